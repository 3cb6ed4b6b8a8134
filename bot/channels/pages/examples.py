"""Example questions for the demo page, made from the site's own pages so that they work there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel

from bot.catalog import Catalog
from bot.monographs.model import Monograph, Section
from bot.names.names import EXACT, name_key
from bot.vocabulary import load_vocabulary

_MOST_PAGES = 60
_LONGEST_NAME = 24
_LONGEST_QUESTION = 64
_SHORTEST_MISSPELT = 7


@dataclass(frozen=True)
class Example:
    """A question to click, and what it is an example of."""

    label: str
    question: str


class Template(BaseModel, extra="forbid"):
    """What an example shows, and its question with ``{drug}`` and ``{other}`` to be filled."""

    label: str
    question: str = ""

    def made(self, **names: str) -> Example:
        """The example with its names filled in; a name may hold braces of its own."""
        question = self.question
        for key, name in names.items():
            question = question.replace("{" + key + "}", name)
        return Example(self.label, question)


class SectionTemplate(Template, extra="forbid"):
    """A question that the sections of this topic answer."""

    topic: str


class UnknownTemplate(Template, extra="forbid"):
    """A question about a drug that has no page: the first of ``drugs`` of which that is true."""

    drugs: list[str]


class Wording(BaseModel, extra="forbid"):
    """``examples.yml``."""

    faq: Template
    section: SectionTemplate
    pair: SectionTemplate
    misspelt: Template
    unknown: UnknownTemplate
    emergency: Template
    every_site: Template


@lru_cache(maxsize=1)
def wording() -> Wording:
    """The wording of ``examples.yml``; raises VocabularyError when it does not fit the model."""
    return load_vocabulary(Path(__file__).with_name("examples.yml"), Wording)


@lru_cache(maxsize=1)
def examples(catalog: Catalog) -> tuple[Example, ...]:
    """Examples that this site answers, about different drugs where it has several."""
    return tuple(_Maker(catalog).made()) or (wording().every_site.made(),)


class _Maker:
    """Makes each example about the first page that fits, starting with those that no other is about."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._words = wording()
        self._pages = _sample(list(catalog.monographs.values()))

    def made(self) -> Iterator[Example]:
        """The examples that this site has pages for."""
        for make in (self._faq, self._section, self._pair, self._misspelt):
            yield from self._about_a_page(make)
        yield from self._unknown()
        if self._pages:
            yield self._words.emergency.made(drug=self._pages[-1].title)

    def _about_a_page(self, make: Callable[[Monograph], Example | None]) -> Iterator[Example]:
        for at, page in enumerate(self._pages):
            example = make(page)
            if example:
                self._pages.append(self._pages.pop(at))
                yield example
                return

    def _faq(self, page: Monograph) -> Example | None:
        for entry in page.faq:
            named = self._catalog.names.find(entry.question)
            if len(entry.question) <= _LONGEST_QUESTION and [m.slugs for m in named] == [(page.slug,)]:
                return Example(self._words.faq.label, entry.question)
        return None

    def _section(self, page: Monograph) -> Example | None:
        if _sections(page, self._words.section.topic):
            return self._words.section.made(drug=page.title)
        return None

    def _pair(self, page: Monograph) -> Example | None:
        """This drug with another of the site that its page warns of."""
        own = name_key(page.title)
        for section in _sections(page, self._words.pair.topic):
            for mention in self._catalog.names.find(section.plain):
                others = [self._catalog.monographs[slug] for slug in mention.slugs]
                if len(others) == 1 and _is_short(others[0]) and not _share(own, name_key(others[0].title)):
                    return self._words.pair.made(drug=page.title, other=others[0].title)
        return None

    def _misspelt(self, page: Monograph) -> Example | None:
        """Two letters of the name swapped, where the bot sees through it."""
        name = page.title.lower()
        if not name.isalpha() or len(name) < _SHORTEST_MISSPELT:
            return None
        for at in range(len(name) // 2, len(name) - 1):
            example = self._words.misspelt.made(drug=name[:at] + name[at + 1] + name[at] + name[at + 2 :])
            found = self._catalog.find(example.question)
            if [m.slugs for m in found] == [(page.slug,)] and found[0].match != EXACT:
                return example
        return None

    def _unknown(self) -> Iterator[Example]:
        for name in self._words.unknown.drugs:
            found = self._catalog.names.find(name)
            if found and not any(m.slugs for m in found) and not self._catalog.generic_of(name):
                yield self._words.unknown.made(drug=name)
                return


def _sections(page: Monograph, topic: str) -> list[Section]:
    return [section for section in page.sections if section.topic == topic]


def _share(one: str, other: str) -> bool:
    """Whether one name holds the other, as a combination that of its part."""
    return one in other or other in one


def _sample(pages: Sequence[Monograph]) -> list[Monograph]:
    """Some pages from all over the alphabet, with names short enough for a button."""
    short = [page for page in pages if _is_short(page)]
    return short[:: max(1, -(-len(short) // _MOST_PAGES))]


def _is_short(page: Monograph) -> bool:
    return 0 < len(name_key(page.title)) <= len(page.title) <= _LONGEST_NAME
