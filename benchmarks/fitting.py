"""Fits the ranking's weights to labelled questions, and says what would be answered with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

from bot.choice.features import confidence_features

_FOLDS = 8
# Both are chosen by cross-validation over drugs; between a third and three times as much, little changes.
_RIDGE = 1.0
_CONFIDENCE_C = 0.1
# What a wrong answer costs, in right answers.
_COST_OF_WRONG = 1.0
# An entry is offered as the closest from this share of right ones on.
_WORTH_OFFERING = 1 / 3


@dataclass(frozen=True)
class Row:
    """A labelled question: its features against each entry of its drug, and which are right."""

    drug: str
    features: np.ndarray
    right: np.ndarray
    is_certain: bool


@dataclass(frozen=True)
class Outcome:
    """The confidence in the best entry, whether it is right, and whether any entry could be."""

    confidence: float
    right: bool
    covered: bool
    in_first_three: bool


@dataclass(frozen=True)
class Model:
    """The weights of the features, and the confidence's intercept and weights."""

    ranking: np.ndarray
    bias: float
    confidence: np.ndarray


def fit(rows: Sequence[Row]) -> Model:
    """Fit the ranking, then the confidence in what rankings of other drugs' questions put first."""
    reasons, right = [], []
    for kept, left_out in _folds(rows):
        weights = _fit_ranking([rows[i] for i in kept])
        for row in (rows[i] for i in left_out):
            best, found = confidence_features(row.features, row.features @ weights)
            reasons.append(found)
            right.append(bool(row.right[best]))
    confidence = make_pipeline(StandardScaler(), LogisticRegression(C=_CONFIDENCE_C, max_iter=2000))
    return Model(_fit_ranking(rows), *_unscaled(confidence.fit(np.array(reasons), right)))


def cross_validated(rows: Sequence[Row]) -> list[Outcome]:
    """What would be answered to each question by a model that has seen no question on its drug."""
    found: list[Outcome] = []
    for kept, left_out in _folds(rows):
        found += outcomes(fit([rows[i] for i in kept]), [rows[i] for i in left_out])
    return found


def outcomes(model: Model, rows: Sequence[Row]) -> list[Outcome]:
    """What would be answered to each question."""
    result = []
    for row in rows:
        scores = row.features @ model.ranking
        best, reasons = confidence_features(row.features, scores)
        order = np.argsort(-scores)
        confidence = 1 / (1 + np.exp(-(reasons @ model.confidence + model.bias)))
        result.append(
            Outcome(
                1.0 if row.is_certain else float(confidence),
                row.is_certain or bool(row.right[best]),
                bool(row.right.any()),
                row.is_certain or bool(row.right[order[:3]].any()),
            )
        )
    return result


def thresholds(validated: Sequence[Outcome]) -> tuple[float, float]:
    """The confidences from which on an entry is the answer, and is offered as the closest.

    The first gains the most right answers, less what wrong ones cost; the second is where of the
    questions just above it still a third would be right.
    """
    steps = np.round(np.arange(0.1, 0.9, 0.02), 2)
    gains = [sum(1 if o.right else -_COST_OF_WRONG for o in validated if o.confidence >= t) for t in steps]
    answer = float(steps[int(np.argmax(gains))])
    worth = [t for t in steps if t < answer and _share_right(validated, t) >= _WORTH_OFFERING]
    return answer, float(min(worth, default=answer))


def _share_right(validated: Sequence[Outcome], threshold: float) -> float:
    near = [o.right for o in validated if threshold <= o.confidence < threshold + 0.1]
    return sum(near) / len(near) if near else 1.0


def _fit_ranking(rows: Sequence[Row]) -> np.ndarray:
    """The weights under which right entries have the largest share of a softmax over their page.

    A conditional logit model (McFadden 1974) with a ridge on the standardised features.
    """
    covered = [row for row in rows if row.right.any()]
    table = np.vstack([row.features for row in covered])
    scale = table.std(axis=0) + 1e-9
    table = (table - table.mean(axis=0)) / scale
    right = np.concatenate([row.right for row in covered])
    sizes = [len(row.right) for row in covered]
    starts = np.cumsum([0, *sizes])[:-1]

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = table @ weights
        shares = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
        shares /= np.repeat(np.add.reduceat(shares, starts), sizes)
        likelihood = np.maximum(np.add.reduceat(np.where(right, shares, 0.0), starts), 1e-12)
        wanted = np.where(right, shares / np.repeat(likelihood, sizes), 0.0)
        value = -np.log(likelihood).sum() + _RIDGE * weights @ weights / 2
        return float(value), table.T @ (shares - wanted) + _RIDGE * weights

    found = minimize(loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B")
    weights: np.ndarray = found.x / scale
    return weights


def _folds(rows: Sequence[Row]) -> list[tuple[np.ndarray, np.ndarray]]:
    return list(GroupKFold(_FOLDS).split(rows, groups=[row.drug for row in rows]))


def _unscaled(fitted: Pipeline) -> tuple[float, np.ndarray]:
    """The bias and the weights of a logistic regression for features that are not scaled."""
    scaler, regression = fitted[0], fitted[1]
    weights = regression.coef_[0] / scaler.scale_
    return float(regression.intercept_[0] - weights @ scaler.mean_), weights
