"""The file of gaps survives what happens to files."""

from __future__ import annotations

import resource
import stat
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.insight.gaps import Gap, Kind
from bot.insight.log import GapLog


def gap(question: str = "how?") -> Gap:
    return Gap(
        date=date(2026, 1, 2), kind=Kind.not_covered, drug="Abacin", topic="alcohol", question=question
    )


def test_what_is_written_is_read(tmp_path: Path) -> None:
    log = GapLog(tmp_path / "new" / "gaps.jsonl")
    assert list(log) == []
    for question in ("one", "zwei → «drei»"):
        log.append(gap(question))
    assert list(log) == [gap("one"), gap("zwei → «drei»")]


def test_it_is_its_owners_only(tmp_path: Path) -> None:
    GapLog(tmp_path / "gaps.jsonl").append(gap())
    assert stat.S_IMODE((tmp_path / "gaps.jsonl").stat().st_mode) == 0o600


def test_damaged_lines_are_passed_over(tmp_path: Path) -> None:
    log = GapLog(tmp_path / "gaps.jsonl")
    log.append(gap("one"))
    with log.path.open("ab") as file:
        file.write(b'\n{"date": "2026\n\xff\xfe\n[]\n{"kind": "thumbs_down"}\n' + b"[" * 100_000 + b"\n")
    log.append(gap("two"))
    assert [found.question for found in log] == ["one", "two"]


@given(line=st.text())
def test_any_line_is_a_gap_or_nothing(line: str) -> None:
    assert GapLog.read(line) is None


def test_it_stays_small_and_keeps_the_latest(tmp_path: Path) -> None:
    log = GapLog(tmp_path / "gaps.jsonl", largest=1000)
    for number in range(100):
        log.append(gap(str(number)))
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 2500
    questions = [int(found.question) for found in log]
    assert questions == list(range(questions[0], 100))
    assert len(questions) > 5


def test_several_processes_write_to_it(tmp_path: Path) -> None:
    """No line is lost or parted, also while the file is turned over."""
    code = (
        "import sys; from pathlib import Path; from tests.insight.test_log import gap, GapLog\n"
        "log = GapLog(Path(sys.argv[1]), largest=75_000)\n"
        "for number in range(300): log.append(gap(f'{sys.argv[2]}-{number}'))"
    )
    path = tmp_path / "gaps.jsonl"
    writers = [subprocess.Popen([sys.executable, "-c", code, str(path), str(writer)]) for writer in range(3)]
    assert [writer.wait(timeout=100) for writer in writers] == [0, 0, 0]
    assert {found.question for found in GapLog(path)} == {f"{w}-{n}" for w in range(3) for n in range(300)}
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_cannot_be_written_is_told_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("no folder")
    log = GapLog(tmp_path / "file" / "gaps.jsonl")
    for _ in range(3):
        log.append(gap())
    [warning] = caplog.records
    assert str(log.path) in warning.message


def test_a_full_disk_leaves_whole_lines(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A limit on the size of files acts as a full disk does: a part of the line is written."""
    log = GapLog(tmp_path / "gaps.jsonl")
    log.append(gap("one"))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.path.stat().st_size + 10, hard))
    try:
        log.append(gap("lost"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    log.append(gap("two"))
    assert [found.question for found in log] == ["one", "two"]
    assert len(log.path.read_text().splitlines()) == 2
    assert "disk is full" in caplog.text
