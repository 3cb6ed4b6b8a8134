"""A long section leads with the part that answers the question, verbatim."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog import Catalog, Drug
from bot.choice.asking import Asked
from bot.choice.leading import lead, split
from tests.catalog.making import monograph

PRECAUTIONS = """Read this before you start.

- **Liver:** The liver is checked by a blood test each month, as the tablets can harm it without any sign.
- **Sun:** The skin burns quickly during treatment. Cover up, and use a cream with a high factor outdoors.
- **Vaccines:** Live vaccines such as yellow fever must not be given during treatment.

Do not take the tablets if you have:

- kidney failure
- gout that is being treated

Carry a card that says that you take this medicine, and show it to the dentist before any work is done."""


@pytest.mark.parametrize(
    ("markdown", "parts"),
    [
        ("One paragraph\nof two lines.", ["One paragraph\nof two lines."]),
        ("First.\n\nSecond.", ["First.", "Second."]),
        ("- one\n- two\n  - nested", ["- one", "- two\n  - nested"]),
        ("Tell us of:\n\n- one\n- two\n\nLast.", ["Tell us of:\n\n- one\n- two", "Last."]),
        ("### Common\n\n- one\n- two", ["### Common\n\n- one\n- two"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n\nAfter.", ["| a | b |\n|---|---|\n| 1 | 2 |", "After."]),
        ("", []),
    ],
)
def test_parts_are_complete(markdown: str, parts: list[str]) -> None:
    assert list(split(markdown)) == parts


@given(markdown=st.text(alphabet="ab:-# \n1.|>*", max_size=120))
@settings(deadline=None)
def test_parts_are_verbatim_and_in_order(markdown: str) -> None:
    position = 0
    for part in split(markdown):
        position = markdown.index(part, position) + len(part)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("do they look at my liver on the drug", "- **Liver:**"),
        ("the drug and sunbathing", "- **Sun:**"),
        ("should my dentist know that I take the drug", "Carry a card"),
    ],
)
def test_the_part_that_answers_stands_alone(question: str, text: str) -> None:
    part = _lead(question)
    assert part is not None
    assert part.startswith(text)
    assert part in PRECAUTIONS


def test_what_a_line_leads_into_stays_with_it() -> None:
    part = _lead("I have gout, may I take the drug")
    assert part is None or part.startswith("Do not take the tablets if you have:")


@pytest.mark.parametrize("question", ["what are the precautions of the drug", "warnings for the drug"])
def test_a_question_for_the_section_gets_it_whole(question: str) -> None:
    assert _lead(question) is None


def test_a_short_section_stays_whole() -> None:
    drug = _drug("Short.\n\nThe liver is checked.")
    question = Asked("do they look at my liver", (), {}).of(drug.slug)
    assert lead(question, drug, drug.section("precautions")[0]) is None


def _lead(question: str) -> str | None:
    drug = _drug(PRECAUTIONS)
    found = lead(Asked(question, (), {}).of(drug.slug), drug, drug.section("precautions")[0])
    return found.text if found else None


def _drug(text: str) -> Drug:
    faq = [("How often is it taken?", "Each morning."), ("Can I drink alcohol?", "A little.")]
    page = monograph("Abacin", faq=faq, sections=[("usage", "Against spots."), ("precautions", text)])
    return Catalog([page]).drug("abacin")
