"""Sentences to vectors. Imports no Rasa, and nothing of this project but its settings."""

from bot.encoder.model import DIMENSIONS, WEIGHTS_SHA256, EncoderError, SentenceEncoder, sentence_encoder
from bot.encoder.store import remembered, vectors

__all__ = [
    "DIMENSIONS",
    "WEIGHTS_SHA256",
    "EncoderError",
    "SentenceEncoder",
    "remembered",
    "sentence_encoder",
    "vectors",
]
