"""Any text that a user can send, made fit for processing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

INVALID_INPUT = "invalid_input"
MOST_CHARACTERS = 1000
RESTART = "/restart"

_PAYLOAD_PREFIX = re.compile(r"^[/\s]+")
# "/faq{"drug": "x"}", "/SetSlots(drug=x)": not what a person types.
_PAYLOAD = re.compile(r"^[/\s]*/[\w/@.]*[{(\[]")
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


@dataclass(frozen=True)
class Checked:
    """A message as text, and the verdict on it: ``invalid_input``, or None for a usable one."""

    text: str
    verdict: str | None


def inspect(text: str) -> Checked:
    """Clean a message and judge whether it can be understood at all.

    Control and other invisible characters become spaces. Buttons of this bot carry plain text,
    so no payload for Rasa is genuine: one with arguments is refused, and of others the leading slash
    is dropped. ``/restart`` alone is kept: it only ends the sender's own conversation.
    """
    visible = "".join(" " if unicodedata.category(c) in _INVISIBLE else c for c in text)
    plain = " ".join(visible.split())
    if plain == RESTART:
        return Checked(plain, None)
    is_payload = _PAYLOAD.match(plain) is not None
    plain = _PAYLOAD_PREFIX.sub("", plain)
    if is_payload or len(plain) > MOST_CHARACTERS or not any(c.isalnum() for c in plain):
        return Checked(plain[:MOST_CHARACTERS], INVALID_INPUT)
    return Checked(plain, None)
