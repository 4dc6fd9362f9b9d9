/** Every page of the stress set and the example as images, to look at: `npm run gallery`. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../src/lib/errors.ts';
import { wording } from '../src/lib/messages.ts';
import { stressProjects } from '../test/stress/projects.ts';
import {
  type BuiltProject,
  type BuiltWijk,
  buildProject,
  type ShownProject,
} from './gallery/built-project.ts';
import { indexPage, type ShownDocument, type ShownWijk } from './gallery/index-page.ts';
import { type DrawPages, withPageImages } from './gallery/page-images.ts';
import { pageKinds } from './gallery/page-kinds.ts';

const usage =
  'usage: npm run gallery -- [--project <folder>]... [--out <folder>] [--only <pattern>] [--dots <per inch>]';
const example = join(import.meta.dirname, '..', 'examples', 'duinstreek');

type Settings = Readonly<{ out: string; only: RegExp; dots: number; projects: readonly string[] }>;

/** Builds every project into `out`, draws the pages and writes the index; answers how many pages and problems. */
async function gallery({
  out,
  only,
  dots,
  projects,
}: Settings): Promise<{ pages: number; problems: number }> {
  await rm(out, { recursive: true, force: true });
  const shown =
    projects.length > 0
      ? projects.map(ownProject)
      : [...(await writtenStressProjects(out)), ownProject(example)];
  const built: BuiltProject[] = [];
  for (const project of shown) built.push(await buildProject(project, join(out, project.name), only));
  const drawn = await withPageImages(dots, (draw) =>
    Promise.all(
      built.map(async (project) => ({
        ...project,
        wijken: await inTurn(project.wijken, (wijk) => drawWijk(wijk, join(out, project.name), draw)),
      })),
    ),
  );
  await writeFile(join(out, 'index.html'), indexPage(drawn));
  const wijken = drawn.flatMap((project) => project.wijken);
  return {
    pages: wijken.flatMap(({ documents }) => documents.flatMap(({ pages }) => pages)).length,
    problems: [...drawn, ...wijken].flatMap(({ problems }) => problems).length,
  };
}

function ownProject(folder: string): ShownProject {
  return { name: basename(resolve(folder)), folder: resolve(folder), what: new Map() };
}

async function writtenStressProjects(out: string): Promise<ShownProject[]> {
  return await inTurn(stressProjects(), async ({ name, files, wijken }) => {
    const folder = join(out, 'projecten', name);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return { name, folder, what: new Map(wijken.map(({ code, what }) => [code, what])) };
  });
}

async function drawWijk(wijk: BuiltWijk, out: string, draw: DrawPages): Promise<ShownWijk> {
  const { code, name, what, problems } = wijk;
  const title = `${code} ${name}`;
  const documents = await inTurn(wijk.documents, async ({ product, pdf, html }): Promise<ShownDocument> => {
    const drawn = await draw(await readFile(join(out, pdf)));
    const kinds = pageKinds(
      product,
      await readFile(join(out, html), 'utf8'),
      drawn.map(({ text }) => text),
    );
    const folder = basename(out);
    const pages = await inTurn([...drawn.entries()], async ([index, { png }]) => {
      const image = pdf.replace(/\.pdf$/, `-${String(index + 1).padStart(2, '0')}.png`);
      await writeFile(join(out, image), png);
      return { image: `${folder}/${image}`, kind: kinds[index] ?? '', wijk: title, number: index + 1 };
    });
    return { product, pdf: `${folder}/${pdf}`, html: `${folder}/${html}`, pages };
  });
  return { title, what, documents, problems };
}

/** One after the other: drawing is work of one core, and files come in order. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  job: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await job(item));
  return results;
}

function settings(): Settings | undefined {
  try {
    const { values } = parseArgs({
      options: {
        project: { type: 'string', multiple: true, default: [] },
        out: { type: 'string', default: 'uitvoer/galerij' },
        only: { type: 'string', default: '' },
        dots: { type: 'string', default: '100' },
      },
    });
    const dots = Number(values.dots);
    if (!(dots >= 30 && dots <= 600)) return undefined;
    return { out: resolve(values.out), only: new RegExp(values.only, 'i'), dots, projects: values.project };
  } catch {
    return undefined;
  }
}

const wanted = settings();
if (wanted === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  try {
    const { pages, problems } = await gallery(wanted);
    process.stderr.write(`${pages} pages, ${problems} problems\n`);
    process.stdout.write(`${join(wanted.out, 'index.html')}\n`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(
      `${error.problems
        .map((one) => wording(one, 'en'))
        .map(({ what, remedy }) => `${what} ${remedy}`)
        .join('\n')}\n`,
    );
    process.exitCode = 3;
  }
}
