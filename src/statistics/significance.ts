/** Whether a high value is favourable; a neutral one is only higher or lower. */
export type Polarity = 'high-favourable' | 'low-favourable' | 'neutral';
export type Verdict = 'better' | 'worse' | 'higher' | 'lower' | 'similar' | 'not-compared';
export type StrongVerdict = Verdict | 'best' | 'worst' | 'highest' | 'lowest';

/** A value, its bounds and what it is compared with; whatever is missing makes the comparison impossible. */
export type Compared = Readonly<{
  value: number | undefined;
  lower: number | undefined;
  upper: number | undefined;
  benchmark: number | undefined;
}>;

type Side = 'above' | 'below';

const names: Readonly<Record<Polarity, Readonly<Record<Side, Verdict>>>> = {
  'high-favourable': { above: 'better', below: 'worse' },
  'low-favourable': { above: 'worse', below: 'better' },
  neutral: { above: 'higher', below: 'lower' },
};
const strongNames: Readonly<Record<Polarity, Readonly<Record<Side, StrongVerdict>>>> = {
  'high-favourable': { above: 'best', below: 'worst' },
  'low-favourable': { above: 'worst', below: 'best' },
  neutral: { above: 'highest', below: 'lowest' },
};

/** Similar when the interval contains the benchmark, bounds included; polarity only names the side. Source: Fingertips. */
export function benchmarkVerdict(compared: Compared, polarity: Polarity): Verdict {
  const side = sideOf(compared);
  return side === 'above' || side === 'below' ? names[polarity][side] : side;
}

/** The same with a wider interval too (95% and 99.8%): outside that one it is best or worst. Source: Fingertips. */
export function twoLevelVerdict(
  compared: Compared,
  wide: Pick<Compared, 'lower' | 'upper'>,
  polarity: Polarity,
): StrongVerdict {
  const [side, strongSide] = [sideOf(compared), sideOf({ ...compared, ...wide })];
  if (strongSide === 'not-compared') return strongSide;
  if (strongSide !== 'similar' && strongSide === side) return strongNames[polarity][strongSide];
  return benchmarkVerdict(compared, polarity);
}

function sideOf({ value, lower, upper, benchmark }: Compared): Side | 'similar' | 'not-compared' {
  if (value === undefined || lower === undefined || upper === undefined || benchmark === undefined)
    return 'not-compared';
  if (benchmark < lower) return 'above';
  return benchmark > upper ? 'below' : 'similar';
}
