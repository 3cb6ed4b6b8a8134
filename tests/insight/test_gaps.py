"""Which turns are gaps, and what is kept of them."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.insight.gaps import MISSING_PAGE, SILENT_PAGE, Gap, Kind, gaps_of
from bot.insight.sources import _DAMAGED
from tests.insight.conftest import SECRETS, Told

NOON = 1767355200.0  # 2026-01-02T12:00Z


def user(text: str, *drugs: str, topic: str = "alcohol", confidence: float = 0.9) -> dict[str, Any]:
    entities = [
        {"entity": "drug", "start": text.index(d), "end": text.index(d) + len(d), "value": d} for d in drugs
    ]
    ranking = [{"intent_response_key": f"faq/{topic}", "confidence": confidence}]
    parse = {"entities": entities, "response_selector": {"faq": {"ranking": ranking}}}
    return {"event": "user", "timestamp": NOON, "text": text, "parse_data": parse}


def says(response: str, drug: str | None = None) -> dict[str, Any]:
    values = {"drug": drug} if drug else {}
    return {"event": "bot", "metadata": {"utter_action": response, **values}, "data": {"custom": None}}


def reply(kind: str) -> dict[str, Any]:
    return {"event": "bot", "text": None, "metadata": {}, "data": {"custom": {"kind": kind}}}


LISTEN = {"event": "action", "name": "action_listen"}


def kept(*events: dict[str, Any]) -> list[tuple[Kind, str, str | None, str]]:
    return [(gap.kind, gap.drug, gap.topic, gap.question) for gap in gaps_of(events)]


def test_a_page_that_does_not_answer() -> None:
    asked = user("wine with metformin?", "metformin")
    [gap] = gaps_of([asked, says("utter_not_covered", "Metformin"), reply("not_covered"), LISTEN])
    assert gap == Gap(
        date=date(2026, 1, 2),
        kind=Kind.not_covered,
        drug="Metformin",
        topic="alcohol",
        question="wine with metformin?",
    )


def test_another_wording_of_the_bot_that_names_the_drug() -> None:
    events = [user("wine?"), says("utter_is_this_it", "Metformin"), reply("not_covered"), LISTEN]
    assert kept(*events) == [(Kind.not_covered, "Metformin", "alcohol", "wine?")]


def test_the_envelope_of_socketio_is_opened() -> None:
    enveloped = {"event": "bot", "metadata": {}, "data": {"custom": {"data": reply("not_covered")["data"]}}}
    assert kept(user("wine?"), says("utter_is_this_it", "Metformin"), enveloped, LISTEN)


@pytest.mark.parametrize(
    "kind", ["answer", "overview", "clarify_drug", "did_you_mean", "emergency", "smalltalk"]
)
def test_other_replies_are_no_gaps(kind: str) -> None:
    assert kept(user("wine?"), says("utter_which_drug", "Metformin"), reply(kind), LISTEN) == []


def test_a_fault_is_no_gap_of_the_pages() -> None:
    assert kept(user("wine?"), says("utter_fault"), reply("not_covered"), LISTEN) == []


def test_each_drug_of_a_comparison_is_its_own_gap() -> None:
    said = [
        says("utter_no_page", "zyrtec / advil"),
        says("utter_not_covered_short", "Metformin"),
        reply("compare"),
    ]
    found = kept(user("zyrtec, advil or metformin?", "zyrtec", "advil", "metformin"), *said, LISTEN)
    assert [(kind, drug) for kind, drug, _, _ in found] == [
        (Kind.unknown_drug, "zyrtec"),
        (Kind.unknown_drug, "advil"),
        (Kind.not_covered, "Metformin"),
    ]


def test_markup_that_the_reply_escaped_is_the_drugs_own() -> None:
    found = kept(user("a*b ok?"), says("utter_not_covered", r"A\*b \[c\]"), LISTEN)
    assert found[0][1] == "A*b [c]"


def test_an_unlikely_topic_is_none() -> None:
    [gap] = kept(user("wine?", confidence=0.1), says("utter_not_covered", "Metformin"), LISTEN)
    assert gap[2] is None


@pytest.mark.parametrize(("word", "is_kept"), [("Xyzolol", True), ("Siobhan", False)])
def test_a_strange_word_is_a_drug_unless_it_is_a_persons_name(word: str, is_kept: bool) -> None:
    found = kept(user(f"can I take {word}?"), says("utter_unknown_drug", word), reply("unknown_drug"), LISTEN)
    assert bool(found) is is_kept


def test_a_long_message_is_cut() -> None:
    [gap] = kept(user("why " * 250), says("utter_not_covered", "Metformin"), LISTEN)
    assert len(gap[3]) <= 202


def test_a_turn_that_rasa_broke_off_counts_too() -> None:
    said = [says("utter_not_covered", "Metformin")] * 10
    assert len(kept(user("wine?"), *said, user("beer?"), says("utter_greet"), LISTEN)) == 1


def test_the_responses_are_the_domains() -> None:
    responses = yaml.safe_load(Path("domain.yml").read_text("utf-8"))["responses"]
    assert responses.keys() >= MISSING_PAGE | SILENT_PAGE


json = st.recursive(st.none() | st.integers() | st.text(max_size=5), lambda x: st.lists(x, max_size=3) | st.dictionaries(st.sampled_from(["data", "custom", "kind", "drug", "utter_action", "text"]), x, max_size=3))  # fmt: skip
event = st.fixed_dictionaries(
    {"event": st.sampled_from(["user", "bot", "slot", "action"])},
    optional={"name": st.sampled_from(["memory", "action_listen"]), "value": json, "data": json, "metadata": json, "parse_data": json},
)  # fmt: skip


@given(events=st.lists(event, max_size=6))
def test_events_of_others_raise_nothing_unforeseen(events: list[dict[str, Any]]) -> None:
    with contextlib.suppress(*_DAMAGED):
        assert list(gaps_of(events)) == []


# Of the real bot


def test_the_gaps_of_real_conversations(told: Told) -> None:
    found = {(gap.kind, gap.drug.casefold(), gap.question) for gap in told.own}
    assert {(kind, drug) for kind, drug, _ in found} == {
        (Kind.not_covered, "abacin"),
        (Kind.unknown_drug, "gabapentin"),
        (Kind.unknown_drug, "neurontin"),
        (Kind.unknown_drug, "amlodipine"),
    }
    assert {question for _, drug, question in found if drug == "abacin"} == {
        "[name] here, [email] [number] Can I drink beer with abacin?",
        "does abacin need a fridge?",
    }


def test_a_message_that_only_completes_a_question_stands_with_it(told: Told) -> None:
    assert [(gap.question, gap.topic) for gap in told.own if gap.drug in ("Neurontin", "amlodipine")] == [
        ("how often do i take gabapentin? → what about Neurontin?", "timing_frequency"),
        ("can I drive on it? → amlodipine", "driving"),
    ]


def test_nothing_of_the_visitors_is_kept(told: Told) -> None:
    assert not [secret for secret in SECRETS if secret in told.own_text]
