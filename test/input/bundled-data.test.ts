import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../src/document/words/nl/groups.ts';
import { readCatalogue } from '../../src/input/catalogue.ts';
import { needsOpenData, openData } from '../open-data.ts';
import { brief } from '../problems.ts';
import { tableOf } from './tables.ts';

const bundled = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../data', name), 'utf8').normalize('NFC');

/** The rows of a bundled file, by the name of the column. */
function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const { columns, rows } = tableOf(bundled(name), name);
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])),
  );
}

/** What occurs more than once. */
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, place) => values.indexOf(value) !== place);

const catalogue = readCatalogue(tableOf(bundled('indicatoren.csv'), 'indicatoren.csv'));
const indicators = [...catalogue.indicators.values()];

describe('the bundled catalogue', () => {
  it('reads without any problem', () => expect(brief(catalogue.problems)).toEqual([]));

  it('has phrases that fit in a row of a table, but for two older ones', () => {
    const long = indicators.filter(({ phrase }) => phrase.length > 27);
    expect(long.map(({ id }) => id)).toEqual(['misdrijven', 'mantelzorg_belast']);
  });

  it('has a phrase of its own for every indicator', () => {
    expect(repeated(indicators.map(({ phrase }) => phrase))).toEqual([]);
  });

  it('has words for several people at shares of people or households only', () => {
    const ofPeople = indicators.filter(
      ({ kind, targetGroup }) => kind === 'percentage' && !['woningen', 'gebied'].includes(targetGroup),
    );
    const withWords = indicators.filter(({ pluralPhrase }) => pluralPhrase !== undefined);
    expect(withWords.map(({ id }) => id)).toEqual(ofPeople.map(({ id }) => id));
  });

  it('has a dimension of Positieve Gezondheid for every indicator that is not about the population', () => {
    const lacking = indicators.filter(
      ({ theme, dimension }) => (theme === 'bevolking') !== (dimension === ''),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('has target groups that can be named', () => {
    const unnamed = indicators
      .map(({ targetGroup }) => targetGroup)
      .filter((group) => /[+]/.test(peopleOf(group)));
    expect(unnamed).toEqual([]);
  });

  it('keeps the indicators of a theme together, the population last', () => {
    const themes = indicators.map(({ theme }) => theme);
    const begun = themes.filter((theme, place) => theme !== themes[place - 1]);
    expect(repeated(begun)).toEqual([]);
    expect(begun.at(-1)).toBe('bevolking');
  });

  it('has characters of Latin-1 and typographic apostrophes only', () => {
    for (const name of ['indicatoren.csv', 'aliassen.csv', 'gemeenten.csv'])
      expect([name, bundled(name).match(/[^\n\x20-\x7e\xa0-\xff\u2019]/g)]).toEqual([name, null]);
  });
});

const aliases = rowsOf('aliassen.csv');

describe('the aliases', () => {
  it('name an indicator or a reason why a column is not read, never both', () => {
    const wrong = aliases.filter(({ indicator, reden }) => (indicator === '') === (reden === ''));
    expect(wrong).toEqual([]);
  });

  it('name indicators of the catalogue', () => {
    const named = aliases.map(({ indicator = '' }) => indicator).filter((id) => id !== '');
    expect(named.filter((id) => !catalogue.indicators.has(id))).toEqual([]);
  });

  it('name a column once for each table, and an indicator at most once', () => {
    const read = aliases.filter(({ indicator }) => indicator !== '');
    expect(repeated(aliases.map(({ tabel, kolom }) => `${tabel} ${kolom}`))).toEqual([]);
    expect(repeated(read.map(({ tabel, indicator }) => `${tabel} ${indicator}`))).toEqual([]);
  });

  it('are for a family of columns only where it is not read', () => {
    const families = aliases.filter(({ kolom = '' }) => kolom.includes('*'));
    expect(families.filter(({ kolom = '', reden }) => !/^[^*]+\*$/.test(kolom) || reden === '')).toEqual([]);
  });

  it('give a name of RIVM the same meaning in every table, whatever its number', () => {
    const meanings = aliases
      .filter(({ tabel = '' }) => /^50\d{3}NED$/.test(tabel))
      .map(({ kolom = '', indicator, reden }) => `${kolom.replace(/_\d+$/, '')} ${indicator}${reden}`);
    expect(repeated([...new Set(meanings)].map((meaning) => meaning.replace(/ .*/, '')))).toEqual([]);
  });

  it.for([
    { table: '50090NED', last: 38 },
    { table: '50120NED', last: 37 },
  ])('of $table have every number up to $last', ({ table, last }) => {
    const columns = aliases.filter(({ tabel }) => tabel === table).map(({ kolom = '' }) => kolom);
    const numbers = columns.flatMap((column) => column.match(/_(\d+)$/)?.[1] ?? []);
    expect(numbers).toEqual(Array.from({ length: last }, (_, index) => String(index + 1)));
  });
});

const real = (path: string): string => readFileSync(join(openData ?? '', path), 'utf8');

/** The columns of a table of the open data, as its header names them. */
function headerOf(path: string): readonly string[] {
  const records: string[][] = parse(real(path), { bom: true, delimiter: ';', to_line: 1, trim: true });
  return records[0] ?? [];
}

const rivm = 'rivm-50090ned/derived_untyped_';
const kwb = 'cbs-kwb-2024/';
const sources: readonly Readonly<{ table: string; path: string }>[] = [
  ...[
    ...['2012_18_65_hollands_midden_alle_niveaus', '2012_18plus_hollands_midden_alle_niveaus'],
    ...['2012_65plus_hollands_midden_alle_niveaus', '2016_18_65_hollands_midden_alle_niveaus'],
    ...['2016_18plus_hollands_midden_alle_niveaus', '2016_18plus_wijken_gemeenten_nl'],
    ...['2016_65plus_hollands_midden_alle_niveaus', '2020_18plus_hollands_midden_alle_niveaus'],
    ...['2020_18plus_wijken_gemeenten_nl', '2020_65plus_hollands_midden_alle_niveaus'],
  ].map((name) => ({ table: '50090NED', path: `${rivm}${name}.csv` })),
  { table: '85984NED', path: `${kwb}derived_kwb2024_hollands_midden.csv` },
  { table: '85984NED', path: `${kwb}Kerncijfers_wijken_en_buurten_2024_11122025_141648.csv` },
  { table: '85984NED', path: `${kwb}Kerncijfers_wijken_en_buurten_2024_geslachten.csv` },
  ...[
    'streetcompare-nabijheid/Nabijheid_voorzieningen__buurt_2019_24092021_143836.csv',
    'streetcompare-nabijheid/Nabijheid_voorzieningen__buurt_2019_28092021_140430.csv',
    'statline-exports/Nabijheid_voorzieningen__buurt_2021_10022023_162519.csv',
  ].map((path) => ({ table: 'NABIJHEID', path })),
];

describe.skipIf(openData === undefined)(`the aliases and the real files ${needsOpenData}`, () => {
  it.for(sources)('$table: every column of $path has exactly one alias', ({ table, path }) => {
    const known = aliases.filter(({ tabel }) => tabel === table).map(({ kolom = '' }) => kolom);
    const aliasesOf = (column: string): readonly string[] =>
      known.filter((name) => (name.endsWith('*') ? column.startsWith(name.slice(0, -1)) : column === name));
    const columns = headerOf(path);
    expect(columns.length).toBeGreaterThan(1);
    expect(columns.filter((column) => aliasesOf(column).length !== 1)).toEqual([]);
  });
});

const municipalities = rowsOf('gemeenten.csv');
const codesIn = (year: number): readonly string[] =>
  municipalities
    .filter(({ van, tot }) => Number(van || year) <= year && year <= Number(tot || year))
    .map(({ gemeente = '' }) => gemeente);

describe('the gemeenten', () => {
  it('have a code of their own and stand in the order of it', () => {
    const codes = municipalities.map(({ gemeente = '' }) => gemeente);
    expect(codes.filter((code) => !/^GM\d{4}$/.test(code))).toEqual([]);
    expect(repeated(codes)).toEqual([]);
    expect(codes).toEqual(codes.toSorted());
  });

  it('have a name of their own', () => {
    expect(repeated(municipalities.map(({ naam = '' }) => naam))).toEqual([]);
  });

  it('are in 25 GGD regions, each with one name', () => {
    const regions = new Set(municipalities.map(({ ggd, ggd_naam }) => `${ggd} ${ggd_naam}`));
    expect([...regions].filter((region) => !/^GG\d{4} \S/.test(region))).toEqual([]);
    expect([regions.size, new Set(municipalities.map(({ ggd }) => ggd)).size]).toEqual([25, 25]);
  });

  it('of Hollands Midden are its 18', () => {
    const inside = municipalities.filter(({ ggd }) => ggd === 'GG4506').map(({ gemeente }) => gemeente);
    expect(inside).toEqual([
      ...['GM0484', 'GM0513', 'GM0534', 'GM0537', 'GM0546', 'GM0547', 'GM0553', 'GM0569', 'GM0575'],
      ...['GM0579', 'GM0626', 'GM0627', 'GM0638', 'GM1525', 'GM1884', 'GM1892', 'GM1901', 'GM1931'],
    ]);
  });

  it.for([
    ['GM0317', 'GG2514', 'Eemnes'],
    ['GM0457', 'GG3606', 'Weesp'],
    ['GM0758', 'GG5206', 'Breda'],
    ['GM0855', 'GG5406', 'Tilburg'],
    ['GM0944', 'GG6011', 'Mook en Middelaar'],
    ['GM1982', 'GG5406', 'Land van Cuijk'],
  ])('%s is in %s (%s)', ([code, region, name]) => {
    expect(municipalities.find(({ gemeente }) => gemeente === code)).toMatchObject({
      ggd: region,
      naam: name,
    });
  });

  it.for([
    [2020, 355],
    [2021, 352],
    [2022, 345],
    [2023, 342],
    [2024, 342],
  ] as const)('of %i are %i', ([year, count]) => expect(codesIn(year)).toHaveLength(count));
});

describe.skipIf(openData === undefined)(`the gemeenten and the real files ${needsOpenData}`, () => {
  it.for([
    { year: 2020, path: `${rivm}2020_18plus_wijken_gemeenten_nl.csv` },
    { year: 2024, path: `${kwb}Kerncijfers_wijken_en_buurten_2024_geslachten.csv` },
  ])('those of $year are those of $path', ({ year, path }) => {
    const found = real(path).match(/(?<=")GM\d{4}(?= *")/g) ?? [];
    expect([...new Set(found)].sort()).toEqual(codesIn(year));
  });
});
