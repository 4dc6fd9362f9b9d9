import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe cannot decide and a person has: `why` it is in order. */
export type Explained = Readonly<{ rule: string; selector: string; why: string }>;
/** One element that breaks a rule, or may. */
export type AxeFinding = Readonly<{ rule: string; element: string; why: string }>;
export type AxeResult = Readonly<{ faults: readonly AxeFinding[]; explained: readonly Explained[] }>;

type Node = Readonly<{ target: readonly string[]; html: string; failureSummary?: string }>;
type Found = Readonly<{ id: string; nodes: readonly Node[] }>;
type Check = { options: Record<string, unknown> };
declare const axe: {
  _audit: { checks: Record<string, Check> };
  run: (
    context: unknown,
    options: unknown,
  ) => Promise<Readonly<Record<'violations' | 'incomplete', Found[]>>>;
};
declare const document: {
  querySelector: (selector: string) => { matches: (selector: string) => boolean } | null;
};

/** Rules of WCAG 2.1, A and AA, and those of good practice; paper has no targets to touch, so that rule of 2.2 is left out. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** What axe finds in the page as it stands, in this window and medium. Its own scripts must be allowed to run. */
export async function axeFindings(page: Page, known: readonly Explained[]): Promise<AxeResult> {
  await page.evaluate(source);
  const found = await page.evaluate(
    async (rules: readonly string[], selectors: readonly Readonly<{ rule: string; selector: string }>[]) => {
      const contrast = axe._audit.checks['color-contrast'];
      // A figure is often one digit, and must be legible too.
      if (contrast !== undefined) contrast.options = { ...contrast.options, ignoreLength: true };
      const { violations, incomplete } = await axe.run(document, {
        runOnly: rules,
        resultTypes: ['violations', 'incomplete'],
      });
      const explains = (rule: string, target: string): number =>
        selectors.findIndex(
          (one) => one.rule === rule && document.querySelector(target)?.matches(one.selector) === true,
        );
      const told = (all: Found[], mayBeExplained: boolean) =>
        all.flatMap(({ id, nodes }) =>
          nodes.map(({ target, html, failureSummary = '' }) => ({
            ...{ rule: id, element: html.slice(0, 160), why: failureSummary },
            index: mayBeExplained ? explains(id, target.join(' ')) : -1,
          })),
        );
      return [...told(violations, false), ...told(incomplete, true)];
    },
    tags,
    known.map(({ rule, selector }) => ({ rule, selector })),
  );
  return {
    faults: found.flatMap(({ index, ...finding }) => (index < 0 ? [finding] : [])),
    explained: known.filter((_, index) => found.some((one) => one.index === index)),
  };
}
