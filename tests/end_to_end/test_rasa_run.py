"""The ordinary pair, ``rasa run`` and ``rasa run actions``, replies as the bot's own server does."""

from __future__ import annotations

from pathlib import Path

import pytest
import requests
import yaml

from tests.replies import Pages
from tests.serving import REPLY_WITHIN, Place, Start, free_port


@pytest.fixture(scope="module")
def pair(
    place: Place,
    start: Start,
    site_model: Path,
    folder: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Place:
    """Two servers of Rasa's on the repository's files; only the ports are others."""
    actions, port = free_port(), free_port()
    endpoints = yaml.safe_load(Path("endpoints.yml").read_text("utf-8"))
    url = endpoints["action_endpoint"]["url"]
    endpoints["action_endpoint"]["url"] = url.replace(":5055/", f":{actions}/")
    assert str(actions) in endpoints["action_endpoint"]["url"]
    file = tmp_path_factory.mktemp("pair") / "endpoints.yml"
    file.write_text(yaml.safe_dump(endpoints), "utf-8")
    start(["rasa", "run", "actions", "--port", str(actions)], f"http://127.0.0.1:{actions}/health")
    start(
        ["rasa", "run", "--port", str(port), "--interface", "127.0.0.1", "--endpoints", str(file),
         "--credentials", "credentials.yml", "--model", str(site_model)],
        f"http://127.0.0.1:{port}/",
    )  # fmt: skip
    return Place(f"http://127.0.0.1:{port}", Pages(folder))


def test_the_replies_are_the_same(place: Place, pair: Place) -> None:
    ours, theirs = place.visitor(), pair.visitor()
    theirs.sender = ours.sender
    for text in (
        "hello, is anyone in?",
        "how often is natalizumab given?",
        "is it safe to drive after it?",
        "Bracelol",
        "Does Bracelol {interact}?",
        "how does abacavir work inside us?",
        "which drugs do you know?",
        "",
        '/faq{"drug": "warfarin"}',
    ):
        assert theirs.say(text).messages == ours.say(text).messages, text


def test_the_widget_is_served_too(place: Place, pair: Place) -> None:
    """With its demo page at an address of its own: Rasa has its greeting at the root."""
    for server in (place, pair):
        assert "<faq-bot" in requests.get(f"{server.address}/widget/demo", timeout=REPLY_WITHIN).text
        origin = {"Origin": server.address}
        turns = []
        for _ in range(2):
            session = requests.post(
                f"{server.address}/widget/session", json={}, headers=origin, timeout=REPLY_WITHIN
            )
            assert session.headers["Access-Control-Allow-Origin"] == server.address
            body = {**session.json(), "id": "message-0", "message": "how often is natalizumab given?"}
            turns.append(
                requests.post(f"{server.address}/widget/message", json=body, timeout=REPLY_WITHIN).json()
            )
        assert turns[0] == turns[1]
        assert turns[0]["messages"][0]["type"] == "answer"
        asked = {**origin, "Access-Control-Request-Method": "POST"}
        preflight = requests.options(f"{server.address}/widget/message", headers=asked, timeout=REPLY_WITHIN)
        assert preflight.ok
        assert preflight.headers["Access-Control-Allow-Origin"] == server.address
        assert preflight.headers["Access-Control-Allow-Headers"] == "Content-Type"
    assert requests.get(f"{pair.address}/", timeout=REPLY_WITHIN).text.startswith("Hello from Rasa")
