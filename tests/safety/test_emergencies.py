"""Emergencies are found in the raw text, in many wordings; what only looks like one is not."""

from __future__ import annotations

import csv
import string
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.safety.emergencies import Alarm, emergency_kinds, find_emergency, may_be_reported

ROOT = Path(__file__).parents[2]

EMERGENCIES = {
    "overdose": [
        "just swallowed 24 of my amlodipine on an empty stomach",
        "I have taken about forty tramadol since dinner",
        "she downed the whole bottle of sleeping pills",
        "took a fistful of clonazepam with gin",
        "my flatmate overdosed, what do I do",
        "he od'd on his heroin substitute",
        "i tuk too many of my tabs n feel well weird",
        "been given ten times the dose by the nurse at home",
        "took methotrexate daily instead of weekly",
        "I've had way more than I should have, took 9 zopiclone",
        "accidentally swallowed twelve aspirin",
        "popped a load of pills and now im scared",
    ],
    "child_swallowed": [
        "my 3yo swallowed one of my lisinopril!!",
        "our toddler ate some of grandma's metformin",
        "the baby has chewed a tablet of mine",
        "my little girl got into my handbag and ate the iron tablets",
        "what if my son has eaten my clonidine, he is playing with the empty strip",
        "daughter drank half a bottle of calpol",
    ],
    "chest_pain": [
        "crushing pain in my chest since ten minutes",
        "My chest feels so tight and it goes down my left arm",
        "dad is clutching his chest and sweating",
        "i think its a heart attack",
        "chest pains help",
    ],
    "breathing": [
        "CANT BREATHE",
        "I can hardly get my breath, inhaler not helping",
        "my gran is struggling to breath",
        "he stopped breathing",
        "her lips are turning blue",
        "wheezing so hard I cannot speak",
        "hes gasping for air please",
    ],
    "swelling": [
        "my tounge is swelling up",
        "face swollen like a football since I took the penicillin",
        "throat is closing",
        "lips have doubled in size after ramipril",
        "wife is having an anaphylactic reaction",
        "my throat feels tight and I have hives all over",
    ],
    "collapse": ["my mum just collapsed", "hubby passed out in the shower", "I keep fainting today"],
    "fits": [
        "he is having a seizure",
        "my daughter is fitting, what now",
        "she cant stop jerking, eyes rolled back",
        "siezure for 6 minutes",
        "foaming at the mouth and shaking",
    ],
    "not_waking": [
        "I can't wake my wife up",
        "grandad won't wake up after his patch",
        "she is unresponsive",
        "my mate is out cold",
        "baby has gone limp",
    ],
    "stroke": [
        "one side of mum's face has dropped",
        "my husband is slurring his words all of a sudden",
        "I suddenly cannot move my right arm",
        "thunderclap headache ten minutes ago, worst headache of my life",
    ],
    "bleeding": [
        "im throwing up blood",
        "My poo is black like tar, I take warfarin",
        "coughed up blood twice this morning",
        "nosebleed wont stop, been an hour",
        "he is bleeding heavily and on apixaban",
        "vomit looks like coffee grounds",
    ],
    "low_sugar": ["my sugar is 2.1 and I am shaking", "having a bad hypo", "glucose down to 31, hes confused"],
    "skin": ["my skin is peeling off in sheets", "blisters all over my body and in my mouth since lamotrigine"],
    "self_harm": [
        "I want to kill myself",
        "dont want to be here anymore",
        "everyone would be better off without me",
        "im going to end it all tonight",
        "my daughter says she wants to die",
        "I cut my wrists",
        "how many of these would kill me",
        "feel suicidal since the new dose",
        "there is no point in living any more",
    ],
    "brain_infection": ["on tysabri and my left leg is suddenly weak", "natalizumab: mum is confused and clumsy since friday"],
    "priapism": ["erection for 6 hours and it hurts", "took trazodone, hard on wont go down"],
    "others": [
        "drank bleach by accident",
        "my son ate rat poison",
        "I'm 30 weeks pregnant and bleeding",
        "baby hasnt moved all day, stopped kicking",
        "call an ambulance",
        "he's dying",
        "burning up, twitching, confused and my heart is racing after the new antidepressant",
        "high fever and rigid muscles on haloperidol",
        "on lithium and shaking, vomiting, cant walk straight",
    ],
}  # fmt: skip

IN_DOUBT = [
    "took two instead of one by mistake",
    "accidentally took my tablets twice this morning",
    "why is my tongue swelling after this",
    "does my face look swollen to you",
]

HARMLESS = [
    # Questions about such things.
    "does it cause chest pain", "can sumatriptan cause a heart attack?", "what happens in an overdose",
    "what should I do if I take too much", "what if my child swallows a tablet", "can you overdose on vitamin c",
    "how many paracetamol are an overdose", "signs of anaphylaxis?", "what are the symptoms of a stroke",
    "is trouble breathing a side effect", "how common are seizures on tramadol", "risk of suicide with montelukast?",
    "when should I call an ambulance", "could it make my tongue swell", "can clonidine make you faint",
    "what is the antidote for an overdose", "do black stools mean bleeding", "should I worry about stroke on it",
    "what do I do in case of a seizure", "tell me about lithium toxicity", "is vomiting blood a side effect",
    "warfarin nosebleed", "sertraline suicidal thoughts", "trazodone priapism", "chest pain?",
    "which symptoms need an ambulance", "what to watch for after a fall on blood thinners",
    "how do I recognise low blood sugar", "can insulin cause a hypo", "does it make people suicidal",
    # What a medicine is for, and who takes it.
    "is it used for seizures", "I take it for my epilepsy", "clonazepam for fits, how long", "given after a heart attack?",
    "is it good for chest pain", "does it stop fits", "can it prevent a stroke", "what is used against an overdose",
    "I have asthma, is it ok", "I have high blood pressure; is ibuprofen ok", "my son has epilepsy and is 7",
    # Denied, long past, of others in general.
    "no chest pain, just a rash", "I never had trouble breathing", "not suicidal, just tired of the side effects",
    "I had a stroke in 2015, can I take it", "last year i had a seizure, is tramadol safe",
    "my dad died of a heart attack years ago", "when i was a kid i had fits", "history of stroke, can I take sumatriptan",
    "I didn't take too many", "without any swelling of the face",
    # Figures of speech and other meanings.
    "this traffic is killing me", "I am dying to know how it works", "heart attack burger", "the chest of drawers is full",
    "the price nearly gave me a heart attack", "I could kill for a coffee, allowed?", "scared to death of needles",
    "where can I buy blood pressure cuffs", "do the tablets fit in a pill box", "is it ok to end the treatment early",
    "I want to stop taking it", "the leaflet scared me to death", "kill the pain fast?", "a stroke of luck",
    # Ordinary first-person questions.
    "ive been on it 3 weeks and feel dizzy is that normal", "will it stop my heart racing", "took my dose this morning, can I eat now",
    "I took it at 8, can I have another at 12", "I missed yesterday's tablet", "I took two paracetamol, can I have ibuprofen now",
    "i cant sleep since i started", "i cant swallow big tablets", "my ankles are swollen", "I feel sick every morning",
    "I have a headache from it", "my mouth is so dry", "ive taken it for 5 years", "i took it for 30 days",
    "my prescription is for 60 tablets", "the pharmacist gave me too many tablets", "I take 10 mg at night",
    "my toddler spits it out", "keep it away from children?", "I got into trouble with my doctor", "my son is 12, can he take it",
    "I get up 5 times a night", "feeling a bit low on it", "I bruise easily on warfarin", "my tablets look blue",
    "it makes me short tempered", "can I drink 2 pints on it", "had 3 beers, can I take it", "im 82 and on 6 different tablets",
]  # fmt: skip


@pytest.mark.parametrize("text", [text for texts in EMERGENCIES.values() for text in texts])
def test_an_emergency_is_found(text: str) -> None:
    assert find_emergency(text)


@pytest.mark.parametrize("text", HARMLESS)
def test_what_looks_like_an_emergency_is_none(text: str) -> None:
    assert find_emergency(text) is None


@pytest.mark.parametrize("text", IN_DOUBT)
def test_what_may_be_harmless_is_in_doubt(text: str) -> None:
    alarm = find_emergency(text)
    assert alarm and not alarm.is_sure


def test_there_are_enough_of_both() -> None:
    assert sum(map(len, EMERGENCIES.values())) >= 80
    assert len(HARMLESS) >= 80


@pytest.mark.parametrize("kind", [kind for kind in EMERGENCIES if kind != "others"])
def test_a_kind_is_told_from_the_others(kind: str) -> None:
    """The reply names what it may be: for most wordings of a kind it is that kind."""
    found = [find_emergency(text) for text in EMERGENCIES[kind]]
    assert sum(alarm is not None and alarm.kind == kind for alarm in found) * 2 > len(found)


def test_helplines_belong_to_the_kind() -> None:
    overdose, crisis = find_emergency("I took 30 tablets"), find_emergency("I want to kill myself")
    assert overdose and overdose.helplines == ("poison",)
    assert crisis and crisis.helplines == ("crisis",)


def test_an_overdose_on_purpose_has_both_helplines() -> None:
    alarm = find_emergency("I took 30 tablets. I want to die")
    assert alarm and set(alarm.helplines) == {"poison", "crisis"}


def test_an_alarm_in_one_sentence_is_not_lost_in_the_others() -> None:
    assert find_emergency("Does it cause nausea? I took it at nine. I can't breathe. Is that normal?")
    assert find_emergency("does it cause chest pain because i have chest pain right now")
    assert find_emergency(f"{'how does it work? ' * 300} my son is having a seizure")


def test_the_drug_of_the_conversation_counts() -> None:
    """Weakness is an emergency of its own only with some drugs."""
    text = "I suddenly feel clumsy and my balance is gone"
    alarm = find_emergency(text, about="Natalizumab")
    assert alarm and alarm.kind == "brain_infection"


@pytest.mark.parametrize(
    "text",
    [
        "I can\u200bt breathe",
        "I CAN’T BREATHE!!!",
        "i\u00a0cant\u2003breathe",
        "i caaaant breathe",
        "/faq{i cant breathe}",
    ],
)
def test_odd_typing_hides_nothing(text: str) -> None:
    assert find_emergency(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ayuda, tragué 12 comprimidos",
        "mi madre no puede respirar",
        "me siento fatal, quiero morirme",
        "sobredosis!!",
    ],
)
def test_a_cry_for_help_in_spanish_is_heard(text: str) -> None:
    assert find_emergency(text, "")


@pytest.mark.parametrize(
    "text",
    ["¿cuántas pastillas de metformina debo tomar?", "hay cajas de 30 pastillas", "no puedo tomar leche"],
)
def test_a_question_in_spanish_is_no_emergency(text: str) -> None:
    assert find_emergency(text, "") is None


@pytest.mark.parametrize(
    "text", ["does it cause chest pain", "I never had it", "what if I fall", "last year I was ill"]
)
def test_a_classifier_is_not_believed_on_a_question_about_it(text: str) -> None:
    assert not may_be_reported(text)
    assert may_be_reported("somebody help us here")


def test_no_question_on_a_page_or_in_the_topics_is_an_emergency() -> None:
    """Whatever the page's own FAQ asks is answered."""
    from bot.catalog import live_catalog

    catalog = live_catalog(ROOT / "data/monographs").current()
    titles = [entry.title for slug in catalog.slugs for entry in catalog.drug(slug).entries]
    assert [title for title in titles if find_emergency(title)] == []


def test_ordinary_questions_are_not_alarmed() -> None:
    """Of the questions of the benchmarks fewer than one in 50 is; most of those should be, as they report one."""
    asked: list[str] = []
    for name in ("held_out", "unknown_drugs"):
        with (ROOT / f"benchmarks/questions/{name}.csv").open(encoding="utf-8", newline="") as file:
            asked += [row["question"] for row in csv.DictReader(file)]
    found = [text for text in asked if find_emergency(text)]
    assert len(found) < len(asked) / 20


ANY_TEXT = st.one_of(
    st.text(alphabet=st.characters()),
    st.text(alphabet=string.printable),
    st.lists(st.sampled_from(["i", "took", "40", "can't", "breathe", "my", "chest", ".", "?", "no", "if", "son", "pills", "9e999", "\u200b", "not", "a"]), max_size=40).map(" ".join),
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(text=ANY_TEXT, about=st.text(max_size=20))
@example(text="\ud83d", about="")
@example(text="1" * 5000, about="")
@example(text="took " + "9" * 400, about="")
@example(text="²³ ½ ٣ pills took", about="")
def test_any_text_is_judged(text: str, about: str) -> None:
    alarm = find_emergency(text, about)
    assert alarm is None or isinstance(alarm, Alarm)
    assert alarm is None or alarm.kind in emergency_kinds()
    assert isinstance(may_be_reported(text), bool)


def test_every_kind_can_be_answered() -> None:
    for kind in emergency_kinds().values():
        assert kind.what or kind.response != "utter_emergency"
        assert kind.states or kind.signs
