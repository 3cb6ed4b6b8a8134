"""Visitors' sessions: ids that only the server can make, and that tell nothing of the visitor."""

from __future__ import annotations

import os
import secrets
from functools import lru_cache
from pathlib import Path

import jwt

from bot.channels.requests import Refused
from bot.settings import settings

_ALGORITHM = "HS256"
_SENDER = "sub"
_KEY_FILE = "session.key"
_KEY_BYTES = 32


def new_session() -> str:
    """A new session's id, for the visitor to keep."""
    return jwt.encode({_SENDER: secrets.token_urlsafe(16)}, _key(), _ALGORITHM)


def sender_of(session: str) -> str:
    """The conversation of a session, by the name that it has in Rasa; raises Refused for a forged id."""
    try:
        sender = jwt.decode(session, _key(), [_ALGORITHM], options={"require": [_SENDER]})[_SENDER]
    except jwt.InvalidTokenError as error:
        raise Refused(401, "the session is not known here: start a new one") from error
    return str(sender)


def _key() -> str:
    return settings().secret or _own_key(settings().cache)


@lru_cache(maxsize=1)
def _own_key(cache: Path) -> str:
    """The key that is made at the first start, and kept: sessions outlive a restart."""
    path = cache / _KEY_FILE
    cache.mkdir(parents=True, exist_ok=True)
    try:
        file = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    with os.fdopen(file, "w", encoding="ascii") as key:
        key.write(secrets.token_hex(_KEY_BYTES))
    return path.read_text(encoding="ascii")
