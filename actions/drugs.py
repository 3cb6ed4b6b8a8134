"""What the bot knows: its drugs, and what can be asked about one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from actions.answering import answer
from actions.base import BotAction
from actions.one_page import overview
from actions.turn import Button, Turn, button
from bot.catalog.alphabet import Alphabet, Listed
from bot.catalog.listing import Wanted, asks_advice, listing, wanted
from bot.catalog.uses import Found
from bot.dialogue.moves import Move

_MOST_LISTED = 40


class ActionListDrugs(BotAction):
    """Lists the drugs that have a page: all, those whose name begins so, or those for a use."""

    action_name = "action_list_drugs"

    def respond(self, turn: Turn) -> str:
        asked = turn.asked
        if asks_advice(asked.text):
            return answer(turn)
        wish = wanted(asked.text)
        found = listing(turn.catalog).uses.find(wish.use)
        named = any(mention.slugs for mention in asked.mentions)
        if wish.use and not wish.prefix and turn.goes_on:
            return answer(turn)
        if not wish.prefix and (named or (asked.mentions and not found.slugs)):
            return _about_the_named(turn)
        if not turn.catalog.slugs:
            turn.say("utter_no_drugs")
        elif wish.use:
            _list_for_use(turn, wish, found)
        elif wish.prefix:
            _list_starting(turn, wish.prefix)
        else:
            _list_all(turn)
        return "list_drugs"


class ActionOverview(BotAction):
    """Shows what a drug is for and what can be asked about it."""

    action_name = "action_overview"

    def respond(self, turn: Turn) -> str:
        return _about_the_named(turn)


def _about_the_named(turn: Turn) -> str:
    """An overview of the one drug that a message names, or what is to be said of what it names otherwise."""
    asked = turn.reading.asked
    is_sure = len(asked.slugs) == 1 and all(mention.slugs == asked.slugs for mention in asked.mentions)
    if turn.reading.move is Move.QUESTION and is_sure:
        return overview(turn, turn.catalog.drug(asked.slugs[0]))
    if turn.reading.move is Move.QUESTION and not asked.mentions and turn.memory.drug:
        return overview(turn, turn.catalog.drug(turn.memory.drug))
    return answer(turn)


def _list_all(turn: Turn) -> None:
    drugs = listing(turn.catalog).titles(turn.catalog.slugs)
    if len(drugs) <= _MOST_LISTED:
        turn.say("utter_list_drugs", _drug_buttons(drugs), count=str(len(drugs)), drugs=_labels(drugs))
    else:
        letters = listing(turn.catalog).alphabet.letters
        turn.say("utter_list_some_drugs", _letter_buttons(letters), count=str(len(drugs)))


def _list_starting(turn: Turn, prefix: str) -> None:
    alphabet = listing(turn.catalog).alphabet
    drugs = alphabet.starting(prefix)
    shown = {"prefix": prefix.title(), "count": str(len(drugs))}
    if not drugs:
        turn.say("utter_list_none_starting", _letter_buttons(alphabet.letters), **shown)
    elif len(drugs) <= _MOST_LISTED:
        turn.say("utter_list_starting", _drug_buttons(drugs), **shown, drugs=_labels(drugs))
    else:
        turn.say("utter_list_longer", _narrowing_buttons(alphabet, prefix), **shown)


def _list_for_use(turn: Turn, wish: Wanted, found: Found) -> None:
    known = listing(turn.catalog)
    drugs = known.titles(found.slugs)
    alphabet = Alphabet(drugs)
    narrowed = alphabet.starting(wish.prefix) if wish.prefix else ()
    drugs, prefix = (narrowed, wish.prefix) if narrowed else (drugs, "")
    use = " ".join(found.use)
    shown = {"use": use, "count": str(len(drugs))}
    if not drugs:
        turn.say("utter_list_none_for_use", _letter_buttons(known.alphabet.letters), **shown)
    elif len(drugs) <= _MOST_LISTED:
        turn.say("utter_list_for_use", _drug_buttons(drugs), **shown, drugs=_labels(drugs))
    else:
        turn.say("utter_list_longer_for_use", _narrowing_buttons(alphabet, prefix, use), **shown)


def _labels(drugs: Sequence[Listed]) -> str:
    return ", ".join(drug.label for drug in drugs)


def _drug_buttons(drugs: Sequence[Listed]) -> list[Button]:
    return [button(drug.label, drug.title) for drug in drugs]


def _narrowing_buttons(alphabet: Alphabet, prefix: str, use: str = "") -> list[Button]:
    """The drugs whose name is the prefix itself, and how the others go on."""
    counts = alphabet.longer(prefix) if prefix else alphabet.letters
    return _drug_buttons(alphabet.exactly(prefix) if prefix else ()) + _letter_buttons(counts, use)


def _letter_buttons(counts: Mapping[str, int], use: str = "") -> list[Button]:
    drugs = f"Drugs for {use}" if use else "Drugs"
    return [
        button(f"{letters} ({count})", f"{drugs} starting with {letters}")
        for letters, count in counts.items()
    ]
