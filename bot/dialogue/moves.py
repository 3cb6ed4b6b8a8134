"""What a message does in its conversation, read from its wording."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from bot.choice.asking import Asked
from bot.dialogue.joining import said_besides
from bot.dialogue.memory import Memory
from bot.dialogue.phrases import Phrases, Wording, phrases, vocabulary, wording
from bot.names import Mention
from bot.names.names import Word, words


class Move(Enum):
    """A message asks something, or only says which drug it is about."""

    QUESTION = "question"
    BARE_NAME = "bare name"
    SAME_QUESTION = "same question"
    ADDITION = "addition"
    RETURN = "return"
    CORRECTION = "correction"
    REJECTION = "rejection"
    CONFIRMATION = "confirmation"


@dataclass(frozen=True)
class Reading:
    """A message's move, and what it asks with its references to drugs resolved."""

    move: Move
    asked: Asked


def read(asked: Asked, memory: Memory) -> Reading:
    """Read a message in the light of the conversation so far."""
    named = bool(asked.mentions)
    asked = _with_references(asked, memory)
    if not asked.mentions:
        return Reading(_reply(wording(asked.text), memory), asked)
    if _is_title(asked):
        own = tuple(mention for mention in asked.mentions if mention.slugs == asked.mentions[0].slugs)
        return Reading(Move.QUESTION, replace(asked, mentions=own))
    denied = [mention for mention in asked.mentions if _is_denied(asked, mention)]
    meant = tuple(mention for mention in asked.mentions if mention not in denied)
    said = said_besides(asked)
    if denied and not meant:
        is_short = not _rest(said, "corrections", "negations", "fillers")
        return Reading(Move.REJECTION if is_short else Move.QUESTION, asked)
    if denied and not _rest(said, "corrections", "negations", "fillers"):
        return Reading(Move.CORRECTION, replace(asked, mentions=meant))
    move = _move(said)
    if move is Move.ADDITION and len(asked.mentions) > 1:
        move = Move.QUESTION
    if move is Move.BARE_NAME and not named and not memory.pending:
        move = Move.SAME_QUESTION
    return Reading(move, asked)


def resumes(asked: Asked, memory: Memory) -> bool:
    """Whether a message asks for the answer to the one that was set aside for an emergency."""
    return memory.set_aside is not None and _consists_of(wording(asked.text), "resumptions", "negations")


def _reply(said: Wording, memory: Memory) -> Move:
    """The move of a message without a name: it may answer what the bot asked."""
    if _consists_of(said, "rejections", "denials", "corrections"):
        return Move.REJECTION
    if (memory.pending or memory.is_doubted) and _consists_of(said, "denials", "corrections"):
        return Move.REJECTION
    return Move.CONFIRMATION if memory.pending and _consists_of(said, "confirmations") else Move.QUESTION


def _move(said: Wording) -> Move:
    """The move of a message with a name, by the words besides it."""
    if _is_one_of(said, phrases("additions")):
        return Move.ADDITION
    if _is_one_of(said, phrases("continuations")):
        return Move.SAME_QUESTION
    if not _rest(said, "fillers"):
        return Move.BARE_NAME
    if _is_one_of(said, phrases("returns")):
        return Move.RETURN
    if _consists_of(said, "corrections", "statements"):
        return Move.CORRECTION
    return Move.QUESTION if _rest(said, "statements", "fillers") else Move.BARE_NAME


def _consists_of(said: Wording, name: str, *others: str) -> bool:
    """Whether a phrase of a list is said, and nothing besides but phrases of the others and fillers."""
    return phrases(name).within(said) and not _rest(said, name, *others, "fillers")


def _is_one_of(said: Wording, known: Phrases) -> bool:
    """Whether the words are one of the phrases, fillers aside."""
    fillers = phrases("fillers")
    plain = fillers.removed_from(said)
    return said in known.wordings or plain in _plain(known)


@lru_cache(maxsize=32)
def _plain(known: Phrases) -> frozenset[Wording]:
    """The phrases without fillers, those that are fillers only left out."""
    return frozenset(map(phrases("fillers").removed_from, known.wordings)) - {()}


def _rest(said: Wording, *names: str) -> Wording:
    for name in names:
        said = phrases(name).removed_from(said)
    return said


def _is_title(asked: Asked) -> bool:
    """Whether a name with a colon says which drug all that follows is asked of, as buttons do."""
    first = asked.mentions[0]
    starts = not asked.text[: first.start].strip() and len(first.slugs) == 1
    rest = asked.text[first.end :]
    return starts and rest.startswith(":") and bool(rest[1:].strip())


def _is_denied(asked: Asked, mention: Mention) -> bool:
    """Whether "not" or the like stands directly before a name."""
    before = wording(asked.text[: mention.start])
    negations = phrases("negations")
    return any(before[-length:] in negations.wordings for length in range(1, negations.longest + 1))


def _with_references(asked: Asked, memory: Memory) -> Asked:
    """The message with "the first one" and the like as mentions of the drugs that they mean."""
    found = words(asked.text)
    mentions = list(asked.mentions)
    for index, word in enumerate(found):
        reference = _reference(found, index, memory)
        if reference and not any(m.start < word.end and word.start < m.end for m in mentions):
            slug, last = reference
            first = index - 1 if index and found[index - 1].key == "the" else index
            mentions.append(Mention(found[first].start, found[last].end, (slug,)))
    return replace(asked, mentions=tuple(sorted(mentions, key=lambda mention: mention.start)))


def _reference(found: list[Word], index: int, memory: Memory) -> tuple[str, int] | None:
    """The drug that the word refers to, and the index of the reference's last word."""
    known = vocabulary()
    key = found[index].key
    following = found[index + 1].key if index + 1 < len(found) else ""
    has_noun = following in known.ordinal_nouns
    if not has_noun and key not in known.lone_ordinals and not _is_all(found, index):
        return None
    slug = _referent(key, memory)
    return (slug, index + has_noun) if slug else None


def _is_all(found: list[Word], index: int) -> bool:
    """Whether the message says no more than this word: "the first", "back to the second please"."""
    others = tuple(word.key for position, word in enumerate(found) if position != index)
    return _move(others) in {Move.BARE_NAME, Move.RETURN, Move.SAME_QUESTION, Move.CORRECTION}


def _referent(key: str, memory: Memory) -> str | None:
    known = vocabulary()
    if key in known.ordinals:
        number = known.ordinals[key]
        named = memory.referents
        position = number - 1 if number > 0 else len(named) + number
        return named[position] if 0 <= position < len(named) else None
    if key in known.others:
        others = [slug for slug in memory.referents if slug != memory.drug]
        return others[-1] if others else None
    return None
