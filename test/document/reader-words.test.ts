import { describe, expect, it } from 'vitest';
import { glossary } from '../../src/document/glossary.ts';
import { messageOf } from '../../src/document/masthead.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { fractionWords } from '../../src/document/words/nl/fraction.ts';
import { nl } from '../../src/document/words/nl.ts';
import { indicatorOf } from '../domain/region.ts';
import { inputFor } from '../example.ts';
import { studentWijk } from '../made-region.ts';
import { duinstreek, proefland } from '../pitfall-material.ts';

describe('a share as a fraction', () => {
  const indicator = indicatorOf();
  const told = (
    value: number,
    bounds?: readonly [number, number],
    basis: 'sample' | 'register' = 'sample',
  ) => {
    const [lower = 0, upper = 0] = bounds ?? [];
    const interval = bounds && ({ lower, upper, origin: 'delivered', size: undefined } as const);
    return fractionWords({ value, interval, indicator, basis });
  };

  it.each([
    [20, 'ongeveer 1 op de 5'],
    [33.3, 'ongeveer 1 op de 3'],
    [50.4, 'ongeveer de helft van de'],
    [28, undefined],
    [43, undefined],
  ])('%d van de 100 is %s', (value, expected) => {
    expect(told(value)).toBe(expected);
  });

  it('is just under or over it only when the margin leaves no doubt', () => {
    expect(told(18.9, [15, 23])).toBe('ongeveer 1 op de 5');
    expect(told(18.9, [18.2, 19.6])).toBe('bijna 1 op de 5');
    expect(told(21.2, [20.4, 22])).toBe('iets meer dan 1 op de 5');
    expect(told(21.2)).toBe('ongeveer 1 op de 5');
    expect(told(21.2, undefined, 'register')).toBe('iets meer dan 1 op de 5');
  });

  it('reads as Dutch at the top of a document', () => {
    const tops = duinstreek.wijken.flatMap(({ code }) => messageOf(inputFor(duinstreek, code).profile, nl));
    expect(tops.join('\n')).not.toMatch(/de helft volwassenen/);
    expect(
      tops.filter((one) => /^Ongeveer \d op de \d+ volwassenen voelden/.test(one)).length,
    ).toBeGreaterThan(3);
  });
});

describe('the glossary', () => {
  const termsOf = (view: unknown): string[] =>
    glossary(view, nl).flatMap(({ terms }) => terms.map(({ term }) => term));

  it('explains the words that a document uses, wherever they stand in it', () => {
    expect(
      termsOf({ a: ['Een verschil van 3 procentpunt'], b: { c: 'Schatting', d: 4, e: undefined } }),
    ).toEqual(['Procentpunt', 'Schatting']);
    expect(glossary({ a: 'niets' }, nl)).toEqual([]);
  });

  it('has no word of estimates for a wijk without any, and none of tests where nothing was tested', () => {
    const rich = termsOf(wijkprofielView(inputFor(duinstreek, 'WK980102', 'wijkprofiel')));
    expect(rich).toEqual(
      expect.arrayContaining(['Aantoonbaar', 'Marge (95%)', 'Procentpunt', 'Schatting', 'Geteld']),
    );
    const counts = termsOf(wijkprofielView(inputFor(duinstreek, 'WK980105', 'wijkprofiel')).summary);
    expect(counts).not.toContain('Aantoonbaar');
    const estimates = termsOf(wijkprofielView(inputFor(proefland, studentWijk, 'wijkprofiel')).summary);
    expect(estimates).toContain('Schatting');
    expect(estimates).not.toContain('95%-BI');
  });

  it('keeps its explanations short and free of the words it has to explain', () => {
    for (const { term, explanation } of nl.glossary.terms) {
      expect(explanation.length, term).toBeLessThan(150);
      expect(explanation, term).not.toMatch(/significant|statistisch|steekproef/i);
    }
  });

  it('stands in the order of the alphabet', () => {
    const names = nl.glossary.terms.map(({ term }) => term);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nl')));
  });
});
