import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { duinstreekFiles, duinstreekPictures } from '../../examples/generate/files.ts';

const folder = join(import.meta.dirname, '../../examples/duinstreek');
const files = duinstreekFiles();

/** A row of a file: the text in a column. */
type Row = (column: string) => string;

/** Rows of a generated file, with numbers written the English way. */
function rows(path: string): readonly Row[] {
  const text = files.get(path) ?? '';
  const delimiter = text.startsWith('\uFEFF') ? ',' : ';';
  const [header = [], ...lines] = text
    .replace('\uFEFF', '')
    .trim()
    .split('\n')
    .map((line) => line.split(delimiter));
  return lines.map((cells) => (column) => cells[header.indexOf(column)] ?? '');
}

/** The pixels of a PNG that has them in one block: how they are packed may differ between machines. */
function pixelsOf(bytes: Uint8Array): Buffer {
  const png = Buffer.from(bytes);
  const start = png.indexOf('IDAT') + 4;
  return inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
}

const number = (text = ''): number => Number.parseFloat(text.replace(',', '.'));
const keyOf = (row: Row) => ['gebied', 'indicator', 'periode', 'doelgroep'].map(row).join(' ');
const areas = rows('gebieden.csv');
const long = ['leefstijl', 'sociale-omgeving', 'participatie', 'fysieke-omgeving', 'gezondheidsbeleving'];
const figures = long.flatMap((name) => rows(`cijfers/${name}.csv`));
const withValue = figures.filter((row) => !Number.isNaN(number(row('waarde'))));
const population = rows('cijfers/bevolking.csv');

function figure(gebied: string, indicator: string, periode: string): Row | undefined {
  return figures.find(
    (row) =>
      row('gebied') === gebied &&
      row('indicator') === indicator &&
      row('periode') === periode &&
      row('doelgroep') !== '65+',
  );
}

describe('the committed example', () => {
  it('is what the generator makes, byte for byte', async () => {
    for (const [path, text] of files) {
      expect(await readFile(join(folder, path), 'utf8'), path).toBe(text);
    }
  });

  it('has a picture with the pixels that the generator draws', async () => {
    for (const [path, bytes] of duinstreekPictures()) {
      const committed = await readFile(join(folder, path));
      expect(pixelsOf(committed).equals(pixelsOf(bytes)), path).toBe(true);
      expect(committed.subarray(0, 33)).toEqual(bytes.subarray(0, 33));
    }
  });

  it('has no stories that the generator does not make', async () => {
    const made = [...files.keys(), ...duinstreekPictures().keys()].filter((path) =>
      path.startsWith('verhalen/'),
    );
    expect((await readdir(join(folder, 'verhalen'))).toSorted()).toEqual(
      made.map((path) => path.replace('verhalen/', '')).toSorted(),
    );
  });

  it('has no figures files that the generator does not make', async () => {
    const made = [...files.keys()].filter((path) => path.startsWith('cijfers/'));
    expect((await readdir(join(folder, 'cijfers'))).toSorted()).toEqual(
      made.map((path) => path.replace('cijfers/', '')).toSorted(),
    );
  });

  it('is the same when it is made again', () => {
    expect([...duinstreekFiles()]).toEqual([...files]);
  });
});

describe('the areas', () => {
  it('have gemeenten and a region that are the sum of their wijken', () => {
    for (const column of ['inwoners', 'inwoners_18+', 'inwoners_65+']) {
      for (const parent of areas.filter((row) => row('niveau') === 'gemeente' || row('niveau') === 'regio')) {
        const parts = areas.filter((row) => row('ouder') === parent('code'));
        const total = parts.reduce((sum, row) => sum + number(row(column)), 0);
        expect(total, `${parent('naam')} ${column}`).toBe(number(parent(column)));
      }
    }
  });

  it('count 26 wijken, one of them made of two pieces of the map', () => {
    const wijken = areas.filter((row) => row('niveau') === 'wijk');
    expect(wijken).toHaveLength(26);
    expect(wijken.filter((row) => row('bestaat_uit') !== '').map((row) => row('code'))).toEqual([
      'HEL-NOORD',
    ]);
  });
});

describe('the figures', () => {
  it('never say the same thing twice', () => {
    const keys = figures.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lie within their bounds', () => {
    for (const row of withValue.filter((one) => one('ondergrens') !== '')) {
      expect(number(row('ondergrens')), keyOf(row)).toBeLessThanOrEqual(number(row('waarde')));
      expect(number(row('bovengrens')), keyOf(row)).toBeGreaterThanOrEqual(number(row('waarde')));
    }
  });

  it('are possible', () => {
    const counts = ['misdrijven', 'bijstand'];
    for (const row of withValue.filter((one) => !counts.includes(one('indicator')))) {
      expect(number(row('waarde')), keyOf(row)).toBeGreaterThan(0);
      expect(number(row('waarde')), keyOf(row)).toBeLessThan(100);
    }
  });

  it.each([
    ['rookt', '2024', 'inwoners_18+'],
    ['sport_wekelijks', '2020', 'inwoners_18+'],
    ['angst_depressie', '2020', 'inwoners_18+'],
    ['laag_opleidingsniveau', '2025', 'inwoners'],
  ])('of the region are the weighted mean of its wijken: %s %s', (indicator, year, weight) => {
    const parts = areas
      .filter((row) => row('niveau') === 'wijk')
      .map((row) => ({
        people: number(row(weight)),
        value: number(figure(row('code'), indicator, year)?.('waarde')),
      }))
      .filter((part) => !Number.isNaN(part.value));
    const total = parts.reduce((sum, part) => sum + part.people, 0);
    const mean = parts.reduce((sum, part) => sum + part.people * part.value, 0) / total;
    const given = number(figure('GG9900', indicator, year)?.('waarde'));
    expect(Math.abs(mean - given)).toBeLessThan(0.1);
  });

  it('of the region rest on all respondents of its gemeenten', () => {
    const n = (gebied: string) => number(figure(gebied, 'rookt', '2024')?.('n'));
    expect(n('GM9801') + n('GM9802') + n('GM9803') + n('GM9804')).toBe(n('GG9900'));
  });

  it('hold each kind of missing figure, and a real zero', () => {
    expect(figure('WK980403', 'mantelzorg_belast', '2024')?.('waarde')).toBe('x');
    expect(figure('WK980105', 'overgewicht', '2022')?.('waarde')).toBe('.');
    expect(figure('WK980105', 'sociale_huur', '2025')?.('waarde')).toBe('n.v.t.');
    expect(figure('WK980102', 'slaapt_slecht', '2016')?.('status')).toBe('niet_gemeten');
    expect(figure('WK980400', 'hittestress', '2025')).toBeUndefined();
    expect(figure('WK980304', 'eenzaam', '2024')).toBeUndefined();
    expect(number(figure('WK980401', 'eenzaam', '2024')?.('n'))).toBeLessThan(30);
    expect(figure('WK980401', 'misdrijven', '2025')?.('waarde')).toBe('0,0');
    expect(number(figure('WK980202', 'tevreden_groen', '2024')?.('waarde'))).toBeGreaterThan(90);
  });

  it('are complete for the Vogelbuurt', () => {
    const missing = figures.filter(
      (row) => row('gebied') === 'WK980102' && row('status') === '' && Number.isNaN(number(row('waarde'))),
    );
    expect(missing).toEqual([]);
    const few = figures.filter((row) => row('gebied') === 'WK980102' && number(row('n')) < 30);
    expect(few).toEqual([]);
  });
});

describe('the population', () => {
  it('has ages that add up to 100', () => {
    const bands = ['0_14', '15_24', '25_44', '45_64', '65_plus'];
    for (const row of population) {
      const total = bands.reduce((sum, band) => sum + number(row(`leeftijd_${band}`)), 0);
      expect(Math.abs(total - 100), keyOf(row)).toBeLessThan(0.26);
    }
  });

  it('of 2025 is that of the areas', () => {
    for (const area of areas) {
      const row = population.find((one) => one('gebied') === area('code') && one('periode') === '2025');
      expect(row?.('inwoners'), area('naam')).toBe(area('inwoners'));
    }
  });
});
