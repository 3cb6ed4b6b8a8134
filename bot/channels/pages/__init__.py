"""The pages that the widget's channel serves: the demo page at ``/`` and the page of an iframe.

They are pure text: the channel adds the headers. Nothing that a monograph, an address or
an attribute says can act as markup.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from html import escape

from bot.catalog import Catalog
from bot.channels.pages.browsing import groups
from bot.channels.pages.examples import examples
from bot.channels.pages.templates import template

FRAME_ATTRIBUTES = ("drug", "lang", "theme", "title", "greeting")
MOST_NAMES = 1000
_MOST_OPEN = 60
_ANY_DRUG = "Metformin"
# deploy/html/iframe.html says why each.
_SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"


def demo_page(catalog: Catalog, address: str) -> str:
    """The page at ``/`` for these pages; ``address`` is the server's own, as its visitor sees it."""
    count = len(catalog)
    drug = next((page.title for page in catalog.monographs.values()), _ANY_DRUG)
    return template("demo.html").render(
        count=count,
        examples=examples(catalog),
        groups=groups(catalog),
        are_names_shown=count <= MOST_NAMES,
        are_groups_open=count <= _MOST_OPEN,
        embedding=_embedding(address),
        embedding_for_drug=_embedding(address, drug),
        frame=_frame(address),
        command=_command(address, examples(catalog)[0].question),
    )


def frame_page(attributes: Mapping[str, str]) -> str:
    """The page of an iframe: the widget filling it, with those attributes that the frame may set."""
    known = {name: attributes[name] for name in FRAME_ATTRIBUTES if attributes.get(name)}
    return template("frame.html").render(attributes=known)


def _embedding(address: str, drug: str = "") -> str:
    attribute = f' drug="{escape(drug)}"' if drug else ""
    return f'<script src="{escape(address)}/widget.js" defer></script>\n<faq-bot{attribute}></faq-bot>'


def _frame(address: str) -> str:
    return (
        f'<iframe src="{escape(address)}/widget/frame" title="Questions about medicines"\n'
        f'  sandbox="{_SANDBOX}"\n'
        '  allow="clipboard-write" width="400" height="640"></iframe>'
    )


def _command(address: str, question: str) -> str:
    body = json.dumps({"sender": "me", "message": question}).replace("'", "\\u0027")
    return f"curl -s {shlex.quote(f'{address}/webhooks/rest/webhook')} \\\n  -d '{body}'"
