"""A saved page is in the next reply, and no page can take the others down."""

from __future__ import annotations

import logging
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.catalog import LiveCatalog, live_catalog

from .making import save

BROKEN = "---\ntitle: [Zorbexil\n---\n\n**Usage:** Lost.\n"


@pytest.fixture()
def pages(tmp_path: Path) -> Path:
    """A folder with two pages, Zorbexil and Mivalquor."""
    save(tmp_path, "Zorbexil", "First.")
    save(tmp_path, "Mivalquor")
    return tmp_path


@pytest.fixture()
def live(pages: Path) -> LiveCatalog:
    """The live catalog of that folder, which looks at it each time that it is asked."""
    catalog = LiveCatalog(pages)
    catalog.SHARE_OF_TIME = 0
    assert catalog.current().slugs == ["mivalquor", "zorbexil"]
    return catalog


def answer(live: LiveCatalog, slug: str) -> str:
    return live.current().drug(slug).faq()[0].text


def break_page(path: Path) -> None:
    path.write_text(BROKEN, encoding="utf-8")


def test_a_new_page_answers_to_its_name(live: LiveCatalog, pages: Path) -> None:
    assert live.current().find("what is quandrivor") == ()
    save(pages, "Quandrivor", name="c/quandrivor.md")
    assert [mention.slugs for mention in live.current().find("what is quandrivor")] == [("quandrivor",)]


def test_an_edited_answer_is_there_at_once(live: LiveCatalog, pages: Path) -> None:
    assert answer(live, "zorbexil") == "First."
    save(pages, "Zorbexil", "Other.")
    assert answer(live, "zorbexil") == "Other."


def test_a_renamed_drug_answers_to_its_new_name_only(live: LiveCatalog, pages: Path) -> None:
    save(pages, "Thrombuvex", name="zorbexil.md")
    assert live.current().slugs == ["mivalquor", "thrombuvex"]
    assert live.current().find("zorbexil") == ()


def test_a_deleted_page_is_gone(live: LiveCatalog, pages: Path) -> None:
    (pages / "zorbexil.md").unlink()
    assert live.current().slugs == ["mivalquor"]
    assert live.current().find("zorbexil") == ()


def test_nothing_new_is_the_same_catalog(live: LiveCatalog) -> None:
    assert live.current() is live.current()


def test_a_catalog_in_use_does_not_change(live: LiveCatalog, pages: Path) -> None:
    held = live.current()
    save(pages, "Zorbexil", "Other.")
    (pages / "mivalquor.md").unlink()
    assert live.current() is not held
    assert held.slugs == ["mivalquor", "zorbexil"]
    assert held.drug("zorbexil").faq()[0].text == "First."


def test_a_page_that_breaks_keeps_its_last_good_version(
    live: LiveCatalog, pages: Path, caplog: pytest.LogCaptureFixture
) -> None:
    break_page(pages / "zorbexil.md")
    assert answer(live, "zorbexil") == "First."
    live.current()
    [warning] = caplog.records
    assert warning.levelno == logging.WARNING
    assert warning.getMessage().startswith("zorbexil.md: keeping its last good version: ")
    assert [finding.severity for finding in live.findings if finding.path == "zorbexil.md"] == ["error"]


@pytest.mark.parametrize("content", [b"", b"---\n", b"\xff\xfe\x00", b"no front matter"])
def test_whatever_it_breaks_with(live: LiveCatalog, pages: Path, content: bytes) -> None:
    (pages / "zorbexil.md").write_bytes(content)
    assert answer(live, "zorbexil") == "First."


def test_it_keeps_it_while_other_pages_change_and_it_breaks_anew(live: LiveCatalog, pages: Path) -> None:
    break_page(pages / "zorbexil.md")
    live.current()
    save(pages, "Mivalquor", "Other.")
    live.current()
    (pages / "zorbexil.md").write_text("still broken", encoding="utf-8")
    assert (answer(live, "zorbexil"), answer(live, "mivalquor")) == ("First.", "Other.")


def test_a_repaired_page_is_served_again(live: LiveCatalog, pages: Path) -> None:
    break_page(pages / "zorbexil.md")
    live.current()
    save(pages, "Zorbexil", "Repaired.")
    assert answer(live, "zorbexil") == "Repaired."
    assert not [finding for finding in live.findings if finding.severity == "error"]


def test_a_broken_page_that_is_deleted_is_gone(live: LiveCatalog, pages: Path) -> None:
    break_page(pages / "zorbexil.md")
    live.current()
    (pages / "zorbexil.md").unlink()
    assert live.current().slugs == ["mivalquor"]
    assert live.findings == () or all(finding.path != "zorbexil.md" for finding in live.findings)


def test_a_deleted_page_does_not_come_back_when_a_broken_one_takes_its_place(
    live: LiveCatalog, pages: Path
) -> None:
    (pages / "zorbexil.md").unlink()
    live.current()
    break_page(pages / "zorbexil.md")
    assert live.current().slugs == ["mivalquor"]


def test_a_page_that_is_broken_from_the_start_is_left_out(
    pages: Path, caplog: pytest.LogCaptureFixture
) -> None:
    break_page(pages / "quandrivor.md")
    live = LiveCatalog(pages)
    assert live.current().slugs == ["mivalquor", "zorbexil"]
    assert [finding.path for finding in live.findings if finding.severity == "error"] == ["quandrivor.md"]
    assert caplog.records == []


def test_the_first_page_of_a_drug_is_served_and_the_next_when_it_goes(live: LiveCatalog, pages: Path) -> None:
    save(pages, "ZORBEXIL", "Second.", name="zz/zorbexil.md")
    assert live.current().slugs == ["mivalquor", "zorbexil"]
    assert answer(live, "zorbexil") == "First."
    assert [(f.path, f.code) for f in live.findings if f.severity == "error"] == [
        ("zz/zorbexil.md", "duplicate-drug")
    ]
    (pages / "zorbexil.md").unlink()
    assert answer(live, "zorbexil") == "Second."


def test_a_folder_that_goes_and_comes_back(live: LiveCatalog, pages: Path) -> None:
    away = pages.with_name("away")
    pages.rename(away)
    assert live.current().slugs == []
    shutil.copytree(away, pages)
    assert live.current().slugs == ["mivalquor", "zorbexil"]


def test_drugs_of_the_lexicon_are_known_without_a_page(live: LiveCatalog) -> None:
    assert [mention.slugs for mention in live.current().find("gabapentin")] == [()]


def test_looking_is_put_off_for_a_while(pages: Path) -> None:
    live = LiveCatalog(pages)
    live.SHARE_OF_TIME = 10**9
    first = live.current()
    save(pages, "Quandrivor")
    assert live.current() is first


def test_many_threads_see_one_state(live: LiveCatalog, pages: Path) -> None:
    save(pages, "Quandrivor")
    with ThreadPoolExecutor(8) as pool:
        seen = list(pool.map(lambda _: tuple(live.current().slugs), range(64)))
    assert set(seen) <= {("mivalquor", "zorbexil"), ("mivalquor", "quandrivor", "zorbexil")}
    assert live.current().slugs == ["mivalquor", "quandrivor", "zorbexil"]


def test_one_live_catalog_for_a_folder(pages: Path) -> None:
    assert live_catalog(pages) is live_catalog(pages)
