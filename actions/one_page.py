"""Replies from one drug's page: the entry that answers, the closest one, or none."""

from __future__ import annotations

from collections.abc import Sequence

from actions.turn import Button, Turn, button, entry_buttons
from bot.catalog import Drug
from bot.choice.asking import Asked, best_of, choose
from bot.choice.leading import lead
from bot.choice.ranking import CERTAIN, Choice, weights
from bot.dialogue.memory import Memory
from bot.dialogue.parts import listed_in, questions_in
from bot.names import Mention
from bot.names.names import CLOSE

_NEAREST = 3


def choices_of(turn: Turn, wordings: Sequence[Asked], slug: str) -> list[Choice]:
    """A drug's entries for a question that may be worded in several ways, the likeliest first."""
    is_as_understood = len(wordings) == 1 and wordings[0] is turn.asked
    understood = turn.choices(slug) if is_as_understood else []
    return understood or best_of(choose(wording, (slug,), turn.catalog) for wording in wordings)


def is_answer(choices: Sequence[Choice]) -> bool:
    """Whether the first choice is likely enough to be quoted."""
    return bool(choices) and choices[0].score >= weights().answer


def answer_from(turn: Turn, wordings: Sequence[Asked], slug: str) -> str:
    """Quote the entry of a drug's page that answers a question, or say that there is none.

    The question may be worded in several ways; the last one is remembered. A message with several
    questions gets the answer to each.
    """
    drug = turn.catalog.drug(slug)
    choices = choices_of(turn, wordings, slug)
    turn.memory = about(turn, slug).remembering(wordings[-1])
    several = _answers_to_several(turn, wordings[0], drug) if _may_be_several(choices) else []
    if several:
        for question, choice in several:
            _quote(turn, question, drug, choice)
        return "answer"
    if is_answer(choices):
        rest = [*not_this_one(turn, slug), *nearest(drug, choices[1:])]
        _quote(turn, wordings[-1] if len(wordings) > 1 else wordings[0], drug, choices[0], rest)
        return "answer"
    return _not_covered(turn, drug, choices)


def _may_be_several(choices: Sequence[Choice]) -> bool:
    return bool(choices) and choices[0].score < CERTAIN


def _answers_to_several(turn: Turn, asked: Asked, drug: Drug) -> list[tuple[Asked, Choice]]:
    """Each question of a message with several, and its answer; empty unless two have different ones.

    What is listed without being asked ("dosage and side effects") counts where the words are a title's own.
    """
    for questions, least in ((questions_in(asked), weights().answer), (listed_in(asked), CERTAIN)):
        best = [(q, choice) for q in questions for choice in choose(q, (drug.slug,), turn.catalog)[:1]]
        likely = {choice.entry.key: (q, choice) for q, choice in best if choice.score >= least}
        if len(likely) > 1:
            return list(likely.values())[:_NEAREST]
    return []


def _quote(turn: Turn, asked: Asked, drug: Drug, choice: Choice, buttons: Sequence[Button] = ()) -> None:
    """Quote an entry; of a long section the part that answers, with the whole on a button."""
    part = lead(asked.of(drug.slug), drug, choice.entry) if choice.score < CERTAIN else None
    whole = entry_buttons(drug, [choice.entry]) if part else []
    turn.quote(drug, part or choice.entry, choice.score, [*whole, *buttons])


def _not_covered(turn: Turn, drug: Drug, choices: Sequence[Choice]) -> str:
    """Say that the page has no answer, or ask whether the closest entry is what is meant."""
    buttons = [*not_this_one(turn, drug.slug), *nearest(drug, choices)]
    is_close = bool(choices) and choices[0].score >= weights().closest
    closest = entry_buttons(drug, [choices[0].entry]) if is_close else []
    if closest:
        title, question = closest[0]["title"], closest[0]["payload"]
        own_name = Mention(0, len(drug.name), (drug.slug,))
        turn.memory = turn.memory.offering_entry(Asked(question, (own_name,), {}), drug.slug)
        turn.say("utter_closest", buttons, drug=drug.name, title=title)
    else:
        turn.say("utter_not_covered", buttons, drug=drug.name)
    return "not_covered"


def not_this_entry(turn: Turn, slug: str) -> str:
    """Reply to "no" where the closest entry was offered: the page has no answer."""
    drug = turn.catalog.drug(slug)
    turn.memory = turn.memory.settled()
    turn.say("utter_not_covered", entry_buttons(drug, drug.sections()[:_NEAREST]), drug=drug.name)
    return "not_covered"


def about(turn: Turn, slug: str) -> Memory:
    """The memory after a reply about a drug, in doubt where its name was misspelt."""
    memory = turn.memory.about(slug)
    return memory.doubted() if _is_spelt_almost(turn, slug) else memory


def not_this_one(turn: Turn, slug: str) -> list[Button]:
    """A button to say that a name, spelt almost right, was taken for the wrong drug."""
    payload = f"No, not {turn.catalog.title(slug)}"
    return [button("Not this one?", payload)] if _is_spelt_almost(turn, slug) else []


def _is_spelt_almost(turn: Turn, slug: str) -> bool:
    return any(m.match == CLOSE and m.slugs == (slug,) for m in turn.reading.asked.mentions)


def nearest(drug: Drug, choices: Sequence[Choice]) -> list[Button]:
    """Buttons for the likeliest of some entries."""
    return entry_buttons(drug, [choice.entry for choice in choices[:_NEAREST]])


def overview(turn: Turn, drug: Drug) -> str:
    """Show what a drug is for, and what can be asked about it."""
    turn.memory = about(turn, drug.slug)
    buttons = [*not_this_one(turn, drug.slug), *contents(drug)]
    shown = [*drug.section("usage"), *drug.section("introduction")]
    if shown:
        turn.quote(drug, shown[0], 1.0, buttons)
    else:
        turn.say("utter_overview", buttons, drug=drug.name)
    return "overview"


def contents(drug: Drug) -> list[Button]:
    """A button for everything on a drug's page that a visitor can ask for."""
    return entry_buttons(drug, drug.entries)
