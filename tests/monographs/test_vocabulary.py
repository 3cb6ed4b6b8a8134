"""Headings and their topics."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.monographs.vocabulary import HEADINGS, default, load


@pytest.mark.parametrize(
    ("heading", "topic"),
    [
        ("USAGE", "usage"),
        ("Indications & Usage", "usage"),
        ("What is Zorbex used for?", "usage"),
        ("What Zorbex Is Used For", "usage"),
        ("Why is this medication prescribed?", "usage"),
        ("Dosage and Administration", "dosage"),
        ("How to Take Zorbex", "dosage"),
        ("Zorbex's Side Effects", "side_effects"),
        ("Side effects of Zorbex", "side_effects"),
        ("Common Side-Effects", "side_effects"),
        ("Side Effects (Adverse Reactions)", "side_effects"),
        ("Side Effects and Management", "side_effects"),
        ("Side Effects in Children", "side_effects"),
        ("Interactions with food & alcohol", "precautions"),
        ("Use in Pregnancy", "precautions"),
        ("Questions to ask your doctor", None),
        ("Zorbex at a glance", None),
        ("Effets", None),
        ("How does it work?", "how_it_works"),
        ("How Ibuprofen and Paracetamol Work", "how_it_works"),
        ("Warnings and Precautions", "precautions"),
        ("Drug Interactions", "precautions"),
        ("Important Safety Information", "precautions"),
        ("Frequently Asked Questions (FAQs)", "faqs"),
        ("F.A.Q.", "faqs"),
        ("Q&A", "faqs"),
        ("Medical Disclaimer", "disclaimer"),
        ("Note", "note"),
        ("Generic Name", "generic_name"),
        ("Storage", None),
        ("Zorbex", None),
        ("", None),
        ("use " * 100, None),
    ],
)
def test_topic(heading: str, topic: str | None) -> None:
    assert default().topic(heading, ["Zorbex", "Ibuprofen + Paracetamol"]) == topic


def test_every_listed_heading_has_its_topic() -> None:
    vocabulary = default()
    for heading, topic in vocabulary.topics.items():
        assert vocabulary.topic(heading) == topic


def test_a_misspelling_is_recognised() -> None:
    assert default().suggestion("Side Efects") == "side effects"
    assert default().suggestion("Storage") is None


@pytest.mark.parametrize(
    "change",
    [
        ("other:\n", "others:\n"),
        ("  usage:\n", "  usages:\n"),
        ("    - dosage\n", "    - dosage\n    - usage\n"),
    ],
)
def test_mistakes_in_the_file_are_refused(tmp_path: Path, change: tuple[str, str]) -> None:
    path = tmp_path / "headings.yml"
    path.write_text(HEADINGS.read_text(encoding="utf-8").replace(*change, 1), encoding="utf-8")
    with pytest.raises(ValueError, match=r"others|usage"):
        load(path)
