"""Everything that the domain can say and do is said and done by some conversation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from rasa_sdk.executor import ActionExecutor

from actions.base import BotAction
from tests.actions.conftest import Bot

ROOT = Path(__file__).parents[2]
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))

# A conversation whose last reply is the response.
SAID = {
    "utter_which_drug": ["how often do I have to have it?"],
    "utter_unknown_drug": ["how does abacavir work inside us?"],
    "utter_which_of_these": ["ibuprofen or paracetamol against the flu?", "is it safe to drive after it?"],
    "utter_brand_of": ["what does Sortis cost"],
    "utter_longer_name": ["how is insulin kept cool"],
    "utter_no_page": ["ibuprofen or naproxen against period pain"],
    "utter_did_you_mean": ["may I drive on olmeprazole"],
    "utter_did_you_mean_brand": ["does glukofage upset the tummy"],
    "utter_which_meant": ["is hydralizine known to upset the tummy"],
    "utter_narrow_down": ["side effects of metformin, warfarin, lithium, sertraline and ibuprofen"],
    "utter_silent_on": ["could I take metformin along with montelukast"],
    "utter_ask_before_combining": ["could I take paracetamol alongside warfarin"],
    "utter_not_covered_short": ["clonazepam or lithium: on which one may I drive"],
    "utter_not_covered": ["does natalizumab come in the colour green?"],
    "utter_closest": ["lithium before a marathon"],
    "utter_list_drugs": ["could you list every medicine in your collection?"],
    "utter_list_starting": ["which of the medicines start with tra"],
    "utter_list_none_starting": ["list the drugs starting with qx"],
    "utter_list_for_use": ["can you list the drugs for asthma"],
    "utter_list_none_for_use": ["list the drugs you have for smallpox"],
    "utter_english_only": ["¿con qué frecuencia se toma la metformina?"],
    "utter_personal_advice": ["is 150 mg of sertraline too much for me?"],
    "utter_personal_advice_today": ["my INR was 5.2 this morning, what now"],
    "utter_general_information": ["is 150 mg of sertraline too much for me?"],
    "utter_general_information_which": ["ought I to double my dose?"],
    "utter_greet": ["hello, is anyone in?"],
    "utter_goodbye": ["goodbye for now"],
    "utter_thanks": ["thanks ever so much"],
    "utter_help": ["how does one use this chat"],
    "utter_bot_challenge": ["are you an actual person or a computer?"],
    "utter_affirm": ["yes indeed"],
    "utter_deny": ["nah, I would rather not today"],
    "utter_feedback": ["that reply was rubbish"],
    "utter_out_of_scope": ["how do I bake a carrot cake"],
    "utter_invalid_input": ["..."],
    "utter_emergency": ["I have just downed forty tablets of tramadol"],
    "utter_emergency_in_doubt": ["took two amoxicillin instead of one by mistake"],
    "utter_emergency_crisis": ["honestly I just want to die"],
    "utter_red_flag_emergency": ["I have had large bruises everywhere since warfarin"],
    "utter_red_flag_doctor": ["with metronidazole I have sores in my mouth"],
    "utter_restart": ["does warfarin make hair fall out", "/restart"],
}
# Responses that the project's pages, over REST, give no occasion for: each has its own test below.
SAID_ELSEWHERE = {
    "utter_overview", "utter_list_some_drugs", "utter_no_drugs", "utter_suggestions", "utter_not_understood",
    "utter_fault", "utter_list_longer", "utter_list_longer_for_use", "utter_shared_name",
}  # fmt: skip

DONE = {
    "action_answer": "how long until sertraline kicks in",
    "action_default_fallback": "ignored: see test_not_understood",
    "action_emergency": "he is having another seizure",
    "action_invalid_input": "...",
    "action_list_drugs": "could you list every medicine in your collection?",
    "action_out_of_scope": "how do I bake a carrot cake",
    "action_overview": "please tell me a bit about levothyroxine",
    "action_other_language": "¿con qué frecuencia se toma la metformina?",
    "action_personal_advice": "is 150 mg of sertraline too much for me?",
    "action_read_section": "please read me the complete side effects section of lisinopril",
    "action_restart": "/restart",
    "action_smalltalk": "hello, is anyone in?",
}


def is_said(response: str, texts: list[str]) -> bool:
    patterns = [
        re.sub(r"\\\{\w+\\\}", ".+", re.escape(variant["text"])) for variant in DOMAIN["responses"][response]
    ]
    return any(re.fullmatch(pattern, text, re.DOTALL) for pattern in patterns for text in texts)


def test_every_response_is_said_by_some_test() -> None:
    assert set(DOMAIN["responses"]) == set(SAID) | SAID_ELSEWHERE


@pytest.mark.parametrize("response", SAID)
def test_a_response_is_said(bot: Bot, response: str) -> None:
    visitor = bot.visitor()
    *before, last = SAID[response]
    for text in before:
        visitor.say(text)
    reply = visitor.say(last)
    assert is_said(response, reply.texts), reply.texts
    assert not re.search(r"\{\w+\}", reply.text), "a variable has no value"


def test_every_action_of_the_package_is_in_the_domain_and_is_done_by_some_test() -> None:
    executor = ActionExecutor()
    executor.register_package("actions")
    assert set(executor.actions) == set(DOMAIN["actions"]) == set(DONE)
    assert {action.action_name for action in BotAction.__subclasses__()} == set(DONE)


@pytest.mark.parametrize("action", sorted(set(DONE) - {"action_default_fallback", "action_restart"}))
def test_an_action_is_done(bot: Bot, action: str) -> None:
    visitor = bot.visitor()
    visitor.say(DONE[action])
    assert action in visitor.actions()


def test_restart_ends_the_conversation(bot: Bot) -> None:
    visitor = bot.visitor()
    visitor.say("does warfarin make hair fall out")
    visitor.say("/restart")
    assert "action_answer" not in visitor.actions()


def test_not_understood(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = bot.visitor()
    understand = bot.agent.processor.parse_message

    async def nothing(*arguments: object, **options: object) -> dict:
        parse = await understand(*arguments, **options)
        return {**parse, "intent": {"name": "nlu_fallback", "confidence": 0.3}}

    monkeypatch.setattr(bot.agent.processor, "parse_message", nothing)
    assert is_said("utter_not_understood", visitor.say("zxcv qwer tyui").texts)
    assert visitor.say("what about the side effects of metformin").drugs == ["metformin"]
    assert visitor.say("and is there a generic one").kind in {"answer", "not_covered"}
    assert "action_default_fallback" in visitor.actions()


def test_a_page_that_does_not_say_what_the_drug_is_for(crowded: Bot) -> None:
    reply = crowded.visitor().say("Nousol")
    assert is_said("utter_overview", reply.texts)
    assert (reply.kind, reply.drugs) == ("overview", [])
    assert [button["title"] for button in reply.buttons] == ["Side Effects"]


def test_more_drugs_than_are_listed(crowded: Bot) -> None:
    reply = crowded.visitor().say("could you list every medicine in your collection?")
    assert is_said("utter_list_some_drugs", reply.texts)
    assert "63 drugs" in reply.text
    assert [button["title"] for button in reply.buttons] == ["D (60)", "N (1)", "S (2)"]


def test_a_name_of_two_drugs(crowded: Bot) -> None:
    reply = crowded.visitor().say("what is Sharex used for")
    assert is_said("utter_shared_name", reply.texts)
    assert (reply.kind, [button["title"] for button in reply.buttons]) == (
        "clarify_drug", ["SharedineA", "SharedineB"],
    )  # fmt: skip


def test_no_drugs(empty: Bot) -> None:
    visitor = empty.visitor()
    assert is_said("utter_no_drugs", visitor.say("could you list every medicine in your collection?").texts)
    for text in ("metformin", "how often do I have to have it?", "hello, is anyone in?", "..."):
        assert not visitor.say(text).json["answers"]


def test_the_terminal_is_spared_the_json(bot: Bot) -> None:
    reply = bot.visitor(channel="cmdline").read("how frequently do people get their natalizumab?")
    assert is_said("utter_suggestions", reply.texts)
    assert not [message for message in reply.messages if set(message) - {"recipient_id", "text"}]
