"""What the words around a sign of an emergency say of it, by cues with a scope, as ConText has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from pydantic import BaseModel

from bot.safety.patterns import Hit
from bot.vocabulary import load_vocabulary


class ContextFile(BaseModel, extra="forbid"):
    """``context.yml``; each part is explained there."""

    lists: dict[str, list[str]]
    figurative: list[str]
    negated: list[str]
    negated_reach: int
    about: list[str]
    about_reach: int
    conditional: list[str]
    conditional_reach: int
    purpose: list[str]
    purpose_reach: int
    named_after: list[str]
    named_after_reach: int
    asks: list[str]
    asks_reach: int
    openers: list[str]
    past: list[str]
    habitual: list[str]
    now: list[str]
    present: list[str]
    subjects: list[str]
    breaks: list[str]
    fillers: list[str]
    personal: list[str]


# The parts of the file that hold phrases; their names are the labels of what is found.
CUES = (
    "figurative", "negated", "about", "conditional", "purpose", "named_after", "asks",
    "past", "habitual", "now", "present", "subjects", "breaks",
)  # fmt: skip


@lru_cache(maxsize=1)
def context_file() -> ContextFile:
    """The content of ``context.yml``; raises VocabularyError where it does not fit."""
    return load_vocabulary(Path(__file__).with_name("context.yml"), ContextFile)


@dataclass(frozen=True)
class Context:
    """A sentence's words and the cues in it, to be asked about the signs in it."""

    words: Sequence[str]
    start: int
    end: int
    cues: Sequence[Hit]

    def is_figurative(self, hit: Hit) -> bool:
        """Whether the sign's words mean something harmless here."""
        return any(cue.overlaps(hit) for cue in self._of("figurative"))

    def is_denied(self, hit: Hit) -> bool:
        """Whether a negation reaches the sign."""
        return self._reached(hit, "negated", context_file().negated_reach)

    def is_general(self, hit: Hit) -> bool:
        """Whether the sign is spoken of as what may happen, not as what is there."""
        known = context_file()
        return self._reached(hit, "about", known.about_reach) or self._reached(
            hit, "conditional", known.conditional_reach, ends=("breaks",)
        )

    def is_named_only(self, hit: Hit) -> bool:
        """Whether the sign's name is what a medicine is for, or goes on as "... side effect"."""
        known = context_file()
        after = (cue.start - hit.end for cue in self._of("named_after"))
        return self._reached(hit, "purpose", known.purpose_reach) or any(
            0 <= distance <= known.named_after_reach for distance in after
        )

    def is_asked(self, hit: Hit) -> bool:
        """Whether the sign stands in a question."""
        return self._reached(hit, "asks", context_file().asks_reach)

    @property
    def asks_anything(self) -> bool:
        """Whether any question is put in the sentence."""
        return self.is_question or bool(self._of("asks"))

    @cached_property
    def is_past(self) -> bool:
        """Whether the sentence tells of what is over."""
        return bool(self._of("past")) and not self._of("now")

    @cached_property
    def is_habitual(self) -> bool:
        """Whether the sentence tells of what comes and goes."""
        return bool(self._of("habitual"))

    @cached_property
    def is_present(self) -> bool:
        """Whether anything in the sentence says that something is there now."""
        return bool(self._of("present"))

    @cached_property
    def is_personal(self) -> bool:
        """Whether the sentence speaks of the visitor or of someone whom they know."""
        known = context_file()
        persons = {*known.personal, *known.lists["person"]}
        return any(word in persons for word in self.words[self.start : self.end])

    @property
    def is_question(self) -> bool:
        """Whether the sentence ends with a question mark."""
        return self.end > self.start and self.words[self.end - 1] == "?"

    def _of(self, label: str) -> list[Hit]:
        found = [cue for cue in self.cues if cue.label == label]
        first, following = (*self.words[self.start : self.start + 2], "")[:2]
        if label == "asks" and first in context_file().openers and following != "not":
            return [Hit(label, self.start, self.start + 1), *found]
        return found

    def _reached(
        self, hit: Hit, label: str, reach: int, ends: Sequence[str] = ("breaks", "subjects")
    ) -> bool:
        """Whether a cue stands before the sign, near enough, with nothing between that ends its scope."""
        return any(
            cue.start < hit.start
            and cue.end <= hit.start + 1
            and hit.start - cue.end < reach
            and not self._is_ended(cue, hit, ends)
            for cue in self._of(label)
        )

    def _is_ended(self, cue: Hit, hit: Hit, ends: Sequence[str]) -> bool:
        """A visitor's telling of someone ends it only after a word: "if i have" does not end an "if"."""
        return any(
            (end.start >= cue.end and end.end <= hit.start + 1)
            if end.label == "breaks"
            else cue.end < end.start <= hit.start
            for end in self.cues
            if end.label in ends
        )
