"""Trains and serves a bot as a user would, in processes of its own, and asks it over REST."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.bots import Bot
from benchmarks.judging import Quoted

HOST = "127.0.0.1"
_PATH = "/webhooks/rest/webhook"
_LONGEST_TRAINING = 3 * 60 * 60
_LONGEST_START = 300
_LONGEST_TURN = 60
_LONGEST_END = 10


class BenchmarkError(RuntimeError):
    """A bot could not be trained, or does not answer."""


@dataclass(frozen=True)
class Reply:
    """What a message brought: the entries that it quotes, and the seconds that it took."""

    quoted: Quoted
    seconds: float


@dataclass(frozen=True)
class Server:
    """A bot that runs; ``start_up`` is the time from its start to its first reply."""

    bot: Bot
    process: subprocess.Popen[bytes]
    port: int
    start_up: float

    def ask(self, text: str, sender: str) -> Reply:
        """One turn of the sender's conversation."""
        started = time.perf_counter()
        messages = _post(self.port, text, sender)
        return Reply(self.bot.read(messages), time.perf_counter() - started)

    def memory(self) -> float:
        """Megabytes that its processes hold in memory."""
        return sum(map(_resident, _family(self.process.pid))) / 1e6


def train(bot: Bot) -> float:
    """Train a bot from nothing; returns the seconds. Raises BenchmarkError when there is no model."""
    log = bot.folder / "train.log"
    started = time.perf_counter()
    with log.open("wb") as output:
        result = subprocess.run(
            bot.train,
            check=False,
            cwd=bot.folder,
            env=bot.environment(None),
            stdout=output,
            stderr=subprocess.STDOUT,
            timeout=_LONGEST_TRAINING,
        )
    seconds = time.perf_counter() - started
    if result.returncode != 0:
        raise BenchmarkError(f"{bot.name} could not be trained:\n{_tail(log)}")
    return seconds


@contextlib.contextmanager
def serving(bot: Bot) -> Iterator[Server]:
    """Serve a trained bot on a free port, and end it by its id."""
    port = _free_port()
    log = bot.folder / "serve.log"
    with log.open("wb") as output:
        started = time.perf_counter()
        process = subprocess.Popen(
            bot.serve(port),
            cwd=bot.folder,
            env=bot.environment(port),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait_for_reply(bot, process, port, log)
            yield Server(bot, process, port, time.perf_counter() - started)
        finally:
            _end(process)


def _wait_for_reply(bot: Bot, process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + _LONGEST_START
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise BenchmarkError(f"{bot.name} has ended:\n{_tail(log)}")
        try:
            if _post(port, "hello", "start-up"):
                return
        except (OSError, http.client.HTTPException):
            time.sleep(0.05)
    raise BenchmarkError(f"{bot.name} does not answer after {_LONGEST_START} s:\n{_tail(log)}")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_LONGEST_END)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _post(port: int, text: str, sender: str) -> list[dict[str, Any]]:
    connection = http.client.HTTPConnection(HOST, port, timeout=_LONGEST_TURN)
    try:
        body = json.dumps({"sender": sender, "message": text})
        connection.request("POST", _PATH, body, {"Content-Type": "application/json"})
        response = connection.getresponse()
        content = response.read()
        if response.status != 200:
            raise BenchmarkError(f"{text!r}: HTTP {response.status}: {content[:200]!r}")
        messages: list[dict[str, Any]] = json.loads(content)
        return messages
    finally:
        connection.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
    return port


def _family(pid: int) -> Iterator[int]:
    """A process and all below it."""
    yield pid
    listed = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(pid)], check=False, capture_output=True, text=True
    )
    for child in listed.stdout.split():
        yield from _family(int(child))


def _resident(pid: int) -> float:
    """Bytes in memory; none for a process that has ended."""
    told = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], check=False, capture_output=True, text=True)
    return 1024 * float(told.stdout.strip() or 0)


def _tail(log: Path) -> str:
    return log.read_text(encoding="utf-8", errors="replace")[-2000:]
