"""The entry that answers a question stands first, with a score that says how surely."""

from __future__ import annotations

import math
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog import Catalog, Drug, Entry, LiveCatalog
from bot.catalog.topics import section_questions
from bot.choice.asking import Asked, choose
from bot.choice.features import CONFIDENCE_FEATURES, FEATURES, confidence_features, features
from bot.choice.passages import passages, split_sentences
from bot.choice.question import Question, wording
from bot.choice.ranking import Choice, rank, weights
from bot.names import PLACEHOLDER
from bot.settings import settings as bot_settings
from tests.catalog.making import monograph

SLUGS = sorted(LiveCatalog(bot_settings().monographs).current().slugs)


def first(catalog: Catalog, text: str, slug: str, **topics: float) -> Choice:
    return choose(Asked(text, catalog.find(text), topics), [slug], catalog)[0]


@lru_cache(maxsize=64)
def faq(drug: Drug) -> tuple[Entry, ...]:
    """The drug's questions, the first of each wording."""
    titles = dict(zip(drug.entries, passages(drug).titles))
    by_wording: dict[tuple[str, ...], Entry] = {}
    for entry in drug.faq():
        by_wording.setdefault(wording(titles[entry]), entry)
    return tuple(by_wording.values())


def choice_title(drug: Drug, choice: Choice) -> str:
    """The title of the chosen entry, with the drug masked."""
    return dict(zip(drug.entries, passages(drug).titles))[choice.entry]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_question_in_an_entrys_very_words_is_that_entrys(catalog: Catalog, slug: str) -> None:
    drug = catalog.drug(slug)
    asked = {entry.title: first(catalog, entry.title, slug) for entry in faq(drug)}
    assert {t: (c.entry.title, c.score) for t, c in asked.items()} == {t: (t, 1.0) for t in asked}


@pytest.mark.parametrize("slug", SLUGS)
def test_so_is_what_its_button_sends(catalog: Catalog, slug: str) -> None:
    drug = catalog.drug(slug)
    asked = {entry.title: first(catalog, f"{drug.name}: {entry.title}", slug) for entry in faq(drug)}
    assert {t: (c.entry.title, c.score) for t, c in asked.items()} == {t: (t, 1.0) for t in asked}


@pytest.mark.parametrize("slug", SLUGS)
def test_case_and_punctuation_do_not_matter(catalog: Catalog, slug: str) -> None:
    drug = catalog.drug(slug)
    for entry in faq(drug):
        choice = first(catalog, f"{drug.name} - {entry.title.upper().replace('?', ' !!')}", slug)
        assert (choice.entry.title, choice.score) == (entry.title, 1.0)


@pytest.mark.parametrize("topic", ["usage", "side_effects", "how_it_works", "dosage", "precautions"])
def test_a_question_for_a_whole_section_is_that_sections(catalog: Catalog, topic: str) -> None:
    """Unless the page has the very question in its FAQ."""
    question = section_questions()[topic][0]
    for slug in SLUGS:
        drug = catalog.drug(slug)
        if drug.section(topic):
            choice = first(catalog, question.replace(PLACEHOLDER, drug.name), slug)
            assert choice.score == 1.0
            assert choice.entry in drug.section(topic) or wording(question) == wording(
                choice_title(drug, choice)
            )


def test_scores_are_probabilities_in_falling_order(catalog: Catalog) -> None:
    for slug in SLUGS[:5]:
        scores = [
            choice.score
            for choice in rank(_question("the drug and beer", {"alcohol": 0.9}), catalog.drug(slug))
        ]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)
        assert len(scores) == len(catalog.drug(slug).entries)


@given(
    masked=st.text(), topics=st.dictionaries(st.sampled_from(["alcohol", "dosage", "gone"]), st.floats(0, 1))
)
@settings(max_examples=30, deadline=None)
def test_any_question_can_be_ranked(catalog: Catalog, masked: str, topics: dict[str, float]) -> None:
    drug = catalog.drug("natalizumab")
    choices = rank(_question(masked, topics), drug)
    assert {choice.entry for choice in choices} == set(drug.entries)
    assert all(math.isfinite(choice.score) for choice in choices)


def test_a_drug_without_entries_has_nothing_to_choose() -> None:
    assert rank(_question("the drug"), Catalog([monograph("Abacin")]).drug("abacin")) == []


def test_what_the_page_does_not_say_stays_under_the_threshold(catalog: Catalog) -> None:
    assert first(catalog, "what colour are natalizumab tablets", "natalizumab").score < weights().answer


def test_topics_help_to_choose(catalog: Catalog) -> None:
    text = "natalizumab intervals"
    without = first(catalog, text, "natalizumab")
    choice = first(catalog, text, "natalizumab", timing_frequency=0.95)
    assert choice.entry.title == "How often is Natalizumab given?"
    assert choice.score >= without.score


# What the ranking is made of


def test_there_is_a_weight_for_each_feature() -> None:
    assert set(weights().ranking) == set(FEATURES)
    assert set(weights().confidence.weights) == set(CONFIDENCE_FEATURES)
    assert 0 < weights().closest <= weights().answer < 1


def test_features_are_finite(catalog: Catalog) -> None:
    drug = catalog.drug("natalizumab")
    table = features(_question("how often is the drug given", {"timing_frequency": 1.0}), drug)
    assert table.shape == (len(drug.entries), len(FEATURES))
    assert all(math.isfinite(value) for value in table.ravel())


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("may i breastfeed on the drug", "Can I take Warfarin while breastfeeding?"),
        ("the drug and a pint (alcohol)", "Can I drink alcohol with Warfarin?"),
    ],
)
def test_what_an_entry_does_not_speak_of_counts(catalog: Catalog, text: str, entry: str) -> None:
    drug = catalog.drug("warfarin")
    missing = features(_question(text), drug)[:, FEATURES.index("matters_missing")]
    assert next(e.title for e, count in zip(drug.entries, missing) if count == 0) == entry
    assert missing.sum() > len(drug.entries) / 2


def test_confidence_is_in_the_best_entry(catalog: Catalog) -> None:
    table = features(_question("how often is the drug given"), catalog.drug("natalizumab"))
    best, reasons = confidence_features(table, table[:, 0])
    assert best == int(table[:, 0].argmax())
    assert len(reasons) == len(CONFIDENCE_FEATURES)


def test_what_an_entry_says_of_another_drug_counts(catalog: Catalog) -> None:
    drug = catalog.drug("warfarin")
    column = FEATURES.index("other_drug")
    own = features(_question("the drug with ibuprofen"), drug)[:, column]
    with_other = features(_question("the drug with ibuprofen", others=("ibuprofen",)), drug)[:, column]
    assert not own.any()
    assert 0 < with_other.sum() < len(drug.entries)


def test_passages_belong_to_their_entries(catalog: Catalog) -> None:
    drug = catalog.drug("natalizumab")
    page = passages(drug)
    assert page.entries == drug.entries
    assert len(page.titles) == len(page.sentences) == len(page.words) == len(page.entries)
    assert len(page.vectors) == len(page.centred) == len(page.topics)
    position = len(page.entries)
    for rows in page.sentences:
        assert rows.start == position
        position = rows.stop
    assert position == len(page.vectors)
    assert page.titles[0] == "How is the drug administered?"


@pytest.mark.parametrize(
    ("plain", "sentences"),
    [
        ("One thing. Another thing.", ["One thing.", "Another thing."]),
        ("A line\nand another", ["A line", "and another"]),
        ("", []),
        ("\n\n...\n- -\n", []),
    ],
)
def test_sentences(plain: str, sentences: list[str]) -> None:
    assert split_sentences(plain) == sentences


def test_the_wording_leaves_the_drug_out() -> None:
    assert wording("How often is the drug given?") == ("how", "often", "is", "given")
    assert wording("the drug: HOW often is it given") == ("how", "often", "is", "it", "given")


def _question(masked: str, topics: dict[str, float] | None = None, others: tuple[str, ...] = ()) -> Question:
    return Question(masked, frozenset({wording(masked)}), topics or {}, others)
