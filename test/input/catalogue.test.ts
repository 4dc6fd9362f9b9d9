import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/domain/indicator.ts';
import { themes } from '../../src/domain/theme.ts';
import { readCatalogue } from '../../src/input/catalogue.ts';
import { brief, expectFilled } from '../problems.ts';
import { tableOf } from './tables.ts';

function read(text: string): Readonly<{ indicators: readonly Indicator[]; found: readonly string[] }> {
  const { indicators, problems } = readCatalogue(tableOf(text, 'indicatoren.csv'));
  expectFilled(problems);
  return { indicators: [...indicators.values()], found: brief(problems) };
}

const header = 'id;naam;thema;eenheid;soort;basis;doelgroep;polariteit';
const rookt = 'rookt;Roken;leefstijl;%;percentage;steekproef;18+;laag_gunstig';
const withRow = (row: string): string => [header, row, rookt].join('\n');

describe('an indicator of a catalogue', () => {
  it('is read with everything its row says', () => {
    const { indicators, found } = read(
      [
        'id;naam;zin;zin_meervoud;zin_verleden;thema;eenheid;soort;basis;polariteit;doelgroep;decimalen;groep;positieve_gezondheid;gevoelig;trendbreuk;definitie;bron;bron_url',
        'Angst;Angstklachten;is angstig;zijn angstig;waren angstig;gezondheidsbeleving;%;percentage;model;laag_gunstig;65+;1;psychisch;mentaal_welbevinden;ja;2016 2021;"Deel; van de ouderen";RIVM;https://rivm.example',
      ].join('\n'),
    );
    expect(found).toEqual([]);
    expect(indicators).toEqual([
      {
        id: 'angst',
        name: 'Angstklachten',
        phrase: 'is angstig',
        pluralPhrase: 'zijn angstig',
        pastPhrase: 'waren angstig',
        theme: 'gezondheidsbeleving',
        unit: '%',
        kind: 'percentage',
        basis: 'model',
        polarity: 'low-favourable',
        targetGroup: '65+',
        categorySet: '',
        decimals: 1,
        group: 'psychisch',
        dimension: 'mentaal_welbevinden',
        sensitive: true,
        breaks: [2016, 2021],
        definition: 'Deel; van de ouderen',
        source: 'RIVM',
        sourceUrl: 'https://rivm.example',
      },
    ]);
  });

  it('has defaults for what may be left out', () => {
    expect(read([header, rookt].join('\n')).indicators).toMatchObject([
      {
        phrase: 'Roken',
        pluralPhrase: undefined,
        pastPhrase: undefined,
        decimals: 0,
        group: 'rookt',
        dimension: '',
        sensitive: false,
      },
    ]);
  });

  it.for([
    ['percentage', 'percentage'],
    ['gemiddelde', 'mean'],
    ['rate', 'rate'],
    ['ratio', 'ratio'],
    ['aantal', 'count'],
    ['Score', 'score'],
  ])('of the kind %s is a %s', ([written, kind]) => {
    const { indicators } = read(withRow(`a;A;leefstijl;x;${written};registratie;alle;neutraal`));
    expect(indicators[0]).toMatchObject({ kind, basis: 'register', polarity: 'neutral' });
  });

  it('without a polarity is neutral, with a warning', () => {
    const { indicators, found } = read(withRow('a;A;leefstijl;%;percentage;model;18+;'));
    expect(indicators[0]).toMatchObject({ polarity: 'neutral' });
    expect(found).toEqual(['indicatoren.csv:2 polariteit polarity-missing a']);
  });
});

describe('a row of a catalogue is reported', () => {
  it.for([
    {
      name: 'with words that are not possible, all of them',
      row: 'a;A;leefstijll;%;procent;enquete;18+;goed',
      expected: [
        'indicatoren.csv:2 thema cell-choice leefstijll',
        'indicatoren.csv:2 soort cell-choice procent',
        'indicatoren.csv:2 basis cell-choice enquete',
        'indicatoren.csv:2 polariteit cell-choice goed',
      ],
    },
    {
      name: 'without id or name',
      row: ';;leefstijl;%;percentage;model;18+;neutraal',
      expected: ['indicatoren.csv:2 id cell-empty', 'indicatoren.csv:2 naam cell-empty'],
    },
    {
      name: 'with an id that was there before, also in capitals',
      row: 'ROOKT;Nog eens;leefstijl;%;percentage;model;18+;neutraal',
      expected: ['indicatoren.csv:3 id indicator-duplicate rookt'],
    },
  ])('$name', ({ row, expected }) => expect(read(withRow(row)).found).toEqual(expected));

  it('and the other indicators are read', () => {
    const { indicators } = read(withRow('a;A;nergens;%;percentage;model;18+;neutraal'));
    expect(indicators.map(({ id }) => id)).toEqual(['rookt']);
  });

  it('with decimals or a sensitivity that are not possible', () => {
    const text = `${header};decimalen;gevoelig\n${rookt};3;beetje`;
    expect(read(text).found).toEqual([
      'indicatoren.csv:2 decimalen cell-choice 3',
      'indicatoren.csv:2 gevoelig cell-choice beetje',
    ]);
  });

  it('but a column that is needed and missing is reported once', () => {
    const { indicators, found } = read('id;naam;thema;eenheid;soort;basis\na;A;leefstijl;%;percentage;model');
    expect(indicators).toEqual([]);
    expect(found).toEqual(['indicatoren.csv:1 column-missing']);
  });
});

describe('the bundled catalogue', () => {
  const text = readFileSync(join(import.meta.dirname, '../../data/indicatoren.csv'), 'utf8');
  const { indicators, found } = read(text);

  it('reads without any problem', () => {
    expect(found).toEqual([]);
    expect(indicators.length).toBeGreaterThan(40);
  });

  it('has indicators for every theme and for the population', () => {
    expect(new Set(indicators.map(({ theme }) => theme))).toEqual(new Set([...themes, 'bevolking']));
  });

  it('says where every figure comes from and what it means', () => {
    const lacking = indicators.filter(({ source, definition, unit }) => !source || !definition || !unit);
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('has ids that can be column names of a wide file, none with an ending that means something else', () => {
    const unusable = indicators.filter(
      ({ id }) => !/^[a-z][a-z0-9_]*$/.test(id) || /_(og|bg|n|teller|noemer|sd|se)$/.test(id),
    );
    expect(unusable.map(({ id }) => id)).toEqual([]);
  });

  it('has the ages by which wijken are compared', () => {
    const ids = new Set(indicators.map(({ id }) => id));
    for (const age of ['15_24', '25_44', '45_64', '65_plus']) expect(ids).toContain(`leeftijd_${age}`);
  });
});
