"""The files that a running bot keeps for editors: JSON lines, nothing of who asked, never many megabytes."""

from __future__ import annotations

import fcntl
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from bot.insight.gaps import Gap

logger = logging.getLogger(__name__)

LARGEST = 5_000_000  # bytes; the file before it is kept, so that there are twice as many at most

Record = TypeVar("Record", bound=BaseModel)


class Log(Generic[Record]):
    """A file to which any number of processes append records, and from which they are read.

    A subclass names the ``record``, and what is ``lost`` while the file cannot be written.
    """

    record: type[Record]
    lost: ClassVar[str]

    def __init__(self, path: Path, largest: int = LARGEST) -> None:
        self.path = path
        self._older = path.with_name(f"{path.name}.1")
        self._largest = largest
        self._failed = False

    def append(self, record: Record) -> None:
        """Write a record at the end; where that cannot be done, say so once and go on."""
        try:
            self._write(f"{record.json(ensure_ascii=False)}\n".encode(errors="replace"))
        except OSError as error:
            if not self._failed:
                logger.warning("%s: %s are not kept: %s", self.path, self.lost, error)
            self._failed = True
        else:
            self._failed = False

    def _write(self, line: bytes) -> None:
        """Append whole lines only: one call of the system, which others' lines cannot part."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(self.path, os.O_APPEND | os.O_CREAT | os.O_WRONLY, 0o600)
        try:
            size = os.fstat(file).st_size
            if os.write(file, line) < len(line):
                os.ftruncate(file, size)
                raise OSError("the disk is full")
        finally:
            os.close(file)
        if size + len(line) > self._largest:
            self._turn_over()

    def _turn_over(self) -> None:
        """Begin a new file; of several processes that find the file too large, one does it."""
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if self.path.stat().st_size > self._largest:
                self.path.replace(self._older)
        except BlockingIOError:
            pass
        finally:
            os.close(folder)

    def __iter__(self) -> Iterator[Record]:
        """The records in the order in which they were written; a damaged line is passed over."""
        for path in (self._older, self.path):
            if path.exists():
                with path.open(encoding="utf-8", errors="replace") as file:
                    yield from filter(None, map(self.read, file))

    @classmethod
    def read(cls, line: str) -> Record | None:
        """The record of a line, or None if it has none."""
        try:
            return cls.record.parse_raw(line) if line.strip() else None
        except (ValidationError, ValueError, RecursionError):
            return None


class GapLog(Log[Gap]):
    """The file of questions that got no answer."""

    record = Gap
    lost = "questions without an answer"
