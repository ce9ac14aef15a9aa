"""How people read the column names of INSEE's files, whatever their year."""

from __future__ import annotations

import re

from ..i18n import tr

_INCOME = re.compile(r"^(?:(DEC|DISP)_)?([A-Z]+\d*?)(\d\d)$")
_CENSUS = re.compile(r"^([PC])(\d\d)_([A-Z]+(?:1564)?)(?:_CS(\d))?$")


def open_data_words(columns) -> dict[str, str]:
    """{column: words} for the columns that are known; the others keep their name."""
    words = {column: _word(str(column)) for column in columns}
    return {column: word for column, word in words.items() if word}


def _word(column: str) -> str:
    known = {**_keys(), **_squares(), **_residents()}
    if column.lower() in known:
        return known[column.lower()]
    census = _CENSUS.match(column.upper())
    if census:
        return _census_word(*census.groups())
    income = _INCOME.match(column.upper())
    if income:
        return _income_word(*income.groups())
    return ""


def _income_word(kind: str | None, variable: str, year: str) -> str:
    words = _incomes().get(variable, "")
    if not words:
        return ""
    kinds = {"DEC": tr("declared income"), "DISP": tr("disposable income")}
    told = f"20{year}" if kind is None else f"{kinds[kind]}, 20{year}"
    return tr("{words} ({told})").format(words=words, told=told)


def _census_word(part: str, year: str, variable: str, occupation: str | None) -> str:
    universe = {
        "EMPLT": tr("Jobs in the commune"),
        "ACT1564": tr("Active residents aged 15–64"),
        "ACTOCC1564": tr("Residents aged 15–64 who have a job"),
        "POP1564": tr("Residents aged 15–64"),
        "CHOM1564": tr("Unemployed residents aged 15–64"),
    }.get(variable, "")
    if not universe:
        return ""
    sample = tr("additional exploitation, 20{year}") if part == "C" else tr("main exploitation, 20{year}")
    told = sample.format(year=year)
    group = _occupations().get(occupation or "", "")
    return f"{universe}, {group} ({told})" if group else f"{universe} ({told})"


def _occupations() -> dict[str, str]:
    return {
        "1": tr("farmers"),
        "2": tr("craftspeople, shopkeepers, company heads"),
        "3": tr("executives and higher intellectual occupations"),
        "4": tr("intermediate occupations"),
        "5": tr("employees"),
        "6": tr("manual workers"),
    }


def _keys() -> dict[str, str]:
    return {
        "codgeo": tr("INSEE code"),
        "code_insee": tr("INSEE code"),
        "iris": tr("IRIS code"),
        "code_iris": tr("IRIS code"),
        "idcar_200m": tr("Id of the 200 m square"),
        "idcar_1km": tr("Id of the 1 km square"),
        "idcar_nat": tr("Id of the square of imputation"),
        "lcog_geo": tr("INSEE codes of the communes"),
        "libgeo": tr("Name"),
        "code_now": tr("Present INSEE code"),
    }


def _incomes() -> dict[str, str]:
    return {
        "NBMENFISC": tr("Tax households"),
        "NBPERSMENFISC": tr("People in tax households"),
        "MED": tr("Median income per consumption unit (€/year)"),
        "PIMP": tr("Share of taxed households (%)"),
        "TP60": tr("Poverty rate at 60% of the median (%)"),
        "Q1": tr("First quartile of income (€/year)"),
        "Q3": tr("Third quartile of income (€/year)"),
        "D1": tr("First decile of income (€/year)"),
        "D9": tr("Ninth decile of income (€/year)"),
        "RD": tr("Ratio of the ninth to the first decile"),
        "EQ": tr("Interquartile range over the median"),
        "GI": tr("Gini index (0–1)"),
        "S80S20": tr("Ratio S80/S20"),
        "PACT": tr("Share of earned income (%)"),
        "PTSA": tr("Share of wages (%)"),
        "PCHO": tr("Share of unemployment benefits (%)"),
        "PBEN": tr("Share of income from self-employment (%)"),
        "PPEN": tr("Share of pensions (%)"),
        "PPAT": tr("Share of property income (%)"),
        "PAUT": tr("Share of other income (%)"),
        "PPSOC": tr("Share of social benefits (%)"),
        "PPFAM": tr("Share of family benefits (%)"),
        "PPMINI": tr("Share of minimum social benefits (%)"),
        "PPLOGT": tr("Share of housing benefits (%)"),
        "PIMPOT": tr("Share of taxes (%, negative)"),
        "INCERT": tr("Uncertainty flag"),
        "NOTE": tr("Precision note"),
    }


def _squares() -> dict[str, str]:
    return {
        "ind": tr("People"),
        "men": tr("Households"),
        "men_pauv": tr("Poor households"),
        "men_1ind": tr("Households of one person"),
        "men_5ind": tr("Households of five people or more"),
        "men_prop": tr("Owner households"),
        "men_fmp": tr("Single-parent households"),
        "ind_snv": tr("Sum of the standards of living (€/year)"),
        "men_surf": tr("Sum of the dwellings' areas (m²)"),
        "men_coll": tr("Households in blocks of flats"),
        "men_mais": tr("Households in houses"),
        "log_soc": tr("Social dwellings"),
        "i_est_200": tr("Imputed 200 m square (1: yes)"),
        "i_est_1km": tr("Imputed 1 km square (1: yes)"),
    }


def _residents() -> dict[str, str]:
    return {
        "pop_tot": tr("Population"),
        "pop_act_15p": tr("Active residents aged 15 and over"),
        "pop_chom": tr("Unemployed residents"),
        "pop_cadres": tr("Resident executives and higher intellectual occupations"),
        "pop_agric": tr("Resident farmers"),
        "pop_indep": tr("Resident craftspeople, shopkeepers, company heads"),
        "pop_interm": tr("Residents in intermediate occupations"),
        "pop_empl": tr("Resident employees"),
        "pop_ouvr": tr("Resident manual workers"),
        "log_rp": tr("Main residences"),
        "log_hlm": tr("Social dwellings"),
    }
