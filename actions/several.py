"""Replies about several drugs: each under its own name, disclaimer and source, with no verdict."""

from __future__ import annotations

from collections.abc import Sequence

from actions.turn import Turn, button, entry_buttons
from bot.catalog import Drug, Entry
from bot.choice.asking import Asked
from bot.choice.ranking import rank, weights
from bot.dialogue.several import common_question, what_it_says_of

_CONTENTS = 3


def compare(turn: Turn, asked: Asked, slugs: Sequence[str], unknown: Sequence[str] = ()) -> str:
    """Show what each drug's page says to the question that is asked of all of them.

    A message that only names them shows what each is used for.
    """
    question = asked if not asked.mentions else common_question(asked)
    turn.memory = turn.memory.about_all(slugs).remembering(question)
    if unknown:
        turn.say("utter_no_page", drug=" / ".join(unknown))
    shown = 0
    for slug in slugs:
        drug = turn.catalog.drug(slug)
        entry, score = _best(drug, question)
        if entry:
            turn.quote(drug, entry, score, [button(drug.name)])
            shown += 1
        else:
            turn.say("utter_not_covered_short", entry_buttons(drug, drug.faq()[:_CONTENTS]), drug=drug.name)
    return "compare" if shown else "not_covered"


def _best(drug: Drug, question: Asked | None) -> tuple[Entry | None, float]:
    if question is None:
        about = [*drug.section("usage"), *drug.section("introduction")]
        return (about[0], 1.0) if about else (None, 0.0)
    choices = rank(question.of(drug.slug), drug)
    if not choices or choices[0].score < weights().threshold:
        return None, 0.0
    return choices[0].entry, choices[0].score


def take_together(turn: Turn, asked: Asked, slugs: Sequence[str], unknown: Sequence[str]) -> str:
    """Show what the drugs' pages say of each other, or that they say nothing."""
    turn.memory = turn.memory.about_all(slugs, it=slugs[0]).remembering(asked)
    quoted: dict[str, list[Entry]] = {}
    for slug in slugs:
        drug = turn.catalog.drug(slug)
        others = [other for other in (*slugs, *unknown) if other != slug]
        found = {e.key: e for other in others for e in what_it_says_of(drug, other, turn.catalog)}
        quoted[slug] = list(found.values())
    if unknown:
        turn.say("utter_no_page", drug=" / ".join(unknown))
    for slug, entries in quoted.items():
        drug = turn.catalog.drug(slug)
        for entry in entries:
            turn.quote(drug, entry, 1.0, [button(drug.name)])
        if not entries:
            rest = [*(turn.catalog.title(s) for s in slugs if s != slug), *unknown]
            buttons = entry_buttons(drug, drug.section("precautions"))
            turn.say("utter_silent_on", buttons, drug=drug.name, other=" / ".join(rest))
    turn.say("utter_ask_before_combining")
    shown = [slug for slug, entries in quoted.items() if entries]
    return "compare" if len(shown) > 1 else "answer" if shown else "not_covered"
