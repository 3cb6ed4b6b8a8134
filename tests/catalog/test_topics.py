"""The taxonomy: thirty topics, each with enough wording to learn from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import bot.taxonomy
from bot.catalog import topics
from bot.catalog.topics import fill, section_questions, topic_labeller
from bot.names import PLACEHOLDER
from bot.names.names import words
from bot.taxonomy import SLOTS, taxonomy, wordings
from bot.vocabulary import VocabularyError, load_yaml

TOPICS = [
    *("what_is", "indication", "effectiveness", "how_it_works"),
    *("dosage", "strengths_forms", "administration", "timing_frequency", "treatment_duration"),
    *("onset_duration", "missed_dose", "overdose", "stopping"),
    *("side_effects", "side_effect_management", "precautions_contraindications"),
    *("interaction_drug", "interaction_food", "alcohol"),
    *("pregnancy_breastfeeding", "age_groups", "driving", "monitoring_tests"),
    *("storage_disposal", "appearance", "ingredients", "brand_generic"),
    *("comparison_alternatives", "cost_access", "other"),
]
SECTIONS = {"usage", "dosage", "side_effects", "how_it_works", "precautions", "generic_name"}


def test_all_topics_are_there() -> None:
    assert list(taxonomy()) == TOPICS
    assert len(TOPICS) == 30


@pytest.mark.parametrize("name", TOPICS)
def test_a_topic_is_complete(name: str) -> None:
    topic = taxonomy()[name]
    assert len(topic.paraphrases) >= 15
    assert all(words(paraphrase) for paraphrase in topic.paraphrases)
    assert topic.label == topic.label.strip() != ""
    assert topic.label[0].islower()
    assert not topic.label.endswith(".")
    assert set(topic.sections) <= SECTIONS
    assert len(set(topic.sections)) == len(topic.sections)


def test_labels_tell_topics_apart() -> None:
    assert len({topic.label for topic in taxonomy().values()}) == len(TOPICS)


def test_no_paraphrase_stands_twice() -> None:
    """Whatever the case and the punctuation; a question belongs to one topic only."""
    wordings = Counter(
        tuple(word.key for word in words(paraphrase))
        for topic in taxonomy().values()
        for paraphrase in topic.paraphrases
    )
    assert [" ".join(wording) for wording, count in wordings.items() if count > 1] == []


def test_no_question_for_a_section_stands_twice() -> None:
    wordings = Counter(
        tuple(word.key for word in words(question))
        for questions in section_questions().values()
        for question in questions
    )
    assert [" ".join(wording) for wording, count in wordings.items() if count > 1] == []
    assert set(section_questions()) == SECTIONS


def test_drugs_are_masked_in_questions_for_sections() -> None:
    for questions in section_questions().values():
        for question in questions:
            assert "X" not in question.split()
            assert PLACEHOLDER in question


# Files that cannot be used


@pytest.fixture()
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in place of the vocabulary's own."""
    monkeypatch.setattr(topics, "HERE", tmp_path)
    monkeypatch.setattr("bot.taxonomy.FILE", tmp_path / "topics.yml")
    return tmp_path


GOOD = {"label": "how it is", "sections": [], "paraphrases": ["is X"]}


def read(folder: Path, content: object) -> object:
    (folder / "topics.yml").write_text(yaml.safe_dump(content), encoding="utf-8")
    return taxonomy.__wrapped__()


def test_a_good_file_is_taken(folder: Path) -> None:
    assert read(folder, {"how": GOOD, "brief": {"label": "a", "paraphrases": []}})


@pytest.mark.parametrize(
    "fields",
    [
        {**GOOD, "paraphrase": ["is X"]},
        {**GOOD, "label": ["a"]},
        {**GOOD, "paraphrases": "is X"},
        {**GOOD, "paraphrases": [["is X"]]},
        {"label": "how it is"},
        {},
        None,
        ["is X"],
        "is X",
    ],
)
def test_a_topic_that_cannot_be_used_is_named(folder: Path, fields: object) -> None:
    with pytest.raises(VocabularyError, match=r"topics\.yml: storage_disposal: "):
        read(folder, {"how": GOOD, "storage_disposal": fields})


def test_an_unknown_key_is_named(folder: Path) -> None:
    with pytest.raises(VocabularyError, match="paraphrasen"):
        read(folder, {"how": {**GOOD, "paraphrasen": []}})


@pytest.mark.parametrize("content", [{"usage": "what is X for"}, {"usage": [{"a": 1}]}, {"usage": None}])
def test_questions_for_sections_are_lists(folder: Path, content: object) -> None:
    (folder / "sections.yml").write_text(yaml.safe_dump(content), encoding="utf-8")
    with pytest.raises(VocabularyError, match=r"(?s)sections\.yml: .*usage"):
        section_questions.__wrapped__()


# Patterns


def test_patterns_are_filled_and_no_wording_stands_twice() -> None:
    seen: set[tuple[str, ...]] = set()
    for name, asked in wordings().items():
        assert asked[: len(taxonomy()[name].paraphrases)] == taxonomy()[name].paraphrases
        assert len(asked) >= 120
        for text in asked:
            assert "{" not in text
            key = tuple(re.findall(r"\w+", text.lower()))
            assert key not in seen, text
            seen.add(key)


def test_every_filling_is_used_somewhere() -> None:
    everything = "\n".join(text for asked in wordings().values() for text in asked)
    symptoms = load_yaml(SLOTS)["symptom"]
    assert [symptom for symptom in symptoms if symptom not in everything] == []


@pytest.fixture()
def slots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file in place of the slots, for a single topic; returns its path."""
    topic = bot.taxonomy.Topic(label="a", paraphrases=["is X red"], patterns=["is X {colour}"])
    monkeypatch.setattr(bot.taxonomy, "SLOTS", tmp_path / "slots.yml")
    monkeypatch.setattr(bot.taxonomy, "taxonomy", lambda: {"looks": topic})
    return tmp_path / "slots.yml"


def test_a_filling_that_repeats_a_paraphrase_is_left_out(slots: Path) -> None:
    slots.write_text("colour: [Red, blue]\n", encoding="utf-8")
    assert wordings.__wrapped__() == {"looks": ["is X red", "is X blue"]}


@pytest.mark.parametrize(
    "content", ["shape: [round]\n", "colour: []\n", "colour: red\n", "colour: [[red]]\n"]
)
def test_slots_that_cannot_be_used_are_named(slots: Path, content: str) -> None:
    slots.write_text(content, encoding="utf-8")
    with pytest.raises(VocabularyError, match="colour"):
        wordings.__wrapped__()


# Putting names in


@pytest.mark.parametrize(
    ("paraphrase", "text", "names"),
    [
        ("X", "Aspirin", ["Aspirin"]),
        ("is X better than Y?", "is Aspirin better than Codeine?", ["Aspirin", "Codeine"]),
        ("X's price", "Aspirin's price", ["Aspirin"]),
        ("can i have an X-ray", "can i have an X-ray", []),
        ("can it be crushed", "can it be crushed", []),
        ("BOX of max Xs", "BOX of max Xs", []),
    ],
)
def test_names_take_the_place_of_x_and_y(paraphrase: str, text: str, names: list[str]) -> None:
    filled, spans = fill(paraphrase, cycle(["Aspirin", "Codeine"]))
    assert filled == text
    assert [filled[start:end] for start, end in spans] == names


@given(
    paraphrase=st.lists(st.sampled_from(["X", "Y", "is", " ", "-", "é", "?", "x"])).map("".join),
    drugs=st.lists(st.text(min_size=1), min_size=1, max_size=3),
)
def test_spans_always_slice_to_the_names(paraphrase: str, drugs: list[str]) -> None:
    given_names: list[str] = []

    def names() -> Iterator[str]:
        for name in cycle(drugs):
            given_names.append(name)
            yield name

    text, spans = fill(paraphrase, names())
    assert [text[start:end] for start, end in spans] == given_names


# Labels


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Can I drink alcohol with the drug?", "alcohol"),
        ("How should I store the drug?", "storage_disposal"),
        ("What if I miss a dose of the drug?", "missed_dose"),
        ("Is the drug safe during pregnancy?", "pregnancy_breastfeeding"),
    ],
)
def test_questions_get_their_topic(question: str, topic: str) -> None:
    assert topic_labeller().label([question]) == [topic]


def test_no_questions_no_labels() -> None:
    import numpy as np

    assert topic_labeller().label([]) == []
    assert topic_labeller().probabilities(np.empty((0, 384))).shape == (0, 30)
