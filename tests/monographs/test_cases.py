"""Pages and what is read from them, as Markdown: see the folder ``cases``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.monographs.reader import parse_page

CASES = Path(__file__).with_name("cases")
_CASE = re.compile(r"^# (.+?)\n+````markdown\n(.*?)^````\n+```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# Remarks on what a page lacks would stand in every case.
_LACKS = ("no-faq", "no-usage", "no-side-effects", "no-disclaimer")


@dataclass(frozen=True)
class Case:
    """A page's body and the expected values, of which a case gives those that it is about."""

    body: str
    expected: dict[str, Any]


def load() -> dict[str, Case]:
    """All cases by file and title."""
    cases: dict[str, Case] = {}
    for path in sorted(CASES.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        found = _CASE.findall(text)
        assert len(found) == text.count("````markdown"), f"{path.name} has a case that is not well formed"
        for title, body, expected in found:
            name = f"{path.stem}: {title}"
            assert name not in cases
            faq = "**FAQs:**\n\n" if path.stem == "faq" else ""
            cases[name] = Case(faq + body, yaml.safe_load(expected))
    return cases


@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case in load().items()])
def test_case(case: Case) -> None:
    monograph, remarks = parse_page(f"---\ntitle: Zorbex\n---\n{case.body}", "zorbex.md")
    introduction = [section.text for section in monograph.sections if section.topic == "introduction"]
    sections = [
        [section.topic, section.text] for section in monograph.sections if section.topic != "introduction"
    ]
    actual: dict[str, object] = {
        "names": list(monograph.names),
        "sections": sections,
        "introduction": "\n".join(introduction) or None,
        "faq": [[entry.question, entry.answer] for entry in monograph.faq],
        "disclaimer": monograph.disclaimer,
        "note": monograph.note,
        "findings": [
            remark.code
            for remark in sorted(remarks, key=lambda remark: remark.line)
            if remark.code not in _LACKS
        ],
    }
    assert {name: actual[name] for name in case.expected} == case.expected
