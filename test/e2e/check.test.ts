import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { config, filesIn, projectFolder, temporaryFolder } from './small-project.ts';

const folder = temporaryFolder();
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  const { code } = await runCli(['build', projectFolder(), '--area', 'Noord', '--out', folder]);
  expect(code).toBe(0);
  const pdf = readFileSync(file('proefstad/WK990101-noord-factsheet.pdf'));
  const text = pdf.toString('latin1');
  const encryption = '/Encrypt <</Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (x) /U (x)>>';
  const contents: Readonly<Record<string, string | Uint8Array>> = {
    'leeg.pdf': '',
    'tekst.pdf': 'Dit is geen pdf.',
    'half.pdf': pdf.subarray(0, pdf.length / 2),
    'alleen-het-begin.pdf': '%PDF-1.7\n',
    'versleuteld.pdf': Buffer.from(
      text.replace('/Type /XRef', (start) => `${start} ${encryption}`),
      'latin1',
    ),
    'beschadigd.pdf': Buffer.from(text.replaceAll('endobj', 'endxxx').replaceAll('xref', 'yref'), 'latin1'),
    'rommel.pdf': Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(text.slice(0, 99_999)).toReversed()]),
    'te-kort-wijkprofiel.pdf': pdf,
    'onaf.html':
      '<!doctype html><html lang="nl"><title>Wijk</title><p>Gemiddeld NaN procent</p><table><tr><td></td></tr></table>',
    'groot.pdf': '%PDF-1.7\n',
  };
  for (const [name, content] of Object.entries(contents)) writeFileSync(file(name), content);
  truncateSync(file('groot.pdf'), 100_000_000);
}, 120_000);

describe('check', () => {
  it('passes all that build makes, and says so on standard output only', async () => {
    const made = filesIn(folder).filter((name) => /^(proefstad|datakwaliteit).*\.(pdf|html)$/.test(name));
    expect(made.length).toBe(5);
    const { code, stdout } = await runCli(['check', ...made.map(file), '--lang', 'nl']);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(5);
    expect(stdout).toContain(`in orde: ${file('proefstad/WK990101-noord-factsheet.pdf')} (2 blz.)\n`);
  });

  it.each([
    ['a file of no bytes', 'leeg.pdf', 'check-empty'],
    ['text', 'tekst.pdf', 'check-other-kind'],
    ['half a PDF', 'half.pdf', 'check-damaged'],
    ['the first line of a PDF', 'alleen-het-begin.pdf', 'check-damaged'],
    ['a PDF that is damaged inside', 'beschadigd.pdf', 'check-damaged'],
    ['a PDF of rubbish', 'rommel.pdf', 'check-damaged'],
    ['an encrypted PDF', 'versleuteld.pdf', 'check-encrypted'],
    ['100 MB', 'groot.pdf', 'check-too-large'],
    ['a folder', 'proefstad', 'check-folder'],
    ['a file that is not there', 'nergens.pdf', 'check-missing'],
    ['a document with too few pages', 'te-kort-wijkprofiel.pdf', 'check-page-count'],
  ])('gives a verdict on %s', async (_, name, problem) => {
    const { code, stdout, stderr } = await runCli(['check', file(name)]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: `fails: ${file(name)} (1 error)\n` });
    expect(stderr).toContain(`[${problem}]`);
    expect(stderr).toMatch(/^ {2}To do: \S/m);
  });

  it('says what a PDF of another program lacks, by the clause of the standard', async () => {
    const foreign = await PDFDocument.create();
    foreign.addPage().drawText('Wijk Noord', { font: await foreign.embedFont(StandardFonts.Helvetica) });
    writeFileSync(file('vreemd.pdf'), await foreign.save());
    const { code, stdout, stderr } = await runCli(['check', file('vreemd.pdf')]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^fails: .*vreemd\.pdf \(\d+ errors\)\n$/);
    for (const one of ['not-tagged', 'metadata-missing', 'font-not-embedded'])
      expect(stderr).toContain(`[pdf-${one}]`);
    expect(stderr).toContain('(PDF/UA-1 7.1, Matterhorn 01-005, PDF/A-3 6.7.3.3)');
  });

  it('finds what is wrong with a web page', async () => {
    const { code, stderr } = await runCli(['check', file('onaf.html')]);
    expect(code).toBe(1);
    expect(stderr).toContain('Gemiddeld NaN procent');
    expect(stderr).toContain('[layout-empty-cell]');
  });

  it('goes on behind a file that fails, and tells all of it as JSON', async () => {
    const good = file('proefstad/WK990101-noord-wijkprofiel.pdf');
    const { code, stdout } = await runCli(['check', file('leeg.pdf'), good, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      files: [
        { file: file('leeg.pdf'), ok: false, kind: null, pages: null, problems: [{ code: 'check-empty' }] },
        { file: good, ok: true, kind: 'pdf', problems: [] },
      ],
    });
  });

  it('asks for files', async () => {
    const { code, stderr } = await runCli(['check']);
    expect(code).toBe(2);
    expect(stderr).toContain('[argument-missing]');
  });
});

describe('a document with a fault', () => {
  it('is not written; its wijk is told with page, place and remedy', async () => {
    const indicators =
      'id;naam;zin;thema;eenheid;soort;basis;polariteit;doelgroep\nrookt;Rookt (null);rookt;leefstijl;%;percentage;steekproef;laag_gunstig;18+\n';
    const project = projectFolder({ 'indicatoren.csv': indicators });
    const { code, stderr } = await runCli(['build', project, '--product', 'factsheet', '--format', 'pdf']);
    expect(code).toBe(1);
    expect(stderr).toContain('[layout-nonsense]');
    expect(stderr).toMatch(
      /WK990101 Noord: a value that was never filled in is printed \(p\. [12]\): “.*Rookt \(null\)/,
    );
    expect(filesIn(project).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  });

  it('is not written when a screen reader would say something else than it shows', async () => {
    const project = projectFolder({
      'wijkprofiel.yaml': `${config}style: { css: huisstijl/extra.css }\n`,
      'huisstijl/extra.css': '.place::after { content: ", het mooiste deel" }\n',
    });
    const args = [
      'build',
      project,
      '--area',
      'Noord',
      '--product',
      'factsheet',
      '--format',
      'pdf',
      '--lang',
      'nl',
    ];
    const { code, stderr } = await runCli(args);
    expect(code).toBe(1);
    expect(stderr).toContain('[layout-reading-order]');
    expect(stderr).toMatch(
      /WK990101 Noord: een schermlezer zou niet zeggen wat er in het document staat: “.*het mooiste deel/,
    );
    expect(filesIn(project).filter((name) => name.endsWith('.pdf'))).toEqual([]);
  });
});
