import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/render/browser/find.ts';
import type { RunningBrowser } from '../../src/render/browser/launch.ts';
import { startBrowser } from '../../src/render/browser/start.ts';
import { visibleText } from './html-text.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { type Ended, runCli } from './run-cli.ts';
import { areas, contentsOf, figures, filesIn, projectFolder } from './small-project.ts';

const names = [
  '<script>alert(1)</script><img src=x onerror=alert(2)>',
  '</style><style>*{display:none}</style>',
  '</title></head><body onload=alert(3)><!--',
  '{{constructor}} {{{this}}} {{> masthead}} $\u007b7*7}',
  '../../../x',
  '..\\..\\x:y*?|',
  `De "Oude" Haven; 't Zand & \`zo\``,
  '=HYPERLINK("http://127.0.0.1/x")',
  '__proto__',
  'CON',
  'A'.repeat(200),
  'Lage Weg '.repeat(22).trim(),
];
const codeOf = (index: number): string => `WK9901${index + 20}`;
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const project = projectFolder({
  'gebieden.csv':
    areas.replace('Proefstad', quoted('../../<i>Stad</i>')) +
    names.map((name, index) => `${codeOf(index)};${quoted(name)};wijk;GM9901;1000\n`).join(''),
  'cijfers/cijfers.csv':
    figures +
    names
      .map((_, index) =>
        figures
          .match(/^WK990101.*\n/gm)
          ?.join('')
          .replaceAll('WK990101', codeOf(index)),
      )
      .join(''),
});
const out = join(project, 'uitvoer');
const inputs = contentsOf(project);
let run: Ended;
let running: RunningBrowser;
const pages = ['factsheet.html', 'wijkprofiel.html'];
const usualElements = new Map<string, string>();

beforeAll(async () => {
  run = await runCli(['build', project]);
  running = await startBrowser(await findBrowser(undefined), process.getuid?.() !== 0);
  for (const page of pages) usualElements.set(page, (await visit(documentOf('WK990101', page))).elements);
}, 120_000);
afterAll(async () => running.stop());

function documentOf(code: string, ending: string): string {
  const file = filesIn(out).find((path) => path.includes(`/${code}-`) && path.endsWith(ending));
  if (file === undefined) throw new Error(`${code} has no ${ending}: ${run.stderr}`);
  return join(out, file);
}

/** What a visitor's browser makes of a page, with scripts allowed. */
async function visit(
  path: string,
): Promise<Readonly<{ title: string; heading: string; elements: string; events: string[] }>> {
  const page = await running.browser.newPage();
  const events: string[] = [];
  page.on('request', (request) => events.push(request.url().slice(0, 200)));
  page.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(path).href);
  const title = await page.title();
  const heading = await page.$eval('h1', ({ textContent }) => String(textContent));
  const elements = await page.$$eval('*', (all) => all.map(({ tagName }) => tagName));
  await page.close();
  // Wijken stand beside each other by name, so the same elements may come in another order.
  return {
    title,
    heading,
    elements: elements.toSorted().join(' '),
    events: events.filter((event) => !event.startsWith('data:')),
  };
}

describe('names that try to be code', () => {
  it('do not stop a build', () => {
    expect(run.code).toBe(0);
    expect(run.stdout).toBe(`${join(out, 'manifest.json')}\n`);
  });

  it('never lead to a file outside the output, or with a name that a system could refuse', () => {
    const safe =
      /^(manifest\.json|datakwaliteit\.html|[a-z0-9-]+\/WK\d{6}-[a-z0-9-]{1,60}-((factsheet|wijkprofiel)\.(pdf|html)|cijfers\.csv))$/;
    for (const file of filesIn(out)) expect(file).toMatch(safe);
    const elsewhere = Object.entries(contentsOf(project)).filter(([file]) => !file.startsWith('uitvoer/'));
    expect(Object.fromEntries(elsewhere)).toEqual(inputs);
  });

  it.each(names.map((name, index) => [name, index] as const))(
    'are shown as they are on the web pages: %s',
    async (name, index) => {
      for (const page of pages) {
        const path = documentOf(codeOf(index), page);
        const { title, heading, elements, events } = await visit(path);
        expect(heading).toBe(name);
        expect(title).toContain(name);
        expect(events).toEqual([pathToFileURL(path).href]);
        expect(elements).toBe(usualElements.get(page));
      }
    },
  );

  it.each(['factsheet.pdf', 'wijkprofiel.pdf'])('are shown as they are in each %s', (file) => {
    for (const [index, name] of names.entries()) {
      const pdf = inspectPdf(readFileSync(documentOf(codeOf(index), file)));
      expect(pdf.whole).toBe(true);
      if (file === 'factsheet.pdf') expect(pdf.pages).toBe(2);
      expect(pdf.title).toContain(name);
      expect(letters(pdf.text)).toContain(letters(name));
    }
  });

  it('do not lead the page about the data astray', async () => {
    const path = join(out, 'datakwaliteit.html');
    const { heading, events } = await visit(path);
    expect(heading).not.toBe('');
    expect(events).toEqual([pathToFileURL(path).href]);
    expect(visibleText(readFileSync(path, 'utf8'))).toContain(names[0]);
  });

  it('are no formula in the figures file', () => {
    const csv = readFileSync(
      documentOf(codeOf(names.findIndex((name) => name.startsWith('='))), '.csv'),
      'utf8',
    );
    expect(csv).toContain('"\'=HYPERLINK(');
    expect(csv).not.toMatch(/(^|;)"?=/m);
  });
});

/** Where a line breaks, a long name may get a hyphen. */
function letters(text: string): string {
  return text.replace(/[\s-]/g, '');
}

describe('a name with a sign that turns the reading direction', () => {
  const turned = projectFolder({ 'gebieden.csv': areas.replace('Zuid', 'Zuid\u202ediuZ') });

  it('is refused before anything is made, with the sign made visible', async () => {
    const { code, stderr } = await runCli(['build', turned]);
    expect(code).toBe(1);
    expect(stderr).toContain('gebieden.csv');
    expect(stderr).toContain('Zuid\\u202ediuZ');
    expect(stderr).not.toContain('\u202e');
    expect(filesIn(turned)).toHaveLength(3);
  });
});

describe('a wijk whose document cannot be made', () => {
  const name = 'Zuid '.repeat(400).trim();
  const failing = projectFolder({ 'gebieden.csv': areas.replace('Zuid', name) });
  const failedOut = join(failing, 'uitvoer');
  const problem = {
    code: expect.stringMatching(/^document-(page-count|overflow)$/),
    severity: 'error',
    value: expect.stringContaining('WK990102'),
    remedy: expect.stringContaining('Shorten'),
  };
  let failed: Ended;
  beforeAll(async () => {
    failed = await runCli(['build', failing]);
  });

  it('ends the build with exit code 1 and is named with what to do, in the progress and in the summary', () => {
    expect(failed.code).toBe(1);
    expect(failed.stdout).toBe(`${join(failedOut, 'manifest.json')}\n`);
    expect(failed.stderr).toMatch(/failed: WK990102/);
    expect(failed.stderr).toMatch(
      /error \[document-(page-count|overflow)\]\n.*WK990102[\s\S]*To do: Shorten/,
    );
    expect(failed.stderr).toContain('2 of 3 wijken');
  });

  it('does not stop the other wijken, and leaves no part of its own documents', () => {
    const made = filesIn(failedOut).map((file) => file.replace(/^proefstad\/(WK\d+).*\./, '$1.'));
    const whole = ['csv', 'html', 'pdf', 'html', 'pdf'];
    expect(made).toEqual([
      'datakwaliteit.html',
      'manifest.json',
      ...whole.map((ending) => `WK990101.${ending}`),
      ...whole.map((ending) => `WK990103.${ending}`),
    ]);
    const { wijken } = JSON.parse(readFileSync(join(failedOut, 'manifest.json'), 'utf8'));
    expect(wijken).toContainEqual(
      expect.objectContaining({
        area: 'WK990102',
        ok: false,
        outputs: [],
        problems: [expect.objectContaining({ code: problem.code })],
      }),
    );
  });

  it('is told as data too, by build and by factsheet', async () => {
    const build = await runCli(['build', failing, '--area', 'WK990102', '--json']);
    const factsheet = await runCli(['factsheet', 'WK990102', failing, '--json']);
    for (const { code, stdout } of [build, factsheet]) {
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({
        ok: false,
        problems: expect.arrayContaining([expect.objectContaining(problem)]),
      });
    }
  });
});
