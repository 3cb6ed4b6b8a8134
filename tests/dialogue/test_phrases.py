"""Lists of phrases, found in a message's words."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from pydantic import ValidationError

from bot.dialogue.phrases import PhraseFile, Phrases, phrases, vocabulary, wording
from bot.names.combinations import are_taken_together

FILE = Path("bot/dialogue/phrases.yml")
KNOWN = Phrases.of(["what about", "What, about the", "ok"])
LISTS = [name for name, field in PhraseFile.__annotations__.items() if "dict" not in str(field)]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("what about alcohol", ("alcohol",)),
        ("What about THE weather?", ("weather",)),
        ("ok, what about the", ()),
        ("what", ("what",)),
        ("about what", ("about", "what")),
        ("", ()),
    ],
)
def test_the_longest_phrase_is_removed(text: str, rest: tuple[str, ...]) -> None:
    assert KNOWN.removed_from(wording(text)) == rest


def test_a_phrase_is_found_anywhere_but_only_whole() -> None:
    assert KNOWN.within(wording("and so what about it"))
    assert not KNOWN.within(wording("what is it about"))
    assert not KNOWN.within(())


def test_the_length_of_the_phrase_at_a_place() -> None:
    message = wording("and what about the dose")
    assert [KNOWN.length_at(message, position) for position in range(len(message))] == [0, 3, 0, 0, 0]


def test_no_phrases() -> None:
    nothing = Phrases.of([])
    assert not nothing.within(("a",))
    assert nothing.removed_from(("a",)) == ("a",)


def test_words_are_compared_without_case_accents_and_punctuation() -> None:
    assert wording("What's, THIS?") == wording("what's this")
    assert wording("Entrée!") == wording("entree")
    assert wording(" ?! ") == ()


@pytest.mark.parametrize("name", LISTS)
def test_no_phrase_of_the_file_is_empty(name: str) -> None:
    assert phrases(name).longest
    assert () not in phrases(name).wordings


@pytest.mark.parametrize("name", LISTS)
def test_every_phrase_of_the_file_is_a_text(name: str) -> None:
    """YAML reads a bare yes, no, on or off as true or false."""
    written = yaml.safe_load(FILE.read_text("utf-8"))[name]
    assert [phrase for phrase in written if not isinstance(phrase, str)] == []


def test_what_the_names_know_of_taking_drugs_together_stands_only_there() -> None:
    assert [said for said in phrases("together").wordings if are_taken_together(said)] == []


def test_the_file_has_no_other_keys() -> None:
    with pytest.raises(ValidationError):
        PhraseFile(**{**vocabulary().dict(), "more": []})
