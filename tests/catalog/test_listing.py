"""Looking through the drugs by letter and by use."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog import Catalog
from bot.catalog.alphabet import Alphabet, Listed
from bot.catalog.list_words import vocabulary
from bot.catalog.listing import Listing, Wanted, asks_advice, listing, wanted
from tests.catalog.making import monograph

# What a message asks for


@pytest.mark.parametrize(
    ("text", "prefix", "use"),
    [
        ("Which drugs start with a B?", "b", ()),
        ("medicines beginning with an S please", "s", ()),
        ("everything beginning with A", "a", ()),
        ("those starting with the letters su", "su", ()),
        ("what is there under k", "k", ()),
        ("Drugs starting with Insulin G", "insulin g", ()),
        ("drugs with 5", "5", ()),
        ("Ö", "o", ()),
        ("Drugs for high blood pressure starting with M", "m", ("high", "blood", "pressure")),
        ("got some pills against Crohn's disease?", "", ("crohn",)),
        ("pages on back pain", "", ("back", "pain")),
        ("medicines with a licence for hepatitis B", "", ("licence", "hepatitis", "b")),
        ("hay-fever tablets", "", ("hayfever",)),
        ("an A to Z of all medicines", "", ()),
        ("what's on your list?", "", ()),
        ("", "", ()),
    ],
)
def test_what_a_message_wants(text: str, prefix: str, use: tuple[str, ...]) -> None:
    assert wanted(text) == Wanted(prefix, use)


@given(st.text())
@settings(deadline=None)
def test_any_message_wants_something(text: str) -> None:
    wish = wanted(text)
    assert Listing([]).uses.find(wish.use).slugs == ()


@pytest.mark.parametrize(
    "text", ["What should I have for gout?", "your strongest painkiller", "Can I take one of them"]
)
def test_advice_is_told_from_a_list(text: str) -> None:
    assert asks_advice(text)
    assert not asks_advice("do you have a list of painkillers")


# By letter

METFORMIN = monograph("Metformin", "Glucophage", "metformin hydrochloride", "Glumetza")
GLARGINE = monograph("Insulin Glargine", "Lantus")
LISPRO = monograph("Insulin Lispro")
INSULIN = monograph("Insulin")
ACCENTED = monograph("Émoxa")
DIGITS = monograph("5-Fluorouracil")


def labels(alphabet: Alphabet, prefix: str) -> list[str]:
    return [drug.label for drug in alphabet.starting(prefix)]


@pytest.fixture
def alphabet() -> Alphabet:
    return Listing([METFORMIN, GLARGINE, LISPRO, INSULIN, ACCENTED, DIGITS]).alphabet


@pytest.mark.parametrize(
    ("prefix", "found"),
    [
        ("m", ["Metformin"]),
        ("GLU", ["Glucophage (Metformin)", "Glumetza (Metformin)"]),
        ("metformin h", ["metformin hydrochloride (Metformin)"]),
        ("e", ["Émoxa"]),
        ("É", ["Émoxa"]),
        ("5", ["5-Fluorouracil"]),
        ("5f", ["5-Fluorouracil"]),
        ("insulin-g", ["Insulin Glargine"]),
        ("x", []),
    ],
)
def test_the_drugs_that_begin_so(alphabet: Alphabet, prefix: str, found: list[str]) -> None:
    assert labels(alphabet, prefix) == found


def test_the_letters_that_exist(alphabet: Alphabet) -> None:
    assert alphabet.letters == {"5": 1, "É": 1, "G": 2, "I": 3, "L": 1, "M": 1}


def test_how_names_go_on_from_where_they_part(alphabet: Alphabet) -> None:
    assert alphabet.longer("i") == {"Insulin G": 1, "Insulin L": 1}
    assert [drug.label for drug in alphabet.exactly("i")] == ["Insulin"]
    assert alphabet.longer("gl") == {"Gluc": 1, "Glum": 1}
    assert alphabet.exactly("gl") == ()
    assert alphabet.longer("x") == {}
    assert alphabet.exactly("x") == ()


def test_of_no_drugs() -> None:
    nothing = listing(Catalog([]))
    assert nothing.alphabet.letters == {}
    assert nothing.alphabet.starting("a") == nothing.alphabet.starting("") == ()


TITLES = st.lists(st.text(alphabet="aAbß É-5", min_size=1, max_size=5), unique=True, max_size=30)


@given(titles=TITLES)
def test_every_name_is_reached_by_narrowing(titles: list[str]) -> None:
    alphabet = Alphabet(Listed(title, title, title) for title in titles)
    reached: set[str] = set()

    def narrow(prefix: str) -> None:
        reached.update(drug.slug for drug in alphabet.exactly(prefix))
        for longer, count in alphabet.longer(prefix).items():
            assert len(alphabet.starting(longer)) == count
            narrow(longer)

    for letter in alphabet.letters:
        narrow(letter)
    assert reached == {title for title in titles if any(c.isalnum() for c in title)}


# By use


def uses(*pages: tuple[str, str]) -> Listing:
    return Listing(
        monograph(title, sections=[("usage", text), ("side_effects", "Gout.")]) for title, text in pages
    )


PAGES = uses(
    ("Onedrug", "It is used for:\nAsthma in adults\nhay fever"),
    ("Twodrug", "Twodrug lowers blood pressure. It is for high blood pressure (hypertension) and asthma."),
    ("Threedrug", "For migraine. It is not used to treat asthma. It is not only for pain, but for fever."),
    ("Fourdrug", "For pain when other medicines do not help.\nNot used for:\nangina\nepilepsy"),
    ("Fivedrug", "An antidepressant. Blood disorders. Low pressure in the eye."),
)


@pytest.mark.parametrize(
    ("use", "found"),
    [
        ("asthma", ["onedrug", "twodrug"]),
        ("hypertension", ["twodrug"]),
        ("high blood pressure", ["twodrug"]),
        ("depression", ["fivedrug"]),
        ("antidepressants", ["fivedrug"]),
        ("pain", ["fourdrug", "threedrug"]),
        ("fever", ["threedrug"]),
        ("hay fever", ["onedrug"]),
        ("migraines", ["threedrug"]),
        ("epilepsy", []),
        ("angina", []),
        ("blood pressure", ["twodrug"]),
        ("gout", []),
        ("purple asthma", []),
    ],
)
def test_the_pages_for_a_use(use: str, found: list[str]) -> None:
    assert list(PAGES.uses.find(wanted(use).use).slugs) == found


def test_a_misspelt_use_is_put_right_but_an_ordinary_word_is_not() -> None:
    assert PAGES.uses.find(("athsma",)).use == ("asthma",)
    assert PAGES.uses.find(("migrane",)).slugs == ("threedrug",)
    assert PAGES.uses.find(("paint",)).slugs == ()


def test_the_class_of_a_drug_finds_it_after_the_pages_that_speak_of_it() -> None:
    known = uses(("Atorvastatin", "It is good for the heart."), ("Newdrug", "A statin."))
    assert known.uses.find(("statins",)).slugs == ("newdrug", "atorvastatin")


def test_early_and_often_come_first() -> None:
    known = uses(
        ("Late", "For gout.\nFor pain."), ("Once", "For pain."), ("Twice", "For pain.\nOr other pain.")
    )
    assert known.uses.find(("pain",)).slugs == ("twice", "once", "late")


def test_a_changed_page_is_found_for_its_new_use() -> None:
    before = Catalog([monograph("Onedrug", sections=[("usage", "For gout.")])])
    after = Catalog([monograph("Onedrug", sections=[("usage", "For acne.")])])
    assert listing(before).uses.find(("gout",)).slugs == ("onedrug",)
    assert listing(after).uses.find(("gout",)).slugs == ()
    assert listing(after).uses.find(("acne",)).slugs == ("onedrug",)


def test_ten_thousand_pages() -> None:
    pages = [
        monograph(f"{chr(97 + n % 26)}drug{n}", sections=[("usage", "For asthma." if n % 2 else "For gout.")])
        for n in range(10_000)
    ]
    known = Listing(pages)
    assert sum(known.alphabet.letters.values()) == 10_000
    assert len(known.alphabet.starting("adrug1")) == sum(p.title.startswith("adrug1") for p in pages)
    assert len(known.uses.find(("asthma",)).slugs) == 5_000


# The vocabulary


def test_every_term_of_a_use_is_left_when_list_words_are_taken_away() -> None:
    known = vocabulary()
    terms = [term for group in known.same for term in group]
    terms += [t for wide, narrow in known.includes.items() for t in (wide, *narrow)]
    assert [term for term in terms if not wanted(term).use] == []
