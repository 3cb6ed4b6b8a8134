"""Sessions: nobody can guess or make one but the server."""

from __future__ import annotations

from pathlib import Path

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels import sessions
from bot.channels.requests import Refused
from bot.channels.sessions import new_session, sender_of


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("BOT_CACHE", str(tmp_path))
    sessions._own_key.cache_clear()
    yield tmp_path / "session.key"
    sessions._own_key.cache_clear()


def test_each_is_a_conversation_of_its_own() -> None:
    senders = {sender_of(new_session()) for _ in range(100)}
    assert len(senders) == 100
    assert min(map(len, senders)) >= 20


def test_it_outlives_a_restart(key: Path) -> None:
    session = new_session()
    sessions._own_key.cache_clear()
    assert sender_of(session)
    key.unlink()
    sessions._own_key.cache_clear()
    with pytest.raises(Refused) as refused:
        sender_of(session)
    assert refused.value.status == 401


def test_the_key_is_for_the_server_only(key: Path) -> None:
    new_session()
    assert key.stat().st_mode & 0o777 == 0o600


def test_a_secret_in_the_settings_is_shared_by_servers(key: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_SECRET", "one of at least thirty-two letters")
    assert sender_of(new_session())
    assert not key.exists()


def test_forged_ids_are_refused() -> None:
    unsigned = jwt.encode({"sub": "me"}, "", "none")
    other = jwt.encode({"sub": "me"}, "another key of at least thirty-two letters", "HS256")
    for forged in (unsigned, other, new_session()[:-2], "", "me", "a.b.c"):
        with pytest.raises(Refused):
            sender_of(forged)


@given(st.text())
def test_no_text_is_a_session(text: str) -> None:
    with pytest.raises(Refused):
        sender_of(text)
