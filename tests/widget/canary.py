"""Notices whatever a page does that it should not: scripts, requests, navigations, changes of the host page."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Route

_SCRIPT = Path(__file__).with_name("canary.js")
_NETWORK_TROUBLE = "Failed to load resource"


@dataclass
class Canary:
    """What was noticed in a browser context, which may talk to the ``allowed`` origins only."""

    context: BrowserContext
    allowed: tuple[str, ...]
    incidents: list[str] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.context.expose_binding("__incident", lambda _, what: self.incidents.append(what))
        self.context.add_init_script(path=_SCRIPT)
        self.context.route("**/*", self._let_through)
        self.context.on("console", self._heard)
        self.context.on("weberror", lambda error: self.incidents.append(f"error: {error.error}"))
        self.context.on("dialog", lambda dialog: (self.incidents.append(dialog.type), dialog.dismiss()))

    def paths(self, origin: str) -> list[str]:
        """The paths that were asked of an origin, in order."""
        return [r.url.removeprefix(origin) for r in self.requests if r.url.startswith(origin + "/")]

    def check(self, page: Page, outside: str | None = None) -> None:
        """Assert that nothing was noticed, that nothing unsafe stands in a widget, that all around it is as before."""
        page.evaluate("__touch()")
        assert page.evaluate("__unsafe()") == []
        if outside is not None:
            assert _differences(outside, page.evaluate("__outside()")) == []
        page.wait_for_function("document.readyState === 'complete'")
        assert self.incidents == []

    def _let_through(self, route: Route) -> None:
        self.requests.append(route.request)
        if route.request.url.startswith(tuple(f"{origin}/" for origin in self.allowed)):
            route.continue_()
        else:
            self.incidents.append(f"request: {route.request.url}")
            route.abort()

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and _NETWORK_TROUBLE not in message.text:
            self.incidents.append(f"console: {message.text}")


def _differences(before: str, after: str) -> Iterable[Any]:
    then, now = json.loads(before), json.loads(after)
    return [(key, then[key], now[key]) for key in then if then[key] != now[key]]
