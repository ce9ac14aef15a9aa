"""What the fictitious operations are called and who takes part in them: invented works, real kinds of institutions."""

from __future__ import annotations

import numpy as np
import pandas as pd

STRANDS = ("estate", "centrality", "site", "landscape", "economy")
NOTICE = "Opération fictive, données de démonstration."
PICTURE_NOTICE = "VUE FICTIVE : dessin de démonstration"
AUTHORS = ("Anne Exemple (fictive)", "Karim Modèle (fictif)", "Julie Maquette (fictive)", "Luc Spécimen (fictif)")
_MISSION = "Mission Bassin Minier"
_STATE, _REGION, _BANK = "État", "Région Hauts-de-France", "Banque des Territoires"

# By kind of work: what it is called, what is done.
_WORKS = {
    "estate": (
        ("Réhabilitation énergétique", "Isolation, menuiseries, ventilation et chauffage des logements occupés"),
        ("Rénovation globale des logements et des abords", "Logements, jardins, clôtures et réseaux repris ensemble"),
        ("Réhabilitation et espaces publics", "Logements rénovés, voiries apaisées, plantations d’alignement"),
        ("Rénovation patrimoniale", "Façades en brique, toitures et menuiseries selon le cahier des prescriptions"),
        ("Réhabilitation et adaptation au vieillissement", "Rénovation et accès de plain-pied pour les ayants droit"),
    ),
    "centrality": (
        ("Requalification de la place centrale", "Place rendue aux piétons, marché couvert, arbres et bancs"),
        ("Reconquête des commerces vacants", "Achat et remise en état de cellules commerciales"),
        ("Habitat au-dessus des commerces", "Logements vacants remis en location au cœur du bourg"),
        ("Pôle d’échanges et stationnement des vélos", "Quais du BHNS, abris à vélos et cheminements"),
        ("Équipement culturel de proximité", "Médiathèque et salle de répétition dans un ancien cinéma"),
    ),
    "site": (
        ("Reconversion d’un bâtiment de la fosse", "Clos et couvert, mise aux normes, accueil d’activités"),
        ("Parcours d’interprétation", "Signalétique, belvédères et visites à pied de plain-pied"),
        ("Mise en valeur du chevalement", "Traitement de la structure, accès au pied, éclairage sobre"),
        ("Accueil des visiteurs", "Billetterie, boutique, stationnement paysager"),
    ),
    "tip": (
        ("Ouverture au public du terril", "Sentiers, belvédère et mise en sécurité des pentes"),
        ("Gestion écologique du terril", "Pelouses pionnières, suivi des espèces, pâturage"),
    ),
    "railway": (
        ("Aménagement du cavalier en voie verte", "Revêtement, traversées sûres, plantations"),
        ("Remise en continuité du cavalier", "Passerelle, jalonnement et raccord aux chemins voisins"),
    ),
    "economy": (
        ("Hôtel d’entreprises", "Ateliers et bureaux en location, accompagnement à la création"),
        ("Tiers-lieu", "Bureaux partagés, fabrique numérique, formation"),
        ("Chantier-école de la rénovation", "Formation aux métiers du bâtiment sur les cités en travaux"),
        ("Pépinière de l’économie circulaire", "Réemploi des matériaux des chantiers du contrat"),
    ),
}
# Funders and about which share of the cost each bears; the lead pays what is left.
_FUNDING = {
    "estate": ((_BANK, 0.34), (_STATE, 0.16), (_REGION, 0.10), ("{epci}", 0.06)),
    "centrality": ((_STATE, 0.22), (_REGION, 0.18), ("{departement}", 0.10)),
    "site": ((_STATE, 0.28), (_REGION, 0.24), ("{departement}", 0.14)),
    "landscape": ((_REGION, 0.30), ("Agence de l’eau Artois-Picardie", 0.18), ("{departement}", 0.16)),
    "economy": ((_STATE, 0.20), (_REGION, 0.30), (_BANK, 0.14)),
}
_SUPPORT = {
    "estate": ((_MISSION, "Conseil patrimonial"), ("{commune_of}", "Partenaire associé")),
    "centrality": (("Caisse des commerçants (fictive)", "Partenaire associé"), ("{epci}", "Partenaire associé")),
    "site": ((_MISSION, "Assistance à maîtrise d’ouvrage"), ("Atelier fictif d’architecture", "Maîtrise d’œuvre")),
    "landscape": (("Bureau fictif du paysage", "Maîtrise d’œuvre"), (_MISSION, "Conseil patrimonial")),
    "economy": (("Réseau fictif des entreprises", "Partenaire associé"), ("{commune_of}", "Partenaire associé")),
}
# Name, unit, lowest and highest baseline, lowest and highest target.
_INDICATORS = {
    "estate": (
        ("Logements classés F ou G", "%", (40, 95), (0, 5)),
        ("Consommation d’énergie primaire", "kWh/m²/an", (290, 430), (80, 150)),
    ),
    "centrality": (
        ("Locaux commerciaux vacants", "%", (12, 28), (5, 10)),
        ("Piétons un samedi", "personnes/jour", (600, 4000), (4500, 8000)),
    ),
    "site": (("Visiteurs", "personnes/an", (8000, 45000), (60000, 140000)),),
    "tip": (("Surface ouverte au public", "ha", (0, 0), (2, 20)),),
    "railway": (("Linéaire ouvert aux piétons et aux vélos", "km", (0, 0), (0.6, 4)),),
    "economy": (
        ("Emplois accueillis", "emplois", (0, 0), (25, 140)),
        ("Heures d’insertion", "h", (0, 0), (2000, 18000)),
    ),
}
MILESTONES = ("Étude de faisabilité rendue", "Convention signée", "Ordre de service", "Mi-travaux", "Réception")


def of_commune(name: str) -> str:
    """« Commune de Lens », « Commune d’Avion ». An h is silent in Hénin only."""
    return f"Commune d’{name}" if name[0] in "AEIOUÉÈŒ" or name.startswith("Hénin") else f"Commune de {name}"


def departement(insee: str) -> str:
    return "Département du Nord" if insee.startswith("59") else "Département du Pas-de-Calais"


def work_of(place: pd.Series, kind: str, turn: int) -> tuple[str, str]:
    """(title, description) of the `turn`-th work of this kind at a place."""
    title, text = _WORKS[kind][turn % len(_WORKS[kind])]
    if kind == "economy":
        return f"{title} (fictif) : {place['label']}", f"{text}, {place['commune']}. {NOTICE}"
    return f"{title} : {place['label']}", f"{text}. Commune : {place['commune']}. {NOTICE}"


def lead_of(place: pd.Series, strand: str, turn: int) -> str:
    if strand == "estate":
        return place["landlord"]
    choices = {
        "centrality": (of_commune(place["commune"]), place["epci"]),
        "site": (place["epci"], place["epci"], _MISSION),
        "landscape": (place["epci"], departement(place["insee"]), "Établissement public foncier de Hauts-de-France"),
        "economy": (place["epci"], of_commune(place["commune"]), place["epci"]),
    }[strand]
    return choices[turn % len(choices)]


def funders_of(place: pd.Series, strand: str, lead: str, rng: np.random.Generator) -> list[tuple[str, float]]:
    """(funder, share of the cost), the lead last with what is left."""
    named = [(_named(funder, place), share * rng.uniform(0.6, 1.3)) for funder, share in _FUNDING[strand]]
    others = [(funder, share) for funder, share in named if funder != lead]
    return [*others, (lead, 1 - sum(share for _, share in others))]


def partners_of(place: pd.Series, strand: str, lead: str, funders: list[str]) -> list[tuple[str, str]]:
    """(organisation, role): the lead, the other funders, who helps."""
    found = [(lead, "Maîtrise d’ouvrage")] + [(one, "Financeur") for one in funders if one != lead]
    known = {name for name, _ in found}
    help_of = [(_named(name, place), role) for name, role in _SUPPORT[strand]]
    return found + [(name, role) for name, role in help_of if name not in known]


def indicators_of(kind: str, rng: np.random.Generator) -> list[tuple[str, str, float, float]]:
    """(name, unit, baseline, target)."""
    found = []
    for name, unit, first, last in _INDICATORS[kind]:
        digits = 1 if last[1] <= 20 else 0
        found.append((name, unit, *(float(np.round(rng.uniform(*edges), digits)) for edges in (first, last))))
    return found


def _named(template: str, place: pd.Series) -> str:
    return template.format(
        epci=place["epci"], commune_of=of_commune(place["commune"]), departement=departement(place["insee"])
    )
