"""What visitors call things, in the words of pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot.names.lay_terms as module
from bot.names.lay_terms import glossed, lay_terms, standard_terms
from bot.names.lexicon import lexicon
from bot.names.words import name_key, word_keys
from bot.vocabulary import VocabularyError, load_yaml

SOURCE = Path(module.__file__).with_name(module.FILE)
EXPRESSIONS = sorted(" ".join(wording) for wording in lay_terms().standard)
MESSAGES = st.lists(st.one_of(st.sampled_from(EXPRESSIONS), st.text(max_size=12)), max_size=6).map(" ".join)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file of the test's own, read in place of the project's."""
    monkeypatch.setattr(module, "HERE", tmp_path)
    lay_terms.cache_clear()
    path = tmp_path / module.FILE
    path.write_text(
        "alcohol: [a pint, beer]\n"
        "soft drinks: [ginger beer]\n"
        "trouble sleeping: [can't sleep, night-waking]\n"
        "constipation: [bunged up]\n"
        "blocked nose: [bunged up]\n"
        "twice a day: [bid]\n"
        "coffee: [café crème]\n"
        "hard exercise: [exercise class]\n",
        encoding="utf-8",
    )
    yield path
    lay_terms.cache_clear()


@pytest.mark.usefixtures("file")
@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("any problem with a pint now and then?", ("alcohol",)),
        ("A PINT, and another pint: BEER!", ("alcohol",)),
        ("is ginger beer ok", ("soft drinks",)),
        ("is ginger ok in beer", ("alcohol",)),
        ("beer or ginger beer", ("alcohol", "soft drinks")),
        ("1 tab bid, but I can't sleep", ("twice a day", "trouble sleeping")),
        ("cant sleep", ("trouble sleeping",)),
        ("Can’t sleep", ("trouble sleeping",)),
        ("nightwaking", ("trouble sleeping",)),
        ("night waking", ("trouble sleeping",)),
        ("cafe creme", ("coffee",)),
        ("all bunged up", ("constipation", "blocked nose")),
        ("a pints worth of forbidden beers", ()),
        ("beer is alcohol", ()),
        ("is an exercise class hard", ()),
        ("", ()),
    ],
)
def test_the_standard_terms_of_a_text(text: str, terms: tuple[str, ...]) -> None:
    assert standard_terms(text) == terms


@pytest.mark.usefixtures("file")
def test_expressions_that_overlap_both_count(file: Path) -> None:
    file.write_text("one: [a b]\ntwo: [b c]\nthree: [b]\n", encoding="utf-8")
    assert standard_terms("a b c") == ("one", "two")


@pytest.mark.usefixtures("file")
def test_the_terms_stand_in_brackets_at_the_end() -> None:
    assert glossed("Is a pint ok?") == "Is a pint ok? (alcohol)"
    assert glossed("beer, can't sleep") == "beer, can't sleep (alcohol, trouble sleeping)"
    assert glossed("Is it ok?") == "Is it ok?"


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("alcohol: [beer, Beer]", "alcohol: 'Beer'"),
        ("sleep: [can't sleep, cant sleep]", "sleep: 'cant sleep'"),
        ("alcohol: []", "alcohol"),
        ("alcohol: beer", "alcohol"),
        ("alcohol:", "alcohol"),
        ("emergency: [ambulance, 999]", "emergency -> 1"),
        ("stop taking: [come off, off]", "stop taking -> 1"),
        ("yes: [aye]", "terms"),
        ("999: [ambulance]", "terms"),
        ("'?': [what]", "?"),
        ("alcohol: [beer, '-']", "alcohol: '-'"),
        ("alcohol: {beer: lager}", "alcohol"),
        ("- alcohol", "mapping"),
        ("alcohol: [beer", "YAML"),
    ],
)
def test_a_malformed_file_is_refused(file: Path, content: str, named: str) -> None:
    file.write_text(content, encoding="utf-8")
    with pytest.raises(VocabularyError) as error:
        lay_terms()
    assert str(error.value).startswith(f"{module.FILE}: ")
    assert named in str(error.value)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("is it ok behind the wheel", "driving machinery"),
        ("i'm up the duff", "pregnancy pregnant"),
        ("it gave me the trots", "diarrhoea diarrhea"),
        ("how do i come off it", "stop taking withdrawal"),
        ("take 1 tab tid", "three times a day"),
        ("risk of hepatotoxicity?", "liver damage"),
        ("sjw", "St John's wort"),
    ],
)
def test_lay_words_and_jargon_are_known(text: str, term: str) -> None:
    assert term in standard_terms(text)


@pytest.mark.parametrize(
    "text",
    [
        "is it safe at a high dose",
        "is a cold place ok",
        "what side effects am i expecting",
        "can it be stored in a dark place",
        "is there a change in the dose",
        "does it work for low blood pressure",
        "inject it into a joint",
        "boil the water first",
        "my back tooth on the left",
        "who checks that it works",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert standard_terms(text) == ()


def test_there_are_enough_terms_and_expressions() -> None:
    file = load_yaml(SOURCE)
    assert len(file) >= 250
    assert sum(map(len, file.values())) >= 1800


def test_no_standard_term_is_there_twice() -> None:
    """YAML would keep the last only."""
    keys = re.findall(r"^([^#\s].*?): \[", SOURCE.read_text(encoding="utf-8"), re.MULTILINE)
    assert keys == list(load_yaml(SOURCE))
    wordings = [frozenset(word_keys(key)) for key in keys]
    assert len(wordings) == len(set(wordings))


def test_expressions_are_lower_case_and_no_longer_than_a_short_sentence() -> None:
    for term, expressions in load_yaml(SOURCE).items():
        assert 1 <= len(term.split()) <= 4, term
        for expression in expressions:
            assert expression == expression.lower(), expression
            assert len(expression.split()) <= 8, expression


def test_no_lay_expression_is_the_name_of_a_drug() -> None:
    names = {name_key(name) for name in lexicon()}
    assert not [wording for wording in lay_terms().standard if "".join(wording) in names]


def test_every_expression_finds_its_term_unless_it_says_it_itself() -> None:
    for term, expressions in load_yaml(SOURCE).items():
        for expression in expressions:
            said = set(word_keys(term)) <= set(word_keys(expression))
            assert (term in standard_terms(f"xx {expression} yy")) is not said, expression


@given(MESSAGES)
def test_a_gloss_only_adds_and_its_terms_are_in_the_file(text: str) -> None:
    terms = standard_terms(text)
    assert glossed(text) == (f"{text} ({', '.join(terms)})" if terms else text)
    assert len(set(terms)) == len(terms)
    assert set(terms) <= set(load_yaml_once())
    own = set(word_keys(text))
    assert not [term for term in terms if set(word_keys(term)) <= own]


@given(MESSAGES)
def test_case_and_punctuation_do_not_matter(text: str) -> None:
    folded = word_keys(text)
    assert standard_terms("? ".join(word.upper() for word in folded)) == standard_terms(" ".join(folded))


@given(MESSAGES)
def test_terms_come_in_the_order_of_their_expressions(text: str) -> None:
    """What is found in the beginning of a text is found first in the whole of it, or in a longer expression."""
    message = word_keys(text)
    found = list(dict.fromkeys(lay_terms().within(message)))
    places = [min(ends(message, term)) for term in found]
    assert all(before <= after for before, after in pairwise(places))


def ends(message: tuple[str, ...], term: str) -> list[int]:
    """Where the expressions of a term that count end in a message."""
    counts = range(len(message) + 1)
    return [end for end in counts if term in lay_terms().within(message[:end])]


def load_yaml_once() -> frozenset[str]:
    return frozenset(term for terms in lay_terms().standard.values() for term in terms)
