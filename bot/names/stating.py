"""The phrases with which a text states names, compiled from ``stated_names.yml``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from pydantic import BaseModel

from bot.names.names import words
from bot.names.vocabulary import HERE
from bot.vocabulary import load_vocabulary

OWN = "\ue000"  # stands for each letter of the drug's own name; private use, so in no honest text
_TOKEN = re.compile(rf"{OWN}+|[^\W_]+(?:[-'’.][^\W_]+)*|[;:+/&]")
_COPULAS = "is|are|was|were"
_LONGEST_DESCRIPTION = 14
_LONGEST_HEADING = 40


class StatedNameVocabulary(BaseModel, extra="forbid"):
    """``stated_names.yml``, in which each list is explained."""

    cues: list[str]
    naming_cues: list[str]
    of_cues: list[str]
    lead: frozenset[str]
    things: frozenset[str]
    definite: frozenset[str]
    links: list[str]
    adverbs: list[str]
    places: list[str]
    followers: list[str]
    stops: frozenset[str]
    bars: list[str]
    not_bars: list[str]
    combination_bars: list[str]
    not_names: frozenset[str]
    forms: frozenset[str]
    headings: frozenset[str]
    about_the_drug: frozenset[str]
    question_words: frozenset[str]


class Grammar:
    """Recognises cues, lists and sentences that speak of the drug.

    Texts are given with the drug's own names blotted out as runs of ``OWN``. ``cue`` matches
    where a list of names may follow (group ``naming`` if it names just anything), ``of_cue`` what
    stands between a name and the drug's own; ``link``, ``aside``, ``separator`` and ``follower``
    match, at a position, what stands before, after and between the names of a list.
    """

    def __init__(self, vocabulary: StatedNameVocabulary) -> None:
        self.vocabulary = v = vocabulary
        forms, cue_words = _any(v.forms), {word for cue in v.cues for word in cue.split()}
        place = f"(?:the )?(?:{_any(v.places)})(?!\\w)"
        places = f"(?:in|across|outside|throughout) {place}(?:,? (?:and|or) {place}|, {place})*"
        gap = rf"(?:\s+(?:{_any(v.adverbs)}|\(?{places}\)?))*\s+"

        def spaced(phrases: Iterable[str]) -> str:
            return "|".join(gap.join(map(re.escape, phrase.split())) for phrase in _longest_first(phrases))

        self.cue = re.compile(
            rf"(?<![\w-])(?:(?P<naming>{spaced(v.naming_cues)})|{spaced(v.cues)})(?![\w-])", re.IGNORECASE
        )
        self.of_cue = re.compile(rf"(?<![\w-])(?:{spaced(v.of_cues)})(?![\w-])", re.IGNORECASE)
        self.link = re.compile(
            rf"(?:[\s,:(\"“'‘–—-]|(?:{_any(v.links)})(?![\w-])|(?i:{places})|(?:(?<=of )|(?<=for )){OWN}+)*"
        )
        self.aside = re.compile(
            rf"(?:[®™\"”]|['’](?!s\b)|\s?\([^()]{{0,60}}\)|,? (?i:{places})|\s+(?:{forms}|brands?)\b)*",
        )
        self.separator = re.compile(
            r"(?:\s*[,;/&]\s*(?:(?:and|or|as well as)\s+)?|\s+(?:and|or|as well as|as)\s+)"
            rf"(?:(?:also|as|under|formerly|(?i:{places}),?)\s+)*[\"“'‘]?"
        )
        self.follower = re.compile(rf"\s*(?:$|[.,;:!?)\]”\"/–—]|(?:{_any(v.followers)})\b)")
        self._places = re.compile(places, re.IGNORECASE)
        self._bars = re.compile(rf"(?<![\w-])(?:{_any(v.bars)})(?![\w-])", re.IGNORECASE)
        self._not_bars = re.compile(rf"(?<![\w-])(?:{_any(v.not_bars)})(?![\w-])", re.IGNORECASE)
        self._together = re.compile(rf"\b(?:{_any(v.combination_bars)})\b", re.IGNORECASE)
        self._description = re.compile(
            rf"{OWN}+(?: (?:{_COPULAS}))? (?:one of the|an?|the)(?: (?:{OWN}+|{_any(v.lead | v.things)}))*$"
        )
        self._introduction = re.compile(
            rf"(?:the )?{OWN}+(?:$|,? +(?:is|was) +(?:an?|one|the|{_any(cue_words)})\b)",
            re.IGNORECASE,
        )
        phrases = (*v.cues, *v.naming_cues, *v.of_cues)  # "other" and "under" are no hints, they are common
        hints = {max(re.split(r"[ -]", cue), key=lambda word: "name" in word) for cue in phrases}
        self._hints = [hint for hint in hints if not any(o in hint and o != hint for o in hints)]

    def hints(self, text: str) -> list[str]:
        """Pieces of words without which a text has no cue, as far as they are in this one; quick."""
        lowered = text.lower()
        return [hint for hint in self._hints if hint in lowered]

    def has_cue(self, sentence: str) -> bool:
        """Whether the sentence may state a name."""
        return (self.cue.search(sentence) or self.of_cue.search(sentence)) is not None

    def is_heading(self, line: str) -> bool:
        """Whether a heading, or a line alone, announces a list of names."""
        return len(line) < _LONGEST_HEADING and _spelling(line) in self.vocabulary.headings

    def is_barred(self, sentence: str, combination: bool) -> bool:
        """Whether the sentence denies or compares; on a ``combination``'s page "combined" does not."""
        sentence = self._not_bars.sub(" ", sentence)
        if combination:
            sentence = self._together.sub(" ", sentence)
        return self._bars.search(sentence) is not None

    def is_about_drug(self, lead: str, naming: bool) -> bool:
        """Whether what stands before a cue can only make the drug itself its subject."""
        v = self.vocabulary
        tokens = _tokens(self._places.sub(" ", lead))
        known = [token in v.lead or token in v.things or token[0] == OWN for token in tokens]
        owns = [index for index, token in enumerate(tokens) if token[0] == OWN]
        first_own = owns[0] if owns else len(tokens)
        for index, token in enumerate(tokens[:first_own]):
            definite = tokens[index - 1] in v.definite if index else True
            if token in v.things and not definite and index + 1 != first_own:
                return False
        if all(known):
            return True
        start, end = known.index(False), len(known) - known[::-1].index(False)
        described = self._description.search(" ".join(tokens[:start])) is not None
        middle = tokens[start:end]
        plain = not any(token in v.stops or not token[0].isalnum() for token in middle)
        return described and plain and not naming and len(middle) <= _LONGEST_DESCRIPTION

    def links_to_drug(self, between: str) -> bool:
        """Whether nothing but words without weight stands there: "is a", "for the drug"."""
        v = self.vocabulary
        return all(t in v.lead or t in v.things for t in _tokens(self._places.sub(" ", between)))

    def introduces(self, sentence: str) -> bool:
        """Whether a sentence says what the drug is ("Warfarin is a ..."), or is its name only."""
        bare = " ".join(re.sub(r"\([^()]*\)", "", sentence).strip(" .").split())
        return self._introduction.match(bare) is not None

    def asks_about_drug(self, question: str) -> bool:
        """Whether the answer to a question of the FAQ speaks of the drug itself, not of its use."""
        allowed = self.vocabulary.lead | self.vocabulary.things | self.vocabulary.question_words
        return all(t in allowed or t[0] == OWN for t in _tokens(self._places.sub(" ", question)))


def _any(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, _longest_first(phrases)))


def _longest_first(phrases: Iterable[str]) -> list[str]:
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))


@lru_cache(maxsize=4096)
def _spelling(heading: str) -> str:
    return " ".join(word.key for word in words(heading))


def _tokens(text: str) -> list[str]:
    return [token.replace("’", "'") for token in _TOKEN.findall(text.casefold())]


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The grammar of ``stated_names.yml``; raises VocabularyError when the file is not as it must be."""
    return Grammar(load_vocabulary(HERE / "stated_names.yml", StatedNameVocabulary))
