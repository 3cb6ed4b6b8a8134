"""Nothing that tells who a visitor is stays in a question; what an editor needs does."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.insight.redaction import redact


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("My name is Jane Doe and I take it", "My name is [name] and I take it"),
        ("my name is will smith. may i drive", "my name is [name]. may i drive"),
        ("MY NAME IS JANE DOE", "MY NAME IS [name]"),
        ("I'm John, can I drink?", "I'm [name], can I drink?"),
        ("Dr Patel and dr khan said so", "Dr [name] and dr [name] said so"),
        ("Mrs. O'Neill's rash", "Mrs. [name] rash"),
        ("my daughter Emily takes it", "my daughter [name] takes it"),
        ("my daughter Hope takes it", "my daughter [name] takes it"),
        ("is it ok for emily to drive", "is it ok for [name] to drive"),
        ("my wife Khadija-Anne Müller", "my wife [name]"),
        ("gave it to Grace today", "gave it to [name] today"),
        ("I live in Birmingham", "I live in [name]"),
        ("José took it", "[name] took it"),
        ("mail jane.doe+x@example.org or jane @ example.org", "mail [email] or [email]"),
        ("jane(at)example.org or jane at example dot com", "[email] or [email]"),
        ("see https://example.org/?id=jane or www.example.org or example.co.uk/me", "see [link] or [link] or [link]"),
        ("call +44 (0)7700 900-123", "call [number] ([number])[number]"),
        ("born 12/05/1961, NHS 943 476 5919", "born [number], NHS [number]"),
        ("at SW1A 1AA", "at [number]"),
        ("20mg twice, ½ a tablet, ٣ times", "[number] twice, [number] a tablet, [number] times"),
        ("two\n\nlines\tof it", "two lines of it"),
    ],
)  # fmt: skip
def test_what_tells_who_it_is_goes(text: str, redacted: str) -> None:
    assert redact(text) == redacted


@pytest.mark.parametrize(
    "text",
    [
        "I'm pregnant, this is driving me nuts",
        "my dr said i should stop",
        "If I miss a dose? If I Miss a dose?",
        "dont know whats wrong, cant sleep",
        "has Crohn's, Parkinson's and ADHD",
        "can I have grapefruit on a Monday in May",
        "Is it like Viagra, or like Advil?",
        "will it help my sister? She has a rash.",
    ],
)
def test_ordinary_words_and_illnesses_stay(text: str) -> None:
    assert redact(text) == text


def test_a_drugs_name_stays_whatever_it_looks_like() -> None:
    text = "my name is Vitamin B12 and Emily"
    assert redact(text, [(11, 22)]) == "my name is Vitamin B12 and [name]"


def test_a_strength_goes_from_a_drugs_name() -> None:
    assert redact("warfarin5mg", [(0, 8)]) == "warfarin[number]"


def test_an_address_is_hidden_with_the_drugs_name_in_it() -> None:
    assert redact("ask metformin@example.org", [(4, 13)]) == "ask [email]"


def test_an_unknown_word_stays_if_it_may_be_a_drug_and_nothing_says_that_it_is_a_person() -> None:
    assert redact("can I take Xyzolol") == "can I take [name]"
    assert redact("can I take Xyzolol", unknown={"xyzolol"}) == "can I take Xyzolol"
    assert redact("I am Xyzolol", unknown={"xyzolol"}) == "I am [name]"


LOOKS_LIKE_SOMEBODY = st.sampled_from(
    ["@", " @ ", "0", "07700 900123", "½", "Jane", "my name is ", ".com", "'", "-"]
)
texts = st.lists(st.one_of(st.text(max_size=20), LOOKS_LIKE_SOMEBODY), max_size=12).map("".join)


@given(text=texts)
@example(text="a@b@c ＠ d@")
@example(text="[number]1")
def test_no_number_and_no_address_is_left_of_any_text(text: str) -> None:
    left = redact(text)
    assert not any(char.isnumeric() for char in left)
    assert not set("@＠﹫") & set(left)
    assert "://" not in left
    assert "\n" not in left


@given(name=st.sampled_from(["Emily", "Siobhan", "mohammed", "PRIYA", "Jonathan"]), before=st.text(max_size=20), after=st.text(max_size=20))  # fmt: skip
def test_a_persons_name_goes_wherever_it_stands(name: str, before: str, after: str) -> None:
    assert name not in redact(f"{before} {name} {after}").split()


@given(text=texts)
def test_a_drugs_name_is_left_in_any_text(text: str) -> None:
    before = text.replace("@", "").replace("＠", "").replace("﹫", "").replace(":", "")
    start = len(before) + 2
    assert "metformin" in redact(f"{before}, metformin, and", [(start, start + 9)])
