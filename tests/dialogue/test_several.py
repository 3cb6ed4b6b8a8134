"""Questions about several drugs, and what pages say of each other's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.catalog import Catalog
from bot.choice.asking import Asked
from bot.dialogue.several import asks_about_taking_together, common_question, what_it_says_of
from bot.monographs.reader import parse_page
from bot.names import PLACEHOLDER

DRUG = PLACEHOLDER

PAGES = {
    "Abxamine": """---
title: Abxamine
brand_names: [Brandalone]
---

**Usage:** Abxamine is used where warfarin is not suitable.

**Side Effects:** Headache. More often together with sertraline.

**How it Works:** Like naproxen.

**Interactions:** Tell your doctor if you take anticoagulants or an antifungal. Glucophage may work less well.

**FAQs:**

* **Can I take Abxamine with ibuprofen?** Ask first.
* **Can I take Abxamine with other medicines?** Not with NSAIDs.
* **Who should not drive?** Those who feel ill after an antihistamine.
""",
    "Bexamide": """---
title: Bexamide
---

**Usage:** Bexamide is used against something.

**Precautions:** Abxamine makes it stronger; so does Brandalone.
""",
    "Metformin": "---\ntitle: Metformin\nbrand_names: [Glucophage]\n---\n\n**Usage:** Metformin is used for diabetes.\n",
    "Ibuprofen": "---\ntitle: Ibuprofen\nbrand_names: [Advil]\n---\n\n**Usage:** Ibuprofen is used for pain.\n",
    "Warfarin": "---\ntitle: Warfarin\n---\n\n**Usage:** Warfarin is used against clots.\n",
}


@pytest.fixture(scope="module")
def pages(in_the_project: None) -> Catalog:
    from bot.names.lexicon import lexicon

    monographs = [parse_page(text, f"{name}.md")[0] for name, text in PAGES.items()]
    return Catalog([monograph for monograph in monographs if monograph], lexicon())


def asking(catalog: Catalog, text: str) -> Asked:
    return Asked(text, catalog.find(text), {})


# What is asked of each


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("ibuprofen or paracetamol for headache", f"{DRUG} for headache"),
        ("which is better, ibuprofen or paracetamol for headache?", f"{DRUG} for headache?"),
        ("ibuprofen, paracetamol or tramadol for back pain", f"{DRUG} for back pain"),
        ("is ibuprofen better than paracetamol for fever", f"is {DRUG} for fever"),
        ("side effects of metformin and warfarin", f"side effects of {DRUG}"),
        ("metformin vs. warfarin side effects", f"{DRUG} side effects"),
        ("does Advil or paracetamol make me sleepy?", f"does {DRUG} make me sleepy?"),
        ("what is the difference between ibuprofen and paracetamol for a headache", f"{DRUG} for a headache"),
        ("metformin side effects and warfarin side effects", f"{DRUG} side effects and {DRUG} side effects"),
    ],
)
def test_drugs_that_are_compared_are_one_in_the_question(catalog: Catalog, text: str, question: str) -> None:
    found = common_question(asking(catalog, text))
    assert found is not None
    assert (found.text, found.mentions) == (question, ())


@pytest.mark.parametrize(
    "text",
    [
        "ibuprofen vs paracetamol", "Ibuprofen/paracetamol", "ibuprofen and paracetamol?", "ibuprofen paracetamol",
        "what is the difference between ibuprofen and paracetamol", "compare ibuprofen with paracetamol, please",
        "how does ibuprofen differ from paracetamol?", "should I take ibuprofen or paracetamol", "are ibuprofen and Advil the same",
        "which is better: ibuprofen or paracetamol?",
    ],
)  # fmt: skip
def test_a_mere_comparison_asks_nothing_of_each(catalog: Catalog, text: str) -> None:
    assert common_question(asking(catalog, text)) is None


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("can I take ibuprofen with warfarin", True),
        ("is it ok to mix metformin and warfarin", True),
        ("I'm on warfarin, can I have ibuprofen", True),
        ("do metformin and warfarin interact?", True),
        ("ibuprofen and paracetamol at the same time", True),
        ("would metformin clash with my dose of warfarin", True),
        ("am I meant to alternate ibuprofen and paracetamol for a fever", True),
        ("ibuprofen or paracetamol for a headache", False),
        ("side effects of metformin and warfarin", False),
        ("what is the difference between ibuprofen and paracetamol", False),
        ("ibuprofen vs paracetamol", False),
    ],
)
def test_taking_together_is_told_from_comparing(catalog: Catalog, text: str, together: bool) -> None:
    assert asks_about_taking_together(asking(catalog, text)) is together


def test_a_question_on_interactions_is_about_taking_together_in_whatever_words(catalog: Catalog) -> None:
    asked = asking(catalog, "ibuprofen on warfarin?")
    assert not asks_about_taking_together(asked)
    assert asks_about_taking_together(replace(asked, topics={"interaction_drug": 0.6, "alcohol": 0.3}))


# What a page says of another drug


def says(pages: Catalog, slug: str, other: str) -> list[str]:
    return [entry.title for entry in what_it_says_of(pages.drug(slug), other, pages)]


@pytest.mark.parametrize(
    ("other", "titles"),
    [
        ("ibuprofen", ["Can I take Abxamine with ibuprofen?"]),  # named: its class is not looked for
        ("metformin", ["Interactions"]),  # by a brand name
        (
            "naproxen",
            ["Can I take Abxamine with other medicines?"],
        ),  # by its class; how it works is no interaction
        ("warfarin", ["Interactions"]),  # by its class; the usage is no interaction
        ("apixaban", ["Interactions"]),  # of a drug without a page
        ("Eliquis", ["Interactions"]),  # and of its brand
        ("fluconazole", ["Interactions"]),
        ("sertraline", ["Side Effects"]),
        ("cetirizine", []),  # its class stands only in a question on something else
        ("levothyroxine", []),
    ],
)
def test_what_a_page_says_of_another_drug(pages: Catalog, other: str, titles: list[str]) -> None:
    assert says(pages, "abxamine", other) == titles


def test_a_page_that_names_the_other_by_title_and_brand(pages: Catalog) -> None:
    assert says(pages, "bexamide", "abxamine") == ["Precautions"]
    assert says(pages, "bexamide", "ibuprofen") == []


def test_a_name_that_no_lexicon_has(pages: Catalog) -> None:
    assert says(pages, "abxamine", "xyzoquin") == []


def test_what_is_asked_about_interactions_comes_first(catalog: Catalog) -> None:
    found = what_it_says_of(catalog.drug("ibuprofen"), "warfarin", catalog)
    assert found[0].title == "Which medicines should I not mix with Ibuprofen?"


def test_every_entry_that_is_found_is_the_pages_own(catalog: Catalog) -> None:
    for slug in catalog.slugs:
        drug = catalog.drug(slug)
        for other in catalog.slugs:
            if other != slug:
                found = what_it_says_of(drug, other, catalog)
                assert set(found) <= set(drug.entries)
                assert len(found) == len(set(found)) <= 2
