"""Which topic a heading stands for, by the lists in ``headings.yml``."""

from __future__ import annotations

import difflib
import html
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import Path

import yaml
from pydantic import BaseModel

HEADINGS = Path(__file__).with_name("headings.yml")
TOPICS = (
    "usage",
    "dosage",
    "side_effects",
    "how_it_works",
    "precautions",
    "generic_name",
    "faqs",
    "disclaimer",
    "note",
)
MAIN_TOPICS = frozenset(TOPICS[:5])
MAX_HEADING = 200
MAX_PARTED_WORDS = 8
MIN_NAME = 2
_CLOSE_ENOUGH = 0.84
_NOT_WORD = re.compile(r"[\W_]+")
_PARENTHESES = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_PARTS = re.compile(r"\s+(?:and|or|plus)\s+|\s*[&/,+]\s*|\s+[-\u2013\u2014]\s+|:\s+")
_PREPOSITIONS = re.compile(r"\s(?:with|in|for|during|among|about|by|when|while|to|of|from)\s", re.IGNORECASE)
_NUMBER = re.compile(r"^(?:[0-9]{1,2}|[ivx]{1,4}|[a-h])$")


class _Headings(BaseModel, extra="forbid"):
    topics: dict[str, list[str]]
    other: list[str]
    leads: list[str]
    groups: list[str]
    beside_groups: list[str]
    it: list[str]
    filler: list[str]


def key(heading: str) -> str:
    """A heading as it is compared: lower case, no accents, punctuation or emoji."""
    text = html.unescape(heading[:MAX_HEADING]).replace("&", " and ")
    text = re.sub(r"['\u2018\u2019]s?\b", "", text)
    text = unicodedata.normalize("NFKD", text)
    text = "".join(
        char for char in text if not unicodedata.combining(char) and unicodedata.category(char) != "Cf"
    )
    return _NOT_WORD.sub(" ", text.casefold()).strip()


@dataclass(frozen=True)
class Vocabulary:
    """The lists of ``headings.yml`` by key."""

    topics: dict[str, str]
    other: frozenset[str]
    leads: frozenset[str]
    groups: frozenset[str]
    beside_groups: frozenset[str]
    it: tuple[str, ...]
    filler: frozenset[str]

    def topic(self, heading: str, names: Iterable[str] = ()) -> str | None:
        """The topic of ``heading`` on the page of a drug with these ``names``; None if it is not listed."""
        if not heading or len(heading) > MAX_HEADING:
            return None
        for form in _forms(heading):
            found = self._look_up(key(form), names)
            if found:
                return found
        return self._first_part(heading, names)

    def is_other(self, heading: str, names: Iterable[str] = ()) -> bool:
        """Whether ``heading`` is listed as the heading of a part without a topic."""
        return any(form in self.other for form in self._without_drug(key(heading), names))

    def is_lead(self, heading: str) -> bool:
        """Whether ``heading`` only leads a paragraph inside a part."""
        return key(heading) in self.leads or self.is_group(heading)

    def is_group(self, heading: str) -> bool:
        """Whether ``heading`` only says for whom or how: "Children (under 12)", "Rare but serious"."""
        words = key(_PARENTHESES.sub(" ", heading)).split()
        return any(word in self.groups for word in words) and all(map(self._qualifies, words))

    def qualified(self, heading: str, names: Iterable[str] = ()) -> str | None:
        """What "Common Side Effects" qualifies ("side effects"); None if nothing in ``heading`` does so."""
        bare = self._without_drug(key(_PARENTHESES.sub(" ", heading)), names)[-1]
        words = bare.split()[:MAX_PARTED_WORDS]
        for start, end in sorted(combinations(range(len(words) + 1), 2), key=lambda span: span[0] - span[1]):
            core, around = " ".join(words[start:end]), [*words[:start], *words[end:]]
            fits = around and core in self.topics
            if fits and all(self._qualifies(word) or word in self.filler for word in around):
                return core
        return None

    def _qualifies(self, word: str) -> bool:
        return word in self.groups or word in self.beside_groups or word.isdecimal()

    def suggestion(self, heading: str) -> str | None:
        """The listed heading that ``heading`` is probably a misspelling of."""
        wanted = key(heading)
        if len(wanted) < 5 or len(wanted) > 50 or wanted in self.other or self.is_lead(heading):
            return None
        close = difflib.get_close_matches(wanted, self.topics, n=1, cutoff=_CLOSE_ENOUGH)
        return close[0] if close else None

    def _look_up(self, wanted: str, names: Iterable[str]) -> str | None:
        forms = self._without_drug(wanted, names)
        for form in forms:
            if form in self.topics:
                return self.topics[form]
        for form in forms:
            if form in self.other or form in self.leads:
                return None
        for form in forms:
            words = [word for word in form.split() if word not in self.filler]
            if " ".join(words) in self.topics:
                return self.topics[" ".join(words)]
        endings = (" ".join(form.split()[-2:]) for form in forms if len(form.split()) > 2)
        return "faqs" if any(self.topics.get(ending) == "faqs" for ending in endings) else None

    def _first_part(self, heading: str, names: Iterable[str]) -> str | None:
        """The topic of "Side Effects" in "Side Effects and Safety Profile" and "Side Effects in Children"."""
        if len(heading.split()) > MAX_PARTED_WORDS or self.is_other(heading, names):
            return None
        first = _PARTS.split(heading)[0]
        topic = self._look_up(key(first), names)
        if topic is None:
            topic = self._look_up(key(_PREPOSITIONS.split(first)[0]), names)
            # "Questions to ask your doctor" and "Notes for carers" are something else.
            return topic if topic in MAIN_TOPICS else None
        return topic

    def _without_drug(self, wanted: str, names: Iterable[str]) -> list[str]:
        """The key itself, and with the drug's name replaced by "it" and left out."""
        forms = [wanted]
        words = wanted.split()
        if len(words) > 1 and _NUMBER.match(words[0]):
            forms.append(" ".join(words[1:]))
        # "F.A.Q." must not lose its first letter to the numbering, so both forms are looked up.
        for form in list(forms):
            neutral = _drug_pattern(tuple(names), self.it).sub("it", form)
            neutral = re.sub(r"\bit(?: (?:and |with |plus )?it\b)+", "it", neutral)
            if neutral != form or neutral.startswith("it ") or neutral.endswith(" it"):
                bare = re.sub(r"\b(?:of|for|with|about|on|to|from) it\b", " ", neutral)
                bare = re.sub(r"\bit\b", " ", bare)
                forms += [neutral, " ".join(bare.split())]
        return forms


def _forms(heading: str) -> list[str]:
    plain = _PARENTHESES.sub(" ", heading)
    return [heading, plain] if plain != heading else [heading]


@lru_cache(maxsize=64)
def _drug_pattern(names: tuple[str, ...], it: tuple[str, ...]) -> re.Pattern[str]:
    """Matches the keys of the names, of the parts of combinations, and of "this medicine", longest first."""
    keys = {key(part) for name in names for part in (name, *re.split(r"[+/,;()]|\band\b", name))}
    longest_first = sorted((name for name in {*keys, *it} if len(name) > MIN_NAME), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")


def load(path: Path = HEADINGS) -> Vocabulary:
    """Read a file such as ``headings.yml``.

    Raises ValueError for unknown keys or topics, and for a heading that is listed under two topics.
    """
    data = _Headings(**yaml.safe_load(path.read_text(encoding="utf-8")))
    unknown = set(data.topics) ^ set(TOPICS)
    if unknown:
        raise ValueError(f"{path.name}: the topics must be {', '.join(TOPICS)}; not right: {sorted(unknown)}")
    topics: dict[str, str] = {}
    for topic, headings in data.topics.items():
        for heading in headings:
            if topics.setdefault(key(heading), topic) != topic:
                raise ValueError(f"{path.name}: {heading!r} stands under {topics[key(heading)]} and {topic}")
    return Vocabulary(
        topics=topics,
        other=frozenset(map(key, data.other)),
        leads=frozenset(map(key, data.leads)),
        groups=frozenset(map(key, data.groups)),
        beside_groups=frozenset(map(key, data.beside_groups)),
        it=tuple(map(key, data.it)),
        filler=frozenset(map(key, data.filler)),
    )


@lru_cache(maxsize=1)
def default() -> Vocabulary:
    """The vocabulary beside this module, read once."""
    return load()
