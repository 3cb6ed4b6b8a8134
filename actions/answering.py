"""Answers a question from the page of the drug that it is about."""

from __future__ import annotations

from collections.abc import Sequence

from actions.base import BotAction
from actions.turn import Button, Turn, button, entry_buttons
from bot.catalog import Drug
from bot.catalog.ordinary import strange_words
from bot.choice.asking import Asked, choose
from bot.choice.ranking import Choice, weights

_NEAREST = 3
_EXAMPLES = 3


class ActionAnswer(BotAction):
    """Quotes the entry that answers the question, or says why there is none."""

    action_name = "action_answer"

    def respond(self, turn: Turn) -> str:
        return answer(turn)


def answer(turn: Turn) -> str:
    """Reply to a question about a drug.

    The drug is the one that the message names. Only when the message has no word that could
    be another drug's name is it the one that the conversation is about: words of that drug's
    own page cannot be.
    """
    asked = turn.asked
    if asked.ambiguous:
        return ask_which(turn, asked, asked.ambiguous)
    if asked.slugs:
        return _answer_named(turn, asked)
    if asked.unknown:
        return unknown_drug(turn, asked)
    if turn.remembered_drug:
        drug = turn.catalog.drug(turn.remembered_drug)
        if all(drug.says(word) for word in strange_words(asked.text)):
            return _answer_from(turn, choose(asked, (drug.slug,), turn.catalog), drug.slug)
    return ask_which(turn, asked, ())


def _answer_named(turn: Turn, asked: Asked) -> str:
    if not asked.is_bare_name:
        return _answer_from(turn, turn.choices, asked.slugs[0])
    if turn.open_question:
        choices = choose(turn.open_question, asked.slugs, turn.catalog)
        return _answer_from(turn, choices, asked.slugs[0])
    return overview(turn, turn.catalog.drug(asked.slugs[0]))


def _answer_from(turn: Turn, choices: Sequence[Choice], asked_drug: str) -> str:
    """Quote the likeliest entry, if it is likely enough."""
    if not choices or choices[0].score < weights().threshold:
        slug = choices[0].slug if choices else asked_drug
        return not_covered(turn, turn.catalog.drug(slug), choices)
    best = choices[0]
    drug = turn.catalog.drug(best.slug)
    nearest = [choice.entry for choice in choices[1:] if choice.slug == best.slug]
    turn.remember(best.slug)
    turn.quote(drug, best.entry, best.score, entry_buttons(drug, nearest[:_NEAREST]))
    return "answer"


def not_covered(turn: Turn, drug: Drug, choices: Sequence[Choice]) -> str:
    """Say that the drug's page does not answer this, and offer what is nearest to it."""
    nearest = [choice.entry for choice in choices if choice.slug == drug.slug][:_NEAREST]
    turn.remember(drug.slug)
    turn.say("utter_not_covered", entry_buttons(drug, nearest), drug=drug.name)
    return "not_covered"


def unknown_drug(turn: Turn, asked: Asked) -> str:
    """Say that there is no page for a drug; if there is one for its generic, ask about that."""
    generics = [(name, slug) for name in asked.unknown for slug in turn.catalog.generic_of(name)]
    if generics:
        name, slug = generics[0]
        title = turn.catalog.title(slug)
        turn.remember(None, open_question=asked)
        turn.say("utter_brand_of", [button(title, asked.renamed(title))], brand=name, drug=title)
        return "did_you_mean"
    turn.remember(None)
    turn.say("utter_unknown_drug", drug=" / ".join(asked.unknown))
    return "unknown_drug"


def ask_which(turn: Turn, asked: Asked, slugs: Sequence[str]) -> str:
    """Ask which drug is meant, and keep the question until it is known."""
    turn.remember(None, open_question=asked)
    turn.say("utter_which_drug", [button(turn.catalog.title(slug)) for slug in slugs])
    return "clarify_drug"


def overview(turn: Turn, drug: Drug) -> str:
    """Show what a drug is for, and what can be asked about it."""
    turn.remember(drug.slug)
    buttons = contents(drug)
    about = [*drug.section("usage"), *drug.section("introduction")]
    if about:
        turn.quote(drug, about[0], 1.0, buttons)
    else:
        turn.say("utter_overview", buttons, drug=drug.name)
    return "overview"


def contents(drug: Drug) -> list[Button]:
    """A button for everything on a drug's page that a visitor can ask for."""
    return entry_buttons(drug, drug.entries)
