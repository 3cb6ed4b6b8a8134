"""The environment variables that an operator sets."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Settings, SettingsError, settings


def test_everything_has_a_default() -> None:
    assert settings({}) == Settings(
        monographs=Path("data/monographs"),
        site_url="",
        region="US",
        port=5005,
        cache=Path(".cache"),
        gaps=Path("gaps.jsonl"),
        origins=frozenset(),
        messages_per_minute=20,
        proxies=0,
        secret="",
    )


def test_each_setting_is_a_variable() -> None:
    environment = {
        "BOT_MONOGRAPHS": "/srv/pages",
        "BOT_SITE_URL": "https://example.org",
        "BOT_REGION": "GB",
        "BOT_PORT": "8080",
        "BOT_CACHE": "/var/cache/bot",
        "BOT_GAPS": "/var/lib/bot/gaps.jsonl",
        "BOT_ORIGINS": "https://example.org, HTTPS://www.example.org/,http://localhost:4000",
        "BOT_MESSAGES_PER_MINUTE": "60",
        "BOT_PROXIES": "1",
        "BOT_SECRET": "s" * 32,
    }
    assert settings(environment) == Settings(
        monographs=Path("/srv/pages"),
        site_url="https://example.org",
        region="GB",
        port=8080,
        cache=Path("/var/cache/bot"),
        gaps=Path("/var/lib/bot/gaps.jsonl"),
        origins=frozenset({"https://example.org", "https://www.example.org", "http://localhost:4000"}),
        messages_per_minute=60,
        proxies=1,
        secret="s" * 32,
    )


@pytest.mark.parametrize("value", ["off", "OFF"])
def test_the_list_of_gaps_can_be_switched_off(value: str) -> None:
    assert settings({"BOT_GAPS": value}).gaps_file is None
    assert settings({"BOT_GAPS": value}).feedback_file is None
    assert settings({"BOT_GAPS": f"{value}.jsonl"}).gaps_file == Path(f"{value}.jsonl")


@pytest.mark.parametrize(
    ("gaps", "feedback"),
    [("gaps.jsonl", "gaps.feedback.jsonl"), ("/var/lib/bot/kept", "/var/lib/bot/kept.feedback")],
)
def test_votes_are_kept_beside_the_gaps(gaps: str, feedback: str) -> None:
    assert settings({"BOT_GAPS": gaps}).feedback_file == Path(feedback)


def test_an_empty_variable_is_as_good_as_none() -> None:
    assert settings({"BOT_PORT": "", "BOT_MONOGRAPHS": ""}) == settings({})


def test_variables_of_others_do_not_matter() -> None:
    assert settings({"BOT_TOKEN": "x", "PORT": "1", "bot_port": "1"}) == settings({})


def test_the_processs_environment_is_read_at_each_call(monkeypatch: pytest.MonkeyPatch) -> None:
    for port in (5006, 5007):
        monkeypatch.setenv("BOT_PORT", str(port))
        assert settings().port == port


@pytest.mark.parametrize("value", ["abc", "0", "-1", "65536", "50 05", "5005.5"])
def test_a_value_that_cannot_be_used_is_named(value: str) -> None:
    with pytest.raises(SettingsError, match=f"^BOT_PORT={value}: .+"):
        settings({"BOT_PORT": value})


@given(value=st.text())
def test_any_port_is_taken_or_refused_with_its_name(value: str) -> None:
    try:
        read = settings({"BOT_PORT": value})
    except SettingsError as error:
        assert "BOT_PORT" in str(error)
    else:
        assert 1 <= read.port <= 65535


@pytest.mark.parametrize(
    "origin", ["example.org", "https://example.org/help", "ftp://example.org", "https://", "null"]
)
def test_what_is_no_origin_is_named(origin: str) -> None:
    with pytest.raises(SettingsError, match="is no origin"):
        settings({"BOT_ORIGINS": f"https://example.org,{origin}"})
