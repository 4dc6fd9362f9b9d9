import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/input/config.ts';
import { gemeentenIn, loadGemeenten } from '../../../src/input/import/gemeenten.ts';
import { configText } from '../../../src/input/import/project-text.ts';

const gemeenten = await loadGemeenten();
const regions = new Map([...gemeenten.values()].map(({ region, regionName }) => [region, regionName]));

describe('the gemeenten of a code', () => {
  it.for([
    { code: 'GG2209', count: 6 },
    { code: 'GG4506', count: 18 },
    { code: 'GM0546', count: 1 },
    { code: 'NL00', count: gemeenten.size },
    { code: 'NL01', count: gemeenten.size },
    { code: 'GG0000', count: 0 },
    { code: 'WK054609', count: 0 },
    { code: '', count: 0 },
  ])('$code are $count', ({ code, count }) => expect(gemeentenIn(code, gemeenten).size).toBe(count));
});

it('the settings of a new project can be read back for each of the regions', () => {
  expect(regions.size).toBe(25);
  for (const [region, regionName] of regions) {
    const text = configText({ region, regionName, date: '2026-01-15' });
    expect(readConfig(text, 'wijkprofiel.yaml')).toMatchObject({ organisation: `GGD ${regionName}`, region });
  }
});
