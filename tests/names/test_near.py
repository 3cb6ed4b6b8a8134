"""Misspelt names: a slip that can mean one drug only is answered, any other is asked about."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog import Catalog
from bot.names.lexicon import lexicon
from bot.names.names import CLOSE, EXACT, GUESS, Mention
from bot.names.near import MOST_OFFERED, NearNames, Spelling, nothing_else_near
from bot.names.ordinary import is_strange, ordinary_distance
from tests.catalog.making import monograph

LEXICON = {
    "Gelphorin": "gelphorin",
    "Zorbexal": "zorbexal",
    "Tavroxil": "tavroxil",
    "Quandrizol": "quandrivor",
}
SMALL = Catalog(
    [
        monograph("Quandrivor", "Brimzoltan"),
        monograph("Zorbexil"),
        monograph("Mivalquor sodium"),
        monograph("Insulin Drevalin"),
        monograph("Tavroxal"),
        monograph("Druxo"),
        monograph("Quandrivor + Zorbexil", "Duoplexor"),
    ],
    LEXICON,
)
ORDINARY = """
headache dizziness nausea vomiting diarrhea constipation allergy pregnancy breastfeeding alcohol
insomnia depression anxiety migraine arthritis diabetes infection antibiotic vitamin cholesterol
headacke diziness nausia vomitting diarhea constipaton alergy pregnacy brestfeeding alchohol
insomia depresion anxeity migrane artritis diabetis infecton antibotic colesterol presure
swolen stomache throte kidny livr hart tierd sleapy hungery thirsty weigth gaines medicin
tablits perscription docter pharmasist interacton efects dosege stoping takeing missd
"""
Found = list[tuple[str, tuple[str, ...], str]]


def found(catalog: Catalog, text: str) -> Found:
    """The mentions in a text as (what is written, the drugs, how sure)."""
    return [(text[m.start : m.end], m.slugs, m.match) for m in catalog.find(text)]


# One word


@pytest.mark.parametrize(
    "written",
    ["Quandrvor", "Quanddrivor", "Qaundrivor", "quandrivar", "QUANDRIVOOR", "quandirvor", "brimzolten"],
)
def test_one_slip_with_nothing_else_near_is_answered(written: str) -> None:
    [mention] = SMALL.find(f"what is {written} for")
    assert (mention.slugs, mention.match) == (("quandrivor",), CLOSE)
    assert mention.meant in ("Quandrivor", "Brimzoltan")


def test_two_slips_in_a_long_name_are_answered_and_in_a_short_one_asked() -> None:
    assert found(SMALL, "brimzzoltann") == [("brimzzoltann", ("quandrivor",), CLOSE)]
    [mention] = SMALL.find("zarbaxil")
    assert (mention.match, mention.slugs) == (GUESS, ("zorbexil",))


def test_a_slip_near_two_drugs_is_asked_about() -> None:
    """Zorbexol is one edit from the page's Zorbexil, and from Zorbexal without one."""
    assert found(SMALL, "zorbexol") == [("zorbexol", ("zorbexil",), GUESS)]


def test_a_slip_that_may_mean_a_drug_without_a_page_is_never_answered() -> None:
    for written in ("tavroxel", "tavroxol", "tavroxl"):
        assert all(match == GUESS for _, _, match in found(SMALL, written)), written


def test_a_misspelt_name_without_a_page_stays_one() -> None:
    [mention] = SMALL.find("gelphorrin")
    assert (mention.slugs, mention.match, mention.meant) == ((), GUESS, "Gelphorin")


@pytest.mark.parametrize("name", LEXICON)
def test_a_known_drug_is_never_corrected_into_another(name: str) -> None:
    """Tavroxil is one letter from the page on Tavroxal."""
    assert found(SMALL, name) == [(name, (), EXACT)]


def test_a_misspelt_brand_of_a_pages_generic_is_asked_about() -> None:
    """A page is quoted without a question only for its own names."""
    assert found(SMALL, "quandrizoll") == [("quandrizoll", ("quandrivor",), GUESS)]


def test_no_more_than_four_are_offered_the_nearest_first() -> None:
    names = ["Brantozil", "Brantozol", "Brantozal", "Brantozel", "Brantozul", "Brantozzyl"]
    [mention] = Catalog(map(monograph, names)).find("brantozxl")
    assert mention.match == GUESS
    assert len(mention.slugs) == MOST_OFFERED
    assert "brantozzyl" not in mention.slugs


@pytest.mark.parametrize("written", ["dru", "drxuo", "druxa", "dr", "xo", "12345", "q1u2a3"])
def test_short_names_are_not_guessed_at_twice(written: str) -> None:
    assert all(match == GUESS for _, _, match in found(SMALL, written))


def test_the_first_letter_is_seldom_wrong() -> None:
    """It counts as an edit more, unless it sounds the same."""
    assert found(SMALL, "quantrivar") == [("quantrivar", ("quandrivor",), CLOSE)]
    assert found(SMALL, "zuantrivor") == [("zuantrivor", ("quandrivor",), GUESS)]
    assert found(SMALL, "zuantrivar") == []
    assert found(SMALL, "kuandrivor") == [("kuandrivor", ("quandrivor",), CLOSE)]
    assert found(SMALL, "mavroxal") == [("mavroxal", ("tavroxal",), GUESS)]


def test_names_that_sound_alike() -> None:
    catalog = Catalog([monograph("Phenzorafil")])
    assert [m.slugs for m in catalog.find("fenzorafil")] == [("phenzorafil",)]
    assert [m.slugs for m in catalog.find("fenzorafyl")] == [("phenzorafil",)]


# Look-alikes


def test_look_alikes_are_always_asked_about_and_the_partner_offered() -> None:
    """Even where the partner's letters are far off."""

    def near(look_alikes: dict[str, frozenset[str]]) -> tuple[Mention, ...]:
        spellings = [Spelling("Quandrivor", "q", "q", True), Spelling("Mebblethan", "m", "m", True)]
        names = NearNames(spellings, look_alikes, is_strange, ordinary_distance, nothing_else_near)
        return names.find("quandrvor", ())

    [alone] = near({})
    assert (alone.slugs, alone.match) == (("q",), CLOSE)
    [pair] = near({"quandrivor": frozenset({"mebblethan"}), "mebblethan": frozenset({"quandrivor"})})
    assert (pair.slugs, pair.match) == (("q", "m"), GUESS)
    [without_page] = near({"quandrivor": frozenset({"xantheldo"})})
    assert (without_page.slugs, without_page.match) == (("q",), GUESS)


@pytest.mark.parametrize(
    ("written", "offered"),
    [
        ("hydroxizine", {"hydroxyzine", "hydralazine"}),
        ("hydralasine", {"hydroxyzine", "hydralazine"}),
        ("hydraxyzine hydrochloride", {"hydroxyzine", "hydralazine"}),
        ("clonazapam", {"clonazepam"}),
        ("tramidol", {"tramadol", "trazodone"}),
        ("prednisolne", {"prednisolone"}),
    ],
)
def test_real_look_alikes(catalog: Catalog, written: str, offered: set[str]) -> None:
    [mention] = catalog.find(f"side effects of {written}?")
    assert mention.match == GUESS
    assert offered <= set(mention.slugs)


# Several words


@pytest.mark.parametrize(
    "written", ["insulin drevaln", "insulin drevalin", "isulin drevalin", "insulindrevalin"]
)
def test_names_of_several_words(written: str) -> None:
    assert [m.slugs for m in SMALL.find(f"is {written} safe")] == [("insulin-drevalin",)]


@pytest.mark.parametrize("between", [", ", ". ", "? ", "; ", "\n"])
def test_punctuation_parts_words(between: str) -> None:
    assert ("insulin-drevalin",) not in [m.slugs for m in SMALL.find(f"insuln{between}Drevalin")]


def test_a_misspelt_combination_is_not_one_of_its_parts() -> None:
    for text in ("quandrivor + zorbexl", "quandrvor + zorbexil", "zorbexil + quandrivor"):
        [mention] = SMALL.find(text)
        assert "quandrivor-zorbexil" in mention.slugs
        assert mention.match == GUESS or len(mention.slugs) == 1
    assert [m.slugs for m in SMALL.find("duoplexr")] == [("quandrivor-zorbexil",)]


# Beside an exact name


def test_a_doubtful_word_beside_an_exact_name_is_let_be() -> None:
    """The name is found, and what is two edits from another is rather a word of the question."""
    assert found(SMALL, "zarbaxil") != []
    assert found(SMALL, "quandrivor and zarbaxil") == [("quandrivor", ("quandrivor",), EXACT)]


def test_a_slip_beside_an_exact_name_is_found() -> None:
    assert [slugs for _, slugs, _ in found(SMALL, "is tavroxal or quandrvor better")] == [
        ("tavroxal",),
        ("quandrivor",),
    ]


# Ordinary words


@pytest.mark.parametrize("word", ORDINARY.split())
def test_ordinary_words_misspelt_or_not_are_no_drugs(catalog: Catalog, word: str) -> None:
    for text in (word, f"does it cause {word}", f"can i take metformin with {word} at night"):
        assert [m.slugs for m in catalog.find(text)] in ([], [("metformin",)]), catalog.find(text)


# Real misspellings


@pytest.mark.parametrize(
    ("written", "slug"),
    [
        ("metformine", "metformin"),
        ("metforman", "metformin"),
        ("metfromin", "metformin"),
        ("metaformin", "metformin"),
        ("glucofage", "metformin"),
        ("lisinipril", "lisinopril"),
        ("lisinoprol", "lisinopril"),
        ("lysinopril", "lisinopril"),
        ("atorvastatine", "atorvastatin"),
        ("atorvastin", "atorvastatin"),
        ("lipator", "atorvastatin"),
        ("ibuprophen", "ibuprofen"),
        ("ibuprofin", "ibuprofen"),
        ("ibroprofen", "ibuprofen"),
        ("ibprofen", "ibuprofen"),
        ("paracetomol", "paracetamol"),
        ("paracetmol", "paracetamol"),
        ("acetominophen", "paracetamol"),
        ("acetaminofen", "paracetamol"),
        ("tylonol", "paracetamol"),
        ("amoxacillin", "amoxicillin"),
        ("amoxicilin", "amoxicillin"),
        ("amoxycilin", "amoxicillin"),
        ("augmantin", "amoxicillin-and-clavulanic-acid"),
        ("omeprazol", "omeprazole"),
        ("omaprazole", "omeprazole"),
        ("prilosek", "omeprazole"),
        ("sertralin", "sertraline"),
        ("setraline", "sertraline"),
        ("zoloff", "sertraline"),
        ("tramadal", "tramadol"),
        ("trazadone", "trazodone"),
        ("levothyroxin", "levothyroxine"),
        ("levothroxine", "levothyroxine"),
        ("synthyroid", "levothyroxine"),
        ("warfrin", "warfarin"),
        ("warferin", "warfarin"),
        ("cumadin", "warfarin"),
        ("metronidazol", "metronidazole"),
        ("methatrexate", "methotrexate"),
        ("methotrexat", "methotrexate"),
        ("humeira", "adalimumab"),
        ("montelucast", "montelukast"),
        ("singulare", "montelukast"),
        ("zolpidam", "zolpidem"),
        ("ambian", "zolpidem"),
        ("salbutamal", "salbutamol"),
        ("ventalin", "salbutamol"),
        ("sumatriptin", "sumatriptan"),
        ("tysabry", "natalizumab"),
        ("natalizamab", "natalizumab"),
        ("ocravus", "ocrelizumab"),
        ("lantis", "insulin-glargine"),
        ("predisolone", "prednisolone"),
        ("clonadine", "clonidine"),
        ("hydroxizine", "hydroxyzine"),
    ],
)
def test_real_misspellings(catalog: Catalog, written: str, slug: str) -> None:
    """The right page is answered from or offered, and no other answered from."""
    [mention] = catalog.find(f"what are the side effects of {written}")
    assert slug in mention.slugs
    assert mention.match == GUESS or mention.slugs == (slug,)


# Of any text

PIECES = st.one_of(
    st.sampled_from(
        ["quandrvor", "Quandrivor", "zorbexol", "insulin", "drevaln", "+", ",", "\n", "é", "’s", "0"]
    ),
    st.text(max_size=8),
)
TEXTS = st.lists(PIECES, max_size=8).map(" ".join)


@given(text=TEXTS)
@settings(deadline=None)
def test_mentions_are_in_order_within_the_text_and_do_not_overlap(text: str) -> None:
    end = 0
    for mention in SMALL.find(text):
        assert end <= mention.start < mention.end <= len(text)
        assert len(mention.slugs) <= MOST_OFFERED
        assert all(slug in SMALL for slug in mention.slugs)
        assert mention.match != CLOSE or (len(mention.slugs) == 1 and mention.meant)
        end = mention.end


@given(text=TEXTS)
@settings(deadline=None)
def test_exact_mentions_stay_unless_a_longer_one_covers_them(text: str) -> None:
    mentions = SMALL.find(text)
    for exact in SMALL.names.find(text):
        assert exact in mentions or any(m.start <= exact.start and exact.end <= m.end for m in mentions)


@given(text=TEXTS)
@settings(deadline=None, max_examples=30)
def test_the_same_text_gives_the_same_mentions(text: str) -> None:
    again = Catalog(SMALL.monographs.values(), dict(reversed(LEXICON.items())))
    assert SMALL.find(text) == SMALL.find(text) == again.find(text)


@given(name=st.sampled_from(sorted(lexicon())), upper=st.lists(st.booleans(), min_size=60, max_size=60))
@settings(deadline=None)
def test_every_name_is_found_exactly_whatever_its_case(
    catalog: Catalog, name: str, upper: list[bool]
) -> None:
    written = "".join(c.upper() if up else c.lower() for c, up in zip(name, upper))
    plain = catalog.find(name)
    assert plain
    assert [(m.slugs, m.match) for m in catalog.find(written)] == [(m.slugs, m.match) for m in plain]
    assert all(m.meant == "" for m in catalog.find(written))


def test_a_text_without_names() -> None:
    assert SMALL.find("") == ()
    assert SMALL.find("what can i take for a cold") == ()
