"""The bot as its users start it: real processes on free ports, over the project's pages and nasty ones."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import requests

from bot.training.project import model_path
from tests.end_to_end import nasty
from tests.replies import Pages, Reply, check

SITE_URL = "https://example.org"
HOSTILE = Path(__file__).parent / "widget" / "hostile"
READY_WITHIN = 300  # seconds: a model may have to be trained first
REPLY_WITHIN = 60

Start = Callable[..., "subprocess.Popen[bytes]"]


@dataclass
class Place:
    """Where a visitor talks to: a server's address, and the pages that it answers from."""

    address: str
    pages: Pages

    def visitor(self) -> Visitor:
        return Visitor(self)

    def post(self, body: Any, **options: Any) -> requests.Response:
        """A request to the REST channel as it is, for what no visitor would send."""
        return requests.post(
            f"{self.address}/webhooks/rest/webhook", **{"json": body, "timeout": REPLY_WITHIN, **options}
        )


@dataclass
class Visitor:
    """A conversation over REST. Every reply in it is checked for what all replies must be."""

    place: Place
    sender: str = field(default_factory=lambda: uuid4().hex)

    def say(self, text: str) -> Reply:
        response = self.place.post({"sender": self.sender, "message": text})
        assert response.status_code == 200
        assert "Traceback" not in response.text
        reply = Reply(response.json())
        assert {message["recipient_id"] for message in reply.messages} == {self.sender}
        check(reply, self.place.pages.current(), SITE_URL)
        return reply


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project's pages, with nasty and hostile ones beside them."""
    folder = tmp_path_factory.mktemp("site") / "monographs"
    shutil.copytree("data/monographs", folder)
    nasty.write(folder)
    shutil.copytree(HOSTILE, folder / "hostile")
    return folder


@pytest.fixture(scope="session")
def environment(folder: Path) -> dict[str, str]:
    """The settings of all processes."""
    own = {"BOT_MONOGRAPHS": str(folder), "BOT_SITE_URL": SITE_URL, "PYTHONUNBUFFERED": "1"}
    own["BOT_GAPS"] = str(folder.parent / "gaps.jsonl")
    return {**os.environ, **own, "RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}


@pytest.fixture(scope="session")
def site_model(folder: Path) -> Iterator[Path]:
    """The model of these pages: trained when the server starts, and no business of the project's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BOT_MONOGRAPHS", str(folder))
        path = model_path()
    yield path
    path.unlink(missing_ok=True)


@pytest.fixture(scope="session")
def start(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Start]:
    """Starts a process of the project, waits until it answers, and ends it after the tests."""
    processes: list[subprocess.Popen[bytes]] = []
    logs = tmp_path_factory.mktemp("logs")

    def begin(arguments: list[str], ready: str, **settings: str) -> subprocess.Popen[bytes]:
        log = logs / f"{len(processes)}.txt"
        with log.open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={**environment, **settings},
            )
        processes.append(process)
        deadline = time.monotonic() + READY_WITHIN
        while not _answers(ready):
            told = log.read_text("utf-8", "replace")
            assert process.poll() is None, f"{arguments} ended:\n{told}"
            assert time.monotonic() < deadline, f"{arguments} is not ready:\n{told}"
            time.sleep(0.2)
        return process

    yield begin
    for process in processes:
        process.terminate()
    for process in processes:
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _answers(url: str) -> bool:
    try:
        return requests.get(url, timeout=5).ok
    except requests.RequestException:
        return False


@pytest.fixture(scope="session")
def place(start: Start, folder: Path, site_model: Path) -> Place:
    """The bot's own server: ``python -m bot serve``."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    start(["bot", "serve"], f"{address}/", BOT_PORT=str(port), BOT_MESSAGES_PER_MINUTE="1000")
    return Place(address, Pages(folder))


@pytest.fixture
def visitor(place: Place) -> Visitor:
    """Somebody whom the bot has not met."""
    return place.visitor()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
