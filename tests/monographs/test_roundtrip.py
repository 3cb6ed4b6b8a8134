"""Whatever form a page is written in, exactly what was written is found."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from bot.monographs.reader import parse_page

from .pages import Expected, pages


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(pages())
def test_a_generated_page_is_read_exactly(page: Expected) -> None:
    monograph, _ = parse_page(page.text, "zorbex.md")
    assert [(entry.question, entry.answer) for entry in monograph.faq] == page.faq
    sections = [
        ("unknown" if section.topic not in KNOWN else section.topic, section.text)
        for section in monograph.sections
        if section.topic not in ("disclaimer", "note")
    ]
    assert sections == page.sections
    assert (monograph.disclaimer, monograph.note) == (page.disclaimer, page.note)


KNOWN = (
    "usage",
    "dosage",
    "side_effects",
    "how_it_works",
    "precautions",
    "introduction",
    "faqs",
    "generic_name",
)
