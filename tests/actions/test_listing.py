"""A visitor looks through the drugs by letter and by use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.actions.conftest import Bot, Visitor

ALL = "could you list every medicine in your collection?"


def titles(visitor: Visitor, text: str) -> list[str]:
    reply = visitor.say(text)
    assert reply.kind == "list_drugs", reply.text
    return [button["title"] for button in reply.buttons]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("which of the medicines start with tra", ["Tramadol", "Trazodone"]),
        ("have you any drugs starting with gluc?", ["Glucophage (Metformin)"]),
        ("can you list the drugs for asthma", ["Salbutamol", "Montelukast", "Prednisolone"]),
        ("could you show me a list of blood thinners", ["Warfarin"]),
        ("which drugs for migrane are on your list", ["Sumatriptan", "Ibuprofen + Paracetamol", "Clonidine"]),
    ],
)
def test_by_letter_and_by_use(visitor: Visitor, text: str, found: list[str]) -> None:
    assert titles(visitor, text) == found


def test_a_brand_in_the_list_is_asked_for_by_its_drug(visitor: Visitor) -> None:
    [offered] = visitor.say("have you any drugs starting with gluc?").buttons
    assert visitor.say(offered["payload"]).drugs == ["metformin"]


@pytest.mark.parametrize("text", ["list the drugs starting with qx", "list the drugs you have for smallpox"])
def test_nothing_found_offers_the_letters(visitor: Visitor, text: str) -> None:
    reply = visitor.say(text)
    assert reply.kind == "list_drugs"
    letters = [button["title"] for button in reply.buttons]
    assert letters[0].startswith("A (")
    assert reply.buttons[0]["payload"] == "Drugs starting with A"


def test_more_drugs_than_are_listed_are_narrowed_down_to_one(crowded: Bot) -> None:
    visitor = crowded.visitor()
    reply = visitor.say(ALL)
    assert "63 drugs" in reply.text
    assert [button["title"] for button in reply.buttons] == ["D (60)", "N (1)", "S (2)"]
    reply = visitor.say(reply.buttons[0]["payload"])
    assert reply.buttons[0] == {"title": "Druga (8)", "payload": "Drugs starting with Druga"}
    reply = visitor.say(reply.buttons[0]["payload"])
    assert [button["title"] for button in reply.buttons][:2] == ["Drugaaol", "Drugabol"]
    assert visitor.say(reply.buttons[0]["payload"]).kind == "overview"


def test_a_use_of_many_drugs_is_narrowed_by_letter(bot_over: Callable[[Path], Bot], tmp_path: Path) -> None:
    for number in range(45):
        name = f"{'ABE'[number % 3]}drug{chr(97 + number // 5)}{chr(97 + number % 5)}ol"
        page = f"---\ntitle: {name}\n---\n\n**Usage:** {name} is used for gout.\n"
        (tmp_path / f"{number}.md").write_text(page, "utf-8")
    visitor = bot_over(tmp_path).visitor()
    reply = visitor.say("can you list the drugs for gout")
    assert [button["title"] for button in reply.buttons] == ["A (15)", "B (15)", "E (15)"]
    reply = visitor.say(reply.buttons[1]["payload"])
    assert len(reply.buttons) == 15
    assert all(button["title"].startswith("B") for button in reply.buttons)


def test_a_drug_that_is_named_is_not_listed(visitor: Visitor) -> None:
    reply = visitor.say("please tell me a bit about levothyroxine")
    assert (reply.kind, reply.drugs) == ("overview", ["levothyroxine"])


@pytest.mark.parametrize(
    "text", ["which one should I have against my diabetes?", "what is the best medicine for asthma"]
)
def test_what_to_take_is_not_answered_with_a_list(visitor: Visitor, text: str) -> None:
    assert visitor.say(text).kind != "list_drugs"


def test_no_drugs(empty: Bot) -> None:
    reply = empty.visitor().say("list the drugs starting with m")
    assert (reply.kind, reply.buttons) == ("list_drugs", [])
