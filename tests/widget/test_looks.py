"""Pictures for people to judge, in results/widget/: nothing compares them."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.widget.conftest import Embed
from tests.widget.hosting import Host

FOLDER = Path("results/widget")
SIZES = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 800}}
LOOKS = [
    pytest.param({"viewport": size, "color_scheme": scheme, "device_scale_factor": 2}, f"{name}-{scheme}", id=f"{name}-{scheme}")
    for name, size in SIZES.items()
    for scheme in ("light", "dark")
]  # fmt: skip


def picture(page: Page, look: str, name: str, **options: bool) -> None:
    page.wait_for_timeout(500)
    FOLDER.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=FOLDER / f"{name}-{look}.png", **options)


@pytest.mark.parametrize(("options", "look"), LOOKS)
def test_widget(embed: Embed, look: str) -> None:
    bot = embed(drug="Metformin")
    picture(bot.page, look, "closed")
    bot.open()
    picture(bot.page, look, "open")
    questions = {
        "answer": "How should I take Metformin?",
        "table": "What strengths of Metformin are available?",
        "did-you-mean": "what is olmeprazole used for?",
        "overview": "zolpidem",
        "emergency": "my chest hurts and I cannot breathe",
    }
    for name, question in questions.items():
        bot.ask(question)
        picture(bot.page, look, name)
    bot.page.context.set_offline(True)
    bot.ask("Is anyone there?")
    picture(bot.page, look, "offline")
    bot.button("clear").click()
    picture(bot.page, look, "clear")


@pytest.mark.parametrize(("options", "look"), LOOKS)
def test_demo_page(page: Page, host: Host, look: str) -> None:
    page.goto(host.bot)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    picture(page, look, "demo")
    picture(page, look, "demo-whole", full_page=True)
