<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>bassin_minier</name>
    <message>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <location filename="../../bassin_minier_plugin/ui/weight_sliders.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>(baseline)</source>
        <translation>(référence)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>* The sum leaves out values that are not given.</source>
        <translation>* La somme laisse de côté les valeurs non renseignées.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>0-1 linear programming: each estate is in the programme or not, the objective is the sum over the estates chosen, and each constraint bounds such a sum. The solver proves that no programme is worth more than the bound. Each cost is found by solving the problem again with the estate on the other side. The estates chosen are then spread over the phases so that the higher scores come first.</source>
        <translation>Programmation linéaire en 0-1 : chaque cité est dans le programme ou n'y est pas, l'objectif est la somme sur les cités retenues, et chaque contrainte borne une telle somme. Le solveur prouve qu'aucun programme ne vaut plus que la borne. Chaque coût est obtenu en résolvant de nouveau le problème, la cité étant mise de l'autre côté. Les cités retenues sont ensuite réparties entre les étapes, les scores les plus élevés d'abord.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../styles/social_contrast.qml"/>
        <source>0.5 to 0.8 executive jobs per resident executive</source>
        <translation>De 0,5 à 0,8 emploi de cadre par cadre résident</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../styles/social_contrast.qml"/>
        <source>0.8 to 1.25: jobs and residents in balance</source>
        <translation>De 0,8 à 1,25 : emplois et résidents à l'équilibre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>1 = first; ties share the lowest rank</source>
        <translation>1 = première ; les ex æquo partagent le rang le plus bas</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../styles/social_contrast.qml"/>
        <source>1.25 to 2 executive jobs per resident executive</source>
        <translation>De 1,25 à 2 emplois de cadre par cadre résident</translation>
    </message>
    <message>
        <location filename="../../styles/census.qml"/>
        <source>12 to 16%</source>
        <translation>12 à 16 %</translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <source>12,000 to 14,000 €</source>
        <translation>De 12 000 à 14 000 €</translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <location filename="../../styles/income_grid.qml"/>
        <location filename="../../styles/incomes.qml"/>
        <source>14,000 to 16,000 €</source>
        <translation>De 14 000 à 16 000 €</translation>
    </message>
    <message>
        <location filename="../../styles/census.qml"/>
        <source>16% and more</source>
        <translation>16 % et plus</translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <location filename="../../styles/income_grid.qml"/>
        <location filename="../../styles/incomes.qml"/>
        <source>16,000 to 18,000 €</source>
        <translation>De 16 000 à 18 000 €</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <location filename="../../styles/incomes.qml"/>
        <source>18,000 to 20,000 €</source>
        <translation>De 18 000 à 20 000 €</translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <source>18,000 € and more</source>
        <translation>18 000 € et plus</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <location filename="../../styles/incomes.qml"/>
        <source>20,000 to 22,000 €</source>
        <translation>De 20 000 à 22 000 €</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>200 m square</source>
        <translation>carreau de 200 m</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <location filename="../../styles/incomes.qml"/>
        <source>22,000 € and more</source>
        <translation>22 000 € et plus</translation>
    </message>
    <message>
        <location filename="../../styles/bhns_rings.qml"/>
        <source>300 to 500 m</source>
        <translation>300 à 500 m</translation>
    </message>
    <message>
        <location filename="../../styles/census.qml"/>
        <source>5 to 8%</source>
        <translation>5 à 8 %</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <source>5% – 50% – 95%</source>
        <translation>5 % – 50 % – 95 %</translation>
    </message>
    <message>
        <location filename="../../styles/bhns_rings.qml"/>
        <source>500 to 800 m</source>
        <translation>500 à 800 m</translation>
    </message>
    <message>
        <location filename="../../styles/census.qml"/>
        <source>8 to 12%</source>
        <translation>8 à 12 %</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>; no programme meets the constraints without it.</source>
        <translation> ; sans elle, aucun programme ne respecte les contraintes.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>; without it the programme loses {cost} and takes in {others}.</source>
        <translation> ; sans elle, le programme perd {cost} et fait entrer {others}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>; without it the programme loses {cost}.</source>
        <translation> ; sans elle, le programme perd {cost}.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>A cluster has:</source>
        <translation>Une grappe compte :</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>A colleague is writing this sheet in “{store}”: try again in a moment. Nothing was lost.</source>
        <translation>Un collègue est en train d’écrire cette fiche dans « {store} » : réessayez dans un instant. Rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_words.py"/>
        <source>A count is too small: masked.</source>
        <translation>Un effectif est trop petit : masqué.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../styles/free_zone_candidates.qml"/>
        <source>A criterion is not met</source>
        <translation>Un critère n'est pas rempli</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../styles/free_zone_candidates.qml"/>
        <source>A criterion is unknown, none fails</source>
        <translation>Un critère est inconnu, aucun n'est manqué</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>A dash: no figure is known. The baseline is summed by the EPCI, strand and phase of its day.</source>
        <translation>Un tiret : aucun chiffre connu. L’état de référence est additionné selon l’EPCI, le volet et l’étape qu’il donnait alors.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/choose_contract.py"/>
        <source>A database (PostgreSQL)</source>
        <translation>Une base de données (PostgreSQL)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>A figure that nobody gave is printed “{unknown}” and never counted as zero.</source>
        <translation>Un chiffre que personne n'a donné est imprimé « {unknown} » et n'est jamais compté pour zéro.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>A figure that rests on a count under {n} is masked; masked counts stay in the sums of the whole. Residents are active people of 15 to 64 at home, unemployed included; jobs are counted where they are: the two do not cover quite the same people. Columns in C rest on about one dwelling in four.</source>
        <translation>Un chiffre qui repose sur un effectif inférieur à {n} est masqué ; les effectifs masqués restent dans les sommes de l'ensemble. Les résidents sont les actifs de 15 à 64 ans à leur domicile, chômeurs compris ; les emplois sont comptés là où ils se trouvent : les deux ne couvrent pas tout à fait les mêmes personnes. Les colonnes en C reposent sur environ un logement sur quatre.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/choose_contract.py"/>
        <source>A file (GeoPackage)</source>
        <translation>Un fichier (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>A group of {n} linked members is too large to be cut to a greatest diameter ({limit} at most): shorten the distance of the links, or leave the diameter out.</source>
        <translation>Un groupe de {n} membres liés est trop grand pour être découpé à un diamètre maximal ({limit} au plus) : réduisez la distance des liens, ou renoncez au diamètre.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>A layer cannot be brought to Lambert-93: check its coordinate reference system.</source>
        <translation>Une couche ne peut pas être ramenée en Lambert-93 : vérifiez son système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>A least or a most per group is given, but no group field: choose it.</source>
        <translation>Un minimum ou un maximum par groupe est donné, mais pas le champ de groupe : choisissez-le.</translation>
    </message>
    <message>
        <location filename="../../styles/heritage_overlay.qml"/>
        <source>A quarter to three quarters</source>
        <translation>Un quart à trois quarts</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>A rule is a QGIS expression: true where all is well, false where not, NULL where nothing can be said.</source>
        <translation>Une règle est une expression QGIS : vraie quand tout va bien, fausse sinon, NULL quand on ne peut rien dire.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_messages.py"/>
        <source>A scenario needs a title: write one.</source>
        <translation>Un scénario doit avoir un titre : écrivez-en un.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../styles/bhns_coverage.qml"/>
        <source>A stop inside</source>
        <translation>Un arrêt à l'intérieur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>A3 landscape</source>
        <translation>A3 paysage</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>A3 portrait</source>
        <translation>A3 portrait</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>A4 portrait</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../styles/operation.qml"/>
        <source>Abandoned</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Active residents (empty: found by name)</source>
        <translation>Actifs résidents (vide : trouvé par son nom)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Active residents aged 15 and over</source>
        <translation>Actifs résidents de 15 ans et plus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Active residents aged 15–64</source>
        <translation>Actifs résidents de 15 à 64 ans</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Add photos and documents</source>
        <translation>Ajouter des photos et des documents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Add {n} files to the sheet</source>
        <translation>Ajouter {n} fichiers à la fiche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Address match score (0–1)</source>
        <translation>Score de géocodage de l'adresse (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Aggregation: {aggregation}. A score is given from {completeness} of known weight on.</source>
        <translation>Agrégation : {aggregation}. Une note est donnée à partir de {completeness} du poids connu.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Agreement of the sets of weights</source>
        <translation>Accord des jeux de poids</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_filters.py"/>
        <source>All EPCI</source>
        <translation>Tous les EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../styles/free_zone_candidates.qml"/>
        <source>All criteria met</source>
        <translation>Tous les critères sont remplis</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>All estates, from the highest score to the lowest</source>
        <translation>Toutes les cités, du score le plus élevé au plus faible</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_filters.py"/>
        <source>All phases</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>All scores</source>
        <translation>Tous les scores</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_filters.py"/>
        <source>All statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_filters.py"/>
        <source>All strands</source>
        <translation>Tous les volets</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>All zones</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Amounts in euros excluding VAT, to the cent.</source>
        <translation>Montants en euros hors taxes, au centime.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Amounts in euros excluding VAT, to the euro: none has cents, so nothing is rounded.</source>
        <translation>Montants en euros hors taxes, à l'euro : aucun n'a de centimes, rien n'est donc arrondi.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <source>An aid without legal value: a free zone is fixed by decree in Conseil d'État. The law sets no threshold for unemployment or poverty; those below were given as parameters.</source>
        <translation>Aide sans valeur juridique : une zone franche est fixée par décret en Conseil d'État. La loi ne fixe pas de seuil de chômage ou de pauvreté ; ceux qui suivent ont été donnés en paramètres.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_messages.py"/>
        <source>An axis that counts has no criterion that counts: give a weight to one of its criteria.</source>
        <translation>Un axe qui compte n'a aucun critère qui compte : donnez un poids à l'un de ses critères.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <source>An object astride two communes is shared by its area or its length; a point belongs to one commune. “Objects” counts each one where its largest part lies; “with a part there” counts it wherever it has a part, and does not add up. Whole figures are cut into whole numbers by the largest remainder (Hamilton’s method). A missing figure is never a zero: it is left out of the sum, and counted as unknown wherever the object has a part.</source>
        <translation>Un objet à cheval sur deux communes est partagé selon sa surface ou sa longueur ; un point appartient à une seule commune. « Objets » compte chacun là où se trouve sa plus grande partie ; « dont une partie s’y trouve » le compte partout où il a une partie, et ne s’additionne pas. Les nombres entiers restent entiers : répartition au plus fort reste (méthode de Hamilton). Une donnée manquante n’est jamais un zéro : elle est laissée hors de la somme, et comptée comme inconnue partout où l’objet a une partie.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <source>Annex (PDF)</source>
        <translation>Annexe (PDF)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/upgrade_contract.py"/>
        <source>Applies to the tables of a contract the changes that a newer version of the plugin needs, in one transaction: all of them or none. Sheets and history stay. A contract that is up to date is left as it is; one made by a later version of the plugin is refused. Make a backup first.</source>
        <translation>Applique aux tables d’un contrat les changements dont une version plus récente de l’extension a besoin, en une seule transaction : tous ou aucun. Les fiches et l’historique restent. Un contrat à jour est laissé tel quel ; un contrat fait par une version plus récente de l’extension est refusé. Faites d’abord une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <location filename="../../styles/unesco_buffer.qml"/>
        <location filename="../../styles/unesco_property.qml"/>
        <source>Area (ha)</source>
        <translation>Surface (ha)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Area (m²)</source>
        <translation>Surface (m²)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Area covered (ha)</source>
        <translation>Surface couverte (ha)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Area covered by the source (share)</source>
        <translation>Part de la surface couverte par la source</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <source>Area of dwellings, sum (m²)</source>
        <translation>Surface cumulée des logements (m²)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Area of the piece (m²)</source>
        <translation>Surface du morceau (m²)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Areal interpolation onto zones</source>
        <translation>Interpolation surfacique sur des zones</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Areas with figures</source>
        <translation>Zones renseignées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Areas without figures</source>
        <translation>Zones sans chiffre</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>As of {day}, against the baseline frozen as of {frozen}. Contract: {store}.</source>
        <translation>Au {day}, par rapport à l’état de référence figé au {frozen}. Contrat : {store}.</translation>
    </message>
    <message>
        <location filename="../../styles/project_clusters.qml"/>
        <source>Astride several EPCI</source>
        <translation>À cheval sur plusieurs EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>Astride {n} EPCI: {names}.</source>
        <translation>À cheval sur {n} EPCI : {names}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>At the baseline</source>
        <translation>À l’état de référence</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <location filename="../../resources/reports/model.html.j2"/>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>Axis (0–100) = 100 · Σ weight · value / Σ weight over the criteria known for the estate; score = the same over the known axes.</source>
        <translation>Axe (0–100) = 100 · Σ poids · valeur / Σ poids sur les critères connus de la cité ; score = le même calcul sur les axes connus.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Axis: {axis} (0–100)</source>
        <translation>Axe : {axis} (0–100)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_rings.py"/>
        <source>BHNS lines</source>
        <translation>Lignes de BHNS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>BHNS lines (fictitious)</source>
        <translation>Lignes de BHNS (fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>BHNS lines (straight line only)</source>
        <translation>Lignes de BHNS (à vol d'oiseau seulement)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../bassin_minier_plugin/processing/bhns_rings.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>BHNS rings</source>
        <translation>Couronnes autour du BHNS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>BHNS rings (fictitious)</source>
        <translation>Couronnes autour du BHNS (fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../styles/gtfs_lines.qml"/>
        <location filename="../../styles/gtfs_stops.qml"/>
        <source>BHNS service</source>
        <translation>Desserte de niveau BHNS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../bassin_minier_plugin/processing/bhns_rings.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>BHNS stops</source>
        <translation>Arrêts de BHNS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>BHNS stops (fictitious)</source>
        <translation>Arrêts de BHNS (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>BHNS stops and their headways (fictitious)</source>
        <translation>Arrêts de BHNS et leurs intervalles (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>BHNS,coverage,accessibility,walking,isochrone,stops,dwellings,centralities,network</source>
        <translation>BHNS,desserte,couverture,accessibilité,marche,isochrone,arrêts,logements,centralités,réseau</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_rings.py"/>
        <source>BHNS,ring,buffer,catchment,distance,stops,lines</source>
        <translation>BHNS,couronne,tampon,aire de chalandise,distance,arrêts,lignes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>BHNS,scenario,new stop,gain,loss,coverage,what if</source>
        <translation>BHNS,scénario,nouvel arrêt,gain,perte,desserte,simulation</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>BHNS: headway of the first window at most (min)</source>
        <translation>BHNS : intervalle de la première plage au plus (min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>BHNS: headway of the second window under (min)</source>
        <translation>BHNS : intervalle de la deuxième plage inférieur à (min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>BHNS: span of service at least (h)</source>
        <translation>BHNS : amplitude de service au moins (h)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Back to the weights of the model</source>
        <translation>Revenir aux poids du modèle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>Back to typing</source>
        <translation>Revenir à la saisie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <source>Baseline frozen as of</source>
        <translation>État de référence figé au</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Baseline of an indicator</source>
        <translation>Valeur initiale d’un indicateur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Baseline, as frozen</source>
        <translation>Valeur initiale figée</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Baseline: SHA-256 {checksum}, verified when it was read.</source>
        <translation>État de référence : SHA-256 {checksum}, vérifié à la lecture.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <source>Belongs to</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <source>Below 12,000 € per consumption unit</source>
        <translation>Moins de 12 000 € par unité de consommation</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <location filename="../../styles/incomes.qml"/>
        <source>Below 14,000 € per consumption unit</source>
        <translation>Moins de 14 000 € par unité de consommation</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Benjamini and Hochberg (false discovery rate)</source>
        <translation>Benjamini et Hochberg (taux de fausses découvertes)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Best headway</source>
        <translation>Meilleur intervalle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Best headway (min)</source>
        <translation>Meilleur intervalle (min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Best possible rank</source>
        <translation>Meilleur rang possible</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Best rank of the sets of weights</source>
        <translation>Meilleur rang parmi les jeux de poids</translation>
    </message>
    <message>
        <location filename="../../styles/bhns_rings.qml"/>
        <source>Beyond 800 m</source>
        <translation>Au-delà de 800 m</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Bonferroni</source>
        <translation>Bonferroni</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Both income sources were given: the 200 m grid is used, the IRIS are left out.</source>
        <translation>Les deux sources de revenus sont fournies : les carreaux de 200 m sont utilisés, les IRIS sont laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Both phases</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Bound</source>
        <translation>Borne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <source>Breaks and missing links of mine railways</source>
        <translation>Ruptures et chaînons manquants des cavaliers</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bring_back.py"/>
        <source>Bring an offline contract back</source>
        <translation>Ramener un contrat hors ligne</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Building type</source>
        <translation>Type de bâtiment</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheet_filters.py"/>
        <source>By EPCI</source>
        <translation>Par EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>By EPCI, strand and phase</source>
        <translation>Par EPCI, volet et étape</translation>
    </message>
    <message>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <source>By EPCI: {field}</source>
        <translation>Par EPCI : {field}</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>By institution</source>
        <translation>Par institution</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_filters.py"/>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>By phase</source>
        <translation>Par étape</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_filters.py"/>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>By strand</source>
        <translation>Par volet</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_filters.py"/>
        <source>By title</source>
        <translation>Par intitulé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>By {group}</source>
        <translation>Par {group}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>CSV,coordinates,DPE,Mérimée,monuments,stations,latitude,longitude,Lambert,import</source>
        <translation>CSV,coordonnées,DPE,Mérimée,monuments,gares,latitude,longitude,Lambert,import</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Caliper (standard deviations; 0: none)</source>
        <translation>Distance maximale entre paires (écarts-types ; 0 : sans)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/base.py"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Candidate</source>
        <translation>Périmètre candidat</translation>
    </message>
    <message>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <source>Candidate by candidate</source>
        <translation>Périmètre par périmètre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Candidate perimeters</source>
        <translation>Périmètres candidats</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <source>Candidate perimeters of free zones</source>
        <translation>Périmètres candidats de zones franches</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_report.py"/>
        <source>Candidate {n}</source>
        <translation>Périmètre {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>Candidates</source>
        <translation>Cités candidates</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Candidates of free zones (fictitious)</source>
        <translation>Périmètres candidats de zones franches (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Candidates of which a criterion is unknown</source>
        <translation>Périmètres dont un critère est inconnu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Candidates that meet all criteria</source>
        <translation>Périmètres qui remplissent tous les critères</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Cannot be chosen: it has no score.</source>
        <translation>Ne peut être retenue : elle n'a pas de score.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Cannot be chosen: its number of dwellings is not known.</source>
        <translation>Ne peut être retenue : son nombre de logements n'est pas connu.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Cannot be chosen: “{field}”, which has a limit, is not known.</source>
        <translation>Ne peut être retenue : « {field} », qui a une limite, n'est pas connu.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Cannot conclude</source>
        <translation>On ne peut pas conclure</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_comparison.py"/>
        <source>Cannot conclude: the effect lies between {low} and {high} ({confidence} interval, {n} pairs), which holds zero. Neither an effect nor its absence is shown.</source>
        <translation>On ne peut pas conclure : l’effet est entre {low} et {high} (intervalle à {confidence}, {n} paires), ce qui contient zéro. Ni un effet ni son absence n’est démontré.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_comparison.py"/>
        <source>Cannot conclude: {n} pairs are too few for any conclusion.</source>
        <translation>On ne peut pas conclure : {n} paires, c’est trop peu pour toute conclusion.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Caption of a photo</source>
        <translation>Légende d’une photo</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Carries the figures of any polygon or point layer onto any zones (areal interpolation, or areal weighting: Goodchild and Lam, 1980).

Counts (extensive): Σ x · area(piece) / area(source feature). Rates (intensive): Σ a·x / Σ a over the pieces whose x is known, where a is the area of the piece or, with a weight (a count such as households), the part of the weight that falls in the piece. Points count whole when inside; a point on a shared border belongs to exactly one zone, so nothing is counted twice.

Results per zone: ‹prefix›‹field›, in the unit of the field; ‹prefix›n, the number of source features with a piece in the zone; ‹prefix›covered, the area of the pieces over the area of the zone (NULL for points; above 1 when source features overlap one another).

A missing figure is left out and never counts as zero; a zone where nothing is known gets NULL. Texts such as “1 234,5” are read as numbers, and “s”, “ns”, “nd” as statistical secrecy (NULL). Areas are measured in metres, in the CRS of the zones or in Lambert-93 when that one is not metric.</source>
        <translation>Reporte sur des zones quelconques les chiffres d'une couche de polygones ou de points (interpolation surfacique, ou pondération surfacique : Goodchild et Lam, 1980).

Effectifs (grandeurs extensives) : Σ x · aire(morceau) / aire(entité source). Taux (grandeurs intensives) : Σ a·x / Σ a sur les morceaux dont x est connu, où a est l'aire du morceau ou, avec un poids (un effectif, tel que les ménages), la part du poids qui revient au morceau. Un point situé dans une zone compte en entier ; un point situé sur une limite commune n'appartient qu'à une seule zone : rien n'est compté deux fois.

Résultats par zone : ‹préfixe›‹champ›, dans l'unité du champ ; ‹préfixe›n, le nombre d'entités source dont un morceau est dans la zone ; ‹préfixe›covered, l'aire des morceaux rapportée à l'aire de la zone (NULL pour des points ; supérieure à 1 quand des entités source se superposent).

Un chiffre manquant est écarté et ne compte jamais pour zéro ; une zone où rien n'est connu reçoit NULL. Les textes tels que « 1 234,5 » sont lus comme des nombres, et « s », « ns », « nd » comme des valeurs sous secret statistique ou non diffusées (NULL). Les aires sont mesurées en mètres, dans le SCR des zones ou, s'il n'est pas métrique, en Lambert-93.</translation>
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
        <translation>Reporte sur les cités minières les données ouvertes officielles, chaque source étant facultative ; les champs sont reconnus à leur nom, quel que soit le millésime, en majuscules ou non. Une source qui n'est pas fournie, ou qui ne dit rien d'une cité, laisse NULL, jamais zéro.

Carreaux de 200 m INSEE Filosofi : income_per_cu = Σ ind_snv / Σ ind (€/an par unité de consommation, niveau de vie winsorisé) et poverty_rate = Σ men_pauv / Σ men, les carreaux étant répartis au prorata des surfaces ; imputed_share est la part de la population vivant dans des carreaux imputés par l'INSEE (moins de 11 ménages).
IRIS INSEE Filosofi (à défaut de carreaux ; polygones joints à DEC_MED…, DEC_TP60… ou DISP_…) : moyenne, pondérée par les surfaces, des médianes et des taux connus ; revenu déclaré et revenu disponible ne se comparent pas.
income_covered donne la part de la surface de la cité où le revenu est connu (le secret statistique la réduit).
DPE de l'ADEME (points, etiquette_dpe) : energy_n, nombre de DPE de la cité portant une étiquette de A à G, chaque numéro comptant une fois ; energy_fg_share, part des étiquettes F et G. Les DPE ne sont pas un recensement.
QPV, bien inscrit UNESCO et zone tampon : part de la surface de la cité qui s'y trouve, les superpositions comptant une fois.
Arrêts de BHNS : stop_distance_m, distance à vol d'oiseau depuis le bord de la cité (0 à l'intérieur).
Communes : insee, commune et epci de la commune où se trouve la plus grande part de la cité.

Les surfaces et les distances sont mesurées en mètres, dans le SCR des cités ou en Lambert-93.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Category, optimistic</source>
        <translation>Catégorie optimiste</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Category, pessimistic</source>
        <translation>Catégorie pessimiste</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Census by commune (fictitious)</source>
        <translation>Recensement par commune (fictif)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_census.py"/>
        <source>Census table (INSEE, CSV)</source>
        <translation>Table du recensement (Insee, CSV)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <location filename="../../styles/operation.qml"/>
        <source>Centralities</source>
        <translation>Centralités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Centralities (fictitious)</source>
        <translation>Centralités (fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Centralities (number)</source>
        <translation>Centralités (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../bassin_minier_plugin/processing/bhns_rings.py"/>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Centralities and BHNS</source>
        <translation>Centralités et BHNS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Centralities and their service (fictitious)</source>
        <translation>Centralités et leur desserte (fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../styles/cluster_members.qml"/>
        <source>Centrality</source>
        <translation>Centralité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Centrality id</source>
        <translation>Identifiant de la centralité</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Certificate number</source>
        <translation>Numéro de DPE</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Change of the treated</source>
        <translation>Évolution de la cité traitée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Change of the untreated</source>
        <translation>Évolution de la cité non traitée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>Changes: {n}. The history is written by the store itself.</source>
        <translation>Modifications : {n}. L’historique est écrit par le contrat lui-même.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_layers.py"/>
        <location filename="../../bassin_minier_plugin/processing/provenance.py"/>
        <source>Check the licences of the sources before publishing.</source>
        <translation>Vérifiez les licences des sources avant toute publication.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/check_sheets.py"/>
        <source>Check the operation sheets</source>
        <translation>Contrôler les fiches opération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Checking the sheets</source>
        <translation>Contrôle des fiches</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_editor.py"/>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <source>Checks the operation sheets of a contract, then prints the annex that is signed: cover, contents, overview map, summary tables, one page per estate, centrality, site and operation, and the method. Every figure is read back from the finished PDF and compared with the data.</source>
        <translation>Contrôle les fiches opération d'un contrat, puis imprime l'annexe que l'on signe : couverture, sommaire, carte d'ensemble, tableaux de synthèse, une page par cité, centralité, site et opération, et la méthode. Chaque chiffre est relu dans le PDF terminé et comparé aux données.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <source>Checksum of the baseline (SHA-256)</source>
        <translation>Empreinte de l’état de référence (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/freeze_baseline.py"/>
        <source>Checksum of the whole (SHA-256)</source>
        <translation>Empreinte de l’ensemble (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>Choose the layer of the estates, with their indicators, and the scoring model.</source>
        <translation>Choisissez la couche des cités, avec leurs indicateurs, et le modèle de notation.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>Choose the layer of the estates…</source>
        <translation>Choisir la couche des cités…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Chooses the estates that make the best programme under the constraints, and proves that there is no better one: exact 0-1 linear programming, solved by HiGHS (Huangfu and Hall, 2018).

Objective: the sum of the scores, or of score × dwellings. Constraints: at least COUNT_MIN and at most COUNT estates; dwellings within DWELLINGS_TARGET · (1 ± TOLERANCE); in each phase, dwellings within (1/PHASES ± PHASE_TOLERANCE) · DWELLINGS_TARGET; per group, a least and a most: “1” (estates, for every group) or “CA d'Hénin-Carvin = 2; CC Cœur d'Ostrevent = 300 dwellings”; LIMITS on the sum of any fields (an empty cell: no bound); estates locked in or out by an expression. Higher scores come in the earlier phase. To revise a contract under way, lock in what has started: the rest is optimised again.

An estate without a score, without a number of dwellings or without a figure that has a limit cannot be chosen: unknown is not zero.

Results: selected (1, 0), phase, regret_in and regret_out (what forcing the estate in, or out, would cost the objective), regret_exact (1: solved again; 0: the time ran out and it is the least that the linear relaxation proves), displaces, why_not (one sentence), programme (optimal; unproven: the time ran out; nearest: no programme meets the constraints), and with draws selection_frequency, the share of the draws of weights and missing figures (as in “Robustness of the ranks”) in which the estate is chosen.

When no programme meets the constraints, RELAXATION says which bounds must move and by how much (the smallest sum of shares of the bounds) and the result is the best programme that this allows.</source>
        <translation>Choisit les cités du meilleur programme possible sous les contraintes, et prouve qu'il n'en existe pas de meilleur : programmation linéaire exacte en 0-1, résolue par HiGHS (Huangfu et Hall, 2018).

Objectif : la somme des scores, ou des produits score × logements. Contraintes : au moins COUNT_MIN et au plus COUNT cités ; un nombre de logements compris dans DWELLINGS_TARGET · (1 ± TOLERANCE) ; dans chaque étape, des logements compris dans (1/PHASES ± PHASE_TOLERANCE) · DWELLINGS_TARGET ; par groupe, un minimum et un maximum : « 1 » (des cités, pour chaque groupe) ou « CA d'Hénin-Carvin = 2; CC Cœur d'Ostrevent = 300 logements » ; LIMITS sur la somme de champs quelconques (une case vide : pas de borne) ; des cités imposées ou exclues par une expression. Les scores les plus élevés viennent dans la première étape. Pour la clause de revoyure d'un contrat en cours, imposez ce qui a commencé : le reste est optimisé de nouveau.

Une cité sans score, sans nombre de logements ou sans une donnée soumise à une limite ne peut être retenue : inconnu n'est pas zéro.

Résultats : selected (1, 0), phase, regret_in et regret_out (ce que coûterait à l'objectif d'imposer la cité, ou de l'exclure), regret_exact (1 : résolu de nouveau ; 0 : le temps a manqué et c'est le minimum que prouve la relaxation linéaire), displaces (les cités qu'elle remplacerait), why_not (une phrase), programme (optimal ; unproven : le temps a manqué ; nearest : aucun programme ne respecte les contraintes) et, avec des tirages, selection_frequency, la part des tirages des poids et des valeurs manquantes (comme dans « Robustesse des rangs ») où la cité est retenue.

Quand aucun programme ne respecte les contraintes, RELAXATION dit quelles bornes doivent bouger et de combien (la plus petite somme de parts de bornes), et le résultat est le meilleur programme que cela permet.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Chosen because it is locked in (phase {phase}).</source>
        <translation>Retenue parce qu'elle est imposée (étape {phase}).</translation>
    </message>
    <message>
        <location filename="../../styles/live_ranking.qml"/>
        <location filename="../../styles/selected_estates.qml"/>
        <source>Chosen, later phase</source>
        <translation>Retenue, étape ultérieure</translation>
    </message>
    <message>
        <location filename="../../styles/live_ranking.qml"/>
        <location filename="../../styles/selected_estates.qml"/>
        <source>Chosen, phase 1</source>
        <translation>Retenue, étape 1</translation>
    </message>
    <message>
        <location filename="../../styles/live_ranking.qml"/>
        <location filename="../../styles/selected_estates.qml"/>
        <source>Chosen, phase 2</source>
        <translation>Retenue, étape 2</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Chosen, phase {phase}</source>
        <translation>Retenue, étape {phase}</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Class A</source>
        <translation>Étiquette A</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Class B</source>
        <translation>Étiquette B</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Class C</source>
        <translation>Étiquette C</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Class D</source>
        <translation>Étiquette D</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Class E</source>
        <translation>Étiquette E</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Class F</source>
        <translation>Étiquette F</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Class G</source>
        <translation>Étiquette G</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Class of service</source>
        <translation>Classe de desserte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Classified and registered sites (AC2)</source>
        <translation>Sites classés et inscrits (AC2)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Classified and registered sites, AC2 (fictitious)</source>
        <translation>Sites classés et inscrits, AC2 (fictifs)</translation>
    </message>
    <message>
        <location filename="../../styles/monuments.qml"/>
        <source>Classified monument</source>
        <translation>Monument classé</translation>
    </message>
    <message>
        <location filename="../../styles/ac2.qml"/>
        <source>Classified or registered site</source>
        <translation>Site classé ou inscrit</translation>
    </message>
    <message>
        <location filename="../../styles/ac2.qml"/>
        <source>Classified site</source>
        <translation>Site classé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Click a feature of the map, or draw a rectangle; Escape ends</source>
        <translation>Cliquez une entité de la carte, ou tracez un rectangle ; Échap pour finir</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Close the contract</source>
        <translation>Fermer le contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Cluster</source>
        <translation>Grappe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Cluster and its EPCI</source>
        <translation>Grappe et ses EPCI</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Cluster by cluster</source>
        <translation>Grappe par grappe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Cluster {cluster} is {span} m wide, more than ten times the distance of a link: single linkage chains. Shorten the distance, or give a greatest diameter.</source>
        <translation>La grappe {cluster} est large de {span} m, plus de dix fois la longueur d’un lien : le lien simple enchaîne de proche en proche. Réduisez la distance, ou donnez un diamètre maximal.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>Cluster {n}</source>
        <translation>Grappe {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Clusters</source>
        <translation>Grappes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Clusters astride several EPCI</source>
        <translation>Grappes à cheval sur plusieurs EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Clusters of operations (fictitious)</source>
        <translation>Grappes d'opérations (fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Clusters of operations (integrated projects)</source>
        <translation>Grappes d'opérations (projets intégrés)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/plugin.py"/>
        <location filename="../../bassin_minier_plugin/processing/provider.py"/>
        <source>Coal basin</source>
        <translation>Bassin minier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <source>Coal basin plugin {version}</source>
        <translation>Extension Bassin minier {version}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Coal basin: demonstration contract (fictitious)</source>
        <translation>Bassin minier : contrat de démonstration (fictif)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/provider.py"/>
        <source>Coal basin: the contract's tools</source>
        <translation>Bassin minier : les outils du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Code of its fields</source>
        <translation>Code de ses champs</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Codes carried to the present commune</source>
        <translation>Codes ramenés à la commune actuelle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Column of codes in the table (found by itself if empty)</source>
        <translation>Colonne des codes dans la table (trouvée seule si vide)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Column of x or longitude (found by itself if empty)</source>
        <translation>Colonne de x ou longitude (trouvée seule si vide)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Column of y or latitude (found by itself if empty)</source>
        <translation>Colonne de y ou latitude (trouvée seule si vide)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Column of “latitude, longitude” (found by itself if empty)</source>
        <translation>Colonne « latitude, longitude » (trouvée seule si vide)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../styles/operation.qml"/>
        <source>Committed</source>
        <translation>Engagée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Committed (€ excl. VAT)</source>
        <translation>Engagé (€ HT)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Committed (€)</source>
        <translation>Engagé (€)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Committed so far</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Committed, delivered (€ excl. VAT)</source>
        <translation>Engagé, livré (€ HT)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Committed, works begun (€ excl. VAT)</source>
        <translation>Engagé, travaux commencés (€ HT)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <location filename="../../styles/communes.qml"/>
        <location filename="../../styles/dpe.qml"/>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../../styles/institutional_summary.qml"/>
        <source>Commune with an object</source>
        <translation>Commune avec un objet</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_census.py"/>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <location filename="../../styles/qpv.qml"/>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Communes (fictitious outlines)</source>
        <translation>Communes (contours fictifs)</translation>
    </message>
    <message>
        <location filename="../../styles/epci.qml"/>
        <source>Communes (number)</source>
        <translation>Nombre de communes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Communes and their contrast</source>
        <translation>Communes et leur contraste</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Communes or EPCI</source>
        <translation>Communes ou EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_incomes.py"/>
        <source>Communes or IRIS; for squares, the area to keep</source>
        <translation>Communes ou IRIS ; pour les carreaux, l'emprise à garder</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Communes that stand out of chance</source>
        <translation>Communes que le hasard n’explique pas</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Communes with INSEE code and EPCI</source>
        <translation>Communes avec code INSEE et EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Communes with a masked figure</source>
        <translation>Communes dont un chiffre est masqué</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_census.py"/>
        <source>Communes with jobs</source>
        <translation>Communes et emplois</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Compare two scenarios side by side…</source>
        <translation>Comparer deux scénarios côte à côte…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Compares, commune by commune, the executives who live there (census category CS3) with the executive jobs that are there.

resident_share = resident executives / active residents. job_share = executive jobs / jobs. location_quotient = job_share over Σ executive jobs / Σ jobs of all the communes given (of those where both are known; 1 is as in the whole). gap = executive jobs − resident executives. job_ratio = executive jobs per resident executive. contrast is its class: homes_far under 0.5, homes under 0.8, balanced from 0.8 to 1.25, jobs above 1.25, jobs_far above 2.

Small counts are masked: a figure that rests on a count under the least one (11), numerator or denominator, is NULL; masked counts stay in the sums of the whole. A share above 1 is impossible, NULL, and told. Unknown is NULL, never 0.
Fields left empty are found by their INSEE names (C21_ACT1564_CS3, C21_ACT1564, C21_EMPLT_CS3, C21_EMPLT or P21_EMPLT): the most recent year that has them all, which is told. Residents are active people of 15 to 64, unemployed included, at home; jobs are counted where they are. Columns in C rest on about one dwelling in four: small communes are uncertain. Without one of the two sides, the figures that need it are NULL.

Test: local Moran (Anselin, 1995), I = z/m2 · mean of z over the neighbours, z the deviation from the mean, m2 = Σz²/(n−1). Neighbours: contiguous communes (those that touch, or come within 1 m), the k nearest, or those within a distance, between centroids. The value of a commune is held, those of all others are dealt anew over its neighbours: moran_p is the two-sided share of the draws at least as far out, the one at hand counted. moran_q is corrected for the number of tests: Benjamini and Hochberg (1995; the expected share of false finds), Bonferroni, or none. moran_significant: moran_q at or under the threshold. quadrant: high or low, its neighbours high or low. The same seed gives the same result. A commune that stands out of chance is no cause, and one that does not is no proof that there is no contrast.
Source: INSEE, recensement de la population, base-cc-emploi-pop-active.</source>
        <translation>Compare, commune par commune, les cadres qui y habitent (catégorie CS3 du recensement : cadres et professions intellectuelles supérieures) et les emplois de cadre qui s'y trouvent.

resident_share = cadres résidents / actifs résidents. job_share = emplois de cadre / emplois. location_quotient (quotient de localisation) = job_share rapporté à Σ emplois de cadre / Σ emplois de toutes les communes données (celles où les deux sont connus ; 1 signifie comme dans l'ensemble). gap (écart) = emplois de cadre − cadres résidents. job_ratio = emplois de cadre par cadre résident. contrast en est la classe : homes_far sous 0,5, homes sous 0,8, balanced de 0,8 à 1,25, jobs au-dessus de 1,25, jobs_far au-dessus de 2.

Les petits effectifs sont masqués : un chiffre qui repose sur un effectif inférieur au minimum (11), numérateur ou dénominateur, est NULL ; les effectifs masqués restent dans les sommes de l'ensemble. Une part supérieure à 1 est impossible, NULL, et signalée. L'inconnu est NULL, jamais 0.
Les champs laissés vides sont trouvés par leur nom INSEE (C21_ACT1564_CS3, C21_ACT1564, C21_EMPLT_CS3, C21_EMPLT ou P21_EMPLT) : l'année la plus récente qui les a tous, et qui est dite. Les résidents sont les actifs de 15 à 64 ans à leur domicile, chômeurs compris ; les emplois sont comptés là où ils se trouvent. Les colonnes en C reposent sur environ un logement sur quatre : les petites communes sont incertaines. Sans l'un des deux côtés, les chiffres qui en ont besoin sont NULL.

Test : indice local de Moran (Anselin, 1995), I = z/m2 · moyenne de z chez les voisines, z l'écart à la moyenne, m2 = Σz²/(n−1). Voisines : les communes contiguës (qui se touchent ou sont à moins de 1 m), les k plus proches, ou celles à moins d'une distance, entre centroïdes. La valeur d'une commune est gardée, celles de toutes les autres sont redistribuées au hasard chez ses voisines : moran_p est la part bilatérale des tirages au moins aussi extrêmes, le cas observé compris. moran_q est corrigée du nombre de tests : Benjamini et Hochberg (1995 ; la part attendue de fausses découvertes), Bonferroni, ou rien. moran_significant : moran_q au plus égale au seuil. quadrant : haut ou bas, ses voisines hautes ou basses. La même graine donne le même résultat. Une commune que le hasard n'explique pas n'en dit pas la cause, et une autre ne prouve pas l'absence de contraste.
Source : INSEE, recensement de la population, base-cc-emploi-pop-active.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Completeness (0–1)</source>
        <translation>Complétude (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Completeness of the data</source>
        <translation>Complétude des données</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>Completeness: share of the weight that is known; what is missing is never a zero</source>
        <translation>Complétude : part du poids qui est connue ; ce qui manque n'est jamais un zéro</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/checks_tab.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheet_list.py"/>
        <source>Completeness: {share}</source>
        <translation>Complétude : {share}</translation>
    </message>
    <message>
        <location filename="../../styles/spoil_tips.qml"/>
        <source>Cone</source>
        <translation>Terril conique</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Confidence (0–1)</source>
        <translation>Niveau de confiance (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bring_back.py"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/choose_contract.py"/>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Constraint</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Constraints</source>
        <translation>Contraintes</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Constraints broken</source>
        <translation>Contraintes non respectées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_document.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_twin.py"/>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Contiguous communes</source>
        <translation>Communes contiguës</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_store.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_contract.py"/>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <location filename="../../bassin_minier_plugin/processing/publish_contract.py"/>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <location filename="../../bassin_minier_plugin/ui/choose_contract.py"/>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <source>Contract (GeoPackage)</source>
        <translation>Contrat (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <source>Contract annex</source>
        <translation>Annexe du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>Contract for the renewal of the coal basin</source>
        <translation>Contrat pour le renouveau du bassin minier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Contrast between residents and jobs</source>
        <translation>Contraste entre résidents et emplois</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Contrast between residents and jobs (fictitious)</source>
        <translation>Contraste entre résidents et emplois (fictif)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Coordinates read in {columns}, as {crs}.</source>
        <translation>Coordonnées lues dans {columns}, en {crs}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/publish_contract.py"/>
        <source>Copies a contract from its GeoPackage into a new schema of a PostgreSQL database with PostGIS, where a team can work at the same time: sheets with their identifiers and versions, rules, settings and history. The GeoPackage stays as it is. A schema that already holds tables is refused.</source>
        <translation>Copie un contrat de son GeoPackage dans un nouveau schéma d’une base PostgreSQL avec PostGIS, où une équipe peut travailler en même temps : les fiches avec leurs identifiants et leurs versions, les règles, les réglages et l’historique. Le GeoPackage reste tel quel. Un schéma qui contient déjà des tables est refusé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/take_offline.py"/>
        <source>Copies a contract from its database into a GeoPackage that remembers each sheet as it was taken. Work on it where there is no network (in QGIS or QField), then run “Bring an offline contract back”: what only one side changed is merged, what both changed is listed.</source>
        <translation>Copie un contrat de sa base dans un GeoPackage qui retient chaque fiche telle qu’elle a été emportée. Travaillez-y là où il n’y a pas de réseau (dans QGIS ou QField), puis lancez « Ramener un contrat hors ligne » : ce qu’un seul côté a changé est fusionné, ce que les deux ont changé est listé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/freeze_baseline.py"/>
        <source>Copies the operation sheets of a contract, as they stood at the end of a day (UTC), into a GeoPackage that takes no more changes: operations, funding, milestones, indicators and all other parts, the rules and the settings. “Evaluate a tranche” compares the contract with it.

A day in the past is rebuilt from the history that the contract keeps itself: every later change is undone, the newest first, and each value is checked against the one that the history tells. Where the history starts later, or has a gap, the day is refused in words. Settings have no history: they are those of now.

The table “baseline” says the day, when and from what it was frozen, by which run, and a SHA-256 checksum of the whole; each sheet has its own. They are verified whenever the baseline is read: one that was changed is refused. The file opens in QGIS like a contract; saving into it is refused.</source>
        <translation>Copie les fiches opération d’un contrat, telles qu’elles étaient à la fin d’un jour (UTC), dans un GeoPackage qui n’accepte plus de changement : opérations, financements, jalons, indicateurs et tout le reste, les règles et les réglages. « Évaluer une tranche du contrat » compare le contrat à cet état.

Un jour passé est reconstruit à partir de l’historique que le contrat tient lui-même : chaque changement ultérieur est défait, du plus récent au plus ancien, et chaque valeur est vérifiée par rapport à celle que dit l’historique. Si l’historique commence plus tard, ou a une lacune, le jour est refusé en toutes lettres. Les réglages n’ont pas d’historique : ce sont ceux d’aujourd’hui.

La table « baseline » dit le jour, quand et à partir de quoi l’état a été figé, par quelle exécution, et une empreinte SHA-256 de l’ensemble ; chaque fiche a la sienne. Elles sont vérifiées à chaque lecture : un état modifié est refusé. Le fichier s’ouvre dans QGIS comme un contrat ; y enregistrer est refusé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_edits.py"/>
        <source>Copy of “{title}”</source>
        <translation>Copie de « {title} »</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Copying photos</source>
        <translation>Copie des photos</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Correction for many tests</source>
        <translation>Correction des tests multiples</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Cost (€ excl. VAT)</source>
        <translation>Coût (€ HT)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Cost of leaving it out</source>
        <translation>Coût de son retrait</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Cost of leaving it out (objective)</source>
        <translation>Coût de son retrait (objectif)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Cost of taking it in</source>
        <translation>Coût de son entrée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Cost of taking it in (objective)</source>
        <translation>Coût de son entrée (objectif)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Cost solved again (1) or least possible (0)</source>
        <translation>Coût résolu de nouveau (1) ou minimum possible (0)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <source>Counts of the population layer are apportioned by share of area (areal interpolation), as if people lived evenly over each of its features: the smaller these are, the truer the figures.</source>
        <translation>Les effectifs de la couche de population sont répartis selon la part de surface (interpolation surfacique), comme si les habitants vivaient également partout dans chacune de ses entités : plus elles sont petites, plus les chiffres sont justes.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Counts the objects of any layer (points, lines, polygons) and sums their figures per commune, EPCI, pôle métropolitain and landlord, and per landlord within each EPCI. The rows of a level always add up to the total, to the last unit.

An object astride two communes is shared by its area (polygons) or its length (lines), in metres, in the CRS of the objects or in Lambert-93; each of its points belongs to one commune. What several overlapping communes would have, or a line along a border, goes to the first of them. A field whose known values are all whole numbers (dwellings, people, euros) is cut into whole numbers by the largest remainder: each commune gets the whole part of figure × share, and the units left go to the largest remainders (Hamilton's method; Balinski and Young, Fair Representation, 1982). Other figures are cut in proportion.

Results: level (total, pole, epci, commune, landlord, epci_landlord), belonging (institution; unknown: the field is blank; outside: in no commune; unlocated: no geometry), code (INSEE), name, parent (the pôle of an EPCI, the EPCI of a commune or of a landlord's row), n (objects, each counted where its largest part lies), n_touching (objects with a part there), and for each field its sum and ‹field›_unknown, the objects with a part there whose figure is missing. A missing figure is never a zero: it is left out of the sum, which is NULL where no figure is known.

The fields of the communes (INSEE code, name, EPCI, pôle métropolitain) are recognised by name, as IGN ADMIN EXPRESS, INSEE and the DGCL (BANATIC) publish them, or can be chosen. A level without a field is left out, and this is said.</source>
        <translation>Compte les objets d’une couche quelconque (points, lignes, polygones) et additionne leurs chiffres par commune, EPCI, pôle métropolitain et bailleur, et par bailleur dans chaque EPCI. Les lignes d’un même niveau s’additionnent toujours au total, à l’unité près.

Un objet à cheval sur deux communes est partagé selon sa surface (polygones) ou sa longueur (lignes), en mètres, dans le SCR des objets ou en Lambert-93 ; chacun de ses points appartient à une seule commune. Ce que plusieurs communes superposées auraient, ou une ligne le long d’une limite, va à la première d’entre elles. Un champ dont toutes les valeurs connues sont entières (logements, habitants, euros) est réparti en nombres entiers au plus fort reste : chaque commune reçoit la partie entière de chiffre × part, et les unités restantes vont aux plus forts restes (méthode de Hamilton ; Balinski et Young, Fair Representation, 1982). Les autres chiffres sont répartis en proportion.

Résultats : level (total, pole, epci, commune, landlord, epci_landlord), belonging (institution ; unknown : champ vide ; outside : dans aucune commune ; unlocated : sans géométrie), code (INSEE), name, parent (le pôle d’un EPCI, l’EPCI d’une commune ou d’une ligne de bailleur), n (objets, chacun compté là où se trouve sa plus grande partie), n_touching (objets dont une partie s’y trouve) et, pour chaque champ, sa somme et ‹champ›_unknown, le nombre d’objets dont une partie s’y trouve et dont le chiffre manque. Un chiffre manquant n’est jamais un zéro : il est laissé hors de la somme, qui est NULL quand aucun chiffre n’est connu.

Les champs des communes (code INSEE, nom, EPCI, pôle métropolitain) sont reconnus par leur nom, tels que les publient l’IGN (ADMIN EXPRESS), l’INSEE et la DGCL (BANATIC), ou peuvent être choisis. Un niveau sans champ est omis, et c’est dit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Counts to apportion (extensive)</source>
        <translation>Effectifs à répartir (extensifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>Counts what lies within given distances of each site (the great heritage sites or any other): people, stations, stops, estates, monuments.

Distances go from the border of the site to the border of the feature: in a straight line or, with a layer of streets, on foot along them, from the site to the nearest street and from the street to the place included (Dijkstra's algorithm; streets meet where they share a vertex).

Results for each layer, whose name gives its code, and each distance d, all cumulative: ‹code›_n_‹d›, features no farther than d metres; ‹code›_‹field›_‹d›, the sum of each field to sum that the layer has; ‹code›_m_‹d›, metres of line within d (straight distances, layers of lines); ‹code›_nearest and ‹code›_nearest_m, the nearest feature within the last distance.
In a straight line a polygon gives the part of its figure that its area within d is of the whole (areal interpolation: people of a grid, of communes). Along streets it stands at a point inside, whole. Figures that are missing are left out of a sum; it is NULL where none is known, and 0 where nothing lies within reach. Lengths are in metres, in the CRS of the sites or in Lambert-93.</source>
        <translation>Compte ce qui se trouve à des distances données de chaque site (les grands sites patrimoniaux ou tout autre) : habitants, gares, arrêts, cités, monuments.

Les distances vont du bord du site au bord de l'entité : à vol d'oiseau ou, avec une couche de rues, à pied le long de celles-ci, y compris le chemin du site à la rue la plus proche et de la rue au lieu (algorithme de Dijkstra ; les rues se rejoignent là où elles partagent un sommet).

Résultats pour chaque couche, dont le nom donne le code, et chaque distance d, tous cumulés : ‹code›_n_‹d›, entités à d mètres au plus ; ‹code›_‹champ›_‹d›, somme de chaque champ à additionner que la couche possède ; ‹code›_m_‹d›, mètres de ligne à moins de d (distances à vol d'oiseau, couches de lignes) ; ‹code›_nearest et ‹code›_nearest_m, l'entité la plus proche en deçà de la dernière distance.
À vol d'oiseau, un polygone donne la part de son chiffre que sa surface à moins de d représente dans le tout (interpolation surfacique : habitants d'un carroyage, de communes). Le long des rues, il est représenté par un point intérieur, en entier. Les chiffres manquants sont laissés hors de la somme ; elle est NULL quand aucun n'est connu, et 0 quand rien n'est à portée. Les longueurs sont en mètres, dans le SCR des sites ou en Lambert-93.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Covariate</source>
        <translation>Covariable</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Covariates to match on</source>
        <translation>Covariables d’appariement</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Coverage by BHNS stops</source>
        <translation>Desserte par les arrêts de BHNS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>Coverage of centralities by BHNS stops</source>
        <translation>Desserte des centralités par les arrêts de BHNS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Coverage summary</source>
        <translation>Synthèse de la desserte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_contract.py"/>
        <source>Create a contract</source>
        <translation>Créer un contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Create the demonstration contract</source>
        <translation>Créer le contrat de démonstration</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Created on</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Criteria met (number)</source>
        <translation>Critères remplis (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Criteria unknown (number)</source>
        <translation>Critères inconnus (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <location filename="../../resources/reports/model.html.j2"/>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Criterion met: {code}</source>
        <translation>Critère rempli : {code}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Criterion “{criterion}”: all estates have the same value, so it does not tell them apart.</source>
        <translation>Critère « {criterion} » : toutes les cités ont la même valeur, ce critère ne les départage donc pas.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Criterion “{criterion}”: the model does not know {labels}. These estates count as unknown on it.</source>
        <translation>Critère « {criterion} » : le modèle ne connaît pas {labels}. Le critère est inconnu pour ces cités.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Crossed class</source>
        <translation>Classe croisée</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Crossing of the axes</source>
        <translation>Croisement des axes</translation>
    </message>
    <message>
        <location filename="../../styles/cluster_links.qml"/>
        <source>Cut at a border of EPCI</source>
        <translation>Coupé à une limite d'EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Cut links across borders of EPCI</source>
        <translation>Couper les liens aux limites d'EPCI</translation>
    </message>
    <message>
        <location filename="../../styles/cluster_links.qml"/>
        <source>Cut to keep the greatest diameter</source>
        <translation>Coupé pour tenir le diamètre maximal</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>DPE label after</source>
        <translation>Étiquette DPE après</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>DPE label before</source>
        <translation>Étiquette DPE avant</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Dashed lines: all the communes together. Masked communes are not drawn.</source>
        <translation>Tirets : l'ensemble des communes. Les communes masquées ne sont pas dessinées.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_layers.py"/>
        <source>Data of run {run}.</source>
        <translation>Données de l'exécution {run}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Date of protection</source>
        <translation>Date de protection</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Date of the certificate</source>
        <translation>Date d'établissement du DPE</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <source>Date of the run (UTC)</source>
        <translation>Date de l’exécution (UTC)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/freeze_baseline.py"/>
        <source>Day (2022-03-07 or 07/03/2022; today if empty)</source>
        <translation>Jour (2022-03-07 ou 07/03/2022 ; aujourd’hui si vide)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Day (2026-03-10 or 10/03/2026)</source>
        <translation>Jour (10/03/2026 ou 2026-03-10)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <source>Day of the evaluation</source>
        <translation>Jour de l’évaluation</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/robustness_report.py"/>
        <location filename="../../styles/rank_robustness.qml"/>
        <source>Debated: depends on the weights or on missing figures</source>
        <translation>Débattue : dépend des poids ou de données manquantes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Decay of the buildings (0–100)</source>
        <translation>Dégradation du bâti (0–100)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Delay (days)</source>
        <translation>Retard (jours)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Delete a sheet</source>
        <translation>Supprimer une fiche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Delete the sheet “{title}” with its links, partners, funding, milestones and indicators?</source>
        <translation>Supprimer la fiche « {title} » avec ses liens, partenaires, financements, jalons et indicateurs ?</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_edits.py"/>
        <source>Deletion of “{title}”</source>
        <translation>Suppression de « {title} »</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../styles/operation.qml"/>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Delivered share minus time elapsed</source>
        <translation>Part livrée moins temps écoulé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Delivered so far</source>
        <translation>Livré</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Demand (dwellings, people, jobs)</source>
        <translation>Demande (logements, habitants, emplois)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Demand gained within the last distance</source>
        <translation>Demande gagnée dans la dernière distance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Demand gained within {distance} m ({minutes} min)</source>
        <translation>Demande gagnée à moins de {distance} m ({minutes} min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Demand in the zone (dwellings, people or jobs)</source>
        <translation>Demande dans la zone (logements, habitants ou emplois)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Demand in the zones</source>
        <translation>Demande dans les zones</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Demand lost within the last distance</source>
        <translation>Demande perdue dans la dernière distance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Demand lost within {distance} m ({minutes} min)</source>
        <translation>Demande perdue à moins de {distance} m ({minutes} min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Demand served</source>
        <translation>Demande desservie</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Demand within each distance</source>
        <translation>Demande desservie selon la distance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Demand within the distance</source>
        <translation>Demande dans la distance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>Demand within the last distance</source>
        <translation>Demande dans la dernière distance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Demand within the last distance after</source>
        <translation>Demande dans la dernière distance, après</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Demand within the last distance before</source>
        <translation>Demande dans la dernière distance, avant</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>Demand within {distance} m ({minutes} min)</source>
        <translation>Demande à moins de {distance} m ({minutes} min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Demand within {distance} m after ({minutes} min)</source>
        <translation>Demande à moins de {distance} m, après ({minutes} min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Demand within {distance} m before ({minutes} min)</source>
        <translation>Demande à moins de {distance} m, avant ({minutes} min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>Departures {window}</source>
        <translation>Départs {window}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Difference (dwellings, euros, days or unit)</source>
        <translation>Écart (logements, euros, jours ou unité)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Difference before matching (standard deviations)</source>
        <translation>Écart avant appariement (écarts-types)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Difference of dwellings</source>
        <translation>Écart de logements</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Difference of the changes</source>
        <translation>Écart des évolutions</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_layers.py"/>
        <source>Disagreement of {n} sets of weights (top {top})</source>
        <translation>Désaccord de {n} jeux de poids ({top} premières)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>Discard what was typed on “{title}”? It cannot be brought back.</source>
        <translation>Abandonner ce qui a été saisi sur « {title} » ? On ne pourra pas le retrouver.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <location filename="../../styles/weight_disagreement.qml"/>
        <source>Disputed: in the top for some sets only</source>
        <translation>Disputée : en tête pour certains jeux seulement</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Distance (m)</source>
        <translation>Distance (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Distance around them</source>
        <translation>Distance alentour</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Distance of neighbours</source>
        <translation>Distance des voisines</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Distance of the covariates (standard deviations)</source>
        <translation>Distance des covariables (écarts-types)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Distance to it</source>
        <translation>Distance à cet arrêt</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Distance to the nearest (m)</source>
        <translation>Distance au plus proche (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Distance to the nearest BHNS stop (m)</source>
        <translation>Distance à l'arrêt de BHNS le plus proche (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Distance to the nearest stop (m)</source>
        <translation>Distance à l'arrêt le plus proche (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Distance to the nearest stop after (m)</source>
        <translation>Distance à l'arrêt le plus proche, après (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Distance to the nearest stop before (m)</source>
        <translation>Distance à l'arrêt le plus proche, avant (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../bassin_minier_plugin/processing/bhns_rings.py"/>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Distances (m)</source>
        <translation>Distances (m)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Distances in a straight line.</source>
        <translation>Distances à vol d'oiseau.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Distances on foot along streets, from door to stop.</source>
        <translation>Distances à pied le long des rues, de la porte à l'arrêt.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Diversity</source>
        <translation>Diversité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Diversity of strands (Shannon index)</source>
        <translation>Diversité des volets (indice de Shannon)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Diversity: Shannon index of the strands, −Σ p·ln p, from 0 (one strand) to 1.61 (five alike). Dwellings: those known; an empty cell is unknown, not zero.</source>
        <translation>Diversité : indice de Shannon des volets, −Σ p·ln p, de 0 (un seul volet) à 1,61 (cinq à parts égales). Logements : ceux que l’on connaît ; une case vide est une inconnue, pas un zéro.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Done late</source>
        <translation>Fait en retard</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Done on</source>
        <translation>Réalisé le</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Dot: mean difference of the pairs. Bar: interval by sign flips, {permutations} permutations, seed {seed}, p = {p}. Without matching the difference would be {naive}. Caliper: {caliper}.</source>
        <translation>Point : écart moyen des paires. Barre : intervalle par inversion des signes, {permutations} permutations, graine {seed}, p = {p}. Sans appariement, l’écart serait de {naive}. Distance maximale : {caliper}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Draws candidate perimeters around economic poles, centralities and (selected) estates, and says of each which criteria it meets, fails, or leaves unknown.

Perimeters: all that lies within the given distance of any of them, dissolved; each piece is a candidate (its arcs have the area of a circle). Figures: areal interpolation of the population layer (Goodchild and Lam, 1980): counts by share of area, points whole where inside. population = Σ of the known counts; a share a / b = Σ a / Σ b over the features where both are known; a rate is weighted by people. population_unknown: features of the layer in the candidate whose population is unknown (in shares); the population is then a lower bound. covered: share of the candidate that the layer covers (a layer of inhabited squares never covers all).

Figures are written “unemployment = P21_CHOM1564 / P21_ACT1564; poverty = TP6021 %” (“%”: a rate in per cent). Left empty, unemployment, poverty, under_20 and no_diploma are found by INSEE's names. All are shares (0–1). Criteria are written “unemployment &gt;= 15 %; poverty &gt;= area; poles &gt;= 1”; “area” is the figure of the whole population layer. Known: population, poles, centralities, estates and the figures. For each criterion met_‹code› is 1, 0, or NULL: unknown is not failed. verdict: not_met with one failure, else unknown with one unknown, else met. Candidates are numbered by verdict, then by population.

Law (an aid without legal value; check the texts in force). Free zones (zones franches urbaines) are quarters particularly disadvantaged by the criteria of the zones de redynamisation urbaine: article 42, 3 of the law no. 95-115 of 4 February 1995 as amended by the law no. 96-987 of 14 November 1996, over 10,000 people; second generation by the law no. 2003-710 of 1 August 2003; third by the law no. 2006-396 of 31 March 2006, over 8,500 people. The decree no. 96-1159 of 26 December 1996 ranks quarters by one index: people × unemployment × share under 25 × share without diploma / fiscal potential of the commune. The law sets no threshold for unemployment or poverty, and poverty is not among its criteria: the thresholds here are yours, above the whole of the layer by default. The index is not computed, for no layer here has the fiscal potential. Tax relief: article 44 octies A of the Code général des impôts, for activities created until 31 December 2025 (law no. 2025-127 of 14 February 2025, article 100). A perimeter is fixed by decree in Conseil d'État, not by this tool.</source>
        <translation>Trace des périmètres candidats autour des pôles économiques, des centralités et des cités (retenues), et dit pour chacun quels critères il remplit, manque ou laisse inconnus.

Périmètres : tout ce qui est à moins de la distance donnée de l'un d'eux, regroupé ; chaque morceau est un périmètre candidat (ses arcs ont la surface d'un cercle). Chiffres : interpolation surfacique de la couche de population (Goodchild et Lam, 1980) : effectifs selon la part de surface, points entiers quand ils sont dedans. population = Σ des effectifs connus ; une part a / b = Σ a / Σ b sur les entités où les deux sont connus ; un taux est pondéré par les habitants. population_unknown : entités de la couche dans le périmètre dont la population est inconnue (en parts) ; la population est alors un minimum. covered : part du périmètre que couvre la couche (une couche de carreaux habités ne couvre jamais tout).

Les chiffres s'écrivent « unemployment = P21_CHOM1564 / P21_ACT1564; poverty = TP6021 % » (« % » : un taux en pour cent). Laissés vides, unemployment (chômage), poverty (pauvreté), under_20 (moins de 20 ans) et no_diploma (sans diplôme) sont trouvés par leur nom INSEE. Tous sont des parts (0–1). Les critères s'écrivent « unemployment &gt;= 15 %; poverty &gt;= area; poles &gt;= 1 » ; « area » est le chiffre de toute la couche de population. Connus : population, poles, centralities, estates et les chiffres. Pour chaque critère, met_‹code› vaut 1, 0 ou NULL : inconnu n'est pas manqué. verdict : not_met dès un critère manqué, sinon unknown dès un inconnu, sinon met. Les périmètres sont numérotés par verdict, puis par population.

Droit (aide sans valeur juridique ; vérifiez les textes en vigueur). Les zones franches urbaines sont des quartiers particulièrement défavorisés au regard des critères des zones de redynamisation urbaine : article 42, 3 de la loi n° 95-115 du 4 février 1995 modifiée par la loi n° 96-987 du 14 novembre 1996, plus de 10 000 habitants ; deuxième génération par la loi n° 2003-710 du 1er août 2003 ; troisième par la loi n° 2006-396 du 31 mars 2006, plus de 8 500 habitants. Le décret n° 96-1159 du 26 décembre 1996 classe les quartiers par un indice : habitants × taux de chômage × part des moins de 25 ans × part des non-diplômés / potentiel fiscal de la commune. La loi ne fixe pas de seuil de chômage ou de pauvreté, et la pauvreté n'est pas parmi ses critères : les seuils sont ici les vôtres, par défaut au-dessus de l'ensemble de la couche. L'indice n'est pas calculé, car aucune couche ne porte ici le potentiel fiscal. Allègement d'impôt : article 44 octies A du Code général des impôts, pour les activités créées jusqu'au 31 décembre 2025 (loi n° 2025-127 du 14 février 2025, article 100). Un périmètre est fixé par décret en Conseil d'État, non par cet outil.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Draws in the programme</source>
        <translation>Tirages où elle est retenue</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Draws in the top</source>
        <translation>Tirages où elle est en tête</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Draws need a scoring model: choose it, or give the layer that “Score estates” made.</source>
        <translation>Les tirages ont besoin d'un modèle de score : choisissez-le, ou donnez la couche issue de « Calculer le score des cités ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Draws of the weights (0: none)</source>
        <translation>Tirages des poids (0 : aucun)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_rings.py"/>
        <source>Draws what lies within given straight-line distances of stops, lines or both, as disjoint rings without overlap between stops: ring_from_m and ring_to_m (m), area_m2 (m²).

Circles have 128 corners and the area of the true circle. Rings are for drawing: who is served is decided point by point in “Coverage of centralities by BHNS stops”. Distances are measured in metres, in the CRS of the first layer or in Lambert-93 when that one is not metric.</source>
        <translation>Dessine ce qui se trouve à des distances données, à vol d'oiseau, d'arrêts, de lignes ou des deux, en couronnes disjointes et sans recouvrement entre arrêts : ring_from_m et ring_to_m (m), area_m2 (m²).

Les cercles ont 128 sommets et la surface du vrai cercle. Les couronnes servent au dessin : qui est desservi se décide point par point dans « Desserte des centralités par les arrêts de BHNS ». Les distances sont mesurées en mètres, dans le SCR de la première couche, ou en Lambert-93 si celui-ci n'est pas métrique.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Due date of a milestone</source>
        <translation>Échéance d’un jalon</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Due on</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/form_layout.py"/>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Dwellings</source>
        <translation>Logements</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Dwellings (fictitious)</source>
        <translation>Logements (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Dwellings after</source>
        <translation>Logements après</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Dwellings and amounts are whole numbers (amounts in cents) when they are added: each total is the sum of what is printed above it, to the last dwelling and the last euro. Abandoned operations have their page but count in no sum.</source>
        <translation>Les logements et les montants sont additionnés en nombres entiers (les montants en centimes) : chaque total est la somme de ce qui est imprimé au-dessus de lui, au logement et à l'euro près. Les opérations abandonnées ont leur page mais ne comptent dans aucune somme.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Dwellings before</source>
        <translation>Logements avant</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Dwellings committed</source>
        <translation>Logements engagés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Dwellings delivered</source>
        <translation>Logements livrés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Dwellings in clusters</source>
        <translation>Logements dans des grappes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Dwellings in phase {phase}</source>
        <translation>Logements de l'étape {phase}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Dwellings in the programme</source>
        <translation>Logements du programme</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Dwellings in {name}</source>
        <translation>Logements dans {name}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Dwellings of the member</source>
        <translation>Logements du membre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Dwellings planned</source>
        <translation>Logements prévus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Dwellings planned at the baseline</source>
        <translation>Logements prévus à l’état de référence</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Dwellings that gain a place to reach</source>
        <translation>Logements qui gagnent un lieu à rejoindre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Dwellings to reach</source>
        <translation>Logements à atteindre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Dwellings whose works have begun</source>
        <translation>Logements dont les travaux ont commencé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/check_sheets.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <location filename="../../styles/communes.qml"/>
        <location filename="../../styles/epci.qml"/>
        <location filename="../../styles/institutional_summary.qml"/>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>EPCI (fictitious outlines)</source>
        <translation>EPCI (contours fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>EPCI (number)</source>
        <translation>EPCI (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>EPCI (recognised by name if empty)</source>
        <translation>EPCI (reconnu par son nom si vide)</translation>
    </message>
    <message>
        <location filename="../../styles/communes.qml"/>
        <location filename="../../styles/epci.qml"/>
        <source>EPCI code (SIREN)</source>
        <translation>Code de l'EPCI (SIREN)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>EPCI not said</source>
        <translation>EPCI non renseigné</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>EPCI of the member</source>
        <translation>EPCI du membre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>EPCI, strand and phase</source>
        <translation>EPCI, volet et étape</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Each axis is cut at {low} and {high}: low, medium, high. Number of estates in each class, the most frequent first.</source>
        <translation>Chaque axe est découpé à {low} et à {high} : niveau faible, moyen ou élevé. Nombre de cités de chaque classe, de la plus fréquente à la plus rare.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>Each bar is the score, cut into the points that each criterion brings: they add up to it.</source>
        <translation>Chaque barre est le score, découpé selon la contribution en points de chaque critère : leur somme est le score.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>Each estate is assigned to a category by ELECTRE TRI; the score is the mean of the pessimistic and optimistic categories, from 0 to 100.</source>
        <translation>Chaque cité est affectée à une catégorie par ELECTRE TRI ; le score est la moyenne des catégories pessimiste et optimiste, de 0 à 100.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Each of the first {n}, in one sentence</source>
        <translation>Les {n} premières, une phrase pour chacune</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Each point counts by its own straight-line distance to the nearest stop or line; areas by their part within the distance.</source>
        <translation>Chaque point compte selon sa propre distance à vol d'oiseau à l'arrêt ou à la ligne la plus proche ; les surfaces, selon leur part située dans la distance.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Each point walks straight to the nearest street, along streets by the shortest way (Dijkstra, 1959), and straight to the stop; streets join where they share a vertex. Shares of areas come from about 200 points per zone.</source>
        <translation>Chaque point rejoint tout droit la rue la plus proche, suit les rues par le plus court chemin (Dijkstra, 1959), puis rejoint tout droit l'arrêt ; les rues se rejoignent là où elles partagent un sommet. Les parts de surface viennent d'environ 200 points par zone.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Each stage holds those after it: what is delivered was in works, what is in works was committed. Euros committed are followed to delivery. Abandoned operations are left out.</source>
        <translation>Chaque étape contient les suivantes : ce qui est livré a été en travaux, ce qui est en travaux a été engagé. Les euros engagés sont suivis jusqu’à la livraison. Les opérations abandonnées sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Economic poles</source>
        <translation>Pôles économiques</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Economic poles (fictitious)</source>
        <translation>Pôles économiques (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Economic poles (number)</source>
        <translation>Pôles économiques (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../styles/cluster_members.qml"/>
        <location filename="../../styles/operation.qml"/>
        <source>Economy</source>
        <translation>Économie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Economy (number)</source>
        <translation>Économie (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_editor.py"/>
        <source>Edit of the sheet</source>
        <translation>Modification de la fiche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <source>Editable twin</source>
        <translation>Version modifiable</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_list.py"/>
        <source>Edits that are not saved</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Effect and its interval</source>
        <translation>Effet et son intervalle</translation>
    </message>
    <message>
        <location filename="../../styles/unesco_property.qml"/>
        <source>Element number</source>
        <translation>Numéro d'élément</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Encoding of the table (recognised if empty)</source>
        <translation>Encodage de la table (reconnu si vide)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>End of the operation</source>
        <translation>Fin de l’opération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/form_layout.py"/>
        <source>Energy (DPE)</source>
        <translation>Énergie (DPE)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Energy certificates (DPE points)</source>
        <translation>Diagnostics de performance énergétique (points DPE)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Energy certificates (number)</source>
        <translation>Nombre de DPE</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Energy certificates, DPE (fictitious)</source>
        <translation>Diagnostics énergétiques, DPE (fictifs)</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Energy class (DPE)</source>
        <translation>Étiquette énergie (DPE)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Energy classes F and G</source>
        <translation>Logements classés F ou G</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Enters</source>
        <translation>Entre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <location filename="../../bassin_minier_plugin/ui/unscored_list.py"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <location filename="../../styles/cluster_members.qml"/>
        <source>Estate</source>
        <translation>Cité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Estate id</source>
        <translation>Identifiant de la cité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Estate indicators from open data</source>
        <translation>Indicateurs des cités à partir des données ouvertes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <location filename="../../styles/estates.qml"/>
        <source>Estate type</source>
        <translation>Type de cité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <location filename="../../bassin_minier_plugin/processing/rank_robustness.py"/>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Estates</source>
        <translation>Cités minières</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Estates (number)</source>
        <translation>Cités (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Estates (selected)</source>
        <translation>Cités (retenues)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Estates after</source>
        <translation>Cités après</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Estates and dwellings by EPCI and phase</source>
        <translation>Cités et logements par EPCI et par étape</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Estates and heritage</source>
        <translation>Cités et patrimoine</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Estates before</source>
        <translation>Cités avant</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Estates chosen</source>
        <translation>Cités retenues</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Estates explained in the report</source>
        <translation>Nombre de cités détaillées dans le rapport</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Estates followed, treated or not (fictitious)</source>
        <translation>Cités suivies, traitées ou non (fictif)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Estates in both: {n}.</source>
        <translation>Cités communes aux deux : {n}.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Estates in reach</source>
        <translation>Cités à portée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Estates in {name}</source>
        <translation>Cités dans {name}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <source>Estates of the programme</source>
        <translation>Cités du programme</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <source>Estates on which nothing is known, whose ranks are chance alone: {n}.</source>
        <translation>Cités dont on ne sait rien, aux rangs dus au seul hasard : {n}.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Estates scored and explained</source>
        <translation>Score des cités minières et explications</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Estates scored: {model}</source>
        <translation>Score des cités : {model}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/rank_robustness.py"/>
        <source>Estates that are debated</source>
        <translation>Nombre de cités débattues</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/rank_robustness.py"/>
        <source>Estates that are out</source>
        <translation>Nombre de cités hors de la sélection</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/rank_robustness.py"/>
        <source>Estates that are robust</source>
        <translation>Nombre de cités robustes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Estates with a score</source>
        <translation>Cités avec score</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Estates with indicators</source>
        <translation>Cités minières avec indicateurs</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Estates within reach</source>
        <translation>Cités à portée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>Estates within {distance} m ({minutes} min)</source>
        <translation>Cités à moins de {distance} m ({minutes} min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Estates without a score</source>
        <translation>Cités sans score</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Estates, for the echo with centralities</source>
        <translation>Cités minières, pour l'écho avec les centralités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Estates, sites or operations</source>
        <translation>Cités, sites ou opérations</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Estates, their protections and views (fictitious)</source>
        <translation>Cités, leurs protections et leurs vues (fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>Estimated cost</source>
        <translation>Coût estimé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Estimated cost (€ excl. VAT)</source>
        <translation>Coût estimé (€ HT)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Estimated cost (€)</source>
        <translation>Coût estimé (€)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Euros excl. VAT (millions)</source>
        <translation>Euros HT (millions)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Evaluate a tranche of the contract</source>
        <translation>Évaluer une tranche du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/check_sheets.py"/>
        <source>Evaluates every rule of the contract's table “rule” on every sheet and lists what is not plausible: one row per sheet and rule, with the severity (error, warning, advice) and the message.

A rule is a QGIS expression on the fields of the operation and on variables such as @funding_planned (sum of the funding, euros excluding VAT), @funder_count, @photo_count, @milestone_count, @phase_start, @phase_end, @epci_boundary. True: all is well. False: a finding. NULL: nothing can be said, no finding. People may add rules of their own to the table. A rule reads its sheet only: functions that read files, layers or the environment are refused.

The layer of EPCI serves the rule that a footprint lies inside the EPCI that the sheet names (95% of its area at least); without it that rule says nothing. Sheets whose checksum is wrong (damaged file) are told in a warning.</source>
        <translation>Évalue chaque règle de la table « rule » du contrat sur chaque fiche et liste ce qui n’est pas plausible : une ligne par fiche et par règle, avec la gravité (erreur, avertissement, conseil) et le message.

Une règle est une expression QGIS sur les champs de l’opération et sur des variables telles que @funding_planned (somme des financements, en euros HT), @funder_count, @photo_count, @milestone_count, @phase_start, @phase_end, @epci_boundary. Vrai : tout va bien. Faux : un constat. NULL : on ne peut rien dire, pas de constat. Chacun peut ajouter ses propres règles à la table. Une règle ne lit que sa fiche : les fonctions qui lisent des fichiers, des couches ou l’environnement sont refusées.

La couche des EPCI sert à la règle selon laquelle l’emprise est dans l’EPCI que la fiche nomme (au moins 95 % de sa surface) ; sans elle, cette règle ne dit rien. Les fiches dont la somme de contrôle est fausse (fichier endommagé) sont signalées par un avertissement.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_tables.py"/>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Evaluation of the contract</source>
        <translation>Évaluation du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <source>Every text and figure of this document was read back from the finished file, at its place on the page, and compared with the data before the file was handed over.</source>
        <translation>Chaque texte et chaque chiffre de ce document a été relu dans le fichier terminé, à sa place sur la page, et comparé aux données avant la remise du fichier.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/export_sheets.py"/>
        <source>Excel workbook (*.xlsx);;CSV tables (*.csv);;OpenDocument spreadsheet (*.ods)</source>
        <translation>Classeur Excel (*.xlsx);;Tables CSV (*.csv);;Feuille de calcul OpenDocument (*.ods)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Executive jobs</source>
        <translation>Emplois de cadre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Executive jobs (empty: found by name)</source>
        <translation>Emplois de cadre (vide : trouvé par son nom)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Executive jobs among jobs</source>
        <translation>Emplois de cadre parmi les emplois</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Executive jobs among jobs (0–1)</source>
        <translation>Emplois de cadre parmi les emplois (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_words.py"/>
        <source>Executive jobs are {times} times their share in the whole.</source>
        <translation>Les emplois de cadre pèsent {times} fois leur part dans l'ensemble.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Executive jobs less resident executives</source>
        <translation>Emplois de cadre moins cadres résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Executive jobs per resident executive</source>
        <translation>Emplois de cadre par cadre résident</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Executives among active residents</source>
        <translation>Cadres parmi les actifs résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Executives among active residents (0–1)</source>
        <translation>Cadres parmi les actifs résidents (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_words.py"/>
        <source>Executives are {share} of active residents ({whole} in the whole).</source>
        <translation>Les cadres sont {share} des actifs résidents ({whole} dans l'ensemble).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Executives who live there (empty: found by name)</source>
        <translation>Cadres résidents (vide : trouvé par son nom)</translation>
    </message>
    <message>
        <location filename="../../styles/census.qml"/>
        <source>Executives: under 5% of active residents</source>
        <translation>Cadres : moins de 5 % des actifs résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/export_sheets.py"/>
        <source>Export the operation sheets</source>
        <translation>Exporter les fiches opération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Expression (true: all is well)</source>
        <translation>Expression (vrai : tout va bien)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Expression builder…</source>
        <translation>Constructeur d’expression…</translation>
    </message>
    <message>
        <location filename="../../styles/what_if_stop.qml"/>
        <source>Farther from a stop</source>
        <translation>Plus loin d'un arrêt</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>Farthest view</source>
        <translation>Vue la plus lointaine</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Features of unknown population (shares)</source>
        <translation>Entités de population inconnue (en parts)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>Features read</source>
        <translation>Entités lues</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Features that overlap inside a layer count once. The same place may lie under several layers: their areas do not add up.</source>
        <translation>Les entités qui se recouvrent dans une même couche comptent une fois. Un même lieu peut relever de plusieurs couches : leurs surfaces ne s'additionnent pas.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../styles/social_contrast.qml"/>
        <source>Fewer than 0.5 executive jobs per resident executive</source>
        <translation>Moins de 0,5 emploi de cadre par cadre résident</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Fictitious data</source>
        <translation>Données fictives</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Fictitious data for demonstration.</source>
        <translation>Données fictives de démonstration.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Fictitious data for demonstration. Run {run_id}.</source>
        <translation>Données fictives de démonstration. Exécution {run_id}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <location filename="../../resources/reports/model.html.j2"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Field of codes in the layer (found by itself if empty)</source>
        <translation>Champ des codes dans la couche (trouvé seul si vide)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <source>Field of dwellings in the layers of places</source>
        <translation>Champ des logements dans les couches de lieux</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Field of people (empty: found by its name)</source>
        <translation>Champ des habitants (vide : trouvé par son nom)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Field of the EPCI</source>
        <translation>Champ de l'EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Field of the EPCI (empty: found by its name)</source>
        <translation>Champ de l'EPCI (vide : trouvé par son nom)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/check_sheets.py"/>
        <source>Field of the EPCI's name</source>
        <translation>Champ du nom de l’EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Field of the demand (points: 1 each without)</source>
        <translation>Champ de la demande (points : 1 chacun, à défaut)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Field of the dwellings</source>
        <translation>Champ des logements</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Field of the strand, where a layer has it</source>
        <translation>Champ du volet d'action, s'il existe dans la couche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Field “{field}” is asked for twice: as a count and as a rate. Keep one of the two.</source>
        <translation>Le champ « {field} » est demandé deux fois, comme effectif et comme taux : ne gardez que l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Fields of dwellings, the first that a layer has</source>
        <translation>Champs des logements, le premier que possède la couche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Fields that differ</source>
        <translation>Champs qui diffèrent</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Fields to sum</source>
        <translation>Champs à additionner</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>Fields to sum, where a layer has them</source>
        <translation>Champs à additionner, là où une couche les a</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_inputs.py"/>
        <source>Fields used: {fields}.</source>
        <translation>Champs employés : {fields}.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Figure to test</source>
        <translation>Chiffre à tester</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Figures (code = part / whole; …; empty: found by INSEE's names)</source>
        <translation>Chiffres (code = partie / tout ; … ; vide : trouvés par leur nom INSEE)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Figures per institution</source>
        <translation>Chiffres par institution</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Figures per institution (fictitious)</source>
        <translation>Chiffres par institution (fictif)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <source>Figures per institution and landlord</source>
        <translation>Chiffres par institution et par bailleur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>Figures read back and compared</source>
        <translation>Chiffres relus et comparés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/choose_contract.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Files: {n}</source>
        <translation>Fichiers : {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_incomes.py"/>
        <source>Filosofi table (INSEE)</source>
        <translation>Table Filosofi (Insee)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_incomes.py"/>
        <source>Filosofi,INSEE,income,poverty,IRIS,grid,squares,import</source>
        <translation>Filosofi,Insee,revenu,pauvreté,IRIS,carroyage,carreaux,import</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/check_sheets.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/checks_tab.py"/>
        <source>Findings of the rules: {n}</source>
        <translation>Constats des règles : {n}</translation>
    </message>
    <message>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <source>Findings on the sheets</source>
        <translation>Constats sur les fiches</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Finds the places or operations that belong together: clusters (integrated projects) whose members, of any kind of geometry, are near one another and of several strands of the contract.

Two members are linked when the distance between their nearest points (not their centres) is at most the given one, in metres in a straight line or, with streets, on foot: to the nearest street, along streets (Dijkstra's algorithm), to the other. Members linked directly or through others form a group (single linkage, that is connected components of the graph: Sibson, 1973). Single linkage chains: a cluster can be far wider than a link; its width is in span_m. A greatest diameter, in a straight line, cuts groups by complete linkage (Defays, 1977) so that no two members are farther apart.

The strand of a member comes from the list “layer = strand”, else from the field, else from the name of the layer, which is told. Strands: estate, centrality, site, landscape, economy (French words too). The layer “operation” of a contract has that field; filter out abandoned operations if they must not count. Dwellings come from the first of the given fields that a layer has.

A group of two members or more that meets the rules is a cluster, numbered by members, then by diversity. Rules are “strand | strand &gt;= number”, separated by semicolons; all must hold.
A border of EPCI never cuts a cluster by itself: one that lies astride several is named with them all. If you ask for it, links across a border are cut, counted, listed among the links and told of each member. The EPCI is that which holds most of the member; without a layer of communes or EPCI, that of the members' own field “epci”.

Members (a point inside each, for layers of several kinds cannot be shown; member_layer and member_id lead back to the shape): cluster (NULL in none), link_to, link_layer and link_m, the nearest member of its group and how far it is; links, links_cut, why. Clusters (convex hulls; a point or a line is widened by 10 m): ‹strand›_n, dwellings (sum of those known, NULL if none is), diversity = −Σ p·ln p over the shares p of the strands (Shannon, 1948; 0 with one strand, 1.61 with all five alike), span_m, epci, why. A member without geometry is in no cluster.</source>
        <translation>Trouve les lieux ou les opérations qui vont ensemble : des grappes (projets intégrés) dont les membres, de toute géométrie, sont proches les uns des autres et relèvent de plusieurs volets d'action du contrat.

Deux membres sont liés quand la distance entre leurs points les plus proches (et non leurs centres) est au plus celle donnée, en mètres, à vol d'oiseau ou, avec des rues, à pied : jusqu'à la rue la plus proche, le long des rues (algorithme de Dijkstra), jusqu'à l'autre. Les membres liés directement ou par d'autres forment un groupe (lien simple, c'est-à-dire composantes connexes du graphe : Sibson, 1973). Le lien simple enchaîne de proche en proche : une grappe peut être bien plus large qu'un lien ; sa largeur est dans span_m. Un diamètre maximal, à vol d'oiseau, découpe les groupes par lien complet (Defays, 1977) de sorte que deux membres n'en soient jamais plus éloignés.

Le volet d'un membre vient de la liste « couche = volet », sinon du champ, sinon du nom de la couche, ce qui est alors dit. Volets : estate (cité), centrality (centralité), site, landscape (paysage), economy (économie) ; les mots français conviennent aussi. La couche « operation » d'un contrat possède ce champ ; filtrez les opérations abandonnées si elles ne doivent pas compter. Les logements viennent du premier des champs donnés que possède la couche.

Un groupe d'au moins deux membres qui respecte les règles est une grappe ; elles sont numérotées par nombre de membres, puis par diversité. Une règle s'écrit « volet | volet &gt;= nombre », les règles sont séparées par des points-virgules et toutes doivent être respectées.
Une limite d'EPCI ne coupe jamais une grappe d'elle-même : une grappe à cheval sur plusieurs est nommée avec eux tous. Si vous le demandez, les liens qui franchissent une limite sont coupés, comptés, listés parmi les liens et dits pour chaque membre. L'EPCI est celui qui contient la plus grande part du membre ; sans couche de communes ou d'EPCI, celui du champ « epci » des membres.

Membres (un point dans chacun, car une couche de plusieurs géométries ne s'affiche pas ; member_layer et member_id ramènent à la forme) : cluster (NULL hors de toute grappe), link_to, link_layer et link_m, le membre le plus proche de son groupe et sa distance ; links, links_cut, why. Grappes (enveloppes convexes ; un point ou une ligne est élargi de 10 m) : ‹volet›_n, dwellings (somme des logements connus, NULL si aucun ne l'est), diversity = −Σ p·ln p sur les parts p des volets (Shannon, 1948 ; 0 avec un seul volet, 1,61 avec cinq à parts égales), span_m, epci, why. Un membre sans géométrie n'est dans aucune grappe.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <source>Finds where former mine railways and paths break, and ranks the missing links by what each would join.

Lines belong to one piece of the network where they cross or touch, or where an end of one comes within the snapping distance of another, in its middle too (connected components of a graph). A missing link is the shortest straight line between two pieces no farther apart than the longest gap; there is one for each two such pieces. Gaps inside a piece, which would only shorten a way, are left out.
A place (estate, centrality, stop, site: any geometry) is served by a piece that passes within its reach, in a straight line.

Results, the most useful link first: rank (ties share the lowest); length_m; component_a and component_b, the pieces (1 is the longest); line_a and line_b, names of the lines at both ends; network_a_m and network_b_m, metres of the pieces; ‹code›_a and ‹code›_b for each layer of places, those that one side serves and the other does not; new_pairs, pairs of places, one on each side, that no piece joins yet; dwellings_gained, dwellings of the places that gain at least one other (from the field of dwellings, NULL where no layer has it). Ranked by new_pairs, then dwellings_gained, then the network that the shorter piece brings, then the shorter link.
The pieces themselves are an optional result. A link is a straight line: whether it can be built is for the ground to say.</source>
        <translation>Trouve où les anciens cavaliers et les chemins s'interrompent, et classe les chaînons manquants selon ce que chacun relierait.

Des lignes forment un même tronçon continu là où elles se croisent ou se touchent, ou quand l'extrémité de l'une passe à moins de la distance d'accrochage d'une autre, même en son milieu (composantes connexes d'un graphe). Un chaînon manquant est la plus courte droite entre deux tronçons dont l'écart ne dépasse pas la plus longue rupture ; il y en a un pour chaque paire de tels tronçons. Les ruptures à l'intérieur d'un tronçon, qui ne feraient que raccourcir un trajet, sont laissées de côté.
Un lieu (cité, centralité, arrêt, site : toute géométrie) est desservi par un tronçon qui passe à sa portée, à vol d'oiseau.

Résultats, le chaînon le plus utile d'abord : rank (les ex æquo partagent le plus petit) ; length_m ; component_a et component_b, les tronçons (1 est le plus long) ; line_a et line_b, noms des lignes aux deux bouts ; network_a_m et network_b_m, mètres des tronçons ; ‹code›_a et ‹code›_b pour chaque couche de lieux, ceux qu'un côté dessert et l'autre non ; new_pairs, paires de lieux, un de chaque côté, qu'aucun tronçon ne relie encore ; dwellings_gained, logements des lieux qui en gagnent au moins un autre (d'après le champ des logements, NULL quand aucune couche ne l'a). Classement par new_pairs, puis dwellings_gained, puis le réseau qu'apporte le plus court tronçon, puis le chaînon le plus court.
Les tronçons continus eux-mêmes sont un résultat facultatif. Un chaînon est une ligne droite : c'est au terrain de dire s'il peut être construit.</translation>
    </message>
    <message>
        <location filename="../../styles/live_ranking.qml"/>
        <location filename="../../styles/scored_estates.qml"/>
        <source>First 25</source>
        <translation>25 premières</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>First decile of income (€/year)</source>
        <translation>Premier décile de revenu (€/an)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>First departure</source>
        <translation>Premier départ</translation>
    </message>
    <message>
        <location filename="../../styles/missing_links.qml"/>
        <source>First five links</source>
        <translation>Cinq premiers chaînons</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>First quartile of income (€/year)</source>
        <translation>Premier quartile de revenu (€/an)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>First row that differs</source>
        <translation>Première ligne qui diffère</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>Folder for one annex per EPCI</source>
        <translation>Dossier pour une annexe par EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Folder of one file per page</source>
        <translation>Dossier d'un fichier par page</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Folder of the contract</source>
        <translation>Dossier du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Folder of the contract's photos, shared by the team</source>
        <translation>Dossier des photos du contrat, partagé par l’équipe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Folder of the photos</source>
        <translation>Dossier des photos</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_blocks.py"/>
        <source>Foot of the page</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/readable.py"/>
        <source>Footprint</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../../styles/mine_railways.qml"/>
        <source>Former mine railway</source>
        <translation>Ancien cavalier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/freeze_baseline.py"/>
        <source>Freeze the baseline</source>
        <translation>Figer l’état de référence</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>From (m)</source>
        <translation>De (m)</translation>
    </message>
    <message>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>From a GTFS feed to who is served: headways at the stops, rings around them, and the dwellings, people or jobs of centralities within walking distance, with a summary and a report. Both kerbs of a stop count as one (60 m). Choose the BHNS lines by name in “Only these routes”.</source>
        <translation>D'un jeu GTFS à qui est desservi : intervalles aux arrêts, couronnes autour d'eux, et logements, habitants ou emplois des centralités accessibles à pied, avec une synthèse et un rapport. Les deux quais d'un arrêt n'en font qu'un (60 m). Choisissez les lignes de BHNS par leur nom dans « Seulement ces lignes ».</translation>
    </message>
    <message>
        <location filename="../../resources/reports/model.html.j2"/>
        <source>From figure to value</source>
        <translation>De la mesure à la valeur</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>From planned to delivered</source>
        <translation>Du prévu au livré</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/freeze_baseline.py"/>
        <source>Frozen baseline</source>
        <translation>État de référence figé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/form_layout.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheet_editor.py"/>
        <source>Funding</source>
        <translation>Financements</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>Funding plan (€ excl. VAT)</source>
        <translation>Plan de financement (€ HT)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>Funding plan by funder (€ excl. VAT)</source>
        <translation>Plan de financement par financeur (€ HT)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Funding plan by funder and year (planned)</source>
        <translation>Plan de financement par financeur et par année (prévu)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Funding plan by strand of the contract</source>
        <translation>Plan de financement par volet du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>GDAL could not compute the view from “{name}”: {reason}.</source>
        <translation>GDAL n'a pas pu calculer la vue depuis « {name} » : {reason}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>GTFS feed (zip or folder)</source>
        <translation>Jeu GTFS (zip ou dossier)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>GTFS feeds (*.zip);;All files (*)</source>
        <translation>Jeux GTFS (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>GTFS, {file}, line {line}: “{value}” is not a date (YYYYMMDD).</source>
        <translation>GTFS, {file}, ligne {line} : « {value} » n'est pas une date (AAAAMMJJ).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>GTFS, {file}, line {line}: “{value}” is not a number that can be used there.</source>
        <translation>GTFS, {file}, ligne {line} : « {value} » n'est pas un nombre utilisable à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>GTFS, {file}, line {line}: “{value}” is not a time (HH:MM:SS).</source>
        <translation>GTFS, {file}, ligne {line} : « {value} » n'est pas une heure (HH:MM:SS).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>GTFS, {file}: a line has more values than there are columns, or its quotes do not close.</source>
        <translation>GTFS, {file} : une ligne a plus de valeurs que de colonnes, ou ses guillemets ne se ferment pas.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>GTFS, {file}: column {columns} is missing. Columns found: {found}.</source>
        <translation>GTFS, {file} : il manque la colonne {columns}. Colonnes trouvées : {found}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>GTFS, {file}: it makes more departures than any network has; correct it.</source>
        <translation>GTFS, {file} : il produit plus de départs qu'aucun réseau n'en a ; corrigez-le.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>GTFS, {file}: the file is empty; download the feed again.</source>
        <translation>GTFS, {file} : le fichier est vide ; téléchargez de nouveau le jeu.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>GTFS, {file}: “{value}” is there twice; keep one.</source>
        <translation>GTFS, {file} : « {value} » s'y trouve deux fois ; n'en gardez qu'un.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>GTFS,public transport,BHNS,bus,stops,headway,frequency,timetable</source>
        <translation>GTFS,transport en commun,BHNS,bus,arrêts,intervalle,fréquence,horaires</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Gap between executive jobs and resident executives</source>
        <translation>Écart entre emplois de cadre et cadres résidents</translation>
    </message>
    <message>
        <location filename="../../styles/estates.qml"/>
        <source>Garden city (cité-jardin)</source>
        <translation>Cité-jardin</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_contract.py"/>
        <location filename="../../bassin_minier_plugin/processing/freeze_baseline.py"/>
        <location filename="../../bassin_minier_plugin/processing/take_offline.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Gini index (0–1)</source>
        <translation>Indice de Gini (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>Give a PDF file or a folder to print into.</source>
        <translation>Indiquez un fichier PDF ou un dossier où imprimer.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>Give either a GeoPackage or a database connection, not both.</source>
        <translation>Donnez soit un GeoPackage, soit une connexion à une base, pas les deux.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>Give the GeoPackage of the contract, or a database connection and a schema.</source>
        <translation>Donnez le GeoPackage du contrat, ou une connexion à une base et un schéma.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/checks_tab.py"/>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Great heritage sites (fictitious outlines)</source>
        <translation>Grands sites patrimoniaux (emprises fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Great sites and what lies within reach (fictitious)</source>
        <translation>Grands sites et ce qui est à portée (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Greatest diameter of a cluster (empty: none)</source>
        <translation>Diamètre maximal d'une grappe (vide : aucun)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Greatest width (m)</source>
        <translation>Plus grande largeur (m)</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Greenhouse gas class</source>
        <translation>Étiquette climat (GES)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Group (EPCI)</source>
        <translation>Groupe (EPCI)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>Group stops of one name within (m, 0: do not)</source>
        <translation>Regrouper les arrêts de même nom à moins de (m ; 0 : non)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Groups of the report</source>
        <translation>Groupes du rapport</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/html_report.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_blocks.py"/>
        <source>Head of the page</source>
        <translation>Haut de page</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Headsign</source>
        <translation>Destination affichée</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Headway (min)</source>
        <translation>Intervalle (min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>Headway {window} (min)</source>
        <translation>Intervalle {window} (min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Height above the ground (m)</source>
        <translation>Hauteur au-dessus du sol (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>Height above the model (m)</source>
        <translation>Hauteur au-dessus du modèle (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Height model (metres)</source>
        <translation>Modèle d'altitude (en mètres)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>Height of the eyes (m)</source>
        <translation>Hauteur des yeux (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Heights, 25 m (fictitious)</source>
        <translation>Altitudes, 25 m (fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Heritage interest</source>
        <translation>Intérêt patrimonial</translation>
    </message>
    <message>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Heritage overlay</source>
        <translation>Patrimoine : protections, vues et chaînons</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../styles/cluster_members.qml"/>
        <source>Heritage site</source>
        <translation>Site patrimonial</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <location filename="../../styles/operation.qml"/>
        <source>Heritage sites</source>
        <translation>Grands sites patrimoniaux</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Heritage sites (number)</source>
        <translation>Sites patrimoniaux (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>High among high</source>
        <translation>Haut parmi les hauts</translation>
    </message>
    <message>
        <location filename="../../styles/social_contrast.qml"/>
        <source>High among high, beyond chance</source>
        <translation>Haut parmi les hauts, au-delà du hasard</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>High among low</source>
        <translation>Haut parmi les bas</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Highest possible score</source>
        <translation>Score le plus élevé possible</translation>
    </message>
    <message>
        <location filename="../../styles/monuments.qml"/>
        <source>Historic monument</source>
        <translation>Monument historique</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <source>Historic monuments</source>
        <translation>Monuments historiques</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Historic monuments (fictitious)</source>
        <translation>Monuments historiques (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_editor.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>History of the communes (COG, v_mvt_commune)</source>
        <translation>Historique des communes (COG, v_mvt_commune)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>History of the sheets</source>
        <translation>Historique des fiches</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <location filename="../../styles/income_grid.qml"/>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Households in blocks of flats</source>
        <translation>Ménages en logement collectif</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Households in houses</source>
        <translation>Ménages en maison</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Households of five people or more</source>
        <translation>Ménages de cinq personnes ou plus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Households of one person</source>
        <translation>Ménages d'une personne</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <source>How it was measured</source>
        <translation>Comment on a mesuré</translation>
    </message>
    <message>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <source>How it was summed up</source>
        <translation>Comment les sommes sont faites</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <source>How sure is each rank?</source>
        <translation>Chaque rang est-il sûr ?</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <source>How the weights are drawn</source>
        <translation>Comment les poids sont tirés</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Hulls bear the number of their cluster; members in no cluster are grey.</source>
        <translation>Les enveloppes portent le numéro de leur grappe ; les membres hors grappe sont gris.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <location filename="../../styles/communes.qml"/>
        <location filename="../../styles/dpe.qml"/>
        <source>INSEE code</source>
        <translation>Code INSEE</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>INSEE code (recognised by name if empty)</source>
        <translation>Code INSEE (reconnu par son nom si vide)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <location filename="../../styles/income_grid.qml"/>
        <location filename="../../styles/qpv.qml"/>
        <source>INSEE codes of the communes</source>
        <translation>Codes INSEE des communes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>IRIS</source>
        <translation>IRIS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>IRIS code</source>
        <translation>Code IRIS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Id of the 1 km square</source>
        <translation>Identifiant du carreau de 1 km</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Id of the 200 m square</source>
        <translation>Identifiant du carreau de 200 m</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Id of the square of imputation</source>
        <translation>Identifiant du carreau d'imputation</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Identifier (uuid)</source>
        <translation>Identifiant (uuid)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/form_layout.py"/>
        <location filename="../../bassin_minier_plugin/sheets/readable.py"/>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheet_editor.py"/>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Immediate commitment</source>
        <translation>Engagement immédiat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_incomes.py"/>
        <source>Import Filosofi incomes</source>
        <translation>Importer les revenus Filosofi</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_census.py"/>
        <source>Import jobs and actives by occupation</source>
        <translation>Importer les emplois et actifs par catégorie socioprofessionnelle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_sheets.py"/>
        <source>Import operation sheets</source>
        <translation>Importer des fiches opération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Import points from a table</source>
        <translation>Importer des points depuis une table</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>Import stops and headways from GTFS</source>
        <translation>Importer les arrêts et les intervalles depuis un GTFS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Imputed 1 km square (1: yes)</source>
        <translation>Carreau de 1 km imputé (1 : oui)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Imputed 200 m square (1: yes)</source>
        <translation>Carreau de 200 m imputé (1 : oui)</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <source>Imputed at 1 km (1 = yes)</source>
        <translation>Imputé à 1 km (1 = oui)</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <source>Imputed at 200 m (1 = yes)</source>
        <translation>Imputé à 200 m (1 = oui)</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <source>Imputed square (under 11 households)</source>
        <translation>Carreau imputé (moins de 11 ménages)</translation>
    </message>
    <message>
        <location filename="../../styles/cluster_members.qml"/>
        <source>In a cluster</source>
        <translation>Dans une grappe</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <source>In each draw, weight = (1 − spread) · weight of the model + spread · random share, for the axes and for the criteria inside each axis; the random shares are uniform over all ways to share the weight (Dirichlet distribution), and what has no weight in the model keeps none. A missing value is drawn uniformly between 0 and 1; nothing is renormalised. This is stochastic multicriteria acceptability analysis, SMAA (Lahdelma, Hokkanen and Salminen, 1998).</source>
        <translation>À chaque tirage, poids = (1 − dispersion) · poids du modèle + dispersion · part tirée au sort, pour les axes puis pour les critères de chaque axe ; les parts sont uniformes sur toutes les façons de partager le poids (loi de Dirichlet), et ce qui n'a pas de poids dans le modèle n'en reçoit pas. Une valeur manquante est tirée uniformément entre 0 et 1 ; rien n'est renormalisé. C'est l'analyse stochastique d'acceptabilité multicritère, SMAA (Lahdelma, Hokkanen et Salminen, 1998).</translation>
    </message>
    <message>
        <location filename="../../styles/cluster_members.qml"/>
        <source>In no cluster</source>
        <translation>Hors grappe</translation>
    </message>
    <message>
        <location filename="../../styles/project_clusters.qml"/>
        <source>In one EPCI</source>
        <translation>Dans un seul EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <source>In the database</source>
        <translation>Dans la base</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>In the draws</source>
        <translation>Part des tirages</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_filters.py"/>
        <source>In the map view</source>
        <translation>Dans l'emprise de la carte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>In the programme</source>
        <translation>Dans le programme</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>In the programme (1: yes)</source>
        <translation>Dans le programme (1 : oui)</translation>
    </message>
    <message>
        <location filename="../../styles/weight_disagreement.qml"/>
        <source>In the top for every set of weights</source>
        <translation>En tête pour tous les jeux de poids</translation>
    </message>
    <message>
        <location filename="../../styles/weight_disagreement.qml"/>
        <source>In the top for no set</source>
        <translation>En tête pour aucun jeu</translation>
    </message>
    <message>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <source>In the whole layer</source>
        <translation>Dans toute la couche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../styles/operation.qml"/>
        <source>In works</source>
        <translation>En travaux</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>In works or delivered</source>
        <translation>En travaux ou livré</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Income</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Income per consumption unit</source>
        <translation>Revenu par unité de consommation</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Income per consumption unit (€/year)</source>
        <translation>Revenu par unité de consommation (€/an)</translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <location filename="../../styles/income_grid.qml"/>
        <location filename="../../styles/incomes.qml"/>
        <source>Income unknown</source>
        <translation>Revenu inconnu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Income, where that is tested (empty: found by name)</source>
        <translation>Revenu, s'il est testé (vide : trouvé par son nom)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Income: INSEE Filosofi 200 m grid</source>
        <translation>Revenus : carreaux de 200 m INSEE Filosofi</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Income: IRIS joined to Filosofi (if no grid)</source>
        <translation>Revenus : IRIS joints à Filosofi (à défaut de carreaux)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <location filename="../../bassin_minier_plugin/processing/import_incomes.py"/>
        <source>Incomes</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Incomes, 200 m grid (fictitious)</source>
        <translation>Revenus, carreaux de 200 m (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Indicator removed</source>
        <translation>Indicateur supprimé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_tables.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/form_layout.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheet_editor.py"/>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Indicators against baseline and target</source>
        <translation>Indicateurs : valeur initiale, cible et avancement</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Indicators and their progress</source>
        <translation>Indicateurs et leur avancement</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Indicators at their target</source>
        <translation>Indicateurs à leur cible</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Indicators whose progress is known</source>
        <translation>Indicateurs dont l’avancement est connu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <source>Inhabited squares of 200 m</source>
        <translation>Carreaux habités de 200 m</translation>
    </message>
    <message>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Inputs that have changed</source>
        <translation>Entrées qui ont changé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Institution, or what belongs to none</source>
        <translation>Institution, ou ce qui n’en relève d’aucune</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/freeze_baseline.py"/>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Institutions and evaluation</source>
        <translation>Institutions et évaluation</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>Inter-municipal authority</source>
        <translation>Établissement public de coopération intercommunale</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Interquartile range over the median</source>
        <translation>Écart interquartile rapporté à la médiane</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>It has no code.</source>
        <translation>Elle n'a pas de code.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>It, among its neighbours</source>
        <translation>Elle, parmi ses voisines</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Its code is that of a commune that has merged or changed code.</source>
        <translation>Son code est celui d'une commune qui a fusionné ou changé de code.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>Its group of {n} is no cluster: {rules}.</source>
        <translation>Son groupe de {n} n'est pas une grappe : {rules}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Jobs (empty: found by name)</source>
        <translation>Emplois (vide : trouvé par son nom)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Jobs in the commune</source>
        <translation>Emplois au lieu de travail</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Jobs per resident</source>
        <translation>Emplois par résident</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Joined as</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_census.py"/>
        <source>Joins INSEE's census table of jobs and active residents by occupation (“base-cc-emploi-pop-active-AAAA”, columns such as C20_EMPLT_CS3 and C20_ACT1564_CS3) to communes, for “Contrast between residents and jobs”.

Separator, encoding, decimal comma and year are recognised. Codes stay text. A blank or secret figure is NULL, never 0. Census counts are weighted, hence their decimals; columns in C come from the additional exploitation (about one dwelling in four): beware of small communes.

With INSEE's history of the communes (COG, “v_mvt_commune_AAAA.csv”), a code that only one side knows is carried to the present commune: areas that have become one are merged, counts of the table are added up (NULL if one of them is unknown), other figures are NULL where several rows meet. What did not join and what was merged is counted in the log and listed in a table.

The result has the attributes of the layer, then the columns of the table under their own names. Source: INSEE, Recensement de la population, exploitations principale et complémentaire (Licence Ouverte).</source>
        <translation>Joint aux communes la table du recensement des emplois et des actifs résidents par catégorie socioprofessionnelle (« base-cc-emploi-pop-active-AAAA » de l'Insee, colonnes telles que C20_EMPLT_CS3 et C20_ACT1564_CS3), pour le contraste entre résidents et emplois.

Séparateur, encodage, virgule décimale et millésime sont reconnus. Les codes restent du texte. Un chiffre absent ou secret est NULL, jamais 0. Les effectifs du recensement sont pondérés, d'où leurs décimales ; les colonnes en C viennent de l'exploitation complémentaire (environ un logement sur quatre) : prudence sur les petites communes.

Avec l'historique des communes de l'Insee (COG, « v_mvt_commune_AAAA.csv »), un code que seul un côté connaît est ramené à la commune actuelle : les zones devenues une seule sont fusionnées, les effectifs de la table sont additionnés (NULL si l'un d'eux est inconnu), les autres chiffres sont NULL là où plusieurs lignes se rencontrent. Ce qui n'a pas été joint et ce qui a fusionné est compté dans le journal et listé dans une table.

Le résultat porte les attributs de la couche, puis les colonnes de la table sous leur propre nom. Source : Insee, Recensement de la population, exploitations principale et complémentaire (Licence Ouverte).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>Keep all mine</source>
        <translation>Garder toutes mes valeurs</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>Keep all of {who}</source>
        <translation>Garder toutes celles de {who}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bring_back.py"/>
        <source>Keep the offline value</source>
        <translation>Garder la valeur hors ligne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bring_back.py"/>
        <source>Keep the value of the database</source>
        <translation>Garder la valeur de la base</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Kerbs</source>
        <translation>Quais</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Key of the feature</source>
        <translation>Clé de l’entité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Key: rows that repeat it are left out</source>
        <translation>Clé : les lignes qui la répètent sont écartées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Kind of a file</source>
        <translation>Type d’un fichier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Kind of file</source>
        <translation>Nature du fichier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Kind of programme</source>
        <translation>Nature du programme</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Known</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Known demand of all zones (dwellings, people or jobs), counted once where zones overlap; unknown amounts are left out and never count as zero.</source>
        <translation>Demande connue de toutes les zones (logements, habitants ou emplois), comptée une fois là où les zones se recouvrent ; les quantités inconnues sont laissées de côté et ne comptent jamais pour zéro.</translation>
    </message>
    <message>
        <location filename="../../styles/mine_railways.qml"/>
        <source>Laid out as a path</source>
        <translation>Aménagé en chemin</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Landlord</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Landlord within an EPCI</source>
        <translation>Bailleur dans un EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>Landmarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>Landmarks examined</source>
        <translation>Repères examinés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Landmarks seen</source>
        <translation>Repères vus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Landmarks seen (number)</source>
        <translation>Repères vus (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>Landmarks seen from zones</source>
        <translation>Repères vus depuis des zones</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Landmarks within reach that could not be examined</source>
        <translation>Repères à portée qui n'ont pas pu être examinés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../styles/cluster_members.qml"/>
        <location filename="../../styles/operation.qml"/>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Landscape (number)</source>
        <translation>Paysage (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>Landscape and heritage</source>
        <translation>Paysage et patrimoine</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Largest difference</source>
        <translation>Plus grand écart</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Last departure</source>
        <translation>Dernier départ</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Last edited by</source>
        <translation>Modifiée en dernier par</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Last edited on</source>
        <translation>Modifiée en dernier le</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_tables.py"/>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Late milestones</source>
        <translation>Jalons en retard</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Late milestones, not done</source>
        <translation>Jalons en retard, non faits</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Late, not done</source>
        <translation>En retard, non fait</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <location filename="../../resources/reports/base.html.j2"/>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Layer by layer</source>
        <translation>Couche par couche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Layer of the member</source>
        <translation>Couche du membre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Layer of the nearest</source>
        <translation>Couche du plus proche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Layer of the piece</source>
        <translation>Couche du morceau</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Layer to sum up</source>
        <translation>Couche à additionner</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” declares {crs} (degrees) but its coordinates are not degrees: set its right CRS.</source>
        <translation>La couche « {layer} » déclare {crs} (degrés), mais ses coordonnées ne sont pas en degrés : attribuez-lui le bon SCR.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” declares {crs} (metres) but its coordinates are degrees: set its right CRS.</source>
        <translation>La couche « {layer} » déclare {crs} (mètres), mais ses coordonnées sont en degrés : attribuez-lui le bon SCR.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” does not say which run made it: only results of this plugin can be run again.</source>
        <translation>La couche « {layer} » ne dit pas quelle exécution l'a produite : seuls les résultats de cette extension peuvent être rejoués.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}” does not say: {figures}. The figures that need them are NULL.</source>
        <translation>La couche « {layer} » ne dit pas : {figures}. Les chiffres qui en ont besoin sont NULL.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}” has neither executives with active residents nor executive jobs with jobs: choose the fields, or join INSEE's table first (C21_ACT1564_CS3, C21_EMPLT_CS3…). Its fields: {fields}.</source>
        <translation>La couche « {layer} » n'a ni les cadres et les actifs résidents, ni les emplois de cadre et les emplois : choisissez les champs, ou joignez d'abord la table de l'INSEE (C21_ACT1564_CS3, C21_EMPLT_CS3…). Ses champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no Filosofi income: join the IRIS polygons to the INSEE file first (fields such as DEC_MED21 or DISP_TP6021). Its fields: {fields}.</source>
        <translation>La couche « {layer} » n'a pas de revenu Filosofi : joignez d'abord les polygones des IRIS au fichier de l'INSEE (champs tels que DEC_MED21 ou DISP_TP6021). Ses champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no coordinate reference system: set it in the layer's properties.</source>
        <translation>La couche « {layer} » n'a pas de système de coordonnées de référence : définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no energy class (“etiquette_dpe”). Its fields: {fields}.</source>
        <translation>La couche « {layer} » n'a pas d'étiquette DPE (champ « etiquette_dpe »). Ses champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no feature with a geometry.</source>
        <translation>Aucune entité de la couche « {layer} » n'a de géométrie.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no field of INSEE codes. Its fields: {fields}.</source>
        <translation>La couche « {layer} » n'a pas de champ de codes INSEE. Ses champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}” has no field of people that is known: choose it. Its fields: {fields}.</source>
        <translation>La couche « {layer} » n'a pas de champ d'habitants connu : choisissez-le. Ses champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>Layer “{layer}” has no field of the EPCI: there are no figures per EPCI. Choose the field.</source>
        <translation>La couche « {layer} » n’a pas de champ de l’EPCI : il n’y a pas de chiffres par EPCI. Choisissez le champ.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>Layer “{layer}” has no field of the pôle métropolitain: there are no figures per pôle. Choose the field.</source>
        <translation>La couche « {layer} » n’a pas de champ du pôle métropolitain : il n’y a pas de chiffres par pôle. Choisissez le champ.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>Layer “{layer}” has no field of {level} codes. Its fields: {fields}.</source>
        <translation>La couche « {layer} » n'a pas de champ de codes ({level}). Ses champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}” has no field with the name of the EPCI: choose it. Its fields: {fields}.</source>
        <translation>La couche « {layer} » n'a pas de champ qui donne le nom de l'EPCI : choisissez-le. Ses champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no field “{field}”, which the scoring model reads for “{criterion}” ({path}): compute it first or correct the model.</source>
        <translation>La couche « {layer} » n'a pas de champ « {field} », que le modèle de score lit pour « {criterion} » ({path}) : calculez-le d'abord ou corrigez le modèle.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no field “{field}”, whose weight is zero: left unknown.</source>
        <translation>La couche « {layer} » n'a pas de champ « {field} » : le critère, de poids nul, reste inconnu.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no field “{field}”.</source>
        <translation>La couche « {layer} » n'a pas de champ « {field} ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}” has no income (MED21, for instance): choose its field.</source>
        <translation>La couche « {layer} » n'a pas de revenu (MED21, par exemple) : choisissez son champ.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no line with a length.</source>
        <translation>La couche « {layer} » n'a aucune ligne de longueur non nulle.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” has no street: it needs lines with a length.</source>
        <translation>La couche « {layer} » n'a aucune rue : il faut des lignes qui aient une longueur.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” holds energy certificates of the method before July 2021 (“{field}”), whose classes cannot be compared: use the current ADEME file (“etiquette_dpe”).</source>
        <translation>La couche « {layer} » contient des DPE établis selon la méthode antérieure à juillet 2021 (« {field} »), dont les étiquettes ne sont pas comparables : utilisez le fichier actuel de l'ADEME (« etiquette_dpe »).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” holds no feature: the distances to it are NULL.</source>
        <translation>La couche « {layer} » ne contient aucune entité : les distances à elle sont NULL.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” holds no point: the distances to it are NULL.</source>
        <translation>La couche « {layer} » ne contient aucun point : les distances à ses points sont NULL.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” holds polygons: choose the field of their dwellings, people or jobs.</source>
        <translation>La couche « {layer} » contient des polygones : choisissez le champ de leurs logements, habitants ou emplois.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” holds {found}, where lines are needed: choose another layer, or draw the axes of the polygons first.</source>
        <translation>La couche « {layer} » contient {found}, là où il faut des lignes : choisissez une autre couche, ou tracez d'abord les axes des polygones.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” holds {found}, where points are needed: choose another layer.</source>
        <translation>La couche « {layer} » contient des géométries {found}, alors qu'il faut des points : choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” holds {found}, where polygons are needed: choose another layer.</source>
        <translation>La couche « {layer} » contient des géométries {found}, alors qu'il faut des polygones : choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” holds {found}, where polygons or points are needed: choose another layer.</source>
        <translation>La couche « {layer} » contient des géométries {found}, alors qu'il faut des polygones ou des points : choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” is not an INSEE Filosofi grid: neither “ind” and “ind_snv” nor “men” and “men_pauv” are among its fields ({fields}).</source>
        <translation>La couche « {layer} » n'est pas un carroyage INSEE Filosofi : ni « ind » et « ind_snv », ni « men » et « men_pauv » ne figurent parmi ses champs ({fields}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>Layer “{layer}” is not the operation layer of a contract: choose it for the template operation_sheet.</source>
        <translation>La couche « {layer} » n'est pas la couche des opérations d'un contrat : choisissez celle-ci pour le modèle operation_sheet.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” lies outside of the area where its CRS is valid: check its CRS before trusting the figures.</source>
        <translation>La couche « {layer} » se trouve hors du domaine de validité de son SCR : vérifiez ce SCR avant de vous fier aux chiffres.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}” was changed by somebody else during the run, and nothing was kept: run again.</source>
        <translation>La couche « {layer} » a été modifiée par quelqu'un d'autre pendant le traitement, et rien n'a été conservé : relancez.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, feature {row}: it is locked in, but its score, its dwellings or a figure that has a limit is not known. Complete it first.</source>
        <translation>Couche « {layer} », entité {row} : elle est imposée, mais son score, ses logements ou une donnée soumise à une limite ne sont pas connus. Complétez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, feature {row}: its geometry is a {found}, unlike the layer's own kind. Remove or correct it.</source>
        <translation>Couche « {layer} », entité {row} : sa géométrie est de type {found}, contrairement au type de la couche. Supprimez-la ou corrigez-la.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, feature {row}: the height {value} is negative.</source>
        <translation>Couche « {layer} », entité {row} : la hauteur {value} est négative.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, feature {row}: the weight is negative. A weight is a count, never below zero.</source>
        <translation>Couche « {layer} », entité {row} : le poids est négatif, or un poids est un effectif, jamais inférieur à zéro.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, field “{field}”, feature {row}: {value} % is more than 100 %.</source>
        <translation>Couche « {layer} », champ « {field} », entité {row} : {value} % dépasse 100 %.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, field “{field}”, feature {row}: {value} is negative, which cannot be.</source>
        <translation>Couche « {layer} », champ « {field} », entité {row} : {value} est négatif, ce qui est impossible.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, field “{field}”, feature {row}: “{value}” is not a number. Correct it, or leave it empty if the figure is unknown.</source>
        <translation>Couche « {layer} », champ « {field} », entité {row} : « {value} » n'est pas un nombre. Corrigez-le, ou laissez-le vide si la valeur est inconnue.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, field “{field}”: the amount is unknown on {n} of {rows} features, which are left out.</source>
        <translation>Couche « {layer} », champ « {field} » : la quantité est inconnue pour {n} entités sur {rows}, qui sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}”, field “{field}”: {n} features have a strand that is none of the five ({values}); they are linked, but count in no strand.</source>
        <translation>Couche « {layer} », champ « {field} » : {n} entités ont un volet qui n'est aucun des cinq ({values}) ; elles sont liées, mais ne comptent dans aucun volet.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”, field “{field}”: {n} figures are infinite or beyond 10¹⁵; they count as unknown.</source>
        <translation>Couche « {layer} », champ « {field} », valeurs infinies ou au-delà de 10¹⁵, traitées comme inconnues : {n}.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Layer “{layer}”, outcome from “{before}” to “{after}”: {treated} treated and {untreated} untreated estates, {pairs} pairs, {left_out} left out as something is unknown.</source>
        <translation>Couche « {layer} », résultat de « {before} » à « {after} » : {treated} cités traitées et {untreated} non traitées, {pairs} paires, {left_out} laissées de côté faute d’une donnée.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <source>Layer “{layer}”. In each table the rows add up to the total, to the last unit.</source>
        <translation>Couche « {layer} ». Dans chaque tableau, les lignes s’additionnent au total, à l’unité près.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: INSEE imputed {n} of the {rows} squares near the estates.</source>
        <translation>Couche « {layer} », carreaux imputés par l'INSEE à proximité des cités : {n} sur {rows}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>Layer “{layer}”: all estates are treated; nothing is left to compare them with.</source>
        <translation>Couche « {layer} » : toutes les cités sont traitées ; il n’en reste aucune à qui les comparer.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>Layer “{layer}”: areas on which “{name}” says nothing: {n} ({examples}).</source>
        <translation>Couche « {layer} » : zones sur lesquelles « {name} » ne dit rien : {n} ({examples}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: estates on which nothing is known, whose ranks are chance alone: {n}.</source>
        <translation>Couche « {layer} » : cités dont on ne sait rien, aux rangs dus au seul hasard : {n}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Layer “{layer}”: fields {fields}.</source>
        <translation>Couche « {layer} », champs utilisés : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: its features overlap in {n} zones. Each place counts once in the share, but once per feature in the pieces, whose sum is larger there.</source>
        <translation>Couche « {layer} » : ses entités se recouvrent dans {n} zones. Chaque lieu compte une fois dans la part, mais une fois par entité dans les morceaux, dont la somme y est plus grande.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}”: its name is taken for the strand “{strand}”.</source>
        <translation>Couche « {layer} » : son nom est pris pour le volet « {strand} ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: no estate has a score in “{field}”. Score them first.</source>
        <translation>Couche « {layer} » : aucune cité n'a de score dans « {field} ». Calculez d'abord les scores.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_messages.py"/>
        <source>Layer “{layer}”: no estate is in the programme (field “selected” = 1): run the selection first.</source>
        <translation>Couche « {layer} » : aucune cité n'est retenue au programme (champ « selected » = 1) : lancez d'abord la sélection.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>Layer “{layer}”: no estate is treated. Look at the expression.</source>
        <translation>Couche « {layer} » : aucune cité n’est traitée. Vérifiez l’expression.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: not one weighted criterion of the scoring model is known for any estate.</source>
        <translation>Couche « {layer} » : aucun critère pondéré du modèle n'est connu, pour aucune cité.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}”: nothing can be tested: fewer than three communes are known, all are equal, or none has a neighbour.</source>
        <translation>Couche « {layer} » : rien ne peut être testé : moins de trois communes sont connues, toutes sont égales, ou aucune n'a de voisine.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>Layer “{layer}”: the INSEE code {insee} is there twice in “{field}”. Keep one feature per commune (merge its parts, or choose one vintage).</source>
        <translation>Couche « {layer} » : le code INSEE {insee} y est deux fois dans « {field} ». Gardez une entité par commune (fusionnez ses parties, ou choisissez un millésime).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: the attribute “{old}” bears the name of a result; it is kept as “{new}”.</source>
        <translation>Couche « {layer} » : l'attribut « {old} » porte le nom d'un résultat ; il est conservé sous le nom « {new} ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>Layer “{layer}”: the code “{key}” is there {n} times, so its figures would count more than once. Dissolve the layer on that field first.</source>
        <translation>Couche « {layer} » : le code « {key} » y est {n} fois, ses chiffres compteraient plusieurs fois. Regroupez d'abord la couche sur ce champ.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: the code “{taken}” is already that of another layer; its fields begin with “{used}”.</source>
        <translation>Couche « {layer} » : le code « {taken} » est déjà celui d'une autre couche ; ses champs commencent par « {used} ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}”: the commune {insee} is there twice (communes in this case: {n}), so it would count twice in the whole. Keep one of them, or dissolve them first.</source>
        <translation>Couche « {layer} » : la commune {insee} y est deux fois (communes dans ce cas : {n}) et compterait double dans l'ensemble. Gardez-en une, ou regroupez-les d'abord.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}”: the fields are of several years ({years}), which cannot be compared strictly.</source>
        <translation>Couche « {layer} » : les champs sont de plusieurs années ({years}), qui ne se comparent pas strictement.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: the income is secret or missing on {n} of {rows} features.</source>
        <translation>Couche « {layer} », entités au revenu inconnu (secret statistique ou donnée absente) : {n} sur {rows}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: the poverty rate is secret or missing on {n} of {rows} features.</source>
        <translation>Couche « {layer} », entités au taux de pauvreté inconnu (secret statistique ou donnée absente) : {n} sur {rows}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: the {field} “{key}” is there {n} times, so its dwellings would count more than once. Keep one of them.</source>
        <translation>Couche « {layer} » : {field} « {key} » y figure {n} fois, ses logements seraient donc comptés plusieurs fois. N'en gardez qu'une.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: this is DECLARED income, not comparable with disposable income.</source>
        <translation>Couche « {layer} » : il s'agit de revenus DÉCLARÉS, non comparables aux revenus disponibles.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}”: {n} communes have a count under the least one; what rests on it is NULL.</source>
        <translation>Couche « {layer} » : {n} communes ont un effectif inférieur au minimum ; ce qui en dépend est NULL.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}”: {n} communes have more executives than people counted (feature {row} among them): are the fields exchanged? What rests on them is NULL.</source>
        <translation>Couche « {layer} » : {n} communes ont plus de cadres que de personnes comptées (dont l'entité {row}) : les champs sont-ils intervertis ? Ce qui en dépend est NULL.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Layer “{layer}”: {n} communes have no neighbour that is known; they are not tested.</source>
        <translation>Couche « {layer} » : {n} communes n'ont aucune voisine connue ; elles ne sont pas testées.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} estates are both locked in and locked out (feature {row} among them). Correct one of the two expressions.</source>
        <translation>Couche « {layer} », cités à la fois imposées et exclues : {n} (dont l'entité {row}). Corrigez l'une des deux expressions.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>Layer “{layer}”: {n} estates are left out of the comparison, as an outcome, a covariate or the treatment is unknown.</source>
        <translation>Couche « {layer} » : {n} cités sont laissées hors de la comparaison, car un résultat, une covariable ou le traitement y est inconnu.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: {n} estates lie in no commune.</source>
        <translation>Couche « {layer} », cités hors de toute commune : {n}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} features have impossible coordinates (NaN, infinite or absurdly large) and were left out of the measures.</source>
        <translation>Couche « {layer} », entités aux coordonnées impossibles (NaN, infinies ou démesurées), écartées des mesures : {n}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} features have no usable geometry; their measures are NULL.</source>
        <translation>Couche « {layer} », entités sans géométrie utilisable, dont les mesures sont NULL : {n}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} features have several points; the first one stands for all.</source>
        <translation>Couche « {layer} », entités à plusieurs points, dont seul le premier est pris en compte : {n}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} invalid geometries were repaired.</source>
        <translation>Couche « {layer} », géométries invalides réparées : {n}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} landmarks have no height ({names}); nobody knows who sees them.</source>
        <translation>Couche « {layer} » : {n} repères sans hauteur ({names}) ; on ne sait pas qui les voit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} landmarks lie where the elevation model has no height ({names}); nobody knows who sees them.</source>
        <translation>Couche « {layer} » : {n} repères se trouvent là où le modèle n'a pas d'altitude ({names}) ; on ne sait pas qui les voit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>Layer “{layer}”: {n} objects lie wholly or partly in no commune, or have no geometry; they have rows of their own.</source>
        <translation>Couche « {layer} » : {n} objets sont en tout ou partie hors de toute commune, ou sans géométrie ; ils ont leurs propres lignes.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: {n} of {rows} certificates are older copies of the same number.</source>
        <translation>Couche « {layer} », DPE remplacés par un plus récent de même numéro, écartés : {n} sur {rows}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/indicator_sources.py"/>
        <source>Layer “{layer}”: {n} of {rows} certificates have no class from A to G and were left out.</source>
        <translation>Couche « {layer} », DPE sans étiquette de A à G, écartés : {n} sur {rows}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Layer “{layer}”: {n} zones lie where the elevation model has no height; what they see is NULL.</source>
        <translation>Couche « {layer} » : {n} zones se trouvent là où le modèle n'a pas d'altitude ; ce qu'elles voient est NULL.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Layers of the map</source>
        <translation>Couches de la carte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <source>Layers under the maps (the first on top)</source>
        <translation>Couches de fond des cartes (la première au-dessus)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Layout templates (*.qpt);;All files (*)</source>
        <translation>Modèles de mise en page (*.qpt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Lead (contracting authority)</source>
        <translation>Maître d’ouvrage</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Least count (smaller ones are masked)</source>
        <translation>Effectif minimal (les plus petits sont masqués)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Least number of estates</source>
        <translation>Nombre minimal de cités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Least per EPCI</source>
        <translation>Minimum par EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Least per group</source>
        <translation>Minimum par groupe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Least population</source>
        <translation>Population minimale</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bring_back.py"/>
        <source>Leave the sheet offline</source>
        <translation>Laisser la fiche hors ligne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Leaves</source>
        <translation>Sort</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Legal basis</source>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_run.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Length (m)</source>
        <translation>Longueur (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Length measured along</source>
        <translation>Longueur mesurée le long de</translation>
    </message>
    <message>
        <location filename="../../styles/live_ranking.qml"/>
        <location filename="../../styles/scored_estates.qml"/>
        <source>Less than 80% of the weight is known</source>
        <translation>Moins de 80 % du poids connu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Level of the table</source>
        <translation>Niveau de la table</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Limit on “{field}”: “{value}” is not a number. Leave the cell empty for no bound.</source>
        <translation>Limite sur « {field} » : « {value} » n'est pas un nombre. Laissez la case vide s'il n'y a pas de borne.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Limits on sums</source>
        <translation>Limites sur des sommes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Line (uuid)</source>
        <translation>Ligne (uuid)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Line of the file</source>
        <translation>Ligne du fichier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Line on side A</source>
        <translation>Ligne du côté A</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Line on side B</source>
        <translation>Ligne du côté B</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Lines (number)</source>
        <translation>Lignes (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Lines cannot be reached along streets: leave out the BHNS lines or the streets, or give the stops only.</source>
        <translation>On ne peut pas rejoindre des lignes le long des rues : retirez les lignes de BHNS ou les rues, ou ne donnez que les arrêts.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Lines with headways</source>
        <translation>Lignes avec leurs intervalles</translation>
    </message>
    <message>
        <location filename="../../styles/cluster_links.qml"/>
        <source>Link kept</source>
        <translation>Lien conservé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Link the selection</source>
        <translation>Lier la sélection</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/link_edits.py"/>
        <source>Link the sheet to {name}</source>
        <translation>Lier la fiche à {name}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/link_edits.py"/>
        <source>Link the sheet to {n} features of the map</source>
        <translation>Lier la fiche à {n} entités de la carte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Link what is selected on the map to this sheet: {n}</source>
        <translation>Lier à cette fiche ce qui est sélectionné sur la carte : {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Linked to</source>
        <translation>Liée à</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>Linked to {name} ({layer}), {m} m away.</source>
        <translation>Lié à {name} ({layer}), à {m} m.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_editor.py"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Links (number)</source>
        <translation>Liens (nombre)</translation>
    </message>
    <message>
        <location filename="../../styles/missing_links.qml"/>
        <source>Links 6 to 20</source>
        <translation>Chaînons 6 à 20</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Links across a border of EPCI were cut.</source>
        <translation>Les liens qui franchissent une limite d'EPCI ont été coupés.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Links can be cut at the borders of EPCI only where the EPCI are known: give a layer.</source>
        <translation>Les liens ne peuvent être coupés aux limites d'EPCI que si les EPCI sont connus : donnez une couche.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Links cut</source>
        <translation>Liens coupés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Links cut (number)</source>
        <translation>Liens coupés (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Links cut at a border of EPCI: {borders}; to keep the greatest diameter: {wide}.</source>
        <translation>Liens coupés à une limite d'EPCI : {borders} ; pour tenir le diamètre maximal : {wide}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>Links cut at a border of EPCI: {names}.</source>
        <translation>Liens coupés à une limite d'EPCI : {names}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>Links cut at its edge: {n}.</source>
        <translation>Liens coupés à son bord : {n}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>Links cut to keep the greatest diameter: {names}.</source>
        <translation>Liens coupés pour tenir le diamètre maximal : {names}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Links to the map</source>
        <translation>Liens avec la carte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Links whose feature is not on the map: {n}. They are kept, and so is the footprint.</source>
        <translation>Liens dont l’entité n’est pas sur la carte : {n}. Ils sont gardés, l’emprise aussi.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Links, kept and cut</source>
        <translation>Liens, conservés et coupés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>List of the operations</source>
        <translation>Liste des opérations</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Local Moran I</source>
        <translation>Indice local de Moran I</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Local Moran of: {variable}. Neighbours: {way}. {n} communes tested, {permutations} permutations, seed {seed}, two-sided. Correction for many tests: {correction}. Threshold: {alpha}.</source>
        <translation>Indice local de Moran de : {variable}. Voisines : {way}. {n} communes testées, {permutations} permutations, graine {seed}, test bilatéral. Correction des tests multiples : {correction}. Seuil : {alpha}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Local Moran: p-value</source>
        <translation>Moran local : valeur p</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Local Moran: p-value corrected (q)</source>
        <translation>Moran local : valeur p corrigée (q)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Location quotient</source>
        <translation>Quotient de localisation</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Location quotient of executive jobs</source>
        <translation>Quotient de localisation des emplois de cadre</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Locked in</source>
        <translation>Cités imposées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Locked out</source>
        <translation>Cités exclues</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Logo {n}</source>
        <translation>Logo {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Longest delay (days)</source>
        <translation>Plus long retard (jours)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <source>Longest gap to bridge</source>
        <translation>Plus longue rupture à franchir</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Longest link</source>
        <translation>Longueur maximale d’un lien</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Longest link of a member to its nearest (m)</source>
        <translation>Plus long lien d’un membre à son plus proche (m)</translation>
    </message>
    <message>
        <location filename="../../styles/network_pieces.qml"/>
        <source>Longest piece</source>
        <translation>Plus long tronçon continu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Low among high</source>
        <translation>Bas parmi les hauts</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Low among low</source>
        <translation>Bas parmi les bas</translation>
    </message>
    <message>
        <location filename="../../styles/social_contrast.qml"/>
        <source>Low among low, beyond chance</source>
        <translation>Bas parmi les bas, au-delà du hasard</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <source>Lower bound</source>
        <translation>Borne basse</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Lowest possible score</source>
        <translation>Score le plus bas possible</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/provenance.py"/>
        <source>Made by {algorithm} on {date}, run {run_id}.</source>
        <translation>Produit par {algorithm} le {date}, exécution {run_id}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Main residences</source>
        <translation>Résidences principales</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Makes a contract that looks like the real one and is FICTITIOUS: 543 estates and 70,000 dwellings over the extent of the coal basin, with invented names, outlines and figures. The communes and the eight EPCI bear their real names; their boundaries are inventions too.

The folder receives one GeoPackage (estates, communes, EPCI, priority neighbourhoods, UNESCO property and buffer zone, 200 m income grid with imputed squares as INSEE publishes it, energy certificates as ADEME does, centralities, BHNS lines and stops, streets, dwellings as points, spoil tips, mine railways, monuments, protected perimeters, heritage sites), the BHNS timetable (GTFS zip), a height model with the tips in it, and a QGIS project with styled layers.

Beside it, a contract of 120 operation sheets over the five strands (GeoPackage of operations, links, partners, funding, milestones, indicators, drawn pictures, history), as they were kept from the signature on 7 March 2017 to the end of 2021; some of them break the plausibility rules on purpose. Amounts in euros excluding VAT.

The same seed gives the same contract.</source>
        <translation>Fabrique un contrat qui ressemble au vrai et qui est FICTIF : 543 cités et 70 000 logements sur l'étendue du bassin minier, avec des noms, des contours et des chiffres inventés. Les communes et les huit EPCI portent leur vrai nom ; leurs limites sont elles aussi inventées.

Le dossier reçoit un GeoPackage (cités, communes, EPCI, quartiers prioritaires, bien inscrit UNESCO et zone tampon, carroyage des revenus de 200 m avec des carreaux imputés comme l'INSEE les publie, diagnostics énergétiques comme ceux de l'ADEME, centralités, lignes et arrêts de BHNS, rues, logements en points, terrils, cavaliers, monuments, périmètres de protection, sites patrimoniaux), les horaires du BHNS (zip GTFS), un modèle d'altitude où figurent les terrils, et un projet QGIS avec des couches stylées.

À côté, un contrat de 120 fiches opération sur les cinq volets (GeoPackage : opérations, liens, partenaires, financements, jalons, indicateurs, vues dessinées, historique), telles qu'elles ont été tenues de la signature, le 7 mars 2017, à la fin de 2021 ; quelques-unes enfreignent exprès les règles de plausibilité. Montants en euros hors taxes.

La même graine donne le même contrat.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Makes points of a table with coordinates: energy certificates (ADEME), monuments (Mérimée), stations (SNCF), BPE…

The columns are found by their official names: x and y (Lambert-93, longitude and latitude…), or one text such as “50.43, 2.83” (latitude first) or “POINT (2.83 50.43)”. Decimal commas are understood. The projection is the one used in metropolitan France in which most points lie: degrees (EPSG:4326), Lambert-93 (2154), zones CC42 to CC50, Lambert II étendu (27572), Lambert I (27561), UTM 31N (25831), LAEA (3035), Web Mercator (3857, told from Lambert-93 only if no point would fit it: choose it yourself). The log says which. Longitude and latitude in the wrong order are exchanged, and said.

Rows without a usable coordinate (blank, “0, 0”, unreadable) are counted in the log and listed in a table, never placed. With a key, rows that repeat it are left out (“liste-des-gares” has a row for each line). With INSEE's history of the communes (COG), code_now is the present code of the commune, as Mérimée gives the one of the day of protection. Codes stay text; blank and secret figures are NULL.

The result is in the projection of the coordinates. Source of the projections: EPSG registry.</source>
        <translation>Fait des points d'une table qui porte des coordonnées : DPE (Ademe), monuments (Mérimée), gares (SNCF), BPE…

Les colonnes sont trouvées par leurs noms officiels : x et y (Lambert-93, longitude et latitude…), ou un seul texte comme « 50.43, 2.83 » (latitude d'abord) ou « POINT (2.83 50.43) ». Les virgules décimales sont comprises. La projection est celle, parmi les projections en usage en France métropolitaine, où tombent la plupart des points : degrés (EPSG:4326), Lambert-93 (2154), zones CC42 à CC50, Lambert II étendu (27572), Lambert I (27561), UTM 31N (25831), LAEA (3035), Web Mercator (3857, qui ne se distingue du Lambert-93 que si aucun point n'y convient : à choisir soi-même). Le journal dit laquelle. Une longitude et une latitude données dans l'autre ordre sont échangées, et c'est dit.

Les lignes sans coordonnée utilisable (vide, « 0, 0 », illisible) sont comptées dans le journal et listées dans une table, jamais placées. Avec une clé, les lignes qui la répètent sont écartées (« liste-des-gares » a une ligne par voie ferrée). Avec l'historique des communes de l'Insee (COG), code_now est le code actuel de la commune, car Mérimée donne celui du jour de la protection. Les codes restent du texte ; les chiffres vides ou secrets sont NULL.

Le résultat est dans la projection des coordonnées. Source des projections : registre EPSG.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_contract.py"/>
        <source>Makes the empty tables of a contract: operations and what belongs to them (links to the map, partners, funding, milestones, indicators, photos), their history, and the plausibility rules.

Give a file for a GeoPackage (OGC 12-128r18, one person or a few in one office), or a PostgreSQL connection and a schema for teams: the tables are the same. Constraints, versions and history are kept by the store itself, whatever program writes: a row that is written must bear its former version + 1.

Roles: makes in the database two roles named after the schema (contrat_reader and contrat_editor for “contrat”), and lets an editor write only the sheets of the EPCI that the table store_member gives to his role. Amounts are in euros excluding VAT; outlines in EPSG:2154. An existing contract is never overwritten.</source>
        <translation>Crée les tables vides d’un contrat : les opérations et ce qui en dépend (liens avec la carte, partenaires, financements, jalons, indicateurs, photos), leur historique et les règles de plausibilité.

Donnez un fichier pour un GeoPackage (OGC 12-128r18, une personne ou quelques-unes dans un même bureau), ou une connexion PostgreSQL et un schéma pour une équipe : les tables sont les mêmes. Les contraintes, les versions et l’historique sont tenus par la base elle-même, quel que soit le programme qui écrit : une ligne écrite doit porter son ancienne version + 1.

Rôles : crée dans la base deux rôles au nom du schéma (contrat_reader et contrat_editor pour « contrat »), et ne laisse écrire à un éditeur que les fiches des EPCI que la table store_member donne à son rôle. Les montants sont en euros HT, les contours en EPSG:2154. Un contrat existant n’est jamais écrasé.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <source>Map of the candidates</source>
        <translation>Carte des périmètres</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Map of the clusters</source>
        <translation>Carte des grappes</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Map of the contrast</source>
        <translation>Carte du contraste</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Map of the programme</source>
        <translation>Carte du programme</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Map where the sets of weights of several stakeholders disagree</source>
        <translation>Cartographier le désaccord entre les jeux de poids de plusieurs acteurs</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Mean delay of late milestones (days)</source>
        <translation>Retard moyen des jalons en retard (jours)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Measures coverage twice, with the stops as they are and with those of a layer added or those of an expression removed, and says per zone what is gained and what is lost.

For each distance d: demand_before_‹d› and demand_after_‹d›; gained_‹d›, demand that only the new stops bring within d; lost_‹d›, demand that no stop is left for (after − before = gained − lost, each being told apart point by point, polygons by area). nearest_before_m, nearest_after_m (m), service_before and service_after are as in “Coverage of centralities by BHNS stops”, straight or along streets.

The four totals, over all zones and at the last distance, count what lies in two zones once. Unknown amounts are left out and never count as zero. Source: Dijkstra (1959) along streets.</source>
        <translation>Mesure la desserte deux fois, avec les arrêts tels qu'ils sont, puis avec ceux d'une couche en plus ou ceux d'une expression en moins, et dit pour chaque zone ce qui est gagné et ce qui est perdu.

Pour chaque distance d : demand_before_‹d› et demand_after_‹d› ; gained_‹d›, la demande que seuls les nouveaux arrêts amènent à moins de d ; lost_‹d›, la demande à qui il ne reste plus d'arrêt (après − avant = gagnée − perdue, chacune étant distinguée point par point, les polygones par la surface). nearest_before_m, nearest_after_m (m), service_before et service_after sont définis comme dans « Desserte des centralités par les arrêts de BHNS », à vol d'oiseau ou le long des rues.

Les quatre totaux, sur toutes les zones et à la dernière distance, ne comptent qu'une fois ce qui se trouve dans deux zones. Les quantités inconnues sont laissées de côté et ne comptent jamais pour zéro. Source : Dijkstra (1959) pour les rues.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Median income per consumption unit (€/year)</source>
        <translation>Revenu médian par unité de consommation (€/an)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Median progress</source>
        <translation>Avancement médian</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Median progress of the indicators (0–1)</source>
        <translation>Avancement médian des indicateurs (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Members at most {m} m apart in a straight line, from border to border.</source>
        <translation>Membres distants d'au plus {m} m à vol d'oiseau, de bord à bord.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Members at most {m} m apart on foot, along streets.</source>
        <translation>Membres distants d'au plus {m} m à pied, le long des rues.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Members in a cluster</source>
        <translation>Membres dans une grappe</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Members linked directly or through others form a group (single linkage, connected components of a graph: Sibson, 1973). {n} members are in no cluster: too far from any other, or in a group that breaks a rule; the layer says which.</source>
        <translation>Les membres liés directement ou par d'autres forment un groupe (lien simple, composantes connexes d'un graphe : Sibson, 1973). {n} membres ne sont dans aucune grappe : trop loin de tout autre, ou dans un groupe qui enfreint une règle ; la couche dit laquelle.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Members of the clusters</source>
        <translation>Membres des grappes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Members of the clusters (fictitious)</source>
        <translation>Membres des grappes (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bring_back.py"/>
        <source>Merges into the database what was done in a contract that was taken offline, sheet by sheet and field by field (three-way merge against the sheet as it was taken): what only one side changed is kept.

What both changed is listed with its three values: when taken, in the database, offline. By default such a sheet stays offline as a whole, to be settled later; or keep the value of the database, or that of the offline copy: the value not kept goes into the history. Can be run again: nothing is written twice.</source>
        <translation>Fusionne dans la base ce qui a été fait dans un contrat emporté hors ligne, fiche par fiche et champ par champ (fusion à trois voies par rapport à la fiche telle qu’emportée) : ce qu’un seul côté a changé est gardé.

Ce que les deux ont changé est listé avec ses trois valeurs : au départ, dans la base, hors ligne. Par défaut une telle fiche reste entièrement hors ligne, à régler plus tard ; ou bien gardez la valeur de la base, ou celle de la copie hors ligne : la valeur non gardée va dans l’historique. Peut être relancé : rien n’est écrit deux fois.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Message in English</source>
        <translation>Message en anglais</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Message in French</source>
        <translation>Message en français</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Met</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <source>Met: {figure} {value} ({sign} {threshold}).</source>
        <translation>Rempli : {figure} {value} ({sign} {threshold}).</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Method, sources and provenance</source>
        <translation>Méthode, sources et provenance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Middle rank (50% of the draws)</source>
        <translation>Rang médian (50 % des tirages)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Milestone or indicator</source>
        <translation>Jalon ou indicateur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Milestone removed</source>
        <translation>Jalon supprimé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Milestones and their delays</source>
        <translation>Jalons et leurs retards</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Milestones done</source>
        <translation>Jalons faits</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Milestones done late</source>
        <translation>Jalons faits en retard</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Mine railways (fictitious)</source>
        <translation>Cavaliers (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Mine railways and paths</source>
        <translation>Cavaliers et chemins</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../styles/operation.qml"/>
        <source>Mining estates</source>
        <translation>Cités minières</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Mining estates (fictitious)</source>
        <translation>Cités minières (fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Minutes on foot</source>
        <translation>Minutes à pied</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Minutes on foot to the nearest stop</source>
        <translation>Minutes à pied jusqu'à l'arrêt le plus proche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/checks_tab.py"/>
        <source>Missing ({n}):</source>
        <translation>Il manque ({n}) :</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Missing links</source>
        <translation>Chaînons manquants</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Missing links of the mine railways (fictitious)</source>
        <translation>Chaînons manquants des cavaliers (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Model files of a folder…</source>
        <translation>Fichiers de modèle d'un dossier…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>Model file…</source>
        <translation>Fichier de modèle…</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>More executive jobs than resident executives</source>
        <translation>Plus d'emplois de cadre que de cadres résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_words.py"/>
        <source>More executives than people counted: impossible, left unknown.</source>
        <translation>Plus de cadres que de personnes comptées : impossible, laissé inconnu.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>More resident executives than executive jobs</source>
        <translation>Plus de cadres résidents que d'emplois de cadre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../styles/social_contrast.qml"/>
        <source>More than 2 executive jobs per resident executive</source>
        <translation>Plus de 2 emplois de cadre par cadre résident</translation>
    </message>
    <message>
        <location filename="../../styles/heritage_overlay.qml"/>
        <source>More than three quarters</source>
        <translation>Plus de trois quarts</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Most estates</source>
        <translation>Nombre maximal de cités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Most per EPCI</source>
        <translation>Maximum par EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Most per group</source>
        <translation>Maximum par groupe</translation>
    </message>
    <message>
        <location filename="../../styles/estate_indicators.qml"/>
        <source>Mostly from imputed squares</source>
        <translation>Majoritairement en carreaux imputés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weight_moves.py"/>
        <source>Move the weight of “{title}”</source>
        <translation>Déplacer le poids de « {title} »</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <location filename="../../styles/unesco_property.qml"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <source>Name of the annex</source>
        <translation>Nom de l'annexe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Name of the commune (recognised by name if empty)</source>
        <translation>Nom de la commune (reconnu par son nom si vide)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>Name of the estate</source>
        <translation>Nom de la cité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>Name the field of the dwellings to have the programme solved.</source>
        <translation>Indiquez le champ des logements pour que le programme soit calculé.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Named: the communes with the greatest gaps on either side.</source>
        <translation>Nommées : les communes aux plus grands écarts, dans les deux sens.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <location filename="../../styles/selected_estates.qml"/>
        <source>Near miss: the 25 that cost least to take in</source>
        <translation>De justesse : les 25 les moins coûteuses à faire entrer</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Near misses, and what each would cost</source>
        <translation>Les cités écartées de justesse, et ce que chacune coûterait</translation>
    </message>
    <message>
        <location filename="../../styles/what_if_stop.qml"/>
        <source>Nearer to a stop</source>
        <translation>Plus près d'un arrêt</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Nearest BHNS stop</source>
        <translation>Arrêt de BHNS le plus proche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Nearest member linked</source>
        <translation>Membre lié le plus proche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Nearest monument</source>
        <translation>Monument le plus proche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Nearest stop</source>
        <translation>Arrêt le plus proche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Nearest zone</source>
        <translation>Zone la plus proche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Neighbours (number)</source>
        <translation>Voisines (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Neighbours of the test (local Moran)</source>
        <translation>Voisines du test (Moran local)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Neither stops nor lines were given: choose at least one of them.</source>
        <translation>Ni arrêts ni lignes n'ont été donnés : choisissez au moins une de ces couches.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Network on side A (m)</source>
        <translation>Réseau du côté A (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Network on side B (m)</source>
        <translation>Réseau du côté B (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/plugin.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheets_tab.py"/>
        <source>New contract…</source>
        <translation>Nouveau contrat…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_edits.py"/>
        <source>New operation</source>
        <translation>Nouvelle opération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheet_edits.py"/>
        <source>New sheet</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>New sheet from the selection of the map</source>
        <translation>Nouvelle fiche à partir de la sélection de la carte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>New stops</source>
        <translation>Nouveaux arrêts</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Ninth decile of income (€/year)</source>
        <translation>Neuvième décile de revenu (€/an)</translation>
    </message>
    <message>
        <location filename="../../styles/what_if_stop.qml"/>
        <source>No change of the nearest stop</source>
        <translation>Arrêt le plus proche inchangé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>No code of “{name}” is among those of layer “{layer}” (such as “{first}” and “{other}”): check that both speak of the same places.</source>
        <translation>Aucun code de « {name} » n'est parmi ceux de la couche « {layer} » (par exemple « {first} » et « {other} ») : vérifiez que tous deux parlent des mêmes lieux.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>No commune stands out of what chance alone would do, once the number of tests is taken into account. That is no proof that there is no contrast.</source>
        <translation>Aucune commune ne se distingue de ce que ferait le seul hasard, une fois compté le nombre de tests. Cela ne prouve pas qu'il n'y a pas de contraste.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheets_tab.py"/>
        <source>No contract is open. Its operations, one sheet each, are kept in a file (GeoPackage) or in a database (PostGIS).</source>
        <translation>Aucun contrat n’est ouvert. Ses opérations, une fiche chacune, sont tenues dans un fichier (GeoPackage) ou dans une base de données (PostGIS).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>No demand was given: choose dwellings, people or jobs, as points or polygons.</source>
        <translation>Aucune demande n'a été donnée : choisissez des logements, des habitants ou des emplois, en points ou en polygones.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_messages.py"/>
        <source>No estate and no operation is of {names}. Known EPCI: {known}.</source>
        <translation>Aucune cité ni aucune opération ne relève de {names}. EPCI connus : {known}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_messages.py"/>
        <source>No estate and no operation names its EPCI: there is no annex to print for each of them.</source>
        <translation>Aucune cité ni aucune opération n'indique son EPCI : il n'y a pas d'annexe à imprimer pour chacun.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>No feature of layer “{layer}” is left to print: check the filter and the selection.</source>
        <translation>Il ne reste aucune entité de la couche « {layer} » à imprimer : vérifiez le filtre et la sélection.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>No feature of layer “{layer}” lies near the zones: it says nothing of them, or “none” (0). Check its CRS and extent.</source>
        <translation>Aucune entité de la couche « {layer} » ne se trouve près des zones : elle n'en dit rien, ou « aucun » (0). Vérifiez son SCR et son emprise.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>No feature with a key here: make its layer visible.</source>
        <translation>Aucune entité avec une clé ici : rendez sa couche visible.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>No geometry: in no cluster.</source>
        <translation>Sans géométrie : dans aucune grappe.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>No group of members meets the rules: lengthen the distance, add layers, or loosen the rules.</source>
        <translation>Aucun groupe de membres ne respecte les règles : allongez la distance, ajoutez des couches ou assouplissez les règles.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>No layer was given whose code the table knows: nothing can be said of the opinions.</source>
        <translation>Aucune couche donnée n'a un code que la table connaît : on ne peut rien dire des avis.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>No link left within {m} m.</source>
        <translation>Plus aucun lien à moins de {m} m.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>No other member within {m} m.</source>
        <translation>Aucun autre membre à moins de {m} m.</translation>
    </message>
    <message>
        <location filename="../../styles/bhns_coverage.qml"/>
        <source>No outline</source>
        <translation>Sans contour</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>No perimeter has an area: the layers have no geometry, or points and lines no distance.</source>
        <translation>Aucun périmètre n'a de surface : les couches n'ont pas de géométrie, ou des points et lignes n'ont pas de distance.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>No photo in the sheet</source>
        <translation>Pas de photo dans la fiche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>No photo yet. Photos are copied into the folder of the contract.</source>
        <translation>Pas encore de photo. Les photos sont copiées dans le dossier du contrat.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>No programme meets the constraints, so the draws were not solved.</source>
        <translation>Aucun programme ne respecte les contraintes : les tirages n'ont pas été résolus.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>No programme meets the constraints.</source>
        <translation>Aucun programme ne respecte les contraintes.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_run.py"/>
        <source>No programme meets the constraints. {relaxation}</source>
        <translation>Aucun programme ne respecte les contraintes. {relaxation}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>No programme meets the constraints: this is the nearest one.</source>
        <translation>Aucun programme ne respecte les contraintes : celui-ci est le plus proche.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>No programme was found in the time granted, nor the proof that there is none: grant more time.</source>
        <translation>Dans le temps accordé, ni programme ni preuve qu'il n'en existe pas : accordez plus de temps.</translation>
    </message>
    <message>
        <location filename="../../styles/heritage_overlay.qml"/>
        <source>No protection</source>
        <translation>Aucune protection</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>No rule was given: every group of two members or more is a cluster.</source>
        <translation>Aucune règle n'a été donnée : tout groupe d'au moins deux membres est une grappe.</translation>
    </message>
    <message>
        <location filename="../../styles/selected_estates.qml"/>
        <source>No score: cannot be chosen</source>
        <translation>Sans score : ne peut être retenue</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>No score: only {share} of the model's weight is known; missing: {missing}.</source>
        <translation>Pas de score : la part connue du poids du modèle n'est que de {share} ; il manque : {missing}.</translation>
    </message>
    <message>
        <location filename="../../styles/live_ranking.qml"/>
        <location filename="../../styles/scored_estates.qml"/>
        <source>No score: too little is known</source>
        <translation>Sans score : trop peu de données connues</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>No scoring model was given with this annex.</source>
        <translation>Aucun modèle de notation n'accompagne cette annexe.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>No stop is added and none removed: before and after are the same.</source>
        <translation>Aucun arrêt n'est ajouté ni retiré : l'avant et l'après sont identiques.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>No test</source>
        <translation>Pas de test</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>No two members of a cluster are more than {m} m apart.</source>
        <translation>Deux membres d’une grappe ne sont jamais distants de plus de {m} m.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>None of the layers has a feature with a geometry: there is nothing to group.</source>
        <translation>Aucune des couches n'a d'entité dotée d'une géométrie : il n'y a rien à regrouper.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>None of the layers has a field “{field}” to sum.</source>
        <translation>Aucune des couches n'a de champ « {field} » à additionner.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <location filename="../../styles/selected_estates.qml"/>
        <source>Not chosen</source>
        <translation>Non retenue</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Not chosen because it is locked out.</source>
        <translation>Non retenue parce qu'elle est exclue par un verrou.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Not chosen, but as good: it could take the place of {leaves} at no cost.</source>
        <translation>Non retenue, mais équivalente : elle pourrait prendre la place de {leaves} sans rien coûter.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Not chosen: no programme that meets the constraints contains it.</source>
        <translation>Non retenue : aucun programme respectant les contraintes ne la contient.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Not chosen: taking it in would cost the programme {cost} and displace {leaves}.</source>
        <translation>Non retenue : la faire entrer coûterait {cost} au programme et ferait sortir {leaves}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Not chosen: taking it in would cost the programme {cost}, displace {leaves} and bring in {enters}.</source>
        <translation>Non retenue : la faire entrer coûterait {cost} au programme, ferait sortir {leaves} et ferait entrer {enters}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Not chosen: taking it in would cost the programme {cost}.</source>
        <translation>Non retenue : la faire entrer coûterait {cost} au programme.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Not chosen; the time granted did not tell what it would cost.</source>
        <translation>Non retenue ; le temps accordé n'a pas suffi à dire ce qu'elle coûterait.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Not kept in a conflict</source>
        <translation>Non gardé lors d’un conflit</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Not linked to the map yet: select estates, centralities, spoil tips… and link them to the sheet.</source>
        <translation>Pas encore liée à la carte : sélectionnez des cités, des centralités, des terrils… et liez-les à la fiche.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Not linked, because several features bear the same key: {keys}.</source>
        <translation>Non liées, car plusieurs entités portent la même clé : {keys}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <source>Not met: {figure} {value} ({sign} {threshold}).</source>
        <translation>Non rempli : {figure} {value} ({sign} {threshold}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/layout_pages.py"/>
        <source>Not on the map: no geometry is recorded. {scale}</source>
        <translation>Absente de la carte : aucune géométrie n'est renseignée. {scale}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Not said</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>Not saved yet: no history.</source>
        <translation>Pas encore enregistrée : pas d’historique.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../styles/bhns_coverage.qml"/>
        <source>Not served</source>
        <translation>Non desservie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Not usable yet: {reason}</source>
        <translation>Pas encore utilisable : {reason}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Nothing can be written in “{path}” ({reason}): choose another folder.</source>
        <translation>Impossible d'écrire dans « {path} » ({reason}) : choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Nothing new to link: the sheet is linked to these features already.</source>
        <translation>Rien de nouveau à lier : la fiche est déjà liée à ces entités.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Nothing says the strand of layer “{layer}”: neither its field “{field}” nor its name. Add “{layer} = estate” (or centrality, site, landscape, economy) to the strands of the layers.</source>
        <translation>Rien ne dit le volet de la couche « {layer} » : ni son champ « {field} », ni son nom. Ajoutez « {layer} = cité » (ou centralité, site, paysage, économie) aux volets des couches.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>Nothing to draw a perimeter around: give poles, centralities or estates.</source>
        <translation>Rien autour de quoi tracer un périmètre : donnez des pôles, des centralités ou des cités.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>Nothing was imported, {n} rows have to be corrected: {rows}</source>
        <translation>Rien n’a été importé, lignes à corriger ({n}) : {rows}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_messages.py"/>
        <source>Nothing was written: {n} texts or figures of the finished PDF are not those of the data. {told}</source>
        <translation>Rien n'a été écrit : {n} textes ou chiffres du PDF terminé ne sont pas ceux des données. {told}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <location filename="../../styles/communes.qml"/>
        <location filename="../../styles/epci.qml"/>
        <location filename="../../styles/qpv.qml"/>
        <location filename="../../styles/unesco_buffer.qml"/>
        <location filename="../../styles/unesco_property.qml"/>
        <source>Notice</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Now</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Number in its layer</source>
        <translation>Numéro dans sa couche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Number of candidates</source>
        <translation>Nombre de périmètres</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Number of clusters</source>
        <translation>Nombre de grappes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/rank_robustness.py"/>
        <source>Number of draws</source>
        <translation>Nombre de tirages</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>Number of dwellings</source>
        <translation>Nombre de logements</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/check_sheets.py"/>
        <source>Number of errors</source>
        <translation>Nombre d’erreurs</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Number of estates</source>
        <translation>Nombre de cités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/rank_robustness.py"/>
        <source>Number of estates to choose</source>
        <translation>Nombre de cités à retenir</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/check_sheets.py"/>
        <source>Number of findings</source>
        <translation>Nombre de constats</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Number of landmarks seen from each cell</source>
        <translation>Nombre de repères vus depuis chaque cellule</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Number of nearest neighbours (k)</source>
        <translation>Nombre de voisines les plus proches (k)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Number of objects</source>
        <translation>Nombre d’objets</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Number of operation sheets</source>
        <translation>Nombre de fiches opération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>Number of pages</source>
        <translation>Nombre de pages</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Number of phases</source>
        <translation>Nombre d'étapes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/export_sheets.py"/>
        <location filename="../../bassin_minier_plugin/processing/freeze_baseline.py"/>
        <location filename="../../bassin_minier_plugin/processing/publish_contract.py"/>
        <location filename="../../bassin_minier_plugin/processing/take_offline.py"/>
        <source>Number of sheets</source>
        <translation>Nombre de fiches</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>Number of stops</source>
        <translation>Nombre d'arrêts</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Number of the annex</source>
        <translation>Numéro de l'annexe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Number of the line</source>
        <translation>Numéro de la ligne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Number of the monument</source>
        <translation>Numéro du monument</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Number of the spoil tip</source>
        <translation>Numéro du terril</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <source>Numbers of the estates</source>
        <translation>Numéros des cités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/institutional_report.py"/>
        <source>Objects (number)</source>
        <translation>Objets (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Objects counted in no commune</source>
        <translation>Objets comptés dans aucune commune</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Objects with a part there (number)</source>
        <translation>Objets dont une partie s’y trouve (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Of no known strand (number)</source>
        <translation>Sans volet connu (nombre)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bring_back.py"/>
        <location filename="../../bassin_minier_plugin/processing/take_offline.py"/>
        <source>Offline contract</source>
        <translation>Contrat hors ligne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../styles/bhns_coverage.qml"/>
        <source>On the edge</source>
        <translation>En limite de desserte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>Once all is known, the rank lies between {best} and {worst}.</source>
        <translation>Une fois tout connu, le rang sera compris entre {best} et {worst}.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>One column per estate with a score: the line is the score, the band is what missing data could change. The dashed line marks the first {n}.</source>
        <translation>De gauche à droite, chaque cité ayant un score : la courbe est le score, la bande ce que les données manquantes pourraient y changer. Le trait tireté marque la limite des {n} premières.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>Only these EPCI (separated by ;)</source>
        <translation>Seulement ces EPCI (séparés par ;)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Only these routes (ids or short names)</source>
        <translation>Seulement ces lignes (identifiants ou noms courts)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Only where</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>Only you changed this field: kept.</source>
        <translation>Vous seul avez changé ce champ : gardé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>Only your colleague did: kept.</source>
        <translation>Seul votre collègue l’a changé : gardé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>Only {n} treated estates of {total} have an untreated one near enough: with so few pairs nothing can be concluded. Widen the caliper or take fewer covariates.</source>
        <translation>Seules {n} cités traitées sur {total} ont une cité non traitée assez proche : avec si peu de paires, rien ne peut être conclu. Augmentez la distance maximale ou prenez moins de covariables.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/choose_contract.py"/>
        <source>Open a contract</source>
        <translation>Ouvrir un contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/plugin.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheets_tab.py"/>
        <source>Open a contract…</source>
        <translation>Ouvrir un contrat…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Open a scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Open a scenario…</source>
        <translation>Ouvrir un scénario…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Open data</source>
        <translation>Données ouvertes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Textes OpenDocument (*.odt)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/dock.py"/>
        <source>Opening the contract</source>
        <translation>Ouverture du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheets_tab.py"/>
        <source>Opening “{store}”…</source>
        <translation>Ouverture de « {store} »…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Operation (uuid)</source>
        <translation>Opération (uuid)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operation abandoned</source>
        <translation>Opération abandonnée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operation added</source>
        <translation>Opération ajoutée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operation deleted</source>
        <translation>Opération supprimée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/plugin.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/dock.py"/>
        <source>Operation sheets</source>
        <translation>Fiches opération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/contract.py"/>
        <source>Operation sheets: {store}</source>
        <translation>Fiches opération : {store}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operations (without abandoned ones)</source>
        <translation>Opérations (hors abandons)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operations abandoned</source>
        <translation>Opérations abandonnées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operations added since</source>
        <translation>Opérations ajoutées depuis</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Operations and their cost by EPCI and phase</source>
        <translation>Opérations et coût par EPCI et par étape</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operations at the baseline</source>
        <translation>Opérations à l’état de référence</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Operations by strand of the contract</source>
        <translation>Opérations par volet du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operations committed</source>
        <translation>Opérations engagées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operations deleted since</source>
        <translation>Opérations supprimées depuis</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operations delivered</source>
        <translation>Opérations livrées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operations in works or delivered</source>
        <translation>Opérations en travaux ou livrées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Operations of the contract</source>
        <translation>Opérations du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operations that lack a figure of dwellings</source>
        <translation>Opérations où manque un nombre de logements</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>Operations that lack a figure of dwellings that their status calls for: {n}.</source>
        <translation>Opérations où manque un nombre de logements que leur statut appelle : {n} (hors des sommes).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Operations that lack an amount</source>
        <translation>Opérations où manque un montant</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>Operations that lack an amount in euros that their status calls for: {n}.</source>
        <translation>Opérations où manque un montant en euros que leur statut appelle : {n} (hors des sommes).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>Operations without a phase: {n}. They have rows of their own.</source>
        <translation>Opérations sans étape : {n}. Elles ont leurs propres lignes.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Opinions (no.)</source>
        <translation>Avis (n°)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Opinions to ask for</source>
        <translation>Avis à demander</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Opinions, and the law that asks for them</source>
        <translation>Les avis, et la loi qui les demande</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Optimal pair matching without replacement on the Mahalanobis distance (Rosenbaum, 1989); interval by inverting the randomisation test (Hartigan, 1969). Matching removes only the differences that the covariates tell; other causes may remain.</source>
        <translation>Appariement optimal sans remise sur la distance de Mahalanobis (Rosenbaum, 1989) ; intervalle par inversion du test de randomisation (Hartigan, 1969). L’appariement n’ôte que les différences que disent les covariables ; d’autres causes peuvent rester.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>Optimality gap</source>
        <translation>Écart à l'optimum</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Optimality gap (0: proven)</source>
        <translation>Écart à l'optimum (0 : prouvé)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <source>Or PostgreSQL connection</source>
        <translation>Ou connexion PostgreSQL</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Order of the pages</source>
        <translation>Ordre des pages</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <location filename="../../styles/centralities.qml"/>
        <source>Other centrality</source>
        <translation>Autre centralité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Other criteria</source>
        <translation>Autres critères</translation>
    </message>
    <message>
        <location filename="../../styles/missing_links.qml"/>
        <source>Other missing links</source>
        <translation>Autres chaînons manquants</translation>
    </message>
    <message>
        <location filename="../../styles/network_pieces.qml"/>
        <source>Other pieces</source>
        <translation>Autres tronçons continus</translation>
    </message>
    <message>
        <location filename="../../styles/streets.qml"/>
        <source>Other way</source>
        <translation>Autre voie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/robustness_report.py"/>
        <location filename="../../styles/rank_robustness.qml"/>
        <source>Out: in the top in at most 5% of the draws</source>
        <translation>Hors sélection : en tête dans 5 % des tirages au plus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Outcome after</source>
        <translation>Résultat après</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Outcome before</source>
        <translation>Résultat avant</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Outside of the perimeter</source>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Outstanding heritage sites (AC4)</source>
        <translation>Sites patrimoniaux remarquables (AC4)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Outstanding heritage sites, AC4 (fictitious)</source>
        <translation>Sites patrimoniaux remarquables, AC4 (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_twin.py"/>
        <source>Overview map</source>
        <translation>Carte d'ensemble</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <location filename="../../styles/income_grid.qml"/>
        <source>Owner households</source>
        <translation>Ménages propriétaires</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_blocks.py"/>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>Page {number}, “{name}”: not everything found a place ({what}). Use a larger paper.</source>
        <translation>Page {number}, « {name} » : tout n'a pas trouvé sa place ({what}). Prenez un papier plus grand.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_messages.py"/>
        <source>Page {page} could not be drawn: free some memory and print again.</source>
        <translation>La page {page} n'a pas pu être dessinée : libérez de la mémoire et relancez l'impression.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_document.py"/>
        <source>Page {page}, {what}: expected “{expected}”, read “{read}”.</source>
        <translation>Page {page}, {what} : attendu « {expected} », lu « {read} ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Paid (€ excl. VAT)</source>
        <translation>Payé (€ HT)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Paid (€)</source>
        <translation>Payé (€)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_tables.py"/>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Pairs of estates compared</source>
        <translation>Paires de cités comparées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Pairs of places newly joined</source>
        <translation>Paires de lieux nouvellement reliées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../../styles/unesco_buffer.qml"/>
        <source>Part number</source>
        <translation>Numéro de partie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Part of the sheet</source>
        <translation>Partie de la fiche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/form_layout.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheet_editor.py"/>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <location filename="../../styles/mine_railways.qml"/>
        <source>Path, not laid out</source>
        <translation>Chemin non aménagé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>People in tax households</source>
        <translation>Personnes des ménages fiscaux</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_inputs.py"/>
        <source>People: {field}. Figures: {figures}.</source>
        <translation>Habitants : {field}. Chiffres : {figures}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Permutations</source>
        <translation>Permutations</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Phase</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Phase not given</source>
        <translation>Étape non renseignée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>Phase of the programme in which the estate is chosen, solved again after each move</source>
        <translation>Étape du programme où la cité est retenue, recalculée après chaque déplacement</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_filters.py"/>
        <source>Phase {n}</source>
        <translation>Étape {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>Phase {phase}</source>
        <translation>Étape {phase}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>Phase {phase} of the contract ends before it starts: correct the settings.</source>
        <translation>L’étape {phase} du contrat finit avant de commencer : corrigez les réglages.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>Phase {phase}: {what}</source>
        <translation>Étape {phase} : {what}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheet_editor.py"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Photos and PDF</source>
        <translation>Photos et PDF</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Photos and documents</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Pick</source>
        <translation>Désigner</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Piece of the network</source>
        <translation>Tronçon continu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Piece on side A</source>
        <translation>Tronçon du côté A</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Piece on side B</source>
        <translation>Tronçon du côté B</translation>
    </message>
    <message>
        <location filename="../../styles/network_pieces.qml"/>
        <source>Pieces 2 to 5</source>
        <translation>Tronçons continus 2 à 5</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Pieces of the mine railways (fictitious)</source>
        <translation>Tronçons continus des cavaliers (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Pieces of the network</source>
        <translation>Tronçons continus du réseau</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Pieces under each protection</source>
        <translation>Morceaux sous chaque protection</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Places or operations</source>
        <translation>Lieux ou opérations</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Places to join</source>
        <translation>Lieux à relier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>Places won (▲) or lost (▼) against the weights of the model</source>
        <translation>Places gagnées (▲) ou perdues (▼) par rapport aux poids du modèle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Places won against the model</source>
        <translation>Places gagnées par rapport au modèle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Planned (€ excl. VAT)</source>
        <translation>Prévu (€ HT)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Planned (€)</source>
        <translation>Prévu (€)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Planned at the baseline (€ excl. VAT)</source>
        <translation>Prévu à l’état de référence (€ HT)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Plausibility rule</source>
        <translation>Règle de vraisemblance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/checks_tab.py"/>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Plausibility rules</source>
        <translation>Règles de plausibilité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Plausibility rules…</source>
        <translation>Règles de vraisemblance…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/provenance.py"/>
        <source>Plugin {plugin}, QGIS {qgis}.</source>
        <translation>Extension {plugin}, QGIS {qgis}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>Points by axis</source>
        <translation>Points par axe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Points: {criterion}</source>
        <translation>Points : {criterion}</translation>
    </message>
    <message>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <source>Poles / centralities / estates</source>
        <translation>Pôles / centralités / cités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <location filename="../../styles/income_grid.qml"/>
        <source>Poor households</source>
        <translation>Ménages pauvres</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <location filename="../../styles/communes.qml"/>
        <location filename="../../styles/epci.qml"/>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>Population layer</source>
        <translation>Couche de population</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Possible ranks</source>
        <translation>Rangs possibles</translation>
    </message>
    <message>
        <location filename="../../styles/estates.qml"/>
        <source>Post-war estate (cité moderne)</source>
        <translation>Cité moderne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <source>PostgreSQL connection</source>
        <translation>Connexion PostgreSQL</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Poverty (0–1)</source>
        <translation>Pauvreté (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Poverty rate</source>
        <translation>Taux de pauvreté</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Poverty rate (0–1)</source>
        <translation>Taux de pauvreté (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Poverty rate at 60% of the median (%)</source>
        <translation>Taux de pauvreté à 60 % de la médiane (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Precision note</source>
        <translation>Note de précision</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Prefix of the results</source>
        <translation>Préfixe des résultats</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Present INSEE code</source>
        <translation>Code Insee actuel</translation>
    </message>
    <message>
        <location filename="../../styles/dpe.qml"/>
        <source>Primary energy use (kWh/m²/year)</source>
        <translation>Consommation d'énergie primaire (kWh/m²/an)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Print an atlas</source>
        <translation>Imprimer un atlas</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>Print the contract annex</source>
        <translation>Imprimer l'annexe du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Print this sheet</source>
        <translation>Imprimer cette fiche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_layers.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <source>Printed by run {run} on {date}, plugin {plugin}, QGIS {qgis}.</source>
        <translation>Imprimé par l'exécution {run} le {date}, extension {plugin}, QGIS {qgis}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Printed by {algorithm}, run {run_id}, {date}; plugin {plugin}, QGIS {qgis}.</source>
        <translation>Imprimé par {algorithm}, exécution {run_id}, {date} ; extension {plugin}, QGIS {qgis}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>Printed contract</source>
        <translation>Contrat imprimé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Prints one page per feature into one PDF, or into a file per page in a folder: main map with the feature in relief, locator map, legend of what is on the page, scale bar, north, key figures, protections, transport, sources and licences, run id, page x/y.

Templates: estate_sheet for scored or selected estates (score, what each criterion brings in points, which add up to the score for an additive model, and the range if all were known), centrality_sheet for centralities and their BHNS service, operation_sheet for the operation layer of a contract (with its funding, partners, milestones, indicators and photos), overview_map for one page of all features. Or a .qpt file of the layout designer: items are filled by their id (main_map, locator, legend, scale_bar, figures, protections, transport…), labels by variables such as @bm_title; expressions on the feature work too. Templates with a document type, HTML, pictures of the network, or expressions that read files are refused or disarmed, and it is said.

The filter keeps the features for which the expression is true; the sort expression gives the order of the pages (a minus sign before a number reverses it; features without a value come last). Map layers: the first on top; without any, those shown by the open project. Protections: the share of each feature's area under each layer (0–100%, overlaps counted once). Transport: the nearest feature of each layer, in a straight line from the edge, in metres.

A figure that is not known is printed as “not stated”, never as zero; a block whose fields the layer does not have is left out. Money is in euros excluding VAT. Sources: the metadata of each layer. The PDF appears whole or not at all.</source>
        <translation>Imprime une page par entité dans un seul PDF, ou un fichier par page dans un dossier : carte principale où l'entité ressort, carte de situation, légende de ce qui est sur la page, échelle graphique, nord, chiffres clés, protections, desserte, sources et licences, identifiant d'exécution, page x/y.

Modèles : estate_sheet pour des cités notées ou sélectionnées (score, apport de chaque critère en points, dont la somme est le score pour un modèle additif, et fourchette si tout était connu), centrality_sheet pour les centralités et leur desserte par le BHNS, operation_sheet pour la couche des opérations d'un contrat (avec financement, partenaires, jalons, indicateurs et photos), overview_map pour une seule page de toutes les entités. Ou un fichier .qpt de l'éditeur de mise en page : ses éléments sont remplis d'après leur identifiant (main_map, locator, legend, scale_bar, figures, protections, transport…), ses étiquettes par des variables comme @bm_title ; les expressions sur l'entité fonctionnent aussi. Un modèle qui contient un type de document, du HTML, des images du réseau ou des expressions qui lisent des fichiers est refusé ou désarmé, et c'est dit.

Le filtre garde les entités pour lesquelles l'expression est vraie ; l'expression de tri donne l'ordre des pages (un signe moins devant un nombre l'inverse ; les entités sans valeur viennent en dernier). Couches de la carte : la première au-dessus ; sans aucune, celles que montre le projet ouvert. Protections : part de la surface de chaque entité sous chaque couche (0–100 %, les recouvrements comptent une fois). Desserte : l'entité la plus proche de chaque couche, à vol d'oiseau depuis le bord, en mètres.

Un chiffre inconnu est imprimé « non renseigné », jamais zéro ; un bloc dont la couche n'a pas les champs est laissé de côté. Les montants sont en euros HT. Sources : les métadonnées de chaque couche. Le PDF apparaît entier ou pas du tout.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>Prints the annex that is signed, in one PDF: cover, contents with page numbers and bookmarks, overview map, summary tables (estates of the programme, estates and operations by EPCI and phase, funding plan by funder and year and by strand, list of the operations), one page per estate, centrality, great site and operation, and a page of method: scoring model and weights, sources with their licences and run ids.

Every text and figure is read back from the finished PDF, at its place on the page, and compared with the data, to half a unit of the last printed digit. If one differs, nothing is written and the message names the page, the figure, what was expected and what was read.

Amounts are added in whole cents and dwellings as whole numbers: a total is exactly the sum of what is printed above it. What is not stated is printed so and never counted as zero; a sum that leaves such values out bears a star. Abandoned operations have their page and count in no sum. “Still to be found” is the estimated cost minus the planned funding.

Estates: those of a programme (field “selected” = 1) if the layer has that field, else all of them; centralities: those of the contract (field “is_priority” = 1) likewise. With a folder, one dossier per EPCI is printed too; with names of EPCI, only theirs. The editable twin (OpenDocument text) has the same figures.

Source: PDF, ISO 32000-1:2008; OpenDocument 1.2, ISO/IEC 26300:2015.</source>
        <translation>Imprime l'annexe que l'on signe, en un seul PDF : couverture, sommaire avec numéros de page et signets, carte d'ensemble, tableaux de synthèse (cités du programme, cités et opérations par EPCI et par étape, plan de financement par financeur et par année et par volet, liste des opérations), une page par cité, centralité, grand site et opération, et une page de méthode : modèle de notation et poids, sources avec leurs licences et numéros d'exécution.

Chaque texte et chaque chiffre est relu dans le PDF terminé, à sa place sur la page, et comparé aux données, à une demi-unité du dernier chiffre imprimé. Si l'un diffère, rien n'est écrit et le message nomme la page, le chiffre, ce qui était attendu et ce qui a été lu.

Les montants sont additionnés en centimes entiers et les logements en nombres entiers : un total est exactement la somme de ce qui est imprimé au-dessus de lui. Ce qui n'est pas renseigné est imprimé comme tel et n'est jamais compté pour zéro ; une somme qui laisse de côté de telles valeurs porte un astérisque. Les opérations abandonnées ont leur page et ne comptent dans aucune somme. « Reste à financer » est le coût estimé moins le financement prévu.

Cités : celles d'un programme (champ « selected » = 1) si la couche a ce champ, sinon toutes ; centralités : celles du contrat (champ « is_priority » = 1) de même. Avec un dossier de sortie, une annexe par EPCI est aussi imprimée ; avec des noms d'EPCI, seulement les leurs. La version modifiable (texte OpenDocument) porte les mêmes chiffres.

Source : PDF, ISO 32000-1:2008 ; OpenDocument 1.2, ISO/IEC 26300:2015.</translation>
    </message>
    <message>
        <location filename="../../styles/qpv.qml"/>
        <source>Priority neighbourhood</source>
        <translation>Quartier prioritaire</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Priority neighbourhood (QPV)</source>
        <translation>Quartier prioritaire (QPV)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Priority neighbourhoods</source>
        <translation>Quartiers prioritaires</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>Priority neighbourhoods (QPV)</source>
        <translation>Quartiers prioritaires (QPV)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Priority neighbourhoods, QPV (fictitious)</source>
        <translation>Quartiers prioritaires, QPV (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <location filename="../../styles/centralities.qml"/>
        <source>Priority site of the contract</source>
        <translation>Site prioritaire du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/live_programme.py"/>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Programme of estates</source>
        <translation>Programme de cités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Programme of estates (fictitious)</source>
        <translation>Programme de cités (fictif)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/form_layout.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Progress = (value − baseline) / (target − baseline): 0% at the baseline, 100% at the target, whichever way it lies. An indicator that was not measured is not known, never zero.</source>
        <translation>Avancement = (valeur − valeur initiale) / (cible − valeur initiale) : 0 % à la valeur initiale, 100 % à la cible, quel que soit le sens. Un indicateur qui n’a pas été mesuré est inconnu, jamais à zéro.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Progress towards the frozen target (0–1)</source>
        <translation>Avancement vers la cible figée (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Progress towards the target (0–1)</source>
        <translation>Avancement vers la cible (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Project to open</source>
        <translation>Projet à ouvrir</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Projection of the coordinates</source>
        <translation>Projection des coordonnées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Projection of the coordinates (recognised if empty)</source>
        <translation>Projection des coordonnées (reconnue si vide)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Projects and economy</source>
        <translation>Projets et économie</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Protected share</source>
        <translation>Part protégée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <location filename="../../styles/heritage_overlay.qml"/>
        <source>Protection unknown</source>
        <translation>Protection inconnue</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Protections</source>
        <translation>Protections</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Protections and heritage around sites</source>
        <translation>Protections et patrimoine autour des sites</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Protections and other perimeters</source>
        <translation>Protections et autres périmètres</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Protections and perimeters (share of the area)</source>
        <translation>Protections et périmètres (part de la surface)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Protections to measure</source>
        <translation>Protections à mesurer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/publish_contract.py"/>
        <source>Publish a contract to PostGIS</source>
        <translation>Publier un contrat dans PostGIS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Python packages are missing: {packages}. Install them in the Python of QGIS, for instance with “python3 -m pip install {packages}” (OSGeo4W Shell on Windows), then restart QGIS.</source>
        <translation>Paquets Python manquants : {packages}. Installez-les dans le Python de QGIS, par exemple avec « python3 -m pip install {packages} » (OSGeo4W Shell sous Windows), puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../styles/institutional_summary.qml"/>
        <source>Pôle métropolitain</source>
        <translation>Pôle métropolitain</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Pôle métropolitain (recognised by name if empty)</source>
        <translation>Pôle métropolitain (reconnu par son nom si vide)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>QGIS cannot open the table “{table}” of “{store}”.</source>
        <translation>QGIS ne peut pas ouvrir la table « {table} » de « {store} ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>QGIS cannot read layer “{layer}”: it probably has impossible coordinates (infinite). Repair it first.</source>
        <translation>QGIS ne peut pas lire la couche « {layer} », qui a sans doute des coordonnées impossibles (infinies) : réparez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>QGIS cannot read “{name}” as a table.</source>
        <translation>QGIS ne peut pas lire « {name} » comme une table.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>QGIS ended before these sheets were saved. Restore what was typed, or discard it; or later.</source>
        <translation>QGIS s’est arrêté avant que ces fiches soient enregistrées. Restaurez ce qui a été saisi, abandonnez-le, ou décidez plus tard.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/choose_contract.py"/>
        <source>QGIS knows no PostgreSQL connection yet: create one in the browser panel.</source>
        <translation>QGIS ne connaît encore aucune connexion PostgreSQL : créez-en une dans le panneau Explorateur.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>QGIS knows no PostgreSQL connection “{name}”: create it in the browser panel first.</source>
        <translation>QGIS ne connaît pas de connexion PostgreSQL « {name} » : créez-la d’abord dans l’explorateur.</translation>
    </message>
    <message>
        <location filename="../../styles/qpv.qml"/>
        <source>QPV code</source>
        <translation>Code du QPV</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <source>Radius of the surroundings</source>
        <translation>Rayon des alentours</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../../styles/live_ranking.qml"/>
        <location filename="../../styles/scored_estates.qml"/>
        <source>Rank 101 to 200</source>
        <translation>Rangs 101 à 200</translation>
    </message>
    <message>
        <location filename="../../styles/live_ranking.qml"/>
        <location filename="../../styles/scored_estates.qml"/>
        <source>Rank 26 to 50</source>
        <translation>Rangs 26 à 50</translation>
    </message>
    <message>
        <location filename="../../styles/live_ranking.qml"/>
        <location filename="../../styles/scored_estates.qml"/>
        <source>Rank 51 to 100</source>
        <translation>Rangs 51 à 100</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Rank after</source>
        <translation>Rang après</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Rank before</source>
        <translation>Rang avant</translation>
    </message>
    <message>
        <location filename="../../styles/live_ranking.qml"/>
        <location filename="../../styles/scored_estates.qml"/>
        <source>Rank beyond 200</source>
        <translation>Au-delà du rang 200</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Rank reached or bettered in 5% of the draws</source>
        <translation>Rang atteint ou dépassé dans 5 % des tirages</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Rank reached or bettered in 95% of the draws</source>
        <translation>Rang atteint ou dépassé dans 95 % des tirages</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>Rank {rank} of {n}, score {score}</source>
        <translation>Rang {rank} sur {n}, score {score}</translation>
    </message>
    <message>
        <location filename="../../styles/weight_disagreement.qml"/>
        <source>Ranked by no set: too little is known</source>
        <translation>Classée par aucun jeu : trop peu de données</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>Ranking of the estates</source>
        <translation>Classement des cités</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Ranking of the first {n}, with what missing data could change</source>
        <translation>Classement des {n} premières, et ce que les données manquantes pourraient y changer</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Ranking with intervals</source>
        <translation>Classement avec intervalles</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <source>Ranks in the draws</source>
        <translation>Rangs selon les tirages</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Ranks that move</source>
        <translation>Rangs qui changent</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <source>Ranks that the draws give, from the most often in the top</source>
        <translation>Rangs selon les tirages, en commençant par les cités le plus souvent en tête</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Rates to average (intensive)</source>
        <translation>Taux à moyenner (intensifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Ratio S80/S20</source>
        <translation>Rapport S80/S20</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Ratio of the ninth to the first decile</source>
        <translation>Rapport du neuvième au premier décile</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <source>Reach of a place</source>
        <translation>Portée d'un lieu</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Read with care</source>
        <translation>À lire avec prudence</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/checks_tab.py"/>
        <source>Reading the rules…</source>
        <translation>Lecture des règles…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_incomes.py"/>
        <source>Reads INSEE's Filosofi incomes as they are published and puts them on the map.

Communes (CODGEO: MED21, TP6021…) and IRIS (IRIS: DEC_MED21, DISP_MED21…) are joined by their code to the polygons given. Squares of 200 m (idcar_200m: ind, men, ind_snv…) are rebuilt from their ids, whose N and E are the lower-left corner in EPSG:3035; the polygons, if given, are then the area to keep. The file may be CSV of any separator and encoding, or a GeoPackage, shapefile or Parquet file.

Years are recognised by the names of the columns. Codes stay text. “s”, “ns”, “nd”, “so” and blanks are statistical secrecy or absence: they become NULL, never 0, and are counted in the log. On squares, i_est_200 = 1 says that INSEE imputed the figures from a larger square.

With INSEE's history of the communes (COG, “v_mvt_commune_AAAA.csv”), a code that only one side knows is carried to the present commune: areas that have become one are merged; where several rows of the table meet, counts are added up and medians and rates are NULL, as they cannot be had from one another. What did not join is counted in the log and listed in a table.

Declared income (DEC) is before taxes and benefits, and is not comparable with disposable income (MED, DISP). Source: INSEE-DGFiP-Cnaf-Cnav-CCMSA, Fichier localisé social et fiscal (Licence Ouverte).</source>
        <translation>Lit les revenus Filosofi de l'Insee tels qu'ils sont publiés et les met sur la carte.

Les communes (CODGEO : MED21, TP6021…) et les IRIS (IRIS : DEC_MED21, DISP_MED21…) sont joints par leur code aux polygones donnés. Les carreaux de 200 m (idcar_200m : ind, men, ind_snv…) sont reconstruits à partir de leur identifiant, dont N et E sont le coin inférieur gauche en EPSG:3035 ; les polygones, s'ils sont donnés, sont alors l'emprise à garder. Le fichier peut être un CSV de tout séparateur et encodage, un GeoPackage, un shapefile ou un fichier Parquet.

Les millésimes sont reconnus au nom des colonnes. Les codes restent du texte. « s », « ns », « nd », « so » et les cases vides sont le secret statistique ou l'absence : ils deviennent NULL, jamais 0, et sont comptés dans le journal. Sur les carreaux, i_est_200 = 1 dit que l'Insee a imputé les chiffres à partir d'un carreau plus grand.

Avec l'historique des communes de l'Insee (COG, « v_mvt_commune_AAAA.csv »), un code que seul un côté connaît est ramené à la commune actuelle : les zones devenues une seule sont fusionnées ; là où plusieurs lignes de la table se rencontrent, les effectifs sont additionnés et les médianes et taux sont NULL, car ils ne se déduisent pas les uns des autres. Ce qui n'a pas été joint est compté dans le journal et listé dans une table.

Le revenu déclaré (DEC) est avant impôts et prestations, et ne se compare pas au revenu disponible (MED, DISP). Source : Insee-DGFiP-Cnaf-Cnav-CCMSA, Fichier localisé social et fiscal (Licence Ouverte).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>Reads a GTFS feed (a zip or its folder) and counts what runs on one day.

A departure is a time at which passengers can board: neither the last stop of a trip nor a stop where boarding is not allowed (pickup_type 1). Weekly calendars, their exceptions, frequencies.txt and trips past midnight are followed: a departure of the day before at 25:10 takes place at 01:10 of the day and counts there. trips_1, trips_2… are the departures in [start, end) of each window; headway_min_1… is the length of the window, in minutes, divided by the departures of the busiest kerb and direction (TCRP Report 165): nobody boards both directions, which are told apart where a route runs both ways at one kerb. NULL where nothing leaves.

first, last and span_h are those of the service day (25:10 is ten past one the next morning). service_class is “bhns” when the headway is at most 10 min in the first window and under 15 min in the second, over 14 h or more; “regular” up to 30 min in the first window; else “weak”. All four limits are parameters. BHNS is never assumed from the type of route: choose routes by id or short name, or trust the measured class.

Stops of the same name (both kerbs) form one stop, at their middle, when a grouping distance above 0 is given. Lines: one per route and direction, along the most frequent way of the day (shapes.txt, else from stop to stop); their trips are those that leave their first stop in the window; length_m in Lambert-93.

A date outside of the feed's validity is refused. Results are in EPSG:4326, as the feed is. Source: GTFS Schedule Reference. Most French feeds are under the ODbL.</source>
        <translation>Lit un jeu GTFS (un zip ou son dossier) et compte ce qui circule un jour donné.

Un départ est une heure à laquelle on peut monter : ni le dernier arrêt d'une course, ni un arrêt où la montée est interdite (pickup_type 1). Les calendriers hebdomadaires, leurs exceptions, frequencies.txt et les courses d'après minuit sont suivis : un départ de la veille à 25:10 a lieu à 01:10 ce jour-là et y compte. trips_1, trips_2… sont les départs dans [début, fin) de chaque plage ; headway_min_1… est la durée de la plage, en minutes, divisée par les départs du quai et du sens les mieux desservis (TCRP Report 165) : personne ne monte dans les deux sens, que l'on distingue là où une ligne passe dans les deux sens au même quai. NULL si rien ne part.

first, last et span_h sont ceux de la journée de service (25:10 est une heure dix le lendemain matin). service_class vaut « bhns » quand l'intervalle est d'au plus 10 min dans la première plage et de moins de 15 min dans la deuxième, sur une amplitude d'au moins 14 h ; « regular » jusqu'à 30 min dans la première plage ; sinon « weak ». Ces quatre limites sont des paramètres. Le BHNS n'est jamais déduit du type de ligne : choisissez les lignes par identifiant ou nom court, ou fiez-vous à la classe mesurée.

Les arrêts de même nom (les deux quais) n'en font qu'un, en leur milieu, si l'on donne une distance de regroupement supérieure à 0. Lignes : une par ligne et par sens, selon l'itinéraire le plus fréquent du jour (shapes.txt, à défaut d'arrêt en arrêt) ; leurs courses sont celles qui quittent leur premier arrêt dans la plage ; length_m est mesurée en Lambert-93.

Une date hors de la validité du jeu est refusée. Les résultats sont en EPSG:4326, comme le jeu. Source : GTFS Schedule Reference. La plupart des jeux français sont sous licence ODbL.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_sheets.py"/>
        <source>Reads a spreadsheet as “Export the operation sheets” writes it (XLSX, ODS, or CSV with one file per table). Rows are matched by uuid: a row without one is a new sheet or line, a row that differs changes its sheet, columns and lines that are left out stay as they are. Nothing is ever deleted.

All or nothing: if one row cannot be taken, nothing is imported and the log names each such row (row 1 is the header). A row whose version is not the contract's was changed by somebody since the export and counts as such a row. Numbers may be written in French (1 234,5), dates as 2026-01-31 or 31/01/2026. A leading apostrophe that keeps a text from being run is taken away.</source>
        <translation>Lit un tableur tel que « Exporter les fiches opération » l’écrit (XLSX, ODS, ou CSV avec un fichier par table). Les lignes sont rapprochées par uuid : une ligne sans uuid est une fiche ou une ligne nouvelle, une ligne différente modifie sa fiche, les colonnes et les lignes absentes restent telles quelles. Rien n’est jamais supprimé.

Tout ou rien : si une ligne ne peut être prise, rien n’est importé et le journal nomme chacune de ces lignes (la ligne 1 est l’en-tête). Une ligne dont la version n’est pas celle du contrat a été modifiée par quelqu’un depuis l’export et compte parmi elles. Les nombres peuvent être écrits à la française (1 234,5), les dates 2026-01-31 ou 31/01/2026. L’apostrophe de tête qui empêche un texte d’être exécuté est enlevée.</translation>
    </message>
    <message>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <location filename="../../resources/processing_models/contract_annex.model3"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Ready-made models</source>
        <translation>Modèles prêts à l'emploi</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Redo:</source>
        <translation>Rétablir :</translation>
    </message>
    <message>
        <location filename="../../styles/monuments.qml"/>
        <source>Registered monument</source>
        <translation>Monument inscrit</translation>
    </message>
    <message>
        <location filename="../../styles/ac2.qml"/>
        <source>Registered site</source>
        <translation>Site inscrit</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Regrets that the time did not allow to solve again, and that are the least possible: {n}.</source>
        <translation>Coûts que le temps n'a pas permis de résoudre de nouveau, et qui sont des minimums : {n}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../styles/gtfs_lines.qml"/>
        <location filename="../../styles/gtfs_stops.qml"/>
        <source>Regular service</source>
        <translation>Desserte régulière</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>Regular: headway of the first window at most (min)</source>
        <translation>Régulière : intervalle de la première plage au plus (min)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Removals in 2017 (%)</source>
        <translation>Taux de rotation en 2017 (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Removals in 2021 (%)</source>
        <translation>Taux de rotation en 2021 (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Remove the chosen links</source>
        <translation>Retirer les liens choisis</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/link_edits.py"/>
        <source>Remove the link to {name}</source>
        <translation>Retirer le lien avec {name}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/link_edits.py"/>
        <source>Remove {n} links</source>
        <translation>Retirer {n} liens</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Remove {title} from the sheet</source>
        <translation>Retirer {title} de la fiche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Remove “{title}” from the sheet? The file itself stays in the folder of the contract.</source>
        <translation>Retirer « {title} » de la fiche ? Le fichier lui-même reste dans le dossier du contrat.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/html_report.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Resident craftspeople, shopkeepers, company heads</source>
        <translation>Artisans, commerçants et chefs d'entreprise résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Resident employees</source>
        <translation>Employés résidents</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Resident executives</source>
        <translation>Cadres résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Resident executives and higher intellectual occupations</source>
        <translation>Cadres et professions intellectuelles supérieures résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Resident farmers</source>
        <translation>Agriculteurs résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Resident manual workers</source>
        <translation>Ouvriers résidents</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <source>Residents</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Residents aged 15–64</source>
        <translation>Résidents de 15 à 64 ans</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Residents aged 15–64 who have a job</source>
        <translation>Résidents de 15 à 64 ans ayant un emploi</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Residents and jobs, commune by commune</source>
        <translation>Résidents et emplois, commune par commune</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Residents in intermediate occupations</source>
        <translation>Professions intermédiaires résidentes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Result to run again</source>
        <translation>Résultat à rejouer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_rings.py"/>
        <source>Rings around BHNS stops and lines</source>
        <translation>Couronnes autour des arrêts et des lignes de BHNS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/robustness_report.py"/>
        <location filename="../../styles/rank_robustness.qml"/>
        <source>Robust: in the top in at least 95% of the draws</source>
        <translation>Robuste : en tête dans 95 % des tirages au moins</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Robustness of the rank</source>
        <translation>Robustesse du rang</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/rank_robustness.py"/>
        <source>Robustness of the ranks</source>
        <translation>Robustesse des rangs</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Robustness of the ranks (fictitious)</source>
        <translation>Robustesse des rangs (fictif)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <source>Robustness of the ranks: {model}</source>
        <translation>Robustesse des rangs : {model}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_contract.py"/>
        <location filename="../../bassin_minier_plugin/processing/publish_contract.py"/>
        <source>Roles and rights by EPCI (database)</source>
        <translation>Rôles et droits par EPCI (base de données)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>Roles and rights by EPCI need a PostgreSQL database.</source>
        <translation>Les rôles et les droits par EPCI demandent une base PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Route</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Route id</source>
        <translation>Identifiant de la ligne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Routes</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Rows compared</source>
        <translation>Lignes comparées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Rows that differ</source>
        <translation>Lignes qui diffèrent</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Rows without a usable coordinate</source>
        <translation>Lignes sans coordonnée utilisable</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/rules.py"/>
        <source>Rule “{id}” cannot be used: {reason}</source>
        <translation>La règle « {id} » est inutilisable : {reason}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Rules of the contract</source>
        <translation>Règles du contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Rules of this document</source>
        <translation>Règles de ce document</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Rules that a cluster must meet</source>
        <translation>Règles que doit respecter une grappe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/checks_tab.py"/>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Run again and compare</source>
        <translation>Rejouer et comparer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_blocks.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Run id</source>
        <translation>Numéro d'exécution</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/base.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_blocks.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <source>Run {run_id}</source>
        <translation>Exécution {run_id}</translation>
    </message>
    <message>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>Run {run_id}, {date} (UTC), algorithm {algorithm}, plugin {plugin}, QGIS {qgis}.</source>
        <translation>Exécution {run_id}, {date} (UTC), algorithme {algorithm}, extension {plugin}, QGIS {qgis}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/rank_robustness.py"/>
        <source>SMAA,robustness,sensitivity,rank,weights,uncertainty,Monte Carlo,acceptability</source>
        <translation>SMAA,robustesse,sensibilité,rang,poids,incertitude,Monte-Carlo,acceptabilité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Save ({n})</source>
        <translation>Enregistrer ({n})</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Save the scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Save the scenario as a model file…</source>
        <translation>Enregistrer le scénario comme fichier de modèle…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>Save these choices</source>
        <translation>Enregistrer ces choix</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/saving_task.py"/>
        <source>Saving the operation sheet</source>
        <translation>Enregistrement de la fiche opération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <source>Says of each polygon (estate, site, operation) what protects it, what stands near it, and which opinions a project there needs.

For each layer of protections, whose name gives its code (without accents, in lower case): ‹code›_n, features with a piece of positive area in the site; ‹code›_m2, the area under them (m²); ‹code›_share, that area over the site's (0–1). Features that overlap inside a layer count once in the area and the share. any_share is the share under at least one of the layers, each place counted once.
For each layer of the surroundings (points, lines or polygons): ‹code›_distance_m, metres in a straight line from the edge of the site to the nearest feature (0 where they touch); ‹code›_nearest, its name; ‹code›_n, features within the radius, by their exact distance; ‹code›_m, metres of line within the radius (NULL for points and polygons).
protections lists the layers that cover some of the site. opinions comes from a table of rules, a JSON file that you can copy and edit: each rule names the kind of layer (recognised by its code: unesco_property or bien_inscrit, unesco_buffer or zone_tampon, ac1, ac2, site_classe, site_inscrit, ac4 or spr, monuments or mh), a condition, the opinion, its articles of law and their date. It is an aid without legal value; NULL where no such layer was given.

Pieces (optional): one row per site and feature with the attributes of both; where the features of a layer do not overlap, the pieces sum to the area under it. A site without geometry has NULL figures, never zero; what a layer does not cover is 0. Lengths and areas are in metres, in the CRS of the sites or in Lambert-93; lines are cut at a buffer exact to 0.03 % of the radius.</source>
        <translation>Dit de chaque polygone (cité, site, opération) ce qui le protège, ce qui se trouve autour, et quels avis un projet y demande.

Pour chaque couche de protections, dont le nom donne le code (sans accents, en minuscules) : ‹code›_n, entités dont un morceau de surface positive est dans le site ; ‹code›_m2, surface sous elles (m²) ; ‹code›_share, cette surface sur celle du site (0–1). Les entités qui se recouvrent dans une couche comptent une fois dans la surface et dans la part. any_share est la part sous au moins une des couches, chaque lieu compté une fois.
Pour chaque couche des alentours (points, lignes ou polygones) : ‹code›_distance_m, mètres à vol d'oiseau du bord du site à l'entité la plus proche (0 si elles se touchent) ; ‹code›_nearest, son nom ; ‹code›_n, entités dans le rayon, d'après leur distance exacte ; ‹code›_m, mètres de ligne dans le rayon (NULL pour des points et des polygones).
protections donne la liste des couches qui couvrent une partie du site. opinions vient d'une table de règles, un fichier JSON que vous pouvez copier et modifier : chaque règle nomme le genre de couche (reconnu à son code : unesco_property ou bien_inscrit, unesco_buffer ou zone_tampon, ac1, ac2, site_classe, site_inscrit, ac4 ou spr, monuments ou mh), une condition, l'avis, ses articles de loi et leur date. C'est une aide sans valeur juridique ; NULL quand aucune couche de ce genre n'a été donnée.

Morceaux (facultatif) : une ligne par site et entité, avec les attributs des deux ; là où les entités d'une couche ne se recouvrent pas, la somme des morceaux est la surface sous elle. Un site sans géométrie a des chiffres NULL, jamais zéro ; ce qu'une couche ne couvre pas vaut 0. Longueurs et surfaces sont en mètres, dans le SCR des sites ou en Lambert-93 ; les lignes sont coupées par une zone tampon exacte à 0,03 % du rayon.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Says what a contract has come to on a day, per EPCI, strand and phase and over them, against a baseline that “Freeze the baseline” made. The state of the sheets on that day is rebuilt from their history.

Funnel, in operations, dwellings and euros excl. VAT: planned → committed → in works → delivered. Dwellings: those that the sheets plan, commit and deliver; in works are the committed ones of operations whose works have begun. Euros: planned is the cost (else the funding planned); committed is the funding committed, also of the operations in works and delivered; paid. Abandoned operations are counted apart. A missing figure is never a zero: …_unknown counts the operations that lack one that their status calls for.
time_elapsed is the share of the days of the phase that have passed; …_delivered_share is delivered over planned, of the operations of which both are known; delivery_gap is their difference (dwellings, else operations). A milestone is late when its due date has passed and it is not done (days on that day); done_late counts those done after their date. Targets moved since the baseline are listed with both figures. Progress of an indicator = (value − baseline) / (target − baseline), whichever way the target lies, against the present and the frozen target; NULL where a figure is missing or the target is the baseline.

With a layer to compare: effect = mean over matched pairs of (after − before) of the treated minus that of the untreated. Each treated estate is paired with one untreated, without replacement, so that the sum of the Mahalanobis distances of the covariates is the least (optimal matching; Rosenbaum, JASA, 1989); the caliper, in standard deviations per covariate, excludes pairs too far apart. The interval inverts the sign-flip randomisation test (subset means; Hartigan, JASA, 1969) with the seed given; when it holds zero, or with too few pairs, the verdict is “cannot conclude”. Matching removes only the differences that the covariates tell.</source>
        <translation>Dit où en est un contrat à un jour donné, par EPCI, volet et étape et pour l’ensemble, par rapport à un état de référence fait avec « Figer l’état de référence ». L’état des fiches ce jour-là est reconstruit à partir de leur historique.

Entonnoir, en opérations, logements et euros HT : prévu → engagé → en travaux → livré. Logements : ceux que les fiches prévoient, engagent et livrent ; en travaux, ce sont les logements engagés des opérations dont les travaux ont commencé. Euros : le prévu est le coût (à défaut le financement prévu) ; l’engagé est le financement engagé, suivi aussi pour les opérations en travaux et livrées ; le payé. Les opérations abandonnées sont comptées à part. Un chiffre manquant n’est jamais un zéro : …_unknown compte les opérations où manque un chiffre que leur statut appelle.
time_elapsed est la part des jours de l’étape qui sont passés ; …_delivered_share est le livré sur le prévu, pour les opérations où les deux sont connus ; delivery_gap est leur différence (logements, à défaut opérations). Un jalon est en retard quand son échéance est passée et qu’il n’est pas fait (en jours, ce jour-là) ; done_late compte ceux qui ont été faits après leur date. Les cibles modifiées depuis l’état de référence sont listées avec les deux chiffres. Avancement d’un indicateur = (valeur − valeur initiale) / (cible − valeur initiale), quel que soit le sens, par rapport à la cible d’aujourd’hui et à la cible figée ; NULL quand un chiffre manque ou que la cible est la valeur initiale.

Avec une couche à comparer : effet = moyenne, sur des paires, de l’évolution (après − avant) des cités traitées moins celle des non traitées. Chaque cité traitée est appariée à une non traitée, sans remise, de sorte que la somme des distances de Mahalanobis des covariables soit la plus petite (appariement optimal ; Rosenbaum, JASA, 1989) ; la distance maximale, en écarts-types par covariable, écarte les paires trop dissemblables. L’intervalle inverse le test de randomisation par changement de signes (moyennes de sous-ensembles ; Hartigan, JASA, 1969), avec la graine donnée ; s’il contient zéro, ou s’il y a trop peu de paires, le verdict est « on ne peut pas conclure ». L’appariement n’ôte que les différences que disent les covariables.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>Says which landmarks (spoil tips, headframes, church towers) each zone sees over a height model of any resolution, VRT mosaics included.

Sight goes both ways, so GDAL's viewshed (Wang, Robinson and White, 2000) is run once per landmark, from its top to the eyes of people in every cell within the radius. The top of a point is the height of its cell, that of a polygon the highest cell inside, each plus the field of heights where one is given (metres above the model: for a tip or a tower that the model does not hold). The earth's curve is counted, less what refraction takes back (6/7 remains by default; 0 for a flat earth).

Results: landmarks_seen, landmarks seen from at least one cell of the zone; visible_share, the share of the zone's cells of known height from which at least one is seen (0–1); landmarks, their names; landmarks_unknown, landmarks within the radius that could not be examined (no height, or off the model); dem_covered, the share of the zone's cells of known height. A zone that the model does not cover has NULL, never 0. The optional raster counts the landmarks seen from each cell.

A cell belongs to a zone when its middle lies inside; at most 10,000 cells of a zone are taken, evenly. Cells of unknown height neither see nor hide anything. What the model does not hold (trees and houses, in a bare-earth model) hides nothing either: a surface model says more of the views. A model in degrees is resampled to Lambert-93.</source>
        <translation>Dit quels repères (terrils, chevalements, clochers) chaque zone voit, d'après un modèle d'altitude de résolution quelconque, mosaïques VRT comprises.

La vue est réciproque : le bassin visuel de GDAL (Wang, Robinson et White, 2000) est donc calculé une fois par repère, de son sommet aux yeux des gens dans chaque cellule du rayon. Le sommet d'un point est l'altitude de sa cellule, celui d'un polygone la plus haute cellule à l'intérieur, augmentées du champ des hauteurs s'il est donné (mètres au-dessus du modèle : pour un terril ou une tour que le modèle ne contient pas). La courbure terrestre est comptée, moins ce que la réfraction en reprend (il en reste 6/7 par défaut ; 0 pour une terre plate).

Résultats : landmarks_seen, repères vus d'au moins une cellule de la zone ; visible_share, part des cellules d'altitude connue de la zone d'où l'on en voit au moins un (0–1) ; landmarks, leurs noms ; landmarks_unknown, repères dans le rayon qui n'ont pas pu être examinés (sans hauteur, ou hors du modèle) ; dem_covered, part des cellules de la zone dont l'altitude est connue. Une zone que le modèle ne couvre pas a NULL, jamais 0. Le raster facultatif compte les repères vus de chaque cellule.

Une cellule appartient à une zone quand son milieu est à l'intérieur ; 10 000 cellules d'une zone au plus sont prises, régulièrement. Les cellules d'altitude inconnue ne voient ni ne cachent rien. Ce que le modèle ne contient pas (arbres et maisons, dans un modèle de terrain nu) ne cache rien non plus : un modèle de surface en dit plus sur les vues. Un modèle en degrés est rééchantillonné en Lambert-93.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>Says which zones, and how many of their dwellings, people or jobs, are within walking distance of stops.

Demand: a point counts whole when its own distance to the nearest stop (or line) is at most d, a polygon by the share of its area in the zone and within d, the amount being spread evenly. demand is the known demand of the zone; demand_‹d›, demand_share_‹d› and area_share_‹d› (0–1) are cumulative. Unknown amounts are left out and never count as zero; without demand these fields are NULL.

Straight line: from the point; from the border of the zone for nearest_m and stops_‹d› (0 with a stop inside). Along streets: straight to the nearest point of the nearest street, along streets (both ways, Dijkstra 1959), and straight from the street to the stop. Streets join where they share a vertex or end within the snapping distance, not where they merely cross (bridges). A zone is left for free wherever a street is inside. Areas along streets are shares of about 200 points spread over each zone.

service: inside (a stop is in the zone), served (nearest stop within the first distance, or the one that is given), edge (within the last), unserved. headway_min: best of the stops within the last distance (field headway_min_1 or headway_min). estates_‹d›: estates within reach of the zone; the summary gives the reverse, the nearest centrality of each estate.

Totals count what lies in two zones once. Rings are for drawing and decide nothing. Distances are in metres, minutes at the walking speed given.</source>
        <translation>Dit quelles zones, et combien de leurs logements, habitants ou emplois, se trouvent à distance de marche d'un arrêt.

Demande : un point compte en entier quand sa propre distance à l'arrêt (ou à la ligne) le plus proche est d'au plus d, un polygone selon la part de sa surface située dans la zone et à moins de d, la quantité étant répartie également. demand est la demande connue de la zone ; demand_‹d›, demand_share_‹d› et area_share_‹d› (0–1) sont cumulés. Les quantités inconnues sont laissées de côté et ne comptent jamais pour zéro ; sans demande, ces champs sont NULL.

À vol d'oiseau : depuis le point ; depuis le bord de la zone pour nearest_m et stops_‹d› (0 si un arrêt est dedans). Le long des rues : tout droit jusqu'au point le plus proche de la rue la plus proche, puis le long des rues (dans les deux sens, Dijkstra 1959), puis tout droit de la rue à l'arrêt. Les rues se rejoignent là où elles partagent un sommet ou finissent à moins de la distance de raccord, pas là où elles ne font que se croiser (ponts). On sort d'une zone sans coût partout où une rue s'y trouve. Les surfaces le long des rues sont des parts d'environ 200 points répartis dans chaque zone.

service : inside (un arrêt est dans la zone), served (l'arrêt le plus proche est en deçà de la première distance, ou de celle que l'on donne), edge (en deçà de la dernière), unserved. headway_min : le meilleur des arrêts en deçà de la dernière distance (champ headway_min_1 ou headway_min). estates_‹d› : les cités minières à portée de la zone ; la synthèse donne la réciproque, la centralité la plus proche de chaque cité.

Les totaux ne comptent qu'une fois ce qui se trouve dans deux zones. Les couronnes servent au dessin et ne décident de rien. Les distances sont en mètres, les minutes à la vitesse de marche donnée.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/layout_pages.py"/>
        <source>Scale 1:{scale} · {crs}</source>
        <translation>Échelle 1 : {scale} · {crs}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/scenario_files.py"/>
        <source>Scenario of {date} from the model “{model}” ({id}, version {version}). Axes: {shares}.</source>
        <translation>Scénario du {date} tiré du modèle « {model} » ({id}, version {version}). Axes : {shares}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Scenario “{title}” saved in {path}.</source>
        <translation>Scénario « {title} » enregistré dans {path}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/form_layout.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheet_editor.py"/>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../styles/operation.qml"/>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <location filename="../../bassin_minier_plugin/ui/choose_contract.py"/>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Scope</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>Score (0–100)</source>
        <translation>Score (0–100)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Score (out of 100)</source>
        <translation>Score (sur 100)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>Score = 100 · D⁻ / (D⁺ + D⁻), the distances to the worst and to the best observed values (TOPSIS).</source>
        <translation>Score = 100 · D⁻ / (D⁺ + D⁻), où D⁻ et D⁺ sont les distances aux pires et aux meilleures valeurs observées (TOPSIS).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>Score = weighted geometric mean of the known axes (0–100), each not below 1.</source>
        <translation>Score = moyenne géométrique pondérée des axes connus (0–100), chacun valant au moins 1.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Score and what each criterion brings (points)</source>
        <translation>Score et apport de chaque critère (points)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Score estates</source>
        <translation>Calculer le score des cités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Scored estates</source>
        <translation>Cités minières avec score</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_project.py"/>
        <source>Scored estates (fictitious)</source>
        <translation>Cités minières avec score (fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Scores are printed to one decimal; the rank is that of the unrounded score.</source>
        <translation>Les notes sont imprimées à une décimale ; le rang est celui de la note non arrondie.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Scores each row of a layer or table under a scoring model: a JSON file, or the id of a bundled one ({models}).

Each criterion becomes a value v between 0 and 1. Axis (0–100) = 100 · Σ w·v / Σ w over the criteria known for the estate; score = the same over the known axes (additive), their weighted geometric mean, TOPSIS (Hwang and Yoon, 1981) or ELECTRE TRI (Yu, 1992). The rank is 1 for the highest score; ties share the lowest rank.

A missing value is never a zero: it lowers the completeness (share of the total weight that is known), and below the model's minimum there is no score and no rank. score_min and score_max put every missing value at 0 and at 1; rank_min and rank_max are the ranks that no completion of the missing values can leave, whether or not the estates without a score come to have one.

Results: v_‹criterion› (0–1), c_‹criterion› (points of the score; they sum to it), axis_‹axis› (0–100), score, rank, completeness, score_min, score_max, rank_min, rank_max, cross_class and why, one sentence. The optional report is one HTML file with charts, the model, its polarity, the sources and the run.</source>
        <translation>Attribue un score à chaque ligne d'une couche ou d'une table selon un modèle de score : un fichier JSON, ou l'identifiant d'un modèle fourni ({models}).

Chaque critère devient une valeur v comprise entre 0 et 1. Axe (0–100) = 100 · Σ p·v / Σ p sur les critères connus de la cité, p étant le poids ; score = le même calcul sur les axes connus (additif), leur moyenne géométrique pondérée, TOPSIS (Hwang et Yoon, 1981) ou ELECTRE TRI (Yu, 1992). Le rang 1 revient au score le plus élevé ; les ex æquo partagent le meilleur rang.

Une valeur manquante n'est jamais un zéro : elle réduit la complétude (part connue du poids total) et, sous le minimum fixé par le modèle, il n'y a ni score ni rang. score_min et score_max donnent à chaque valeur manquante la valeur 0, puis la valeur 1 ; rank_min et rank_max bornent les rangs possibles, quelles que soient les valeurs manquantes, que les cités sans score en reçoivent un ou non.

Résultats : v_‹critère› (0–1), c_‹critère› (points du score, dont la somme est le score), axis_‹axe› (0–100), score, rank, completeness, score_min, score_max, rank_min, rank_max, cross_class et why, une phrase d'explication. Le rapport, facultatif, est un seul fichier HTML avec les graphiques, le modèle, sa polarité, les sources et l'exécution.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>Scoring model</source>
        <translation>Modèle de notation</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_files.py"/>
        <source>Scoring model (file or bundled id)</source>
        <translation>Modèle de score (fichier ou identifiant d'un modèle fourni)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Scoring model “{title}”, version {version}</source>
        <translation>Modèle de notation « {title} », version {version}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: the weights sum to zero. Give one of them a positive weight.</source>
        <translation>Modèle de score, {path} : la somme des poids est nulle. Donnez un poids positif à l'un au moins des éléments.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: there is no axis “{found}”. Axes: {expected}.</source>
        <translation>Modèle de score, {path} : l'axe « {found} » n'existe pas. Axes du modèle : {expected}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: {found} given, {expected} expected.</source>
        <translation>Modèle de score, {path} : nombre d'éléments : {found} au lieu de {expected}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: {found} is not a finite number.</source>
        <translation>Modèle de score, {path} : {found} n'est pas un nombre fini.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: {found} is not accepted; expected: {expected} ({keyword}).</source>
        <translation>Modèle de score, {path} : {found} n'est pas accepté ; attendu : {expected} ({keyword}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: {found} is out of order; expected: {expected}.</source>
        <translation>Modèle de score, {path} : {found} n'est pas dans l'ordre ; attendu : {expected}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: “{expected}” is missing.</source>
        <translation>Modèle de score, {path} : la clé « {expected} » manque.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: “{found}” is not a known key. Known keys: {expected}.</source>
        <translation>Modèle de score, {path} : « {found} » n'est pas une clé connue. Clés connues : {expected}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Scoring model, {path}: “{name}” is there twice (first at {first}). Rename or remove one.</source>
        <translation>Modèle de score, {path} : « {name} » y figure deux fois (d'abord en {first}). Renommez ou supprimez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Scoring models (*.json)</source>
        <translation>Modèles de notation (*.json)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_files.py"/>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>Scoring models (*.json);;All files (*)</source>
        <translation>Modèles de score (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>Search in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_filters.py"/>
        <source>Search: number, title, lead, commune…</source>
        <translation>Chercher : numéro, intitulé, maître d'ouvrage, commune…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/checks_tab.py"/>
        <source>See the rules of this contract, add some, switch some off</source>
        <translation>Voir les règles de ce contrat, en ajouter, en désactiver</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <location filename="../../bassin_minier_plugin/processing/rank_robustness.py"/>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <location filename="../../styles/landmark_views.qml"/>
        <source>Sees five to nine</source>
        <translation>Voit cinq à neuf repères</translation>
    </message>
    <message>
        <location filename="../../styles/landmark_views.qml"/>
        <source>Sees no landmark</source>
        <translation>Ne voit aucun repère</translation>
    </message>
    <message>
        <location filename="../../styles/landmark_views.qml"/>
        <source>Sees one to four</source>
        <translation>Voit un à quatre repères</translation>
    </message>
    <message>
        <location filename="../../styles/landmark_views.qml"/>
        <source>Sees ten to nineteen</source>
        <translation>Voit dix à dix-neuf repères</translation>
    </message>
    <message>
        <location filename="../../styles/landmark_views.qml"/>
        <source>Sees twenty or more</source>
        <translation>Voit vingt repères ou plus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Select all linked features on the map</source>
        <translation>Sélectionner sur la carte tout ce qui est lié</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Select the programme of estates</source>
        <translation>Choisir le programme de cités</translation>
    </message>
    <message>
        <location filename="../../styles/estates.qml"/>
        <source>Semi-detached houses (cité pavillonnaire)</source>
        <translation>Cité pavillonnaire</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../styles/bhns_coverage.qml"/>
        <source>Served</source>
        <translation>Desservie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Served within 800 m</source>
        <translation>Desservie à 800 m</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Service</source>
        <translation>Desserte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Service after</source>
        <translation>Desserte après</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Service before</source>
        <translation>Desserte avant</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/scenario_files.py"/>
        <source>Set {n}</source>
        <translation>Jeu {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Sets of weights</source>
        <translation>Jeux de poids</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Sets of weights (*.csv);;All files (*)</source>
        <translation>Jeux de poids (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Sets of weights in a CSV file…</source>
        <translation>Jeux de poids d'un fichier CSV…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Sets of weights that rank the estate</source>
        <translation>Jeux de poids qui classent la cité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Sets with the estate in the top</source>
        <translation>Jeux où la cité est en tête</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Shapefile cuts field names to 10 characters and texts to 254: prefer a GeoPackage.</source>
        <translation>Le format Shapefile tronque les noms de champs à 10 caractères et les textes à 254 : préférez un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Share covered by the population layer (0–1)</source>
        <translation>Part couverte par la couche de population (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share in a priority neighbourhood (0–1)</source>
        <translation>Part de la surface en QPV (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share in the UNESCO buffer zone (0–1)</source>
        <translation>Part de la surface en zone tampon UNESCO (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share in the UNESCO property (0–1)</source>
        <translation>Part de la surface dans le bien inscrit UNESCO (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of earned income (%)</source>
        <translation>Part des revenus d'activité (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of energy classes F and G (0–1)</source>
        <translation>Part des DPE d'étiquette F ou G (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Share of executive jobs in the whole (0–1)</source>
        <translation>Part des emplois de cadre dans l'ensemble (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Share of executives among active residents</source>
        <translation>Part des cadres parmi les actifs résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Share of executives among active residents in the whole (0–1)</source>
        <translation>Part des cadres parmi les actifs résidents dans l'ensemble (0–1)</translation>
    </message>
    <message>
        <location filename="../../styles/census.qml"/>
        <source>Share of executives unknown</source>
        <translation>Part des cadres inconnue</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of family benefits (%)</source>
        <translation>Part des prestations familiales (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of housing benefits (%)</source>
        <translation>Part des prestations logement (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of income from self-employment (%)</source>
        <translation>Part des revenus des activités non salariées (%)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Share of jobs</source>
        <translation>Part des emplois</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of minimum social benefits (%)</source>
        <translation>Part des minima sociaux (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of other income (%)</source>
        <translation>Part des autres revenus (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of pensions (%)</source>
        <translation>Part des pensions, retraites et rentes (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of people in imputed squares (0–1)</source>
        <translation>Part de la population en carreaux imputés (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of property income (%)</source>
        <translation>Part des revenus du patrimoine (%)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Share of residents</source>
        <translation>Part des résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of social benefits (%)</source>
        <translation>Part de l'ensemble des prestations sociales (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of taxed households (%)</source>
        <translation>Part des ménages fiscaux imposés (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of taxes (%, negative)</source>
        <translation>Part des impôts (%, négative)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Share of the area</source>
        <translation>Part de la surface</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of the area (0–1)</source>
        <translation>Part de la surface (0–1)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Share of the area of all sites</source>
        <translation>Part de la surface de tous les sites</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of the area where income is known (0–1)</source>
        <translation>Part de la surface où le revenu est connu (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>Share of the area within {distance} m (0–1)</source>
        <translation>Part de la surface à moins de {distance} m (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Share of the demand</source>
        <translation>Part de la demande</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of the demand (0–1)</source>
        <translation>Part de la demande (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Share of the demand served</source>
        <translation>Part de la demande desservie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>Share of the demand within {distance} m (0–1)</source>
        <translation>Part de la demande à moins de {distance} m (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of the draws in the programme (0–1)</source>
        <translation>Part des tirages dans le programme (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of the draws in the top (0–1)</source>
        <translation>Part des tirages en tête (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Share of the dwellings delivered (0–1)</source>
        <translation>Part des logements livrés (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>Share of the earth's curve that refraction leaves</source>
        <translation>Part de la courbure terrestre que la réfraction laisse</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Share of the estates for which each figure is known. A missing figure is never a zero: it lowers the completeness, and under {share} of the weight there is no score.</source>
        <translation>Part des cités pour lesquelles chaque donnée est connue. Une donnée manquante n'est jamais un zéro : elle réduit la complétude et, sous {share} du poids, il n'y a pas de score.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Share of the euros delivered (0–1)</source>
        <translation>Part des euros livrés (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Share of the operations delivered (0–1)</source>
        <translation>Part des opérations livrées (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of the sets with the estate in the top (0–1)</source>
        <translation>Part des jeux où la cité est en tête (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Share of the time elapsed (0–1)</source>
        <translation>Part du temps écoulé (0–1)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/model.html.j2"/>
        <source>Share of the weight</source>
        <translation>Part du poids</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of the zone from which one is seen (0–1)</source>
        <translation>Part de la zone d'où l'on en voit un (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share of the zone with a known height (0–1)</source>
        <translation>Part de la zone dont l'altitude est connue (0–1)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Share of their area under at least one of the layers: {share}.</source>
        <translation>Part de leur surface sous au moins une des couches : {share}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of unemployment benefits (%)</source>
        <translation>Part des indemnités de chômage (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Share of wages (%)</source>
        <translation>Part des salaires et traitements (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Share under 20 (0–1)</source>
        <translation>Part des moins de 20 ans (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Share under at least one of the layers (0–1)</source>
        <translation>Part sous au moins une des couches (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Share without diploma (0–1)</source>
        <translation>Part des sans diplôme (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheet_delegate.py"/>
        <source>Sheet without a title</source>
        <translation>Fiche sans titre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/dock.py"/>
        <source>Sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_sheets.py"/>
        <source>Sheets added</source>
        <translation>Fiches ajoutées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bring_back.py"/>
        <source>Sheets brought back</source>
        <translation>Fiches ramenées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_sheets.py"/>
        <source>Sheets changed</source>
        <translation>Fiches modifiées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bring_back.py"/>
        <source>Sheets in conflict</source>
        <translation>Fiches en conflit</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>Sheets in conflict, left offline: {n}. They are listed; nothing is lost.</source>
        <translation>Fiches en conflit, laissées hors ligne : {n}. Elles sont listées ; rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>Sheets in conflict: {n}. They are listed; what was not kept is in the history.</source>
        <translation>Fiches en conflit : {n}. Elles sont listées ; ce qui n’a pas été gardé est dans l’historique.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_sheets.py"/>
        <source>Sheets left as they are</source>
        <translation>Fiches laissées telles quelles</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Sheets linked to the selection of the map ({n} selected): {found}</source>
        <translation>Fiches liées à la sélection de la carte ({n} entités) : {found}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Sheets not saved</source>
        <translation>Fiches non enregistrées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Sheets of the selection</source>
        <translation>Fiches de la sélection</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>Sheets whose content is no longer what was saved ({n}): {names}. Compare with a backup.</source>
        <translation>Fiches dont le contenu n’est plus celui qui a été enregistré ({n}) : {names}. Comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/plugin.py"/>
        <source>Show or hide the operation sheets</source>
        <translation>Afficher ou masquer les fiches opération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weight_sliders.py"/>
        <source>Show the criteria of “{title}”</source>
        <translation>Montrer les critères de « {title} »</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Single-parent households</source>
        <translation>Ménages monoparentaux</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Site by site</source>
        <translation>Site par site</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <source>Sites that need an opinion</source>
        <translation>Sites qui demandent un avis</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <source>Sites with a protection</source>
        <translation>Sites avec une protection</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <source>Sites with their protections</source>
        <translation>Sites avec leurs protections</translation>
    </message>
    <message>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Sites with their protections and views</source>
        <translation>Sites avec leurs protections et leurs vues</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>Sites with what lies within reach</source>
        <translation>Sites avec ce qui est à portée</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Sites without geometry, of which nothing is known: {n}.</source>
        <translation>Sites sans géométrie, dont on ne sait rien : {n}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Smallest relaxation (empty: feasible)</source>
        <translation>Plus petit relâchement (vide : réalisable)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <source>Snapping distance of the ends</source>
        <translation>Distance d'accrochage des extrémités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <location filename="../../styles/income_grid.qml"/>
        <source>Social dwellings</source>
        <translation>Logements sociaux</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>Solver</source>
        <translation>Solveur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Solving the programmes…</source>
        <translation>Calcul des programmes…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>Solving the programme…</source>
        <translation>Calcul du programme…</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Source features in the zone (number)</source>
        <translation>Nombre d'entités source dans la zone</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Source layer</source>
        <translation>Couche source</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_run.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Sources and licences</source>
        <translation>Sources et licences</translation>
    </message>
    <message>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>Sources and run</source>
        <translation>Sources et exécution</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Span of service (h)</source>
        <translation>Amplitude de service (h)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Spoil tips (fictitious)</source>
        <translation>Terrils (fictifs)</translation>
    </message>
    <message>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Spoil tips and other landmarks</source>
        <translation>Terrils et autres repères</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Spoil tips seen</source>
        <translation>Terrils vus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Spread of the ranks (places)</source>
        <translation>Étendue des rangs (places)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/rank_robustness.py"/>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Spread of the weights (0: the model's, 1: any)</source>
        <translation>Dispersion des poids (0 : ceux du modèle, 1 : quelconques)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/export_sheets.py"/>
        <location filename="../../bassin_minier_plugin/processing/import_sheets.py"/>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_sheets.py"/>
        <source>Spreadsheets (*.xlsx *.csv *.ods)</source>
        <translation>Tableurs (*.xlsx *.csv *.ods)</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <source>Square of 1 km</source>
        <translation>Carreau de 1 km</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <source>Square of 200 m</source>
        <translation>Carreau de 200 m</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Stakeholders</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <location filename="../../styles/income_grid.qml"/>
        <source>Standard of living, sum over residents (€/year)</source>
        <translation>Somme des niveaux de vie des habitants (€/an)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Stands out of chance (1: yes)</source>
        <translation>Que le hasard n'explique pas (1 : oui)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>State of the link</source>
        <translation>État du lien</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Still to be found (€)</source>
        <translation>Reste à financer (€)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Still to be found = estimated cost − planned funding.</source>
        <translation>Reste à financer = coût estimé − financement prévu.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Stop id</source>
        <translation>Identifiant de l'arrêt</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Stops to remove</source>
        <translation>Arrêts à retirer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <source>Stops with BHNS service</source>
        <translation>Arrêts au niveau de service BHNS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Stops with headways</source>
        <translation>Arrêts avec leurs intervalles</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>Stops within {distance} m</source>
        <translation>Arrêts à moins de {distance} m</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Stops, stations or lines to measure</source>
        <translation>Arrêts, gares ou lignes à mesurer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Strand</source>
        <translation>Volet d'action</translation>
    </message>
    <message>
        <location filename="../../styles/cluster_members.qml"/>
        <source>Strand not known</source>
        <translation>Volet inconnu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Strand of the contract</source>
        <translation>Volet d’action</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>Strands of layers (name of the layer = strand; …)</source>
        <translation>Volets des couches (nom de la couche = volet ; …)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>Street ends closer than this are joined (m)</source>
        <translation>Extrémités de rues raccordées en deçà de (m)</translation>
    </message>
    <message>
        <location filename="../../styles/streets.qml"/>
        <source>Street of an estate</source>
        <translation>Rue de cité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Streets (distance on foot along them)</source>
        <translation>Rues (distance à pied le long de celles-ci)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Streets (fictitious)</source>
        <translation>Rues (fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>Streets to walk along</source>
        <translation>Rues où marcher</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Sum of the dwellings' areas (m²)</source>
        <translation>Somme des surfaces des logements (m²)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Sum of the scores</source>
        <translation>Somme des scores</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Sum of the standards of living (€/year)</source>
        <translation>Somme des niveaux de vie (€/an)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>Sum of “{name}”</source>
        <translation>Somme de « {name} »</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Summary by EPCI, phase and strand</source>
        <translation>Synthèse par EPCI, étape et volet</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_run.py"/>
        <source>Summary tables</source>
        <translation>Tableaux de synthèse</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Surroundings of monuments (AC1)</source>
        <translation>Abords de monuments (AC1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Surroundings of monuments, AC1 (fictitious)</source>
        <translation>Abords de monuments, AC1 (fictifs)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>Surroundings whose distance matters</source>
        <translation>Alentours dont la distance compte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <source>Table of protections (empty: the bundled one)</source>
        <translation>Table des protections (vide : celle de l'extension)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Table of protections, {path}: there is no role “{found}”. Roles: {expected}.</source>
        <translation>Table des protections, {path} : il n'y a pas de rôle « {found} ». Rôles : {expected}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Table of protections, {path}: {found} is not a finite number.</source>
        <translation>Table des protections, {path} : {found} n'est pas un nombre fini.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Table of protections, {path}: {found} is not accepted; expected: {expected} ({keyword}).</source>
        <translation>Table des protections, {path} : {found} n'est pas accepté ; attendu : {expected} ({keyword}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Table of protections, {path}: “{expected}” is missing.</source>
        <translation>Table des protections, {path} : « {expected} » manque.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Table of protections, {path}: “{found}” is not a known key. Known keys: {expected}.</source>
        <translation>Table des protections, {path} : « {found} » n'est pas une clé connue. Clés connues : {expected}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Table of protections, {path}: “{name}” is there twice (first at {first}). Rename or remove one.</source>
        <translation>Table des protections, {path} : « {name} » s'y trouve deux fois (d'abord en {first}). Renommez ou supprimez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../styles/spoil_tips.qml"/>
        <source>Table or reshaped</source>
        <translation>Terril plat ou remodelé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Table with coordinates</source>
        <translation>Table avec coordonnées</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Table “{id}”, version {version}, checked on {checked}.</source>
        <translation>Table « {id} », version {version}, vérifiée le {checked}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Tables (*.csv *.txt *.tsv *.dbf);;All files (*)</source>
        <translation>Tables (*.csv *.txt *.tsv *.dbf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Tables (*.csv *.txt *.tsv *.gpkg *.shp *.dbf *.geojson *.parquet);;All files (*)</source>
        <translation>Tables (*.csv *.txt *.tsv *.gpkg *.shp *.dbf *.geojson *.parquet);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tables (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/take_offline.py"/>
        <source>Take a contract offline</source>
        <translation>Emporter un contrat hors ligne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>Takes a result of this plugin, reads in its metadata which run made it (algorithm, parameters, inputs with their content hash, versions), runs it again on the same inputs as they are today, and compares the two results.

Result: one line per input or model file, which says whether its content has changed (SHA-256), and one line per field, with the number of rows that differ, the largest difference and a first example. Rows are matched on the first field that is a key. Numbers are equal up to 1e-9 of their size. A run whose input was a temporary layer can be made again only while that layer is open.</source>
        <translation>Prend un résultat de cette extension, lit dans ses métadonnées l'exécution qui l'a produit (algorithme, paramètres, entrées avec l'empreinte de leur contenu, versions), la rejoue sur les mêmes entrées dans leur état actuel, et compare les deux résultats.

Résultat : une ligne par entrée ou fichier de modèle, qui dit si son contenu a changé (SHA-256), et une ligne par champ, avec le nombre de lignes qui diffèrent, le plus grand écart et un premier exemple. Les lignes sont appariées sur le premier champ qui est une clé. Deux nombres sont égaux à 1e-9 près en valeur relative. Une exécution dont une entrée était une couche temporaire ne peut être rejouée que tant que cette couche est ouverte.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Target met (1: yes)</source>
        <translation>Cible atteinte (1 : oui)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Target of an indicator</source>
        <translation>Cible d’un indicateur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Target, as frozen</source>
        <translation>Cible figée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_tables.py"/>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Targets moved</source>
        <translation>Cibles modifiées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Targets moved since</source>
        <translation>Cibles modifiées depuis</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Targets moved since the baseline</source>
        <translation>Cibles modifiées depuis l’état de référence</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Tax households</source>
        <translation>Ménages fiscaux</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/rank_robustness.py"/>
        <source>Tells how far the ranks depend on the weights and on missing figures: stochastic multicriteria acceptability analysis, SMAA (Lahdelma, Hokkanen and Salminen, 1998).

In each draw the weights are (1 − spread) · those of the model + spread · Dirichlet(1, …, 1), for the axes and for the criteria inside each axis: with a spread of 1 all ways to share the weight are equally likely, with 0 the model's own weights are kept. What has no weight in the model keeps none. A missing value is drawn uniformly between 0 and 1 and nothing is renormalised: an estate on which little is known moves a lot, and one on which nothing is known ranks by chance alone (the log tells how many).

Results: rank_p05, rank_p50 and rank_p95, the smallest rank that at least 5, 50 and 95% of the draws do not exceed; p_top, the share of the draws (0–1) in which the estate is among the first TOP (rank acceptability; ties share the lowest rank); robustness: “robust” from 0.95 on, “out” up to 0.05, else “debated”. The same seed gives the same result.

With 10,000 draws the standard error of p_top is at most 0.005.</source>
        <translation>Dit à quel point les rangs dépendent des poids et des données manquantes : analyse stochastique d'acceptabilité multicritère, SMAA (Lahdelma, Hokkanen et Salminen, 1998).

À chaque tirage, les poids sont (1 − dispersion) · ceux du modèle + dispersion · Dirichlet(1, …, 1), pour les axes puis pour les critères de chaque axe : avec une dispersion de 1, toutes les façons de partager le poids se valent ; avec 0, les poids du modèle sont gardés. Ce qui n'a pas de poids dans le modèle n'en reçoit pas. Une valeur manquante est tirée uniformément entre 0 et 1 et rien n'est renormalisé : une cité mal connue bouge beaucoup, et une cité dont on ne sait rien est classée par le seul hasard (le journal dit combien).

Résultats : rank_p05, rank_p50 et rank_p95, le plus petit rang que 5, 50 et 95 % des tirages au moins ne dépassent pas ; p_top, la part des tirages (0–1) où la cité est parmi les TOP premières (acceptabilité de rang ; les ex æquo partagent le meilleur rang) ; robustness : « robust » à partir de 0,95, « out » jusqu'à 0,05, sinon « debated ». La même graine donne le même résultat.

Avec 10 000 tirages, l'erreur type sur p_top est d'au plus 0,005.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Template (file or bundled id)</source>
        <translation>Modèle (fichier ou identifiant fourni)</translation>
    </message>
    <message>
        <location filename="../../styles/estates.qml"/>
        <source>Terraced rows (corons)</source>
        <translation>Corons</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed has no route “{value}”. Routes: {known}.</source>
        <translation>Le jeu GTFS n'a pas de ligne « {value} ». Lignes : {known}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}” has no day of service: its calendars are empty.</source>
        <translation>Le jeu GTFS « {name} » n'a aucun jour de service : ses calendriers sont vides.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}” has no service on {day}: every count is 0.</source>
        <translation>Le jeu GTFS « {name} » n'a aucun service le {day} : tous les comptes sont à 0.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}” holds a file that would leave its folder (“{member}”): do not use this file.</source>
        <translation>Le jeu GTFS « {name} » contient un fichier qui sortirait de son dossier (« {member} ») : n'utilisez pas ce fichier.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}” is encrypted: ask for it without a password.</source>
        <translation>Le jeu GTFS « {name} » est chiffré : demandez-le sans mot de passe.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}” is valid from {first} to {last} and says nothing of {day}: choose a day in that period, or download a current feed.</source>
        <translation>Le jeu GTFS « {name} » est valable du {first} au {last} et ne dit rien du {day} : choisissez un jour de cette période, ou téléchargez un jeu à jour.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}”: {n} files are not UTF-8 and were read as Windows-1252.</source>
        <translation>Jeu GTFS « {name} » : {n} fichiers ne sont pas en UTF-8 et ont été lus comme du Windows-1252.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}”: {n} stop times are at a stop that is not in it and were left out.</source>
        <translation>Jeu GTFS « {name} » : {n} passages ont lieu à un arrêt qui n'y figure pas et ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}”: {n} stop times belong to a trip that is not in it and were left out.</source>
        <translation>Jeu GTFS « {name} » : {n} passages appartiennent à une course qui n'y figure pas et ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}”: {n} stop times have no time and were left out.</source>
        <translation>Jeu GTFS « {name} » : {n} passages sont sans heure et ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}”: {n} stops have no usable coordinates.</source>
        <translation>Jeu GTFS « {name} » : {n} arrêts n'ont pas de coordonnées utilisables.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}”: {n} trips belong to a route that is not in it.</source>
        <translation>Jeu GTFS « {name} » : {n} courses appartiennent à une ligne qui n'y figure pas.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}”: {n} trips belong to a service that no calendar knows, and never run.</source>
        <translation>Jeu GTFS « {name} » : {n} courses appartiennent à un service qu'aucun calendrier ne connaît, et ne circulent jamais.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The GTFS feed “{name}”: “{member}” unpacks to far more than it should; do not use this file.</source>
        <translation>Jeu GTFS « {name} » : « {member} » se décompresse en bien plus qu'il ne devrait ; n'utilisez pas ce fichier.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_messages.py"/>
        <source>The PDF cannot be read back, it is cut or damaged (at {place}): print it again.</source>
        <translation>Le PDF ne peut pas être relu, il est tronqué ou endommagé (à {place}) : relancez l'impression.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_messages.py"/>
        <source>The PDF cannot be read back, it is not written as Qt does ({part}): have the version of QGIS checked.</source>
        <translation>Le PDF ne peut pas être relu, il n'est pas écrit comme Qt le fait ({part}) : faites vérifier la version de QGIS.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_messages.py"/>
        <source>The PDF has no page {page}, to which its contents lead: print it again.</source>
        <translation>Le PDF n'a pas de page {page}, à laquelle renvoie son sommaire : relancez l'impression.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The Python package shapely carries GEOS {own}, which would crash this QGIS (GEOS {qgis}): install one that fits with “python3 -m pip install {fitting}”, then restart QGIS.</source>
        <translation>Le paquet Python shapely apporte GEOS {own}, qui ferait planter ce QGIS (GEOS {qgis}) : installez-en un qui convient avec « python3 -m pip install {fitting} », puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The algorithm “{algorithm}” is not available in this version of the plugin.</source>
        <translation>L'algorithme « {algorithm} » n'est pas disponible dans cette version de l'extension.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/dock.py"/>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>The algorithm “{name}” is not there.</source>
        <translation>L’algorithme « {name} » n’est pas là.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>The attachment “{path}” is not in the folder of the contract.</source>
        <translation>La pièce jointe « {path} » n’est pas dans le dossier du contrat.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>The attachment “{path}” is refused: use a photo (JPEG or PNG, 50 million pixels at most) or a PDF inside the folder of the contract.</source>
        <translation>La pièce jointe « {path} » est refusée : prenez une photo (JPEG ou PNG, 50 millions de pixels au plus) ou un PDF dans le dossier du contrat.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The axes of layer “{layer}” ({crs}) are swapped (latitude before longitude, or north before east): use “Swap X and Y coordinates” first.</source>
        <translation>Les axes de la couche « {layer} » ({crs}) sont inversés (latitude avant longitude, ou nord avant est) : utilisez d'abord « Intervertir les coordonnées X et Y ».</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <source>The bar goes from the rank reached or bettered in 5% of the draws to that of 95%, the dot is the middle one (50%). The dashed line is the limit of the first {top}. The last column is the share of the draws in which the estate is above it.</source>
        <translation>La barre va du rang atteint ou dépassé dans 5 % des tirages à celui de 95 %, le point est le rang médian (50 %). Le trait tireté est la limite des {top} premières. La dernière colonne est la part des tirages où la cité est en tête, avant cette limite.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>The baseline was frozen as of {frozen}, after the day of the evaluation ({day}).</source>
        <translation>L’état de référence est figé au {frozen}, après le jour de l’évaluation ({day}) : choisissez un état antérieur, ou un jour plus récent.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>The baseline “{path}” is no longer what was frozen ({names}): take an untouched copy of it.</source>
        <translation>L’état de référence « {path} » n’est plus ce qui a été figé ({names}) : prenez-en une copie intacte.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>The baseline “{path}” is not there: run “Freeze the baseline” first.</source>
        <translation>L’état de référence « {path} » n’existe pas : lancez d’abord « Figer l’état de référence ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>The baseline “{path}” was frozen from another contract: {n} of its {total} sheets were never in “{store}”.</source>
        <translation>L’état de référence « {path} » vient d’un autre contrat : {n} de ses {total} fiches n’ont jamais été dans « {store} ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_words.py"/>
        <source>The census says too little of this commune.</source>
        <translation>Le recensement dit trop peu de cette commune.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>The connection to “{store}” was lost: try again. A retry writes nothing twice.</source>
        <translation>La connexion à « {store} » a été perdue : réessayez. Un nouvel essai n’écrit rien deux fois.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>The connection “{name}” keeps its password in clear: use an authentication configuration or a pg_service instead.</source>
        <translation>La connexion « {name} » garde son mot de passe en clair : utilisez une configuration d’authentification ou un pg_service.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>The contract “{store}” cannot be told as it was on {day}: its history starts on {first}. Choose that day or a later one.</source>
        <translation>L’état du contrat « {store} » au {day} ne peut pas être retrouvé : son historique commence le {first}. Choisissez ce jour ou un jour plus récent.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>The contract “{store}” cannot be told as it was on {day}: the history of the sheet “{operation}” has a gap ({what}). Choose today, or a day after its last change.</source>
        <translation>L’état du contrat « {store} » au {day} ne peut pas être retrouvé : l’historique de la fiche « {operation} » a une lacune ({what}). Choisissez aujourd’hui, ou un jour après sa dernière modification.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The coordinates of layer “{layer}” cannot be carried from {source} to {target}: check the layer's CRS.</source>
        <translation>Les coordonnées de la couche « {layer} » ne peuvent pas être transformées de {source} vers {target} : vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>The cost is what the objective would lose if the estate had to be in the programme and everything else were chosen anew.</source>
        <translation>Le coût est ce que perdrait l'objectif si la cité devait être dans le programme, tout le reste étant choisi de nouveau.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>The covariate “{field}” is the same everywhere and does not tell estates apart.</source>
        <translation>La covariable « {field} » est partout la même et ne distingue pas les cités.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>The day {day} has not come yet: choose today or a day before.</source>
        <translation>Le {day} n’est pas encore arrivé : choisissez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>The disk of “{store}” is full: make room and try again. Nothing was written.</source>
        <translation>Le disque de « {store} » est plein : faites de la place et réessayez. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>The dot is the score (0–100). The grey bar goes from the score if every missing figure were the least favourable to the score if all were the most favourable; the last column gives the ranks that no completion of the missing data can leave. No bar: nothing is missing.</source>
        <translation>Le point est le score (0–100). La barre grise va du score si toutes les données manquantes étaient les moins favorables au score si elles étaient toutes les plus favorables ; la dernière colonne donne les rangs possibles, quelles que soient les données manquantes. Sans barre, rien ne manque.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>The echo: estates and their centralities</source>
        <translation>L'écho : les cités minières et leurs centralités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The elevation model “{layer}” ({crs}) is not in metres, or is turned: it is resampled to {target}, {size} m.</source>
        <translation>Le modèle d'altitude « {layer} » ({crs}) n'est pas en mètres, ou est tourné : il est rééchantillonné en {target}, {size} m.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The elevation model “{layer}” has no known height within reach of the landmarks.</source>
        <translation>Le modèle d'altitude « {layer} » n'a aucune altitude connue à portée des repères.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The elevation model “{layer}” is not a raster file that GDAL can open: save it as GeoTIFF first.</source>
        <translation>Le modèle d'altitude « {layer} » n'est pas un fichier raster que GDAL sait ouvrir : enregistrez-le d'abord en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>The estates chosen</source>
        <translation>Les cités retenues</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>The estates of the programme</source>
        <translation>Les cités du programme</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The expression cannot be used on layer “{layer}” ({reason}): correct it or leave it out.</source>
        <translation>L'expression ne peut pas s'appliquer à la couche « {layer} » ({reason}) : corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The expression “{title}” cannot be used ({reason}): correct it or remove it.</source>
        <translation>L'expression « {title} » n'est pas utilisable ({reason}) : corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/layout_maps.py"/>
        <source>The feature of this page</source>
        <translation>Objet de cette page</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>The field “{field}” cannot be summed under that name: rename it in the layer first.</source>
        <translation>Le champ « {field} » ne peut pas être additionné sous ce nom : renommez-le d’abord dans la couche.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>The figure “{name}” is there twice: keep one.</source>
        <translation>Le chiffre « {name} » y est deux fois : gardez-en un.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The file “{path}” is read-only: choose another one.</source>
        <translation>Le fichier « {path} » est en lecture seule : choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The filter of layer “{layer}” cannot be used ({reason}): correct it or remove it.</source>
        <translation>Le filtre de la couche « {layer} » est inutilisable ({reason}) : corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>The footprint of the operation is what it is linked to.</source>
        <translation>L’emprise de l’opération est ce à quoi elle est liée.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>The footprint was left as it is: some of the links that remain are not on the map.</source>
        <translation>L’emprise est restée telle quelle : des liens restants ne sont pas sur la carte.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>The history cannot be read now: the store does not answer.</source>
        <translation>L’historique ne peut pas être lu maintenant : le contrat ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The input “{layer}” is no longer at “{source}”: put it back to run again.</source>
        <translation>L'entrée « {layer} » n'est plus à l'emplacement « {source} » : remettez-la en place pour rejouer l'exécution.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The input “{layer}” was a temporary layer or had unsaved edits, and is no longer there: the run cannot be made again.</source>
        <translation>L'entrée « {layer} » était une couche temporaire ou avait des modifications non enregistrées, et n'est plus disponible : l'exécution ne peut pas être rejouée.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>The k nearest</source>
        <translation>Les k plus proches</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>The last column is the share of {n} draws of the weights in which the estate is chosen.</source>
        <translation>La dernière colonne est la part des {n} tirages des poids où la cité est retenue.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>The layer does not hold it.</source>
        <translation>La couche ne la contient pas.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>The layer has changed: read it again</source>
        <translation>La couche a changé : la relire</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weight_sliders.py"/>
        <source>The layer has no figure for “{title}”: it cannot weigh.</source>
        <translation>La couche n'a aucun chiffre pour « {title} » : il ne peut pas peser.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>The layer has no such feature any more. The link is kept.</source>
        <translation>La couche n’a plus cette entité. Le lien est gardé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>The layer is no longer in the project. The link is kept.</source>
        <translation>La couche n’est plus dans le projet. Le lien est gardé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The layer “{layer}” cannot be opened: check that it is still there.</source>
        <translation>La couche « {layer} » ne s'ouvre pas : vérifiez qu'elle est toujours là.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The least number of estates ({low}) is more than the most ({high}).</source>
        <translation>Le nombre minimal de cités ({low}) dépasse le nombre maximal ({high}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The limits have {n} cells: give three for each limit (field, least, most).</source>
        <translation>Les limites ont {n} cases : donnez-en trois par limite (champ, minimum, maximum).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>The logo “{path}” is refused: use a PNG or JPEG file of 50 million pixels at most.</source>
        <translation>Le logo « {path} » est refusé : prenez un fichier PNG ou JPEG de 50 millions de pixels au plus.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/model.html.j2"/>
        <source>The model, and what raises the priority</source>
        <translation>Le modèle et ce qui augmente la priorité</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>The number is the phase. Light outlines surround the estates of each group.</source>
        <translation>Le chiffre est celui de l'étape. Un contour clair entoure les cités de chaque groupe.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_twin.py"/>
        <source>The numbers are those of the table of the estates.</source>
        <translation>Les numéros sont ceux du tableau des cités.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>The operation</source>
        <translation>L'opération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_comparison.py"/>
        <source>The outcome fell more (or rose less) in treated estates: difference {estimate}, between {low} and {high} ({confidence} interval, {n} pairs).</source>
        <translation>Le résultat a plus baissé (ou moins monté) dans les cités traitées : écart de {estimate}, entre {low} et {high} (intervalle à {confidence}, {n} paires).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_comparison.py"/>
        <source>The outcome rose more (or fell less) in treated estates: difference {estimate}, between {low} and {high} ({confidence} interval, {n} pairs).</source>
        <translation>Le résultat a plus monté (ou moins baissé) dans les cités traitées : écart de {estimate}, entre {low} et {high} (intervalle à {confidence}, {n} paires).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The output “{path}” is a file: choose a folder.</source>
        <translation>La sortie « {path} » est un fichier : choisissez un dossier.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The output “{path}” is a folder: give the name of a file.</source>
        <translation>La sortie « {path} » est un dossier : donnez un nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The output “{path}” is also an input: choose another file, inputs are never modified.</source>
        <translation>Le résultat « {path} » est aussi une entrée : choisissez un autre fichier, les entrées ne sont jamais modifiées.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The output “{path}” would share companion files (.qmd, .prj, .dbf) with the input “{input}”: give it another name.</source>
        <translation>La sortie « {path} » partagerait des fichiers annexes (.qmd, .prj, .dbf) avec l'entrée « {input} » : donnez-lui un autre nom.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/photos_tab.py"/>
        <source>The photos of this database lie in a folder: “Add…” asks for it once.</source>
        <translation>Les photos de cette base sont dans un dossier : « Ajouter… » le demande une fois.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>The programme</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>The programme by phase and by group</source>
        <translation>Le programme par étape et par groupe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/live_programme.py"/>
        <source>The programme could not be computed.</source>
        <translation>Le programme n'a pas pu être calculé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The provenance of “{layer}” could not be stored in the database: ask for the right to write “qgis_layer_metadata”, or keep a copy in a GeoPackage.</source>
        <translation>La provenance de « {layer} » n'a pas pu être enregistrée dans la base de données : demandez le droit d'écrire dans « qgis_layer_metadata », ou gardez une copie dans un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The provenance of “{path}” could not be stored: nothing was kept.</source>
        <translation>La provenance de « {path} » n'a pas pu être enregistrée : rien n'a été conservé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The raster “{path}” must be a GeoTIFF: give it a name that ends in .tif.</source>
        <translation>Le raster « {path} » doit être un GeoTIFF : donnez-lui un nom qui finit par .tif.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>The rule “{id}” cannot be used ({reason}): nothing was written.</source>
        <translation>La règle « {id} » ne peut pas être utilisée ({reason}) : rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/checks_tab.py"/>
        <source>The rules cannot be read now: the store does not answer.</source>
        <translation>Les règles ne peuvent pas être lues maintenant : le contrat ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/checks_tab.py"/>
        <source>The rules have nothing to say: {n} looked at.</source>
        <translation>Les règles n’ont rien à redire : {n} contrôlées.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>The score is a geometric mean: it is shared between the axes in proportion to the logarithm of each, then between the criteria of the axis.</source>
        <translation>Le score est une moyenne géométrique : il est réparti entre les axes en proportion du logarithme de chacun, puis entre les critères de l'axe.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The scoring model has {size} bytes, more than the {limit} allowed: is it the right file?</source>
        <translation>Le modèle de score fait {size} octets, plus que les {limit} admis : est-ce le bon fichier ?</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The scoring model is nested deeper than {limit} levels, from line {line} on.</source>
        <translation>Le modèle de score dépasse {limit} niveaux d'imbrication à partir de la ligne {line}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The scoring model is not UTF-8 text (byte {byte}): save it again as UTF-8.</source>
        <translation>Le modèle de score n'est pas un texte en UTF-8 (octet {byte}) : réenregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The scoring model is not valid JSON: see line {line}, column {column}.</source>
        <translation>Le modèle de score n'est pas un fichier JSON valide : voyez la ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The scoring model “{path}” is neither a file nor a bundled model: choose a .json file or one of {models}.</source>
        <translation>Le modèle de score « {path} » n'est ni un fichier ni un modèle fourni : choisissez un fichier .json ou l'un des modèles {models}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>The setting “{name}” of the contract is not a date (2022-03-06): “{value}”. Correct it.</source>
        <translation>Le réglage « {name} » du contrat n’est pas une date (2022-03-06) : « {value} ». Corrigez-le.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>The setting “{name}” of the contract is not a number: “{value}”.</source>
        <translation>Le réglage « {name} » du contrat n’est pas un nombre : « {value} ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>The settings of the contract do not give the dates of phase {phase}: the time elapsed is left empty.</source>
        <translation>Les réglages du contrat ne donnent pas les dates de l’étape {phase} : le temps écoulé est laissé vide.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_editor.py"/>
        <source>The sheet lacks a title, a strand or a status: complete it first.</source>
        <translation>Il manque à la fiche un intitulé, un volet ou un statut : complétez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>The sheet was changed meanwhile: read it again.</source>
        <translation>La fiche a été modifiée entre-temps : relisez-la.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>The sheet “{operation}” is no longer in the store.</source>
        <translation>La fiche « {operation} » n’est plus dans le contrat.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>The sheet “{operation}” stays offline, “{store}” refuses it: {reason}.</source>
        <translation>La fiche « {operation} » reste hors ligne, « {store} » la refuse : {reason}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>The store refuses a value: {reason}. Nothing was written.</source>
        <translation>Le contrat refuse une valeur : {reason}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>The sums leave out {n} abandoned operations.</source>
        <translation>Les sommes laissent de côté {n} opérations abandonnées.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The table of protections has {size} bytes, more than the {limit} allowed.</source>
        <translation>La table des protections a {size} octets, plus que les {limit} permis.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The table of protections is nested deeper than {limit} levels, from line {line} on.</source>
        <translation>La table des protections est imbriquée sur plus de {limit} niveaux, à partir de la ligne {line}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The table of protections is not UTF-8 text (byte {byte}): save it again as UTF-8.</source>
        <translation>La table des protections n'est pas un texte UTF-8 (octet {byte}) : enregistrez-la de nouveau en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The table of protections is not valid JSON: see line {line}, column {column}.</source>
        <translation>La table des protections n'est pas un JSON valable : voir ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The table of protections “{path}” is not a file: choose a .json file, or leave it empty.</source>
        <translation>La table des protections « {path} » n'est pas un fichier : choisissez un fichier .json, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>The table says nothing of it.</source>
        <translation>La table n'en dit rien.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>The table “{name}” is empty.</source>
        <translation>La table « {name} » est vide.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>The template “{path}” cannot be read (line {line}: {reason}): save it again in QGIS.</source>
        <translation>Le modèle « {path} » est illisible (ligne {line} : {reason}) : enregistrez-le de nouveau dans QGIS.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>The template “{path}” declares a document type or entities, which no template of QGIS has: it is refused.</source>
        <translation>Le modèle « {path} » déclare un type de document ou des entités, ce qu'aucun modèle de QGIS ne fait : il est refusé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>The template “{path}” has an expression with {function}(), which reads files or the environment or calls code ({expression}): remove it.</source>
        <translation>Le modèle « {path} » contient une expression avec {function}(), qui lit des fichiers ou l'environnement, ou appelle du code ({expression}) : retirez-la.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>The template “{path}” has its own paper size: the one that was asked for is not used.</source>
        <translation>Le modèle « {path} » a son propre format de papier : celui qui est demandé n'est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>The template “{path}” has more than {limit} million bytes: remove pictures from it.</source>
        <translation>Le modèle « {path} » dépasse {limit} millions d'octets : retirez-en des images.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>The template “{path}” is nested deeper than {limit} levels: it is refused.</source>
        <translation>Le modèle « {path} » a plus de {limit} niveaux d'imbrication : il est refusé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>The template “{path}” is not UTF-8 text: save it again in the layout designer.</source>
        <translation>Le modèle « {path} » n'est pas du texte en UTF-8 : enregistrez-le de nouveau dans l'éditeur de mise en page.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>The template “{path}”: {what} was left out, for a page may not reach the network or files elsewhere.</source>
        <translation>Modèle « {path} » : {what} a été retiré, car une page ne doit atteindre ni le réseau ni des fichiers extérieurs.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>The time ran out before the proof: a better programme may exist, by {gap} % at most. Grant more time.</source>
        <translation>Le temps a manqué avant la preuve : un meilleur programme peut exister, de {gap} % au plus. Accordez plus de temps.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_run.py"/>
        <source>The time ran out: a smaller relaxation may exist.</source>
        <translation>Le temps a manqué : un relâchement plus petit peut exister.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>The whole line</source>
        <translation>La ligne entière</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>The whole sheet</source>
        <translation>La fiche entière</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>The {n} best scores</source>
        <translation>Les {n} meilleurs scores</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>There is a rule “{id}” already: give the new one another short name.</source>
        <translation>Il y a déjà une règle « {id} » : donnez un autre nom court à la nouvelle.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>There is no GTFS feed at “{path}”: choose a zip file or its folder.</source>
        <translation>Il n'y a pas de jeu GTFS à « {path} » : choisissez un fichier zip ou son dossier.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>There is no figure “{name}” for a criterion. Figures: {known}.</source>
        <translation>Il n'y a pas de chiffre « {name} » pour un critère. Chiffres : {known}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>There is no group “{group}”. Groups: {groups}.</source>
        <translation>Il n'y a pas de groupe « {group} ». Groupes : {groups}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>There is no layer “{layer}” to give a strand to. Layers: {layers}.</source>
        <translation>Il n'y a pas de couche « {layer} » à qui donner un volet. Couches : {layers}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>There is no row in the table “operation”: nothing was imported.</source>
        <translation>La table « operation » n’a aucune ligne : rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>There is no table at “{path}”: choose a file.</source>
        <translation>Il n'y a pas de table à « {path} » : choisissez un fichier.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_messages.py"/>
        <source>There is nothing to print: give a contract that has operation sheets, or estates.</source>
        <translation>Il n'y a rien à imprimer : donnez un contrat qui a des fiches opération, ou des cités.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Third quartile of income (€/year)</source>
        <translation>Troisième quartile de revenu (€/an)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>This is the nearest one, with the smallest relaxation:</source>
        <translation>Voici le plus proche, avec le plus petit relâchement :</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>This method does not add points up: the score is shared in proportion to weight times value.</source>
        <translation>Cette méthode n'additionne pas de points : le score est réparti en proportion du produit du poids par la valeur.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>This sheet is not linked to the map yet: see its tab “Links”.</source>
        <translation>Cette fiche n'est pas encore liée à la carte : voyez son onglet « Liens ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>This sheet was changed by two people</source>
        <translation>Deux personnes ont modifié cette fiche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>Tick what to keep on each line: what is not kept stays in the history of the sheet.</source>
        <translation>Cochez ce qu’il faut garder sur chaque ligne : ce qui n’est pas gardé reste dans l’historique de la fiche.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Time elapsed against delivery</source>
        <translation>Temps écoulé et livraison</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Time for the programme, again for the regrets and the draws (s)</source>
        <translation>Temps accordé au programme, puis autant aux coûts et aux tirages (s)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_gtfs.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Time windows, rush hours first</source>
        <translation>Plages horaires, heures de pointe d'abord</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Time: share of the days of the phase. Delivered: share of what is planned now, over the operations of which both are known.</source>
        <translation>Temps : part des jours de l’étape. Livré : part de ce qui est prévu aujourd’hui, pour les opérations où les deux sont connus.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>Timetable of the BHNS (GTFS)</source>
        <translation>Horaires du BHNS (GTFS)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Title of the operation</source>
        <translation>Intitulé de l’opération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>Title of the overview</source>
        <translation>Titre de la vue d'ensemble</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Title of the scenario</source>
        <translation>Titre du scénario</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>To (m)</source>
        <translation>À (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>To compare estates, give the outcome before, the outcome after and what is treated.</source>
        <translation>Pour comparer des cités, donnez le résultat avant, le résultat après et ce qui est traité.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>To keep: {mine} of yours, {theirs} of {who}. Not kept, but readable in the history: {given_up}.</source>
        <translation>À garder : {mine} de vos valeurs, {theirs} de {who}. Non gardées, mais lisibles dans l’historique : {given_up}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Tolerance on a phase</source>
        <translation>Tolérance par étape</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>Tolerance on the dwellings</source>
        <translation>Tolérance sur les logements</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Tolerance on the dwellings (share)</source>
        <translation>Tolérance sur les logements (part)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>Tolerance on the dwellings of a phase (share of the whole)</source>
        <translation>Tolérance sur les logements d'une étape (part du total)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_rows.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>Total of the first field</source>
        <translation>Total du premier champ</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Totals by EPCI</source>
        <translation>Totaux par EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Transport</source>
        <translation>Desserte</translation>
    </message>
    <message>
        <location filename="../../styles/monitoring.qml"/>
        <source>Treated</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Treated (1: works begun or delivered)</source>
        <translation>Traitée (1 : travaux commencés ou livrés)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Treated (field or expression)</source>
        <translation>Traitée (champ ou expression)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Treated and untreated estates</source>
        <translation>Cités traitées et non traitées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Treated and untreated estates to compare</source>
        <translation>Cités traitées et non traitées à comparer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Treated estate</source>
        <translation>Cité traitée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Two outputs have the same name “{path}”: give each its own.</source>
        <translation>Deux sorties portent le même nom « {path} » : donnez à chacune le sien.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>Two results would be called “{field}”: change the prefix or the fields.</source>
        <translation>Deux résultats s'appelleraient « {field} » : changez le préfixe ou les champs.</translation>
    </message>
    <message>
        <location filename="../../styles/estates.qml"/>
        <source>Type unknown</source>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>Typed and not saved</source>
        <translation>Saisi et non enregistré</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>Typed on</source>
        <translation>Saisi le</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>UNESCO buffer zone</source>
        <translation>Zone tampon UNESCO</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>UNESCO buffer zone (fictitious)</source>
        <translation>Zone tampon UNESCO (fictive)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>UNESCO inscribed property</source>
        <translation>Bien inscrit UNESCO</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>UNESCO property</source>
        <translation>Bien inscrit UNESCO</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>UNESCO property (fictitious)</source>
        <translation>Bien inscrit UNESCO (fictif)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Uncertainty flag</source>
        <translation>Indicateur d'incertitude</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Under each distance: the demand within, and its share. Stops: within the last distance of the zones.</source>
        <translation>Sous chaque distance : la demande desservie et sa part. Arrêts : à moins de la dernière distance des zones.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Under each distance: the share of the area of the zones that is within. Stops: within the last distance of the zones.</source>
        <translation>Sous chaque distance : la part de la surface des zones qui s'y trouve. Arrêts : à moins de la dernière distance des zones.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../styles/operation.qml"/>
        <source>Under study</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>Undo:</source>
        <translation>Annuler :</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Unemployed residents</source>
        <translation>Chômeurs résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>Unemployed residents aged 15–64</source>
        <translation>Chômeurs résidents de 15 à 64 ans</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Unemployment (0–1)</source>
        <translation>Chômage (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_report.py"/>
        <location filename="../../styles/social_contrast.qml"/>
        <source>Unknown, or masked</source>
        <translation>Inconnu ou masqué</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <source>Unknown: {figure} ({sign} {threshold}).</source>
        <translation>Inconnu : {figure} ({sign} {threshold}).</translation>
    </message>
    <message>
        <location filename="../../styles/social_contrast.qml"/>
        <source>Unlike its neighbours, beyond chance</source>
        <translation>Contraire à ses voisines, au-delà du hasard</translation>
    </message>
    <message>
        <location filename="../../styles/monitoring.qml"/>
        <source>Untreated</source>
        <translation>Non traitée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Untreated estate</source>
        <translation>Cité non traitée</translation>
    </message>
    <message>
        <location filename="../../styles/bhns_rings.qml"/>
        <source>Up to 300 m</source>
        <translation>Jusqu'à 300 m</translation>
    </message>
    <message>
        <location filename="../../styles/heritage_overlay.qml"/>
        <source>Up to a quarter</source>
        <translation>Jusqu'à un quart</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/upgrade_contract.py"/>
        <source>Upgrade a contract</source>
        <translation>Mettre à niveau un contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>Upper bound</source>
        <translation>Borne supérieure</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Vacancy in 2017 (%)</source>
        <translation>Vacance en 2017 (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Vacancy in 2021 (%)</source>
        <translation>Vacance en 2021 (%)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <source>Vacant dwellings</source>
        <translation>Logements vacants</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Value found now</source>
        <translation>Valeur rejouée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Value from 0 to 1</source>
        <translation>Valeur de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Value kept</source>
        <translation>Valeur d'origine</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>Value of the objective</source>
        <translation>Valeur de l'objectif</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>Value: {criterion} (0–1)</source>
        <translation>Valeur : {criterion} (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <source>Verdict of the comparison</source>
        <translation>Verdict de la comparaison</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/upgrade_contract.py"/>
        <source>Version after</source>
        <translation>Version après</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/upgrade_contract.py"/>
        <source>Version before</source>
        <translation>Version avant</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_contract.py"/>
        <source>Version of the tables</source>
        <translation>Version des tables</translation>
    </message>
    <message>
        <location filename="../../styles/landmark_views.qml"/>
        <source>View unknown (no height model)</source>
        <translation>Vue inconnue (pas d'altitude)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>Walking speed (km/h)</source>
        <translation>Vitesse de marche (km/h)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../styles/gtfs_lines.qml"/>
        <location filename="../../styles/gtfs_stops.qml"/>
        <source>Weak service</source>
        <translation>Desserte faible</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Weight of the rates (a count)</source>
        <translation>Poids des taux (un effectif)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/plugin.py"/>
        <source>Weighting</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_layers.py"/>
        <source>Weighting: ranking of the moment</source>
        <translation>Pondération : classement du moment</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Weights of the model</source>
        <translation>Poids du modèle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Weights of the moment</source>
        <translation>Poids du moment</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>What belongs together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_saving.py"/>
        <source>What could not be saved</source>
        <translation>Ce qui n'a pas pu être enregistré</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>What did not join, and mergers</source>
        <translation>Ce qui n'a pas été joint, et fusions</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>What each axis brings to the score; the colours are those of the sliders</source>
        <translation>Ce que chaque axe apporte au score ; les couleurs sont celles des curseurs</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>What if stops were added or removed</source>
        <translation>Et si des arrêts étaient ajoutés ou retirés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>What is compared</source>
        <translation>Objet comparé</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>What it is in law</source>
        <translation>Ce que c'est en droit</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>What layer “{layer}” says of the run that made it is damaged: the run cannot be made again.</source>
        <translation>Ce que la couche « {layer} » dit de l'exécution qui l'a produite est endommagé : l'exécution ne peut pas être rejouée.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>What lies within reach of sites</source>
        <translation>Ce qui est à portée des sites</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>What people read</source>
        <translation>Ce que l’on lit</translation>
    </message>
    <message>
        <location filename="../../resources/processing_models/heritage_overlay.model3"/>
        <source>What protects each estate and which opinions a project needs, which spoil tips it sees over a height model, and which missing links of the mine railways would join the most places, in one run. Each step is also an algorithm of its own, with all its settings.</source>
        <translation>Ce qui protège chaque cité et les avis qu'un projet y demande, les terrils qu'elle voit d'après un modèle d'altitude, et les chaînons manquants des cavaliers qui relieraient le plus de lieux, en une seule exécution. Chaque étape est aussi un algorithme à part entière, avec tous ses réglages.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>What protects each site, what stands within {radius} m, and which opinions a project needs.</source>
        <translation>Ce qui protège chaque site, ce qui se trouve à moins de {radius} m, et les avis qu'un projet demande.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_sections.py"/>
        <location filename="../../resources/reports/model.html.j2"/>
        <source>What raises the priority</source>
        <translation>Ce qui augmente la priorité</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <source>What stands in it</source>
        <translation>Ce qui s'y trouve</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>What stands out of chance</source>
        <translation>Ce que le hasard n'explique pas</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>What the run reads of {layer} is no longer the same (its own content, or the zones it is read for).</source>
        <translation>Ce que l'exécution lit de {layer} n'est plus le même (son contenu, ou les zones pour lesquelles elle le lit).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>What to count</source>
        <translation>Ce qu'il faut compter</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <source>What to look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>What was typed before the crash</source>
        <translation>Ce qui avait été saisi avant l'arrêt</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <source>When taken offline</source>
        <translation>Au départ hors ligne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>When you began</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/form_layout.py"/>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bring_back.py"/>
        <source>Where both changed</source>
        <translation>Là où les deux ont changé</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Where executives live, where their jobs are</source>
        <translation>Où vivent les cadres, où sont leurs emplois</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Where the points of the first {n} come from</source>
        <translation>D'où viennent les points des {n} premières</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Which estates, in which phase</source>
        <translation>Quelles cités, à quelle étape</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Who enters, who leaves</source>
        <translation>Qui entre, qui sort</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Who is served by the stops</source>
        <translation>Qui est desservi par les arrêts</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>Who, where, when</source>
        <translation>Par étape, volet et EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_bench.py"/>
        <source>Whole</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <location filename="../../styles/heritage_overlay.qml"/>
        <source>Wholly protected</source>
        <translation>Entièrement protégé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>Why</source>
        <translation>Explication</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/unscored_list.py"/>
        <source>Why it has no score</source>
        <translation>Pourquoi elle n'a pas de score</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Why it is in</source>
        <translation>Pourquoi il en fait partie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>Why it is not placed</source>
        <translation>Pourquoi elle n'est pas placée</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Why not simply the best scores?</source>
        <translation>Pourquoi pas simplement les meilleurs scores ?</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Why, or why not</source>
        <translation>Pourquoi, ou pourquoi pas</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>Width (m)</source>
        <translation>Largeur (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>With the outlines of institutions</source>
        <translation>Avec les contours des institutions</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>With {n} permutations no p-value is below {p}: corrected for {tests} tests, a commune alone cannot stand out. From {enough} permutations on it can.</source>
        <translation>Avec {n} permutations, aucune valeur p n'est inférieure à {p} : corrigée de {tests} tests, une commune seule ne peut pas se distinguer. Elle le peut à partir de {enough} permutations.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>Within a distance</source>
        <translation>À moins d'une distance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Within reach of the stops</source>
        <translation>À portée des arrêts</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>Within {distance} m</source>
        <translation>À moins de {distance} m</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Without a due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>Without a field of the dwellings, the first of each ranking are compared.</source>
        <translation>Faute de champ des logements, ce sont les premières de chaque classement qui sont comparées.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>Without a phase</source>
        <translation>Sans étape</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/unscored_list.py"/>
        <source>Without a score, not ranked ({n})</source>
        <translation>Sans score, non classées ({n})</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_words.py"/>
        <source>Without geometry</source>
        <translation>Sans géométrie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Worst possible rank</source>
        <translation>Moins bon rang possible</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>Worst rank of the sets of weights</source>
        <translation>Plus mauvais rang parmi les jeux de poids</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>Would displace</source>
        <translation>Ferait sortir</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/export_sheets.py"/>
        <source>Writes all operation sheets into a spreadsheet: one table per part of the sheets (operations, links, partners, funding, milestones, indicators, photos), with a header row of field names. XLSX and ODS hold the tables as tabs; CSV (UTF-8, semicolons) has one file per table beside the first.

Nothing is lost on the way back with “Import operation sheets”: keep the columns uuid, operation and version. Text that a spreadsheet would run as a formula (it starts with = + - @ or a tab) gets a leading apostrophe, which the import takes away (OWASP, CSV injection); numbers stay numbers. Outlines are written as hexadecimal WKB, EPSG:2154.</source>
        <translation>Écrit toutes les fiches opération dans un tableur : une table par partie des fiches (opérations, liens, partenaires, financements, jalons, indicateurs, photos), avec une ligne d’en-tête de noms de champs. XLSX et ODS contiennent les tables en onglets ; en CSV (UTF-8, points-virgules) il y a un fichier par table à côté du premier.

Rien ne se perd au retour par « Importer des fiches opération » : gardez les colonnes uuid, operation et version. Un texte qu’un tableur exécuterait comme une formule (il commence par = + - @ ou une tabulation) reçoit une apostrophe de tête, que l’import enlève (OWASP, injection CSV) ; les nombres restent des nombres. Les contours sont écrits en WKB hexadécimal, EPSG:2154.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/sheets/words.py"/>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/atlas_figures.py"/>
        <location filename="../../styles/dpe.qml"/>
        <source>Year built</source>
        <translation>Année de construction</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>Year not given</source>
        <translation>Année non renseignée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>You changed different fields: both versions are kept, nothing is to be chosen.</source>
        <translation>Vous avez changé des champs différents : les deux versions sont gardées, il n’y a rien à choisir.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>You have no right to write this in “{store}”: ask its owner ({reason}).</source>
        <translation>Vous n’avez pas le droit d’écrire cela dans « {store} » : demandez à son propriétaire ({reason}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Zone by zone</source>
        <translation>Zone par zone</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Zones (centralities, estates…)</source>
        <translation>Zones (centralités, cités minières…)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/what_if_stop.py"/>
        <source>Zones before and after</source>
        <translation>Zones avant et après</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>Zones in reach</source>
        <translation>Zones à portée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>Zones that see a landmark</source>
        <translation>Zones qui voient un repère</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Zones with figures</source>
        <translation>Zones avec valeurs</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>Zones with the landmarks they see</source>
        <translation>Zones avec les repères qu'elles voient</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <location filename="../../resources/processing_models/centralities_and_bhns.model3"/>
        <source>Zones with their service</source>
        <translation>Zones et leur desserte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>Zones without any source feature</source>
        <translation>Zones sans aucune entité source</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/links_tab.py"/>
        <source>Zoom to the chosen links</source>
        <translation>Zoomer sur les liens choisis</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>Zoom to the sheet</source>
        <translation>Zoomer sur la fiche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>a colleague</source>
        <translation>un collègue</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>a high figure raises it</source>
        <translation>une valeur élevée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>a low figure raises it</source>
        <translation>une valeur faible</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_inputs.py"/>
        <source>active residents</source>
        <translation>actifs résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>additional exploitation, 20{year}</source>
        <translation>exploitation complémentaire, 20{year}</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>after matching</source>
        <translation>après appariement</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/readable.py"/>
        <source>an outline</source>
        <translation>un contour</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_dossier.py"/>
        <source>annex,dossier,contract,print,PDF,ODT,signature,funding,summary</source>
        <translation>annexe,dossier,contrat,impression,PDF,ODT,signature,financement,synthèse</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/area_interpolate.py"/>
        <source>areal interpolation,areal weighting,apportion,zonal,share of area,grid,IRIS</source>
        <translation>interpolation surfacique,pondération surfacique,ventilation,répartition,zonal,part de surface,carreaux,carroyage,IRIS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>as the curve says</source>
        <translation>selon la courbe</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>astride several EPCI</source>
        <translation>à cheval sur plusieurs EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>at least {amount}</source>
        <translation>au moins {amount}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>at least {low}</source>
        <translation>au moins {low}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_report.py"/>
        <source>at least {n} of: {strands}</source>
        <translation>au moins {n} parmi : {strands}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>at most {high}</source>
        <translation>au plus {high}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_atlas.py"/>
        <source>atlas,layout,PDF,page,sheet,annex,print,map,template,A4,A3</source>
        <translation>atlas,mise en page,PDF,page,fiche,annexe,imprimer,carte,modèle,A4,A3</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/freeze_baseline.py"/>
        <source>baseline,snapshot,evaluation,operation,sheet,history</source>
        <translation>état de référence,figer,évaluation,opération,fiche,historique</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>best found, not proven</source>
        <translation>meilleur trouvé, sans preuve</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>between the lowest and the highest observed</source>
        <translation>entre le minimum et le maximum observés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>catchment,site,distance,walking,people,stations,stops,estates,monuments</source>
        <translation>aire d'influence,site,distance,marche,habitants,gares,arrêts,cités,monuments</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_census.py"/>
        <source>census,INSEE,jobs,active residents,executives,occupation,CSP,import</source>
        <translation>recensement,Insee,emplois,actifs,cadres,catégorie socioprofessionnelle,CSP,import</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <source>centralities</source>
        <translation>centralités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>changed in the store since the export</source>
        <translation>modifiée dans le contrat depuis l’export</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_clusters.py"/>
        <source>cluster,integrated project,strand,estate,centrality,site,landscape,economy,linkage</source>
        <translation>grappe,projet intégré,volet,cité,centralité,site,paysage,économie,regroupement</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>clusters</source>
        <translation>grappes</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>committed</source>
        <translation>engagés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>committed of {n} M€ planned</source>
        <translation>engagés sur {n} M€ prévus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>communes of {n} with a masked figure</source>
        <translation>communes sur {n} ont un chiffre masqué</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_report.py"/>
        <source>contiguous communes</source>
        <translation>communes contiguës</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <source>cost (€)</source>
        <translation>coût (€)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>craftspeople, shopkeepers, company heads</source>
        <translation>artisans, commerçants, chefs d'entreprise</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>cut at a border of EPCI</source>
        <translation>coupé à une limite d'EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>cut to keep the greatest diameter</source>
        <translation>coupé pour tenir le diamètre maximal</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>debated</source>
        <translation>débattue</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>declared income</source>
        <translation>revenu déclaré</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>deletion of the sheet</source>
        <translation>suppression de la fiche</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>delivered</source>
        <translation>livrés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_demo.py"/>
        <source>demo,example,fictitious,training,test data</source>
        <translation>démonstration,exemple,fictif,formation,données de test</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>disposable income</source>
        <translation>revenu disponible</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <source>distance to the nearest (m)</source>
        <translation>distance au plus proche (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>dwellings</source>
        <translation>logements</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>dwellings delivered</source>
        <translation>logements livrés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>dwellings delivered of {n} planned</source>
        <translation>logements livrés sur {n} prévus</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>dwellings in clusters</source>
        <translation>logements dans des grappes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>dwellings in phase {phase}</source>
        <translation>logements à l'étape {phase}</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>dwellings in the first {n}</source>
        <translation>logements dans les {n} premières</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <source>dwellings in these estates</source>
        <translation>logements dans ces cités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <source>economic poles</source>
        <translation>pôles économiques</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>employees</source>
        <translation>employés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <source>estates</source>
        <translation>cités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>estates in the programme</source>
        <translation>cités dans le programme</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>estates with a score</source>
        <translation>cités avec score</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>estates with nothing missing</source>
        <translation>cités sans aucune donnée manquante</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>estates without a score (too little known)</source>
        <translation>cités sans score (trop peu de données connues)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <source>estimated cost</source>
        <translation>coût estimé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <source>estimated cost, excluding VAT</source>
        <translation>coût estimé hors taxes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>euros delivered</source>
        <translation>euros livrés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <source>evaluation,tranche,phase,baseline,funnel,milestone,indicator,matching,permutation</source>
        <translation>évaluation,tranche,étape,état de référence,entonnoir,jalon,indicateur,appariement,permutation</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_inputs.py"/>
        <source>executive jobs</source>
        <translation>emplois de cadre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>executives and higher intellectual occupations</source>
        <translation>cadres et professions intellectuelles supérieures</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/social_contrast.py"/>
        <source>executives,jobs,residents,census,location quotient,contrast,local Moran,LISA,permutation</source>
        <translation>cadres,emplois,résidents,recensement,quotient de localisation,contraste,Moran local,LISA,permutation</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>farmers</source>
        <translation>agriculteurs</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>fewer than {n} of: {strands}</source>
        <translation>moins de {n} parmi : {strands}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <location filename="../../resources/reports/base.html.j2"/>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_candidates.py"/>
        <source>free zone,ZFU,economy,unemployment,poverty,population,criteria,perimeter</source>
        <translation>zone franche,ZFU,économie,chômage,pauvreté,population,critères,périmètre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>from {low} to {high}{unit} (frozen bounds)</source>
        <translation>de {low} à {high}{unit} (bornes figées)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/rules_dialog.py"/>
        <source>give an expression</source>
        <translation>donnez une expression</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/page_words.py"/>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>held back by “{criterion}” (−{points} points)</source>
        <translation>freiné surtout par « {criterion} » (−{points} pts)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <source>heritage,UNESCO,protection,monuments,AC1,AC2,AC4,overlay,distance,opinion,ABF</source>
        <translation>patrimoine,UNESCO,protection,monuments,AC1,AC2,AC4,superposition,distance,avis,ABF</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>identifier there twice</source>
        <translation>identifiant présent deux fois</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>immediate commitment</source>
        <translation>engagement immédiat</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <source>in the top</source>
        <translation>en tête</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>in the top of every set</source>
        <translation>en tête de tous les jeux</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>in the top of no set</source>
        <translation>en tête d'aucun jeu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>in the top of some sets</source>
        <translation>en tête de certains jeux</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>in works</source>
        <translation>en travaux</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/estate_indicators.py"/>
        <source>indicators,INSEE,Filosofi,income,poverty,DPE,QPV,UNESCO,BHNS,open data</source>
        <translation>indicateurs,INSEE,Filosofi,revenu,pauvreté,niveau de vie,DPE,QPV,UNESCO,BHNS,données ouvertes,open data</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>institution,EPCI,pôle métropolitain,commune,landlord,total,summary</source>
        <translation>institution,EPCI,pôle métropolitain,commune,bailleur,total,synthèse</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>intermediate occupations</source>
        <translation>professions intermédiaires</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>its stops</source>
        <translation>ses arrêts</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_inputs.py"/>
        <source>jobs</source>
        <translation>emplois</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_words.py"/>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/layout_maps.py"/>
        <location filename="../../bassin_minier_plugin/processing/page_words.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>known</source>
        <translation>connus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>late milestones</source>
        <translation>jalons en retard</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_layers.py"/>
        <source>licence not stated</source>
        <translation>licence non renseignée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>lines added and removed</source>
        <translation>lignes ajoutées et retirées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>locked in</source>
        <translation>imposée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>locked out</source>
        <translation>exclue</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/layout_maps.py"/>
        <location filename="../../bassin_minier_plugin/processing/page_words.py"/>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>main exploitation, 20{year}</source>
        <translation>exploitation principale, 20{year}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>manual workers</source>
        <translation>ouvriers</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <source>members in a cluster, of {n}</source>
        <translation>membres dans une grappe, sur {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/page_words.py"/>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <source>mine railway,path,greenway,network,continuity,gap,missing link,connection</source>
        <translation>cavalier,chemin,voie verte,réseau,continuité,rupture,chaînon manquant,liaison</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <source>mining estates</source>
        <translation>cités minières</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>model “{id}”, version {version}, {aggregation}</source>
        <translation>modèle « {id} », version {version}, {aggregation}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>mostly from {reasons}</source>
        <translation>porté surtout par {reasons}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>nearest to constraints that cannot be met</source>
        <translation>le plus proche de contraintes impossibles à respecter</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/page_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/readable.py"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_bench.py"/>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>no EPCI</source>
        <translation>sans EPCI</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>no bound</source>
        <translation>pas de borne</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>no group</source>
        <translation>sans groupe</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>no programme meets the constraints (proven); this is the nearest one</source>
        <translation>aucun programme ne respecte les contraintes (prouvé) ; celui-ci est le plus proche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>no score: too little is known</source>
        <translation>pas de score : trop peu de données</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>no such operation in the file</source>
        <translation>opération absente du fichier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_inputs.py"/>
        <location filename="../../bassin_minier_plugin/processing/coverage_inputs.py"/>
        <source>no. {id}</source>
        <translation>n° {id}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_inputs.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <location filename="../../bassin_minier_plugin/processing/free_zone_inputs.py"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_figures.py"/>
        <source>none by the layers given</source>
        <translation>aucun d'après les couches données</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_report.py"/>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_report.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>not proven: the time ran out</source>
        <translation>non prouvé : le temps a manqué</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/page_content.py"/>
        <source>not stated</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <source>objects</source>
        <translation>objets</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>of active residents are executives</source>
        <translation>des actifs résidents sont cadres</translation>
    </message>
    <message>
        <location filename="../../resources/reports/contrast.html.j2"/>
        <source>of jobs are executive jobs</source>
        <translation>des emplois sont des emplois de cadre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>of the demand within {distance} m of a stop</source>
        <translation>de la demande à moins de {distance} m d'un arrêt</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>of their area, each place counted once</source>
        <translation>de leur surface, chaque lieu compté une fois</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>of {total} within {distance}</source>
        <translation>sur {total} à moins de {distance}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/publish_contract.py"/>
        <source>operation,sheet,PostGIS,PostgreSQL,team,publish</source>
        <translation>opération,fiche,PostGIS,PostgreSQL,équipe,publier</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/take_offline.py"/>
        <source>operation,sheet,offline,field work,QField,copy</source>
        <translation>opération,fiche,hors ligne,terrain,QField,copie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bring_back.py"/>
        <source>operation,sheet,offline,merge,conflict,synchronise</source>
        <translation>opération,fiche,hors ligne,fusion,conflit,synchroniser</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/check_sheets.py"/>
        <source>operation,sheet,rule,plausibility,quality,check</source>
        <translation>opération,fiche,règle,plausibilité,qualité,contrôle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/export_sheets.py"/>
        <source>operation,sheet,spreadsheet,Excel,XLSX,CSV,ODS,export</source>
        <translation>opération,fiche,tableur,Excel,XLSX,CSV,ODS,export</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_sheets.py"/>
        <source>operation,sheet,spreadsheet,Excel,XLSX,CSV,ODS,import</source>
        <translation>opération,fiche,tableur,Excel,XLSX,CSV,ODS,import</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/create_contract.py"/>
        <source>operation,sheet,store,GeoPackage,PostGIS,create</source>
        <translation>opération,fiche,contrat,GeoPackage,PostGIS,créer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/upgrade_contract.py"/>
        <source>operation,sheet,store,migration,version</source>
        <translation>opération,fiche,contrat,migration,version</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>operations</source>
        <translation>opérations</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>operations delivered</source>
        <translation>opérations livrées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <source>operations, without those abandoned</source>
        <translation>opérations, hors opérations abandonnées</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>optimal (proven)</source>
        <translation>optimal (prouvé)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>optimal: proven that no programme is better</source>
        <translation>optimal : il est prouvé qu'aucun programme n'est meilleur</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>out of the top</source>
        <translation>hors de la sélection</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/readable.py"/>
        <source>outline of {area} ha around {x}, {y}</source>
        <translation>contour de {area} ha autour de {x}, {y}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluate_tranche.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_workbook.py"/>
        <source>p-value</source>
        <translation>valeur p</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_blocks.py"/>
        <source>page {number} / {count}</source>
        <translation>page {number} / {count}</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>paid</source>
        <translation>payés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_rows.py"/>
        <source>part {number} of {count}</source>
        <translation>partie {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <location filename="../../bassin_minier_plugin/ui/sheet_delegate.py"/>
        <source>phase {n}</source>
        <translation>étape {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>planned</source>
        <translation>prévus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <source>planned funding</source>
        <translation>financement prévu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_front.py"/>
        <source>planned funding, excluding VAT</source>
        <translation>financement prévu hors taxes</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>possible ranks</source>
        <translation>rangs possibles</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <source>poverty</source>
        <translation>pauvreté</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/replay_run.py"/>
        <source>provenance,reproducibility,audit,replay,compare</source>
        <translation>provenance,reproductibilité,audit,rejouer,comparer</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>rank 1</source>
        <translation>rang 1</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>rank among the estates</source>
        <translation>rang parmi les cités</translation>
    </message>
    <message>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>rank {n}</source>
        <translation>rang {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>refused by the store</source>
        <translation>refusée par le contrat</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_inputs.py"/>
        <source>resident executives</source>
        <translation>cadres résidents</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>robust</source>
        <translation>robuste</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/row_labels.py"/>
        <source>row {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_layers.py"/>
        <source>run {run} of {date}; {licence}</source>
        <translation>exécution {run} du {date} ; {licence}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <source>score</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>score out of 100</source>
        <translation>score sur 100</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>score out of 100 · rank {rank} of {n}</source>
        <translation>score sur 100 · rang {rank} sur {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>score out of 100 · rank {rank} of {n}, from {low} to {high} if all were known</source>
        <translation>score sur 100 · rang {rank} sur {n}, de {low} à {high} si tout était connu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_estates.py"/>
        <source>score,ranking,multi-criteria,priority,MCDA,TOPSIS,ELECTRE,contributions</source>
        <translation>score,classement,multicritère,priorité,aide à la décision,TOPSIS,ELECTRE,contributions</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>selection,optimisation,programme,phases,knapsack,integer programming,MILP,budget</source>
        <translation>sélection,optimisation,programme,étapes,sac à dos,programmation entière,PLNE,budget,clause de revoyure</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <source>share under 20</source>
        <translation>part des moins de 20 ans</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <source>share without diploma</source>
        <translation>part des sans diplôme</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>sites examined</source>
        <translation>sites examinés</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>standard normal distribution of the z-score</source>
        <translation>fonction de répartition normale du score centré réduit</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <source>sum of score × dwellings</source>
        <translation>somme des produits score × logements</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/select_estates.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_report.py"/>
        <source>sum of the scores</source>
        <translation>somme des scores</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/table_import.py"/>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>target met</source>
        <translation>cible atteinte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>targets moved since the baseline</source>
        <translation>cibles modifiées depuis l’état de référence</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>that need an opinion</source>
        <translation>qui demandent un avis</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>the class “{best}” raises it most</source>
        <translation>surtout la classe « {best} »</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/rules.py"/>
        <source>the function “{name}” is not allowed in a rule</source>
        <translation>la fonction « {name} » n’est pas permise dans une règle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_report.py"/>
        <source>the k nearest</source>
        <translation>les k plus proches</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <source>the nearest</source>
        <translation>le plus proche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/aliases.py"/>
        <source>the shape of the feed</source>
        <translation>le tracé du jeu GTFS</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/rules.py"/>
        <source>there is no field “{name}”</source>
        <translation>il n’y a pas de champ « {name} »</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>time elapsed</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>towards the frozen target</source>
        <translation>vers la cible figée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <source>unemployment</source>
        <translation>chômage</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_report.py"/>
        <location filename="../../bassin_minier_plugin/processing/free_zone_words.py"/>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_points.py"/>
        <source>unreadable or null</source>
        <translation>illisible ou nulle</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>unreadable value</source>
        <translation>valeur illisible</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/spoil_tip_visibility.py"/>
        <source>visibility,viewshed,spoil tip,landmark,view,covisibility,landscape,DEM</source>
        <translation>visibilité,bassin visuel,terril,repère,vue,covisibilité,paysage,MNT</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>weighted geometric mean</source>
        <translation>moyenne géométrique pondérée</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/model_words.py"/>
        <source>weighted mean</source>
        <translation>moyenne pondérée</translation>
    </message>
    <message>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <source>with a part there</source>
        <translation>dont une partie s’y trouve</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>with a protection over some of them</source>
        <translation>avec une protection sur une partie</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_report.py"/>
        <source>within a distance</source>
        <translation>à moins d'une distance</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/page_words.py"/>
        <location filename="../../bassin_minier_plugin/sheets/readable.py"/>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/coverage_report.py"/>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>{amount} ({share})</source>
        <translation>{amount} ({share})</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>{caption} (and {n} more in the sheet)</source>
        <translation>{caption} (et {n} de plus dans la fiche)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>{caption} (not a photo that may be shown)</source>
        <translation>{caption} (n'est pas une photo affichable)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>{caption} (not shown: its folder is not known)</source>
        <translation>{caption} (non affichée : son dossier n'est pas connu)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>{caption} (the file is missing)</source>
        <translation>{caption} (le fichier manque)</translation>
    </message>
    <message>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <source>{concerned} of {n} sites are concerned.</source>
        <translation>{concerned} sites sur {n} sont concernés.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>{criterion}: all estates have the same value, so it does not tell them apart.</source>
        <translation>{criterion} : toutes les cités ont la même valeur, ce critère ne les départage donc pas.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <source>{criterion}: the model does not know {labels}; these estates count as unknown on it.</source>
        <translation>{criterion} : le modèle ne connaît pas {labels} ; le critère est inconnu pour ces cités.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>{distance} m</source>
        <translation>{distance} m</translation>
    </message>
    <message>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <source>{draws} draws of the weights and of the missing figures, spread {spread}, seed {seed}; the top is the first {top}.</source>
        <translation>{draws} tirages des poids et des valeurs manquantes, dispersion {spread}, graine {seed} ; la tête du classement est faite des {top} premières.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>{enters} estates enter, {leaves} leave, {stays} stay; {shifted} ranks move.</source>
        <translation>Cités entrantes : {enters}, sortantes : {leaves}, maintenues : {stays} ; rangs modifiés : {shifted}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>{field} (no conflict)</source>
        <translation>{field} (sans conflit)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_summary.py"/>
        <source>{field}: objects whose figure is unknown</source>
        <translation>{field} : objets dont le chiffre est inconnu</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <location filename="../../bassin_minier_plugin/ui/drafts_dialog.py"/>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_pages.py"/>
        <source>{figure} within {distance} m</source>
        <translation>{figure} à moins de {distance} m</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>{figure}: not stated for</source>
        <translation>{figure} : non renseigné pour</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_words.py"/>
        <source>{jobs} executive jobs for {residents} resident executives: {ratio} per resident.</source>
        <translation>{jobs} emplois de cadre pour {residents} cadres résidents : {ratio} par résident.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/demo_store.py"/>
        <source>{layer} (fictitious)</source>
        <translation>{layer} (données fictives)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <source>{layer}: area covered (m²)</source>
        <translation>{layer} : surface couverte (m²)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>{layer}: distance to the nearest (m)</source>
        <translation>{layer} : distance au plus proche (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <source>{layer}: length within the radius (m)</source>
        <translation>{layer} : longueur dans le rayon (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>{layer}: length within {metres} m (m)</source>
        <translation>{layer} : longueur à moins de {metres} m (m)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <source>{layer}: number</source>
        <translation>{layer} : nombre</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>{layer}: number within {metres} m</source>
        <translation>{layer} : nombre à moins de {metres} m</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <source>{layer}: served on side A only</source>
        <translation>{layer} : desservis du côté A seulement</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/mine_railway_continuity.py"/>
        <source>{layer}: served on side B only</source>
        <translation>{layer} : desservis du côté B seulement</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <source>{layer}: share of the area (0–1)</source>
        <translation>{layer} : part de la surface (0–1)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <location filename="../../bassin_minier_plugin/processing/heritage_overlay.py"/>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>{layer}: the nearest</source>
        <translation>{layer} : le plus proche</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/site_catchment.py"/>
        <source>{layer}: {field} within {metres} m</source>
        <translation>{layer} : {field} à moins de {metres} m</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_report.py"/>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/robustness_report.py"/>
        <source>{low} – {middle} – {high}</source>
        <translation>{low} – {middle} – {high}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/cluster_results.py"/>
        <source>{members} members ({counts}), each at most {m} m from its nearest; {span} m wide at most.</source>
        <translation>{members} membres ({counts}), chacun à {m} m au plus de son plus proche ; large de {span} m au plus.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/coverage_report.py"/>
        <source>{metres}, {minutes}</source>
        <translation>{metres}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/row_labels.py"/>
        <source>{name} ({place})</source>
        <translation>{name} ({place})</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>{name} ({unit})</source>
        <translation>{name} ({unit})</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>{name}, {distance}</source>
        <translation>{name}, {distance}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_report.py"/>
        <source>{name}, {metres} m ({count})</source>
        <translation>{name}, {metres} m ({count})</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>{name}: {n} estates, {dwellings} dwellings</source>
        <translation>{name} : {n} cités, {dwellings} logements</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/layout_pages.py"/>
        <source>{number} / {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/page_words.py"/>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>{number} – {title}</source>
        <translation>{number} – {title}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/i18n.py"/>
        <location filename="../../bassin_minier_plugin/processing/estate_comparison.py"/>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_report.py"/>
        <source>{n} M€</source>
        <translation>{n} M€</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>{n} draws of {asked} were solved in the time granted.</source>
        <translation>{n} tirages sur {asked} ont été résolus dans le temps accordé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{n} dwellings are missing in phase {phase}: {total} instead of at least {bound}.</source>
        <translation>Il manque {n} logements à l'étape {phase} : {total} au lieu d'au moins {bound}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{n} dwellings are missing in {name}: {total} instead of at least {bound}.</source>
        <translation>Il manque {n} logements dans {name} : {total} au lieu d'au moins {bound}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{n} dwellings are missing: {total} instead of at least {bound}.</source>
        <translation>Il manque {n} logements : {total} au lieu d'au moins {bound}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{n} dwellings too many in phase {phase}: {total} instead of at most {bound}.</source>
        <translation>{n} logements de trop à l'étape {phase} : {total} au lieu d'au plus {bound}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{n} dwellings too many in {name}: {total} instead of at most {bound}.</source>
        <translation>{n} logements de trop dans {name} : {total} au lieu d'au plus {bound}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{n} dwellings too many: {total} instead of at most {bound}.</source>
        <translation>{n} logements de trop : {total} au lieu d'au plus {bound}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{n} estates are missing in {name}: {total} instead of at least {bound}.</source>
        <translation>Cités manquantes dans {name} : {n} ({total} au lieu d'au moins {bound}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{n} estates are missing: {total} can be chosen, at least {bound} are asked.</source>
        <translation>Cités manquantes : {n} ({total} possibles, au moins {bound} demandées).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{n} estates too many in {name}: {total} instead of at most {bound}.</source>
        <translation>Cités de trop dans {name} : {n} ({total} au lieu d'au plus {bound}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{n} estates too many: {total} are needed, at most {bound} are allowed.</source>
        <translation>Cités de trop : {n} ({total} nécessaires, au plus {bound} permises).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>{n} estates, {dwellings} dwellings</source>
        <translation>{n} cités, {dwellings} logements</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/coverage_report.py"/>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/coverage_report.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>{n} of {total} estates have a zone within {distance}.</source>
        <translation>{n} cités minières sur {total} ont une zone à moins de {distance}.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/institutions.html.j2"/>
        <source>{n} others hold no object.</source>
        <translation>{n} autres n’ont aucun objet.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>{n} pages in all have not found a place for everything.</source>
        <translation>{n} pages en tout n'ont pas trouvé place pour tout.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/atlas_pages.py"/>
        <source>{n} places on this map</source>
        <translation>{n} lieux sur cette carte</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_actions.py"/>
        <source>{n} sets of weights compared: {names}.</source>
        <translation>{n} jeux de poids comparés : {names}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>{n} sheets</source>
        <translation>Fiches : {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/freeze_baseline.py"/>
        <source>{n} sheets frozen as of {day}, SHA-256 {checksum}.</source>
        <translation>{n} fiches figées au {day}, SHA-256 {checksum}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>{n} sheets have edits that are not saved. Save them?</source>
        <translation>Fiches avec des modifications non enregistrées : {n}. Les enregistrer ?</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>{n} sheets saved.</source>
        <translation>Fiches enregistrées : {n}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/institutional_report.py"/>
        <source>{n} unknown</source>
        <translation>{n} inconnus</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/heritage_report.py"/>
        <source>{n} within the radius</source>
        <translation>{n} dans le rayon</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/provenance.py"/>
        <source>{parameter}: {name}, {n} cells read, SHA-256 {digest}… ({source})</source>
        <translation>{parameter} : {name}, {n} cellules lues, SHA-256 {digest}… ({source})</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/provenance.py"/>
        <source>{parameter}: {name}, {n} features read, SHA-256 {digest}… ({source})</source>
        <translation>{parameter} : {name}, entités lues : {n}, SHA-256 {digest}… ({source})</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/sheets/readable.py"/>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>{part}: {line}</source>
        <translation>{part} : {line}</translation>
    </message>
    <message>
        <location filename="../../resources/reports/selection.html.j2"/>
        <source>{phase}: estates</source>
        <translation>{phase} : cités</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>{points} points</source>
        <translation>{points} pts</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/weighting_tab.py"/>
        <source>{programme}; best programme, proven</source>
        <translation>{programme} ; meilleur programme, prouvé</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/contrast_words.py"/>
        <source>{quadrant}, beyond chance (q = {q}).</source>
        <translation>{quadrant}, au-delà du hasard (q = {q}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>{share} of the weight is known, missing: {missing}</source>
        <translation>part connue du poids : {share}, il manque : {missing}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>{shown} of {n} sheets</source>
        <translation>{shown} fiches sur {n}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_algorithm.py"/>
        <source>{table}, row {row}: {what}</source>
        <translation>{table}, ligne {row} : {what}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/dossier_rows.py"/>
        <source>{table}, {row}, {column}</source>
        <translation>{table}, {row}, {column}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/sheet_edits.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/scenario_files.py"/>
        <source>{title} {share}</source>
        <translation>{title} {share}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>{title}: the expression cannot be used on layer “{layer}” ({reason}).</source>
        <translation>{title} : l'expression ne peut être utilisée sur la couche « {layer} » ({reason}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <source>{title}: {points} points</source>
        <translation>{title} : {points} points</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/free_zone_report.py"/>
        <location filename="../../bassin_minier_plugin/processing/row_labels.py"/>
        <location filename="../../bassin_minier_plugin/ui/history_tab.py"/>
        <source>{title}: {text}</source>
        <translation>{title} : {text}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/operation_pages.py"/>
        <source>{value} on {date}</source>
        <translation>{value} le {date}</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>{who} deleted this sheet ({when}) while you were editing it. Nothing is written yet.</source>
        <translation>{who} a supprimé cette fiche ({when}) pendant que vous la modifiiez. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/conflict_dialog.py"/>
        <source>{who} saved this sheet ({when}) while you were editing it. Nothing is written yet.</source>
        <translation>{who} a enregistré cette fiche ({when}) pendant que vous la modifiiez. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/open_data_words.py"/>
        <source>{words} ({told})</source>
        <translation>{words} ({told})</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/ranking_table.py"/>
        <location filename="../../bassin_minier_plugin/ui/scenario_dialog.py"/>
        <source>± places</source>
        <translation>± places</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/programme_settings.py"/>
        <source>“1”, or “CA de Lens-Liévin = 2; … = 300 dwellings”</source>
        <translation>« 1 », ou « CA de Lens-Liévin = 2; … = 300 dwellings »</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>“A stop inside”: a stop stands in the zone. “Served”: the nearest stop is within the first threshold. “On the edge”: within the last distance. “Not served”: farther.</source>
        <translation>« Un arrêt à l'intérieur » : un arrêt se trouve dans la zone. « Desservie » : l'arrêt le plus proche est en deçà du premier seuil. « En limite de desserte » : en deçà de la dernière distance. « Non desservie » : plus loin.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/bhns_coverage.py"/>
        <source>“Served” up to (m; default: the first distance)</source>
        <translation>« Desservie » jusqu'à (m ; par défaut, la première distance)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>“{criterion}” (+{points} points)</source>
        <translation>« {criterion} » (+{points} pts)</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{encoding}” is not an encoding that is known: try UTF-8 or cp1252.</source>
        <translation>« {encoding} » n'est pas un encodage connu : essayez UTF-8 ou cp1252.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{field}”: the least ({low}) is more than the most ({high}). Exchange or correct them.</source>
        <translation>« {field} » : le minimum ({low}) dépasse le maximum ({high}). Échangez-les ou corrigez-les.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/score_words.py"/>
        <source>“{label}” ({count})</source>
        <translation>« {label} » ({count})</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” and layer “{layer}”: codes carried to the present commune: {n} ({examples}).</source>
        <translation>« {name} » et couche « {layer} » : codes ramenés à la commune actuelle : {n} ({examples}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” cannot be read as a table: check its quotes and separators.</source>
        <translation>« {name} » ne peut pas être lu comme une table : vérifiez ses guillemets et séparateurs.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” gives figures by {level}: choose the layer of polygons to which they are joined.</source>
        <translation>« {name} » donne des chiffres par {level} : choisissez la couche de polygones à laquelle les joindre.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” has no column of INSEE codes of communes (CODGEO…), IRIS (IRIS, CODE_IRIS…) or 200 m squares (idcar_200m…). Its columns: {fields}.</source>
        <translation>« {name} » n'a pas de colonne de codes Insee de communes (CODGEO…), d'IRIS (IRIS, CODE_IRIS…) ou de carreaux de 200 m (idcar_200m…). Ses colonnes : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” has no column of coordinates that is known: choose them. Its columns: {fields}.</source>
        <translation>« {name} » n'a pas de colonne de coordonnées connue : choisissez-les. Ses colonnes : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” has no column “{column}”. Its columns: {fields}.</source>
        <translation>« {name} » n'a pas de colonne « {column} ». Ses colonnes : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” has only one column (“{header}”): its columns must be separated by semicolons, commas, tabs or |.</source>
        <translation>« {name} » n'a qu'une colonne (« {header} ») : ses colonnes doivent être séparées par des points-virgules, des virgules, des tabulations ou des |.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” has squares in two systems (EPSG:{first} and EPSG:{other}): import one territory at a time.</source>
        <translation>« {name} » a des carreaux dans deux systèmes (EPSG:{first} et EPSG:{other}) : importez un territoire à la fois.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” has two columns “{column}”: rename or remove one of them.</source>
        <translation>« {name} » a deux colonnes « {column} » : renommez-en une ou retirez-la.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” holds neither jobs nor active residents by occupation (such as C20_EMPLT_CS3, C20_ACT1564_CS3, pop_cadres). Its columns: {fields}.</source>
        <translation>« {name} » ne contient ni emplois ni actifs par catégorie socioprofessionnelle (comme C20_EMPLT_CS3, C20_ACT1564_CS3, pop_cadres). Ses colonnes : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” holds no Filosofi income (such as MED21, DEC_MED21, TP6021; ind_snv and men_pauv for squares). Its columns: {fields}.</source>
        <translation>« {name} » ne contient pas de revenu Filosofi (comme MED21, DEC_MED21, TP6021 ; ind_snv et men_pauv pour les carreaux). Ses colonnes : {fields}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{name}” holds the files of a GTFS feed more than once ({found}): keep one feed.</source>
        <translation>« {name} » contient plusieurs fois les fichiers d'un jeu GTFS ({found}) : n'en gardez qu'un.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{name}” holds {count} files, more than the {limit} allowed: is it a GTFS feed? Keep only its own files.</source>
        <translation>« {name} » contient {count} fichiers, plus que les {limit} admis : est-ce un jeu GTFS ? Ne gardez que les fichiers du jeu.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{name}” is larger than the {limit} MB allowed: cut the feed down to your network.</source>
        <translation>« {name} » dépasse les {limit} Mo admis : réduisez le jeu à votre réseau.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{name}” is not a complete GTFS feed: {files} is missing.</source>
        <translation>« {name} » n'est pas un jeu GTFS complet : il manque {files}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{name}” is not a readable zip file: download the GTFS feed again.</source>
        <translation>« {name} » n'est pas un fichier zip lisible : téléchargez de nouveau le jeu GTFS.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” is not a table of text: unzip it first, or save the sheet of the workbook as CSV.</source>
        <translation>« {name} » n'est pas une table de texte : décompressez-le d'abord, ou enregistrez la feuille du classeur en CSV.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}” is not the COG's file of events on communes: the columns {columns} are missing.</source>
        <translation>« {name} » n'est pas le fichier des événements sur les communes du COG : il manque les colonnes {columns}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”, line {row}: fewer cells than the {expected} of the header. Correct the line.</source>
        <translation>« {name} », ligne {row} : moins de cases que les {expected} de l'en-tête. Corrigez la ligne.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”, line {row}: {found} cells where the header has {expected}. Correct the line; a text that holds the separator must stand between quotes.</source>
        <translation>« {name} », ligne {row} : {found} cases là où l'en-tête en a {expected}. Corrigez la ligne ; un texte qui contient le séparateur doit être entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”, line {row}: “{value}” is not the id of a square (such as CRS3035RES200mN3132800E3798000).</source>
        <translation>« {name} », ligne {row} : « {value} » n'est pas l'identifiant d'un carreau (comme CRS3035RES200mN3132800E3798000).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”: longitude and latitude are given in the other order, and were exchanged.</source>
        <translation>« {name} » : longitude et latitude sont données dans l'autre ordre, et ont été échangées.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”: no coordinate can be read in “{column}”.</source>
        <translation>« {name} » : aucune coordonnée lisible dans « {column} ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”: none of its {total} squares lies in the area: check the layer of the area.</source>
        <translation>« {name} » : aucun de ses {total} carreaux n'est dans l'emprise : vérifiez la couche de l'emprise.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”: points outside of metropolitan France: {n}. Check their coordinates or the projection.</source>
        <translation>« {name} » : points hors de la France métropolitaine : {n}. Vérifiez leurs coordonnées ou la projection.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”: rows of the same departments that are not in layer “{layer}”: {n} ({examples}).</source>
        <translation>« {name} » : lignes des mêmes départements absentes de la couche « {layer} » : {n} ({examples}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”: rows that repeat the “{column}” of another one, left out: {n}.</source>
        <translation>« {name} » : lignes qui répètent le « {column} » d'une autre, écartées : {n}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”: rows without a usable coordinate, left out of the points: {n} of {total}.</source>
        <translation>« {name} » : lignes sans coordonnée utilisable, absentes des points : {n} sur {total}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”: secret or not significant figures, left unknown (NULL): {examples}.</source>
        <translation>« {name} » : chiffres secrets ou non significatifs, laissés inconnus (NULL) : {examples}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”: squares outside of the area, left out: {n} of {total}.</source>
        <translation>« {name} » : carreaux hors de l'emprise, écartés : {n} sur {total}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”: the code “{key}” is there {n} times, so its figures would be joined more than once. Keep one row for each code (one year, one indicator per column).</source>
        <translation>« {name} » : le code « {key} » y est {n} fois, ses chiffres seraient joints plusieurs fois. Gardez une ligne par code (un millésime, un indicateur par colonne).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/import_messages.py"/>
        <source>“{name}”: the coordinates (middle: x {x}, y {y}) are of no projection used in metropolitan France: choose the right one.</source>
        <translation>« {name} » : les coordonnées (milieu : x {x}, y {y}) ne sont d'aucune projection en usage en France métropolitaine : choisissez la bonne.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>“{name}”: {n} are missing: {total} instead of at least {bound}.</source>
        <translation>« {name} » : il manque {n} ({total} au lieu d'au moins {bound}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/selection_words.py"/>
        <source>“{name}”: {n} too many: {total} instead of at most {bound}.</source>
        <translation>« {name} » : {n} de trop ({total} au lieu d'au plus {bound}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{path}” cannot be read as a table: is it damaged, or of another format?</source>
        <translation>« {path} » ne se lit pas comme une table : est-il endommagé, ou d’un autre format ?</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{path}” cannot be read or written: {reason}.</source>
        <translation>Impossible de lire ou d'écrire « {path} » : {reason}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{path}” could not be copied into the folder of the contract ({reason}).</source>
        <translation>« {path} » n’a pas pu être copié dans le dossier du contrat ({reason}).</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{path}” could not be written completely: the disk is probably full. Nothing was kept.</source>
        <translation>« {path} » n'a pas pu être écrit en entier : le disque est sans doute plein. Rien n'a été conservé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_messages.py"/>
        <source>“{path}” has {size} bytes, more than the {limit} allowed for sets of weights.</source>
        <translation>« {path} » fait {size} octets, plus que les {limit} admis pour des jeux de poids.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_messages.py"/>
        <source>“{path}” holds no set of weights: give a .csv file, or a folder of scoring models.</source>
        <translation>« {path} » ne contient aucun jeu de poids : donnez un fichier .csv, ou un dossier de modèles de notation.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_messages.py"/>
        <source>“{path}” holds {n} sets of weights, more than the {limit} that can be compared.</source>
        <translation>« {path} » contient {n} jeux de poids, plus que les {limit} que l'on peut comparer.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{path}” is already there and would be overwritten: choose another name.</source>
        <translation>« {path} » existe déjà et serait écrasé : choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{path}” is being edited in QGIS or another program: end the editing there, or choose another file.</source>
        <translation>« {path} » est en cours de modification dans QGIS ou un autre logiciel : terminez-y la modification, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>“{path}” is no frozen baseline: make one with “Freeze the baseline”.</source>
        <translation>« {path} » n’est pas un état de référence figé : faites-en un avec « Figer l’état de référence ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>“{path}” is no template: choose a .qpt file of the layout designer, or one of {known}.</source>
        <translation>« {path} » n'est pas un modèle : choisissez un fichier .qpt de l'éditeur de mise en page, ou l'un de {known}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_messages.py"/>
        <source>“{path}” is not UTF-8 text: save it again as CSV in UTF-8.</source>
        <translation>« {path} » n'est pas du texte UTF-8 : enregistrez-le de nouveau en CSV UTF-8.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/print_messages.py"/>
        <source>“{path}” is not a template of a print layout: save the layout as a template in the layout designer.</source>
        <translation>« {path} » n'est pas un modèle de mise en page : enregistrez la mise en page comme modèle dans l'éditeur.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_messages.py"/>
        <source>“{path}”, set “{name}”: “{value}” is no weight; give a number from 0 on.</source>
        <translation>« {path} », jeu « {name} » : « {value} » n'est pas un poids ; donnez un nombre à partir de 0.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{path}”: MapInfo writes 0 where a figure is unknown. Choose a GeoPackage.</source>
        <translation>« {path} » : MapInfo écrit 0 là où une valeur est inconnue. Choisissez un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{path}”: choose one of the formats {formats}.</source>
        <translation>« {path} » : choisissez l’un des formats {formats}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_messages.py"/>
        <source>“{path}”: no column names an axis or a criterion of the model. Known: {known}.</source>
        <translation>« {path} » : aucune colonne ne désigne un axe ou un critère du modèle. Connus : {known}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{path}”: the column “{field}” is there twice. Remove one.</source>
        <translation>« {path} » : la colonne « {field} » est présente deux fois. Enlevez-en une.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_messages.py"/>
        <source>“{path}”: the column “{field}” names no axis and no criterion of the model. Known: {known}.</source>
        <translation>« {path} » : la colonne « {field} » ne désigne ni axe ni critère du modèle. Connus : {known}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>“{path}”: the workbook must be named .xlsx.</source>
        <translation>« {path} » : le classeur doit se nommer .xlsx.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/weighting_messages.py"/>
        <source>“{path}”: “{name}” is there twice. Rename or remove one.</source>
        <translation>« {path} » : « {name} » y est deux fois. Renommez-en un ou retirez-le.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{schema}” cannot name a schema: use up to 50 lower-case letters, digits and underscores, without accents.</source>
        <translation>« {schema} » ne peut nommer un schéma : utilisez au plus 50 lettres minuscules, chiffres et soulignés, sans accents.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” already holds tables: choose another place, a contract is never overwritten.</source>
        <translation>« {store} » contient déjà des tables : choisissez un autre endroit, un contrat n’est jamais écrasé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” cannot be reached ({reason}): check the file, or the network and the connection.</source>
        <translation>« {store} » est inaccessible ({reason}) : vérifiez le fichier, ou le réseau et la connexion.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” could not be written (disk full or failing): nothing was written.</source>
        <translation>« {store} » n’a pas pu être écrit (disque plein ou défaillant) : rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” has not answered for {seconds} s: try again later. A retry writes nothing twice.</source>
        <translation>« {store} » ne répond plus depuis {seconds} s : réessayez plus tard. Un nouvel essai n’écrit rien deux fois.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” has tables of an earlier version: run “Upgrade a contract” first.</source>
        <translation>« {store} » a des tables d’une version antérieure : lancez d’abord « Mettre à niveau un contrat ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>“{store}” held no operation sheet on {day}: there is nothing to evaluate.</source>
        <translation>« {store} » n’avait aucune fiche opération au {day} : il n’y a rien à évaluer.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/evaluation_messages.py"/>
        <source>“{store}” holds sheets whose content is no longer what was saved ({n}): {names}. Restore them from a backup first.</source>
        <translation>« {store} » a des fiches dont le contenu n’est plus celui qui a été enregistré ({n}) : {names}. Restaurez-les d’abord depuis une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” is being written by somebody else: try again in a moment. Nothing was lost.</source>
        <translation>Quelqu’un d’autre est en train d’écrire dans « {store} » : réessayez dans un instant. Rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” is damaged or is no GeoPackage: take the last backup.</source>
        <translation>« {store} » est endommagé ou n’est pas un GeoPackage : reprenez la dernière sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” is not a contract of this plugin: create one first.</source>
        <translation>« {store} » n’est pas un contrat de cette extension : créez-en d’abord un.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” is not as this plugin made it ({names}): have it checked before editing it. Nothing was changed.</source>
        <translation>« {store} » n’est pas tel que cette extension l’a fait ({names}) : faites-le vérifier avant de le modifier. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” is read-only: ask for the right to write, or work on a copy.</source>
        <translation>« {store} » est en lecture seule : demandez le droit d’écrire, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” lies on a network share, where SQLite cannot keep several people apart: one person at a time, or publish the contract to PostGIS.</source>
        <translation>« {store} » est sur un partage réseau, où SQLite ne sait pas faire travailler plusieurs personnes sans heurt : une seule personne à la fois, ou publiez le contrat dans PostGIS.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” refuses: {reason}. Nothing was written.</source>
        <translation>« {store} » refuse : {reason}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” took too long to answer: try again. Nothing was written.</source>
        <translation>« {store} » a mis trop de temps à répondre : réessayez. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” was made by a later version of the plugin (tables {version}, {known} known here): update the plugin.</source>
        <translation>« {store} » a été fait par une version plus récente de l’extension (tables {version}, {known} connue ici) : mettez l’extension à jour.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” was not taken offline with this plugin.</source>
        <translation>« {store} » n’a pas été emporté hors ligne avec cette extension.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/store_messages.py"/>
        <source>“{store}” was taken from another contract than “{target}”: bring it back there.</source>
        <translation>« {store} » a été emporté d’un autre contrat que « {target} » : ramenez-le là-bas.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{text}” is not understood as a bound per group: write “1”, or “name = 2; other name = 300 dwellings”.</source>
        <translation>« {text} » n'est pas compris comme borne par groupe : écrivez « 1 », ou « nom = 2; autre nom = 300 logements ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>“{text}” is not understood as a criterion: write “unemployment &gt;= 15 %”, “poverty &gt;= area” or “population &lt;= 20000”.</source>
        <translation>« {text} » ne se comprend pas comme un critère : écrivez « unemployment &gt;= 15 % », « poverty &gt;= area » ou « population &lt;= 20000 ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>“{text}” is not understood as a figure: write “code = part / whole” or “code = rate %”, the code in small letters and not the name of another result.</source>
        <translation>« {text} » ne se comprend pas comme un chiffre : écrivez « code = partie / tout » ou « code = taux % », le code en minuscules et sans le nom d'un autre résultat.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>“{text}” is not understood as a rule: write “estate &gt;= 1; centrality | site | landscape | economy &gt;= 1”.</source>
        <translation>« {text} » ne se comprend pas comme une règle : écrivez « cité &gt;= 1; centralité | site | paysage | économie &gt;= 1 ».</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/project_messages.py"/>
        <source>“{text}” is not understood: write “name of the layer = strand”, separated by semicolons, with one of the strands {strands}.</source>
        <translation>« {text} » ne se comprend pas : écrivez « nom de la couche = volet », séparés par des points-virgules, avec l'un des volets {strands}.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/ui/open_sheets.py"/>
        <source>“{title}” will be deleted from the contract when you save. Undo brings it back.</source>
        <translation>« {title} » sera supprimée du contrat à l'enregistrement. Annuler la fait revenir.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{value}” is not a day: write it as 2026-03-10 or 10/03/2026.</source>
        <translation>« {value} » n'est pas un jour : écrivez-le sous la forme 10/03/2026 ou 2026-03-10.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{value}” is not a list of distances: write them in metres, as 300,500,800.</source>
        <translation>« {value} » n'est pas une liste de distances : écrivez-les en mètres, sous la forme 300,500,800.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/messages.py"/>
        <source>“{value}” is not a time window: write windows as 07:00-09:00,10:00-16:00.</source>
        <translation>« {value} » n'est pas une plage horaire : écrivez les plages sous la forme 07:00-09:00,10:00-16:00.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/layout_fit.py"/>
        <source>… and {n} more lines</source>
        <translation>… et {n} lignes de plus</translation>
    </message>
    <message>
        <location filename="../../resources/reports/clusters.html.j2"/>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <location filename="../../resources/reports/heritage.html.j2"/>
        <location filename="../../resources/reports/robustness.html.j2"/>
        <location filename="../../resources/reports/score.html.j2"/>
        <source>… and {n} others, in the layer.</source>
        <translation>Autres cités sans score, à voir dans la couche : {n}.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/coverage.html.j2"/>
        <source>… and {n} others, in the summary table.</source>
        <translation>… et {n} autres, dans la table de synthèse.</translation>
    </message>
    <message>
        <location filename="../../resources/reports/evaluation.html.j2"/>
        <source>… and {n} others, in the workbook and the output tables.</source>
        <translation>… et {n} autres, dans le classeur et les tables de résultat.</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/page_words.py"/>
        <source>€ excl. VAT</source>
        <translation>€ HT</translation>
    </message>
    <message>
        <location filename="../../bassin_minier_plugin/processing/page_words.py"/>
        <source>€/year</source>
        <translation>€/an</translation>
    </message>
    <message>
        <location filename="../../resources/reports/free_zones.html.j2"/>
        <source>✔ met, ✘ not met, ? unknown, which is not failed. * the figure of the whole population layer.</source>
        <translation>✔ rempli, ✘ non rempli, ? inconnu, ce qui n’est pas manqué. * le chiffre de toute la couche de population.</translation>
    </message>
</context>
</TS>
