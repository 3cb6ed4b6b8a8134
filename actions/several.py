"""Replies about several drugs: each under its own name, disclaimer and source, with no verdict."""

from __future__ import annotations

from collections.abc import Sequence

from actions.turn import Turn, button, entry_buttons
from bot.catalog import Drug, Entry
from bot.choice.asking import Asked
from bot.choice.ranking import Choice, rank, weights
from bot.dialogue.rewording import completed
from bot.dialogue.several import common_question, what_it_says_of

_NEAREST = 3


def compare(turn: Turn, asked: Asked, slugs: Sequence[str], unknown: Sequence[str] = ()) -> str:
    """Show what each drug's page says to the question that is asked of all of them.

    A message that only names them shows what each is used for.
    """
    question = common_question(asked) if asked.mentions else completed(asked)
    turn.memory = turn.memory.about_all(slugs).remembering(question)
    if unknown:
        turn.say("utter_no_page", drug=" / ".join(unknown))
    shown = 0
    for slug in slugs:
        drug = turn.catalog.drug(slug)
        choices = _choices(drug, question)
        if choices and choices[0].score >= weights().answer:
            turn.quote(drug, choices[0].entry, choices[0].score, [button(drug.name)])
            shown += 1
        else:
            nearest = [choice.entry for choice in choices[:_NEAREST]]
            turn.say("utter_not_covered_short", entry_buttons(drug, nearest), drug=drug.name)
    return "compare" if shown else "not_covered"


def _choices(drug: Drug, question: Asked | None) -> list[Choice]:
    """The entries that answer a question, the likeliest first; without one, what the drug is used for."""
    if question is not None:
        return rank(question.of(drug.slug), drug)
    return [
        Choice(drug.slug, entry, 1.0) for entry in (*drug.section("usage"), *drug.section("introduction"))
    ]


def take_together(turn: Turn, asked: Asked, slugs: Sequence[str], unknown: Sequence[str]) -> str:
    """Show what the drugs' pages say of each other, or that they say nothing."""
    turn.memory = turn.memory.about_all(slugs, it=slugs[0]).remembering(asked)
    quoted: dict[str, list[Entry]] = {}
    for slug in slugs:
        drug = turn.catalog.drug(slug)
        others = [other for other in (*slugs, *unknown) if other != slug]
        spelt = [turn.reading.asked.right_spelling(other) for other in others]
        found = {e.key: e for other in spelt for e in what_it_says_of(drug, other, turn.catalog)}
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
