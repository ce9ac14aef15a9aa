"""The words for refusals about scenarios and sets of weights."""

from __future__ import annotations

from ..i18n import tr


def weighting_templates() -> dict[str, str]:
    return {
        "weights_unusable": tr(
            "An axis that counts has no criterion that counts: give a weight to one of its criteria."
        ),
        "scenario_title_empty": tr("A scenario needs a title: write one."),
        "weight_sets_none": tr("“{path}” holds no set of weights: give a .csv file, or a folder of scoring models."),
        "weight_sets_too_big": tr("“{path}” has {size} bytes, more than the {limit} allowed for sets of weights."),
        "weight_sets_not_text": tr("“{path}” is not UTF-8 text: save it again as CSV in UTF-8."),
        "weight_sets_unknown": tr(
            "“{path}”: the column “{field}” names no axis and no criterion of the model. Known: {known}."
        ),
        "weight_sets_twice": tr("“{path}”: “{name}” is there twice. Rename or remove one."),
        "weight_sets_no_weight": tr("“{path}”: no column names an axis or a criterion of the model. Known: {known}."),
        "weight_sets_bad": tr("“{path}”, set “{name}”: “{value}” is no weight; give a number from 0 on."),
        "weight_sets_too_many": tr("“{path}” holds {n} sets of weights, more than the {limit} that can be compared."),
    }
