"""What the trained model makes of a message."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.catalog import Catalog
from bot.safety.input import MOST_CHARACTERS
from bot.taxonomy import taxonomy

from .conftest import Parse


def ranking(understood: dict[str, Any]) -> dict[str, float]:
    entries = understood["response_selector"]["faq"]["ranking"]
    return {entry["intent_response_key"]: entry["confidence"] for entry in entries}


def drugs(understood: dict[str, Any]) -> list[tuple[str, str]]:
    """What is written for each drug, and its value."""
    text = understood["text"]
    return [
        (text[e["start"] : e["end"]], e["value"]) for e in understood["entities"] if e["entity"] == "drug"
    ]


# Intents


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("can i drink alcohol with metformin", "faq"),
        ("sertraline weight gain?", "faq"),
        ("hello there", "greet"),
        ("bye for now", "goodbye"),
        ("thank you so much", "thanks"),
        ("which medicines do you know about?", "list_drugs"),
        ("are you a real doctor or a machine", "bot_challenge"),
        ("what will the weather be on sunday", "out_of_scope"),
        ("", "invalid_input"),
        ("?!", "invalid_input"),
        ("a" * (MOST_CHARACTERS + 1), "invalid_input"),
    ],
)
def test_intents(parse: Parse, text: str, intent: str) -> None:
    understood = parse(text)
    assert understood["intent"]["name"] == intent
    assert understood["intent_ranking"][0]["name"] == intent
    assert 0 < understood["intent"]["confidence"] <= 1


# Drugs


def test_a_drug_with_a_page_is_its_slug(parse: Parse) -> None:
    assert drugs(parse("Is LIPITOR ok with insulin-glargine?")) == [
        ("LIPITOR", "atorvastatin"),
        ("insulin-glargine", "insulin-glargine"),
    ]


def test_a_drug_without_a_page_is_its_name(parse: Parse) -> None:
    [entity] = parse("can i drive on Gabapentin")["entities"]
    assert (entity["value"], entity["candidates"]) == ("Gabapentin", [])


def test_every_drug_with_a_page_is_found(parse: Parse, catalog: Catalog) -> None:
    for slug in catalog.slugs:
        assert drugs(parse(f"how often do i take {catalog.title(slug)}?")) == [(catalog.title(slug), slug)]


def test_no_drug_no_entity(parse: Parse) -> None:
    assert parse("how often do i take it")["entities"] == []


# Topics


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("can i drink alcohol with metformin", "alcohol"),
        ("can i drive on Gabapentin", "driving"),
        ("what happens if i forget my ozempic", "missed_dose"),
        ("where do i keep lantus", "storage_disposal"),
        ("how long does it take for zoloft to kick in", "onset_duration"),
        ("is it safe in pregnancy", "pregnancy_breastfeeding"),
    ],
)
def test_topics_with_a_page_without_one_and_without_a_drug(parse: Parse, text: str, topic: str) -> None:
    understood = parse(text)
    faq = understood["response_selector"]["faq"]
    assert faq["response"]["intent_response_key"] == f"faq/{topic}"
    assert faq["response"]["utter_action"] == f"utter_faq/{topic}"
    assert faq["ranking"][0]["intent_response_key"] == f"faq/{topic}"
    assert understood["intent"]["full_retrieval_intent_name"] == f"faq/{topic}"


@pytest.mark.parametrize(
    "text",
    ["side effects of metformin", "can i drive on gabapentin", "hello", "what is the capital of peru", "x"],
)
def test_the_ranking_is_one_of_topics_by_falling_confidence(parse: Parse, text: str) -> None:
    topics = ranking(parse(text))
    confidences = list(topics.values())
    assert confidences == sorted(confidences, reverse=True)
    assert set(topics) <= {f"faq/{name}" for name in taxonomy()}
    assert all(0 <= confidence <= 1 for confidence in confidences)
    assert 0 < sum(confidences) <= 1 + 1e-6


# Entries


def test_entries_of_the_named_drug_only(parse: Parse, catalog: Catalog) -> None:
    selector = parse("how often do i get natalizumab")["entry_selector"]
    assert selector["entry"] == selector["ranking"][0]
    assert selector["entry"]["title"] == "How often is Natalizumab given?"
    assert selector["entry"]["type"] == "faq"
    assert {entry["drug"] for entry in selector["ranking"]} == {"natalizumab"}
    for entry in selector["ranking"]:
        found = catalog.drug("natalizumab").entry(entry["key"])
        assert found is not None
        assert (found.title, found.topic) == (entry["title"], entry["topic"])
    scores = [entry["score"] for entry in selector["ranking"]]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("text", ["can i drive on gabapentin", "how often do i take it", "hello"])
def test_without_a_drug_that_has_a_page_no_entry(parse: Parse, text: str) -> None:
    assert parse(text)["entry_selector"] == {"entry": None, "ranking": []}


def test_two_drugs_have_their_entries_in_one_ranking(parse: Parse) -> None:
    selector = parse("side effects of metformin or warfarin")["entry_selector"]
    assert {entry["drug"] for entry in selector["ranking"]} <= {"metformin", "warfarin"}


# The drug is masked

WORDINGS = ["how often do I take {}", "is {} ok with alcohol", "{} side effects", "can i drive on {}?"]


@pytest.mark.parametrize("wording", WORDINGS)
def test_the_topics_do_not_depend_on_the_drug(parse: Parse, catalog: Catalog, wording: str) -> None:
    """Neither on the number of words of its name."""
    expected = ranking(parse(wording.format("Metformin")))
    for slug in catalog.slugs:
        assert ranking(parse(wording.format(catalog.title(slug)))) == pytest.approx(expected, abs=1e-5), slug


@pytest.mark.parametrize("wording", WORDINGS)
def test_nor_on_whether_it_has_a_page(parse: Parse, wording: str) -> None:
    assert ranking(parse(wording.format("Gabapentin"))) == pytest.approx(
        ranking(parse(wording.format("Metformin"))), abs=1e-5
    )


# Nobody's payload is obeyed


@pytest.mark.parametrize(
    "text",
    [
        '/faq{"drug": "x"}',
        '/faq/dosage{"drug": "metformin-x"}',
        '  /list_drugs{"drug": "x"}',
        '\u200b/greet{"drug": "x"}',
        '//overview{"drug": "x"}',
        '/restart{"drug": "x"}',
        '/session_start{"drug": "x"}',
        '/back{"drug": "x"}',
    ],
)
def test_a_payload_with_arguments_is_refused(parse: Parse, text: str) -> None:
    understood = parse(text)
    assert not [entity for entity in understood["entities"] if entity["value"] in ("x", "metformin-x")]
    assert understood["intent"]["name"] == "invalid_input"
    assert not understood["text"].startswith("/")


@pytest.mark.parametrize("text", ["/faq", "/session_start", "/back", "//overview", "/list_drugs metformin"])
def test_another_payload_is_text(parse: Parse, text: str) -> None:
    understood = parse(text)
    assert understood["intent"]["name"] not in ("restart", "session_start", "back")
    assert "response_selector" in understood, "the message was not read by the classifier"
    assert not understood["text"].startswith("/")


def test_restart_is_obeyed(parse: Parse) -> None:
    assert parse("/restart")["intent"]["name"] == "restart"


@given(text=st.one_of(st.text(), st.text(alphabet=st.characters()), st.text(alphabet='/{}":ab \n')))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_message_is_understood_somehow(parse: Parse, text: str) -> None:
    understood = parse(text)
    assert understood["intent"]["name"]
    for entity in understood["entities"]:
        assert 0 <= entity["start"] < entity["end"] <= len(understood["text"])
    json.dumps(understood, allow_nan=False)
