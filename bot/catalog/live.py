"""The catalog that follows its folder: a saved page is in the next reply."""

from __future__ import annotations

import logging
import threading
import time
from functools import lru_cache
from pathlib import Path

from bot.catalog.catalog import Catalog
from bot.monographs.findings import Finding
from bot.monographs.folder import duplicates, page_paths
from bot.monographs.model import Monograph
from bot.monographs.reader import read_page
from bot.names.lexicon import lexicon

logger = logging.getLogger(__name__)

Stamp = tuple[int, int, int]


class LiveCatalog:
    """Notices changed, new and deleted pages of a folder.

    Only changed pages are read again. A page that breaks keeps its last good version, and
    the log says so. Looking at the folder may take at most about a fiftieth of the time.
    """

    SHARE_OF_TIME = 50

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.findings: tuple[Finding, ...] = ()
        self._stamps: dict[Path, Stamp] = {}
        self._readings: dict[Path, tuple[Monograph | None, tuple[Finding, ...]]] = {}
        self._catalog = Catalog([])
        self._look_again = 0.0
        self._lock = threading.Lock()

    def current(self) -> Catalog:
        """The catalog of the pages as they are now."""
        if time.monotonic() >= self._look_again:
            with self._lock:
                started = time.monotonic()
                stamps = {path: stamp for path in page_paths(self.folder) if (stamp := _stamp(path))}
                looking = time.monotonic() - started
                if stamps != self._stamps:
                    self._refresh(stamps)
                self._look_again = time.monotonic() + self.SHARE_OF_TIME * looking
        return self._catalog

    def _refresh(self, stamps: dict[Path, Stamp]) -> None:
        for path, stamp in stamps.items():
            if self._stamps.get(path) != stamp:
                self._read(path)
        for path in self._stamps.keys() - stamps.keys():
            self._readings.pop(path, None)
        self._stamps = stamps
        monographs = [self._readings[path][0] for path in stamps]
        readable = [monograph for monograph in monographs if monograph]
        repeated = duplicates(readable)
        left_out = {finding.path for finding in repeated}
        served = [monograph for monograph in readable if monograph.path not in left_out]
        self._catalog = Catalog(served, lexicon())
        own = [finding for path in stamps for finding in self._readings[path][1]]
        self.findings = (*own, *repeated)

    def _read(self, path: Path) -> None:
        reading = read_page(path, self.folder)
        monograph = reading.monograph
        last_good = self._readings.get(path, (None, ()))[0]
        if monograph is None and last_good is not None:
            monograph = last_good
            reason = next((f.message for f in reading.findings if f.severity == "error"), "")
            logger.warning("%s: keeping its last good version: %s", last_good.path, reason)
        self._readings[path] = (monograph, reading.findings)


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


@lru_cache(maxsize=8)
def live_catalog(folder: Path) -> LiveCatalog:
    """The one live catalog of a folder in this process."""
    return LiveCatalog(folder)
