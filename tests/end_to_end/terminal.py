"""Somebody at a terminal: a process on a pseudo-terminal, its input typed and its screen read."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[@-Z\\-_=>])")
_ROWS, _COLUMNS = 60, 1000


class Terminal:
    """A module of Python running on a terminal that is wide enough to wrap nothing."""

    def __init__(self, module: list[str], environment: Mapping[str, str]) -> None:
        self._shown = b""
        self._read = 0
        self._keyboard, line = pty.openpty()
        fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", _ROWS, _COLUMNS, 0, 0))
        self._process = subprocess.Popen(
            [sys.executable, "-m", *module],
            stdin=line,
            stdout=line,
            stderr=line,
            env={**environment, "TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1"},
            start_new_session=True,
        )
        os.close(line)

    def type(self, text: str) -> None:
        os.write(self._keyboard, text.encode() + b"\r")

    def read_until(self, sign: str, seconds: float) -> str:
        """What is shown from where the last reading ended up to ``sign``; fails if that does not come."""
        deadline = time.monotonic() + seconds
        while sign not in (unread := self._text()[self._read :]):
            assert time.monotonic() < deadline, f"no {sign!r} on the screen:\n{unread}"
            if select.select([self._keyboard], [], [], 0.2)[0]:
                try:
                    self._shown += os.read(self._keyboard, 65536)
                except OSError as error:
                    raise AssertionError(f"the process ended:\n{unread}") from error
        text, sign, _ = unread.partition(sign)
        self._read += len(text + sign)
        return text

    def _text(self) -> str:
        text = _ESCAPES.sub("", self._shown.decode("utf-8", "replace"))
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def end(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._keyboard)
