"""A conversation with the real bot: answers under their disclaimers, buttons, emergencies, feedback, the text box."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from playwright.sync_api import Page, expect

from tests.serving import SITE_URL
from tests.widget.canary import Canary
from tests.widget.conftest import Embed
from tests.widget.hosting import Host
from tests.widget.person import Exchange, Widget, filled, hold_messages
from tests.widget.situations import ANSWER, CHEST, QUESTION

LONG = "Longamycin: Usage"


def is_clipped(exchange: Exchange) -> bool:
    """Whether a part of the disclaimer is out of sight."""
    return exchange.disclaimer.evaluate(
        "note => [note, ...note.querySelectorAll('*')].some(e => e.scrollHeight > e.clientHeight + 2 && getComputedStyle(e).overflowY !== 'visible')"
    )


@pytest.mark.parametrize(
    "question", [QUESTION, "metformin", "how do metformin and zolpidem work?", "Longamycin", "Disclaimide"]
)
def test_every_answer_begins_with_its_disclaimer(bot: Widget, question: str) -> None:
    exchange = bot.ask(question)
    assert exchange.answers.count() >= 1
    for answer in exchange.answers.all():
        note = answer.get_by_role("note")
        expect(note).to_be_visible()
        box, title = note.bounding_box(), answer.get_by_role("heading", level=3).first.bounding_box()
        assert box and title
        assert box["y"] + box["height"] <= title["y"]
        assert answer.evaluate("answer => answer.firstElementChild.getAttribute('role')") == "note"


def test_the_disclaimer_is_in_full_the_first_time_and_never_gone(bot: Widget) -> None:
    first = bot.ask("What is metformin used for?")
    assert not is_clipped(first)
    again = bot.ask("How does metformin work?")
    assert again.disclaimer.inner_text()
    expect(again.button("readInFull")).to_be_visible()
    assert is_clipped(again)
    again.button("readInFull").click()
    expect(again.button("readLess")).to_be_visible()
    assert not is_clipped(again)
    assert first.disclaimer.text_content().strip() in again.disclaimer.text_content()
    other = bot.ask("Twinalol")
    assert not is_clipped(other), "another disclaimer is a new one"


def test_an_answer_names_its_drug_its_heading_and_its_source(bot: Widget) -> None:
    answer = bot.ask(QUESTION).answer
    expect(answer.get_by_role("heading", level=3)).to_have_text(
        "Natalizumab: How often is Natalizumab given?", use_inner_text=False
    )
    source = answer.get_by_role("link", name=filled(bot.words["source"], drug="Natalizumab"))
    assert source.get_attribute("href").startswith(SITE_URL)
    assert source.get_attribute("target") == "_blank"
    assert set(source.get_attribute("rel").split()) >= {"noopener", "noreferrer"}


def test_markdown_is_shown_as_what_it_means(bot: Widget) -> None:
    strengths = bot.ask("What strengths of Metformin are available?").answer
    expect(strengths.get_by_role("table")).to_be_visible()
    expect(strengths.get_by_role("columnheader", name="Usual strengths")).to_be_visible()
    how = bot.ask("How should I take Metformin?").answer
    expect(how.get_by_role("listitem")).to_have_count(3)
    usage = bot.ask("What is metformin used for?").answer
    expect(usage.locator("strong", has_text="type 2 diabetes")).to_be_visible()
    assert "**" not in bot.transcript.inner_text()


def test_suggestions_are_buttons_that_ask(bot: Widget) -> None:
    overview = bot.ask("zolpidem")
    expect(overview.suggestions.first).to_be_visible()
    title = overview.suggestions.nth(1).inner_text().strip()
    asked = bot.pick(overview.suggestions.nth(1))
    expect(asked.answer).to_contain_text("Zolpidem")
    assert title.split(":")[-1].strip().lower().rstrip("?") in asked.root.inner_text().lower()


def test_all_suggestions_can_be_reached(bot: Widget) -> None:
    overview = bot.ask("zolpidem")
    more = overview.root.locator("[aria-expanded=false]", has_text="more")
    expect(more).to_be_visible()
    before = overview.suggestions.count()
    more.click()
    assert overview.suggestions.count() > before


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("is hydralizine for high blood pressure?", "Hydralazine"),
        ("what is olmeprazole used for?", "Omeprazole"),
    ],
)
def test_a_near_miss_is_a_question_with_buttons(bot: Widget, text: str, meant: str) -> None:
    asked = bot.ask(text)
    expect(asked.answers).to_have_count(0)
    answered = bot.pick(asked.suggestions.filter(has_text=meant).first)
    expect(answered.answer.get_by_role("heading", level=3)).to_contain_text(meant)


def test_without_a_drug_it_asks_which(bot: Widget) -> None:
    expect(bot.ask("how often do I take it?").answers).to_have_count(0)
    expect(bot.ask("Metformin").answer).to_contain_text("Metformin")


def test_an_emergency_cannot_be_overlooked(bot: Widget) -> None:
    everyday = bot.ask("hello").root.locator("[part=message]")
    emergency = bot.ask(CHEST).emergency
    expect(emergency).to_be_visible()
    expect(emergency.get_by_role("heading", name=bot.words["emergency"])).to_be_in_viewport()
    calls = emergency.get_by_role("link", name="911")
    expect(calls.first).to_be_in_viewport()
    assert {link.get_attribute("href") for link in calls.all()} == {"tel:911"}
    assert all(not link.get_attribute("target") for link in calls.all())
    box = calls.first.bounding_box()
    assert box and box["height"] >= 40
    look = "element => { const s = getComputedStyle(element); return [s.backgroundColor, s.borderTopColor] }"
    assert emergency.evaluate(look) != everyday.evaluate(look)


def test_a_typing_indicator_shows_that_it_works(bot: Widget) -> None:
    held = hold_messages(bot.page)
    asked = bot.send(QUESTION)
    expect(asked.waiting).to_be_visible()
    bot.page.wait_for_timeout(100)
    held[0].continue_()
    expect(asked.ended().answer).to_be_visible()


def test_a_long_answer_folds(bot: Widget) -> None:
    answer = bot.ask(LONG)
    if not answer.answers.count():
        answer = bot.pick(bot.ask("Longamycin").suggestions.first)
    folded = answer.answer.bounding_box()
    answer.button("showAll").click()
    expect(answer.button("showLess")).to_be_visible()
    opened = answer.answer.bounding_box()
    assert folded and opened
    assert folded["height"] < 900 < opened["height"]
    expect(answer.answer).to_contain_text("Paragraph number 399")
    answer.button("showLess").click()
    assert answer.answer.bounding_box()["height"] == folded["height"]


def test_a_short_answer_does_not_fold(bot: Widget) -> None:
    asked = bot.ask(QUESTION)
    bot.page.wait_for_timeout(300)
    expect(asked.button("showAll")).to_have_count(0)


def test_copying_takes_disclaimer_text_and_source(bot: Widget, host: Host) -> None:
    bot.page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=host.origin)
    asked = bot.ask(QUESTION)
    asked.button("copy").click()
    expect(asked.button("copied")).to_be_visible()
    copied = bot.page.evaluate("navigator.clipboard.readText()")
    words = lambda text: " ".join(text.split())  # noqa: E731
    assert words(copied).startswith(words(asked.disclaimer.inner_text())[:60])
    for part in ("Natalizumab", "How often is Natalizumab given?", ANSWER, SITE_URL):
        assert part in copied


def test_feedback_is_counted_by_gaps(bot: Widget, environment: dict[str, str]) -> None:
    asked = bot.ask("What is ocrelizumab used for?")
    asked.button("notHelpful").click()
    expect(asked.button("notHelpful")).to_have_attribute("aria-pressed", "true")
    comment = asked.root.get_by_role("textbox", name=bot.words["comment"])
    comment.fill("Nothing on <b>children</b>, says Jane Doe.")
    asked.button("commentSend").click()
    expect(asked.root.get_by_text(bot.words["thanks"])).to_be_visible()
    other = bot.ask("How does ocrelizumab work?")
    other.button("notHelpful").click()
    expect(other.button("notHelpful")).to_have_attribute("aria-pressed", "true")
    other.button("helpful").click()
    expect(other.button("helpful")).to_have_attribute("aria-pressed", "true")
    expect(other.button("notHelpful")).to_have_attribute("aria-pressed", "false")
    bot.page.wait_for_load_state("networkidle")
    command = [sys.executable, "-m", "bot", "gaps", "--drug", "ocrelizumab", "--format", "json"]
    shown = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    votes = {vote["topic"]: vote for vote in json.loads(shown)["votes"]}
    assert (votes["usage"]["up"], votes["usage"]["down"]) == (0, 1)
    assert (votes["how_it_works"]["up"], votes["how_it_works"]["down"]) == (1, 0), "the last vote counts"
    assert "children" in shown
    assert "Jane" not in shown


def test_enter_sends_and_shift_enter_breaks_the_line(bot: Widget) -> None:
    height = bot.box.bounding_box()["height"]
    bot.box.press_sequentially("How often is")
    bot.box.press("Shift+Enter")
    bot.box.press_sequentially("natalizumab given?")
    assert bot.box.input_value() == "How often is\nnatalizumab given?"
    assert bot.box.bounding_box()["height"] > height
    bot.box.press("Escape") if bot.names.count() else None
    bot.box.press("Enter")
    expect(bot.box).to_have_value("")
    expect(bot.exchange().ended().answer).to_contain_text(ANSWER)
    assert bot.box.bounding_box()["height"] == height


def test_the_text_box_grows_to_a_limit_and_then_scrolls(bot: Widget) -> None:
    bot.box.fill("line\n" * 40)
    panel, box = bot.panel.bounding_box(), bot.box.bounding_box()
    assert panel and box
    assert 60 < box["height"] < panel["height"] / 2


def test_what_an_input_method_composes_is_not_sent(bot: Widget) -> None:
    bot.box.fill("natalizumab")
    bot.box.evaluate(
        """box => box.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true, composed: true}))"""
    )
    bot.page.wait_for_timeout(200)
    expect(bot.exchanges).to_have_count(0)


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_is_no_question(bot: Widget, text: str) -> None:
    bot.box.fill(text)
    bot.box.press("Enter")
    bot.button("send").click(force=True)
    bot.page.wait_for_timeout(200)
    expect(bot.exchanges).to_have_count(0)


def test_a_text_that_is_too_long_is_said_to_be(bot: Widget, canary: Canary, host: Host) -> None:
    bot.box.fill("how " * 240)
    expect(bot.root.get_by_text(filled(bot.words["left"], count=41))).to_be_visible()
    bot.box.fill("how " * 300)
    bot.box.press("Enter")
    bot.page.wait_for_timeout(200)
    assert "/widget/message" not in canary.paths(host.bot), "a text is not cut off and sent"


def test_names_are_offered_while_typing(bot: Widget, canary: Canary, host: Host) -> None:
    bot.box.press_sequentially("can I take glucoph")
    expect(bot.names).to_have_count(1)
    expect(bot.names.first).to_contain_text("Glucophage")
    bot.box.press("ArrowDown")
    bot.box.press("Enter")
    expect(bot.names).to_have_count(0)
    assert bot.box.input_value().rstrip() == "can I take Glucophage"
    expect(bot.exchanges).to_have_count(0)
    bot.box.press_sequentially(" with met")
    expect(bot.names.first).to_be_visible()
    bot.box.press("Escape")
    expect(bot.names).to_have_count(0)
    expect(bot.panel).to_be_visible()
    assert "Glucophage" in bot.box.input_value()


def test_only_the_word_being_typed_is_sent_and_only_while_typing(bot: Widget, page: Page) -> None:
    sent: list[str] = []
    page.on(
        "request", lambda request: sent.append(request.post_data or "") if request.method == "POST" else None
    )
    bot.box.fill("I am Jane Doe and I take met")
    bot.box.press_sequentially("f")
    expect(bot.names.first).to_be_visible()
    bodies = [json.loads(body) for body in sent]
    assert {body["text"] for body in bodies} <= {"met", "metf"}
    assert all(set(body) == {"text"} for body in bodies)
    sent.clear()
    page.evaluate(
        "document.querySelector('faq-bot').shadowRoot.querySelector('textarea').value = 'natalizumab'"
    )
    page.wait_for_timeout(500)
    assert sent == []
    bot.box.fill("x")
    page.wait_for_timeout(500)
    assert sent == [], "one letter is not worth a question"


def test_a_quick_typist_asks_for_few_names(bot: Widget, canary: Canary, host: Host) -> None:
    bot.box.press_sequentially("metformi", delay=20)
    expect(bot.names.first).to_be_visible()
    assert len([path for path in canary.paths(host.bot) if path == "/widget/names"]) <= 2


def test_several_questions_at_once_are_answered_in_order(bot: Widget) -> None:
    for text in (QUESTION, "zolpidem", "how does metformin work?"):
        bot.send(text)
    for index, drug in enumerate(("Natalizumab", "Zolpidem", "Metformin")):
        expect(bot.exchange(index).ended().answer).to_contain_text(drug)


def test_clearing_forgets_on_both_sides(bot: Widget, canary: Canary, host: Host) -> None:
    bot.ask("zolpidem")
    bot.button("clear").click()
    bot.button("cancel").click()
    expect(bot.exchanges).to_have_count(1)
    bot.button("clear").click()
    bot.button("clearYes").click()
    expect(bot.exchanges).to_have_count(0)
    bot.page.wait_for_load_state("networkidle")
    assert "/widget/forget" in canary.paths(host.bot)
    assert "zolpidem" not in bot.page.evaluate("JSON.stringify({...sessionStorage}).toLowerCase()")
    expect(bot.ask("is it addictive?").answers).to_have_count(0)
    bot.page.reload()
    expect(bot.panel).to_be_visible()
    assert bot.questions == ["is it addictive?"]


def test_a_tab_of_its_own_is_a_conversation_of_its_own(bot: Widget, embed: Embed) -> None:
    bot.ask("zolpidem")
    tab = bot.page.context.new_page()
    tab.goto(bot.page.url)
    other = Widget(tab)
    other.open()
    expect(other.exchanges).to_have_count(0)
    assert bot.page.evaluate("localStorage.length") == 0
    assert bot.page.context.cookies() == []


def test_a_new_answer_is_read_from_its_head(bot: Widget) -> None:
    asked = bot.ask("What is metformin used for?")
    asked = bot.ask("Longamycin")
    bot.page.wait_for_timeout(600)
    expect(asked.disclaimer).to_be_in_viewport()
    note, log = asked.disclaimer.bounding_box(), bot.transcript.bounding_box()
    assert note and log
    assert log["y"] - 1 <= note["y"] < log["y"] + log["height"] / 2
    assert bot.page.evaluate("scrollY") == 0, "the page behind does not move"
