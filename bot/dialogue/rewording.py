"""Questions in other words than the visitor's, for comparing them with the pages'."""

from __future__ import annotations

from bot.catalog.topics import topic_labeller
from bot.choice.asking import Asked
from bot.dialogue.phrases import phrases, vocabulary
from bot.encoder import sentence_encoder
from bot.names import PLACEHOLDER
from bot.names.lay_terms import glossed
from bot.names.names import words
from bot.names.ordinary import corrected


def masked_question(text: str) -> Asked:
    """A question in which the drug is masked already, with its topics."""
    text = corrected(text)
    vector = sentence_encoder().encode_one(glossed(text))
    labeller = topic_labeller()
    return Asked(text, (), dict(zip(labeller.names, labeller.probabilities(vector[None, :])[0].tolist())))


def completed(asked: Asked) -> Asked:
    """A follow-up as a question of its own: "how does it work?" with the drug for "it".

    A follow-up without such a word has the drug put before it: "and alcohol?".
    """
    found = words(asked.text)
    keys = [word.key for word in found]
    nouns = vocabulary().ordinal_nouns
    for index, word in enumerate(found):
        length = phrases("pronouns").length_at(keys, index)
        if length:
            last = index + length - 1
            last += last + 1 < len(keys) and keys[last + 1] in nouns
            return masked_question(asked.text[: word.start] + PLACEHOLDER + asked.text[found[last].end :])
    first = next((i for i in range(len(keys)) if not phrases("fillers").length_at(keys, i)), 0)
    rest = asked.text[found[first].start :] if found else asked.text
    return masked_question(f"{PLACEHOLDER} {rest}")
