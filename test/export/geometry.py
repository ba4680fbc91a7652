"""Places on the Earth and on paths, as check.py compares them. Only the standard library."""

import bisect
import math

A = 6378137.0
F = 1 / 298.257223563
E2 = F * (2 - F)


def ecef(lon_deg, lat_deg, alt_m):
    """WGS-84 to Earth-centred, Earth-fixed metres."""
    lat, lon = math.radians(lat_deg), math.radians(lon_deg)
    n = A / math.sqrt(1 - E2 * math.sin(lat) ** 2)
    return (
        (n + alt_m) * math.cos(lat) * math.cos(lon),
        (n + alt_m) * math.cos(lat) * math.sin(lon),
        (n * (1 - E2) + alt_m) * math.sin(lat),
    )


def hermite(a, b, t):
    """Between two samples (t, place, velocity): the cubic that meets both."""
    h = b[0] - a[0]
    s = (t - a[0]) / h
    return tuple(
        (1 + 2 * s) * (1 - s) ** 2 * p + s * s * (3 - 2 * s) * q + h * s * (1 - s) * ((1 - s) * u - s * v)
        for p, q, u, v in zip(a[1], b[1], a[2], b[2])
    )


class Cubic:
    """A path of a replay document (docs/formats/replay.md)."""

    def __init__(self, columns):
        def running(name, per_unit):
            total, values = 0, []
            for step in columns[name]:
                total += step
                values.append(total / per_unit)
            return values

        t = running("t", 1000)
        places = list(zip(*(running(c, 10) for c in "xyz")))
        velocities = list(zip(*(running(c, 100) for c in "uvw")))
        self.samples = list(zip(t, places, velocities))
        self.begin, self.end = t[0], t[-1]

    def at(self, t):
        if len(self.samples) == 1:
            return self.samples[0][1]
        i = min(max(bisect.bisect_right(self.samples, t, key=lambda s: s[0]), 1), len(self.samples) - 1)
        return hermite(self.samples[i - 1], self.samples[i], min(max(t, self.begin), self.end))


class Lines:
    """Places that a tool joins by straight lines in longitude (the short way), latitude and height."""

    def __init__(self, stops):
        self.stops = list(stops)  # (t, lon, lat, alt), ascending

    def at(self, t):
        i = bisect.bisect_right(self.stops, t, key=lambda s: s[0])
        if i == 0 or i == len(self.stops):
            return ecef(*self.stops[min(i, len(self.stops) - 1)][1:])
        (t0, lon0, lat0, alt0), (t1, lon1, lat1, alt1) = self.stops[i - 1], self.stops[i]
        share = (t - t0) / (t1 - t0)
        east = math.remainder(lon1 - lon0, 360)
        return ecef(lon0 + share * east, lat0 + share * (lat1 - lat0), alt0 + share * (alt1 - alt0))
