"""The site's own wording, checked when it is read."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel

from bot.vocabulary import load_vocabulary

HERE = Path(__file__).parent


class SiteWording(BaseModel, extra="forbid"):
    """``site.yml``: the ``disclaimer`` for pages that have none."""

    disclaimer: str


@lru_cache(maxsize=1)
def site_wording() -> SiteWording:
    """The wording of ``site.yml``; raises VocabularyError when it does not fit the model."""
    return load_vocabulary(HERE / "site.yml", SiteWording)
