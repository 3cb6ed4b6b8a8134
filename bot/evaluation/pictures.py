"""The report's pictures, as SVG in data addresses: an HTML file with them needs no other."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from typing import Any

import matplotlib
import numpy as np
from matplotlib.figure import Figure
from sklearn.metrics import confusion_matrix

from bot.evaluation.calibration import Bin, Point

_RIGHT, _WRONG, _FALSE, _GREY = "#1b7837", "#d95f02", "#7b3294", "#666666"
_INCHES_A_LABEL = 0.27


def curve_picture(points: Sequence[Point], threshold: float) -> str:
    """Right, wrong and false answers against the threshold, and where the bot's own threshold is."""
    figure, axes = _figure(7, 4)
    at = [point.threshold for point in points]
    axes.plot(at, [point.right for point in points], color=_RIGHT, label="right answers")
    axes.plot(at, [point.wrong for point in points], color=_WRONG, label="wrong entry", linestyle="--")
    axes.plot(at, [point.false for point in points], color=_FALSE, label="page has no answer", linestyle=":")
    axes.axvline(threshold, color=_GREY, linewidth=1, label=f"the bot's threshold, {threshold:.2f}")
    axes.set_xlabel("threshold")
    axes.set_ylabel("answers")
    axes.set_ylim(bottom=0)
    axes.legend()
    return _address(figure)


def reliability_picture(bins: Sequence[Bin]) -> str:
    """The share that is right against the confidence, with 95% intervals; the diagonal is honest."""
    figure, axes = _figure(5, 4.5)
    axes.plot([0, 1], [0, 1], color=_GREY, linewidth=1)
    for bin in bins:
        share, interval = bin.share.share, bin.share.interval
        if share is not None and interval is not None:
            axes.plot([bin.confidence] * 2, interval, color=_RIGHT, linewidth=1)
            axes.plot(bin.confidence, share, "o", color=_RIGHT)
            axes.annotate(str(bin.share.of), (bin.confidence, share), (5, -11), textcoords="offset points")
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.set_xlabel("confidence of the first entry")
    axes.set_ylabel("share that is right")
    return _address(figure)


def confusion_picture(pairs: Sequence[tuple[str, str]]) -> str:
    """How often each label (down) got each outcome (across); ``pairs`` are (label, outcome)."""
    names = sorted({name for pair in pairs for name in pair})
    counts = confusion_matrix([p[0] for p in pairs], [p[1] for p in pairs], labels=names)
    side = 2.5 + _INCHES_A_LABEL * len(names)
    figure, axes = _figure(side, side)
    of_label = counts.sum(axis=1, keepdims=True)
    axes.pcolormesh(counts / of_label.clip(min=1), cmap="Greens", vmin=0, vmax=1)
    for row, column in zip(*counts.nonzero()):
        dark = counts[row, column] > of_label[row, 0] / 2
        axes.text(
            column + 0.5,
            row + 0.5,
            counts[row, column],
            ha="center",
            va="center",
            color="white" if dark else "black",
        )
    middles = np.arange(len(names)) + 0.5
    axes.set_xticks(middles, names, rotation=90)
    axes.set_yticks(middles, names)
    axes.set_aspect("equal")
    axes.invert_yaxis()
    axes.set_xlabel("what it got")
    axes.set_ylabel("label")
    return _address(figure)


def _figure(width: float, height: float) -> tuple[Figure, Any]:
    """A figure in inches with one pair of axes; without pyplot, which would keep it."""
    figure = Figure(figsize=(width, height), constrained_layout=True)
    return figure, figure.add_subplot()


def _address(figure: Figure) -> str:
    output = io.BytesIO()
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": "report", "font.size": 9}):
        figure.savefig(output, format="svg", metadata={"Date": None})
    return "data:image/svg+xml;base64," + base64.b64encode(output.getvalue()).decode()
