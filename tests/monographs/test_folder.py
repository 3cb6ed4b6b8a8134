"""Which files of a folder are pages, and which pages are served."""

from __future__ import annotations

from pathlib import Path

from bot.monographs.folder import page_paths, read_folder


def write(path: Path, title: str) -> None:
    """A small page at ``path``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\ntitle: {title}\n---\n\n**Usage:** a\n", encoding="utf-8")


def test_pages_are_found_below_but_not_hidden_or_outside(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    for name in ("b/beta.md", "a.md", ".hidden.md", ".git/c.md", "d.txt", "E.MD"):
        write(folder / name, name)
    (folder / "folder.md").mkdir()
    write(tmp_path / "outside.md", "outside")
    (folder / "link.md").symlink_to(tmp_path / "outside.md")
    (folder / "inner.md").symlink_to(folder / "a.md")
    (folder / "away").symlink_to(tmp_path)
    found = [path.relative_to(folder).as_posix() for path in page_paths(folder)]
    assert found == ["E.MD", "a.md", "b/beta.md", "inner.md"]


def test_the_first_page_of_a_drug_is_served(tmp_path: Path) -> None:
    for name, title in [("b.md", "zórbex"), ("a/z.md", "Zorbex"), ("c.md", "ZORBEX!"), ("d.md", "Other")]:
        write(tmp_path / name, title)
    library = read_folder(tmp_path)
    assert [monograph.path for monograph in library.monographs] == ["a/z.md", "d.md"]
    repeated = [finding for finding in library.findings if finding.code == "duplicate-drug"]
    assert [(finding.path, finding.severity) for finding in repeated] == [
        ("b.md", "error"),
        ("c.md", "error"),
    ]
    assert all("a/z.md" in finding.message for finding in repeated)


def test_a_folder_without_pages(tmp_path: Path) -> None:
    library = read_folder(tmp_path)
    assert library.monographs == ()
    assert [(finding.severity, finding.code) for finding in library.findings] == [("error", "no-pages")]


def test_a_name_on_two_pages_is_pointed_out(tmp_path: Path) -> None:
    write(tmp_path / "a.md", "Zorbex\nbrand_names: [Zorbo, zorbo]")
    write(tmp_path / "b.md", "Other\naliases: ZORBO")
    shared = [finding for finding in read_folder(tmp_path).findings if finding.code == "shared-name"]
    assert [(finding.path, finding.severity) for finding in shared] == [("b.md", "info")]
    assert "a.md" in shared[0].message
