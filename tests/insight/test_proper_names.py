"""The list of words that people write with a capital letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.insight.proper_names import CERTAIN, POSSIBLE, capitalised


def test_names_are_told_from_words() -> None:
    scores = capitalised()
    assert all(scores[name] >= CERTAIN for name in ("emily", "patel", "mohammed", "birmingham"))
    assert all(POSSIBLE <= scores[name] < CERTAIN for name in ("grace", "mark"))
    assert not {"rash", "doctor's", "thats", "stuck", "mother", "will"} & scores.keys()


def test_it_is_made_anew_where_it_cannot_be_kept_or_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    known = dict(capitalised())
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("BOT_CACHE", str(tmp_path / "file"))
    assert capitalised.__wrapped__() == known
    assert "not kept" in caplog.text


def test_a_damaged_file_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_CACHE", str(tmp_path))
    known = dict(capitalised.__wrapped__())
    [kept] = tmp_path.iterdir()
    kept.write_text('{"emily": ')
    assert capitalised.__wrapped__() == known
    assert capitalised.__wrapped__() == known
