"""Writes states.csv, detections.csv and truth.csv beside this file.

Five aircraft on notional routes, as an ADS-B network would record them (states.csv, with OpenSky's column names); `iamd track` makes
detections of them with the sensors in sensors.yaml.

Usage: make_example.py IAMD
"""
import math
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
DURATION_S, STEP_S = 240, 5
# name, latitude, longitude, height (m), heading (deg), speed (m/s), turn rate (deg/s) from half time on, climb (m/s)
AIRCRAFT = [
    ("aaa001", 50.0, 9.6, 10000.0, 80.0, 230.0, 0.0, 0.0),
    ("aaa002", 50.2, 10.4, 10000.0, 200.0, 210.0, 0.0, 0.0),
    ("aaa003", 49.7, 10.9, 7000.0, 300.0, 190.0, 1.0, 5.0),
    ("aaa004", 50.5, 10.7, 4000.0, 150.0, 140.0, -1.5, -3.0),
    ("aaa005", 49.9, 9.9, 11000.0, 20.0, 240.0, 0.0, 0.0),
]
METRES_PER_DEGREE = 111_200.0


def states():
    yield "time,icao24,lat,lon,onground,baroaltitude,geoaltitude,lastposupdate"
    places = [list(row) for row in AIRCRAFT]
    for t in range(0, DURATION_S + 1, STEP_S):
        for place in places:
            name, lat, lon, alt, heading, speed, turn, climb = place
            yield f"{t},{name},{lat:.6f},{lon:.6f},False,,{alt:.1f},{t}"
            for _ in range(STEP_S):
                if t >= DURATION_S / 2:
                    place[4] += turn
                place[1] += speed * math.cos(math.radians(place[4])) / METRES_PER_DEGREE
                place[2] += speed * math.sin(math.radians(place[4])) / METRES_PER_DEGREE / math.cos(math.radians(place[1]))
            place[3] += climb * STEP_S


def main():
    iamd = Path(sys.argv[1]).resolve()
    (HERE / "states.csv").write_text("\n".join(states()) + "\n", encoding="utf-8")
    command = [iamd, "track", "--sensors", "sensors.yaml", "states.csv", "--seed", "5", "--detections-out", "detections.csv",
               "--truth-out", "truth.csv", "--json"]
    subprocess.run(command, cwd=HERE, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
