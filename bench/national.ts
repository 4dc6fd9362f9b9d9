import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Build, nationalBuild, type Order } from './national-build.ts';
import { changeFigure, firstGemeenten, type Gemeenten, makeNationalProject } from './national-project.ts';
import { nationalMeasures, nationalTables, nationalText } from './national-report.ts';
import { openData, withoutOpenData } from './open-data.ts';
import { withScratchFolder } from './scratch-folder.ts';

/** Builds all wijken of the Netherlands, or the first so many, and measures how that grows; writes `results/national.json`. */
export async function national(results: string, most: number): Promise<void> {
  if (openData === undefined) throw new Error(withoutOpenData);
  const data = openData;
  await withScratchFolder(async (folder) => {
    const project = join(folder, 'nederland');
    const gemeenten = await makeNationalProject(data, project);
    const builds: Build[] = [];
    const build = async (
      order: Omit<Order, 'project' | 'out'> & Readonly<{ into: string }>,
    ): Promise<Build> => {
      const done = await nationalBuild({ ...order, project, out: join(folder, order.into) });
      builds.push(done);
      showBuild(done);
      return done;
    };
    const { full, alone, among } = wijkenFor(gemeenten, most);
    const single = await build({ what: 'one wijk', wijken: 1, areas: [alone], into: 'single' });
    const sizes: Build[] = [];
    for (const some of growing(full)) {
      const count = wijkenIn(some);
      const areas = some.size === gemeenten.size ? [] : [...some.keys()];
      sizes.push(await build({ what: `first ${count}`, wijken: count, areas, into: `first-${count}` }));
    }
    const areas = full.size === gemeenten.size ? [] : [...full.keys()];
    const again = { wijken: wijkenIn(full), areas, into: `first-${wijkenIn(full)}` };
    const unchanged = await build({ ...again, what: 'no change' });
    await changeFigure(project, alone);
    const changed = await build({ ...again, what: `changed ${alone}, alone in its gemeente` });
    await changeFigure(project, among);
    await build({ ...again, what: `changed ${among}, one of several` });
    const measures = nationalMeasures({ single, sizes, unchanged, changed, whole: areas.length === 0 });
    await mkdir(results, { recursive: true });
    await writeFile(join(results, 'national.json'), nationalText(builds, measures));
    if (builds.some(({ missing }) => missing > 0)) process.exitCode = 1;
    process.stdout.write(nationalTables(builds, measures));
  });
}

/** The first 40 and 400 wijken as far as there are more, and all; of few, a quarter and all. Gemeenten stay whole. */
export function growing(full: Gemeenten): Gemeenten[] {
  const all = wijkenIn(full);
  const counts = all > 40 ? [40, 400] : [Math.ceil(all / 4)];
  const smaller = counts.map((count) => firstGemeenten(full, count)).filter((some) => some.size < full.size);
  return [...smaller, full];
}

/** The gemeenten to build, and in them a wijk that is alone in its gemeente and one that is not. */
function wijkenFor(gemeenten: Gemeenten, most: number) {
  const full = firstGemeenten(gemeenten, most);
  const groups = [...full.values()];
  const alone = groups.find(({ length }) => length === 1)?.[0];
  const among = groups.find(({ length }) => length > 2)?.[0];
  if (alone === undefined || among === undefined) throw new Error('too few gemeenten to choose from');
  return { full, alone, among };
}

function wijkenIn(gemeenten: Gemeenten): number {
  return [...gemeenten.values()].reduce((sum, { length }) => sum + length, 0);
}

function showBuild({ what, seconds, made, missing, words }: Build): void {
  process.stderr.write(`${what}: ${seconds.toFixed(1)} s, ${made} documents made, ${missing} missing\n`);
  for (const line of words) process.stderr.write(`    ${line}\n`);
}
