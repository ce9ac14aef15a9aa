"""A small feed with the habits of real ones, and ways to break it."""

from __future__ import annotations

import io
import zipfile

BOM = b"\xef\xbb\xbf"

STOPS = """stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
A1,"Gare, quai nord",50.430,2.830,0,
A2,"Gare, quai nord",50.4301,2.8303,,
B1,Mairie,50.435,2.840,,
B2,Mairie,50.4352,2.8403,,
C,Hôpital,50.440,2.850,,
S,Gare,50.430,2.830,1,
Z,Terminus,50.445,2.860,,
"""
ROUTES = """route_id,agency_id,route_short_name,route_long_name,route_type
R1,T1,B1,Gare – Terminus,3
R2,T2,12,,3
"""
TRIPS = """route_id,service_id,trip_id,direction_id,trip_headsign,shape_id
R1,WEEK,w1,0,Terminus,
R1,WEEK,w2,0,Terminus,
R1,WEEK,w3,0,Terminus,
R1,WEEK,back,1,Gare,
R1,SUN,s1,0,Terminus,
R1,NIGHT,n1,0,Terminus,
R2,WEEK,f1,0,Mairie,
R2,HOLIDAY,h1,0,Mairie,
"""
STOP_TIMES = """trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type
w1,7:00:00,7:00:00,A1,1,
w1,,,B1,2,
w1,07:10:00,07:11:00,C,3,
w1,07:20:00,07:20:00,Z,10,
w2,07:30:00,07:30:00,A1,1,
w2,07:35:00,07:35:00,B1,2,1
w2,07:50:00,07:50:00,Z,3,
w3,09:00:00,09:00:00,A1,1,
w3,09:20:00,09:20:00,Z,3,
back,08:00:00,08:00:00,Z,1,
back,08:10:00,08:10:00,B2,2,
back,08:20:00,08:20:00,A1,3,
s1,10:00:00,10:00:00,A1,1,
s1,10:20:00,10:20:00,Z,2,
n1,23:50:00,23:50:00,A1,1,
n1,25:10:00,25:10:00,B1,2,
n1,25:30:00,25:30:00,Z,3,
f1,00:00:00,00:00:00,B1,5,
f1,00:06:00,00:06:00,C,6,
f1,00:12:00,00:12:00,Z,7,
h1,11:00:00,11:00:00,C,1,
h1,11:30:00,11:30:00,B1,2,
"""
CALENDAR = """service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
WEEK,1,1,1,1,1,0,0,20260302,20260705
SUN,0,0,0,0,0,0,1,20260302,20260705
NIGHT,0,0,0,0,1,1,0,20260302,20260705
"""
CALENDAR_DATES = """service_id,date,exception_type
WEEK,20260501,2
SUN,20260501,1
HOLIDAY,20260501,1
"""
FREQUENCIES = """trip_id,start_time,end_time,headway_secs,exact_times
f1,07:00:00,08:00:00,600,0
f1,08:00:00,09:00:00,1200,1
"""
FILES = {
    "agency.txt": "agency_id,agency_name\nT1,Un\nT2,Deux\n",
    "stops.txt": STOPS,
    "routes.txt": ROUTES,
    "trips.txt": TRIPS,
    "stop_times.txt": STOP_TIMES,
    "calendar.txt": CALENDAR,
    "calendar_dates.txt": CALENDAR_DATES,
    "frequencies.txt": FREQUENCIES,
}


def feed_bytes(**changes: str | bytes | None) -> dict[str, bytes]:
    """The files with some replaced (`stops="…"`) or taken away (None)."""
    files = {name: text.encode() for name, text in FILES.items()}
    for name, content in changes.items():
        if content is None:
            del files[f"{name}.txt"]
        else:
            files[f"{name}.txt"] = content.encode() if isinstance(content, str) else content
    return files


def zipped(files: dict[str, bytes], folder: str = "", method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(folder + name, content)
    return made.getvalue()
