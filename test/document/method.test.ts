import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { robustText } from '../../src/document/words/nl/evidence.ts';
import { refusalWords } from '../../src/document/words/nl/trend.ts';
import { leastCoverage } from '../../src/domain/average.ts';
import { rungs } from '../../src/domain/evidence.ts';
import { configSchema } from '../../src/input/config-schema.ts';
import { overlapFrom } from '../../src/statistics/part-whole-tests.ts';

const method = readFileSync(join(import.meta.dirname, '../../docs/methode.md'), 'utf8');
const config = configSchema.parse({ organisation: 'GGD', edition: 'E', date: '2026-01-01' });
const { suppression, comparison, peers, trend } = config;

/** The line of a table or text that holds these words. */
const lineWith = (words: string): string => method.split('\n').find((line) => line.includes(words)) ?? '';

describe('docs/methode.md says what the program does', () => {
  it.for([
    { words: '| minder antwoorden dan |', says: `| ${suppression.minRespondents} |` },
    { words: '| minder mensen met of zonder het kenmerk dan', says: `| ${suppression.minCell} |` },
    { words: '| gevoelig steekproefcijfer boven', says: `${suppression.groupDisclosure}%` },
    { words: '| getoond als “indicatief” onder |', says: `${suppression.indicativeBelow} antwoorden` },
    { words: 'Percentages in procentpunt', says: `${comparison.size.notable} tot 5` },
    { words: 'Percentages in procentpunt', says: `dan is ${comparison.size.notableBelow10} de ondergrens` },
    { words: 'Percentages in procentpunt', says: `${comparison.size.large} of meer` },
    { words: '(standaard 1;', says: `standaard ${comparison.designEffect}` },
    { words: 'twee keer drie”**', says: `de ${peers.count} wijken` },
    { words: 'twee keer drie”**', says: peers.maxDistance.toFixed(2).replace('.', ',') },
    { words: 'trend.exceptionalYears', says: `standaard ${trend.exceptionalYears.join(', ')}` },
    { words: 'is het geen regiocijfer', says: `${leastCoverage * 100}%` },
    { words: 'wijk tegen de rest: z', says: `${overlapFrom * 100}%` },
  ])('"$words" has the default $says', ({ words, says }) => expect(lineWith(words)).toContain(says));

  it('has a step for every rung of the ladder', () => {
    const section = method.slice(method.indexOf('## De ladder'), method.indexOf('### De wijk is een deel'));
    const steps = section.match(/^\| \d \|/gm) ?? [];
    // Hidden or absent, and no benchmark, are one step in the text.
    expect(steps).toHaveLength(rungs.length - 1);
  });

  it('names every reason for which no development is told', () => {
    const section = method.slice(method.indexOf('## Ontwikkeling'), method.indexOf('## De wijken naast'));
    expect(Object.keys(refusalWords)).toHaveLength(8);
    for (const word of [
      'schattingen',
      'tellingen',
      'trendbreuk',
      'gewijzigd',
      'overlappen',
      'uitzonderlijk jaar',
      'onbekende marges',
    ])
      expect(section).toContain(word);
  });

  it('calls the correction for many tests what the documents call it', () => {
    const text = robustText({ tests: 458, demonstrable: 81, robust: 42, adjusted: new Map() });
    expect(text).toMatch(/alle 458 toetsen .* 42 van de 81 .* ongeveer 23 /);
    expect(method).toContain('heet *robuust*');
  });
});
