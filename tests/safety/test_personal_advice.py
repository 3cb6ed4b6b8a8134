"""Which messages ask for a decision about one person's own case."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.safety import personal_advice
from bot.safety.personal_advice import Urgency, find_request, vocabulary
from bot.vocabulary import VocabularyError

PERSONAL = {
    "change_of_dose": [
        "Would you let me know, can I double my dose of drug",
        "could i reduce the dose to 5 mg by myself",
        "may my dad lower his drug a little",
        "do I have to raise my dose now",
        "i am thinking about cutting down my drug",
        "can she go up to 40 mg",
        "is 3 tablets ok for me",
        "shud we incraese drug",
    ],
    "more_of_it": [
        "should I have another drug now, the pain is back",
        "can i take an extra tablet?",
        "should my son have more puffs",
        "do i skip tonight's drug",
        "can she skip the tablet tomorrow, she is drowsy",
    ],
    "dose_for_me": [
        "what dose is right for me",
        "what's the correct dose of drug for my mother",
        "is 20 mg too strong for me",
        "is my drug dose too low?",
        "am i taking too many of them",
        "tell me my dose",
        "do i need a stronger dose",
        "does my aunt need less drug",
    ],
    "sum": [
        "my boy is 16 kg, how many ml should he get",
        "I weigh 77 kilos, how much drug do I take",
        "she's 40 lbs so what dose of drug",
        "calculate the dose of drug at 15 mg per kg",
    ],
    "value": [
        "my INR was 6.1, what now?",
        "creatinine 2.4. how much drug can i have",
        "bp 170/110 should i take another one",
        "her sugar is 14.2, how many units",
        "tsh came back at 8, do i need to take more",
        "is a potassium of 5.8 dangerous",
    ],
    "stop_start_switch": [
        "should I stop drug?",
        "should i come off drug",
        "do you think I should start drug",
        "shall my wife carry on with it",
        "should we switch to another drug",
        "is drug the right one for me",
        "would you take drug if you were me",
        "my doctor wants me on drug. is my doctor right",
    ],
    "choice": [
        "which one should I choose, drug or drug",
        "which of them would you recommend",
        "drug or drug, please choose for me",
        "which is better for me, drug or drug",
    ],
    "diagnosis": [
        "is this rash from it",
        "is my headache because of drug",
        "could my hair loss be from drug",
        "do I have serotonin syndrome",
        "have i got an infection",
        "am i allergic to drug",
        "what is wrong with me",
        "is this lump on my neck cancer",
        "does my swollen ankle mean it is harming me",
    ],
}
ORDINARY = [
    "what should I do if I miss a dose",
    "can I stop taking drug suddenly",
    "is it safe in pregnancy",
    "can i take it with alcohol",
    "should i take it at night",
    "should i take drug with food",
    "can i have a pint on drug",
    "i'm 70, is it safe",
    "been on drug a month, will they want to check my liver",
    "how do i stop drug safely",
    "when should i stop drug before an operation",
    "what is the usual dose of drug",
    "what is the highest dose of drug per day",
    "how often should i take drug",
    "does drug lower blood pressure",
    "does drug make you put on weight",
    "how much weight will i lose on drug",
    "can drug cause a rash",
    "my hands tremble, is it the drug",
    "is a headache a known side effect of drug",
    "do i need blood tests on drug",
    "do i have to take drug for the rest of my life",
    "do i have to avoid the sun",
    "can i cut the tablets in half",
    "can i take it with my blood pressure tablets",
    "what should my INR be on drug",
    "why do i need folic acid with drug",
    "will i need a prescription for drug",
    "should i tell my dentist that i take drug",
    "should i be worried about dizziness on drug",
    "when will i feel better",
    "how long should i take drug",
    "which is stronger, drug or drug",
    "can i take drug and drug together",
    "i have kidney disease, can i take drug",
    "i feel sick on drug, what helps",
    "can my child take drug",
    "should i keep it in the fridge",
    "should i stop eating grapefruit",
    "should i drink more water",
    "how do i know if i am allergic to something",
    "thanks, that is what i wanted",
    "hello",
]
YIELDING = [
    "should I stop drug before my operation",
    "should i carry on with drug now that i am pregnant",
    "should i stop drug now i feel better",
    "should I take two tablets if i missed one",
    "should i stop drug while i have a fever",
]


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in PERSONAL.items() for text in texts]
)
def test_a_request_for_personal_advice_is_told(kind: str, text: str) -> None:
    request = find_request(text)
    assert request
    assert not request.yields


@pytest.mark.parametrize("kind", PERSONAL)
def test_each_rule_finds_what_it_is_for(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also when there is no other rule: none of them is idle."""
    alone = vocabulary().copy(update={"rules": {kind: vocabulary().rules[kind]}})
    monkeypatch.setattr(personal_advice, "vocabulary", lambda: alone)
    assert any(find_request(text) for text in PERSONAL[kind])


@pytest.mark.parametrize("text", ORDINARY)
def test_a_question_that_pages_answer_is_none(text: str) -> None:
    assert find_request(text) is None


@pytest.mark.parametrize("text", YIELDING)
def test_a_request_in_a_circumstance_of_pages_yields_to_the_page(text: str) -> None:
    request = find_request(text)
    assert request
    assert request.yields


def test_complaints_and_values_are_for_today() -> None:
    for text in ("is this rash from drug", "my inr is 5, what now"):
        request = find_request(text)
        assert request
        assert request.urgency is Urgency.TODAY
    request = find_request("should i double my dose")
    assert request
    assert request.urgency is Urgency.SOON


def test_every_rule_says_why_and_yields_to_circumstances_that_there_are() -> None:
    for kind, rule in vocabulary().rules.items():
        assert rule.why, kind
        assert set(rule.yields) <= vocabulary().circumstances.keys(), kind


def test_a_group_that_is_not_there_is_an_error() -> None:
    with pytest.raises(VocabularyError, match="<nobody>"):
        list(personal_advice._spelt_out("should <nobody> stop"))


def test_phrases_of_several_words_are_spelt_out() -> None:
    rows = set(personal_advice._spelt_out("should|can <me>? take"))
    assert {"should|can me|us|him|her? take", "should|can my case take"} <= rows


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    find_request(text)


def test_the_file_is_read_from_beside_the_module() -> None:
    assert Path(personal_advice.__file__).with_name("personal_advice.yml").exists()
