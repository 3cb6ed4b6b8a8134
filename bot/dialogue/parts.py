"""A message with more than one question, taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.choice.asking import Asked
from bot.dialogue.phrases import phrases, wording
from bot.dialogue.rewording import completed
from bot.names import PLACEHOLDER, mask
from bot.names.names import words

_SENTENCE_END = re.compile(r"[?!.;\n]+(?=\s|$)")
_COMMA = re.compile(r",\s*")
_SHORTEST = 2


def questions_in(asked: Asked) -> tuple[Asked, ...]:
    """The questions of a message about one drug, each by itself; none where it does not have several.

    "Can I drink on X, and how long may I take it?": a new one begins after the end of a sentence, or where
    "and", the like, or a comma stands before the first words of a question. What is no question, as a story,
    belongs to the next one.
    """
    text = mask(asked.text, asked.mentions)
    found: list[str] = []
    before = ""
    for piece in _pieces(text):
        if _is_question(piece):
            found.append(f"{before} {piece}".strip())
            before = ""
        else:
            before = f"{before} {piece}".strip()
    return _completed(found)


def listed_in(asked: Asked) -> tuple[Asked, ...]:
    """What a message lists, each by itself, whatever it is: "dosage and side effects of X"."""
    text = mask(asked.text, asked.mentions, " ")
    found = words(text)
    keys = [word.key for word in found]
    starts = [i for i in range(len(keys)) if phrases("joiners_of_questions").length_at(keys, i)]
    ends = [found[i].start for i in starts]
    begins = [found[i].end for i in starts]
    joined = [text[a:b] for a, b in zip([0, *begins], [*ends, len(text)])]
    return _completed([piece for part in joined for piece in _COMMA.split(part) if words(piece)])


def _completed(pieces: list[str]) -> tuple[Asked, ...]:
    return tuple(completed(Asked(piece, (), {})) for piece in pieces) if len(pieces) > 1 else ()


def _pieces(text: str) -> Iterator[str]:
    for sentence in _SENTENCE_END.split(text):
        found = words(sentence)
        after_comma = {match.end() for match in _COMMA.finditer(sentence)}
        keys = [word.key for word in found]
        start = 0
        for index in range(len(found)):
            joined = phrases("joiners_of_questions").length_at(keys, index)
            opening = index + joined
            is_parted = joined or found[index].start in after_comma
            if is_parted and index > start and phrases("question_openers").length_at(keys, opening):
                yield sentence[found[start].start : found[index - 1].end]
                start = opening
        if found:
            yield sentence[found[start].start :]


def _is_question(piece: str) -> bool:
    """Whether a piece opens as questions do, and says what is asked."""
    said = wording(piece.replace(PLACEHOLDER, " "))
    joined = phrases("joiners_of_questions").length_at(said, 0)
    plain = phrases("fillers").removed_from(said[joined:])
    return len(plain) >= _SHORTEST and phrases("question_openers").length_at(plain, 0) > 0
