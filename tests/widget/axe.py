"""axe-core on a page, shadow roots and all."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

SCRIPT = Path("widget/node_modules/axe-core/axe.min.js")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page) -> list[str]:
    """What axe has to say against the page as it is now; evaluated, so that no policy of the page forbids it."""
    if not SCRIPT.exists():
        pytest.fail("run `npm ci` in widget/: axe-core is one of its packages", pytrace=False)
    page.evaluate(SCRIPT.read_text("utf-8"))
    found = page.evaluate("tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", TAGS)
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
