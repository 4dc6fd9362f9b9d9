import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/batch/prepare.ts';
import { withProject } from '../project-folder.ts';
import { stressProjects } from './projects.ts';

const projects = stressProjects();
const names = projects.map(({ name }) => name);

describe('the stress set', () => {
  it('is the same when it is made again', () => expect(stressProjects()).toEqual(projects));

  it.each(projects)('$name is accepted, and has every wijk that it promises', async ({ files, wijken }) => {
    const prepared = await withProject(files, (folder) => prepare(folder, undefined));
    const codes = prepared.wijken.map(({ code }) => code);
    expect(wijken.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([]);
    expect(prepared.edition.fictional).toBe(true);
  });

  it('holds names of 57 characters and more, of 2 and of 1', () => {
    const lengths = projects.flatMap(({ wijken }) => wijken.map(({ name }) => name.length));
    expect(Math.max(...lengths)).toBeGreaterThan(57);
    expect(lengths).toEqual(expect.arrayContaining([1, 2]));
    expect(names).toEqual(['uitersten', 'alles', 'kaal']);
  });

  it('hides all of one wijk and has nothing of another', async () => {
    const [extremes] = projects;
    const { dataset } = await withProject(extremes?.files ?? {}, (folder) => prepare(folder, undefined));
    const kindsOf = (code: string): ReadonlySet<string> =>
      new Set(
        [...dataset.figures.values()].flatMap(({ area, indicator, measurement }) =>
          area === code && dataset.indicators.get(indicator)?.theme !== 'bevolking' ? [measurement.kind] : [],
        ),
      );
    expect(kindsOf('WK991201')).toEqual(new Set(['hidden']));
    expect(kindsOf('WK991202')).toEqual(new Set());
  });
});
