"""Sentences to vectors. Imports no Rasa, and nothing of this project but its settings."""

from bot.encoder.model import DIMENSIONS, EncoderError, SentenceEncoder, sentence_encoder
from bot.encoder.store import vectors

__all__ = ["DIMENSIONS", "EncoderError", "SentenceEncoder", "sentence_encoder", "vectors"]
