"""Questions about several drugs: what is asked of each, and what their pages say of each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.catalog import Catalog, Drug, Entry
from bot.catalog.catalog import FAQ
from bot.choice.asking import Asked
from bot.dialogue.joining import are_added, are_alternatives, is_taken_with, joined, said_besides
from bot.dialogue.phrases import Phrases, phrases, wording
from bot.dialogue.rewording import masked_question
from bot.names import NameIndex, mask
from bot.names.combinations import are_taken_together, name_parts
from bot.names.lexicon import class_of
from bot.names.names import words

MOST_DRUGS = 4
_INTERACTION = "interaction_drug"
_MOST_ENTRIES = 2
# Sections that speak of the drug alone, and topics of questions in which a class means an interaction.
_NOT_ON_OTHERS = {"usage", "introduction", "how_it_works", "generic_name"}
_ON_CLASSES = {_INTERACTION, "precautions_contraindications", "precautions"}


def asks_about_taking_together(asked: Asked) -> bool:
    """Whether a message asks if its drugs go together, rather than for something of each."""
    said = wording(asked.without_names())
    if are_taken_together(said) or phrases("together").within(said):
        return True
    if are_alternatives(asked):
        return False
    if len(asked.mentions) > 1 and is_taken_with(asked):
        return not phrases("comparisons").within(said)
    rest = phrases("fillers").removed_from(said_besides(asked))
    asks_no_more = not phrases("together_words").removed_from(rest)
    return asked.topic == _INTERACTION or (are_added(asked) and asks_no_more)


def common_question(asked: Asked) -> Asked | None:
    """What a comparison asks of each of its drugs, with "X or Y" as one placeholder.

    None when it asks for nothing but the comparison: "X vs Y".
    """
    rest = wording(asked.without_names())
    for name in ("comparisons", "comparison_words", "joiners", "fillers"):
        rest = phrases(name).removed_from(rest)
    if not rest:
        return None
    text = mask(asked.text, joined(asked))
    found = words(text)
    lead = phrases("comparisons").length_at([word.key for word in found], 0)
    if lead and lead < len(found):
        text = text[found[lead].start :]
    return masked_question(text)


def what_it_says_of(drug: Drug, other: str, catalog: Catalog) -> list[Entry]:
    """The entries of a page that speak of another drug, or, if none does, of its class.

    ``other`` is a slug or the name of a drug without a page.
    """
    names = catalog.names_of(other)
    named = NameIndex({other: names})
    entries = [entry for entry in drug.entries if entry.topic not in _NOT_ON_OTHERS]
    found = [entry for entry in entries if named.find(f"{entry.title}\n{entry.plain}")]
    if not found:
        terms = _terms(names)
        found = [
            e for e in filter(_may_name_classes, entries) if terms.within(wording(f"{e.title}\n{e.plain}"))
        ]
    return sorted(found, key=lambda entry: entry.type != FAQ or entry.topic != _INTERACTION)[:_MOST_ENTRIES]


def _may_name_classes(entry: Entry) -> bool:
    return entry.type != FAQ or entry.topic in _ON_CLASSES


@lru_cache(maxsize=1024)
def _terms(names: Sequence[str]) -> Phrases:
    """The words by which pages speak of the class of a drug."""
    substances = (part for name in names for part in (name, *name_parts(name)))
    classes = filter(None, map(class_of, substances))
    return Phrases.of(term for found in classes for term in found.terms)
