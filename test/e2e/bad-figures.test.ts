import { describe, expect, it } from 'vitest';
import { expectRefusal, type Refusal } from './refusal.ts';
import { runCli } from './run-cli.ts';
import { areas, config, type Files, figures, projectFolder } from './small-project.ts';

const cells = 'cijfers/cijfers.csv';
const inFigures = (from: string, to: string): Files => ({ [cells]: figures.replace(from, to) });
const inAreas = (from: string, to: string): Files => ({ 'gebieden.csv': areas.replace(from, to) });
const without = (file: string): Files => ({ [file]: undefined });
const naming = (file: string): Files => ({ 'wijkprofiel.yaml': `${config}figures: [${file}]\n` });
const latin1 = Buffer.from(figures.replace('Peiling', 'Enquête'), 'latin1');
const again = 'WK990101;rookt;2024;26,0;22,0;30,0;480;Peiling 2024\n';
const mapped: Files = { 'wijkprofiel.yaml': `${config}map: kaart.geojson\n`, 'kaart.geojson': '{}' };

const refusals: readonly Refusal[] = [
  ['no figures file', without(cells), 'no-matching-files', ['cijfers/*.csv', 'figures']],
  ['a figures file that is not there', naming('cijfers/weg.csv'), 'file-missing', ['cijfers/weg.csv']],
  ['no areas file', without('gebieden.csv'), 'file-missing', ['gebieden.csv', 'areas']],
  ['no rows', { [cells]: 'gebied;indicator;periode;waarde\n' }, 'file-empty', [cells]],
  ['another encoding', { [cells]: latin1 }, 'file-encoding', [`${cells}:2`, 'UTF-8']],
  ['a missing column', inFigures('waarde', 'warde'), 'column-missing', [`${cells}:1`, '“waarde”', 'warde']],
  ['a row that is too short', inFigures('0,0;480', '0,0'), 'csv-row-length', [`${cells}:6`, '7 cells', '8']],
  ['a quotation mark that never closes', inFigures('rookt;2024', '"rookt;2024'), 'csv-broken', [cells]],
  [
    'an unknown indicator',
    inFigures('WK990101;rookt', 'WK990101;rokt'),
    'indicator-unknown',
    [`${cells}:6 (indicator)`, '“rokt”', '→ rookt?'],
  ],
  [
    'an unknown area',
    inFigures('WK990101;rookt', 'WK990109;rookt'),
    'area-unknown',
    [`${cells}:6 (gebied)`, 'WK990109', 'gebieden.csv'],
  ],
  [
    'an area code that lost its letters in a spreadsheet',
    inFigures('WK990101;rookt', '990101;rookt'),
    'area-code-shortened',
    [`${cells}:6 (gebied)`, '990101'],
  ],
  [
    'a percentage above 100',
    inFigures('25,8;22,0;30,0', '258;;'),
    'value-out-of-range',
    [`${cells}:6 (waarde)`, '258', /from 0 to 100/],
  ],
  [
    'a figure outside its bounds',
    inFigures('25,8;22,0;30,0', '25,8;30,0;22,0'),
    'bounds-order',
    [`${cells}:6`, /30.*25[.,]8.*22/],
  ],
  [
    'bounds that are parts of one',
    inFigures('25,8;22,0;30,0', '25,8;0,22;0,30'),
    'bounds-other-scale',
    [`${cells}:6 (ondergrens)`, /0[.,]22.*25[.,]8.*0[.,]3/],
  ],
  [
    'a bound below 0%',
    inFigures('25,8;22,0;30,0', '25,8;-2,0;30,0'),
    'bounds-out-of-range',
    [`${cells}:6 (ondergrens)`, '-2,0', /from 0 to 100/],
  ],
  [
    'a figure of no respondents',
    inFigures('25,8;22,0;30,0;480', '25,8;22,0;30,0;0'),
    'number-not-positive',
    [`${cells}:6 (n)`],
  ],
  [
    'more respondents than inhabitants',
    inFigures('25,8;22,0;30,0;480', '25,8;22,0;30,0;4800'),
    'respondents-exceed-people',
    [`${cells}:6 (n)`, '4800', 'WK990101 Noord', '4000'],
  ],
  ['a number without an end', inFigures('25,8', '9'.repeat(400)), 'cell-number', [`${cells}:6 (waarde)`]],
  ['a text for a number', inFigures('25,8', 'veel'), 'cell-number', [`${cells}:6 (waarde)`, '“veel”']],
  ['two decimal signs', inFigures('25,8', '25.8'), 'number-signs-mixed', [`${cells}:6 (waarde)`, '“25.8”']],
  ['two values for one figure', { [cells]: figures + again }, 'figure-conflict', [`${cells}:14`, 'line 6']],
  ['no real period', inFigures('2024', 'nu'), 'period-invalid', [`${cells}:2 (periode)`, '“nu”', '2024']],
  [
    'an area twice',
    inAreas('WK990102;Zuid', 'WK990101;Zuid'),
    'area-duplicate',
    ['gebieden.csv:5 (code)', 'WK990101', 'line 4'],
  ],
  [
    'a parent that is not there',
    inAreas('Noord;wijk;GM9901', 'Noord;wijk;GM9911'),
    'area-parent',
    ['gebieden.csv:4 (ouder)', 'GM9911', '→ GM9901?'],
  ],
  [
    'an unknown level',
    inAreas('Noord;wijk', 'Noord;wijkk'),
    'cell-choice',
    ['gebieden.csv:4 (niveau)', '“wijkk”', '→ wijk?'],
  ],
  ['a map that is no map', mapped, 'map-invalid', ['kaart.geojson', 'GeoJSON']],
];

describe.concurrent('figures that are rejected', () => {
  it.each(refusals)('%s: exit code 1 with place, finding and remedy; nothing is written', (...refusal) =>
    expectRefusal(1, refusal),
  );
});

const threeFaults: Files = {
  'gebieden.csv': areas.replace('Noord;wijk;GM9901', 'Noord;wijk;GM9911'),
  [cells]: figures.replace('WK990101;rookt', 'WK990101;rokt').replace('85,5', '855'),
  'cijfers/meer.csv': 'gebied;indicator;periode;waarde\nWK990101;eenzaam;2020;veel\n',
};
const places = [
  ...['gebieden.csv:4 (ouder)', `${cells}:6 (indicator)`, `${cells}:11 (waarde)`],
  'cijfers/meer.csv:2 (waarde)',
];

describe('several faults in several files', () => {
  const project = projectFolder(threeFaults);

  it.each(['build', 'validate'])('are all told in one run of %s', async (command) => {
    const { code, stderr } = await runCli([command, project]);
    expect(code).toBe(1);
    for (const place of places) expect(stderr).toContain(place);
  });

  it('are told in Dutch when asked, or when the system is in Dutch', async () => {
    const asked = await runCli(['validate', project, '--lang', 'nl']);
    const system = await runCli(['validate', project], { env: { LC_ALL: 'nl_NL.UTF-8' } });
    expect(asked).toEqual(system);
    expect(asked.code).toBe(1);
    for (const place of places) expect(asked.stderr).toContain(`fout ${place}`);
    expect(asked.stderr).toContain('“rokt” staat niet in de catalogus. → rookt?');
    expect(asked.stderr).not.toMatch(/error|Expected|To do/);
  });

  it('are given as data with --json, in the language asked for', async () => {
    const { code, stdout } = await runCli(['build', project, '--json', '--lang', 'nl']);
    expect(code).toBe(1);
    const { ok, problems } = JSON.parse(stdout);
    expect(ok).toBe(false);
    expect(problems).toContainEqual({
      code: 'indicator-unknown',
      severity: 'error',
      file: cells,
      line: 6,
      column: 'indicator',
      value: 'rokt',
      what: expect.stringContaining('“rokt”'),
      expected: expect.stringContaining('catalogus'),
      remedy: expect.stringContaining('Verbeter'),
    });
  });
});

it('shows signs that steer a terminal as what they are', async () => {
  const project = projectFolder(inFigures('WK990101;rookt', 'WK990101;\u202erookt\u0085x'));
  const { stderr } = await runCli(['validate', project]);
  expect(stderr).toContain('\\u202erookt\\u0085x');
  expect(stderr).not.toMatch(/[\u0080-\u009f\u202e]/);
});
