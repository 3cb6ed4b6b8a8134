"""What a message asks can be kept in a slot, and asked of any drug."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog import Catalog
from bot.choice.asking import Asked, choose
from bot.names import PLACEHOLDER, Mention
from bot.names.names import CLOSE, EXACT, GUESS


def asking(catalog: Catalog, text: str, **topics: float) -> Asked:
    return Asked(text, catalog.find(text), topics)


SLUGS = st.sampled_from(["metformin", "warfarin", "ibuprofen", "lithium-carbonate", "gone"])
MENTIONS = st.builds(
    lambda start, length, slugs, match, meant: Mention(start, start + length, tuple(slugs), match, meant),
    st.integers(0, 50),
    st.integers(1, 20),
    st.lists(SLUGS, max_size=3),
    st.sampled_from([EXACT, CLOSE, GUESS]),
    st.text(),
)
ASKED = st.builds(
    lambda text, mentions, topics: Asked(text, tuple(mentions), topics),
    st.text(),
    st.lists(MENTIONS, max_size=3),
    st.dictionaries(st.text(min_size=1, max_size=5), st.floats(0, 1), max_size=8),
)


@given(asked=ASKED)
def test_a_slot_holds_it_as_json(asked: Asked) -> None:
    assert Asked.from_slot(json.loads(json.dumps(asked.as_slot(), allow_nan=False))) == asked


def test_a_slot_holds_the_likeliest_topics_only(catalog: Catalog) -> None:
    topics = {f"topic_{number}": number / 100 for number in range(30)}
    kept = Asked.from_slot(asking(catalog, "metformin", **topics).as_slot())
    assert set(kept.topics) == {f"topic_{number}" for number in range(22, 30)}
    assert kept.topic == "topic_29"


# From what Rasa understood


def test_what_rasa_understood() -> None:
    parse = {
        "text": "tysabri, advil or metformin",
        "entities": [
            {"entity": "drug", "start": 0, "end": 7, "value": "tysabri", "candidates": []},
            {"entity": "drug", "start": 9, "end": 14, "value": "a", "candidates": ["a", "b"]},
            {"entity": "drug", "start": 18, "end": 27, "value": "metformin"},
            {"entity": "time", "start": 0, "end": 1, "value": "x"},
        ],
        "response_selector": {
            "faq": {
                "ranking": [
                    {"intent_response_key": "faq/alcohol", "confidence": 0.7},
                    {"intent_response_key": "faq/driving", "confidence": 0.2},
                ]
            }
        },
    }
    asked = Asked.from_parse(parse)
    assert asked.unknown == ("tysabri",)
    assert asked.doubtful == Mention(9, 14, ("a", "b"))
    assert asked.slugs == ("metformin",)
    assert asked.topics == {"alcohol": 0.7, "driving": 0.2}
    assert asked.topic == "alcohol"


@pytest.mark.parametrize("parse", [{}, {"text": None}, {"text": "", "entities": [], "response_selector": {}}])
def test_a_message_without_understanding(parse: dict) -> None:
    asked = Asked.from_parse(parse)
    assert (asked.text, asked.slugs, asked.unknown) == ("", (), ())
    assert (asked.doubtful, asked.topic) == (None, None)


def test_each_drug_is_named_once_in_the_messages_order(catalog: Catalog) -> None:
    asked = asking(catalog, "warfarin, ozempic and Glucophage; warfarin again, Ozempic, ozempic")
    assert asked.slugs == ("warfarin", "metformin")
    assert asked.unknown == ("ozempic", "Ozempic")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("metformin", ""),
        (" Metformin?! ", "?!"),
        ("metformin / warfarin", "/"),
        ("ozempic", ""),
        ("metformin dose", "dose"),
        ("metformn dose", "dose"),
        ("hello", "hello"),
        ("", ""),
    ],
)
def test_a_text_without_its_names(catalog: Catalog, text: str, rest: str) -> None:
    assert asking(catalog, text).without_names().strip() == rest


@pytest.mark.parametrize(
    ("mention", "slugs", "is_doubtful", "unknown"),
    [
        (Mention(0, 4, ("a",)), ("a",), False, ()),
        (Mention(0, 4, ("a",), CLOSE, "Name"), ("a",), False, ()),
        (Mention(0, 4, ("a",), GUESS, "Name"), (), True, ()),
        (Mention(0, 4, ("a", "b")), (), True, ()),
        (Mention(0, 4, (), GUESS, "Name"), (), False, ("nmae",)),
    ],
)
def test_a_guess_is_no_drug_of_the_message(
    mention: Mention, slugs: tuple[str, ...], is_doubtful: bool, unknown: tuple[str, ...]
) -> None:
    asked = Asked("nmae", (mention,), {})
    assert (asked.slugs, asked.doubtful, asked.unknown) == (slugs, mention if is_doubtful else None, unknown)


def test_a_doubtful_name_that_is_settled() -> None:
    guess, other = Mention(0, 4, ("a", "b"), GUESS), Mention(5, 6, ("c",))
    asked = Asked("nmae c", (guess, other), {"alcohol": 0.7}).settled(guess, "b")
    assert (asked.slugs, asked.doubtful) == (("b", "c"), None)
    assert (asked.text, asked.topic) == ("nmae c", "alcohol")


# As a question about one drug


@pytest.mark.parametrize(
    ("text", "slug", "masked"),
    [
        ("can i take metformin with warfarin", "metformin", f"can i take {PLACEHOLDER} with warfarin"),
        ("can i take metformin with warfarin", "warfarin", f"can i take metformin with {PLACEHOLDER}"),
        ("glucophage vs metformin", "metformin", f"{PLACEHOLDER} vs {PLACEHOLDER}"),
        ("can i take metformin with ozempic", "metformin", f"can i take {PLACEHOLDER} with ozempic"),
        ("is ozempic safe", "metformin", f"is {PLACEHOLDER} safe"),
        ("is it safe", "metformin", "is it safe"),
    ],
)
def test_its_own_names_are_masked_and_others_stay(
    catalog: Catalog, text: str, slug: str, masked: str
) -> None:
    assert asking(catalog, text).of(slug).masked.split(" (")[0] == masked


def test_another_drugs_name_is_never_put_right_to_a_third(catalog: Catalog) -> None:
    """The wording of a question is corrected; the names in it are not wording."""
    for slug in catalog.slugs:
        name = catalog.title(slug)
        asker = "metformin" if slug != "metformin" else "warfarin"
        text = f"can i take {asker} with {name}"
        assert asking(catalog, text).of(asker).masked.startswith(f"can i take {PLACEHOLDER} with {name}")


def test_names_without_a_page_are_not_put_right_either(catalog: Catalog) -> None:
    for name in ("prednisone", "prednisolon", "clobazam", "cetirizine", "quetiapine", "fluoxetine", "lyrica"):
        text = f"can i take metformin with {name}"
        if any(not mention.slugs for mention in catalog.find(text)):
            assert asking(catalog, text).of("metformin").masked.split(" (")[0].endswith(name)


def test_standard_terms_and_the_classes_of_other_drugs_stand_beside_it(catalog: Catalog) -> None:
    question = asking(catalog, "metformin and a few pints, and ibuprofen").of("metformin")
    assert "(alcohol" in question.masked
    assert "other medicine" in question.masked
    assert question.others == ("ibuprofen",)
    assert asking(catalog, "ibuprofen and swimming").of("metformin").others == ()


def test_misspelt_wording_is_put_right(catalog: Catalog) -> None:
    assert asking(catalog, "how offten metformin").of("metformin").masked == f"how often {PLACEHOLDER}"


def test_a_text_with_another_name_in_place_of_its_own(catalog: Catalog) -> None:
    asked = asking(catalog, "how often tysabri with metformin?")
    assert asked.renamed(asked.mentions[0], "Natalizumab") == "how often Natalizumab with metformin?"


# Among the asked drugs' entries only


@given(slugs=st.lists(SLUGS, max_size=4, unique=True), text=st.sampled_from(["alcohol", "warfarin dose", ""]))
@settings(max_examples=30, deadline=None)
def test_only_the_asked_drugs_are_ranked(catalog: Catalog, slugs: list[str], text: str) -> None:
    choices = choose(asking(catalog, text, alcohol=0.9), slugs, catalog)
    assert {choice.slug for choice in choices} == {slug for slug in slugs if slug in catalog}
    for choice in choices:
        assert catalog.drug(choice.slug).entry(choice.entry.key) == choice.entry
    assert [choice.score for choice in choices] == sorted((c.score for c in choices), reverse=True)
