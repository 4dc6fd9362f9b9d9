import { describe, it } from 'vitest';
import { expectRefusal, type Refusal } from './refusal.ts';
import { config, type Files } from './small-project.ts';

const adding = (line: string): Files => ({ 'wijkprofiel.yaml': `${config}${line}\n` });
const changing = (from: string | RegExp, to: string): Files => ({
  'wijkprofiel.yaml': config.replace(from, to),
});
const place = (key: string): string => `wijkprofiel.yaml:5 (${key})`;

const refusals: readonly Refusal[] = [
  ['an unknown key', adding('titel: x'), 'config-unknown-key', [place('titel'), '“titel”', '→ title?']],
  [
    'an unknown key inside another',
    adding('benchmark: {levle: regio}'),
    'config-unknown-key',
    ['wijkprofiel.yaml:5', '“levle”', '→ level?'],
  ],
  ['broken YAML', adding('style: [oeps'), 'config-not-yaml', [/wijkprofiel\.yaml:[56]/]],
  [
    'a missing key',
    changing(/^edition.*\n/m, ''),
    'config-missing-key',
    ['wijkprofiel.yaml', '“edition”', 'Add'],
  ],
  [
    'a value that is not one of the choices',
    adding('benchmark: {level: buurt}'),
    'config-invalid-value',
    [place('benchmark.level'), '“buurt”', 'gemeente | regio | land'],
  ],
  [
    'a date that does not exist',
    changing('2026-01-15', '2026-02-30'),
    'config-invalid-value',
    ['wijkprofiel.yaml:4 (date)', '“2026-02-30”', 'YYYY-MM-DD'],
  ],
  [
    'a region that is not in the areas',
    adding('region: GG9990'),
    'region-unknown',
    ['wijkprofiel.yaml', 'GG9990', '→ GG9900?'],
  ],
  [
    'a house colour that is too light',
    adding("style: {primaryColour: '#ffee00'}"),
    'house-colour',
    ['wijkprofiel.yaml', '#ffee00', '4.5'],
  ],
  [
    'a house colour that looks like a verdict',
    adding("style: {primaryColour: '#1f5fa8'}"),
    'house-colour-verdict',
    ['wijkprofiel.yaml', '#1f5fa8'],
  ],
];

describe.concurrent('a configuration that is rejected', () => {
  it.each(refusals)('%s: exit code 2 with place, finding and remedy; nothing is written', (...refusal) =>
    expectRefusal(2, refusal),
  );
});
