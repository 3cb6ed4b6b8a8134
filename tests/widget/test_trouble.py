"""Whatever goes wrong between a question and its answer: each is shown once, and answered once."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page, Route, expect

from tests.serving import Start, free_port
from tests.widget.canary import Canary
from tests.widget.conftest import Embed
from tests.widget.hosting import Host, widget
from tests.widget.person import Widget, filled, hold_messages
from tests.widget.situations import DRUG, FIRST, SECOND, THIRD, check_answered_once


def answer_with(status: int, **headers: str) -> Callable[[Route], None]:
    def fulfill(route: Route) -> None:
        allow = {"Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "Retry-After"}
        route.fulfill(status=status, json={"error": "a fault of the bot"}, headers={**allow, **headers})

    return fulfill


@dataclass
class Server:
    """A bot of a test's own, which can be killed and started again at its address."""

    start: Start
    port: int
    origin: str
    settings: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def begin(self) -> None:
        settings = {"BOT_PORT": str(self.port), "BOT_ORIGINS": self.origin, **self.settings}
        self.process = self.start(["bot", "serve"], f"{self.address}/", **settings)

    def kill(self) -> None:
        assert self.process
        self.process.kill()
        self.process.wait()


@pytest.fixture
def own(host: Host, start: Start, canary: Canary) -> Iterator[Server]:
    """A server that nobody else needs, which is not started yet."""
    server = Server(start, free_port(), host.origin)
    canary.allowed = (*canary.allowed, server.address)
    yield server
    server.kill()


def at(server: Server, host: Host, page: Page) -> Widget:
    page.goto(host.page(widget(server=server.address)))
    bot = Widget(page)
    bot.open()
    return bot


def test_offline(bot: Widget, canary: Canary) -> None:
    bot.ask(FIRST)
    bot.page.context.set_offline(True)
    failed = bot.ask(SECOND)
    expect(failed.trouble).to_contain_text(bot.words["offline"])
    expect(failed.trouble).to_contain_text(bot.words["urgent"])
    expect(failed.question).to_have_text(SECOND)
    failed.button("retry").click()
    expect(failed.ended().trouble).to_be_visible()
    bot.page.context.set_offline(False)
    failed.button("retry").click()
    check_answered_once(bot, FIRST, SECOND)
    canary.check(bot.page)


def test_offline_from_the_first_question_on(bot: Widget) -> None:
    bot.page.context.set_offline(True)
    first, second = bot.ask(FIRST), bot.ask(SECOND)
    bot.page.context.set_offline(False)
    second.button("retry").click()
    second.ended()
    first.button("retry").click()
    check_answered_once(bot, FIRST, SECOND)


@pytest.mark.parametrize(
    ("status", "headers", "word", "values"),
    [
        (500, {}, "fault", {}),
        (503, {}, "fault", {}),
        (429, {"Retry-After": "7"}, "tooManyWait", {"seconds": 7}),
        (429, {}, "tooMany", {}),
        (413, {}, "tooLong", {}),
    ],
)
def test_a_server_that_refuses(
    bot: Widget, status: int, headers: dict[str, str], word: str, values: dict[str, int]
) -> None:
    bot.page.route("**/widget/message", answer_with(status, **headers))
    failed = bot.ask(FIRST)
    expect(failed.trouble).to_contain_text(filled(bot.words[word], **values))
    expect(bot.box).to_be_enabled()
    bot.page.unroute("**/widget/message")
    failed.button("retry").click()
    check_answered_once(bot, FIRST)


def test_a_site_that_is_refused_is_not_asked_to_try_again(bot: Widget) -> None:
    bot.page.route("**/widget/message", answer_with(403))
    with bot.page.expect_console_message(lambda message: "a fault of the bot" in message.text):
        failed = bot.ask(FIRST)
    expect(failed.trouble).to_contain_text(bot.words["refused"])
    expect(failed.button("retry")).to_have_count(0)
    bot.page.unroute("**/widget/message")
    expect(bot.ask(SECOND).answer).to_contain_text(DRUG[SECOND])


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<!doctype html><title>Proxy</title>",
        "{}",
        "[]",
        "null",
        '{"id": "x", "messages": 7, "reply": {}}',
    ],
)
def test_a_reply_that_is_none(bot: Widget, body: str) -> None:
    bot.page.route(
        "**/widget/message",
        lambda route: route.fulfill(
            body=body, content_type="application/json", headers={"Access-Control-Allow-Origin": "*"}
        ),
    )
    failed = bot.ask(FIRST)
    expect(failed.trouble).to_be_visible()
    bot.page.unroute("**/widget/message")
    failed.button("retry").click()
    check_answered_once(bot, FIRST)


def test_a_server_that_says_nothing(page: Page, embed: Embed) -> None:
    page.clock.install()
    bot = embed()
    bot.open()
    hold_messages(page)
    asked = bot.send(FIRST)
    expect(asked.waiting).to_be_visible()
    page.clock.run_for(5000)
    expect(bot.root.get_by_text(bot.words["urgent"])).to_have_count(0)
    page.clock.run_for(2000)
    expect(asked.root.get_by_text(bot.words["urgent"])).to_be_visible()
    expect(bot.root.get_by_role("status").get_by_text(bot.words["urgent"])).to_be_attached()
    page.clock.fast_forward("02:00")
    expect(asked.ended().trouble).to_contain_text(bot.words["timeout"])
    page.unroute("**/widget/message")
    asked.button("retry").click()
    page.clock.run_for(1000)
    check_answered_once(bot, FIRST)


def test_a_reply_that_was_lost_is_not_made_twice(bot: Widget) -> None:
    """The server has answered, and the answer did not arrive: the second time it is the same one."""
    bot.ask("metformin")

    def lose(route: Route) -> None:
        route.fetch()
        route.abort("connectionreset")

    bot.page.route("**/widget/message", lose)
    lost = bot.ask("and how does it work?")
    expect(lost.trouble).to_be_visible()
    bot.page.unroute("**/widget/message")
    lost.button("retry").click()
    expect(lost.ended().answer).to_contain_text("Metformin")
    expect(bot.exchanges).to_have_count(2)


def test_try_again_pressed_twice_asks_once(bot: Widget, canary: Canary, host: Host) -> None:
    bot.page.route("**/widget/message", answer_with(500))
    failed = bot.ask(FIRST)
    bot.page.unroute("**/widget/message")
    before = canary.paths(host.bot).count("/widget/message")
    failed.button("retry").dblclick()
    check_answered_once(bot, FIRST)
    assert canary.paths(host.bot).count("/widget/message") == before + 1


def test_a_session_that_the_server_forgot_is_renewed_unseen(bot: Widget) -> None:
    bot.ask(FIRST)
    bot.page.route("**/widget/message", answer_with(401), times=1)
    bot.ask(SECOND)
    check_answered_once(bot, FIRST, SECOND)


def test_a_reload_while_a_question_is_under_way(bot: Widget) -> None:
    bot.ask(FIRST)
    bot.page.route("**/widget/message", lambda route: None)
    bot.send(SECOND)
    bot.page.unroute_all(behavior="ignoreErrors")
    bot.page.reload()
    expect(bot.panel).to_be_visible()
    expect(bot.exchanges).to_have_count(2)
    interrupted = bot.exchange().ended()
    if interrupted.trouble.count():
        interrupted.button("retry").click()
    check_answered_once(bot, FIRST, SECOND)


def test_more_messages_than_allowed(own: Server, host: Host, page: Page) -> None:
    own.settings["BOT_MESSAGES_PER_MINUTE"] = "2"
    own.begin()
    bot = at(own, host, page)
    bot.ask(FIRST)
    bot.ask(SECOND)
    expect(bot.ask(THIRD).trouble).to_contain_text("Please wait")


def test_a_server_that_is_killed_and_started_again(
    own: Server, host: Host, page: Page, canary: Canary
) -> None:
    own.begin()
    bot = at(own, host, page)
    bot.ask(FIRST)
    held = hold_messages(page)
    under_way = bot.send(SECOND)
    expect(under_way.waiting).to_be_visible()
    own.kill()
    held[0].continue_()
    page.unroute("**/widget/message")
    expect(under_way.ended().trouble).to_contain_text(bot.words["offline"])
    down = bot.ask(THIRD)
    expect(down.trouble).to_be_visible()
    page.reload()
    expect(bot.panel).to_be_visible()
    expect(bot.exchanges).to_have_count(3)
    own.begin()
    bot.exchange(1).button("retry").click()
    bot.exchange(1).ended()
    bot.exchange(2).button("retry").click()
    check_answered_once(bot, FIRST, SECOND, THIRD)
    canary.check(page)


def test_a_server_that_dies_while_it_answers(own: Server, host: Host, page: Page) -> None:
    own.begin()
    bot = at(own, host, page)
    bot.ask(FIRST)
    with page.expect_request("**/widget/message"):
        under_way = bot.send(SECOND)
    own.kill()
    under_way.ended()
    own.begin()
    if under_way.trouble.count():
        under_way.button("retry").click()
    check_answered_once(bot, FIRST, SECOND)
