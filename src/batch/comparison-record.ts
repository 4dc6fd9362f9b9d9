import type { Comparison } from '../domain/comparison.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Profile } from '../domain/profile.ts';

/** One comparison as stable JSON, for `compare` and `explain`; what is hidden has a reason and no number. */
export function comparisonRecord({ area, benchmark }: Profile, comparison: Comparison) {
  const { indicator, group, period, basis, source, measurement, size, benchmarkOrigin } = comparison;
  return {
    ...{ area: area.code, name: area.name, indicator: indicator.id, theme: indicator.theme },
    ...{ unit: indicator.unit, polarity: indicator.polarity, group, period: period ?? null, basis, source },
    ...{ figure: figureRecord(measurement) },
    benchmark: {
      area: benchmark?.code ?? null,
      ...figureRecord(comparison.benchmark),
      origin: benchmarkOrigin.kind,
      coverage: 'coverage' in benchmarkOrigin ? benchmarkOrigin.coverage : null,
    },
    ...evidenceRecord(comparison.evidence),
    ...{ adjustedP: comparison.adjusted ?? null, robust: comparison.robust ?? null },
    size: size === undefined ? null : { class: size.class, threshold: size.threshold, measure: size.measure },
    ...{ position: comparison.position ?? null, peers: comparison.peers ?? null },
    ...{ trend: comparison.trend, benchmarkTrend: comparison.benchmarkTrend },
    others: comparison.others.map((other) => ({
      ...{ area: other.area.code, level: other.area.level, ...figureRecord(other.measurement) },
      ...{ origin: other.origin.kind, ...evidenceRecord(other.evidence) },
    })),
  };
}

function figureRecord(measurement: Measurement) {
  if (measurement.kind !== 'value') return { value: null, reason: measurement.reason };
  const { value, interval, respondents, cases, indicative, provisional, combined } = measurement;
  return {
    ...{ value, lower: interval?.lower ?? null, upper: interval?.upper ?? null },
    ...{ interval: interval?.origin ?? null, n: respondents ?? null, cases: cases ?? null },
    ...{ indicative, provisional, combined },
  };
}

function evidenceRecord({ verdict, rung, method, share, z, p, difference, borderline }: Evidence) {
  return {
    ...{ verdict: verdict.kind, reason: 'reason' in verdict ? verdict.reason : null, rung },
    ...{ method: method ?? null, share: share ?? null, z: z ?? null, p: p ?? null },
    ...{ difference: difference ?? null, borderline },
  };
}
