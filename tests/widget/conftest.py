"""Real Chromium on host pages of another origin, talking to the real trained bot."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

pytest.register_assert_rewrite("tests.widget.canary")

from tests.serving import Start, free_port  # noqa: E402
from tests.widget.canary import Canary  # noqa: E402
from tests.widget.hosting import Host, widget  # noqa: E402
from tests.widget.person import Widget  # noqa: E402

NAMES = ("chromium", "chromium-browser", "google-chrome")
# Names that no DNS knows: a site without TLS, which is no secure context, and one where hostile content points.
RESOLVE = "MAP support.test 127.0.0.1, MAP evil.test ~NOTFOUND"
ARGUMENTS = ["--no-sandbox", "--disable-background-networking", f"--host-resolver-rules={RESOLVE}"]
MANY = "10000"  # messages a minute: more than the tests send
PATIENCE = 20_000  # ms

Embed = Callable[..., Widget]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium."""
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.fail(
            "install Chromium (Debian: apt install chromium), or set CHROMIUM to its path", pytrace=False
        )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def host(start: Start) -> Iterator[Host]:
    """A support site, and a bot that lets its pages use it."""
    port = free_port()
    site = Host(f"http://127.0.0.1:{port}")
    server = site.serve()
    origins = f"{site.origin},http://support.test:{site.port}"
    start(
        ["bot", "serve"],
        f"{site.bot}/",
        BOT_PORT=str(port),
        BOT_ORIGINS=origins,
        BOT_MESSAGES_PER_MINUTE=MANY,
    )
    yield site
    server.shutdown()


@pytest.fixture
def options() -> dict[str, object]:
    """How the browser is set up; tests override it by parametrizing ``options``."""
    return {}


@pytest.fixture
def context(browser: Browser, options: dict[str, object]) -> Iterator[BrowserContext]:
    """A browser without a history, as ``options`` says."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def canary(context: BrowserContext, host: Host) -> Canary:
    """What notices that something happens which should not; each test that talks has it."""
    return Canary(context, (host.origin, host.bot, f"http://support.test:{host.port}"))


@pytest.fixture
def page(context: BrowserContext, canary: Canary) -> Page:
    """An empty tab."""
    return context.new_page()


@pytest.fixture
def embed(page: Page, host: Host) -> Embed:
    """Opens a page of the site that has the widget with these attributes."""

    def go(head: str = "", body: str = "", csp: str = "", **attributes: str | bool) -> Widget:
        page.goto(host.page(widget(attributes), head=head, body=body, csp=csp))
        return Widget(page)

    return go


@pytest.fixture
def bot(embed: Embed) -> Widget:
    """The widget, opened on an ordinary page."""
    widget = embed()
    widget.open()
    return widget
