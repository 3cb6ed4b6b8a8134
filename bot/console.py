"""Keeps the console to what its reader can act on. Import it before Rasa."""

from __future__ import annotations

import logging
import os

import structlog

_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "LOG_LEVEL_LIBRARIES": "ERROR",
    # Rasa's shell gives up on the first reply after 10 seconds, which a busy machine may need.
    "RASA_SHELL_STREAM_READING_TIMEOUT_IN_SECONDS": "60",
}


def quiet() -> None:
    """Silence what is not about this bot.

    Rasa warns that the pipeline has no entity extractor or response selector that it knows
    (they are components of ours), and its dependencies of their own deprecations. Filters
    would not do: some of them reset the filters when they are imported.
    """
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").setLevel(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    logging.getLogger("rasa").setLevel(logging.ERROR)
    logging.getLogger("rasa_sdk").setLevel(logging.ERROR)
