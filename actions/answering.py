"""Answers a message that is about drugs, from their pages."""

from __future__ import annotations

from collections.abc import Sequence

from actions.asking_back import ask_meant, ask_which, narrow_down, unknown_drug
from actions.base import BotAction
from actions.several import compare, take_together
from actions.turn import Button, Turn, button, entry_buttons
from bot.catalog import Drug
from bot.choice.asking import Asked, best_of, choose
from bot.choice.ranking import Choice, weights
from bot.dialogue.joining import is_taken_with
from bot.dialogue.memory import Memory
from bot.dialogue.moves import Move, Reading
from bot.dialogue.phrases import phrases, wording
from bot.dialogue.rewording import completed
from bot.dialogue.several import MOST_DRUGS, asks_about_taking_together, common_question
from bot.names import Mention
from bot.names.combinations import are_taken_at_same_time
from bot.names.names import CLOSE
from bot.names.ordinary import ordinary_distance, strange_words

_NEAREST = 3
_LONGEST_FOLLOW_UP = 3
_NAMES_ONLY = {Move.BARE_NAME, Move.CORRECTION}


class ActionAnswer(BotAction):
    """Quotes the entry that answers the question, or says why there is none."""

    action_name = "action_answer"

    def respond(self, turn: Turn) -> str:
        return answer(turn)


def answer(turn: Turn) -> str:
    """Reply to a message as what it does in its conversation; returns the kind of the reply."""
    reading = turn.reading
    asked = reading.asked
    if asked.doubtful:
        return ask_meant(turn, asked, asked.doubtful)
    if reading.move is Move.REJECTION:
        return ask_which(turn, turn.memory.waiting or turn.memory.question)
    if reading.move is Move.CONFIRMATION and turn.memory.pending:
        return confirm(turn, turn.memory.pending)
    if len(asked.slugs) == 1 and reading.move in _NAMES_ONLY and turn.memory.pending:
        return _answer_settled(turn, turn.memory.pending, asked.slugs[0])
    slugs, question = _what_is_asked(turn, reading)
    if slugs:
        return _answer_about(turn, slugs, question)
    return unknown_drug(turn, asked, question) if asked.unknown else _answer_unnamed(turn, asked)


def _answer_about(turn: Turn, slugs: tuple[str, ...], question: Asked | None) -> str:
    """Answer a question, or show what there is without one, about drugs with a page and others."""
    asked = turn.reading.asked
    number = len(slugs) + len(asked.unknown)
    if number > MOST_DRUGS:
        return narrow_down(turn, question and common_question(question))
    if number == 1 and question is None:
        return overview(turn, turn.catalog.drug(slugs[0]))
    if number == 1 and question:
        return answer_from(turn, _wordings(question), slugs[0])
    if turn.reading.move is Move.ADDITION or asks_about_taking_together(question or asked):
        return take_together(turn, question or asked, slugs, asked.unknown)
    return compare(turn, question or asked, slugs, asked.unknown)


def _wordings(question: Asked) -> list[Asked]:
    """A question as it is, and one without a drug's name with the drug in its place."""
    return [question] if question.mentions else [question, completed(question)]


def confirm(turn: Turn, pending: Asked) -> str:
    """Take a yes to the one drug that was offered; to several, ask again which."""
    if len(turn.memory.offered) == 1:
        return _answer_settled(turn, pending, turn.memory.offered[0])
    if pending.doubtful:
        return ask_meant(turn, pending, pending.doubtful)
    return unknown_drug(turn, pending, None)


def _answer_settled(turn: Turn, pending: Asked, slug: str) -> str:
    """Answer a message that waited until the drug of one of its names was known."""
    mention = pending.doubtful or next(
        (m for m in pending.mentions if _may_mean(turn, pending, m, slug)), None
    )
    turn.memory = turn.memory.settled()
    turn.take(pending.settled(mention, slug) if mention else pending)
    return answer(turn)


def _may_mean(turn: Turn, pending: Asked, mention: Mention, slug: str) -> bool:
    """Whether a drug was offered for a name that has no page of its own."""
    written = pending.written(mention)
    offered = (*turn.catalog.generic_of(written), *turn.catalog.beginning_with(written))
    return not mention.slugs and slug in offered


def _what_is_asked(turn: Turn, reading: Reading) -> tuple[tuple[str, ...], Asked | None]:
    """The drugs that a message is about, and the question; None for a mere name."""
    asked, memory = reading.asked, turn.memory
    slugs, last = asked.slugs, memory.question
    if reading.move is Move.QUESTION:
        return _with_remembered(turn, asked), asked
    if reading.move is Move.RETURN or last is None:
        return slugs, None
    if reading.move is Move.BARE_NAME:
        return slugs, last if memory.is_open else None
    if reading.move is Move.ADDITION and memory.drug:
        return (memory.drug, *(slug for slug in slugs if slug != memory.drug)), asked
    if memory.group and len(slugs) == 1 and asks_about_taking_together(last):
        return (memory.group[0], *(slug for slug in slugs if slug != memory.group[0])), last
    return slugs, last


def _with_remembered(turn: Turn, asked: Asked) -> tuple[str, ...]:
    """The drugs that are asked about: in "can I take it with X?", the remembered one too."""
    slugs, drug = asked.slugs, turn.memory.drug
    said = wording(asked.without_names())
    says_it = phrases("pronouns").within(said)
    if not asked.mentions:
        if phrases("pairs").within(said) and not turn.memory.group:
            return turn.memory.drugs[-2:]
        is_about_all = phrases("plurals").within(said) or not (drug or says_it)
        return turn.memory.group if is_about_all else ()
    is_together = says_it and (is_taken_with(asked) or asks_about_taking_together(asked))
    if drug and drug not in slugs and (is_together or are_taken_at_same_time(said)):
        return (drug, *slugs)
    return slugs


def _answer_unnamed(turn: Turn, asked: Asked) -> str:
    """Reply to a question that names no drug.

    It is about the remembered drug only when it has no word that could be another drug's name,
    or says "it": words of the remembered drug's own page cannot be.
    """
    strange = [word for word in strange_words(asked.text) if ordinary_distance(word.casefold(), 2) is None]
    slug = turn.memory.drug
    if slug:
        drug = turn.catalog.drug(slug)
        if all(map(drug.says, strange)) or phrases("pronouns").within(wording(asked.text)):
            return answer_from(turn, _wordings(asked), slug)
    if strange:
        turn.memory = turn.memory.without_drug()
        turn.say("utter_unknown_drug", drug=" / ".join(strange))
        return "unknown_drug"
    return ask_which(turn, asked)


def follow_up(turn: Turn) -> str | None:
    """Answer a message that may be on the remembered drug, if its page does; else None.

    Only one that is as short as follow-ups are, or goes on with "and": "weight gain?".
    """
    slug = turn.memory.drug
    said = wording(turn.asked.text)
    if slug is None or not (len(said) <= _LONGEST_FOLLOW_UP or phrases("openings").length_at(said, 0)):
        return None
    wordings = [turn.asked, completed(turn.asked)]
    choices = best_of(choose(wording, (slug,), turn.catalog) for wording in wordings)
    return answer_from(turn, wordings, slug) if _is_answer(choices) else None


def answer_from(turn: Turn, wordings: Sequence[Asked], slug: str) -> str:
    """Quote a drug's likeliest entry for a question, if it is likely enough.

    The question may be worded in several ways; the last one is remembered.
    """
    drug = turn.catalog.drug(slug)
    choices = turn.choices(slug) if wordings[0] is turn.asked and len(wordings) == 1 else []
    choices = choices or best_of(choose(wording, (slug,), turn.catalog) for wording in wordings)
    turn.memory = _about(turn, slug).remembering(wordings[-1])
    if not _is_answer(choices):
        buttons = [*_not_this_one(turn, slug), *_nearest(drug, choices)]
        turn.say("utter_not_covered", buttons, drug=drug.name)
        return "not_covered"
    best = choices[0]
    turn.quote(drug, best.entry, best.score, [*_not_this_one(turn, slug), *_nearest(drug, choices[1:])])
    return "answer"


def _is_answer(choices: Sequence[Choice]) -> bool:
    return bool(choices) and choices[0].score >= weights().threshold


def _about(turn: Turn, slug: str) -> Memory:
    memory = turn.memory.about(slug)
    return memory.doubted() if _is_spelt_almost(turn, slug) else memory


def _is_spelt_almost(turn: Turn, slug: str) -> bool:
    return any(m.match == CLOSE and m.slugs == (slug,) for m in turn.reading.asked.mentions)


def _not_this_one(turn: Turn, slug: str) -> list[Button]:
    """A button to say that a name, spelt almost right, was taken for the wrong drug."""
    payload = f"No, not {turn.catalog.title(slug)}"
    return [button("Not this one?", payload)] if _is_spelt_almost(turn, slug) else []


def _nearest(drug: Drug, choices: Sequence[Choice]) -> list[Button]:
    return entry_buttons(drug, [choice.entry for choice in choices[:_NEAREST]])


def overview(turn: Turn, drug: Drug) -> str:
    """Show what a drug is for, and what can be asked about it."""
    turn.memory = _about(turn, drug.slug)
    buttons = [*_not_this_one(turn, drug.slug), *contents(drug)]
    about = [*drug.section("usage"), *drug.section("introduction")]
    if about:
        turn.quote(drug, about[0], 1.0, buttons)
    else:
        turn.say("utter_overview", buttons, drug=drug.name)
    return "overview"


def contents(drug: Drug) -> list[Button]:
    """A button for everything on a drug's page that a visitor can ask for."""
    return entry_buttons(drug, drug.entries)
