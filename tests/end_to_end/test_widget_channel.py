"""The widget's channel on a real server: what it takes, what it refuses, and what it replies."""

from __future__ import annotations

import gzip
import hashlib
import re
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from html import unescape
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests

from tests.serving import REPLY_WITHIN, Place, Start, free_port

SITE = "https://drugs.example"
OTHER = "https://elsewhere.example"
POSTS = ("session", "message", "feedback", "forget", "names")


@dataclass
class Channel:
    """The channel at a server's address, and one visitor's session there."""

    address: str
    session: str = ""
    ids: Iterator[str] = field(default_factory=lambda: (f"message-{number}" for number in count()))

    def post(self, path: str, body: Any = None, **options: Any) -> requests.Response:
        options.setdefault("timeout", REPLY_WITHIN)
        return requests.post(f"{self.address}/widget/{path}", json={} if body is None else body, **options)

    def start(self) -> Channel:
        self.session = self.post("session").json()["session"]
        return self

    def send(self, text: str, **more: Any) -> requests.Response:
        body = {"session": self.session, "id": next(self.ids), "message": text, **more}
        return self.post("message", body)

    def say(self, text: str, **more: Any) -> dict[str, Any]:
        response = self.send(text, **more)
        assert response.status_code == 200, response.text
        turn: dict[str, Any] = response.json()
        return turn


@pytest.fixture
def channel(place: Place) -> Channel:
    return Channel(place.address).start()


@pytest.fixture(scope="module")
def strict(start: Start) -> str:
    """A server that allows one site, and three messages a minute, behind one proxy."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    own = {
        "BOT_ORIGINS": SITE,
        "BOT_MESSAGES_PER_MINUTE": "3",
        "BOT_PROXIES": "1",
        "BOT_SITE_URL": "",
        "BOT_PORT": str(port),
    }
    start(["bot", "serve"], f"{address}/", **own)
    return address


def from_address(address: str) -> dict[str, Any]:
    return {"headers": {"X-Forwarded-For": address}}


def test_a_turn_is_the_reply_contract_with_its_rendering(channel: Channel) -> None:
    turn = channel.say("can i drink alcohol with metformin?")
    (message,) = turn["messages"]
    reply = turn["reply"]
    assert (turn["id"], reply["schema"], reply["kind"]) == ("message-0", 1, "answer")
    assert (message["type"], message["answer"]) == ("answer", 0)
    assert reply["answers"][0]["drug"] == {"slug": "metformin", "name": "Metformin"}
    assert message["html"].startswith("<p>")
    assert message["disclaimer"]["text"].replace("\n", "") in reply["disclaimer"].replace("\n ", "").replace(
        "\n", ""
    )
    assert message["disclaimer"]["html"].startswith("<p>")


def test_what_the_bot_says_itself_is_a_text(channel: Channel) -> None:
    (message,) = channel.say("i took the whole bottle of pills and want to die")["messages"]
    assert message["type"] == "text"
    assert 'href="tel:' in message["html"]


def test_the_conversation_goes_on_and_the_page_says_which_drug(channel: Channel) -> None:
    assert channel.say("how often is it taken?")["reply"]["kind"] == "clarify_drug"
    assert channel.say("how often is it taken?", drug="metformin")["reply"]["kind"] == "answer"
    assert channel.say("and side effects?")["reply"]["answers"][0]["drug"]["slug"] == "metformin"


def test_it_is_the_drug_that_the_visitor_sees(channel: Channel) -> None:
    """A copied tab goes on where it was copied; the first knows nothing of it."""
    first = channel.say("side effects of warfarin")["id"]
    second = channel.say("side effects of metformin", after=first, about="warfarin")["id"]
    asked = "can i drink alcohol on it?"
    assert (
        channel.say(asked, after=second, about="metformin")["reply"]["answers"][0]["drug"]["slug"]
        == "metformin"
    )
    assert (
        channel.say(asked, after=first, about="warfarin")["reply"]["answers"][0]["drug"]["slug"] == "warfarin"
    )


def test_a_server_that_has_forgotten_is_told_what_it_was_about(channel: Channel) -> None:
    seen = {"after": "message-of-yore", "about": "warfarin"}
    assert channel.say("how often is it taken?", **seen)["reply"]["answers"][0]["drug"]["slug"] == "warfarin"
    elsewhere = {"after": "message-of-yore", "about": "no-such-drug"}
    assert channel.say("how often is it taken?", **elsewhere)["reply"]["kind"] == "clarify_drug"


def test_a_message_that_is_sent_again_gets_the_same_reply(channel: Channel) -> None:
    body = {"session": channel.session, "id": "the-same-id", "message": "side effects of warfarin"}
    with ThreadPoolExecutor(4) as senders:
        replies = list(senders.map(lambda _: channel.post("message", body).json(), range(4)))
    assert all(reply == replies[0] for reply in replies)
    assert channel.post("message", body).json() == replies[0]


def test_forgetting_ends_the_conversation(channel: Channel) -> None:
    channel.say("side effects of warfarin")
    assert channel.say("how often is it taken?")["reply"]["answers"][0]["drug"]["slug"] == "warfarin"
    response = channel.post("forget", {"session": channel.session})
    assert (response.status_code, response.content) == (204, b"")
    assert channel.say("how often is it taken?")["reply"]["kind"] == "clarify_drug"


def test_names_are_completed(channel: Channel) -> None:
    assert {"name": "Metformin", "drug": "Metformin"} in channel.post("names", {"text": "metf"}).json()[
        "names"
    ]
    assert channel.post("names", {"text": "m"}).json() == {"names": []}


def test_a_vote_is_kept_for_gaps(channel: Channel, environment: dict[str, str]) -> None:
    answer = channel.say("can i drink alcohol with metformin?")["reply"]["answers"][0]
    vote = {"session": channel.session, "id": "message-0-0", "vote": "down", "comment": "too short"}
    vote |= {"drug": answer["drug"]["slug"], "topic": answer["entry"]["topic"], "question": "alcohol?"}
    assert channel.post("feedback", vote).status_code == 204
    folder = Path(environment["BOT_GAPS"]).parent
    assert any("too short" in path.read_text("utf-8") for path in folder.glob("*.jsonl"))
    assert channel.post("feedback", {**vote, "drug": "no-such-drug"}).status_code == 400


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ([], 400),
        ("text", 400),
        ({"session": "s", "id": "message-0", "message": "hi"}, 401),
        ({"session": 1, "id": "message-0", "message": "hi"}, 401),
        ({"session": "s", "id": "x", "message": "hi"}, 400),
        ({"session": "s", "id": "message-0", "message": ""}, 400),
        ({"session": "s", "id": "message-0", "message": "hi", "sender": "me"}, 400),
        ({"session": "s", "id": "message-0", "message": "x" * 5000}, 413),
    ],
)
def test_what_is_no_message_is_refused_in_one_line(channel: Channel, body: Any, status: int) -> None:
    response = channel.post("message", body)
    assert response.status_code == status
    assert set(response.json()) == {"error"}
    assert "\n" not in response.json()["error"]


def test_a_body_is_json_and_says_so(channel: Channel) -> None:
    url = f"{channel.address}/widget/session"
    for content_type in ("text/plain", "application/x-www-form-urlencoded", ""):
        headers = {"Content-Type": content_type}
        assert requests.post(url, data="{}", headers=headers, timeout=REPLY_WITHIN).status_code == 415
    headers = {"Content-Type": "application/json"}
    for body in (b"", b"{", b"\xff\xfe", b"[" * 4000):
        assert requests.post(url, data=body, headers=headers, timeout=REPLY_WITHIN).status_code == 400


def test_a_large_body_is_refused_before_it_has_come(channel: Channel) -> None:
    """In pieces without a length, of which the server reads no more than it must."""
    target = urlsplit(channel.address)
    with socket.create_connection((target.hostname, target.port), timeout=REPLY_WITHIN) as connection:
        head = "POST /widget/message HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        connection.sendall(f"{head}Transfer-Encoding: chunked\r\n\r\n".encode())
        connection.sendall(b"1388\r\n" + b"x" * 5000 + b"\r\n")  # and never an end
        assert connection.recv(100).startswith(b"HTTP/1.1 413")


def test_only_allowed_sites_may_use_it(strict: str) -> None:
    for origin, status in ((SITE, 200), (strict, 200), (OTHER, 403), ("null", 403), ("https://[", 403)):
        for path in POSTS:
            response = Channel(strict).post(path, headers={"Origin": origin})
            assert (response.status_code == 403) is (status == 403), (origin, path)
            # So that the page can tell its visitor what is wrong.
            assert response.headers["Access-Control-Allow-Origin"] == origin
            assert response.headers["Vary"] == "Origin"


@pytest.mark.parametrize("path", POSTS)
def test_a_browser_may_ask_first(strict: str, path: str) -> None:
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
    response = requests.options(
        f"{strict}/widget/{path}", headers={"Origin": SITE, **asked}, timeout=REPLY_WITHIN
    )
    assert response.status_code == 204
    assert response.headers["Access-Control-Allow-Origin"] == SITE
    assert response.headers["Access-Control-Allow-Headers"] == "Content-Type"


def test_a_visitor_who_asks_too_much_is_told_when_to_go_on(strict: str) -> None:
    visitor, other = Channel(strict).start(), Channel(strict).start()
    statuses = [visitor.send("hello").status_code for _ in range(5)]
    assert statuses == [200, 200, 200, 429, 429]
    refused = visitor.send("hello")
    assert 1 <= int(refused.headers["Retry-After"]) <= 60
    assert other.send("hello").status_code == 200


def test_an_address_that_asks_for_too_many_sessions_is_stopped(strict: str) -> None:
    channel = Channel(strict)
    statuses = [channel.post("session", **from_address("192.0.2.1")).status_code for _ in range(40)]
    assert statuses == [200] * 30 + [429] * 10
    assert channel.post("session", **from_address("192.0.2.2")).status_code == 200


def test_replies_are_nobody_elses(channel: Channel) -> None:
    response = channel.send("hello")
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in response.headers


def test_the_script_is_small_and_cached_by_its_content(place: Place) -> None:
    url = f"{place.address}/widget.js"
    script = requests.get(url, timeout=REPLY_WITHIN)
    assert script.headers["Content-Type"].startswith("text/javascript")
    assert script.headers["Content-Encoding"] == "gzip"
    plain = requests.get(url, headers={"Accept-Encoding": "identity"}, timeout=REPLY_WITHIN)
    assert "Content-Encoding" not in plain.headers
    assert plain.content == script.content
    assert len(gzip.compress(plain.content)) <= 45_000
    etag = script.headers["ETag"]
    again = requests.get(url, headers={"If-None-Match": etag}, timeout=REPLY_WITHIN)
    assert (again.status_code, again.content) == (304, b"")
    digest = hashlib.sha256(plain.content).hexdigest()[:16]
    assert etag == f'"{digest}"'
    pinned = requests.get(f"{place.address}/widget.{digest}.js", timeout=REPLY_WITHIN)
    assert "immutable" in pinned.headers["Cache-Control"]
    assert pinned.content == plain.content
    assert requests.get(f"{place.address}/widget.{'0' * 16}.js", timeout=REPLY_WITHIN).status_code == 404


@pytest.mark.parametrize("path", ["/", "/widget/demo", "/widget/frame?drug=metformin"])
def test_pages_run_nothing_but_their_own(place: Place, path: str) -> None:
    response = requests.get(f"{place.address}{path}", timeout=REPLY_WITHIN)
    assert response.status_code == 200
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_frames_are_for_allowed_sites(strict: str) -> None:
    response = requests.get(f"{strict}/widget/frame", timeout=REPLY_WITHIN)
    assert f"frame-ancestors 'self' {SITE}" in response.headers["Content-Security-Policy"]


def test_without_a_site_a_source_leads_to_the_whole_page(place: Place, strict: str) -> None:
    """The other server has a site: there its pages are."""
    assert requests.get(f"{place.address}/drugs/metformin/", timeout=REPLY_WITHIN).status_code == 404
    response = requests.get(f"{strict}/drugs/metformin/", timeout=REPLY_WITHIN)
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    metformin = next(
        page.monograph for page in place.pages.current().values() if page.monograph.slug == "metformin"
    )
    text = unescape(re.sub("<[^>]+>", "", response.text))
    for entry in (*metformin.sections, *metformin.faq):
        assert " ".join(entry.plain.split()) in " ".join(text.split())
    assert '<h2 id="faqs">' in response.text
    assert requests.get(f"{strict}/drugs/no-such-drug/", timeout=REPLY_WITHIN).status_code == 404
