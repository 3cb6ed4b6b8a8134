"""Vectors are kept on disk, and the disk is never trusted."""

from __future__ import annotations

import io
import logging
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest

from bot.encoder import DIMENSIONS, sentence_encoder, vectors
from bot.encoder import store as storing

TEXTS = ["how often is the drug given?", "the drug and alcohol", "stopping the drug"]


@pytest.fixture()
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder; the encoder itself is loaded from the project's."""
    sentence_encoder()
    monkeypatch.setenv("BOT_CACHE", str(tmp_path))
    return tmp_path


@pytest.fixture()
def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many texts were encoded, call by call."""
    calls: list[int] = []

    class Counting:
        def encode(self, texts: list[str]) -> np.ndarray:
            calls.append(len(texts))
            return encoder.encode(texts)

    encoder = sentence_encoder()
    monkeypatch.setattr(storing, "sentence_encoder", Counting)
    return calls


def only_file(cache: Path) -> Path:
    [path] = [path for path in cache.rglob("*") if path.is_file()]
    return path


def test_they_are_computed_once(cache: Path, counted: list[int]) -> None:
    first = vectors(TEXTS)
    second = vectors(TEXTS)
    assert counted == [3]
    assert first.shape == second.shape == (3, DIMENSIONS)
    assert first.dtype == second.dtype == np.float32
    assert np.allclose(first, second, atol=1e-3)
    assert np.allclose(np.linalg.norm(second, axis=1), 1, atol=1e-3)


def test_they_are_the_same_whether_computed_or_read(cache: Path) -> None:
    """Otherwise a model would depend on whether its machine had trained before."""
    assert np.array_equal(vectors(TEXTS), vectors(TEXTS))


def test_other_texts_are_other_vectors(cache: Path, counted: list[int]) -> None:
    kept = vectors(TEXTS)
    assert np.allclose(vectors(TEXTS[::-1]), kept[::-1], atol=1e-3)
    assert vectors(TEXTS[:2]).shape == (2, DIMENSIONS)
    assert counted == [3, 3, 2]


def test_no_texts(cache: Path) -> None:
    assert vectors([]).shape == (0, DIMENSIONS)
    assert vectors([]).shape == (0, DIMENSIONS)


def npy(array: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array)
    return buffer.getvalue()


def zipped() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.npy", npy(np.zeros(3)))
    return buffer.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"garbage" * 100, id="garbage"),
        pytest.param(b"PK\x03\x04garbage", id="garbage that begins like a zip file"),
        pytest.param(zipped(), id="an archive of arrays"),
        pytest.param(b"\x93NUMPY\x01\x00v\x00{'descr': '<f2', 'shape': (3, " + b" " * 90, id="half a header"),
        pytest.param(npy(np.zeros((3, DIMENSIONS), np.float16))[:500], id="cut off"),
        pytest.param(npy(np.zeros((2, DIMENSIONS))), id="wrong shape"),
        pytest.param(npy(np.full((3, DIMENSIONS), "a")), id="wrong type"),
        pytest.param(pickle.dumps([1, 2, 3]), id="a pickle"),
    ],
)
def test_a_damaged_file_is_computed_again(cache: Path, counted: list[int], content: bytes) -> None:
    right = vectors(TEXTS)
    only_file(cache).write_bytes(content)
    assert np.allclose(vectors(TEXTS), right, atol=1e-3)
    assert np.allclose(vectors(TEXTS), right, atol=1e-3)
    assert counted == [3, 3], "the file was not repaired"


def test_a_damaged_file_is_told_of(cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    vectors(TEXTS)
    path = only_file(cache)
    path.write_bytes(b"garbage")
    with caplog.at_level(logging.WARNING, logger=storing.logger.name):
        vectors(TEXTS)
    assert str(path) in caplog.text


def test_a_pickle_is_not_run(cache: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    witness = tmp_path_factory.mktemp("witness") / "was_run"

    class Payload:
        def __reduce__(self) -> tuple:
            return (Path.touch, (witness,))

    vectors(TEXTS)
    only_file(cache).write_bytes(npy(np.array([Payload()], dtype=object)))
    vectors(TEXTS)
    assert not witness.exists()


def test_a_folder_that_cannot_be_written_costs_time_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    sentence_encoder()
    (tmp_path / "file").write_text("in the way of the folder")
    monkeypatch.setenv("BOT_CACHE", str(tmp_path / "file"))
    with caplog.at_level(logging.WARNING, logger=storing.logger.name):
        assert vectors(TEXTS).shape == (3, DIMENSIONS)
    assert "not kept" in caplog.text


def test_a_full_disk_leaves_no_half_file(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(storing.np, "save", full)
    assert vectors(TEXTS).shape == (3, DIMENSIONS)
    monkeypatch.undo()
    assert not list(cache.rglob("*.npy"))


def test_a_folder_in_the_files_place_is_survived(cache: Path) -> None:
    vectors(TEXTS)
    path = only_file(cache)
    path.unlink()
    path.mkdir()
    assert vectors(TEXTS).shape == (3, DIMENSIONS)
