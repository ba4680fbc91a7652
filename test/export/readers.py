"""Exported files read by what their communities read them with; each returns places by id and raises where a file is wrong.

A place is a function of time: seconds from the run's start to Earth-centred, Earth-fixed metres.
"""

import contextlib
import csv
import datetime
import io
import json
import os
import re
import subprocess

from geometry import Lines, ecef

HERE = os.path.dirname(os.path.abspath(__file__))
EPOCH = datetime.datetime(2000, 1, 1, tzinfo=datetime.timezone.utc)


def seconds_of(text):
    """Of an ISO time, with all its digits (datetime has only six)."""
    whole, _, fraction = text.rstrip("Z").partition(".")
    moment = datetime.datetime.fromisoformat(whole + "+00:00")
    return (moment - EPOCH).total_seconds() + (float("0." + fraction) if fraction else 0.0)


def need(condition, what):
    if not condition:
        raise ValueError(what)


def czml(path, times, node_modules):
    """czml3 checks the packets, Cesium itself says where things are at the times that are asked for."""
    from czml3 import Document

    with open(path, encoding="utf-8") as file:
        Document.model_validate({"packets": json.load(file)})
    script = os.path.join(node_modules, "..", "cesium_places.mjs")
    asked = json.dumps({"epoch": "2000-01-01T00:00:00Z", "times": times})
    done = subprocess.run(["node", script, path], input=asked, capture_output=True, text=True, check=False)
    need(done.returncode == 0, "Cesium: " + done.stderr[-2000:])
    said = json.loads(done.stdout)
    known = {}
    for thing, places in said["places"].items():
        by_time = dict(zip(times[thing], places))
        need(None not in places, f"Cesium shows nothing of {thing} at {[t for t in times[thing] if by_time[t] is None][:3]}")
        known[thing] = by_time.__getitem__
    return known


def kml(path):
    """The OGC's schema with Google's extension, and fastkml in its strict mode."""
    import fastkml
    import pykml
    from lxml import etree

    schemas = os.path.join(os.path.dirname(pykml.__file__), "schemas")

    class Local(etree.Resolver):
        def resolve(self, url, public_id, context):
            return self.resolve_filename(os.path.join(schemas, url.rsplit("/", 1)[-1]), context)

    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Local())
    schema = etree.XMLSchema(etree.parse(os.path.join(schemas, "kml22gx.xsd"), parser))
    document = etree.parse(path, etree.XMLParser(huge_tree=True, no_network=True))
    schema.assertValid(document)
    need(len(list(fastkml.KML.parse(path, strict=True).features)) == 1, "fastkml sees no document")
    space = {"k": "http://www.opengis.net/kml/2.2", "gx": "http://www.google.com/kml/ext/2.2"}
    places = {}
    for placemark in document.iterfind(".//k:Placemark", space):
        track = placemark.find("gx:Track", space)
        if track is None:
            continue
        when = [seconds_of(w.text) for w in track.iterfind("k:when", space)]
        where = [tuple(map(float, c.text.split())) for c in track.iterfind("gx:coord", space)]
        need(len(when) == len(where), "as many times as places")
        places[placemark.get("id").replace("-", "/")] = Lines((t, *p) for t, p in zip(when, where)).at
    return places


def acmi(path):
    """pyacmi; its numbers are by time, absent where they did not change."""
    from pyacmi import Acmi

    recording = Acmi()
    with contextlib.redirect_stdout(io.StringIO()):  # it says of each event that it does not know it
        recording.load_acmi(path)
    need(recording.reference_time == datetime.datetime(2000, 1, 1), "reference time")
    places, count = {}, {}
    kinds = {"Objects": "object", "Tracks": "track", "Interceptors": "shot"}
    for number in sorted(recording.objects, key=lambda n: int(n, 16)):
        thing = recording.objects[number]
        group = thing.get_value("Group")
        need(group is not None and thing.get_value("Name") is not None, f"{number} has no group or name")
        if group not in kinds:
            continue
        index = count.get(group, 0)
        count[group] = index + 1
        columns = [thing.data[c] for c in ("Longitude", "Latitude", "Altitude")]
        stops = [(float(t), *(column[t] for column in columns)) for t in columns[0]]
        need(all(len(column) == len(stops) for column in columns), "whole coordinates")
        places[f"{kinds[group]}/{index}"] = Lines(stops).at
    return places


def geojson(path):
    """The geojson package's rules, shapely's geometry, and the right-hand rule of RFC 7946."""
    import geojson as package
    import shapely

    with open(path, encoding="utf-8") as file:
        collection = package.load(file)
    need(collection.is_valid, f"geojson: {str(collection.errors())[:500]}")
    places = {}
    for feature in collection["features"]:
        if feature["geometry"] is None:
            continue
        shape = shapely.geometry.shape(feature["geometry"])
        kind = shape.geom_type
        if kind.endswith("Polygon"):
            need(shape.is_valid, shapely.is_valid_reason(shape))
            for polygon in getattr(shape, "geoms", [shape]):
                need(polygon.exterior.is_ccw, "exterior rings are counterclockwise")
                need(all(not ring.is_ccw for ring in polygon.interiors), "holes are clockwise")
        west, south, east, north = shape.bounds
        need(-180 <= west <= east <= 180 and -90 <= south <= north <= 90, "on the map")
        if feature["properties"]["kind"] not in ("object", "track", "shot"):
            continue
        lines, times = feature["geometry"]["coordinates"], feature["properties"]["coordTimes"]
        if kind == "LineString":
            lines, times = [lines], [times]
        elif kind == "Point":
            lines, times = [[lines]], [times]
        stops = [(seconds_of(t), *p) for line, time in zip(lines, times, strict=True) for t, p in zip(time, line, strict=True)]
        places[feature["id"]] = Lines(stops).at
    return places


def table(path):
    """RFC 4180 by the standard library, strictly. Returns places, and the rows of tracks by id."""
    places, tracks = {}, {}
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, strict=True)
        need(rows.fieldnames[:4] == ["kind", "id", "name", "time_s"], "columns")
        for row in rows:
            need(None not in row and None not in row.values(), "as many cells as columns")
            need(not re.match(r"[=+\-@\t\r]", row["name"]), "no formulas")
            numbers = {k: float(row[k]) for k in ("time_s", "lon_deg", "lat_deg", "alt_m", "x_m", "y_m", "z_m") if row[k]}
            if "x_m" in numbers:
                place = ecef(numbers["lon_deg"], numbers["lat_deg"], numbers["alt_m"])
                need(max(abs(a - numbers[c]) for a, c in zip(place, ("x_m", "y_m", "z_m"))) < 0.01, "one place")
            if row["kind"] in ("object", "shot"):
                places.setdefault(row["id"], []).append(
                    (numbers["time_s"], numbers["lon_deg"], numbers["lat_deg"], numbers["alt_m"]))
            elif row["kind"] == "track":
                tracks.setdefault(row["id"], []).append(
                    (numbers["time_s"], tuple(numbers[c] for c in ("x_m", "y_m", "z_m")),
                     tuple(float(row[c]) for c in ("vx_mps", "vy_mps", "vz_mps"))))
    return {thing: Lines(stops).at for thing, stops in places.items()}, tracks
