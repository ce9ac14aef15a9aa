"""Small scoring models in tests: values are the figures themselves, between 0 and 1."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd

from bassin_minier_plugin.analysis.scoring_model import load_model

SCHEMA = Path(__file__).resolve().parent.parent / "resources" / "scoring_model.schema.json"


def model_document(criteria: dict[str, dict[str, float]], axis_weights: dict[str, float], aggregation="additive"):
    """`criteria`: {axis: {field: weight}}, `axis_weights`: {axis: weight}."""
    axes = [
        {
            "id": axis,
            "weight": axis_weights[axis],
            "title": {"fr": axis},
            "criteria": [
                {
                    "id": field,
                    "field": field,
                    "direction": "high",
                    "weight": weight,
                    "value": {"kind": "minmax", "bounds": [0, 1]},
                }
                for field, weight in fields.items()
            ],
        }
        for axis, fields in criteria.items()
    ]
    method = {"electre_tri": {"profiles": [0.3, 0.6], "cut": 0.7}}
    return {"id": "m", "version": 1, "title": {"fr": "M"}, "aggregation": aggregation, "axes": axes, **method}


def model_of(criteria: dict[str, dict[str, float]], axis_weights: dict[str, float], aggregation="additive"):
    document = model_document(criteria, axis_weights, aggregation)
    return load_model(json.dumps(document).encode(), json.loads(SCHEMA.read_text(encoding="utf-8")))


def frame_of(model, values: np.ndarray) -> pd.DataFrame:
    return pd.DataFrame(values, columns=list(model.fields()))
