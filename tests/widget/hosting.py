"""The sites that embed the widget: pages of any content and headers, served from another origin than the bot's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

STRICT_CSP = "default-src 'self'; script-src {bot}; connect-src {bot}; style-src 'self'"

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Support</title>
<link rel="stylesheet" href="/site.css">
{head}
</head>
<body>
<main>
<h1>Support</h1>
<p>How can we help you with your medicines?</p>
<p><input aria-label="Search this site"> <button id="outside">A button of the site</button></p>
{body}
</main>
</body>
</html>
"""


# The site's own controls are large enough for everyone.
_STYLES = "input, #outside { min-height: 44px; margin: 8px 0 }"


@dataclass
class Resource:
    """What the site answers to a request for one path."""

    body: bytes
    headers: dict[str, str]


@dataclass
class Host:
    """A site, with the bot that its pages embed."""

    bot: str
    port: int = 0
    resources: dict[str, Resource] = field(default_factory=dict)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def page(self, *widgets: str, head: str = "", body: str = "", csp: str = "", script: bool = True) -> str:
        """The address of a new page; ``widgets`` are markup, made by ``widget`` mostly."""
        line = f'<script src="{self.bot}/widget.js" defer></script>' if script else ""
        content = _PAGE.format(head=head, body="\n".join([body, line, *widgets]))
        headers = {"Content-Security-Policy": csp.format(bot=self.bot)} if csp else {}
        return self.add(f"/{len(self.resources)}.html", content, "text/html; charset=utf-8", **headers)

    def add(self, path: str, content: str, kind: str, **headers: str) -> str:
        """Serve ``content`` at ``path``, and return its address."""
        self.resources[path] = Resource(content.encode(), {"Content-Type": kind, **headers})
        return self.origin + path

    def serve(self) -> ThreadingHTTPServer:
        """Serve the pages until the returned server is shut down."""
        self.add("/site.css", _STYLES, "text/css")
        resources = self.resources

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                found = resources.get(self.path.partition("?")[0])
                self.send_response(200 if found else 404)
                for name, value in (found.headers if found else {}).items():
                    self.send_header(name.replace("_", "-"), value)
                self.end_headers()
                self.wfile.write(found.body if found else b"")

            def log_message(self, *_: Any) -> None:
                """Say nothing: the tests' output is theirs."""

        server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.port = server.server_address[1]
        Thread(target=server.serve_forever, daemon=True).start()
        return server


def widget(attributes: Mapping[str, str | bool] | None = None, **more: str | bool) -> str:
    """The element with these attributes: True is an attribute without a value."""
    given = {**(attributes or {}), **more}
    written = "".join(
        f" {name}" if value is True else f' {name}="{escape(str(value))}"'
        for name, value in given.items()
        if value is not False
    )
    return f"<faq-bot{written}></faq-bot>"
