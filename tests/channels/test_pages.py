"""The demo page and the page of an iframe, made from any catalog and any attributes."""

from __future__ import annotations

import json
import re
import shlex
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.catalog import Catalog
from bot.channels.pages import MOST_NAMES, demo_page, frame_page
from bot.channels.pages.browsing import groups
from bot.channels.pages.examples import examples, wording
from bot.monographs.model import FaqEntry, Monograph, Section
from bot.safety.emergencies import find_emergency

EXAMPLE = Path(__file__).parents[2] / "deploy" / "html" / "iframe.html"
ADDRESS = "http://bot.example:5005"
HOSTILE = [
    '"><script>alert(1)</script>',
    "</p><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }} ${x} {drug}",
    "' & \\",
]


class Parsed(HTMLParser):
    """The elements of a page with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def questions(self) -> list[str | None]:
        return [attributes["data-ask"] for attributes in self.of("button") if "data-ask" in attributes]

    @property
    def shape(self) -> set[tuple[str, str]]:
        """The kinds of elements and their attributes, without the values."""
        return {(tag, name) for tag, attributes in self.elements for name in ["", *attributes]}


def page(title: str, sections: dict[str, str] | None = None, faq: tuple[str, ...] = ()) -> Monograph:
    parts = tuple(Section(topic, topic, text, text, 1) for topic, text in (sections or {}).items())
    entries = tuple(FaqEntry(question, "Yes.", "Yes.", 1) for question in faq)
    slug = re.sub(r"\W", "-", title)
    return Monograph(f"{slug}.md", slug, title, (title,), parts, entries, None, None, None)


def catalog(*titles: str) -> Catalog:
    pages = [
        Monograph(f"{n}.md", f"page-{n}", t, (t,), (), (), None, None, None) for n, t in enumerate(titles)
    ]
    return Catalog(pages)


def codes(text: str) -> list[str]:
    """The snippets of a page, as they are copied."""
    parts = re.findall(r"<code>(.*?)</code>", text, re.DOTALL)
    return [Parsed(part).text for part in parts]


def snippet(text: str, beginning: str) -> str:
    return next(code for code in codes(text) if code.startswith(beginning))


def test_it_tells_how_many_drugs_there_are_and_asks_about_each() -> None:
    shown = demo_page(catalog("Abacin", "Bebacin"), ADDRESS)
    assert "<strong>2 drugs</strong>" in shown
    assert {"Abacin", "Bebacin"} <= set(Parsed(shown).questions)
    assert "<strong>1 drug</strong>" in demo_page(catalog("Abacin"), ADDRESS)


def test_without_pages_it_still_is_a_page_that_can_ask() -> None:
    shown = demo_page(catalog(), ADDRESS)
    assert "<strong>0 drugs</strong>" in shown
    assert Parsed(shown).questions == ["Which drugs do you know?"]
    assert "no pages yet" in shown


def test_up_to_a_thousand_names_are_shown_and_of_more_the_letters() -> None:
    titles = [f"{'ABCDE'[n % 5]}drug{n:05}" for n in range(10_000)]
    few = Parsed(demo_page(catalog(*titles[:MOST_NAMES]), ADDRESS))
    assert set(titles[:MOST_NAMES]) <= set(few.questions)
    many = demo_page(catalog(*titles), ADDRESS)
    assert "<strong>10000 drugs</strong>" in many
    assert "drug09999" not in many
    assert len(many) < 30_000
    assert "Which drugs begin with E?" in Parsed(many).questions
    assert Parsed(many).of("form")[0]["data-filter"] == "server"


def test_drugs_stand_under_their_first_letter_without_case_or_accent() -> None:
    found = groups(catalog("Éclacin", "ebacin", "5-ASA", "Zetacin", "™"))
    assert [(g.letter, tuple(page.title for page in g.pages)) for g in found] == [
        ("#", ("™",)),
        ("5", ("5-ASA",)),
        ("E", ("ebacin", "Éclacin")),
        ("Z", ("Zetacin",)),
    ]


def site(*more: Monograph) -> Catalog:
    pages = [
        page("Abacinol", faq=("What is it?", "How often is Abacinol given?")),
        page("Bebacinol", {"side_effects": "Headache."}),
        page("Cedacinol", {"precautions": "Not with Abacinol."}),
        page("Dopacinol", {"usage": "Pain."}),
    ]
    return Catalog([*pages, *more], {"gabapentin": "gabapentin", "simvastatin": "simvastatin"})


def test_the_examples_are_made_of_what_the_pages_have() -> None:
    made = {example.label: example.question for example in examples(site())}
    words = wording()
    assert made[words.faq.label] == "How often is Abacinol given?"
    assert made[words.section.label] == "what are the side effects of Bebacinol?"
    assert made[words.pair.label] == "Can I take Cedacinol with Abacinol?"
    assert made[words.unknown.label] == "how often do i take gabapentin"
    assert len(made) == 6


def test_a_misspelt_example_is_seen_through_and_a_drug_with_a_page_is_not_unknown() -> None:
    pages = site(page("Gabapentin"))
    made = {example.label: example.question for example in examples(pages)}
    (mention,) = pages.find(made[wording().misspelt.label])
    assert mention.match != "exact"
    assert len(mention.slugs) == 1
    assert made[wording().unknown.label] == "how often do i take simvastatin"


def test_an_example_that_no_page_fits_is_left_out() -> None:
    labels = {example.label for example in examples(Catalog([page("Dopacinol", {"usage": "Pain."})]))}
    assert labels == {wording().misspelt.label, wording().emergency.label}


def test_the_emergency_is_one() -> None:
    question = next(e.question for e in examples(site()) if e.label == wording().emergency.label)
    assert find_emergency(question) is not None


@pytest.mark.parametrize("title", ["Abacin", "St. John's Wort", 'Abacin "forte"', "Aba\\cin", "Ab & <b>"])
def test_the_command_can_be_pasted_into_a_shell(title: str) -> None:
    asked = Catalog([page(title, {"side_effects": "Headache."})])
    command = snippet(demo_page(asked, ADDRESS), "curl").replace("\\\n", " ")
    program, _, address, _, body = shlex.split(command)
    assert (program, address) == ("curl", f"{ADDRESS}/webhooks/rest/webhook")
    assert json.loads(body)["message"] == f"what are the side effects of {title}?"


def test_a_forged_host_is_no_command_and_no_markup() -> None:
    forged = 'http://x"><script>alert(2)</script>;$(reboot)'
    shown = demo_page(catalog("Abacin"), forged)
    assert "<script>alert" not in shown
    assert shlex.split(snippet(shown, "curl").replace("\\\n", " "))[2] == f"{forged}/webhooks/rest/webhook"
    (script,) = Parsed(snippet(shown, "<script")).of("script")
    assert script["src"] == f"{forged}/widget.js"


@pytest.mark.parametrize("title", HOSTILE)
def test_the_embedding_for_a_drug_names_it_as_it_is(title: str) -> None:
    embedding = next(code for code in codes(demo_page(catalog(title), ADDRESS)) if "drug=" in code)
    assert Parsed(embedding).of("faq-bot") == [{"drug": title}]


def test_the_frame_for_other_sites_is_as_in_the_example_for_them() -> None:
    (frame,) = Parsed(snippet(demo_page(catalog(), ADDRESS), "<iframe")).of("iframe")
    (example,) = Parsed(EXAMPLE.read_text(encoding="utf-8")).of("iframe")
    assert frame["src"] == f"{ADDRESS}/widget/frame"
    assert {name: frame[name] for name in ("sandbox", "allow")} == {
        name: example[name] for name in ("sandbox", "allow")
    }


def test_pages_run_and_load_nothing_but_their_own_files() -> None:
    for shown in (demo_page(site(), ADDRESS), frame_page({"theme": "dark"})):
        elements = Parsed(shown).elements
        assert not [a for _, a in elements for name in a if name == "style" or name.startswith("on")]
        loaded = [a.get("src") or a.get("href") for tag, a in elements if tag in {"script", "link", "img"}]
        assert all(address and address.startswith(("/widget", "data:")) for address in loaded)
        assert "<style" not in shown


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(min_size=1, max_size=40) | st.sampled_from(HOSTILE), min_size=1, max_size=4))
def test_no_title_is_markup(titles: list[str]) -> None:
    shown = Parsed(demo_page(catalog(*titles), ADDRESS))
    assert shown.shape <= Parsed(demo_page(site(), ADDRESS)).shape
    assert set(titles) <= set(shown.questions)


@given(
    st.dictionaries(
        st.sampled_from(["drug", "lang", "theme", "title", "greeting", "server", "onclick", "open"]),
        st.text(min_size=1, max_size=40) | st.sampled_from(HOSTILE),
    )
)
def test_a_frame_takes_its_attributes_as_they_are_and_no_others(attributes: dict[str, str]) -> None:
    shown = Parsed(frame_page(attributes))
    known = {k: v for k, v in attributes.items() if k in {"drug", "lang", "theme", "title", "greeting"}}
    assert shown.of("faq-bot") == [{"inline": None, **known}]
    assert len(shown.of("script")) == 1
    assert [tag for tag, _ in shown.elements].count("title") == 1
