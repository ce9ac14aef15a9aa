"""The words for refusals and warnings about institutions, baselines and evaluations."""

from __future__ import annotations

from ..i18n import tr


def evaluation_templates() -> dict[str, str]:
    return {**_institutions(), **_baselines(), **_evaluations()}


def _institutions() -> dict[str, str]:
    return {
        "commune_code_twice": tr(
            "Layer “{layer}”: the INSEE code {insee} is there twice in “{field}”. Keep one feature per commune (merge "
            "its "
            "parts, or choose one vintage)."
        ),
        "no_epci_field": tr(
            "Layer “{layer}” has no field of the EPCI: there are no figures per EPCI. Choose the field."
        ),
        "no_pole_field": tr(
            "Layer “{layer}” has no field of the pôle métropolitain: there are no figures per pôle. Choose the field."
        ),
        "objects_outside": tr(
            "Layer “{layer}”: {n} objects lie wholly or partly in no commune, or have no geometry; they have rows of "
            "their own."
        ),
        "field_name_taken": tr("The field “{field}” cannot be summed under that name: rename it in the layer first."),
    }


def _baselines() -> dict[str, str]:
    return {
        "day_in_future": tr("The day {day} has not come yet: choose today or a day before."),
        "before_history": tr(
            "The contract “{store}” cannot be told as it was on {day}: its history starts on {first}. Choose that day "
            "or "
            "a later one."
        ),
        "history_broken": tr(
            "The contract “{store}” cannot be told as it was on {day}: the history of the sheet “{operation}” has a "
            "gap "
            "({what}). Choose today, or a day after its last change."
        ),
        "sheets_damaged_refused": tr(
            "“{store}” holds sheets whose content is no longer what was saved ({n}): {names}. Restore them from a "
            "backup "
            "first."
        ),
        "baseline_missing": tr("The baseline “{path}” is not there: run “Freeze the baseline” first."),
        "not_a_baseline": tr("“{path}” is no frozen baseline: make one with “Freeze the baseline”."),
        "baseline_damaged": tr(
            "The baseline “{path}” is no longer what was frozen ({names}): take an untouched copy of it."
        ),
        "baseline_of_another": tr(
            "The baseline “{path}” was frozen from another contract: {n} of its {total} sheets were never in “{store}”."
        ),
        "baseline_after": tr("The baseline was frozen as of {frozen}, after the day of the evaluation ({day})."),
        "workbook_suffix": tr("“{path}”: the workbook must be named .xlsx."),
        "evaluation_empty": tr("“{store}” held no operation sheet on {day}: there is nothing to evaluate."),
    }


def _evaluations() -> dict[str, str]:
    return {
        "phase_dates_missing": tr(
            "The settings of the contract do not give the dates of phase {phase}: the time elapsed is left empty."
        ),
        "setting_not_a_date": tr(
            "The setting “{name}” of the contract is not a date (2022-03-06): “{value}”. Correct it."
        ),
        "phase_dates_order": tr("Phase {phase} of the contract ends before it starts: correct the settings."),
        "operations_without_phase": tr("Operations without a phase: {n}. They have rows of their own."),
        "compare_fields_missing": tr(
            "To compare estates, give the outcome before, the outcome after and what is treated."
        ),
        "few_treated_pairs": tr(
            "Only {n} treated estates of {total} have an untreated one near enough: with so few pairs nothing can "
            "be concluded. Widen the caliper or take fewer covariates."
        ),
        "no_treated": tr("Layer “{layer}”: no estate is treated. Look at the expression."),
        "no_untreated": tr("Layer “{layer}”: all estates are treated; nothing is left to compare them with."),
        "compare_left_out": tr(
            "Layer “{layer}”: {n} estates are left out of the comparison, as an outcome, a covariate or the treatment "
            "is "
            "unknown."
        ),
        "covariate_constant": tr("The covariate “{field}” is the same everywhere and does not tell estates apart."),
    }
