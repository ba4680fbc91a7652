#!/usr/bin/env python3
"""Flights of the traffic library (JSON, a row a second) as states with OpenSky's column names, a row each five seconds.

    make_states.py traffic_military_inflight_refuelling.json.gz > refuelling.csv
    make_states.py traffic_zero_gravity.json.gz > zero_gravity.csv

The samples hold a row for each second, also where nothing new was received: a row that repeats the last position is left
out. Their altitude is barometric, in feet. Some are plainly wrong (107 700 ft): a row whose altitude differs from the
median of the eleven about it by more than 1000 ft, or that implies more than 400 m/s from the row kept before it, is left
out. How many were is said on stderr.
"""
import gzip
import json
import math
import statistics
import sys

STEP_S, FOOT_M = 5.0, 0.3048
rows = [r for r in json.load(gzip.open(sys.argv[1]))
        if None not in (r["latitude"], r["longitude"], r["altitude"])]
heights = [r["altitude"] for r in rows]
kept, last, repeated, wrong = [], None, 0, 0
for i, r in enumerate(rows):
    place = r["latitude"], r["longitude"]
    if last is not None and place == last:
        repeated += 1
        continue
    if abs(r["altitude"] - statistics.median(heights[max(0, i - 5):i + 6])) > 1000.0:
        wrong += 1
        continue
    last = place
    t = r["timestamp"] / 1000.0
    if kept:
        before = kept[-1]
        if t - before[0] < STEP_S:
            continue
        north = math.radians(place[0] - before[2]) * 6.371e6
        east = math.radians(place[1] - before[3]) * 6.371e6 * math.cos(math.radians(place[0]))
        if math.hypot(north, east) > 400.0 * (t - before[0]):
            wrong += 1
            continue
    kept.append((t, r["icao24"], *place, r["altitude"] * FOOT_M))
print("time,icao24,lat,lon,baroaltitude")
for t, name, lat, lon, height in kept:
    print(f"{t:.0f},{name},{lat:.6f},{lon:.6f},{height:.1f}")
print(f"{len(rows)} rows: {repeated} repeat a position, {wrong} wrong, {len(kept)} kept", file=sys.stderr)
