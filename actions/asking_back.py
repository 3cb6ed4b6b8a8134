"""Replies that ask which drug is meant, or say that there is no answer."""

from __future__ import annotations

from actions.turn import Turn, button
from bot.choice.asking import Asked
from bot.dialogue.several import MOST_DRUGS
from bot.names import Mention
from bot.names.lexicon import class_of
from bot.names.names import GUESS, name_key
from bot.names.near import MOST_OFFERED


def ask_which(turn: Turn, question: Asked | None) -> str:
    """Ask which drug is meant, and keep the question until it is known.

    The drugs that were last compared are offered.
    """
    turn.memory = turn.memory.asking(question)
    response = "utter_which_of_these" if turn.memory.group else "utter_which_drug"
    titles = [turn.catalog.title(slug) for slug in turn.memory.group]
    turn.say(response, [button(title) for title in titles], drugs=" / ".join(titles))
    return "clarify_drug"


def ask_meant(turn: Turn, asked: Asked, mention: Mention) -> str:
    """Ask which of several drugs a name means, or whether a misspelt one means this drug."""
    written = asked.written(mention)
    titles = [turn.catalog.title(slug) for slug in mention.slugs]
    described = [_described(title) for title in titles]
    buttons = [button(d, asked.renamed(mention, title)) for d, title in zip(described, titles)]
    turn.memory = turn.memory.offering(asked, mention.slugs)
    if mention.match != GUESS:
        turn.say("utter_shared_name", buttons, written=written, drugs=" / ".join(described))
        return "clarify_drug"
    response = "utter_did_you_mean" if len(titles) == 1 else "utter_which_meant"
    if len(titles) == 1 and name_key(mention.meant) not in ("", name_key(titles[0])):
        response = "utter_did_you_mean_brand"
    values = {"written": written, "meant": mention.meant, "drugs": " / ".join(described)}
    turn.say(response, [*buttons, button("None of these")], **values)
    return "did_you_mean"


def _described(title: str) -> str:
    """A drug's name with what its class is used for, from the lexicon: its page is not quoted unasked."""
    found = class_of(title)
    return f"{title} (used for {found.used_for})" if found and found.used_for else title


def unknown_drug(turn: Turn, asked: Asked, question: Asked | None) -> str:
    """Say that there is no page for a drug; ask about one for its generic, or with a longer name."""
    for mention in (mention for mention in asked.mentions if not mention.slugs):
        written = asked.written(mention)
        for response, slugs in (
            ("utter_brand_of", turn.catalog.generic_of(written)),
            ("utter_longer_name", turn.catalog.beginning_with(written)[:MOST_OFFERED]),
        ):
            if slugs:
                titles = [turn.catalog.title(slug) for slug in slugs]
                buttons = [button(_described(title), asked.renamed(mention, title)) for title in titles]
                turn.memory = turn.memory.offering(asked, slugs)
                turn.say(response, buttons, brand=written, drug=" / ".join(map(_described, titles)))
                return "did_you_mean"
    turn.memory = turn.memory.without_drug().remembering(question)
    turn.say("utter_unknown_drug", drug=" / ".join(asked.unknown))
    return "unknown_drug"


def narrow_down(turn: Turn, question: Asked | None) -> str:
    """Say that a message names too many drugs to answer it at once, and keep what it asks of each."""
    turn.memory = turn.memory.without_drug().asking(question)
    turn.say("utter_narrow_down", most=str(MOST_DRUGS))
    return "clarify_drug"
