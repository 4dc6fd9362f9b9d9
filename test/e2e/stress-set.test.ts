import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stressProjects } from '../stress/projects.ts';
import { visibleText } from './html-text.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { runCli } from './run-cli.ts';
import { filesIn, projectFolder } from './small-project.ts';

/** What is in no document for people: a value that was not there, or a place that was not filled in. */
const nonsense =
  /\bNaN\b|Infinity|∞|\bundefined\b|\bnull\b|\[object|#not valid#|\{\{|(?<![\d–])[-−]\d+([.,]\d+)? ?%/;
/** More than fits the pages, told as such: six wijkthema's, each with texts as long as they may be. */
const tooMuch = ['WK991403'];
const letters = (text: string): string => text.replace(/[\s\u00ad-]/g, '');

describe.each(stressProjects())('the stress set $name', ({ files, wijken }) => {
  const project = projectFolder({ 'gebieden.csv': undefined, ...files });
  const out = join(project, 'uitvoer');
  const fitting = wijken.filter(({ code }) => !tooMuch.includes(code));
  let problems: readonly Readonly<{ code: string; severity: string; value: string }>[];
  let made: readonly string[];
  beforeAll(async () => {
    const areas = wijken.flatMap(({ code }) => ['--area', code]);
    const { stdout } = await runCli(['build', project, '--json', ...areas]);
    problems = JSON.parse(stdout).problems;
    made = filesIn(out);
  }, 300_000);
  const documents = (code: string, ending: string): readonly string[] =>
    made.filter((file) => file.includes(`/${code}-`) && file.endsWith(ending));

  it('is made, but for what is too much', () => {
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, value }) => [code, value.split(' ')[0]])).toEqual(
      tooMuch
        .filter((code) => wijken.some((wijk) => wijk.code === code))
        .map((code) => ['document-page-count', code]),
    );
  });

  it.each(fitting)('says only what there is to say of $code $name: $what', ({ code, name }) => {
    const pages = documents(code, '.html').map(
      (file) => [file, readFileSync(join(out, file), 'utf8')] as const,
    );
    const papers = documents(code, '.pdf').map(
      (file) => [file, inspectPdf(readFileSync(join(out, file)))] as const,
    );
    expect([pages.length, papers.length]).toEqual([2, 2]);
    for (const [file, html] of pages) {
      const text = visibleText(html);
      expect([file, nonsense.exec(text)?.[0]]).toEqual([file, undefined]);
      expect(text).toContain(name);
    }
    for (const [file, { pages: count, text, title, foreignFonts }] of papers) {
      const most = file.endsWith('factsheet.pdf') ? 2 : 12;
      expect([file, count <= most, foreignFonts]).toEqual([file, true, []]);
      expect([file, nonsense.exec(text)?.[0]]).toEqual([file, undefined]);
      // The name stands in the margin of the second page too, in a face that nothing else may need.
      expect(letters(text)).toContain(letters(name));
      if (most === 2)
        expect(letters(text).toLowerCase()).toContain(letters(`in de wijk: ${name}`).toLowerCase());
      expect(title).toContain(name);
    }
  });
});
