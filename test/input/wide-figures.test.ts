import { describe, expect, it } from 'vitest';
import { lines, read } from './figures.ts';

const file = (...rows: string[]) => read(rows.join('\n'));

describe('a wide file', () => {
  it('has a column for each indicator, with columns for what belongs to it', () => {
    const { figures, found } = file(
      'gebied;periode;rookt;rookt_og;rookt_bg;rookt_n;rookt_teller;cohesie;basis;bron',
      'WK990101;2024;25,8;22,0;30,0;480;124;6,5;steekproef;Peiling 2024',
    );
    expect(found).toEqual([]);
    expect(lines(figures)).toEqual(['WK990101 rookt 2024 18+: 25.8', 'WK990101 cohesie 2024 18+: 6.5']);
    expect(figures[0]).toMatchObject({
      measurement: { bounds: { lower: 22, upper: 30 }, respondents: 480, cases: 124 },
      basis: 'sample',
      source: 'Peiling 2024',
      line: 2,
    });
    expect(figures[1]).toMatchObject({ measurement: { bounds: undefined, respondents: undefined } });
  });

  it('has another target group behind an @, with its own bounds', () => {
    const { figures, found } = file(
      'gebied;periode;rookt;rookt_n;rookt@65+;rookt_og@65+;rookt_bg@65+;rookt_n@65+',
      'WK990101;2024;25;480;12;8;17;90',
    );
    expect(found).toEqual([]);
    expect(lines(figures)).toEqual(['WK990101 rookt 2024 18+: 25', 'WK990101 rookt 2024 65+: 12']);
    expect(figures.map(({ measurement }) => measurement)).toMatchObject([
      { bounds: undefined, respondents: 480 },
      { bounds: { lower: 8, upper: 17 }, respondents: 90 },
    ]);
  });

  it('may have an indicator of which the id ends like the column of something else', () => {
    const { figures, found } = file(
      'gebied;periode;afstand_n;afstand_n_og;afstand_n_bg',
      'WK990101;2024;1,2;1,0;1,4',
    );
    expect(found).toEqual([]);
    expect(lines(figures)).toEqual(['WK990101 afstand_n 2024 18+: 1.2']);
    expect(figures[0]).toMatchObject({ measurement: { bounds: { lower: 1, upper: 1.4 } } });
  });

  it('may say what tests need: cases, spread, and whether the figures are weighted', () => {
    const { figures, found } = file(
      'gebied;periode;rookt;rookt_teller;rookt_noemer;cohesie;cohesie_sd;cohesie_se;gewogen',
      'WK990101;2024;31;100;400;6,5;1,4;0,1;ja',
    );
    expect(found).toEqual([]);
    expect(figures.map(({ measurement }) => measurement)).toMatchObject([
      { cases: 100, denominator: 400, weighted: true },
      { deviation: 1.4, standardError: 0.1, weighted: true },
    ]);
  });

  it('may have English names for its own columns', () => {
    expect(lines(file('area,period,rookt', 'WK990101,2024,25.8').figures)).toEqual([
      'WK990101 rookt 2024 18+: 25.8',
    ]);
  });
});

describe('an empty cell of a wide file', () => {
  it('was not measured when the whole column is empty in that period, and else is missing', () => {
    const { figures } = file(
      'gebied;periode;rookt;eenzaam',
      'WK990101;2020;25;44',
      'WK990102;2020;;46',
      'WK990101;2024;24;',
      'WK990102;2024;22;',
    );
    expect(lines(figures)).toEqual([
      'WK990101 rookt 2020 18+: 25',
      'WK990102 rookt 2020 18+: absent, missing',
      'WK990101 rookt 2024 18+: 24',
      'WK990102 rookt 2024 18+: 22',
      'WK990101 eenzaam 2020 18+: 44',
      'WK990102 eenzaam 2020 18+: 46',
      'WK990101 eenzaam 2024 18+: absent, not-measured',
      'WK990102 eenzaam 2024 18+: absent, not-measured',
    ]);
  });

  it('is neither zero nor hidden nor not applicable', () => {
    const { figures, found } = file(
      'gebied;periode;rookt',
      'WK990101;2024;0',
      'WK990102;2024;.',
      'WK990103;2024;n.v.t.',
      'PRO-Noord;2024;',
    );
    expect(found).toEqual([]);
    expect(lines(figures).map((line) => line.replace(/.*: /, ''))).toEqual([
      '0',
      'hidden, source',
      'absent, not-applicable',
      'absent, missing',
    ]);
  });

  it('of a column with only marks was measured', () => {
    const { figures } = file('gebied;periode;rookt', 'WK990101;2024;.', 'WK990102;2024;');
    expect(lines(figures)).toEqual([
      'WK990101 rookt 2024 18+: hidden, source',
      'WK990102 rookt 2024 18+: absent, missing',
    ]);
  });
});

describe('a column of a wide file that is not in the catalogue', () => {
  it('is an error when it holds numbers, once and not for every row', () => {
    const { figures, found } = file(
      'gebied;periode;rookt;eenzam',
      'WK990101;2024;25;44',
      'WK990102;2024;22;46',
    );
    expect(found).toEqual(['cijfers.csv:1 eenzam indicator-unknown eenzam']);
    expect(lines(figures)).toEqual(['WK990101 rookt 2024 18+: 25', 'WK990102 rookt 2024 18+: 22']);
  });

  it('is only not read when it holds words, such as the names of the areas', () => {
    const { figures, found } = file('gebied;naam;periode;rookt', 'WK990101;Noord;2024;25');
    expect(found).toEqual(['cijfers.csv:1 naam column-unknown naam']);
    expect(figures).toHaveLength(1);
  });

  it('is not read when it belongs to an indicator that is not there', () => {
    expect(file('gebied;periode;rookt;eenzam_og', 'WK990101;2024;25;40').found).toEqual([
      'cijfers.csv:1 eenzam_og column-unknown eenzam_og',
    ]);
  });
});

describe('a problem of a wide file', () => {
  it('with bounds or counts is that of its own column', () => {
    const { found } = file(
      'gebied;periode;rookt;rookt_og;rookt_bg;rookt@65+;rookt_n@65+',
      'WK990101;2024;25,8;0,22;0,30;12;0',
    );
    expect(found).toEqual([
      'cijfers.csv:2 rookt_og bounds-other-scale 0,22',
      'cijfers.csv:2 rookt_n@65+ number-not-positive 0',
    ]);
  });

  it('with an area or a period is reported once, beside however many figures it stands', () => {
    const { figures, found } = file('gebied;periode;rookt;eenzaam;cohesie', 'WK999901;ooit;25;44;6,5');
    expect(figures).toEqual([]);
    expect(found).toEqual([
      'cijfers.csv:2 gebied area-unknown WK999901',
      'cijfers.csv:2 periode period-invalid ooit',
    ]);
  });

  it('is reported by its line and its own column', () => {
    const { found } = file(
      'gebied;periode;rookt;rookt_og;rookt_bg@65+;rookt@65+',
      'WK990101;2024;101;20;;veel',
    );
    expect(found).toEqual([
      'cijfers.csv:2 rookt_bg bounds-incomplete',
      'cijfers.csv:2 rookt value-out-of-range 101',
      'cijfers.csv:2 rookt@65+ cell-number veel',
    ]);
  });

  it('without a column for the period is that of the file', () => {
    const { figures, found } = file('gebied;rookt', 'WK990101;25');
    expect(figures).toEqual([]);
    expect(found).toEqual(['cijfers.csv:1 column-missing']);
  });
});
