"""What is measured: the jobs, the sizes they are measured on, and the goals of the design."""

from __future__ import annotations

from dataclasses import dataclass

SIDES = ("plugin", "QGIS", "GeoPandas")
PLAIN = "QGIS plain"
CERTIFICATES = 300_000
LAYER_OF_JOB = {
    **{"squares": "squares", "buildings": "buildings", "points": "certificates", "scoring": "squares"},
    **{"coverage": "homes", "streets": "homes", "heritage": "monuments"},
}
TITLES = {
    "squares": "Income squares onto zones",
    "buildings": "Buildings onto zones, by area",
    "points": "Certificates onto zones",
    "scoring": "Scoring chain: indicators, score, file",
    "coverage": "Who is served, in a straight line",
    "heritage": "Four overlapping protections, the nearest monument and those within 500 m",
    "streets": "Who is served, along streets",
}
_COVERS = ("qpv", "property", "buffer", "communes")
PROTECTIONS = ("qpv", "property", "buffer", "abords")


@dataclass(frozen=True)
class Case:
    """One size of a job. `series` says which of its two sizes grows from case to case; '' for a size of its own."""

    job: str
    zones: int
    source: int
    series: str = ""
    sides: tuple[str, ...] = SIDES
    certificates: int = CERTIFICATES
    stops: int = 700
    nodes: int = 160_000

    @property
    def name(self) -> str:
        return f"{self.job}-{self.zones}-{self.source}"

    @property
    def title(self) -> str:
        source = f"{self.source:,} {LAYER_OF_JOB[self.job]}".replace(",", " ")
        more = f", {self.certificates:,} certificates".replace(",", " ") if self.job == "scoring" else ""
        more = f", {self.stops:,} stops".replace(",", " ") if self.job in ("coverage", "streets") else more
        more += f", {self.nodes:,} nodes".replace(",", " ") if self.job == "streets" else ""
        return f"{TITLES[self.job]}: {self.zones:,} zones, ".replace(",", " ", 1).replace(",", " ") + source + more

    @property
    def goal_size(self) -> tuple[str, int, int] | None:
        """The key of the goals, None for the smaller certificates of the quick chain."""
        is_smaller = self.job == "scoring" and self.certificates < CERTIFICATES
        return None if is_smaller else (self.job, self.zones, self.source)

    @property
    def layers(self) -> dict[str, str]:
        """The name of the layer in each role of the job."""
        return _roles(self.job, f"estates_{self.zones}", self.source, self.certificates, self.stops, self.nodes)


def nearly_empty(job: str) -> dict[str, str]:
    """Layers on which a run takes what it takes whatever its data."""
    return _roles(job, "estates_3", 20, 20, 3, 25)


def _roles(job, zones, source, certificates, stops, nodes) -> dict[str, str]:
    if job == "scoring":
        roles = {"squares": f"squares_{source}", "certificates": f"certificates_{certificates}"}
        return {"zones": zones, **roles, **{name: name for name in _COVERS}}
    roles = {"zones": zones, "source": f"{LAYER_OF_JOB[job]}_{source}"}
    if job == "heritage":
        roles.update({name: name for name in PROTECTIONS})
    if job in ("coverage", "streets"):
        roles["stops"] = f"stops_{stops}"
    if job == "streets":
        roles["network"] = f"network_{nodes}"
    return roles


def quick_cases() -> list[Case]:
    """Under a minute for all of them."""
    plugin = ("plugin",)
    cases = []
    for job, size in (("squares", 50_000), ("buildings", 75_000), ("points", 75_000)):
        cases.append(Case(job, 543, size))
        cases += [Case(job, zones, size, "zones", plugin) for zones in (1_000, 2_000, 4_000)]
    cases.append(Case("coverage", 543, 75_000, stops=60))
    cases.append(Case("heritage", 543, 10_000))
    # Without a library of graphs GeoPandas knows no way along streets.
    cases.append(Case("streets", 543, 75_000, "", ("plugin", "QGIS"), stops=60, nodes=10_000))
    return [*cases, Case("scoring", 543, 50_000, certificates=75_000)]


def full_cases() -> list[Case]:
    """The sizes of the goals, and those between them that show how the time grows."""
    plugin = ("plugin",)
    cases = [Case("squares", 543, size, "source") for size in (50_000, 200_000, 1_000_000)]
    for job in ("buildings", "points"):
        cases += [Case(job, 543, size, "source", plugin) for size in (75_000, 150_000)]
        cases.append(Case(job, 543, 300_000, "source"))
    for job, size in (("squares", 1_000_000), ("buildings", 300_000), ("points", 300_000)):
        cases += [Case(job, zones, size, "zones") for zones in (2_000, 6_300, 20_000)]
    cases += [Case("coverage", 543, size, "source", plugin) for size in (75_000, 150_000)]
    cases.append(Case("coverage", 543, 300_000, "source"))
    cases += [Case("streets", 543, size, "source", plugin) for size in (75_000, 150_000)]
    cases.append(Case("heritage", 543, 50_000))
    cases += [Case("heritage", zones, 50_000, "zones", plugin) for zones in (2_000, 6_300)]
    cases.append(Case("heritage", 20_000, 50_000, "zones"))
    cases.append(Case("streets", 543, 300_000, "source", ("plugin", "QGIS")))
    cases += [Case("scoring", 543, size) for size in (50_000, 1_000_000)]
    cases += [Case("scoring", zones, 1_000_000, "zones", plugin) for zones in (2_000, 6_300)]
    return [*cases, Case("scoring", 20_000, 1_000_000, "zones")]


# How many times faster than a side, for (job, zones, source).
SPEED_GOALS = {
    ("squares", 543, 50_000): {"QGIS": 25, "GeoPandas": 6},
    ("squares", 543, 1_000_000): {"QGIS": 25, "GeoPandas": 6},
    ("buildings", 543, 300_000): {"QGIS": 30, "GeoPandas": 6},
    ("points", 543, 300_000): {"QGIS": 15, "GeoPandas": 6},
    ("squares", 20_000, 1_000_000): {"QGIS": 50, "GeoPandas": 3},
    ("buildings", 20_000, 300_000): {"QGIS": 50, "GeoPandas": 3},
    ("points", 20_000, 300_000): {"QGIS": 50, "GeoPandas": 3},
    ("coverage", 543, 300_000): {"QGIS": 25, "GeoPandas": 4},
    ("streets", 543, 300_000): {"QGIS": 20},
    ("heritage", 543, 50_000): {"QGIS": 7, "GeoPandas": 4},
    ("heritage", 20_000, 50_000): {"QGIS": 7, "GeoPandas": 4},
    ("scoring", 543, 50_000): {"QGIS": 25, "GeoPandas": 6},
    ("scoring", 543, 1_000_000): {"QGIS": 100, "GeoPandas": 40},
}
# Exponent of the time in the size that grows, the fixed cost taken off.
GROWTH_GOALS = {
    ("squares", "zones"): 1.1,
    ("buildings", "zones"): 1.1,
    ("points", "zones"): 1.1,
    # More squares reach farther, and no nearer to the zones; more buildings are denser.
    ("squares", "source"): 0.1,
    ("buildings", "source"): 1.0,
    ("points", "source"): 1.0,
    ("coverage", "source"): 1.1,
    ("streets", "source"): 1.1,
    ("heritage", "zones"): 1.2,
}
MEMORY_GOAL = 0.5
MEMORY_CASES = {*SPEED_GOALS, ("scoring", 20_000, 1_000_000)}
FIXED_GOAL_S = 0.3
