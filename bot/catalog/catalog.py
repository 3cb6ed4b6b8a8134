"""All readable pages as one immutable whole: names to drugs, drugs to entries."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from slugify import slugify

from bot.catalog.topics import topic_labeller
from bot.catalog.vocabulary import site_wording
from bot.monographs.model import Monograph
from bot.names.completions import Completion, Completions
from bot.names.everyday import is_everyday
from bot.names.look_alikes import look_alikes
from bot.names.names import Mention, NameIndex, mask, name_key, words
from bot.names.near import NearNames, Rule, nothing_else_near
from bot.names.ordinary import is_strange, ordinary_distance
from bot.names.substances import Substances, with_further_names
from bot.taxonomy import taxonomy

FAQ = "faq"
SECTION = "section"
_NOT_ANSWERS = {"disclaimer", "note"}


@dataclass(frozen=True)
class Entry:
    """Something that a page answers with: an FAQ entry or a section.

    ``key`` names it within its page. ``topic`` is the taxonomy's topic of an FAQ entry and
    the section topic of a section. ``text`` is verbatim Markdown, ``plain`` the same without
    markup, ``line`` the 1-based line in the file.
    """

    key: str
    type: str
    topic: str
    title: str
    text: str
    plain: str
    line: int


@dataclass(frozen=True)
class Drug:
    """A drug that has a page: its monograph and the entries that answer questions."""

    monograph: Monograph
    entries: tuple[Entry, ...]

    @property
    def slug(self) -> str:
        return self.monograph.slug

    @property
    def name(self) -> str:
        return self.monograph.title

    @property
    def disclaimer(self) -> str:
        """What every quotation begins with: the page's own disclaimer, or the site's, and its note."""
        parts = (self.monograph.disclaimer or site_wording().disclaimer, self.monograph.note)
        return "\n\n".join(part for part in parts if part)

    def entry(self, key: str) -> Entry | None:
        """The entry of that key, or None: the page may have changed since it was chosen."""
        return next((entry for entry in self.entries if entry.key == key), None)

    def says(self, word: str) -> bool:
        """Whether the word stands on the page."""
        key = name_key(word)
        return any(found.key == key for e in self.entries for found in words(f"{e.title}\n{e.plain}"))

    def faq(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.type == FAQ)

    def sections(self) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.type == SECTION)

    def by_topic(self, topic: str) -> tuple[Entry, ...]:
        """The entries for a taxonomy topic: FAQ entries on it, then the sections that cover it."""
        own = [entry for entry in self.entries if entry.topic == topic]
        covering = taxonomy()[topic].sections if topic in taxonomy() else []
        return tuple(own + [e for name in covering for e in self.section(name) if e not in own])

    def section(self, topic: str) -> tuple[Entry, ...]:
        """The sections under one section topic, in the page's order."""
        return tuple(entry for entry in self.sections() if entry.topic == topic)


class Catalog:
    """The drugs that have a page. Immutable: a change of a page makes a new catalog."""

    def __init__(
        self,
        monographs: Iterable[Monograph],
        lexicon: Mapping[str, str] | None = None,
        answers: Rule = nothing_else_near,
    ) -> None:
        """``lexicon`` has names of drugs, also of those without a page, and the generic of each.

        ``answers`` is the rule by which a misspelt name is answered without asking.
        """
        lexicon = lexicon or {}
        ordered = sorted(monographs, key=lambda monograph: monograph.title.casefold())
        self.monographs = {m.slug: m for m in with_further_names(ordered, lexicon)}
        names = {slug: monograph.names for slug, monograph in self.monographs.items()}
        self.names = NameIndex(names, lexicon, is_everyday)
        self._substances = Substances(names, lexicon)
        self._near = NearNames(
            self._substances.spellings(), look_alikes(), is_strange, ordinary_distance, answers
        )

    @cached_property
    def version(self) -> str:
        """A short digest of everything that the pages say."""
        digest = hashlib.sha256()
        for monograph in self.monographs.values():
            digest.update(repr(monograph).encode())
        return digest.hexdigest()[:12]

    @property
    def slugs(self) -> Sequence[str]:
        """The drugs' slugs, in the order of their names."""
        return list(self.monographs)

    def __len__(self) -> int:
        return len(self.monographs)

    def __contains__(self, slug: object) -> bool:
        return slug in self.monographs

    def title(self, slug: str) -> str:
        """The name of a drug; raises KeyError for a slug that has no page."""
        return self.monographs[slug].title

    def drug(self, slug: str) -> Drug:
        """A drug with its entries; raises KeyError for a slug that has no page."""
        monograph = self.monographs[slug]
        return Drug(monograph, _entries(monograph))

    def find(self, text: str) -> tuple[Mention, ...]:
        """The names of drugs that stand in a text."""
        return self._near.find(text, self.names.find(text))

    def generic_of(self, name: str) -> tuple[str, ...]:
        """The drugs with a page that are what a brand or another name without one stands for."""
        return self._substances.pages_of(name)

    def beginning_with(self, name: str) -> tuple[str, ...]:
        """The drugs with a page whose longer name begins with this word: insulin glargine for insulin."""
        return self._substances.beginning_with(name)

    def completions(self, prefix: str, most: int) -> list[Completion]:
        """Names of drugs with a page for the letters typed so far, with the titles of their pages."""
        return self._completions.starting(prefix, most)

    @cached_property
    def _completions(self) -> Completions:
        return Completions({slug: monograph.names for slug, monograph in self.monographs.items()})

    def names_of(self, drug: str) -> tuple[str, ...]:
        """All names of a drug, given by its slug or, without a page, by one of its names."""
        return self._substances.names_of(drug)

    def by_topic(self, topic: str) -> Mapping[str, tuple[Entry, ...]]:
        """For every drug, its entries for a topic; drugs without one are left out."""
        found = {slug: self.drug(slug).by_topic(topic) for slug in self.slugs}
        return {slug: entries for slug, entries in found.items() if entries}


@lru_cache(maxsize=20_000)
def _entries(monograph: Monograph) -> tuple[Entry, ...]:
    """A page's entries, its FAQ first. Cached by the page's content: pages rarely change."""
    own_names = NameIndex({monograph.slug: monograph.names})
    questions = [mask(e.question, own_names.find(e.question)) for e in monograph.faq]
    keys = _Keys()
    faq = [
        Entry(keys.make(FAQ, e.question), FAQ, topic, e.question, e.answer, e.plain, e.line)
        for e, topic in zip(monograph.faq, topic_labeller().label(questions))
    ]
    sections = [
        Entry(keys.make(SECTION, s.heading), SECTION, s.topic, s.heading, s.text, s.plain, s.line)
        for s in monograph.sections
        if s.topic not in _NOT_ANSWERS and s.plain
    ]
    return tuple(faq + sections)


class _Keys:
    """Makes keys that are unique within a page."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def make(self, type: str, title: str) -> str:
        base = key = f"{type}/{slugify(title, max_length=80)}"
        number = 2
        while key in self._taken:
            key = f"{base}-{number}"
            number += 1
        self._taken.add(key)
        return key
