<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>bassin_minier</name>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <source>12,000 to 14,000 €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <source>14,000 to 16,000 €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <source>16,000 to 18,000 €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <source>18,000 € and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>All estates, from the highest score to the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>All scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Areal interpolation onto zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>Axis (0–100) = 100 · Σ weight · value / Σ weight over the criteria known for the estate; score = the same over the known axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Axis: {axis} (0–100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>BHNS stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <source>Below 12,000 € per consumption unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Best possible rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Both income sources were given: the 200 m grid is used, the IRIS are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/base.py"/>
        <source>Cancelled: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Carries the figures of any polygon or point layer onto any zones (areal interpolation, or areal weighting: Goodchild and Lam, 1980).

Counts (extensive): Σ x · area(piece) / area(source feature). Rates (intensive): Σ a·x / Σ a over the pieces whose x is known, where a is the area of the piece or, with a weight (a count such as households), the part of the weight that falls in the piece. Points count whole when inside; a point on a shared border belongs to exactly one zone, so nothing is counted twice.

Results per zone: ‹prefix›‹field›, in the unit of the field; ‹prefix›n, the number of source features with a piece in the zone; ‹prefix›covered, the area of the pieces over the area of the zone (NULL for points; above 1 when source features overlap one another).

A missing figure is left out and never counts as zero; a zone where nothing is known gets NULL. Texts such as “1 234,5” are read as numbers, and “s”, “ns”, “nd” as statistical secrecy (NULL). Areas are measured in metres, in the CRS of the zones or in Lambert-93 when that one is not metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Carries the official open data onto the estates, each source optional; fields are recognised by name, any year, in capitals or not. A source that is not given, or that is silent on an estate, leaves NULL: never zero.

INSEE Filosofi 200 m grid: income_per_cu = Σ ind_snv / Σ ind (€/year per consumption unit, winsorised standard of living) and poverty_rate = Σ men_pauv / Σ men, the squares being shared out by area; imputed_share is the share of people in squares that INSEE imputed (under 11 households).
INSEE Filosofi IRIS (used when no grid is given; polygons joined to DEC_MED…, DEC_TP60… or DISP_…): mean of the known medians and rates, weighted by area; declared and disposable income must not be compared.
income_covered tells on which share of the estate's area the income is known (secrecy lowers it).
ADEME energy certificates (DPE points, etiquette_dpe): energy_n, certificates in the estate with a class A to G, each number once; energy_fg_share, the share of F and G. Certificates are not a census.
QPV, UNESCO property and buffer zone: share of the estate's area inside, overlaps counted once.
BHNS stops: stop_distance_m, straight line from the edge of the estate (0 inside).
Communes: insee, commune and epci of the commune that holds the larger share of the estate.

Areas and distances are measured in metres, in the CRS of the estates or in Lambert-93.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Category, optimistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Category, pessimistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/provenance.py"/>
        <source>Check the licences of the sources before publishing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/provider.py"/>
        <source>Coal basin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Coal basin: demonstration contract (fictitious)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/provider.py"/>
        <source>Coal basin: the contract's tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Communes (fictitious outlines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Communes with INSEE code and EPCI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Completeness (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Counts to apportion (extensive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Create the demonstration contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Criterion “{criterion}”: all estates have the same value, so it does not tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Criterion “{criterion}”: the model does not know {labels}. These estates count as unknown on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Crossed class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Crossing of the axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Decay of the buildings (0–100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Distance to the nearest BHNS stop (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Dwellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>EPCI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>EPCI (fictitious outlines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Each axis is cut at {low} and {high}: low, medium, high. Number of estates in each class, the most frequent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>Each bar is the score, cut into the points that each criterion brings: they add up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>Each estate is assigned to a category by ELECTRE TRI; the score is the mean of the pessimistic and optimistic categories, from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Each of the first {n}, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Energy certificates (DPE points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Energy certificates (number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Energy certificates, DPE (fictitious)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Estate id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Estate indicators from open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Estate type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Estates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Estates and heritage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Estates explained in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Estates scored and explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Estates scored: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Estates with a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Estates with indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Estates without a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Estimated cost (€ excl. VAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>Features read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Fictitious data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Fictitious data for demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Fictitious data for demonstration. Run {run_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Field “{field}” is asked for twice: as a count and as a rate. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Fields that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/scored_estates.qml"/>
        <source>First 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Folder of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>From figure to value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Heritage interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Highest possible score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>INSEE code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Income per consumption unit (€/year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <source>Income unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Income: INSEE Filosofi 200 m grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Income: IRIS joined to Filosofi (if no grid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Incomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Incomes, 200 m grid (fictitious)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Inputs that have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” declares {crs} (degrees) but its coordinates are not degrees: set its right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” declares {crs} (metres) but its coordinates are degrees: set its right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” does not say which run made it: only results of this plugin can be run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no Filosofi income: join the IRIS polygons to the INSEE file first (fields such as DEC_MED21 or DISP_TP6021). Its fields: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no coordinate reference system: set it in the layer's properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no energy class (“etiquette_dpe”). Its fields: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no feature with a geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no field of INSEE codes. Its fields: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no field “{field}”, which the scoring model reads for “{criterion}” ({path}): compute it first or correct the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no field “{field}”, whose weight is zero: left unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” holds energy certificates of the method before July 2021 (“{field}”), whose classes cannot be compared: use the current ADEME file (“etiquette_dpe”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” is not an INSEE Filosofi grid: neither “ind” and “ind_snv” nor “men” and “men_pauv” are among its fields ({fields}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” lies outside of the area where its CRS is valid: check its CRS before trusting the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, feature {row}: the weight is negative. A weight is a count, never below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, field “{field}”, feature {row}: {value} % is more than 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, field “{field}”, feature {row}: {value} is negative, which cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, field “{field}”, feature {row}: “{value}” is not a number. Correct it, or leave it empty if the figure is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: INSEE imputed {n} of the {rows} squares near the estates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: fields {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: the attribute “{old}” bears the name of a result; it is kept as “{new}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: the income is secret or missing on {n} of {rows} features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: the poverty rate is secret or missing on {n} of {rows} features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: this is DECLARED income, not comparable with disposable income.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: {n} estates lie in no commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} features have impossible coordinates (NaN, infinite or absurdly large) and were left out of the measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} features have no usable geometry; their measures are NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} features have several points; the first one stands for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} invalid geometries were repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: {n} of {rows} certificates are older copies of the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: {n} of {rows} certificates have no class from A to G and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/scored_estates.qml"/>
        <source>Less than 80% of the weight is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Lowest possible score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/provenance.py"/>
        <source>Made by {algorithm} on {date}, run {run_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Makes a contract that looks like the real one and is FICTITIOUS: 543 estates and 70,000 dwellings over the extent of the coal basin, with invented names, outlines and figures. The communes and the eight EPCI bear their real names; their boundaries are inventions too.

The folder receives one GeoPackage (estates, communes, EPCI, priority neighbourhoods, UNESCO property and buffer zone, 200 m income grid with imputed squares as INSEE publishes it, energy certificates as ADEME does) and a QGIS project with styled layers. The same seed gives the same contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Mining estates (fictitious)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <source>Mostly from imputed squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>No feature of layer “{layer}” lies near the zones: its figures are NULL. Check its CRS and extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>No score: only {share} of the model's weight is known; missing: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/scored_estates.qml"/>
        <source>No score: too little is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Nothing can be written in “{path}” ({reason}): choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Number of dwellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Number of estates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>One column per estate with a score: the line is the score, the band is what missing data could change. The dashed line marks the first {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/provenance.py"/>
        <source>Plugin {plugin}, QGIS {qgis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Points: {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Possible ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Poverty rate (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Prefix of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Priority neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Priority neighbourhoods (QPV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Priority neighbourhoods, QPV (fictitious)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Project to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Python packages are missing: {packages}. Install them in the Python of QGIS, for instance with “python3 -m pip install {packages}” (OSGeo4W Shell on Windows), then restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/scored_estates.qml"/>
        <source>Rank 101 to 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/scored_estates.qml"/>
        <source>Rank 26 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/scored_estates.qml"/>
        <source>Rank 51 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../styles/scored_estates.qml"/>
        <source>Rank beyond 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>Rank {rank} of {n}, score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Ranking of the first {n}, with what missing data could change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Ranking with intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Rates to average (intensive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Read with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Result to run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Run again and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/base.py"/>
        <source>Run {run_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>Run {run_id}, {date} (UTC), algorithm {algorithm}, plugin {plugin}, QGIS {qgis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Score (0–100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>Score = 100 · D⁻ / (D⁺ + D⁻), the distances to the worst and to the best observed values (TOPSIS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>Score = weighted geometric mean of the known axes (0–100), each not below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Score estates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Scored estates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Scores each row of a layer or table under a scoring model: a JSON file, or the id of a bundled one ({models}).

Each criterion becomes a value v between 0 and 1. Axis (0–100) = 100 · Σ w·v / Σ w over the criteria known for the estate; score = the same over the known axes (additive), their weighted geometric mean, TOPSIS (Hwang and Yoon, 1981) or ELECTRE TRI (Yu, 1992). The rank is 1 for the highest score; ties share the lowest rank.

A missing value is never a zero: it lowers the completeness (share of the total weight that is known), and below the model's minimum there is no score and no rank. score_min and score_max put every missing value at 0 and at 1; rank_min and rank_max are the ranks that no completion of the missing values can leave.

Results: v_‹criterion› (0–1), c_‹criterion› (points of the score; they sum to it), axis_‹axis› (0–100), score, rank, completeness, score_min, score_max, rank_min, rank_max, cross_class and why, one sentence. The optional report is one HTML file with charts, the model, its polarity, the sources and the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Scoring model (file or bundled id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: the weights sum to zero. Give one of them a positive weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: there is no axis “{found}”. Axes: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: {found} given, {expected} expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: {found} is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: {found} is not accepted; expected: {expected} ({keyword}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: {found} is out of order; expected: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: “{expected}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: “{found}” is not a known key. Known keys: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: “{name}” is there twice (first at {first}). Rename or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Scoring models (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Shapefile cuts field names to 10 characters and texts to 254: prefer a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share in a priority neighbourhood (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share in the UNESCO buffer zone (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share in the UNESCO property (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of energy classes F and G (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of people in imputed squares (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of the area where income is known (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Share of the estates for which each figure is known. A missing figure is never a zero: it lowers the completeness, and under {share} of the weight there is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Share of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Source layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>Sources and run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Takes a result of this plugin, reads in its metadata which run made it (algorithm, parameters, inputs with their content hash, versions), runs it again on the same inputs as they are today, and compares the two results.

Result: one line per input or model file, which says whether its content has changed (SHA-256), and one line per field, with the number of rows that differ, the largest difference and a first example. Rows are matched on the first field that is a key. Numbers are equal up to 1e-9 of their size. A run whose input was a temporary layer can be made again only while that layer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The algorithm “{algorithm}” is not available in this version of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The axes of layer “{layer}” ({crs}) are swapped (latitude before longitude, or north before east): use “Swap X and Y coordinates” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The content of input {layer} has changed since the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The coordinates of layer “{layer}” cannot be carried from {source} to {target}: check the layer's CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>The dot is the score (0–100). The grey bar goes from the score if every missing figure were the least favourable to the score if all were the most favourable; the last column gives the ranks that no completion of the missing data can leave. No bar: nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The file “{path}” is read-only: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The input “{layer}” is no longer at “{source}”: put it back to run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The input “{layer}” was a temporary layer or had unsaved edits, and is no longer there: the run cannot be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>The model, and what raises the priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The output “{path}” is also an input: choose another file, inputs are never modified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The provenance of “{path}” could not be stored: nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>The score is a geometric mean: it is shared between the axes in proportion to the logarithm of each, then between the criteria of the axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The scoring model has {size} bytes, more than the {limit} allowed: is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The scoring model is nested deeper than {limit} levels, from line {line} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The scoring model is not UTF-8 text (byte {byte}): save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The scoring model is not valid JSON: see line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The scoring model “{path}” is neither a file nor a bundled model: choose a .json file or one of {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>This method does not add points up: the score is shared in proportion to weight times value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Two results would be called “{field}”: change the prefix or the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>UNESCO buffer zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>UNESCO buffer zone (fictitious)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>UNESCO inscribed property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>UNESCO property (fictitious)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Vacant dwellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Value: {criterion} (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Weight of the rates (a count)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>What raises the priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Where the points of the first {n} come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Worst possible rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Year built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Zones with figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Zones without any source feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>a high figure raises it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>a low figure raises it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>areal interpolation,areal weighting,apportion,zonal,share of area,grid,IRIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>as the curve says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>between the lowest and the highest observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>demo,example,fictitious,training,test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>dwellings in the first {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>estates with a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>estates with nothing missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>estates without a score (too little known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>from {low} to {high}{unit} (frozen bounds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>held back by “{criterion}” (−{points} points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>indicators,INSEE,Filosofi,income,poverty,DPE,QPV,UNESCO,BHNS,open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>model “{id}”, version {version}, {aggregation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>mostly from {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>possible ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>provenance,reproducibility,audit,replay,compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>rank 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>rank among the estates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>rank {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>row {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>score,ranking,multi-criteria,priority,MCDA,TOPSIS,ELECTRE,contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>standard normal distribution of the z-score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>the class “{best}” raises it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>weighted geometric mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>weighted mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>{criterion}: all estates have the same value, so it does not tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>{criterion}: the model does not know {labels}; these estates count as unknown on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/i18n.py"/>
        <source>{number}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/provenance.py"/>
        <source>{parameter}: {name}, {n} features read, SHA-256 {digest}… ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>{share} of the weight is known, missing: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>“{criterion}” (+{points} points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{path}” cannot be read or written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{path}” could not be written completely: the disk is probably full. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>… and {n} others, in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
