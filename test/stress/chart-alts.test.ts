import { beforeAll, describe, expect, it } from 'vitest';
import { type Prepared, prepare } from '../../src/batch/prepare.ts';
import { chartFiles } from '../../src/document/chart-files.ts';
import type { Chart } from '../../src/document/charts/chart.ts';
import { factsheetView } from '../../src/document/factsheet.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { longestAlt } from '../../src/document/words/nl/chart-alt.ts';
import { example, inputFor } from '../example.ts';
import { withProject } from '../project-folder.ts';
import { stressProjects } from './projects.ts';

/** Every chart anywhere in a view. */
function chartsIn(value: unknown): Chart[] {
  if (typeof value !== 'object' || value === null) return [];
  return isChart(value) ? [value] : Object.values(value).flatMap(chartsIn);
}

function isChart(value: object): value is Chart {
  return 'spec' in value && 'rows' in value && 'alt' in value;
}

const kinds =
  /^(?:Honderd stippen|Tekens per thema|Puntdiagram|Web van zes dimensies|Staafdiagram|Bevolkingspiramide|Lijngrafiek|Stippendiagram|Kaart)\b/;

describe('what a screen reader says of a chart', () => {
  const alts = new Map<string, string>();
  const add = (prepared: Prepared): void => {
    for (const { code } of prepared.wijken) {
      const input = inputFor(prepared, code, 'wijkprofiel');
      const files = chartFiles(input).map(({ chart }) => chart);
      const views = [factsheetView(inputFor(prepared, code)), wijkprofielView(input), files];
      for (const { id, alt } of views.flatMap(chartsIn)) alts.set(alt, `${code} ${id}`);
    }
  };
  beforeAll(async () => {
    add(await example());
    for (const { files } of stressProjects())
      await withProject(files, async (folder) => add(await prepare(folder, undefined)));
  }, 120_000);

  it('is one breath long, whatever the names are', () => {
    expect(alts.size).toBeGreaterThan(500);
    expect([...alts].filter(([alt]) => alt.length > longestAlt)).toEqual([]);
  });

  it('begins with the kind of chart, and has a number in it', () => {
    expect([...alts].filter(([alt]) => !kinds.test(alt))).toEqual([]);
    // A map that shows where a wijk lies has a name for a message.
    const told = [...alts].filter(([alt]) => !alt.startsWith('Kaart: ligging'));
    expect(told.filter(([alt]) => !/\d/.test(alt))).toEqual([]);
  });
});
