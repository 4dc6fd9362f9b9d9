import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { figuresFrom } from '../../src/domain/figures.ts';
import type { Figure, Measurement, RawMeasurement } from '../../src/domain/measurement.ts';
import { type Suppression, suppress } from '../../src/domain/suppression.ts';
import { attack, type Found } from './disclosure-attack.ts';
import { disclosureRegion, type RegionKind } from './disclosure-region.ts';
import { suppressionRules } from './region.ts';

/** Regions of several sizes, with and without totals, 18-64 beside 65+, and cells that the file itself marks. */
const kinds: RegionKind[] = [
  { wijken: 3, gemeenten: 1, gemeenteTotals: true, regionTotals: false, adults: false, marked: 0 },
  { wijken: 6, gemeenten: 1, gemeenteTotals: true, regionTotals: true, adults: true, marked: 0 },
  { wijken: 8, gemeenten: 2, gemeenteTotals: false, regionTotals: true, adults: false, marked: 0.05 },
  { wijken: 12, gemeenten: 3, gemeenteTotals: true, regionTotals: false, adults: false, marked: 0 },
  { wijken: 16, gemeenten: 2, gemeenteTotals: true, regionTotals: true, adults: false, marked: 0.03 },
  { wijken: 30, gemeenten: 6, gemeenteTotals: true, regionTotals: true, adults: false, marked: 0 },
].map((kind, index) => ({ seed: 100 + index, ...kind }));

/** Does what the message says until nothing is left to be refused: marks the totals that give a figure away. */
function published(raw: Dataset<RawMeasurement>): Suppression {
  const made = suppress(raw, suppressionRules, 1);
  if (made.disclosing.length === 0) return made;
  const marked = made.disclosing.map(
    ({ total }): Figure<RawMeasurement> => ({ ...total, measurement: { kind: 'hidden', reason: 'source' } }),
  );
  return published({ ...raw, figures: figuresFrom([...marked, ...raw.figures.values()]) });
}

/** What would be published without secondary suppression. */
function withoutSecondary(raw: Dataset<RawMeasurement>): Pick<Suppression, 'dataset' | 'records'> {
  const { dataset, records } = suppress(raw, suppressionRules, 1);
  const secondary = records.filter(({ reason }) => reason === 'secondary');
  const revealed = secondary.map((record): Figure<Measurement> => {
    const figure = raw.figures.find(record);
    if (figure?.measurement.kind !== 'value') throw new Error('a hidden figure has a number');
    const shown: Measurement = {
      ...figure.measurement,
      interval: undefined,
      indicative: false,
      wideMargin: false,
    };
    return { ...figure, measurement: shown };
  });
  return {
    dataset: { ...dataset, figures: figuresFrom([...revealed, ...dataset.figures.values()]) },
    records: records.filter(({ reason }) => reason !== 'secondary'),
  };
}

/** Known to within 5 people, and better than without the sums. */
function isRecovered({ lowest, highest, most }: Found): boolean {
  return highest - lowest < Math.min(10, most) - 1e-4;
}

describe('somebody who does the sums', { timeout: 30_000 }, () => {
  it.for(kinds)('learns nothing in region $seed of $wijken wijken', (kind) => {
    const { dataset, records } = published(disclosureRegion(kind));
    expect(attack(dataset, records).filter(isRecovered)).toEqual([]);
  });

  it('would learn hidden counts without secondary suppression', () => {
    const counts = kinds.map((kind) => {
      const { dataset, records } = withoutSecondary(disclosureRegion(kind));
      return attack(dataset, records).filter(isRecovered).length;
    });
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(kinds.length / 2);
  });
});
