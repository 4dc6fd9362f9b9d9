import { intervalOf } from '../../src/domain/figure-interval.ts';
import type { Basis, IndicatorKind } from '../../src/domain/indicator.ts';
import type { RawValue, ShownValue } from '../../src/domain/measurement.ts';

/** What was drawn, as a file would tell it. */
export type Told = Pick<RawValue, 'value'> &
  Partial<Pick<RawValue, 'bounds' | 'respondents' | 'cases' | 'deviation'>>;

/** A figure as the domain shows it, with the interval that the domain gives it. */
export function shownValue(told: Told, kind: IndicatorKind, basis: Basis): ShownValue {
  const raw: RawValue = {
    ...{ kind: 'value', bounds: undefined, respondents: undefined, effectiveRespondents: undefined },
    ...{ cases: undefined, denominator: undefined, expected: undefined, deviation: undefined },
    ...{ standardError: undefined, weighted: undefined, rounding: 0, significance: undefined },
    ...{ provisional: false, combined: false, ...told },
  };
  const { value, respondents, cases, expected, weighted, rounding, significance } = raw;
  return {
    ...{ kind: 'value', value, interval: intervalOf(raw, { kind, unit: '' }, { basis, designEffect: 1 }) },
    ...{ respondents, cases, expected, weighted, rounding, significance },
    ...{ indicative: false, wideMargin: false, provisional: false, combined: false },
  };
}
