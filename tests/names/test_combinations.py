"""Combinations answer to their parts in any order, and are not taken for the parts."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.names import NameIndex
from bot.names.combinations import (
    are_taken_at_same_time,
    are_taken_together,
    are_two_drugs,
    joined,
    joining_words,
    name_parts,
)
from bot.names.vocabulary import name_vocabulary
from bot.names.words import word_keys
from tests.names.finding import found

INDEX = NameIndex(
    {
        "paracetamol": ["Paracetamol", "acetaminophen"],
        "ibuprofen": ["Ibuprofen", "Advil"],
        "ibuprofen-paracetamol": ["Ibuprofen + Paracetamol"],
        "amoxicillin": ["Amoxicillin"],
        "amoxicillin-clavulanate": ["Amoxicillin/Clavulanic acid", "co-amoxiclav"],
    },
    others={"clavulanic acid": "clavulanic acid", "caffeine": "caffeine"},
)
CLAIMED = NameIndex(
    {
        "paracetamol": ["Paracetamol", "acetaminophen"],
        "ibuprofen": ["Ibuprofen", "Advil"],
        "both": ["Ibuprofen + Paracetamol", "ibuprofen and paracetamol", "ibuprofen with paracetamol"],
    }
)


@pytest.mark.parametrize(
    "text",
    [
        "Ibuprofen + Paracetamol",
        "paracetamol+ibuprofen",
        "paracetamol / ibuprofen",
        "ibuprofen/paracetamol",
        "Paracetamol & Ibuprofen",
        "ibuprofen-paracetamol",
        "paracetamol ibuprofen",
    ],
)
def test_a_combination_in_any_order_and_with_any_sign(text: str) -> None:
    assert found(INDEX, text) == [(text, ("ibuprofen-paracetamol",))]


def test_two_drugs_whose_pages_have_other_titles() -> None:
    index = NameIndex(
        {
            "ibuprofen": ["Ibuprofen"],
            "paracetamol": ["Paracetamol", "acetaminophen"],
            "both": ["Ibuprofen + Paracetamol", "ibuprofen/acetaminophen"],
        }
    )
    assert [slugs for _, slugs in found(index, "can i take ibuprofen and acetaminophen")] == [
        ("ibuprofen",),
        ("paracetamol",),
    ]


@pytest.mark.parametrize("between", [". ", "? ", "! ", "\n", ", ", "; ", ": "])
def test_two_drugs_that_punctuation_parts(between: str) -> None:
    """``I took ibuprofen. Paracetamol too?`` names two drugs, and so does a list."""
    text = f"i have ibuprofen{between}Paracetamol is in the drawer"
    assert [slugs for _, slugs in found(INDEX, text)] == [("ibuprofen",), ("paracetamol",)]


@pytest.mark.parametrize(
    "text",
    [
        "amoxicillin and clavulanic acid",
        "clavulanic acid and amoxicillin",
        "Amoxicillin plus Clavulanic Acid",
        "amoxicillin/clavulanic-acid",
        "amoxicillin with clavulanic acid",
    ],
)
def test_and_names_the_combination_where_a_part_has_no_page(text: str) -> None:
    assert found(INDEX, text) == [(text, ("amoxicillin-clavulanate",))]


@pytest.mark.parametrize("joiner", ["and", "AND", "plus", "with"])
@pytest.mark.parametrize("parts", [("ibuprofen", "paracetamol"), ("paracetamol", "ibuprofen")])
def test_and_where_every_part_has_a_page(joiner: str, parts: tuple[str, str]) -> None:
    """Two drugs if the question is about taking them together, else their combination."""
    first, second = parts
    name = f"{first} {joiner} {second}"
    assert found(INDEX, f"can i take {name}") == [(first, (first,)), (second, (second,))]
    assert found(INDEX, f"how many {name} tablets a day") == [(name, ("ibuprofen-paracetamol",))]


def test_a_sign_joins_closer_than_a_word() -> None:
    for index in (INDEX, CLAIMED, NameIndex({"both": ["Ibuprofen + Paracetamol"]})):
        [*_, last] = found(index, "is extra paracetamol with Ibuprofen + Paracetamol allowed")
        assert last[0] == "Ibuprofen + Paracetamol"
    text = "amoxicillin and clavulanic acid + ibuprofen"
    assert [slugs for _, slugs in found(INDEX, text)] == [("amoxicillin-clavulanate",), ("ibuprofen",)]


def test_three_parts_in_any_order() -> None:
    index = NameIndex({"abc": ["Abacin/Bebacin/Cecacin"]})
    for text in ("cecacin abacin bebacin", "Bebacin + Abacin + Cecacin", "abacin and bebacin and cecacin"):
        assert found(index, text) == [(text, ("abc",))]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ibuprofen + Paracetamol", ("Ibuprofen", "Paracetamol")),
        ("ibuprofen/paracetamol", ("ibuprofen", "paracetamol")),
        ("Amoxicillin and Clavulanic Acid", ("Amoxicillin", "Clavulanic Acid")),
        ("Aspirin, Paracetamol and Caffeine", ("Aspirin", "Paracetamol", "Caffeine")),
        ("Amoxicillin with clavulanic acid", ("Amoxicillin", "clavulanic acid")),
        ("Insulin Glargine", ("Insulin Glargine",)),
        ("Insulin, human", ("Insulin, human",)),
        ("Co-codamol", ("Co-codamol",)),
        ("Candesartan", ("Candesartan",)),
        ("Calcium +", ("Calcium +",)),
        ("a/b/c/d/e", ("a/b/c/d/e",)),
    ],
)
def test_the_parts_of_a_name(name: str, parts: tuple[str, ...]) -> None:
    assert name_parts(name) == parts


@pytest.mark.parametrize(
    "text",
    [
        "how many ibuprofen and paracetamol tablets a day",
        "side effects of ibuprofen with paracetamol",
        "is Ibuprofen And Paracetamol a painkiller",
    ],
)
def test_words_join_the_combination(text: str) -> None:
    assert [slugs for _, slugs in found(CLAIMED, text)] == [("both",)]
    assert [slugs for _, slugs in found(INDEX, text)] == [("ibuprofen-paracetamol",)]


@pytest.mark.parametrize(
    "text",
    [
        "Can I take ibuprofen with paracetamol?",
        "can i take ibuprofen and paracetamol",
        "is it okay to take ibuprofen and paracetamol",
        "mix ibuprofen and paracetamol",
        "ibuprofen and paracetamol together",
        "ibuprofen and paracetamol at the same time?",
        "do ibuprofen and paracetamol interact",
        "the difference between ibuprofen and paracetamol",
        "can you combine ibuprofen with paracetamol",
        "both ibuprofen and paracetamol make me sick",
        "is ibuprofen safe with me, or ibuprofen with paracetamol",
        "Is it SAFE TO TAKE ibuprofen with paracetamol",
    ],
)
def test_but_not_for_two_drugs_taken_together(text: str) -> None:
    slugs = [slugs for _, slugs in found(CLAIMED, text)]
    assert ("both",) not in slugs
    assert slugs[-2:] == [("ibuprofen",), ("paracetamol",)]


@pytest.mark.parametrize("sign", [" + ", "+", "/", " & ", "-", " "])
def test_signs_name_the_combination_whatever_is_asked(sign: str) -> None:
    name = f"paracetamol{sign}ibuprofen"
    for text in (f"can i take {name} with food", f"{name} interactions"):
        assert found(CLAIMED, text) == [(name, ("both",))]


def test_two_drugs_of_which_one_has_no_page_are_not_split() -> None:
    text = "can i take amoxicillin and clavulanic acid together"
    assert [slugs for _, slugs in found(INDEX, text)] == [("amoxicillin-clavulanate",)]


@pytest.mark.parametrize("text", ["co-amoxiclav", "Co Amoxiclav", "coamoxiclav", "CO-AMOXICLAV"])
def test_co_names(text: str) -> None:
    assert found(INDEX, text) == [(text, ("amoxicillin-clavulanate",))]


@pytest.mark.parametrize("part", ["paracetamol", "ibuprofen", "acetaminophen", "Advil"])
def test_a_part_is_never_the_combination(part: str) -> None:
    for index in (INDEX, CLAIMED):
        assert [slugs for _, slugs in found(index, f"{part} and food with + plus / water")] in (
            [("paracetamol",)],
            [("ibuprofen",)],
        )


def test_not_even_where_the_combinations_page_has_the_parts_name() -> None:
    index = NameIndex({"both": ["Abacin + Bebacin", "abacin"], "a": ["Abacin"]})
    assert found(index, "abacin") == [("abacin", ("a",))]


def test_what_is_on_no_page_is_no_name() -> None:
    assert found(INDEX, "amoxicillin clavulanate") == [("amoxicillin", ("amoxicillin",))]


def test_a_hyphen_joins_known_names() -> None:
    pages = {"both": ["Abacin-Bebacin", "co-cecacin"]}
    assert found(NameIndex(pages, {"abacin": "abacin", "bebacin": "bebacin"}), "bebacin and abacin") == [
        ("bebacin and abacin", ("both",))
    ]
    assert NameIndex(pages).find("bebacin and abacin") == ()
    assert NameIndex(pages).find("cecacin and co") == ()


@pytest.mark.parametrize(
    "text",
    [
        "aspirin, paracetamol and caffeine",
        "caffeine, aspirin and paracetamol",
        "aspirin/caffeine/paracetamol",
        "paracetamol with aspirin with caffeine",
        "paracetamol aspirin plus caffeine",
    ],
)
def test_a_list_of_parts(text: str) -> None:
    index = NameIndex({"three": ["Aspirin, Paracetamol and Caffeine"], "p": ["Paracetamol"]})
    assert found(index, text) == [(text, ("three",))]


def test_salts_of_parts() -> None:
    index = NameIndex({"both": ["Codeine Phosphate/Paracetamol"], "p": ["Paracetamol"]})
    for text in ("codeine + paracetamol", "paracetamol and codeine", "paracetamol/codeine phosphate"):
        assert found(index, text) == [(text, ("both",))]


def test_joined_parts() -> None:
    two = set(joined(("a b", "c")))
    assert {("a", "b", "c"), ("c", "a", "b"), ("c", "with", "a", "b"), ("a", "b", "plus", "c")} <= two
    assert len(two) == 2 * (1 + len(joining_words()))
    assert {("a", "b", "and", "c"), ("a", "and", "b", "and", "c"), ("c", "b", "a")} <= set(joined("abc"))


@pytest.mark.parametrize(
    ("text", "two_drugs", "together", "same_time"),
    [
        ("can i take a with b", True, False, False),
        ("a or b", True, False, False),
        ("do a and b clash", True, True, False),
        ("has taken six a and b at once", True, False, False),
        ("may i alternate a and b", True, True, False),
        ("a with b at the same time", True, True, True),
        ("a and b together", True, True, True),
        ("mixture", False, False, False),
        ("for b", False, False, False),
        ("", False, False, False),
    ],
)
def test_words_of_taking_drugs_together(text: str, two_drugs: bool, together: bool, same_time: bool) -> None:
    keys = text.split()
    assert (are_two_drugs(keys), are_taken_together(keys), are_taken_at_same_time(keys)) == (
        two_drugs,
        together,
        same_time,
    )


def test_a_phrase_of_taking_drugs_together_stands_in_one_list() -> None:
    names = name_vocabulary()
    lists = [names.same_time, names.taken_together, names.two_drugs]
    phrases = Counter(" ".join(word_keys(phrase)) for some in lists for phrase in some)
    assert [phrase for phrase, times in phrases.items() if times > 1] == []
