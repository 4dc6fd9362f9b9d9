import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/batch/prepare.ts';
import { factsheetView } from '../../src/document/factsheet.ts';
import { wijkprofielView } from '../../src/document/wijkprofiel.ts';
import { htmlDocument } from '../../src/render/html-document.ts';
import { loadTemplate } from '../../src/render/template.ts';
import { inputFor } from '../example.ts';
import { withProject } from '../project-folder.ts';
import { stressProjects } from './projects.ts';

const templates = {
  factsheet: await loadTemplate('factsheet'),
  wijkprofiel: await loadTemplate('wijkprofiel'),
};
const views = { factsheet: factsheetView, wijkprofiel: wijkprofielView };
const prepared = new Map(
  await Promise.all(
    stressProjects().map(
      async ({ name, files }) =>
        [name, await withProject(files, (folder) => prepare(folder, undefined))] as const,
    ),
  ),
);

type Golden = Readonly<{ project: string; code: string; product: keyof typeof views; what: string }>;
/** Few enough to read when they change: what the example does not have. */
const goldens: readonly Golden[] = [
  { project: 'uitersten', code: 'WK991203', product: 'factsheet', what: 'figures of 0' },
  { project: 'uitersten', code: 'WK991205', product: 'factsheet', what: 'nothing that differs' },
  { project: 'uitersten', code: 'WK991301', product: 'factsheet', what: 'few people, all hidden' },
  { project: 'uitersten', code: 'WK992100', product: 'factsheet', what: 'the only wijk of its region' },
  { project: 'uitersten', code: 'WK991202', product: 'wijkprofiel', what: 'one quote and no figure' },
  { project: 'kaal', code: 'noord', product: 'wijkprofiel', what: 'no map, contact, ages or region' },
];

/** The body without what is inside a chart, one element a line. */
async function readable({ project, code, product }: Golden): Promise<string> {
  const found = prepared.get(project);
  if (found === undefined) throw new Error(`no project ${project}`);
  const html = await htmlDocument(views[product](inputFor(found, code, product)), templates[product]);
  return `${html
    .replace(/^[\s\S]*?(?=<body)/, '')
    .replace(/(<svg\b[^>]*role="img"[^>]*>)[\s\S]*?<\/svg>/g, '$1</svg>')
    .replace(/src="data:[^"]*"/g, 'src="data:…"')
    .replace(/>\s*</g, '>\n<')
    .trim()}\n`;
}

describe('a document of the stress set', () => {
  it.each(goldens)('is as reviewed: $product of $code, $what', async (golden) => {
    const file = `../golden/stress/${golden.product}-${golden.code}.html`;
    await expect(await readable(golden)).toMatchFileSnapshot(file);
  });
});
