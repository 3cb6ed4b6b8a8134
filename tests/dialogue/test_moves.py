"""What a message does in its conversation, by its wording alone."""

from __future__ import annotations

import pytest

from bot.catalog import Catalog
from bot.choice.asking import Asked
from bot.dialogue.memory import Memory
from bot.dialogue.moves import Move, Reading, read

TALKED = Memory(drug="metformin", drugs=("warfarin", "metformin"))
COMPARED = Memory(drugs=("warfarin", "metformin", "ibuprofen"), group=("metformin", "ibuprofen"))
OFFERED = Memory(
    drugs=("warfarin",), pending=Asked("hydrolazine", (), {}), offered=("hydroxyzine", "hydralazine")
)
MEMORIES = [Memory(), TALKED, COMPARED, OFFERED]


def reading(catalog: Catalog, text: str, memory: Memory) -> Reading:
    return read(Asked(text, catalog.find(text), {}), memory)


def meant(read: Reading) -> list[str]:
    return [slug for mention in read.asked.mentions for slug in mention.slugs]


# A message with a name: the same whatever was said before


@pytest.mark.parametrize("memory", MEMORIES, ids=["new", "talked", "compared", "offered"])
@pytest.mark.parametrize(
    ("text", "move", "drugs"),
    [
        ("metformin", Move.BARE_NAME, ["metformin"]),
        ("Metformin?!", Move.BARE_NAME, ["metformin"]),
        ("glucophage please", Move.BARE_NAME, ["metformin"]),
        ("ok, metformin tablets", Move.BARE_NAME, ["metformin"]),
        ("thanks, metformin", Move.BARE_NAME, ["metformin"]),
        ("yes, metformin", Move.BARE_NAME, ["metformin"]),
        ("yes metformin please", Move.BARE_NAME, ["metformin"]),
        ("abacavir", Move.BARE_NAME, []),
        ("what about metformin?", Move.SAME_QUESTION, ["metformin"]),
        ("And metformin?", Move.SAME_QUESTION, ["metformin"]),
        ("and how about the metformin", Move.SAME_QUESTION, ["metformin"]),
        ("same for metformin", Move.SAME_QUESTION, ["metformin"]),
        ("the same question for glucophage", Move.SAME_QUESTION, ["metformin"]),
        ("is that the same for metformin?", Move.SAME_QUESTION, ["metformin"]),
        ("what about abacavir", Move.SAME_QUESTION, []),
        ("with metformin", Move.ADDITION, ["metformin"]),
        ("and together with metformin?", Move.ADDITION, ["metformin"]),
        ("what about with metformin", Move.ADDITION, ["metformin"]),
        ("back to metformin", Move.RETURN, ["metformin"]),
        ("ok, can we go back to metformin please", Move.RETURN, ["metformin"]),
        ("let's talk about metformin again", Move.RETURN, ["metformin"]),
        ("no, I meant metformin", Move.CORRECTION, ["metformin"]),
        ("no metformin!", Move.CORRECTION, ["metformin"]),
        ("sorry, metformin", Move.CORRECTION, ["metformin"]),
        ("oops, I meant to type metformin", Move.CORRECTION, ["metformin"]),
        ("that's wrong, I meant metformin", Move.CORRECTION, ["metformin"]),
        ("no, I meant abacavir", Move.CORRECTION, []),
        ("not metformin, warfarin", Move.CORRECTION, ["warfarin"]),
        ("metformin not warfarin", Move.CORRECTION, ["metformin"]),
        ("I meant metformin, not warfarin", Move.CORRECTION, ["metformin"]),
        ("no, metformin instead of warfarin", Move.CORRECTION, ["metformin"]),
        ("not metformin, abacavir", Move.CORRECTION, []),
        ("no, not metformin", Move.REJECTION, ["metformin"]),
        ("not metformin!", Move.REJECTION, ["metformin"]),
        ("metformin side effects", Move.QUESTION, ["metformin"]),
        ("what about metformin and alcohol", Move.QUESTION, ["metformin"]),
        ("why is metformin not used with warfarin?", Move.QUESTION, ["metformin", "warfarin"]),
        ("metformin is not working", Move.QUESTION, ["metformin"]),
        ("can I take warfarin if I am not on metformin", Move.QUESTION, ["warfarin", "metformin"]),
        ("metformin or warfarin", Move.BARE_NAME, ["metformin", "warfarin"]),
        ("no I take metformin, does it make you fat", Move.QUESTION, ["metformin"]),
    ],
)
def test_a_message_with_a_name(
    catalog: Catalog, memory: Memory, text: str, move: Move, drugs: list[str]
) -> None:
    found = reading(catalog, text, memory)
    assert (found.move, meant(found)) == (move, drugs)


def test_a_denied_name_is_left_out_of_a_correction_also_without_a_page(catalog: Catalog) -> None:
    found = reading(catalog, "not metformin, abacavir", TALKED)
    assert found.asked.unknown == ("abacavir",)
    found = reading(catalog, "metformin, not abacavir", TALKED)
    assert (found.asked.slugs, found.asked.unknown) == (("metformin",), ())


# A message that refers to a drug by its place in the conversation


@pytest.mark.parametrize(
    ("text", "talked", "compared", "offered"),
    [
        ("the first one", "warfarin", "metformin", "hydroxyzine"),
        ("The first one, please!", "warfarin", "metformin", "hydroxyzine"),
        ("the first", "warfarin", "metformin", "hydroxyzine"),
        ("2nd", "metformin", "ibuprofen", "hydralazine"),
        ("the second drug", "metformin", "ibuprofen", "hydralazine"),
        ("the last one", "metformin", "ibuprofen", "hydralazine"),
        ("the former", "warfarin", "metformin", "hydroxyzine"),
        ("the latter", "metformin", "ibuprofen", "hydralazine"),
        ("the other one", "warfarin", "ibuprofen", "hydralazine"),
        ("the previous one", "warfarin", "ibuprofen", "hydralazine"),
    ],
)
def test_a_reference_is_a_name(catalog: Catalog, text: str, talked: str, compared: str, offered: str) -> None:
    """It asks the last question again, or names the drug of a message that waits for it."""
    for memory, move, drug in (
        (TALKED, Move.SAME_QUESTION, talked),
        (COMPARED, Move.SAME_QUESTION, compared),
        (OFFERED, Move.BARE_NAME, offered),
    ):
        found = reading(catalog, text, memory)
        assert (found.move, meant(found)) == (move, [drug])


@pytest.mark.parametrize(
    ("text", "move", "drugs"),
    [
        ("back to the first one", Move.RETURN, ["warfarin"]),
        ("what about the first one?", Move.SAME_QUESTION, ["warfarin"]),
        ("what about the other?", Move.SAME_QUESTION, ["warfarin"]),
        ("no, the first one", Move.CORRECTION, ["warfarin"]),
        ("no, I meant the other one", Move.CORRECTION, ["warfarin"]),
        ("not the first one, the second one", Move.CORRECTION, ["metformin"]),
        ("not the second one", Move.REJECTION, ["metformin"]),
        ("does the first one cause weight gain", Move.QUESTION, ["warfarin"]),
        ("is the latter safe in pregnancy", Move.QUESTION, ["metformin"]),
        ("can I take the first one with ibuprofen", Move.QUESTION, ["warfarin", "ibuprofen"]),
    ],
)
def test_a_reference_within_a_message(catalog: Catalog, text: str, move: Move, drugs: list[str]) -> None:
    found = reading(catalog, text, TALKED)
    assert (found.move, meant(found)) == (move, drugs)


def test_the_mention_of_a_reference_covers_its_words(catalog: Catalog) -> None:
    asked = reading(catalog, "is the second one safe?", TALKED).asked
    assert [asked.written(mention) for mention in asked.mentions] == ["the second one"]
    assert asked.without_names().split() == ["is", "safe?"]


@pytest.mark.parametrize(
    "text",
    [
        "when do I take the first dose",
        "what happens at first",
        "I missed the second dose",
        "is the first week the worst",
        "what if I missed the last tablet",
        "what do I do about the other side effects",
        "can other people catch it",
        "for how long does it last",
        "the third one",
        "the fourth",
    ],
)
@pytest.mark.parametrize("memory", [TALKED, COMPARED], ids=["talked", "compared"])
def test_what_is_no_reference(catalog: Catalog, memory: Memory, text: str) -> None:
    assert not reading(catalog, text, memory).asked.mentions


@pytest.mark.parametrize(
    "text", ["the first one", "the other one", "the latter", "what about the second one?"]
)
def test_nothing_is_referred_to_in_a_new_conversation(catalog: Catalog, text: str) -> None:
    found = reading(catalog, text, Memory())
    assert (found.move, meant(found)) == (Move.QUESTION, [])


def test_the_other_one_of_a_single_drug_is_nobody(catalog: Catalog) -> None:
    alone = Memory(drug="metformin", drugs=("metformin",))
    assert not reading(catalog, "the other one", alone).asked.mentions


# A message without any name


@pytest.mark.parametrize(
    "text",
    [
        "wrong drug", "Wrong drug!", "that's the wrong drug", "not that one", "not this one", "I didn't mean that one",
        "no, not that one", "no, wrong drug", "no, that's the wrong drug", "sorry, wrong drug",
    ],
)  # fmt: skip
@pytest.mark.parametrize("memory", [TALKED, OFFERED], ids=["talked", "offered"])
def test_a_rejection(catalog: Catalog, memory: Memory, text: str) -> None:
    assert reading(catalog, text, memory).move is Move.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "and how often?",
        "what about alcohol",
        "no",
        "yes",
        "",
        "?",
        "thanks",
        "is it the wrong drug for me",
        "with food?",
    ],
)
def test_everything_else_is_a_question(catalog: Catalog, text: str) -> None:
    found = reading(catalog, text, TALKED)
    assert (found.move, meant(found)) == (Move.QUESTION, [])


def test_a_message_without_a_reference_is_left_as_it_is(catalog: Catalog) -> None:
    for text in ("metformin side effects", "and how often?"):
        asked = Asked(text, catalog.find(text), {"alcohol": 0.5})
        assert read(asked, TALKED).asked == asked
