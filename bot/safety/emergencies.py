"""Emergencies in the raw text of a message, found before anything else is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel

from bot.safety.context import CUES, Context, context_file
from bot.safety.patterns import Hit, Phrasebook
from bot.safety.reading import read_words, sentences
from bot.safety.regions import Helpline
from bot.vocabulary import load_vocabulary

_SECTIONS = ("states", "doubtful", "insists", "signs")


class Kind(BaseModel, extra="forbid"):
    """A kind of emergency in ``emergencies.yml``; each part is explained there."""

    name: str
    what: str
    meanwhile: str = "Do not stay alone, or leave the person alone."
    helplines: list[Helpline] = []
    response: str = "utter_emergency"
    states: list[str] = []
    doubtful: list[str] = []
    insists: list[str] = []
    signs: list[str] = []
    only_with: list[str] = []
    at_least: int = 1


class EmergencyFile(BaseModel, extra="forbid"):
    """``emergencies.yml``; each part is explained there."""

    lists: dict[str, list[str]]
    kinds: list[Kind]


@dataclass(frozen=True)
class Alarm:
    """An emergency that a message reports: its kind, and whether that is beyond doubt.

    ``helplines`` are those of all the kinds that the message has.
    """

    kind: str
    is_sure: bool
    helplines: tuple[Helpline, ...] = ()


@dataclass(frozen=True)
class _Finding:
    kind: str
    is_sure: bool


def find_emergency(text: str, about: str = "") -> Alarm | None:
    """The emergency that a message reports as present; None for all others.

    ``about`` are the names of the drug that the conversation is about, for the kinds that only some
    drugs bring. Questions about emergencies in general, denials and tales of the past are none.
    """
    words = read_words(text, _book().words)
    hits = _book().find(words)
    if not any(hit.label not in CUES for hit in hits):
        return None
    findings = list(_findings(words, hits, {*words, *read_words(about, frozenset())}))
    if not findings:
        return None
    is_sure = any(finding.is_sure for finding in findings)
    names = [finding.kind for finding in findings if finding.is_sure or not is_sure]
    first = next(name for name in emergency_kinds() if name in names)
    helplines = (line for f in findings for line in emergency_kinds()[f.kind].helplines)
    return Alarm(first, is_sure, tuple(dict.fromkeys(helplines)))


def may_be_reported(text: str) -> bool:
    """Whether a message that a classifier takes for an emergency may be one by its wording.

    A question about what may happen, a denial and a tale of the past are none.
    """
    words = read_words(text, _book().words)
    cues = _book().find(words)
    contexts = _contexts(words, cues)
    return any(
        not context.is_past and not context.is_general(end) and not context.is_denied(end)
        for context in contexts
        for end in [Hit("", context.end - 1, context.end)]
    )


@lru_cache(maxsize=1)
def emergency_kinds() -> dict[str, Kind]:
    """The kinds of emergencies by name, the gravest first."""
    return {kind.name: kind for kind in _file().kinds}


@lru_cache(maxsize=1)
def _file() -> EmergencyFile:
    return load_vocabulary(Path(__file__).with_name("emergencies.yml"), EmergencyFile)


@lru_cache(maxsize=1)
def _book() -> Phrasebook:
    """All phrases: cues by their part of the file, signs as ``kind/section/number``."""
    phrases = {name: getattr(context_file(), name) for name in CUES}
    for kind in _file().kinds:
        for section in _SECTIONS:
            for number, phrase in enumerate(getattr(kind, section)):
                phrases[f"{kind.name}/{section}/{number}"] = [phrase]
    return Phrasebook(phrases, {**context_file().lists, **_file().lists})


def _contexts(words: Sequence[str], hits: Sequence[Hit]) -> list[Context]:
    cues = [hit for hit in hits if hit.label in CUES]
    return [
        Context(words, start, end, [cue for cue in cues if start <= cue.start < end])
        for start, end in sentences(words)
    ]


def _findings(words: Sequence[str], hits: Sequence[Hit], named: set[str]) -> Iterator[_Finding]:
    signs = [hit for hit in hits if hit.label not in CUES]
    apart: dict[str, set[str]] = {}
    for context in _contexts(words, hits):
        inside = [hit for hit in signs if context.start <= hit.start < context.end]
        is_all = _is_all(context, inside)
        for hit in inside:
            name, section, number = hit.label.split("/")
            kind = emergency_kinds()[name]
            if kind.only_with and named.isdisjoint(kind.only_with):
                continue
            if kind.at_least > 1:
                apart.setdefault(name, set()).update([number] if _is_there(context, hit) else [])
            elif section == "signs":
                yield from _reported_sign(context, hit, name, is_all)
            else:
                yield from _stated(context, hit, name, section)
    yield from (_Finding(name, False) for name, found in apart.items() if _are_enough(name, found))


def _are_enough(name: str, found: set[str]) -> bool:
    return len(found) >= emergency_kinds()[name].at_least


def _stated(context: Context, hit: Hit, name: str, section: str) -> Iterator[_Finding]:
    """What is said in a phrase that by itself says that it is so."""
    if context.is_figurative(hit) or context.is_denied(hit) or context.is_past:
        return
    is_asked = context.is_asked(hit)
    if section != "insists" and (context.is_general(hit) or (is_asked and not context.is_personal)):
        return
    yield _Finding(name, section == "states" and not is_asked)


def _reported_sign(context: Context, hit: Hit, name: str, is_all: bool) -> Iterator[_Finding]:
    """What is only named: it needs a word that it is there, unless the message is nothing else."""
    is_out = context.is_asked(hit) or context.is_named_only(hit) or not _is_there(context, hit)
    if not is_out and (is_all or (context.is_present and context.is_personal)):
        yield _Finding(name, not context.is_question and not is_all)


def _is_there(context: Context, hit: Hit) -> bool:
    over = context.is_past or context.is_habitual
    return not (over or context.is_figurative(hit) or context.is_denied(hit) or context.is_general(hit))


def _is_all(context: Context, signs: Iterable[Hit]) -> bool:
    """Whether the sentence has nothing but signs and filling words, and no question mark."""
    covered = {position for hit in signs for position in range(hit.start, hit.end)}
    fillers = context_file().fillers
    rest = (context.words[i] for i in range(context.start, context.end) if i not in covered)
    return all(word in fillers for word in rest)
