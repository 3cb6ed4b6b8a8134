"""Warning signs that the drug's own page names are noticed when a visitor has them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.monographs.model import FaqEntry, Monograph, Section
from bot.safety.red_flags import red_flag_in, red_flags

TEXT = """Common: headache and dizziness.

Call your doctor right away for:

* Dark urine or yellow eyes
* Mouth sores

Seek emergency medical help if you have a pounding, irregular heartbeat.

Drink plenty of purple juice.
"""
PAGE = Monograph(
    "x.md", "x", "Examplinum", ("Examplinum",), (Section("side_effects", "Side Effects", TEXT, TEXT, 1),),
    (FaqEntry("When should I call my doctor?", "At once for swollen calves.", "", 9),), None, None, None,
)  # fmt: skip
EMERGENCY, DOCTOR = "utter_red_flag_emergency", "utter_red_flag_doctor"


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("i've got yellow eyes since yesterday", DOCTOR),
        ("my urine is really dark", DOCTOR),
        ("I have mouth sores", DOCTOR),
        ("my calves are swollen", DOCTOR),
        ("my heartbeat is irregular and pounding", EMERGENCY),
        ("i have a pounding irregular heartbeat, is that from it", EMERGENCY),
    ],
)
def test_a_sign_that_a_visitor_has(text: str, response: str) -> None:
    flag = red_flag_in(text, PAGE)
    assert flag and flag.response == response and flag.drug == "Examplinum"


@pytest.mark.parametrize(
    "text",
    [
        "does it cause yellow eyes", "can it make my urine dark", "no yellow eyes", "what if i get mouth sores",
        "is an irregular pounding heartbeat a side effect", "I had dark urine last year", "i have a headache and dizziness",
        "i drink purple juice", "my eyes are itchy", "i have dark urine, is that normal?", "", "how often do i take it",
    ],
)  # fmt: skip
def test_what_is_no_report_of_one(text: str) -> None:
    assert red_flag_in(text, PAGE) is None


def test_a_page_that_warns_of_nothing_has_none() -> None:
    assert red_flags(replace(PAGE, sections=(), faq=())) == ()


def test_a_list_ends_where_it_ends() -> None:
    words = {word for sign in red_flags(PAGE) for word in sign.words}
    assert {"urine", "sores", "heartbeat", "calves"} <= words
    assert not {"purple", "juice", "headache"} & words
