"""Arrays that are computed once for each content, and kept on disk."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from bot.encoder.model import DIMENSIONS, WEIGHTS_SHA256, sentence_encoder
from bot.settings import settings

logger = logging.getLogger(__name__)

_CHUNK = 1024


def vectors(texts: Sequence[str]) -> np.ndarray:
    """The texts' vectors, shape (len(texts), 384), from the cache folder if they are there.

    Of many texts, those before the first that has changed are not computed again.
    """
    starts = range(0, max(1, len(texts)), _CHUNK)
    return np.vstack([_chunk(texts[start : start + _CHUNK]) for start in starts])


def _chunk(texts: Sequence[str]) -> np.ndarray:
    def computed() -> np.ndarray:
        return sentence_encoder().encode(texts).astype(np.float16)

    shape = (len(texts), DIMENSIONS)
    return remembered("vectors", [WEIGHTS_SHA256, *texts], shape, computed)


def remembered(
    kind: str, content: Sequence[str], shape: tuple[int, ...], compute: Callable[[], np.ndarray]
) -> np.ndarray:
    """What ``compute`` makes of the content, an array of that shape as float32, from the cache if there.

    The file's name is a digest of the content. A damaged file is computed again; a disk that cannot
    be written costs time only.
    """
    digest = hashlib.sha256("\0".join(content).encode()).hexdigest()
    path = settings().cache / kind / digest[:2] / f"{digest[2:34]}.npy"
    try:
        stored = np.load(path)
        if isinstance(stored, np.ndarray) and stored.shape == shape:
            return stored.astype(np.float32)
    except FileNotFoundError:
        pass
    except Exception as error:  # numpy raises what it likes for a file that is not its own
        logger.warning("%s: cannot be used (%s); computing it again", path, error)
    computed = compute()
    _keep(path, computed)
    return computed.astype(np.float32)  # as the file will give it, so that runs do not differ


def _keep(path: Path, computed: np.ndarray) -> None:
    """Write a file, whole or not at all."""
    unfinished = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as file:
            np.save(file, computed)
        unfinished.replace(path)
    except OSError as error:
        logger.warning("%s: not kept: %s", path, error)
