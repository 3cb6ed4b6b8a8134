"""Sentence vectors are of length one, and the same however they are asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.encoder import DIMENSIONS, EncoderError, sentence_encoder
from bot.encoder import export as exporting
from bot.encoder.model import WEIGHTS_SHA256, file_digest, source_folder

SENTENCES = [
    "how often is the drug given?",
    "the drug and alcohol",
    "",
    "?",
    "word " * 200,
    "為什麼 🙂 naïve",
    "can I drive after taking the drug",
] * 5  # more than one batch


def test_vectors_have_length_one() -> None:
    vectors = sentence_encoder().encode(SENTENCES)
    assert vectors.shape == (len(SENTENCES), DIMENSIONS)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_a_batch_gives_what_single_sentences_give() -> None:
    batch = sentence_encoder().encode(SENTENCES)
    singles = np.vstack([sentence_encoder().encode([sentence]) for sentence in SENTENCES])
    assert np.abs(batch - singles).max() < 1e-4


def test_the_same_sentence_has_the_same_vector() -> None:
    encoder = sentence_encoder()
    assert np.array_equal(encoder.encode(SENTENCES), encoder.encode(SENTENCES))
    assert np.array_equal(encoder.encode_one(SENTENCES[0]), encoder.encode(SENTENCES[:1])[0])


def test_a_vector_that_is_shared_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="read-only"):
        sentence_encoder().encode_one("the drug")[0] = 0


def test_no_sentences() -> None:
    assert sentence_encoder().encode([]).shape == (0, DIMENSIONS)


@given(text=st.text())
@settings(max_examples=30, deadline=None)
def test_any_text_has_a_vector(text: str) -> None:
    assert np.isclose(np.linalg.norm(sentence_encoder().encode([text])), 1, atol=1e-5)


def test_meaning_counts() -> None:
    asked, same, other = sentence_encoder().encode(
        ["can i have a beer with the drug", "the drug and alcohol", "how to store the drug"]
    )
    assert asked @ same > asked @ other


def test_the_weights_are_the_upstream_files() -> None:
    assert file_digest(source_folder() / "model.safetensors") == WEIGHTS_SHA256


def test_other_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"not the weights")
    monkeypatch.setattr(exporting, "source_folder", lambda: tmp_path)
    with pytest.raises(EncoderError, match="not the file that is expected"):
        exporting.export(tmp_path / "out.onnx")
    assert not (tmp_path / "out.onnx").exists()


def test_a_package_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.encoder.model.PACKAGE", "no_such_package_of_weights")
    with pytest.raises(EncoderError, match="no_such_package_of_weights"):
        source_folder()
