"""Answers a message that is about drugs, from their pages."""

from __future__ import annotations

from actions.asking_back import ask_meant, ask_which, narrow_down, unknown_drug
from actions.one_page import answer_from, choices_of, is_answer, not_this_entry, overview
from actions.several import compare, take_together
from actions.turn import Turn
from bot.choice.asking import Asked
from bot.dialogue.joining import is_taken_with
from bot.dialogue.moves import Move, Reading
from bot.dialogue.phrases import phrases, wording
from bot.dialogue.rewording import completed
from bot.dialogue.several import MOST_DRUGS, asks_about_taking_together, common_question
from bot.names import Mention
from bot.names.combinations import are_taken_at_same_time
from bot.names.ordinary import ordinary_distance, strange_words

_LONGEST_FOLLOW_UP = 3
_NAMES_ONLY = {Move.BARE_NAME, Move.CORRECTION}


def answer(turn: Turn) -> str:
    """Reply to a message as what it does in its conversation; returns the kind of the reply."""
    reading = turn.reading
    asked = reading.asked
    if asked.doubtful:
        return ask_meant(turn, asked, asked.doubtful)
    if reading.move is Move.REJECTION:
        return take_a_no(turn)
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


def take_a_no(turn: Turn) -> str:
    """Reply to "no": another entry of the drug was meant than the one offered, or another drug."""
    memory = turn.memory
    if memory.offers_entry:
        return not_this_entry(turn, memory.offered[0])
    return ask_which(turn, memory.waiting or memory.question)


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
    if drug and drug not in slugs and len(slugs) < 2 and (is_together or are_taken_at_same_time(said)):
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
    return answer_from(turn, wordings, slug) if is_answer(choices_of(turn, wordings, slug)) else None
