import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { visibleText } from './html-text.ts';
import { type InspectedPdf, inspectPdf } from './inspect-pdf.ts';
import { type Ended, example, repository, runCli } from './run-cli.ts';
import { filesIn, temporaryFolder } from './small-project.ts';

type Wijk = Readonly<{ code: string; name: string; folder: string }>;

const [first, second] = [temporaryFolder(), temporaryFolder()];
const wijken = wijkenOf(readFileSync(join(example, 'gebieden.csv'), 'utf8'));
let run: Ended;
let otherRun: Ended;
type Product = 'factsheet' | 'wijkprofiel';
const products: readonly Product[] = ['factsheet', 'wijkprofiel'];
let pdfs: readonly Readonly<{ wijk: Wijk; product: Product; pdf: InspectedPdf }>[];
let pages: readonly Readonly<{ wijk: Wijk; html: string }>[];

beforeAll(async () => {
  run = await runCli(['build', 'examples/duinstreek', '--out', first, '--jobs', '1'], { cwd: repository });
  // One gemeente says as much about this as all of them, in a fifth of the time.
  otherRun = await runCli(['build', example, '--area', 'Oosterlinde', '--out', second, '--jobs', '4'], {
    cwd: tmpdir(),
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'nl_NL.UTF-8' },
  });
  const documents = wijken.flatMap((wijk) => products.map((product) => ({ wijk, product })));
  pdfs = documents.map(({ wijk, product }) => {
    return { wijk, product, pdf: inspectPdf(documentOf(wijk, `-${product}.pdf`)) };
  });
  pages = documents.map(({ wijk, product }) => {
    return { wijk, html: documentOf(wijk, `-${product}.html`).toString('utf8') };
  });
}, 240_000);

function wijkenOf(csv: string): readonly Wijk[] {
  const rows = csv.split(/\r?\n/).map((line) => line.split(';'));
  const names = new Map(rows.map(([code = '', name = '']) => [code, name]));
  return rows.flatMap(([code = '', name = '', level, parent = '']) =>
    level === 'wijk' ? [{ code, name, folder: (names.get(parent) ?? '').toLowerCase() }] : [],
  );
}

function documentOf({ code, name }: Wijk, ending: string): Buffer {
  const file = filesIn(first).find((path) => path.includes(`/${code}-`) && path.endsWith(ending));
  if (file === undefined) throw new Error(`${name} has no ${ending}: ${run.stderr}`);
  return readFileSync(join(first, file));
}

describe('a build of the example', () => {
  it('succeeds, prints the path of the manifest and nothing else', () => {
    expect(run.code).toBe(0);
    expect(run.stdout).toBe(`${join(first, 'manifest.json')}\n`);
  });

  it('tells how far it is on standard error', () => {
    for (const { code, name } of wijken) expect(run.stderr).toContain(`${code} ${name}`);
    expect(run.stderr).toContain('26/26');
    expect(run.stderr).not.toContain('\u001b');
  });

  it('makes two PDFs, two web pages and figures for each of the 26 wijken, in a folder for each gemeente', () => {
    expect(wijken).toHaveLength(26);
    const files = filesIn(first);
    expect(files).toHaveLength(26 * 5 + 2);
    for (const { code, folder } of wijken) {
      const own = files.filter((file) => file.startsWith(`${folder}/${code}-`));
      expect(own.map((file) => file.replace(/^.*-/, ''))).toEqual([
        'cijfers.csv',
        'factsheet.html',
        'factsheet.pdf',
        'wijkprofiel.html',
        'wijkprofiel.pdf',
      ]);
    }
  });

  it('puts the figures of the wijk into each of its PDFs, the same as in the file beside it', () => {
    for (const { wijk, pdf } of pdfs)
      expect(pdf.attachments).toEqual([documentOf(wijk, '-cijfers.csv').toString('utf8')]);
  });

  it('gives the same bytes whatever the number of jobs, time zone, language and working directory', () => {
    expect(otherRun.code).toBe(0);
    const isOfWijk = (file: string): boolean => file.startsWith('oosterlinde/');
    const made = filesIn(second).filter(isOfWijk);
    expect(made).toEqual(filesIn(first).filter(isOfWijk));
    expect(made.length).toBe(25);
    const different = made.filter(
      (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
    );
    expect(different).toEqual([]);
    const [all, some] = [first, second].map((out) =>
      JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')),
    );
    expect(all.inputs).toEqual(some.inputs);
    expect(all.wijken).toEqual(expect.arrayContaining(some.wijken));
  });
});

describe('the manifest', () => {
  it('tells the true size and sha256 of every input and every output', () => {
    const { inputs, report, wijken: made } = JSON.parse(readFileSync(join(first, 'manifest.json'), 'utf8'));
    const outputs = made.flatMap(({ outputs: own }: { outputs: Described[] }) =>
      own.map(({ file, sha256, size }) => ({ file, sha256, size })),
    );
    const files = filesIn(first).filter((file) => file !== 'manifest.json');
    outputs.push(report);
    expect(outputs).toHaveLength(files.length);
    expect(outputs).toEqual(expect.arrayContaining(described(first, files)));
    expect(inputs).toEqual(described(example, inputFiles()));
  });

  it('names no path, machine or time', () => {
    const texts = stringsIn(JSON.parse(readFileSync(join(first, 'manifest.json'), 'utf8')));
    const telling = texts.filter(
      (text) =>
        text.startsWith('/') || text.includes(tmpdir()) || text.includes(hostname()) || /\d:\d\d/.test(text),
    );
    expect(telling).toEqual([]);
  });
});

type Described = Readonly<{ file: string; sha256: string; size: number }>;

function inputFiles(): string[] {
  return filesIn(example).filter((file) => /^((cijfers|verhalen)\/.*|[^/]*\.(yaml|csv|geojson))$/.test(file));
}

function described(folder: string, files: readonly string[]) {
  return files.map((file) => {
    const bytes = readFileSync(join(folder, file));
    return { file, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
  });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('every PDF', () => {
  it('is whole; a factsheet has two pages, a wijkprofiel as many as its figures fill', () => {
    for (const { pdf, product } of pdfs) {
      expect(pdf.whole).toBe(true);
      if (product === 'factsheet') expect(pdf.pages).toBe(2);
      else expect([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).toContain(pdf.pages);
    }
  });

  it('of a wijkprofiel has at least eight pages when six in ten figures have a value', () => {
    const { wijken: made } = JSON.parse(readFileSync(join(first, 'manifest.json'), 'utf8'));
    const rich = made.flatMap(({ area, figures }: { area: string; figures: Record<string, number> }) => {
      const { shown = 0, hidden = 0, absent = 0 } = figures;
      return shown >= 0.6 * (shown + hidden + absent) ? [area] : [];
    });
    expect(rich.length).toBeGreaterThan(20);
    const short = pdfs.filter(({ product, pdf }) => product === 'wijkprofiel' && pdf.pages < 8);
    expect(short.filter(({ wijk }) => rich.includes(wijk.code))).toEqual([]);
  });

  it('of a wijkprofiel goes on to its last chapter, and has an outline and links', () => {
    for (const { pdf } of pdfs.filter(({ product }) => product === 'wijkprofiel')) {
      expect(pdf.text).toMatch(/Zo leest u dit profiel.*Hoe nu verder.*Laat het weten/);
      expect(pdf.outline).toBe(true);
      expect(pdf.links).toBeGreaterThan(8);
    }
  });

  it('carries the name of the wijk in its title and on the page', () => {
    for (const { wijk, pdf } of pdfs) {
      expect(pdf.title).toContain(wijk.name);
      expect(letters(pdf.text)).toContain(letters(wijk.name));
    }
  });

  it('is tagged and says that it is in Dutch', () => {
    for (const { pdf } of pdfs) expect(pdf).toMatchObject({ tagged: true, language: 'nl' });
  });

  it('holds the fonts of all its text, and no other than Source Sans', () => {
    for (const { pdf } of pdfs) {
      expect(pdf.fonts).not.toEqual([]);
      expect(pdf.fonts.filter((font) => !font.includes('SourceSans3'))).toEqual([]);
      expect(pdf.foreignFonts).toEqual([]);
      expect(pdf.text).not.toContain('\ufffd');
    }
  });

  it('says on every page that the figures are made up', () => {
    for (const { pdf } of pdfs)
      expect(pdf.text.match(/verzonnen/gi)?.length).toBeGreaterThanOrEqual(pdf.pages);
  });
});

/** Where a line breaks, a long name may get a hyphen. */
function letters(text: string): string {
  return text.replace(/[\s-]/g, '');
}

describe('every web page', () => {
  it('carries all it needs: nothing to load, no script', () => {
    const loading = /<(script|link|iframe|object|embed|base|form)\b|\son\w+ ?=|@import|javascript:/i;
    const address = /\b(?:src|srcset|poster)\s*=\s*["']?(.{5})|\burl\(["']?(.{5})/gi;
    for (const { html } of pages) {
      expect(loading.exec(html)?.[0]).toBeUndefined();
      const kinds = [...html.matchAll(address)].map(([, attribute, style]) => attribute ?? style);
      expect(new Set(kinds)).toEqual(new Set(['data:']));
    }
  });

  it('forbids the browser to load anything', () => {
    for (const { html } of pages)
      expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
  });

  it('has a language, a title and one heading of the first level, with the name of the wijk', () => {
    for (const { wijk, html } of pages) {
      expect(html).toMatch(/<html lang="nl"/);
      expect(visibleText(/<title>.*?<\/title>/s.exec(html)?.[0] ?? '')).toContain(wijk.name);
      expect(html.match(/<h1\b.*?<\/h1>/gs)?.map(visibleText)).toEqual([wijk.name]);
    }
  });

  it('says that the figures are made up', () => {
    for (const { html } of pages) expect(visibleText(html)).toMatch(/verzonnen/i);
  });
});
