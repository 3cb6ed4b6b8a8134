"""The report: one HTML file that needs no other and no network, and shows text as text."""

from __future__ import annotations

import base64
import json
import re
from html.parser import HTMLParser

import pytest

from bot.evaluation.figures import Evaluation, figures
from bot.evaluation.report import html, summary
from tests.evaluation.making import DRINK, OTHER, USAGE, outcome

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{ 7 * 7 }} \u202e&amp;"
VOID = {"meta", "link", "img", "br", "hr", "input"}


class Document(HTMLParser):
    """Reads a document; every element must be closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs)
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def all(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag == name]


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    ranked = {"ranking": [(DRINK, 0.8), (USAGE, 0.1)]}
    return Evaluation(
        files=("some.csv",),
        outcomes=(
            outcome("answer", DRINK, kinds={"answer"}, topic="alcohol", topics=["alcohol"], **ranked),
            outcome("answer", USAGE, kinds={"answer"}, text=HOSTILE, id=HOSTILE, place=HOSTILE, **ranked),
            outcome(
                "answer", OTHER, kinds={"not_covered"}, entries=(), topic="dosage", topics=["other"], **ranked
            ),
            outcome("clarify_drug", kinds={"emergency"}, drugs=(HOSTILE,), pages=(), entries=()),
        ),
        problems=(f"some.csv:9: {HOSTILE}",),
    )


@pytest.fixture(scope="module")
def document(evaluation: Evaluation) -> Document:
    return Document(html(evaluation))


def test_it_is_one_document(document: Document) -> None:
    tags = [tag for tag, _ in document.elements]
    assert all(tags.count(tag) == 1 for tag in ("html", "head", "body", "title", "h1", "script"))
    ids = [attributes["id"] for _, attributes in document.elements if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_nothing_is_fetched(evaluation: Evaluation, document: Document) -> None:
    text = html(evaluation)
    assert not re.search(r"https?:|//\w|url\(|@import", re.sub(r"base64,[\w+/=]+", "", text))
    for _, attributes in document.elements:
        assert not {"href", "action", "srcset", "onerror"} & attributes.keys()
    assert all(image["src"].startswith("data:image/svg+xml;base64,") for image in document.all("img"))
    assert all(image["alt"] for image in document.all("img"))


def test_pictures_fetch_nothing_either(document: Document) -> None:
    images = document.all("img")
    assert len(images) == 4
    for image in images:
        svg = base64.b64decode(image["src"].split(",", 1)[1]).decode()
        assert "<svg" in svg
        assert not re.search(r"<(script|image|foreignObject)|url\((?!#)", svg)
        assert not re.search(r'href="(?!#)', svg)


def test_hostile_text_stays_text(document: Document) -> None:
    assert len(document.all("script")) == 1
    assert not any(image["src"] == "x" for image in document.all("img"))
    shown = "".join(document.text)
    assert shown.count(HOSTILE) >= 4
    assert "{{ 7 * 7 }}" in shown


def test_every_miss_is_in_the_table_and_can_be_filtered(evaluation: Evaluation, document: Document) -> None:
    rows = [row["data-faults"].split() for row in document.all("tr") if row.get("data-faults")]
    assert rows == [miss["faults"] for miss in figures(evaluation)["misses"]]
    offered = {option["value"] for option in document.all("option")} - {""}
    assert offered == {fault for row in rows for fault in row}


def test_figures_are_json(evaluation: Evaluation) -> None:
    read = json.loads(json.dumps(figures(evaluation)))
    assert (read["schema"], read["questions"], read["files"]) == (1, 4, ["some.csv"])
    assert read["measures"]["answered right"] == {
        **{"right": 1, "of": 2, "share": 0.5},
        **{"low": pytest.approx(0.0945, abs=1e-4), "high": pytest.approx(0.9055, abs=1e-4)},
    }
    assert read["measures"]["left unanswered"]["of"] == 2
    assert read["faults"]["missed_emergency"] == 1
    assert read["topics"]["alcohol"]["measures"]["topic"]["right"] == 1
    assert read["kinds"]["answer"]["questions"] == 2
    wrong, false, missed = read["misses"]
    assert wrong["faults"] == ["wrong_entry"]
    assert wrong["got"]["quoted"] == [{"drug": "warfarin", "title": "Usage"}]
    assert wrong["got"]["first"] == [{"drug": "warfarin", "title": "Can I drink?", "confidence": 0.8}]
    assert false["faults"] == ["wrong_drug", "false_answer", "topic"]
    assert missed["got"]["kind"] == "clarify_drug"


def test_an_evaluation_without_labels_has_a_report_too() -> None:
    unlabelled = Evaluation(("a.csv",), (outcome("answer", DRINK, drugs=(), entries=(), pages=()),))
    assert Document(html(unlabelled)).all("img") == []
    assert summary(unlabelled).row_count > 5
