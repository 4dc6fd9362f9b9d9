import { firstOfEach } from '../../lib/first-of-each.ts';
import { type Place, type Problem, problem } from '../../lib/problem.ts';
import { lineAt } from '../style-file.ts';
import { pageFaults, partFaults } from './faults.ts';

/** Everything in a finished page that keeps people from it, each thing once; `place` is where the page is, if anywhere. */
export function pageProblems(html: string, place: Place = {}): Problem[] {
  const distinct = firstOfEach(pageFaults(html), ({ fault, found }) => `${fault} ${found}`);
  return distinct.map(({ fault, found }) => problem(`html-${fault}`, place, found));
}

/** The same in a template of a project, by its line; what it asks for is taken to be there. */
export function templateProblems(
  { file, source }: Readonly<{ file: string; source: string }>,
  original: string,
): Problem[] {
  const html = withoutHandlebars(source);
  const at = (index: number): Place => ({ file, line: lineAt(html, index) });
  const found = partFaults(html).map((one) => problem(`template-${one.fault}`, at(one.at), one.found));
  const names = (text: string): number => (text.match(/<h1\b/g) ?? []).length;
  if (names(html) === Math.min(1, names(original))) return found;
  return [...found, problem('template-no-heading', { file }, `${names(html)} × <h1>`)];
}

/** Parts of ours that are words in a line, and need a paragraph around them. */
const inlineParts = /^\{\{~?>\s*(?:sign-key|sentence|inline|intervention)\b/;
const picture = '<svg role="img" aria-label="…"></svg>';

/** A word for each value and a picture for each part of a page, at the same lines; conditions leave nothing. */
function withoutHandlebars(source: string): string {
  return source.replace(/\{\{!--[\s\S]*?--\}\}|\{\{[^{}]*\}\}/g, (mark) => {
    const lines = mark.replace(/[^\n]/g, '');
    if (/^\{\{[!#/]|^\{\{\s*else\b|^\{\{~?\^/.test(mark)) return lines;
    if (/^\{\{~?\s*slice\b/.test(mark)) return `<svg aria-hidden="true"></svg>${lines}`;
    if (inlineParts.test(mark)) return `…${lines}`;
    return /^\{\{~?\s*(?:>|svg\b)/.test(mark) ? `${picture}${lines}` : `…${lines}`;
  });
}
