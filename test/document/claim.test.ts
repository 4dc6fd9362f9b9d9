import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Claim, claimOf } from '../../src/document/claim.ts';
import { shortAmount } from '../../src/document/words/nl/claim-parts.ts';
import { formatFigure } from '../../src/document/words/nl/format.ts';
import { nl } from '../../src/document/words/nl.ts';
import type { Comparison } from '../../src/domain/comparison.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { all, rules } from '../pitfall-material.ts';
import { cases, comparisonOf, kinds, people } from './claim-cases.ts';
import { readPolicy, readResident, type Told } from './claim-decoder.ts';

const versus = 'de regio';

/** What each level says of a claim, in full. */
function written(claim: Claim, variant: number): Readonly<{ resident: string; policy: string }> {
  const { fact, comparison, judgement, certainty } = nl.claim.resident(claim, versus, variant);
  const resident = [fact, comparison, judgement, certainty].filter((one) => one !== '').join(' ');
  return { resident, policy: nl.claim.policy(claim, versus) };
}

/** What the claim is, in the terms of the decoder; sizes are told in three steps. */
function meant(claim: Claim): Told {
  const nothing = {
    direction: 'none',
    judgement: 'none',
    isEstimate: false,
    value: '',
    against: '',
    peers: '',
    size: undefined,
  } as const;
  if (claim.certainty === 'hidden' || claim.certainty === 'absent')
    return { ...nothing, certainty: claim.certainty };
  const { certainty, direction, judgement, basis, value, versus: other, indicator } = claim;
  const bare = (figure: number): string => shortAmount(figure, indicator).replace('%', '');
  const steps = { small: 'small', notable: 'middle', considerable: 'middle', large: 'large' } as const;
  return {
    ...{ certainty, direction, judgement, isEstimate: basis === 'model', value: bare(value) },
    against: other === undefined ? '' : bare(other.against),
    peers: other?.peers === undefined ? '' : formatFigure(other.peers, indicator),
    size:
      direction === 'none' || other === undefined
        ? undefined
        : other.size === undefined
          ? 'middle'
          : steps[other.size.class],
  };
}

function settled(read: Told, { size }: Told): Told {
  return read.size === 'middle or large' && size !== 'small' ? { ...read, size } : read;
}

/** What is wrong with the two sentences of a claim: nothing, as tests expect. */
function faults(claim: Claim, variant: number): string[] {
  const { resident, policy } = written(claim, variant);
  const meaning = meant(claim);
  const levels = [
    { text: resident, read: readResident(resident, versus) },
    { text: policy, read: readPolicy(policy, 'regio', rules.size.large) },
  ];
  return [
    ...levels
      .filter(({ read }) => !isDeepStrictEqual(settled(read, meaning), meaning))
      .map(({ text, read }) => [text, JSON.stringify(read), JSON.stringify(meaning)].join('\n  ')),
    ...[resident, policy].flatMap((text) => {
      const ours = withoutOwnWords(text, claim.indicator);
      // Why a figure is hidden has a cause that is known.
      const isShown = 'value' in claim;
      return [...forbidden, ...(isShown ? [causes] : [])].flatMap((pattern) =>
        pattern.test(ours) ? [`${pattern} in: ${text}`] : [],
      );
    }),
    ...(/procentpunt|95%|significant|Wilson|toets/i.test(resident)
      ? [`a term of the field for residents: ${resident}`]
      : []),
    ...(claim.basis === 'model' && /toeval/.test(resident) ? [`chance for an estimate: ${resident}`] : []),
    ...(claim.basis !== 'model' && /schatting/.test(resident.replace('niet geschat', ''))
      ? [`estimate for a count: ${resident}`]
      : []),
  ];
}

/** The catalogue's words for an indicator are its own: "sliepen slecht", "beperkt door gezondheid". */
function withoutOwnWords(text: string, { name, pastPhrase, pluralPhrase }: Indicator): string {
  const own = new Set([name, pastPhrase, pluralPhrase].flatMap((one) => one?.toLowerCase().split(' ') ?? []));
  return text
    .split(/(?<=[\s(])|(?=[\s.,;:)])/)
    .map((word) => (own.has(word.toLowerCase()) ? 'x' : word))
    .join('');
}

const causes = /\bdoor\b|omdat|veroorzaakt|waardoor|dankzij|komt van/i;
const forbidden = [
  /\bgelijk\b|hetzelfde|gemiddeld(?!e? \d)/i,
  /\bslecht\b|goed|probleem|achterstand/i,
  /significant/i,
  /% (hoger|lager|meer|minder)/,
  /(^|[\s(])[-+−–]\s?\d/,
  /gesteg|gedaald|toegenomen|afgenomen|stijg|daal/i,
  /undefined|NaN|null|\[object|\s[.;,]|\s\s|\.\./,
];

const made = cases.map((one) => comparisonOf(one));

describe('the sentence for residents and the line for policy officers', () => {
  it('are tried on every verdict, size, judgement, kind and basis', () => {
    const claims = made.map(claimOf);
    const tried = (of: (claim: Claim) => string): Set<string> => new Set(claims.map(of));
    expect(tried(({ certainty }) => certainty)).toEqual(
      new Set(['demonstrable', 'not-demonstrable', 'not-tested']),
    );
    expect(tried((claim) => ('direction' in claim ? claim.direction : ''))).toEqual(
      new Set(['higher', 'lower', 'none']),
    );
    expect(tried((claim) => ('judgement' in claim ? claim.judgement : ''))).toEqual(
      new Set(['favourable', 'unfavourable', 'none']),
    );
    expect(tried((claim) => ('versus' in claim && claim.versus ? claim.versus.printed : ''))).toEqual(
      new Set(['', 'agrees', 'vanishes', 'contradicts']),
    );
    expect(claims.length).toBeGreaterThan(2000);
  });

  it.each([0, 1, 2, 3, 4, 5])('say what is meant, both the same, in wording %i', (variant) => {
    expect(
      made
        .map(claimOf)
        .flatMap((claim) => faults(claim, variant))
        .slice(0, 5),
    ).toEqual([]);
  });

  it('say the same of every figure of two whole regions', () => {
    expect(all.length).toBeGreaterThan(1500);
    expect(
      all
        .map(claimOf)
        .flatMap((claim, index) => faults(claim, index))
        .slice(0, 5),
    ).toEqual([]);
  });

  it('name the wijken of about the same ages beside an estimate that differs from them too', () => {
    const estimates = made
      .filter(({ basis, verdict }) => basis === 'model' && verdict.kind === 'not-tested')
      .map(
        (one): Comparison => ({
          ...one,
          peers: one.benchmark.kind === 'value' ? one.benchmark.value : undefined,
        }),
      );
    const claims = estimates.map(claimOf);
    expect(claims.flatMap((claim) => faults(claim, 0)).slice(0, 5)).toEqual([]);
    expect(claims.filter((claim) => meant(claim).peers !== '').length).toBeGreaterThan(20);
    expect(claims.filter((claim) => meant(claim).judgement !== 'none').length).toBeGreaterThan(20);
  });
});

describe('a figure without a number', () => {
  const reasons = [
    'few-respondents',
    'few-people',
    'few-cases',
    'group-disclosure',
    'unreliable',
    'secondary',
    'source',
  ] as const;
  const untold = kinds.flatMap((kind) => {
    const one = { kind, basis: 'sample', polarity: 'low-favourable', test: undefined, step: 6.2 } as const;
    return [
      ...reasons.map((reason) => comparisonOf(one, { kind: 'hidden', reason })),
      ...(['missing', 'not-measured', 'not-applicable'] as const).map((reason) =>
        comparisonOf(one, { kind: 'absent', reason }),
      ),
    ];
  });

  it('shows no number at either level, not even that of the region', () => {
    for (const comparison of untold) {
      const claim = claimOf(comparison);
      expect(faults(claim, 0)).toEqual([]);
      const { resident, policy } = written(claim, 0);
      expect(`${resident} ${policy.replace(/2024|schaal 0 tot 10/g, '')}`).not.toMatch(/\d/);
      expect(Object.keys(claim).toSorted()).toEqual([
        'basis',
        'certainty',
        'group',
        'indicator',
        'period',
        'reason',
      ]);
    }
  });
});

describe('the difference between two percentages', () => {
  const told = (own: number, region: number): string => {
    const kind = { name: '', indicator: people, region, unit: 1 };
    const one = {
      kind,
      basis: 'sample',
      polarity: 'low-favourable',
      test: own > region ? 'higher' : 'lower',
      step: own - region,
    } as const;
    return written(claimOf(comparisonOf(one)), 1).policy.replaceAll('\u00a0', ' ');
  };

  it('is told in procentpunt where it is that of the printed figures', () => {
    expect(told(56.1, 48.2)).toContain(
      'n 400); 8 procentpunt hoger dan de regio (48%); ongunstig; aantoonbaar',
    );
  });

  it('is told as a class where rounding would make another one of it: 22 and 26 are not 5 apart', () => {
    expect(told(21.6, 26.4)).toContain('n 400); 3 tot 5 procentpunt lager dan de regio (26%)');
  });

  it('is told as just not the threshold where the printed figures seem to reach it', () => {
    expect(told(22.6, 19.9)).toContain('n 400); net geen 3 procentpunt hoger dan de regio (20%)');
  });

  it('that cannot be seen in them is said to be so', () => {
    expect(told(51.4, 51.1)).toContain(
      'minder dan 3 procentpunt hoger dan de regio (51%), afgerond niet te zien',
    );
  });
});
