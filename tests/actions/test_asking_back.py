"""A name that may be wrong is asked about, and the reply to that is understood."""

from __future__ import annotations

import pytest

from tests.actions.conftest import Bot, Visitor

ALCOHOL = "is it true that a beer is fine with hydralizine"
IN_HYDRALAZINE = "Can I drink alcohol with Hydralazine?"
IN_HYDROXYZINE = "Can I drink alcohol with Hydroxyzine?"
IN_METFORMIN = "Can I drink alcohol while taking Metformin?"


@pytest.fixture
def asked(visitor: Visitor) -> Visitor:
    """A visitor who has to say which of two look-alikes is meant."""
    reply = visitor.say(ALCOHOL)
    assert (reply.kind, reply.drugs) == ("did_you_mean", [])
    return visitor


def test_what_each_is_used_for_is_told_without_quoting_its_page(visitor: Visitor) -> None:
    reply = visitor.say(ALCOHOL)
    one, other, none = (button["title"] for button in reply.buttons)
    assert one.startswith("Hydralazine (used for ")
    assert other.startswith("Hydroxyzine (used for ")
    assert none.startswith("None")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("hydralazine", IN_HYDRALAZINE),
        ("Hydroxyzine please", IN_HYDROXYZINE),
        ("I meant hydroxyzine", IN_HYDROXYZINE),
        ("yes, hydralazine", IN_HYDRALAZINE),
        ("no, hydroxyzine", IN_HYDROXYZINE),
        ("the first one", IN_HYDRALAZINE),
        ("the second one", IN_HYDROXYZINE),
        ("the latter", IN_HYDROXYZINE),
        ("metformin", IN_METFORMIN),
    ],
)
def test_the_name_that_is_meant_answers_the_question(asked: Visitor, text: str, title: str) -> None:
    assert asked.say(text).titles == [title]


def test_a_name_without_a_page_beside_the_one_that_is_asked_about_keeps_its_meaning(visitor: Visitor) -> None:
    assert (
        visitor.say("my aunt swallows metropolol and hydralizine, do they get along").kind == "did_you_mean"
    )
    reply = visitor.say("hydralazine")
    assert reply.kind != "did_you_mean"
    assert set(reply.drugs) <= {"hydralazine"}
    assert "metropolol" in reply.text


def test_two_misspelt_names_are_asked_about_one_after_the_other(visitor: Visitor) -> None:
    first = visitor.say("may my aunt mix hydralizine with cloniden")
    assert (first.kind, first.drugs) == ("did_you_mean", [])
    second = visitor.say("hydralazine")
    assert (second.kind, second.drugs) == ("did_you_mean", [])
    assert "cloniden" in second.text
    assert "hydralizine" not in second.texts[0]
    last = visitor.say("clonidine")
    assert last.kind in {"compare", "answer", "not_covered"}
    assert set(last.drugs) <= {"hydralazine", "clonidine"}


@pytest.mark.parametrize(("number", "title"), [(0, IN_HYDRALAZINE), (1, IN_HYDROXYZINE)])
def test_a_button_answers_the_question(visitor: Visitor, number: int, title: str) -> None:
    reply = visitor.say(ALCOHOL)
    assert visitor.press(reply.buttons[number]).titles == [title]


@pytest.mark.parametrize("text", ["yes indeed", "yes please"])
def test_a_yes_to_several_is_no_choice(asked: Visitor, text: str) -> None:
    reply = asked.say(text)
    assert (reply.kind, reply.drugs) == ("did_you_mean", [])
    assert asked.say("the second one").titles == [IN_HYDROXYZINE]


@pytest.mark.parametrize("text", ["no, neither", "no, none of them", "no, not that"])
def test_a_no_asks_which_and_the_question_waits(asked: Visitor, text: str) -> None:
    assert asked.say(text).kind == "clarify_drug"
    assert not asked.say("how often do I have to have it?").drugs
    assert asked.say("metformin").kind in {"answer", "not_covered"}


def test_the_last_button_is_a_no(visitor: Visitor) -> None:
    refused = visitor.press(visitor.say(ALCOHOL).buttons[-1])
    assert (refused.kind, refused.drugs) == ("clarify_drug", [])
    assert visitor.say("hydroxyzine").titles == [IN_HYDROXYZINE]


def test_the_question_itself_waits_after_a_no(asked: Visitor) -> None:
    asked.say("no, neither")
    assert asked.say("hydroxyzine").titles == [IN_HYDROXYZINE]


def test_a_question_on_another_drug_is_answered(asked: Visitor) -> None:
    assert asked.say("does warfarin make hair fall out").drugs == ["warfarin"]
    assert asked.say("can I drink alcohol with it?").drugs == ["warfarin"]
    assert asked.say("yes indeed").kind == "smalltalk"


def test_no_drug_is_assumed_while_one_is_asked_about(visitor: Visitor) -> None:
    visitor.say("does warfarin make hair fall out")
    visitor.say(ALCOHOL)
    assert not visitor.say("how often do I have to have it?").drugs


@pytest.mark.parametrize(
    "between", ["thanks ever so much", "hello, is anyone in?", "how do I bake a carrot cake"]
)
def test_a_yes_to_something_else_confirms_nothing(visitor: Visitor, between: str) -> None:
    """ "Is there anything else that you would like to know?" "Yes." """
    visitor.say("is Sortis fine for kids")
    visitor.say(between)
    assert not visitor.say("yes indeed").drugs


# A single drug is offered


@pytest.mark.parametrize(
    "text", ["yes indeed", "yes please", "Atorvastatin", "the first one", "I meant lipitor"]
)
def test_the_one_that_is_offered_is_confirmed(visitor: Visitor, text: str) -> None:
    assert visitor.say("is Sortis working faster than a week").kind == "did_you_mean"
    reply = visitor.say(text)
    assert reply.titles == ["How quickly does atorvastatin lower cholesterol?"] or reply.drugs == [
        "atorvastatin"
    ]
    assert reply.kind in {"answer", "not_covered"}


def test_a_brand_without_a_page_is_confirmed_by_its_button(visitor: Visitor) -> None:
    asked = visitor.say("is Sortis fine for kids")
    assert (asked.kind, asked.drugs, len(asked.buttons)) == ("did_you_mean", [], 1)
    reply = visitor.press(asked.buttons[0])
    assert set(reply.drugs) <= {"atorvastatin"}
    assert reply.kind in {"answer", "not_covered"}


def test_a_brand_that_is_denied_is_unknown_and_nothing_is_assumed(visitor: Visitor) -> None:
    visitor.say("is Sortis fine for kids")
    reply = visitor.say("no, not that")
    assert (reply.kind, reply.drugs) == ("clarify_drug", [])
    assert not visitor.say("how often is it given?").drugs


def test_a_brand_whose_generic_has_no_page(visitor: Visitor) -> None:
    assert visitor.say("may I drive on Imuran").kind == "unknown_drug"
    assert not visitor.say("yes indeed").drugs


def test_a_drug_without_a_page_is_never_taken_for_a_similar_one(visitor: Visitor) -> None:
    for name in (
        "prednisone",
        "clonazapine",
        "lamotrigine",
        "hydrocortisone",
        "methimazole",
        "amoxapine",
        "tizanidine",
    ):
        reply = visitor.say(f"may I drive on {name}")
        assert not reply.drugs, name
        assert not visitor.say("yes indeed").drugs or reply.kind == "did_you_mean", name


# A slip of the finger is answered, with a way out


def test_a_slip_is_answered_with_the_drug_named_and_a_way_out(visitor: Visitor) -> None:
    reply = visitor.say("could I have a beer on metformn")
    assert reply.titles == [IN_METFORMIN]
    assert reply.buttons[0]["title"] == "Not this one?"
    refused = visitor.press(reply.buttons[0])
    assert (refused.kind, refused.drugs) == ("clarify_drug", [])
    assert visitor.say("hydroxyzine").titles == [IN_HYDROXYZINE]


def test_an_exact_name_has_no_such_button(visitor: Visitor) -> None:
    titles = [button["title"] for button in visitor.say("could I have a beer on metformin").buttons]
    assert "Not this one?" not in titles


# A name that two pages claim


@pytest.mark.parametrize(
    ("text", "drug"),
    [("SharedineB", "sharedineb"), ("the second one", "sharedineb"), ("the first one", "sharedinea")],
)
def test_a_shared_name_is_settled_in_the_next_turn(crowded: Bot, text: str, drug: str) -> None:
    visitor = crowded.visitor()
    reply = visitor.say("what is Sharex used for")
    assert (reply.kind, reply.drugs) == ("clarify_drug", [])
    assert visitor.say(text).drugs == [drug]


def test_a_shared_name_is_settled_by_a_button(crowded: Bot) -> None:
    visitor = crowded.visitor()
    reply = visitor.say("what is Sharex used for")
    assert visitor.press(reply.buttons[1]).drugs == ["sharedineb"]


def test_a_shared_name_is_not_settled_by_a_yes(crowded: Bot) -> None:
    visitor = crowded.visitor()
    visitor.say("Sharex")
    assert not visitor.say("yes indeed").drugs
    assert not visitor.say("no, neither").drugs
