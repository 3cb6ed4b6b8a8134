"""Several drugs in a question: each page in its own words, and no verdict."""

from __future__ import annotations

import pytest

from tests.actions.conftest import Visitor
from tests.actions.test_wording import is_said
from tests.replies import Reply, without_blanks

IBUPROFEN, PARACETAMOL = (
    "Is Ibuprofen safe in pregnancy?",
    "Is Paracetamol safe in pregnancy and breastfeeding?",
)


def each_stands_alone(visitor: Visitor, reply: Reply) -> bool:
    """Whether each quoted entry is a message of its own: disclaimer, drug and title, the page's text, source."""
    pages = visitor.bot.pages.current()
    quotations = [text for text in reply.texts if "→ [" in text]
    for answer, text in zip(reply.json["answers"], quotations):
        head = pages[answer["source"]["path"]].head
        name, title = answer["drug"]["name"], answer["entry"]["title"]
        shown = without_blanks(text)
        if not shown.startswith(head) or f"**{name}: {title}**" not in shown:
            return False
        if without_blanks(answer["text"]) not in shown or answer["source"]["url"] not in shown:
            return False
    return len(quotations) == len(reply.json["answers"])


def is_only_quoted(reply: Reply) -> bool:
    """Whether nothing is said but what the pages say and the domain's responses for it."""
    own = [text for text in reply.texts if "→ [" not in text]
    known = ("utter_no_page", "utter_silent_on", "utter_ask_before_combining", "utter_not_covered_short")
    return all(any(is_said(response, [text]) for response in known) for text in own)


# Comparisons


@pytest.mark.parametrize(
    "text",
    [
        "ibuprofen or paracetamol while expecting a baby?",
        "which is better, paracetamol or ibuprofen, when I am pregnant",
        "ibuprofen vs paracetamol in pregnancy",
        "is advil better than acetaminophen in pregnancy",
    ],
)
def test_both_pages_entries_for_the_topic(visitor: Visitor, text: str) -> None:
    reply = visitor.say(text)
    assert reply.kind == "compare"
    assert set(reply.titles) == {IBUPROFEN, PARACETAMOL}
    assert each_stands_alone(visitor, reply)
    assert is_only_quoted(reply)


@pytest.mark.parametrize(
    "text",
    [
        "ibuprofen vs paracetamol",
        "ibuprofen versus paracetamol?",
        "how does ibuprofen differ from paracetamol?",
    ],
)
def test_a_mere_comparison_shows_what_each_is_for(visitor: Visitor, text: str) -> None:
    reply = visitor.say(text)
    assert (reply.kind, reply.drugs, reply.titles) == (
        "compare",
        ["ibuprofen", "paracetamol"],
        ["Uses", "Usage"],
    )
    assert each_stands_alone(visitor, reply)


def test_four_drugs_one_of_which_does_not_say(visitor: Visitor) -> None:
    reply = visitor.say("clonazepam, warfarin, lithium and zolpidem: may I drive?")
    assert reply.kind == "compare"
    assert (
        {"clonazepam", "zolpidem"}
        <= set(reply.drugs)
        <= {"clonazepam", "warfarin", "zolpidem", "lithium-carbonate"}
    )
    assert each_stands_alone(visitor, reply)


def test_one_of_them_has_no_page(visitor: Visitor) -> None:
    reply = visitor.say("ibuprofen or naproxen against period pain")
    assert reply.drugs == ["ibuprofen"]
    assert is_said("utter_no_page", reply.texts)


def test_none_of_them_has_a_page(visitor: Visitor) -> None:
    reply = visitor.say("naproxen or abacavir against pain")
    assert (reply.kind, reply.drugs) == ("unknown_drug", [])
    assert "naproxen" in reply.text
    assert "abacavir" in reply.text


def test_follow_ups_are_about_both_until_one_is_chosen(visitor: Visitor) -> None:
    visitor.say("ibuprofen or paracetamol?")
    assert set(visitor.say("and which in pregnancy?").titles) == {IBUPROFEN, PARACETAMOL}
    assert visitor.say("the second one").titles == [PARACETAMOL]
    assert visitor.say("and can I drink with it?").titles == ["Can I drink alcohol with Paracetamol?"]
    reply = visitor.say("what about the first one?")
    assert set(reply.drugs) <= {"ibuprofen"}
    assert "Ibuprofen" in reply.text


def test_after_a_comparison_it_is_neither(visitor: Visitor) -> None:
    visitor.say("ibuprofen or paracetamol?")
    reply = visitor.say("is it safe to drive after it?")
    assert (reply.kind, reply.drugs) == ("clarify_drug", [])
    assert [button["title"] for button in reply.buttons] == ["Ibuprofen", "Paracetamol"]
    assert set(visitor.press(reply.buttons[0]).drugs) <= {"ibuprofen"}


def test_a_misspelt_name_among_two_is_settled_first(visitor: Visitor) -> None:
    assert visitor.say("hydralizine or warfarin against high blood pressure").kind == "did_you_mean"
    assert visitor.say("the first one").drugs == ["hydralazine", "warfarin"]


def test_more_than_four_are_narrowed_down_and_the_question_kept(visitor: Visitor) -> None:
    reply = visitor.say("side effects of metformin, warfarin, lithium, sertraline and ibuprofen")
    assert (reply.kind, reply.drugs) == ("clarify_drug", [])
    reply = visitor.say("metformin and warfarin")
    assert (reply.kind, reply.drugs) == ("compare", ["metformin", "warfarin"])
    assert set(reply.titles) == {"Side Effects"}


def test_more_than_four_then_one(visitor: Visitor) -> None:
    visitor.say("side effects of metformin, warfarin, lithium, sertraline and ibuprofen")
    assert not visitor.say("how often do I have to have it?").drugs
    assert visitor.say("sertraline").drugs == ["sertraline"]


def test_drugs_without_a_page_count_too(visitor: Visitor) -> None:
    reply = visitor.say("side effects of metformin, warfarin, lithium, abacavir and naproxen")
    assert (reply.kind, reply.drugs) == ("clarify_drug", [])


# Taken together


@pytest.mark.parametrize(
    "text",
    [
        "could I have ibuprofen while I am on warfarin?", "I'm on warfarin, is it ok to have ibuprofen as well", "do Advil and warfarin interact",
        "is it safe to mix ibuprofen and warfarin",
    ],
)  # fmt: skip
def test_both_pages_say_something_of_the_other(visitor: Visitor, text: str) -> None:
    reply = visitor.say(text)
    assert (reply.kind, set(reply.drugs)) == ("compare", {"ibuprofen", "warfarin"})
    assert all(
        other in answer["text"].casefold() for answer, other in _with_other(reply, "ibuprofen", "warfarin")
    )
    assert each_stands_alone(visitor, reply)
    assert is_only_quoted(reply)
    assert is_said("utter_ask_before_combining", reply.texts)


def _with_other(reply: Reply, one: str, two: str) -> list[tuple[dict, str]]:
    return [(answer, two if answer["drug"]["slug"] == one else one) for answer in reply.json["answers"]]


def test_one_page_says_something(visitor: Visitor) -> None:
    reply = visitor.say("can I take sertraline together with ibuprofen")
    assert "sertraline" in reply.drugs
    assert is_said("utter_ask_before_combining", reply.texts)
    assert each_stands_alone(visitor, reply)
    assert is_only_quoted(reply)


def test_neither_page_says_anything(visitor: Visitor) -> None:
    reply = visitor.say("could I take metformin along with montelukast")
    assert (reply.kind, reply.drugs) == ("not_covered", [])
    assert [text for text in reply.texts if is_said("utter_silent_on", [text])] == reply.texts[:2]
    assert is_said("utter_ask_before_combining", reply.texts[-1:])


@pytest.mark.parametrize(
    ("other", "named"), [("fluconazole", True), ("naproxen", True), ("abacavir", False), ("diclofenac", True)]
)
def test_the_other_has_no_page(visitor: Visitor, other: str, named: bool) -> None:
    """What the page says of it, or of its class: NSAIDs in the case of naproxen and diclofenac."""
    reply = visitor.say(f"could I have warfarin together with {other}")
    assert is_said("utter_no_page", reply.texts)
    assert is_said("utter_ask_before_combining", reply.texts)
    assert reply.drugs == (["warfarin"] if named else [])
    assert is_said("utter_silent_on", reply.texts) is not named


def test_the_other_is_taken_besides_the_drug_of_the_conversation(visitor: Visitor) -> None:
    visitor.say("does warfarin make hair fall out")
    assert set(visitor.say("can I take it with ibuprofen").drugs) == {"warfarin", "ibuprofen"}
    reply = visitor.say("and with paracetamol?")
    assert set(reply.drugs) == {"warfarin", "paracetamol"}


def test_another_drug_in_place_of_the_second(visitor: Visitor) -> None:
    visitor.say("could I have warfarin with ibuprofen")
    assert set(visitor.say("what about paracetamol?").drugs) == {"warfarin", "paracetamol"}


def test_it_is_the_first_afterwards(visitor: Visitor) -> None:
    visitor.say("could I have warfarin with ibuprofen")
    assert visitor.say("and how often is it taken?").drugs == ["warfarin"]


def test_a_misspelt_name_is_settled_first(visitor: Visitor) -> None:
    assert visitor.say("is it safe to mix hydralizine with ibuprofen").kind == "did_you_mean"
    assert "hydralazine" in visitor.say("hydralazine").drugs


def test_a_class_is_looked_for_on_the_page(visitor: Visitor) -> None:
    assert visitor.say("would tramadol be ok with an SSRI").drugs == ["tramadol"]


# What can be asked


def test_every_button_of_an_overview_is_answered_from_the_same_page(visitor: Visitor) -> None:
    overview = visitor.say("zolpidem")
    assert overview.kind == "overview"
    assert overview.titles == ["Uses"]
    for button in overview.buttons:
        reply = visitor.press(button)
        assert (reply.kind, reply.drugs, reply.titles) == ("answer", ["zolpidem"], [button["title"]])


def test_the_buttons_of_a_comparison_show_each_drug(visitor: Visitor) -> None:
    reply = visitor.say("ibuprofen or paracetamol?")
    for button, drug in zip(reply.buttons, ("ibuprofen", "paracetamol")):
        shown = visitor.press(button)
        assert (shown.kind, shown.drugs) == ("overview", [drug])


def test_a_misspelt_drug_without_a_page_is_looked_for_by_its_right_name(visitor: Visitor) -> None:
    """Ibuprofen's page names steroid tablets: silence would be wrong."""
    reply = visitor.say("could prednison get along with ibuprofen together")
    assert reply.drugs == ["ibuprofen"]
    assert "prednison" in reply.text
