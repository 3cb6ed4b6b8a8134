"""Any text that a user can send, made fit for processing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

INVALID_INPUT = "invalid_input"
MOST_CHARACTERS = 1000
RESTART = "/restart"

_PAYLOAD_PREFIX = re.compile(r"^[/\s]+")
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


@dataclass(frozen=True)
class Checked:
    """A message as text, and the verdict on it: ``invalid_input``, or None for a usable one."""

    text: str
    verdict: str | None


def inspect(text: str) -> Checked:
    """Clean a message and judge whether it can be understood at all.

    Control and other invisible characters become spaces. A leading slash, with which anyone
    could type a payload for Rasa in place of a message, is dropped: buttons of this bot carry
    plain text, so no payload is genuine. ``/restart`` alone is kept: it only ends the
    sender's own conversation.
    """
    visible = "".join(" " if unicodedata.category(c) in _INVISIBLE else c for c in text)
    plain = " ".join(visible.split())
    if plain == RESTART:
        return Checked(plain, None)
    plain = _PAYLOAD_PREFIX.sub("", plain)
    if len(plain) > MOST_CHARACTERS or not any(c.isalnum() for c in plain):
        return Checked(plain[:MOST_CHARACTERS], INVALID_INPUT)
    return Checked(plain, None)
