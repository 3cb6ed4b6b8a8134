"""Whose drug a name in a page's text is: the page's own, another's, or perhaps the page's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from bot.monographs.model import Monograph
from bot.names.forms import bare
from bot.names.names import NameIndex, fold, name_key, name_parts
from bot.names.ordinary import strange_words
from bot.names.stating import OWN, grammar
from bot.names.words import word_keys

ABBREVIATION = re.compile(r"[A-Z]{2,5}")
LONGEST_NAME = 60
_UP_TO_PUNCTUATION = re.compile(rf"[^,;:()\n]{{0,{LONGEST_NAME}}}")
_MOST_WORDS = 3
_PAGE, _LEXICON, _OTHER = range(3)


class KnownNames:
    """The lexicon, ready to be asked."""

    def __init__(self, lexicon: Mapping[str, str]) -> None:
        self.names = NameIndex({}, lexicon)
        self._generics = {name_key(name): generic for name, generic in lexicon.items()}

    def contents(self, name: str) -> frozenset[str]:
        """What a drug of this name contains, as far as the lexicon says."""
        return _contents(self._generics.get(name_key(name), name))


@lru_cache(maxsize=65536)
def _contents(name: str) -> frozenset[str]:
    """The keys of a drug's active substances, without salts."""
    return frozenset(filter(None, map(_without_salt, name_parts(name))))


def _without_salt(substance: str) -> str:
    return "".join(bare(word_keys(substance))[0])


@dataclass(frozen=True)
class Blotted:
    """A text in which the drug's own names are runs of ``OWN``, of the same length.

    ``text`` lacks the names that its page claims, ``subject`` also those that the lexicon has
    for the drug; ``others`` is where names of other drugs begin.
    """

    text: str
    subject: str
    others: list[int]


class PageDrug:
    """What is known of the page's drug: which names in a text are its own, and which may be."""

    def __init__(self, monograph: Monograph, known: KnownNames) -> None:
        self._monograph = monograph
        self._known = known
        self._verdicts: dict[str, bool | None] = {}
        self.is_combination = len(name_parts(monograph.title)) > 1

    @cached_property
    def _own_names(self) -> NameIndex:
        return NameIndex({self._monograph.slug: self._monograph.names})

    @cached_property
    def _own_contents(self) -> frozenset[frozenset[str]]:
        """What the drug contains, in each way that its names say it."""
        names = self._monograph.names
        return frozenset(say(name) for name in names for say in (_contents, self._known.contents))

    def verdict(self, name: str) -> bool | None:
        """Whether the lexicon has the name for this drug (True) or for another (False); None if for none."""
        if name not in self._verdicts:
            found = [name[m.start : m.end] for m in self._known.names.find(name)]
            own = all(self._known.contents(known) in self._own_contents for known in found)
            self._verdicts[name] = own if found else None
        return self._verdicts[name]

    def is_name(self, name: str) -> bool:
        """Whether what is written like a name is this drug's in the lexicon, or like no other word."""
        verdict = self.verdict(name)
        if verdict is not None:
            return verdict
        keys = [fold(word) for word in name.split()]
        listed = grammar().vocabulary.not_names
        if len(keys) > _MOST_WORDS or keys[0] in listed or not (name[0].isupper() or name[0].isdigit()):
            return False
        return ABBREVIATION.fullmatch(name) is not None or bool(strange_words(keys[0]))

    def blot(self, text: str) -> Blotted:
        """The text with the drug's own names blotted out; where names overlap, the longest counts."""
        text = text.replace(OWN, " ")
        spans = [(m.start, -m.end, _PAGE) for m in self._own_names.find(text)]
        for m in self._known.names.find(text):
            is_own = self._known.contents(text[m.start : m.end]) in self._own_contents
            spans.append((m.start, -m.end, _LEXICON if is_own else _OTHER))
        narrow, wide, others, position = list(text), list(text), [], 0
        for start, minus_end, whose in sorted(spans):
            if start < position:
                continue
            position = -minus_end
            if whose == _OTHER:
                others.append(start)
                continue
            wide[start:position] = OWN * (position - start)
            if whose == _PAGE:
                narrow[start:position] = OWN * (position - start)
        return Blotted("".join(narrow), "".join(wide), others)

    def known_name_at(self, text: str, position: int) -> str:
        """The longest name that the lexicon has for this drug at ``position``; empty if there is none."""
        ahead = _UP_TO_PUNCTUATION.match(text, position).group()  # type: ignore[union-attr]  # may be empty
        first = self._known.names.find(ahead)[:1]
        written = ahead[: first[0].end] if first and first[0].start == 0 else ""
        return written if written and self.verdict(written) else ""
