"""Salts, release forms and strengths: what belongs to a drug's name, and what makes another drug of it."""

from __future__ import annotations

import pytest

from bot.names import NameIndex
from bot.names.forms import Tail, bare, tail
from bot.names.lexicon import lexicon
from bot.names.names import EXACT, GUESS
from bot.names.vocabulary import name_vocabulary
from tests.names.finding import found, matches

PAGES = {
    "metformin": ["Metformin", "Glucophage"],
    "naproxen": ["Naproxen"],
    "sertraline": ["Sertraline", "Zoloft"],
    "omeprazole": ["Omeprazole"],
    "warfarin": ["Warfarin", "Coumadin"],
    "metoprolol": ["Metoprolol"],
    "prednisolone": ["Prednisolone"],
    "losartan": ["Losartan"],
    "insulin": ["Insulin"],
    "magnesium": ["Magnesium"],
    "venlafaxine": ["Venlafaxine", "Effexor"],
}
INDEX = NameIndex(PAGES, lexicon())
TARTRATE = NameIndex({"tartrate": ["Metoprolol Tartrate", "Lopressor"]}, lexicon())


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("is metoprolol tartrate safe", "metoprolol tartrate"),
        ("metoprolol tart 25", "metoprolol tart"),
        ("Metoprolol Succinate ER 50 mg", "Metoprolol Succinate ER"),
        ("naproxen 500mg tabs", "naproxen"),
        ("naproxen sodium 220", "naproxen sodium"),
        ("sertraline hcl 50 mg", "sertraline hcl"),
        ("sertraline-HCl", "sertraline-HCl"),
        ("omeprazole dr caps", "omeprazole dr"),
        ("omeprazole magnesium", "omeprazole magnesium"),
        ("metformin xr with food", "metformin xr"),
        ("metformin extended-release tablets", "metformin extended-release"),
        ("glucophage SR", "glucophage SR"),
        ("effexor-xr", "effexor-xr"),
        ("prednisolone sodium phosphate drops", "prednisolone sodium phosphate"),
        ("losartan potassium 50mg", "losartan potassium"),
        ("warfarin sodium's taste", "warfarin sodium's"),
        ("how do i use the warfarin tablets", "warfarin"),
    ],
)
def test_a_mention_takes_in_salt_and_release_form_but_not_strength_and_dosage_form(
    text: str, written: str
) -> None:
    ((name, slugs, match),) = matches(INDEX, text)
    assert (name, len(slugs), match) == (written, 1, EXACT)


@pytest.mark.parametrize("salt", sorted(name_vocabulary().salts))
def test_a_page_without_a_salt_answers_for_any(salt: str) -> None:
    for way in (salt, *name_vocabulary().salts[salt]):
        text = f"sertraline {way}"
        assert matches(INDEX, text) == [(text, ("sertraline",), EXACT)]


def test_there_are_many_salts() -> None:
    assert len(name_vocabulary().salts) >= 60


def test_the_salts_page_answers_to_the_bare_name() -> None:
    for text in ("metoprolol", "metoprolol tartrate", "metoprolol tart", "Lopressor", "metoprolol er"):
        assert matches(TARTRATE, text) == [(text, ("tartrate",), EXACT)]


@pytest.mark.parametrize("text", ["metoprolol succinate", "metoprolol succ", "Metoprolol Succinate ER"])
def test_another_salt_than_the_pages_is_asked_about(text: str) -> None:
    assert matches(TARTRATE, f"is {text} strong") == [(text, ("tartrate",), GUESS)]


def test_a_salt_that_a_page_names_besides_is_its_own() -> None:
    index = NameIndex({"m": ["Mycophenolate Mofetil", "mycophenolate sodium"]})
    assert matches(index, "mycophenolate mofetil")[0][2] == EXACT
    assert matches(index, "mycophenolate sodium")[0][2] == EXACT
    assert matches(index, "mycophenolate succinate")[0][2] == GUESS


def test_two_salts_share_the_bare_name() -> None:
    index = NameIndex({"t": ["Metoprolol tartrate"], "s": ["Metoprolol succinate"]}, lexicon())
    assert found(index, "metoprolol") == [("metoprolol", ("t", "s"))]
    assert found(index, "metoprolol succ") == [("metoprolol succ", ("s",))]
    assert matches(index, "metoprolol fumarate") == [("metoprolol fumarate", ("t", "s"), GUESS)]


def test_the_bare_name_belongs_to_the_page_that_has_it() -> None:
    index = NameIndex({"t": ["Metoprolol tartrate"], "m": ["Toprol", "metoprolol"]})
    assert found(index, "metoprolol") == [("metoprolol", ("m",))]
    assert found(index, "metoprolol tartrate") == [("metoprolol tartrate", ("t",))]


def test_water_makes_no_difference() -> None:
    text = "metoprolol tartrate dihydrate"
    assert matches(TARTRATE, text) == [(text, ("tartrate",), EXACT)]
    assert matches(TARTRATE, "metoprolol anhydrous")[0][2] == EXACT


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("magnesium sulfate", "magnesium sulfate"),
        ("magnesium citrate 200", "magnesium citrate"),
        ("insulin glargine", "insulin glargine"),
        ("insulin lispro pen", "insulin lispro"),
    ],
)
def test_a_drug_of_the_lexicon_is_not_the_shorter_name_before(text: str, written: str) -> None:
    assert matches(INDEX, text) == [(written, (), EXACT)]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("insulin lispro", "insulin lispro"),
        ("Insulin-Glargine dose", "Insulin-Glargine"),
        ("magnesium taurate", "magnesium taurate"),
        ("magnesium gluconate", "magnesium gluconate"),
    ],
)
def test_what_makes_another_drug_is_asked_about_if_it_is_not_known(text: str, written: str) -> None:
    ((name, slugs, match),) = matches(NameIndex(PAGES), text)
    assert (name, len(slugs), match) == (written, 1, GUESS)


def test_an_element_does_not_answer_for_its_salts_nor_they_for_it() -> None:
    index = NameIndex({"chloride": ["Potassium chloride"], "zinc": ["Zinc"]})
    assert index.find("potassium") == ()
    assert matches(index, "zinc") == [("zinc", ("zinc",), EXACT)]
    assert matches(index, "zinc acetate") == [("zinc acetate", ("zinc",), GUESS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("warfarin calcium carbonate", [("warfarin", ("warfarin",)), ("calcium carbonate", ())]),
        ("losartan potassium levels", [("losartan", ("losartan",))]),
        ("is omeprazole sodium free", [("omeprazole", ("omeprazole",))]),
        ("naproxen, sodium", [("naproxen", ("naproxen",))]),
        ("sodium naproxen", [("naproxen", ("naproxen",))]),
        ("what is a phosphate", []),
    ],
)
def test_a_word_that_is_no_salt_here(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    index = NameIndex(PAGES, {"calcium carbonate": "calcium carbonate"})
    assert found(index, text) == expected


def test_a_brand_whose_longer_name_contains_other_drugs_stays_itself() -> None:
    others = {"Xyzal": "x", "Xyzal XR": "x + y", "Abaxil": "a", "Abaxil XR": "a"}
    index = NameIndex({"x": ["X-drug", "Xyzal"], "a": ["A-drug", "Abaxil"]}, others)
    assert found(index, "xyzal xr") == [("xyzal xr", ())]
    assert found(index, "abaxil xr") == [("abaxil xr", ("a",))]


def test_names_without_their_forms() -> None:
    assert bare(("metoprolol", "tartrate", "er")) == (("metoprolol",), frozenset({"tartrate"}))
    assert bare(("metformin", "extended", "release")) == (("metformin",), frozenset())
    assert bare(("sodium", "chloride")) == (("sodium", "chloride"), frozenset())
    assert bare(("tartrate",)) == (("tartrate",), frozenset())
    assert bare(("insulin", "lispro")) == (("insulin", "lispro"), frozenset())
    assert bare(()) == ((), frozenset())


def test_a_tail_ends_at_the_first_word_that_is_no_form() -> None:
    assert tail(["tart", "er", "for", "xr"]) == Tail(2, frozenset({"tartrate"}))
    assert tail(["mr", "pm"]) == Tail(2, frozenset(), is_other=True)
    assert tail([]) == Tail(0, frozenset())
