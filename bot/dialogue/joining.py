"""How the drugs of one message are joined: "X or Y", "X + Y"."""

from __future__ import annotations

from itertools import pairwise

from bot.choice.asking import Asked
from bot.dialogue.phrases import Wording, phrases, wording
from bot.names import Mention, mask

_SIGNS = ("+", "&")


def joined(asked: Asked) -> list[Mention]:
    """The mentions, those with nothing but a joining word between them as one."""
    found: list[Mention] = []
    joiners = phrases("joiners").wordings
    for mention in asked.mentions:
        between = wording(asked.text[found[-1].end : mention.start]) if found else None
        if between is not None and (not between or between in joiners):
            found[-1] = Mention(found[-1].start, mention.end, ())
        else:
            found.append(mention)
    return found


def said_besides(asked: Asked) -> Wording:
    """The words of a message without the names of drugs and what joins them."""
    return wording(mask(asked.text, joined(asked), " "))


def are_alternatives(asked: Asked) -> bool:
    """Whether "or", "vs" or the like stands between two of the names."""
    return any(wording(between) in phrases("alternatives").wordings for between in _between(asked))


def are_added(asked: Asked) -> bool:
    """Whether all the names are joined by "and", "with" or a sign for it."""
    joints = phrases("joints").wordings
    between = _between(asked)
    return bool(between) and all(
        wording(text) in joints or (not wording(text) and any(sign in text for sign in _SIGNS))
        for text in between
    )


def is_taken_with(asked: Asked) -> bool:
    """Whether "with" stands directly before one of the names: "can I have it with X"."""
    known = phrases("additions").wordings
    return any(wording(asked.text[: m.start])[-1:] in known for m in asked.mentions)


def _between(asked: Asked) -> list[str]:
    return [asked.text[one.end : other.start] for one, other in pairwise(asked.mentions)]
