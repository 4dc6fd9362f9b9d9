"""Makes the vector files of this folder: python3 make-vectors.py (Python 3.10+, mpmath).

Nothing here follows the code that is tested: bounds are found by halving on the probabilities that define them, in 40
decimals, and counts, ranks and quantiles are computed in fractions. Numbers of others are typed in, with their source.
"""

import csv
import json
import math
from fractions import Fraction as F
from pathlib import Path

from mpmath import mp, mpf

mp.dps = 40
HERE = Path(__file__).parent


def halve(is_left, low, high):
    """Where is_left turns from true to false, by halving until 40 decimals are used up."""
    low, high = mpf(low), mpf(high)
    for _ in range(140):
        middle = (low + high) / 2
        low, high = (middle, high) if is_left(middle) else (low, middle)
    return (low + high) / 2


def z_of(confidence):
    return halve(lambda z: mp.erfc(z / mp.sqrt(2)) > 1 - mpf(str(confidence)), 0, 40)


# Proportions


def wilson(x, n, confidence, correction=0):
    """The proportions p at which |x - n p| - correction is z standard deviations of the binomial distribution."""
    z, x, n = z_of(confidence), mpf(x), mpf(n)
    inside = lambda p: (max(abs(x - n * p) - correction, 0)) ** 2 <= z * z * n * p * (1 - p)
    lower = 0 if x <= correction else halve(lambda p: not inside(p), 0, x / n)
    upper = 1 if n - x <= correction else halve(inside, x / n, 1)
    return lower, upper


def binomial_tail(x, n, p):
    """P(X >= x), term by term."""
    return mp.fsum(mp.binomial(n, k) * p**k * (1 - p) ** (n - k) for k in range(x, n + 1))


def clopper_pearson(x, n, confidence):
    tail = (1 - mpf(str(confidence))) / 2
    lower = 0 if x == 0 else halve(lambda p: binomial_tail(x, n, p) < tail, 0, 1)
    upper = 1 if x == n else 1 - halve(lambda p: binomial_tail(n - x, n, p) < tail, 0, 1)
    return lower, upper


def binomial_test(x, n, p0):
    """The probability of all outcomes that are no likelier than the one found, in fractions."""
    p = F(p0)
    mass = [math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)]
    return sum(one for one in mass if one <= mass[x])


def two_sided(z):
    return mp.erfc(abs(z) / mp.sqrt(2))


def pooled(x1, n1, x2, n2):
    p = F(x1 + x2, n1 + n2)
    z2 = (F(x1, n1) - F(x2, n2)) ** 2 / (p * (1 - p) * (F(1, n1) + F(1, n2)))
    return mp.sqrt(mpf(z2.numerator) / z2.denominator) * (1 if F(x1, n1) >= F(x2, n2) else -1)


def newcombe(x1, n1, x2, n2, confidence):
    (l1, u1), (l2, u2) = wilson(x1, n1, confidence), wilson(x2, n2, confidence)
    p1, p2 = mpf(x1) / n1, mpf(x2) / n2
    d = p1 - p2
    return d - mp.sqrt((p1 - l1) ** 2 + (u2 - p2) ** 2), d + mp.sqrt((u1 - p1) ** 2 + (p2 - l2) ** 2)


# Counts and means


def poisson_tail(x, mean):
    """P(X >= x), as 1 minus the terms below; 40 decimals are enough for that here."""
    return 1 - mp.fsum(mp.exp(-mean) * mean**k / mp.factorial(k) for k in range(x))


def poisson_exact(x, confidence):
    tail, far = (1 - mpf(str(confidence))) / 2, 10 * x + 100
    lower = 0 if x == 0 else halve(lambda mean: poisson_tail(x, mean) < tail, 0, far)
    return lower, halve(lambda mean: 1 - poisson_tail(x + 1, mean) > tail, 0, far)


def byar(x, confidence):
    z, x = z_of(confidence), mpf(x)
    lower = None if x == 0 else x * (1 - 1 / (9 * x) - z / (3 * mp.sqrt(x))) ** 3
    upper = (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * mp.sqrt(x + 1))) ** 3
    return (None if lower is None or lower < 0 else lower), upper


def t_two_sided(t, df):
    """2 P(T >= |t|), by integrating the density."""
    df, t = mpf(df), abs(mpf(t))
    scale = mp.gamma((df + 1) / 2) / (mp.sqrt(df * mp.pi) * mp.gamma(df / 2))
    return 2 * mp.quad(lambda s: scale * (1 + s * s / df) ** (-(df + 1) / 2), [t, t + 2, t + 10, t + 100, mp.inf])


def t_quantile(p, df):
    """P(|T| > t) is I_x(df/2, 1/2) at x = df/(df + t^2)."""
    p = mpf(str(p))
    beyond = lambda t: mp.betainc(mpf(df) / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True)
    return halve(lambda t: beyond(t) > 2 * min(p, 1 - p), 0, 1000) * (1 if p > mpf("0.5") else -1)


def chi_square_upper(x, df):
    return mp.gammainc(mpf(df) / 2, mpf(str(x)) / 2, mp.inf, regularized=True)


def chi_square_quantile(p, df):
    return halve(lambda x: 1 - chi_square_upper(x, df) < mpf(str(p)), 0, 100 * df + 1000)


def mean_interval(values, confidence):
    exact = [F(str(v)) for v in values]
    n, mean = len(exact), sum(exact) / len(exact)
    sd = mp.sqrt(mpf((sum((v - mean) ** 2 for v in exact) / (n - 1)).numerator)
                 / (sum((v - mean) ** 2 for v in exact) / (n - 1)).denominator)
    margin = t_quantile((1 + F(str(confidence))) / 2 + 0.0, n - 1) * sd / mp.sqrt(n)
    centre = mpf(mean.numerator) / mean.denominator
    return {"sum": sum(exact), "n": n, "sd": sd, "mean": centre, "lower": centre - margin, "upper": centre + margin}


# Trends, families of tests, ranks


def trend(x, n, scores):
    x, n, t = [F(v) for v in x], [F(v) for v in n], [F(str(v)) for v in scores]
    size, cases = sum(n), sum(x)
    sxt, snt, sntt = (sum(a * b for a, b in zip(x, t)), sum(a * b for a, b in zip(n, t)),
                      sum(a * b * b for a, b in zip(n, t)))
    return size * (size * sxt - cases * snt) ** 2 / (cases * (size - cases) * (size * sntt - snt**2))


def benjamini_hochberg(ps):
    known = [F(str(p)) for p in ps if p is not None]
    at = lambda p: min([F(1)] + [F(len(known)) * q / sum(r <= q for r in known) for q in known if q >= p])
    return [None if p is None else at(F(str(p))) for p in ps]


def type7(values, share):
    exact, share = sorted(F(str(v)) for v in values), F(str(share))
    place = (len(exact) - 1) * share
    low = int(place)
    return exact[low] + (place - low) * (exact[min(low + 1, len(exact) - 1)] - exact[low])


def rank_group(values, value, groups, invert):
    known = [F(str(v)) * (-1 if invert else 1) for v in values if v is not None]
    if value is None or len(known) < groups:
        return None
    rank = 1 + sum(v < F(str(value)) * (-1 if invert else 1) for v in known)
    return max(1, groups + 1 - math.ceil(F((len(known) + 1 - rank) * groups, len(known))))


def spine(values, benchmark, low_is_good):
    at = {share: type7(values, share) for share in (0, 0.25, 0.75, 1)}
    b = F(str(benchmark))
    half = max(b - at[0], at[1] - b)
    place = lambda v: (1 - (v - b + half) / (2 * half)) if low_is_good else (v - b + half) / (2 * half)
    worst_first = [at[1], at[0.75], at[0.25], at[0]] if low_is_good else [at[0], at[0.25], at[0.75], at[1]]
    places = [F(0)] + [place(v) for v in worst_first]
    return place, [b - a for a, b in zip(places, places[1:])]


# Writing


def plain(value):
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    return float(value) if isinstance(value, (F, mpf)) else value


class File:
    def __init__(self, name):
        self.name, self.records = name, []

    def add(self, method, given, expected, tol=1e-10, source="make-vectors.py"):
        number = len(self.records) + 1
        self.records.append({"id": f"{self.name}-{number:02d}", "method": method, "source": source,
                             "input": plain(given), "expected": plain(expected), "tol": tol})

    def write(self):
        lines = ",\n".join("  " + json.dumps(record) for record in self.records)
        (HERE / f"{self.name}.json").write_text(f"[\n{lines}\n]\n")


def proportions():
    file = File("proportions")
    newcombe98 = "R. Newcombe, Stat. Med. 17 (1998) 857, table I"
    table = {"wilson": [(0.2553, 0.3662), (0.0624, 0.1605), (0, 0.1611), (0.0061, 0.1718)],
             "wilson_cc": [(0.2535, 0.3682), (0.0598, 0.1644), (0, 0.2005), (0.0018, 0.1963)],
             "clopper_pearson": [(0.2527, 0.3676), (0.0578, 0.1617), (0, 0.1684), (0.0009, 0.1776)]}
    for method, rows in table.items():
        for (x, n), (lower, upper) in zip([(81, 263), (15, 148), (0, 20), (1, 29)], rows):
            file.add(method, {"x": x, "n": n, "confidence": 0.95}, {"lower": lower, "upper": upper}, 5.1e-5, newcombe98)
    for x, n, c in [(0, 1, 0.95), (1, 1, 0.95), (0, 250, 0.998), (17, 60, 0.9), (3.7, 41.2, 0.95), (400, 400, 0.99),
                    (1, 1000000, 0.95), (499999, 1000000, 0.998), (12, 12, 0.8)]:
        lower, upper = wilson(x, n, c)
        file.add("wilson", {"x": x, "n": n, "confidence": c, "multiplier": 100},
                 {"proportion": 100 * mpf(x) / n, "lower": 100 * lower, "upper": 100 * upper})
    for x, n, c in [(0, 7, 0.95), (7, 7, 0.95), (5, 11, 0.99), (45, 310, 0.9), (998, 1000, 0.95)]:
        lower, upper = wilson(x, n, c, mpf("0.5"))
        file.add("wilson_cc", {"x": x, "n": n, "confidence": c}, {"lower": lower, "upper": upper})
    lower, upper = wilson(30, 60, 0.95)
    file.add("wilson_cc", {"x": 30, "n": 60, "confidence": 0.95}, {"lower": lower, "upper": upper},
             source="x = n/2: the cap of R's prop.test leaves no correction")
    for x, n, c in [(0, 9, 0.95), (9, 9, 0.95), (1, 30, 0.99), (29, 31, 0.9), (80, 200, 0.998), (2, 300, 0.95)]:
        lower, upper = clopper_pearson(x, n, c)
        file.add("clopper_pearson", {"x": x, "n": n, "confidence": c}, {"lower": lower, "upper": upper})
    for x, n in [(0, 3), (3, 3), (0, 10007), (10007, 10007)]:
        file.add("wilson_clip", {"x": x, "n": n, "confidence": 0.95}, {"min": 0, "max": 1})
    for x, n in [(None, 40), (4, None), (None, None), (3, 0), (5, 4), (-1, 4)]:
        file.add("wilson_missing", {"x": x, "n": n}, {"proportion": None, "lower": None, "upper": None})
    file.write()


def counts_and_means():
    file = File("counts-and-means")
    for x, lower, upper in [(5, 1.62, 11.67), (10, 4.80, 18.39), (50, 37.11, 65.92)]:
        file.add("poisson_exact", {"x": x, "time": 1, "confidence": 0.95}, {"lower": lower, "upper": upper}, 0.0051,
                 "E. Pearson & H. Hartley, Biometrika tables for statisticians I, table 40 (two decimals)")
    for x, time, c in [(0, 1, 0.998), (1, 2500, 0.95), (12, 1, 0.9), (33, 17.5, 0.99), (140, 1000, 0.95)]:
        lower, upper = poisson_exact(x, c)
        file.add("poisson_exact", {"x": x, "time": time, "confidence": c},
                 {"rate": mpf(x) / mpf(time), "lower": lower / mpf(time), "upper": upper / mpf(time)})
    for x, c in [(0, 0.95), (1, 0.99), (2, 0.998), (10, 0.95), (9.5, 0.9), (123456, 0.95)]:
        lower, upper = byar(x, c)
        file.add("byar", {"x": x, "confidence": c}, {"lower": lower, "upper": upper})
    for x, n, c, per in [(0, 820, 0.95, 1000), (9, 410.5, 0.95, 100), (9, 3000, 0.998, 100000), (10, 3000, 0.95, 1000),
                         (57, 44.2, 0.95, 100), (20000, 1700000, 0.99, 100000)]:
        lower, upper = poisson_exact(x, c) if x < 10 else byar(x, c)
        scale = mpf(per) / mpf(n)
        file.add("rate_ci", {"x": x, "n": n, "confidence": c, "multiplier": per},
                 {"rate": x * scale, "lower": lower * scale, "upper": upper * scale,
                  "method": "Exact" if x < 10 else "Byars"})
    for x, n in [(None, 10), (3, None), (3, 0), (-2, 10)]:
        file.add("rate_ci", {"x": x, "n": n, "confidence": 0.95, "multiplier": 1000},
                 {"rate": None, "lower": None, "upper": None, "method": None})
    for values, c in [([6.5, 7.1, 7.4, 8.0, 6.9], 0.95), ([-3, 4], 0.9), ([1200.25, 1180.5, 1255, 1302.75], 0.998),
                      ([5, 5, 5], 0.95)]:
        file.add("mean_ci_t", {"values": values, "confidence": c}, mean_interval(values, c))
    file.add("mean_ci_t", {"values": [7.25], "confidence": 0.95},
             {"n": 1, "mean": 7.25, "sd": None, "lower": None, "upper": None})
    items = [(22, 9000), (40, 1000), (F("31.5"), 250)]
    total = sum(w for _, w in items)
    mean = F(sum(x * w for x, w in items), total)
    squares = sum(w * (x - mean) ** 2 for x, w in items)
    file.add("weighted_mean", {"x": [x for x, _ in items], "w": [w for _, w in items]},
             {"mean": mean, "sum": mean * total, "var_weights": squares / total, "var_ddof1": squares / (total - 1)})
    file.add("weighted_mean", {"x": [1, 2], "w": [0, 0]}, {"mean": None})
    file.write()


def tests():
    file = File("tests")
    part_two = "R. Newcombe, Stat. Med. 17 (1998) 873, table II, method 10"
    for args, lower, upper in [((6, 7, 2, 7), 0.0582, 0.8062), ((5, 56, 0, 29), -0.0381, 0.1926),
                               ((0, 10, 0, 20), -0.1611, 0.2775)]:
        given = dict(zip(("x1", "n1", "x2", "n2"), args), confidence=0.95)
        file.add("newcombe_score_diff", given, {"lower": lower, "upper": upper}, 5.1e-5, part_two)
    for args, c in [((30, 90, 41, 88), 0.95), ((0, 15, 15, 15), 0.99), ((700, 5000, 640, 5000), 0.998)]:
        lower, upper = newcombe(*args, c)
        file.add("newcombe_score_diff", dict(zip(("x1", "n1", "x2", "n2"), args), confidence=c),
                 {"lower": lower, "upper": upper})
    file.add("two_prop_z_pooled", {"x1": 112, "n1": 200, "x2": 88, "n2": 200}, {"z": 2.40, "p": 0.016}, 5.1e-3,
             "N. Schenker & J. Gentleman, Am. Stat. 55 (2001) 182: the intervals overlap, the difference is significant")
    for args in [(30, 100, 30, 100), (9, 40, 60, 120), (2500, 10000, 2300, 10000), (0, 50, 30, 60), (1, 3, 2, 3)]:
        z = pooled(*args)
        file.add("two_prop_z_pooled", dict(zip(("x1", "n1", "x2", "n2"), args)), {"z": z, "p": two_sided(z)}, 1e-12)
    for args in [(0, 50, 0, 60), (50, 50, 60, 60), (1, 0, 2, 5), (None, 10, 3, 10)]:
        file.add("two_prop_z_pooled", dict(zip(("x1", "n1", "x2", "n2"), args)), {"z": None, "p": None})
    for x, n, p0 in [(18, 60, 0.25), (0, 40, 0.05), (40, 40, 0.9), (5100, 10000, 0.5)]:
        exact = F(str(p0))
        z2 = (F(x, n) - exact) ** 2 / (exact * (1 - exact) / n)
        z = mp.sqrt(mpf(z2.numerator) / z2.denominator)
        file.add("prop_vs_fixed", {"x": x, "n": n, "p0": p0}, {"chisq": z2, "p": two_sided(z)}, 1e-12)
    for x, n, p0 in [(0, 10, F(1, 4)), (10, 10, F(1, 2)), (3, 12, F(1, 4)), (5, 12, F(3, 8)), (1, 40, F(1, 8)),
                     (61, 100, F(1, 2)), (9, 150, F(1, 16))]:
        lower, upper = clopper_pearson(x, n, 0.95)
        file.add("binom_exact_test", {"x": x, "n": n, "p0": p0},
                 {"p": binomial_test(x, n, p0), "lower": lower, "upper": upper})
    for overlap, p in [(0, 0.04), (0.1, 0.2), (0.3, 0.05), (0.75, 0.001)]:
        factor = mp.sqrt((1 + mpf(str(overlap))) / (1 - mpf(str(overlap))))
        z = halve(lambda one: two_sided(one) > mpf(str(p)), 0, 40)
        file.add("overlap_correction_factor", {"overlap": overlap, "p_naive": p},
                 {"correction_factor": factor, "p_corrected": two_sided(z * factor)})
    for x, n, xt, nt in [(20, 60, 90, 600), (100, 300, 350, 1000), (60, 60, 100, 400)]:
        rest = (xt - x, nt - n)
        z = pooled(x, n, *rest)
        # The part-whole formula (p - P)^2 / (P (1 - P) (1/n - 1/N)) gives the same z.
        p = F(xt, nt)
        same = (F(x, n) - p) ** 2 / (p * (1 - p) * (F(1, n) - F(1, nt)))
        assert abs(mpf(same.numerator) / same.denominator - z * z) < mpf(10) ** -30
        file.add("part_vs_rest", {"x_part": x, "n_part": n, "x_total": xt, "n_total": nt},
                 {"x_rest": rest[0], "n_rest": rest[1], "p_rest": F(*rest), "z": z, "p": two_sided(z)}, 1e-12)
    file.add("part_vs_rest", {"x_part": 5, "n_part": 10, "x_total": 5, "n_total": 10},
             {"x_rest": None, "n_rest": None, "p_rest": None})
    fdr = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
           0.759, 1.0]
    file.add("p_adjust_BH", {"p": fdr}, {"adjusted": benjamini_hochberg(fdr)}, 1e-12,
             "p-values of Y. Benjamini & Y. Hochberg, J. R. Stat. Soc. B 57 (1995) 289, section 4; adjusted here")
    for ps in [[0.04, None, 0.01, 0.04, 0.5], [None, None], [0.9, 0.8, 0.95], [0.03], [], [0, 1, 1e-20]]:
        file.add("p_adjust_BH", {"p": ps}, {"adjusted": benjamini_hochberg(ps)}, 1e-12)
    file.write()


def series(counts, sizes, first=2018):
    return [{"year": first + i, "count": x, "denominator": n} for i, (x, n) in enumerate(zip(counts, sizes))]


def bounds(values, half, first=2018):
    return [{"year": first + i, "value": v, "lower": v - half, "upper": v + half} for i, v in enumerate(values)]


def slope_test(points):
    """Inverse-variance slope and its chi-square, by the normal equations in fractions."""
    rows = [(F(p["year"]), F(str(p["value"])), (F("3.92") / (F(str(p["upper"])) - F(str(p["lower"])))) ** 2)
            for p in points]
    w, wt, wy = sum(r[2] for r in rows), sum(r[2] * r[0] for r in rows), sum(r[2] * r[1] for r in rows)
    wtt, wty = sum(r[2] * r[0] ** 2 for r in rows), sum(r[2] * r[0] * r[1] for r in rows)
    slope = (w * wty - wt * wy) / (w * wtt - wt**2)
    return slope**2 * (w * wtt - wt**2) / w


def trends():
    file = File("trends")
    file.add("chisq_trend", {"x": [48, 38, 5, 1, 1], "n": [17114, 14502, 793, 127, 38], "scores": [0, 0.5, 1.5, 4, 7]},
             {"chisq": 6.570, "p": 0.0104}, 5.1e-4, "A. Agresti, Categorical data analysis, alcohol and malformation")
    for x, n, years in [([20, 26, 31], [100, 110, 105], [2012, 2016, 2020]), ([5, 5, 5], [50, 50, 50], [2, 3, 4]),
                        ([900, 700, 500, 100], [1000, 1000, 1000, 1000], [2016, 2018, 2020, 2024])]:
        chi = trend(x, n, years)
        file.add("chisq_trend", {"x": x, "n": n, "scores": years}, {"chisq": chi, "p": chi_square_upper(
            mpf(chi.numerator) / chi.denominator, 1)}, 1e-10)
    file.add("chisq_trend", {"x": [0, 0], "n": [40, 50], "scores": [1, 2]}, {"chisq": None, "p": None})
    sizes = [1000, 1000, 1000, 1000, 1000]
    # Chi-square from trend(); the marker follows by hand: above 9.5495 or not, one direction or not.
    for counts, polarity, marker in [([200, 220, 240, 260, 280], "high_is_good", "increasing_getting_better"),
                                     ([280, 260, 240, 220, 200], "low_is_good", "decreasing_getting_better"),
                                     ([280, 260, 240, 220, 200], "no_judgement", "decreasing"),
                                     ([200, 204, 198, 203, 201], "high_is_good", "no_change"),
                                     ([200, 200, 200, 200, 260], "low_is_good", "no_change")]:
        chi = trend(counts, sizes, [1, 2, 3, 4, 5])
        file.add("fingertips_trend_proportion", {"points": series(counts, sizes), "polarity": polarity},
                 {"chisq": chi, "significant": marker != "no_change", "marker": marker})
    older = series([900, 200, 220, 240, 260, 280], [1000] * 6)
    file.add("fingertips_trend_proportion", {"points": older[::-1]},
             {"chisq": trend([200, 220, 240, 260, 280], sizes, [1, 2, 3, 4, 5]), "marker": "increasing"})
    for points in [series([1, 2, 3, 4], [9] * 4), series([5, 4, 3, 2, 1], [5] * 5), []]:
        file.add("fingertips_trend_proportion", {"points": points}, {"significant": False,
                                                                     "marker": "cannot_be_calculated"})
    for values, half, polarity, marker in [([5, 6, 7, 8, 9], 1, "low_is_good", "increasing_getting_worse"),
                                           ([9, 8, 7, 6, 5], 1, "high_is_good", "decreasing_getting_worse"),
                                           ([-9, -8, -7, -6, -5], 1, None, "increasing"),
                                           ([5, 6, 7, 8, 9], 4, "low_is_good", "no_change")]:
        points = bounds(values, half)
        file.add("fingertips_trend_ci", {"points": points, "polarity": polarity},
                 {"chisq": slope_test(points), "significant": marker != "no_change", "marker": marker})
    gap = bounds([5, 6, 7, 8, 9, 10], 1)
    gap[2]["value"] = None
    file.add("fingertips_trend_ci", {"points": gap}, {"chisq": slope_test(gap[:2] + gap[3:]), "marker": "increasing"})
    file.add("fingertips_trend_ci", {"points": bounds([5, 6, 7, 8, 9], 0)}, {"marker": "cannot_be_calculated"})
    file.write()


def values():
    file = File("values")
    some = [12.5, -3, 7.25, 40, 0, 7.25, 19]
    for probs in ([0, 0.1, 0.25, 0.5, 0.9, 1], [0.333]):
        file.add("quantile_type7", {"values": some, "probs": probs},
                 {"quantiles": [type7(some, share) for share in probs]})
    for one in (some, [4, 4, 4, 4], [2, 9, 1, 30]):
        names = {"min": 0, "p25": 0.25, "p50": 0.5, "p75": 0.75, "max": 1}
        file.add("percentiles", {"values": one}, {name: type7(one, share) for name, share in names.items()})
        file.add("quartile_bounds", {"values": one}, {"bounds": [type7(one, F(i, 4)) for i in range(5)]})
    file.add("percentiles", {"values": [3, 1, 2]}, {"result": None, "p50": None})
    long = [3, 8, 8, 9, 14, 15, 15, 22, 30, 31, 40]
    for one in (some, long):
        file.add("quintile_bounds", {"values": one}, {"bounds": [type7(one, F(i, 5)) for i in range(6)]})
    # Bounds of `long`: 3, 8, 14, 15, 30, 40.
    for value, up, down in [(3, 1, 5), (8, 1, 5), (9, 2, 4), (14, 2, 4), (15, 3, 3), (22, 4, 2), (31, 5, 1)]:
        for polarity, category in (("none", up), ("low_is_good", up), ("high_is_good", down)):
            file.add("quintile_category", {"values": long, "value": value, "polarity": polarity},
                     {"category": category}, source="by hand")
    file.add("quintile_category", {"values": [1, 2, 3, 4], "value": 2, "polarity": "none"}, {"category": 0})
    for values, b, low, words, significance in [(long, 18, False, "RAG - High is good", "Better"),
                                                (long, 18, True, "RAG - Low is good", "Worse"),
                                                (some, 50, False, "BOB - Blue orange blue", "Lower"),
                                                (long, 22.5, False, "Not applicable", "None"),
                                                (long, 22.5, True, "RAG - Low is good", "Similar")]:
        place, segments = spine(values, b, low)
        names = ["seg_worst_offset", "seg_worst_to_25", "seg_25_to_75", "seg_75_to_best"]
        file.add("spine_rescale_0_1",
                 {"polarity": words, "values": values, "benchmark": b, "local_value": 22, "parent_value": 17},
                 {**dict(zip(names, segments)), "area_position": place(F(22)), "parent_position": place(F(17)),
                  "significance": significance})
    file.write()


def verdicts():
    file = File("verdicts")
    names = {"high_is_good": ("better", "worse", "best", "worst"), "low_is_good": ("worse", "better", "worst", "best"),
             "no_judgement": ("higher", "lower", None, None)}
    for polarity, (above, below, far_above, far_below) in names.items():
        for benchmark, verdict in [(10, "similar"), (9, "similar"), (11, "similar"), (8.999, above), (11.001, below),
                                   (None, "not_compared")]:
            file.add("ci_contains_benchmark",
                     {"value": 10, "lower": 9, "upper": 11, "benchmark": benchmark, "polarity": polarity},
                     {"verdict": verdict}, source="by hand")
        for benchmark, verdict in [(10, "similar"), (8.5, above), (11.5, below), (7.9, far_above), (12.1, far_below)]:
            if verdict is not None:
                file.add("ci_two_levels", {"value": 10, "lower95": 9, "upper95": 11, "lower998": 8, "upper998": 12,
                                           "benchmark": benchmark, "polarity": polarity},
                         {"verdict": verdict}, source="by hand")
    for lower, upper in [(None, 11), (9, None), (None, None)]:
        file.add("ci_contains_benchmark", {"value": 10, "lower": lower, "upper": upper, "benchmark": 20,
                                           "polarity": "high_is_good"}, {"verdict": "not_compared"}, source="by hand")
    rules = "NCHS, Vital Health Stat. 2 (2017) no. 175, rules applied by hand"
    for x, n, flags in [(14, 29, ["Px"]), (0, 29, ["Px"]), (0, 30, ["P0"]), (30, 30, ["P0"]), (2, 60, ["Px"]),
                        (300, 600, []), (50, 100, []), (58, 60, ["Pc"]), (5, 2000, [])]:
        lower, upper = clopper_pearson(x, n, 0.95)
        file.add("nchs_percent", {"x": x, "n": n, "lower": lower, "upper": upper}, {"flags": flags}, source=rules)
    file.write()


def distributions():
    file = File("distributions")
    for z in [-37.5, -6, -1.5, -0.001, 0, 0.3, 1.2, 3, 9]:
        file.add("pnorm", {"z": z}, {"p": mp.ncdf(z), "p_two_sided": two_sided(mpf(z))}, 1e-14)
    for p in [1e-15, 0.0001, 0.02, 0.0749, 0.0751, 0.42, 0.7, 0.9995]:
        z = halve(lambda one: mp.ncdf(one) < mpf(p), -40, 40)
        file.add("qnorm", {"p": p}, {"q": z}, 1e-13)
    for p, df in [(0.975, 6), (0.95, 1), (0.999, 45), (0.1, 3), (0.9, 200), (0.995, 2)]:
        file.add("qt", {"p": p, "df": df}, {"q": t_quantile(p, df)}, 1e-11)
    for t, df in [(2.5, 8), (-0.4, 1), (12, 33), (0, 5)]:
        file.add("pt_two_sided", {"t": t, "df": df}, {"p": t_two_sided(t, df)}, 1e-12)
    for p, df in [(0.05, 1), (0.95, 1), (0.998, 1), (0.001, 5), (0.5, 7), (0.99, 60), (0.025, 400)]:
        file.add("qchisq", {"p": p, "df": df}, {"q": chi_square_quantile(p, df)}, 1e-11)
    for x, df in [(0, 1), (3.84, 1), (11, 4), (250, 1), (90, 100), (0.01, 6)]:
        file.add("pchisq_upper", {"x": x, "df": df}, {"p": chi_square_upper(x, df)}, 1e-13)
    file.write()


def rank_groups():
    groups = [("plain", 5, False, [4.5, 1, 9, 3, 12, 7, 8, 2, 11, 10]), ("high first", 5, True, [3, 1, 2, 5, 4, 9, 7]),
              ("ties", 4, False, [2, 2, 2, 5, 5, 6, 7, 7, 9]), ("ties, high first", 4, True, [2, 2, 2, 5, 5, 6, 7, 7, 9]),
              ("gaps", 3, False, [None, 8, 6, None, 7, 5]), ("too few", 10, False, [1, 2, 3, None]),
              ("negative", 3, True, [-4, 0, 3.5, -1.25, -4, 2]), ("all equal", 5, False, [6] * 6),
              ("as many as groups", 4, False, [40, 10, 30, 20]), ("thirteen", 10, False, list(range(13)))]
    with (HERE / "rank-groups.csv").open("w", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["group", "groupset", "nquantiles", "invert", "area", "value", "expected_quantile"])
        for name, count, invert, numbers in groups:
            for index, value in enumerate(numbers):
                found = rank_group(numbers, value, count, invert)
                rows.writerow([name, "made up", count, str(invert).upper(), f"area {index + 1}",
                               "" if value is None else value, "" if found is None else found])


for make in (proportions, counts_and_means, tests, trends, values, verdicts, distributions, rank_groups):
    make()
