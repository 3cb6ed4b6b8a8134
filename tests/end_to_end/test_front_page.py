"""The page at ``/``."""

from __future__ import annotations

import requests

from tests.serving import Place


def test_it_names_what_runs_and_what_it_knows(place: Place) -> None:
    response = requests.get(f"{place.address}/", timeout=30)
    assert response.status_code == 200
    assert response.headers["Content-Type"].startswith("text/html")
    assert "Monograph FAQ Bot" in response.text
    assert f"{len(place.pages.current())} drugs" in response.text
    assert "Natalizumab" in response.text
    assert "/webhooks/rest/webhook" in response.text


def test_a_title_is_no_markup(place: Place) -> None:
    page = requests.get(f"{place.address}/", timeout=30).text
    assert "Marktitle" in page
    assert "<script>alert" not in page
    assert "Marktitle &lt;script&gt;" in page


def test_a_forged_host_is_no_markup(place: Place) -> None:
    response = requests.get(f"{place.address}/", headers={"Host": 'x"><script>alert(2)</script>'}, timeout=30)
    assert "<script>alert(2)" not in response.text
