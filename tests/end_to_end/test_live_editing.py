"""What an editor saves is in the replies soon after, without training and without a restart."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from tests.replies import Reply
from tests.serving import Place, Visitor

SOON = 60  # seconds
QUESTION = "How often is Liveditol given?"
PAGE = """---
title: Liveditol
---

**Usage:**

Liveditol is used by editors who want to see their edits.

**FAQs:**

* **How often is Liveditol given?** {answer}

**Disclaimer:** {disclaimer}
"""


@pytest.fixture
def edited(folder: Path) -> Iterator[Path]:
    """The path of a page that only this test has."""
    path = folder / "live" / "liveditol.md"
    path.parent.mkdir(exist_ok=True)
    yield path
    path.unlink(missing_ok=True)


def save(
    path: Path, answer: str = "Once every other Monday.", disclaimer: str = "An editor's disclaimer."
) -> None:
    """Save as editors do: write beside the page, then take its place."""
    beside = path.with_suffix(".tmp")
    beside.write_text(PAGE.format(answer=answer, disclaimer=disclaimer), "utf-8")
    beside.replace(path)


def soon(place: Place, text: str, met: Callable[[Reply], bool]) -> Reply:
    """Asks until the reply fits, which must be soon, and returns it as a new visitor gets it.

    The bot does not look at its pages all the time, so the first replies may be from the old ones.
    """
    deadline = time.monotonic() + SOON
    while not met(Reply(place.post({"sender": uuid4().hex, "message": text}).json())):
        assert time.monotonic() < deadline, "the edit is not in the replies"
        time.sleep(0.2)
    return place.visitor().say(text)


def test_a_new_page_answers_to_its_name(place: Place, edited: Path) -> None:
    assert not Reply(place.post({"sender": "early", "message": "Liveditol"}).json()).drugs
    save(edited)
    assert soon(place, "Liveditol", lambda r: r.kind == "overview").drugs == ["liveditol"]
    reply = place.visitor().say(QUESTION)
    assert reply.titles == [QUESTION]
    assert "Once every other Monday." in reply.text
    assert "Liveditol" in place.visitor().say("drugs starting with live").text


def test_an_edited_answer_is_the_one_that_is_given(place: Place, edited: Path) -> None:
    save(edited, answer="Once every Monday.")
    soon(place, QUESTION, lambda r: "every Monday" in r.text)
    save(edited, answer="Now on {Tuesdays} instead, 10[mg].", disclaimer="A disclaimer that was edited too.")
    reply = soon(place, QUESTION, lambda r: "Tuesdays" in r.text)
    assert "Now on {Tuesdays} instead, 10[mg]." in reply.text
    assert "Monday" not in reply.text
    assert reply.text.startswith("A disclaimer that was edited too.")


def test_an_edit_of_the_same_length_is_noticed(place: Place, edited: Path) -> None:
    save(edited, answer="It is given on day 1 of the month.")
    soon(place, QUESTION, lambda r: "day 1" in r.text)
    before = edited.stat()
    with edited.open("r+b") as file:
        file.seek(file.read().index(b"day 1") + 4)
        file.write(b"2")
    os.utime(edited, ns=(before.st_atime_ns, before.st_mtime_ns + 1_000_000))
    assert "day 2" in soon(place, QUESTION, lambda r: "day 2" in r.text).text


def test_a_deleted_page_is_gone(place: Place, edited: Path) -> None:
    save(edited, answer="It will be deleted soon.")
    soon(place, QUESTION, lambda r: "deleted" in r.text)
    visitor = place.visitor()
    assert visitor.say(QUESTION).drugs == ["liveditol"]
    edited.unlink()
    assert soon(place, QUESTION, lambda r: r.kind != "answer").kind in {"clarify_drug", "unknown_drug"}
    assert visitor.say("and how often?").kind == "clarify_drug", "a conversation about it goes on without it"
    assert "Liveditol" not in place.visitor().say("drugs starting with live").text


def test_a_page_that_breaks_keeps_its_last_good_version(place: Place, edited: Path) -> None:
    save(edited, answer="It is good so far.")
    soon(place, QUESTION, lambda r: "so far" in r.text)
    good = place.pages.current()["live/liveditol.md"]
    edited.write_text("---\ntitle: [Liveditol\n---\n\n**Usage:**\n\nHalf an ed", "utf-8")
    other = edited.with_name("markerol.md")
    other.write_text("---\ntitle: Markerol\n---\n\n**Usage:** It shows that the bot has looked.\n", "utf-8")
    try:
        soon(place, "Markerol", lambda r: r.kind == "overview")
        reply = Reply(place.post({"sender": uuid4().hex, "message": QUESTION}).json())
    finally:
        other.unlink()
    assert reply.titles == [QUESTION]
    assert reply.text.startswith(good.head)
    assert "so far" in reply.text
    save(edited, answer="It is mended.")
    assert "It is mended." in soon(place, QUESTION, lambda r: "mended" in r.text).text


def test_a_question_waits_for_the_name_of_a_page_that_is_new(
    place: Place, visitor: Visitor, edited: Path
) -> None:
    assert visitor.say("how often is it given?").kind == "clarify_drug"
    save(edited, answer="It is given once a day, worth the wait.")
    soon(place, QUESTION, lambda r: "worth" in r.text)
    assert visitor.say("Liveditol").titles == [QUESTION]
