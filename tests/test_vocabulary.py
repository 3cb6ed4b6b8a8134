"""Vocabularies that cannot be used are named with what is wrong in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.vocabulary import VocabularyError, load_vocabulary, load_yaml


class Words(BaseModel, extra="forbid"):
    words: list[str]


@pytest.fixture()
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.yml"


def test_a_good_file_is_read(path: Path) -> None:
    path.write_text("words: [naïve, b]\n", encoding="utf-8")
    assert load_vocabulary(path, Words).words == ["naïve", "b"]


@pytest.mark.parametrize(
    "text", ["words: a\n", "word: [a]\n", "words: [a]\nmore: []\n", "words: [[a]]\n", "{}"]
)
def test_a_file_that_does_not_fit_the_model_is_named_with_the_key(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(VocabularyError, match=r"(?s)^some\.yml: .*(word|more)"):
        load_vocabulary(path, Words)


def test_keys_are_texts(path: Path) -> None:
    path.write_text("yes: [a]\nwords: [a]\n", encoding="utf-8")
    with pytest.raises(VocabularyError, match=r"^some\.yml: "):
        load_vocabulary(path, Words)


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "a: [", "just text"])
def test_a_file_that_is_no_mapping_is_named(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(VocabularyError, match=r"^some\.yml: "):
        load_yaml(path)
