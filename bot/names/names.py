"""Finding drug names in text, and hiding them.

A name is found by its letters and digits alone: case, accents, hyphens and spaces do not
matter. Nothing is guessed here: a name is either one that a page claims, or not found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.names.claims import PARTING, Name, everyday_phrases, known_names
from bot.names.combinations import are_two_drugs, joining_words, name_parts
from bot.names.forms import Tail, bare, is_element, tail
from bot.names.meant import is_drug_meant
from bot.names.words import Word, fold, is_possessive, name_key, word_keys, words

__all__ = [
    "CLOSE",
    "EXACT",
    "GUESS",
    "PLACEHOLDER",
    "Mention",
    "NameIndex",
    "Word",
    "are_parted",
    "fold",
    "mask",
    "name_key",
    "name_parts",
    "words",
]

_LONGEST_ABBREVIATION = 3
_SHORTEST_WITH_PLURAL = 4
_WITHIN_NAME = re.compile(r"[\s\-\u2010-\u2015/®™]+")

PLACEHOLDER = "the drug"

EXACT, CLOSE, GUESS = "exact", "close", "guess"


@dataclass(frozen=True)
class Mention:
    """A drug name in a text: ``text[start:end]``, and the drugs that go by it.

    More than one slug means that several pages claim the name; none, that it is the name of a
    drug without a page. ``match`` is ``EXACT``; ``CLOSE`` for a slip of the finger that can mean
    nothing else; or ``GUESS``, which has to be asked. ``meant`` is the right spelling of a misspelt name.
    """

    start: int
    end: int
    slugs: tuple[str, ...]
    match: str = EXACT
    meant: str = ""


class NameIndex:
    """The names of all drugs, ready to be found in a text.

    A page's title outranks another page's alias: where both claim a name, it means the
    title's drug. Lookup costs one dictionary access a word, whatever the number of names.
    """

    def __init__(
        self,
        names_by_slug: Mapping[str, Sequence[str]],
        others: Mapping[str, str] | None = None,
        is_ordinary: Callable[[str], bool] = lambda key: False,
    ) -> None:
        """``others`` are names of drugs that may have no page, and the generic of each.

        ``is_ordinary`` says of a word's key whether it is an ordinary word too: a brand that is
        one is only found where a drug is meant, a title or generic always.
        """
        self._names = known_names(names_by_slug, others or {}, is_ordinary)
        self._is_ordinary = is_ordinary
        self._longest = max((name.most_words for name in self._names.values()), default=1)
        titles = ((slug, names) for slug, names in names_by_slug.items() if names)
        self._salts = {slug: _salts(names) for slug, names in titles if _salts(names[:1])}

    def find(self, text: str) -> tuple[Mention, ...]:
        """The drug names in a text, longest first match, from left to right, not overlapping.

        A mention takes in what belongs to the name: plural and possessive, salt, release form.
        """
        question = _Question(text)
        mentions: list[Mention] = []
        position = 0
        while position < len(question.keys):
            end, name = self._longest_at(question, position)
            if name is not None:
                mention, end = self._mention(question, position, end, name)
                mentions.append(mention)
            position = end
        return tuple(mentions)

    def _longest_at(self, question: _Question, start: int) -> tuple[int, Name | None]:
        """Where to go on, and the longest name that begins at a word."""
        key, longest, end = "", None, start + 1
        for index in range(start, min(start + self._longest, len(question.keys))):
            key += question.keys[index]
            name = self._names.get(key) or self._plural(key)
            if name and self._is_written(name, question, start, index + 1):
                longest, end = name, index + 1
        return end, longest

    def _is_part_of_next(self, question: _Question, start: int, end: int) -> bool:
        """Whether a sign joins the last part to what follows: "codeine with ibuprofen + paracetamol"."""
        for inner in range(start + 1, end):
            last, name = self._longest_at(question, inner)
            if name and last > end and joining_words().isdisjoint(question.keys[inner:last]):
                return True
        return False

    def _plural(self, key: str) -> Name | None:
        """The name of which a key is the plural; a plural that is an ordinary word is as doubtful as one."""
        if not key.endswith("s") or len(key) <= _SHORTEST_WITH_PLURAL:
            return None
        name = self._names.get(key[:-1])
        return name._replace(doubtful=True) if name and self._is_ordinary(key) else name

    def _is_written(self, name: Name, question: _Question, start: int, end: int) -> bool:
        """Whether the words that have a name's letters are that name here."""
        if end - start > name.most_words or (question.is_parted(start, end) and not name.punctuated):
            return False
        keys = question.keys[start:end]
        if end - start > name.words and all(key.isalpha() and self._is_ordinary(key) for key in keys):
            return False
        if not joining_words().isdisjoint(keys) and (
            (name.separable and question.is_on_two_drugs) or self._is_part_of_next(question, start, end)
        ):
            return False
        is_doubtful = name.doubtful and (len(keys) == 1 or "".join(keys) in everyday_phrases())
        return not is_doubtful or is_drug_meant(question.text, question.words, start, end)

    def _mention(self, question: _Question, start: int, end: int, name: Name) -> tuple[Mention, int]:
        """The mention of a name with what belongs to it, and the word at which to go on."""
        following = question.following(end)
        is_salt_its_own = is_element(question.keys[start:end])
        found = tail(following, self._names)
        if is_salt_its_own and is_element(following[:1]):
            found = Tail(0, frozenset())
        slugs, match = self._with_salts(name.slugs, found, is_salt_its_own)
        end += found.length
        end += is_possessive(question.text, question.words[end - 1])
        return Mention(question.words[start].start, question.words[end - 1].end, slugs, match), end

    def _with_salts(
        self, slugs: tuple[str, ...], found: Tail, is_salt_its_own: bool
    ) -> tuple[tuple[str, ...], str]:
        """The drugs of a name with such a tail, and whether they have to be asked about."""
        if not slugs:
            return slugs, EXACT
        if found.is_other or (is_salt_its_own and found.salts):
            return slugs, GUESS
        fitting = tuple(
            slug
            for slug in slugs
            if not found.salts or slug not in self._salts or found.salts & self._salts[slug]
        )
        return (fitting, EXACT) if fitting else (slugs, GUESS)


class _Question:
    """A text as words, with what is asked about it more than once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = words(text)
        self.keys = [word.key for word in self.words]
        self._parted = [are_parted(text, before, after) for before, after in zip(self.words, self.words[1:])]

    @cached_property
    def is_on_two_drugs(self) -> bool:
        return are_two_drugs(self.keys)

    def is_parted(self, start: int, end: int) -> bool:
        """Whether punctuation stands among the words from ``start`` to before ``end``."""
        return any(self._parted[start : end - 1])

    def following(self, end: int) -> Sequence[str]:
        """The words that may still belong to a name which ends before the word ``end``."""
        last = end
        while last < len(self.words) and _WITHIN_NAME.fullmatch(
            self.text, self.words[last - 1].end, self.words[last].start
        ):
            last += 1
        return self.keys[end:last]


def are_parted(text: str, before: Word, after: Word) -> bool:
    """Whether punctuation between two words says that they are not of one name ("St. John" is)."""
    between = text[before.end : after.start]
    if between.startswith(".") and before.end - before.start <= _LONGEST_ABBREVIATION:
        between = between[1:]
    return PARTING.search(between) is not None


def _salts(names: Sequence[str]) -> frozenset[str]:
    return frozenset[str]().union(*(bare(word_keys(name))[1] for name in names))


def mask(text: str, mentions: Sequence[Mention], placeholder: str = PLACEHOLDER) -> str:
    """The text with each drug name replaced, so that its wording can be compared alone."""
    pieces: list[str] = []
    position = 0
    for mention in mentions:
        pieces += [text[position : mention.start], placeholder]
        position = mention.end
    return "".join([*pieces, text[position:]])
