import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectPdf } from './inspect-pdf.ts';
import { fontFiles, styled } from './own-style.ts';
import { expectRefusal } from './refusal.ts';
import { type Ended, runCli } from './run-cli.ts';
import { filesIn, projectFolder } from './small-project.ts';

describe('a house style of a project', () => {
  const project = projectFolder(styled());
  let run: Ended;
  beforeAll(async () => {
    run = await runCli(['build', project, '--area', 'WK990101']);
  });
  const made = (ending: string): Buffer => {
    const file = filesIn(join(project, 'uitvoer')).find((path) => path.endsWith(ending));
    if (file === undefined) throw new Error(`no ${ending}: ${run.stderr}`);
    return readFileSync(join(project, 'uitvoer', file));
  };

  it('makes documents', () => expect(run).toMatchObject({ code: 0 }));

  it.for(['factsheet', 'wijkprofiel'])(
    'gives the %s colour, logo, font, style sheet and colophon',
    (product) => {
      const html = made(`${product}.html`).toString();
      expect(html).toContain('--house: #5b2a86');
      expect(html).toMatch(
        /<img class="logo" src="data:image\/svg\+xml;base64,[^"]+" alt="Logo van GGD Proefland">/,
      );
      expect(html).toContain('@font-face{font-family:"Proefletter"');
      expect(html).not.toContain('font-family:"Source Sans 3"');
      expect(html).toContain('h2 { letter-spacing: 0.1pt; }');
      expect(html).toContain('Vormgeving door de gemeente Proefstad.');
      expect(html).not.toMatch(/(?:src|href)="(?:http|\/)|@import|url\((?!data:)/);
    },
  );

  it('lays out one part otherwise, and leaves the others', () => {
    const html = made('factsheet.html').toString();
    expect(html).toContain('<section class="own-strip">');
    expect(html).toContain('id="opvalt"');
  });

  it('says what the logo is in the PDF, and keeps it within its size', () => {
    const bytes = made('factsheet.pdf');
    const pdf = inspectPdf(bytes);
    expect(pdf.foreignFonts).toEqual([]);
    expect(pdf.pages).toBe(2);
    expect(bytes.length).toBeLessThan(150_000);
  });

  it('is in the manifest, file by file', () => {
    const manifest = made('manifest.json').toString();
    for (const name of [
      'logo.svg',
      'light.woff2',
      'regular.woff2',
      'semibold.woff2',
      'extra.css',
      'strip.hbs',
    ])
      expect(manifest).toContain(`"huisstijl/${name}"`);
  });
});

describe.concurrent('a house style that is rejected', () => {
  it('says where, what and what to do, and leaves everything as it was', () =>
    expectRefusal(2, [
      '',
      styled({ 'huisstijl/logo.svg': 'GIF89a' }),
      'logo-not-an-image',
      ['huisstijl/logo.svg', 'SVG'],
    ]));

  it('tells a name that the font cannot write', () =>
    expectRefusal(1, [
      '',
      styled({}, 'Vormgeving door', 'Ĉiutaga vormgeving door'),
      'missing-glyph',
      ['Ĉ', 'Proefletter'],
    ]));

  it('tells a file that is not there by its key', () =>
    expectRefusal(1, [
      '',
      styled({ 'huisstijl/logo.svg': undefined }),
      'file-missing',
      ['huisstijl/logo.svg', 'style.logo.file'],
    ]));

  it('tells everything at once', async () => {
    const project = projectFolder(
      styled(
        {
          'huisstijl/logo.svg': 'no',
          'huisstijl/light.woff2': fontFiles.variable,
          'huisstijl/extra.css': 'p{font-size:6pt}',
          'huisstijl/strip.hbs': '{{',
        },
        '#5b2a86',
        '#ffee00',
      ),
    );
    const { code, stderr } = await runCli(['validate', project]);
    expect(code).toBe(2);
    for (const problem of [
      'house-colour',
      'logo-not-an-image',
      'font-variable',
      'css-small-text',
      'template-broken',
    ])
      expect(stderr).toContain(`[${problem}]`);
  });
});
