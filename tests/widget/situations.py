"""What the browser tests ask, on which screens, and what they expect of all answers."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.widget.person import Widget

QUESTION = "How often is natalizumab given?"
ANSWER = "As a rule, once every 4 weeks."
MISSPELT = "what is olmeprazole used for?"
CHEST = "my chest hurts and I cannot breathe"
FIRST, SECOND, THIRD = (
    "How often is natalizumab given?",
    "How does metformin work?",
    "What is zolpidem used for?",
)
DRUG = {FIRST: "Natalizumab", SECOND: "Metformin", THIRD: "Zolpidem"}
SETTLED = 500  # ms: what moves has come to its end
SETTINGS = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 568}},
    "forced colours": {"forced_colors": "active"},
}  # fmt: skip


def offline(bot: Widget) -> None:
    bot.page.context.set_offline(True)
    bot.ask(QUESTION)


def check_answered_once(bot: Widget, *questions: str) -> None:
    """Assert that the transcript has exactly these questions, each with one answer of its drug."""
    expect(bot.exchanges).to_have_count(len(questions))
    for index, question in enumerate(questions):
        exchange = bot.exchange(index).ended()
        assert exchange.answers.count() == 1, exchange.root.inner_text()
        expect(exchange.answer).to_contain_text(DRUG[question])
    assert bot.questions == list(questions)
