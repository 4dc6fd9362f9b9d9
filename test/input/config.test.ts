import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/input/config.ts';
import type { Config } from '../../src/input/config-schema.ts';
import type { Problem } from '../../src/lib/problem.ts';
import { expectFilled, problemsOf } from '../problems.ts';

const needed = 'organisation: GGD Proefland\nedition: Proef 1\ndate: 2026-01-15\n';
const read = (text: string): Config => readConfig(text, 'wijkprofiel.yaml');

async function problemsIn(text: string): Promise<readonly Problem[]> {
  const problems = await problemsOf((async () => read(text))());
  expectFilled(problems);
  return problems;
}

/** "4 benchmrk config-unknown-key → benchmark?" for each problem; line 4 is the first one after what is needed. */
async function found(text: string): Promise<string[]> {
  return (await problemsIn(text)).map(
    ({ code, place: { line, column }, details: { suggestion, expected, key } }) =>
      [line, column ?? key, code, suggestion, expected]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
  );
}

describe('a configuration', () => {
  it('needs an organisation, an edition and a date; the rest has defaults', () => {
    expect(read(needed)).toMatchObject({
      organisation: 'GGD Proefland',
      edition: 'Proef 1',
      date: '2026-01-15',
      language: 'nl',
      areas: 'gebieden.csv',
      figures: ['cijfers/*.csv'],
      output: 'uitvoer',
      benchmark: { level: 'regio', method: 'given' },
      suppression: { minRespondents: 30, minCell: 5, groupDisclosure: 90, indicativeBelow: 50 },
      comparison: {
        testModelEstimates: false,
        size: { notable: 3, notableBelow10: 2, large: 10 },
        designEffect: 1,
      },
      peers: { count: 20, maxDistance: 0.1 },
    });
  });

  it('may set a part of a block; the rest of it keeps its defaults', () => {
    const { suppression, comparison } = read(
      `${needed}suppression:\n  minCell: 10\ncomparison:\n  size: {notable: 4}\n`,
    );
    expect(suppression).toMatchObject({ minRespondents: 30, minCell: 10 });
    expect(comparison.size).toEqual({ notable: 4, notableBelow10: 2, large: 10 });
  });

  it('may have remarks, quotation marks and blocks in one line', () => {
    const text = `# Proef\n${needed}title: 'Wijk: in cijfers' # ja\ncsv: {decimal: ",", delimiter: "\\t"}\n`;
    expect(read(text)).toMatchObject({ title: 'Wijk: in cijfers', csv: { decimal: ',', delimiter: '\t' } });
  });

  it('may begin at a byte order mark and end lines with CRLF', () => {
    expect(read(`\uFEFF${needed.replaceAll('\n', '\r\n')}`).edition).toBe('Proef 1');
  });
});

describe('a problem of the configuration is reported with its line:', () => {
  it.for([
    { name: 'an unknown key', text: 'uitvoer: hier', expected: '4 uitvoer config-unknown-key' },
    {
      name: 'an unknown key that is nearly right, not the line of what is in it',
      text: 'benchmrk:\n  level: regio',
      expected: '4 benchmrk config-unknown-key  → benchmark?',
    },
    {
      name: 'an unknown key in a block',
      text: 'comparison:\n  # ruimer\n  size:\n    notabel: 4',
      expected: '7 notabel config-unknown-key  → notable?',
    },
    { name: 'an unknown key without a value', text: 'verhalen:', expected: '4 verhalen config-unknown-key' },
    { name: 'a number as a key', text: '2024: 3', expected: '4 2024 config-unknown-key' },
    {
      name: 'text for a number',
      text: 'suppression:\n  minCell: vijf',
      expected: '5 suppression.minCell config-invalid-value 0',
    },
    {
      name: 'a number that is too small',
      text: 'suppression: {minCell: -1}',
      expected: '4 suppression.minCell config-invalid-value ≥ 0',
    },
    {
      name: 'a number that must be more than 0',
      text: 'peers: {maxDistance: 0}',
      expected: '4 peers.maxDistance config-invalid-value > 0',
    },
    {
      name: 'a number that is too large',
      text: 'peers: {maxDistance: 2}',
      expected: '4 peers.maxDistance config-invalid-value ≤ 1',
    },
    { name: 'a number for text', text: 'title: 2026', expected: '4 title config-invalid-value "2026"' },
    { name: 'no text', text: 'title: ""', expected: '4 title config-invalid-value "…"' },
    {
      name: 'a word for yes',
      text: 'fictional: ja',
      expected: '4 fictional config-invalid-value true | false',
    },
    {
      name: 'another word than the possible ones',
      text: 'benchmark:\n  level: wijk',
      expected: '5 benchmark.level config-invalid-value gemeente | regio | land',
    },
    {
      name: 'something that is no colour',
      text: 'style:\n  primaryColour: groen',
      expected: '5 style.primaryColour config-invalid-value #0f4c4a',
    },
    {
      name: 'something that is no address',
      text: 'contact:\n  email: wijkteam',
      expected: '5 contact.email config-invalid-value naam@voorbeeld.nl',
    },
    {
      name: 'an address that is no page',
      text: 'contact:\n  url: javascript:alert(1)',
      expected: '5 contact.url config-invalid-value https://…',
    },
    {
      name: 'one file where a list is meant',
      text: 'figures: cijfers.csv',
      expected: '4 figures config-invalid-value […, …]',
    },
    { name: 'an empty list', text: 'figures: []', expected: '4 figures config-invalid-value […, …]' },
    {
      name: 'an item of a list that is no text',
      text: 'figures:\n  - a.csv\n  - 5',
      expected: '6 figures.2 config-invalid-value "5"',
    },
    {
      name: 'a block without its keys',
      text: 'benchmark:',
      expected: '4 benchmark config-invalid-value level: …, method: …, extra: …',
    },
    {
      name: 'a period that is none',
      text: 'period: vorig jaar',
      expected: '4 period config-invalid-value "2024" | "2023/2024"',
    },
  ])('$name', async ({ text, expected }) => {
    expect(await found(`${needed}${text}\n`)).toEqual([expected]);
  });

  it.for(['15-01-2026', '2026-02-30', '2026-13-01', '2026', 'vandaag'])('%s as a date', async (date) => {
    expect(await found(`organisation: GGD\nedition: E\ndate: ${date}\n`)).toMatchObject([
      expect.stringMatching(/^3 date config-invalid-value/),
    ]);
  });

  it.for([
    { name: 'the same key twice', text: 'title: a\ntitle: b', line: 5 },
    { name: 'a quotation mark that is not closed', text: 'title: "Wijk', line: 5 },
  ])('text that is no YAML: $name', async ({ text, line }) => {
    const [problem] = await problemsIn(`${needed}${text}\n`);
    expect(problem).toMatchObject({ code: 'config-not-yaml', place: { file: 'wijkprofiel.yaml', line } });
  });

  it.for([
    { name: 'a tab before a key', text: 'csv:\n\tdecimal: ","', code: 'config-tab', line: 5 },
    { name: 'a colon in a value', text: 'title: Wijk: cijfers', code: 'config-colon', line: 4 },
    { name: 'a key that is shifted', text: 'title: a\n  region: b', code: 'config-indentation', line: 5 },
  ])('$name is named with its own line', async ({ text, code, line }) => {
    expect(await problemsIn(`${needed}${text}\n`)).toMatchObject([{ code, place: { line } }]);
  });

  it('a star before a word, which YAML takes for a reference', async () => {
    expect(await problemsIn(`${needed}title: *gezond\n`)).toMatchObject([
      { code: 'config-not-yaml', place: { file: 'wijkprofiel.yaml' } },
    ]);
  });
});

describe('problems of the configuration', () => {
  it('are all reported at once, with the keys that are missing', async () => {
    expect(await found('edition: E\ntitel: a\nsuppression:\n  minCell: 1.5\n')).toEqual([
      'organisation config-missing-key "…"',
      'date config-missing-key "…"',
      '4 suppression.minCell config-invalid-value 0',
      '2 titel config-unknown-key  → title?',
    ]);
  });

  it.for(['', '# leeg\n', '---\n'])('of an empty file (%j) are the keys that it needs', async (text) => {
    expect(await found(text)).toEqual([
      'organisation config-missing-key "…"',
      'edition config-missing-key "…"',
      'date config-missing-key "…"',
    ]);
  });

  it.for(['hallo', '- a\n- b\n'])('of a file that is no block of keys (%j) are one', async (text) => {
    expect((await problemsIn(text)).map(({ code }) => code)).toEqual(['config-invalid-value']);
  });

  it('name facts that are too few to tell whether wijken are alike', async () => {
    const two = await found(`${needed}similar:\n  indicators: [laag_inkomen, leeftijd_65_plus]\n`);
    expect(two).toHaveLength(1);
    expect(two[0]).toContain('similar.indicators config-invalid-value');
    expect(read(`${needed}similar:\n  indicators: [a, b, c]\n`).similar.indicators).toEqual(['a', 'b', 'c']);
  });

  it('name what is possible when a key is unknown', async () => {
    const [problem] = await problemsIn(`${needed}benchmark:\n  area: x\n`);
    expect(problem).toMatchObject({
      found: 'area',
      details: { allowed: 'level, method, extra', suggestion: '' },
    });
  });
});
