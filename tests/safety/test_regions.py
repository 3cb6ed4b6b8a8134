"""Each region has numbers that can be dialled; a region that is not known has a caution instead of a wrong number."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.safety.regions import Line, Region, region, region_codes
from bot.settings import Settings

UNKNOWN = region("no such region")
WANTED = {"US", "GB", "EU", "IE", "IN", "CA", "AU", "NZ", "ZA", "DE", "FR", "ES"}


def lines(found: Region) -> list[Line]:
    return [line for line in (found.emergency, found.poison, found.crisis) if line]


def test_the_regions_of_the_settings_are_there() -> None:
    assert set(region_codes()) >= WANTED
    assert region(Settings().region) is not UNKNOWN


@pytest.mark.parametrize("code", region_codes())
def test_every_number_is_a_link_that_dials_it(code: str) -> None:
    for line in lines(region(code)):
        match = re.match(r"\[([0-9 -]+)\]\(tel:([0-9]+)\)", line.link)
        assert match
        assert re.sub("[ -]", "", match[1]) == match[2]


@pytest.mark.parametrize("code", region_codes())
def test_the_emergency_number_stands_alone_after_call(code: str) -> None:
    found = region(code)
    assert found.number_to_call == found.emergency.link


@pytest.mark.parametrize(
    ("code", "number"), [("US", "911"), ("gb", "999"), ("UK", "999"), (" eu ", "112"), ("AU", "000"), ("in", "112")]
)  # fmt: skip
def test_a_code_is_read_as_people_write_it(code: str, number: str) -> None:
    assert region(code).emergency.number == number


@given(code=st.text(max_size=6))
def test_any_code_has_a_number(code: str) -> None:
    assert region(code).emergency.number


def test_an_unknown_region_is_told_to_call_its_own_number() -> None:
    assert UNKNOWN.number_to_call == "your local emergency number: [112](tel:112) (in many countries)"
    assert UNKNOWN.helpline("poison") is None and UNKNOWN.helpline("crisis") is None


def test_helplines_are_told_apart() -> None:
    found = region("US")
    assert found.helpline("poison") is found.poison
    assert found.helpline("crisis") is found.crisis
