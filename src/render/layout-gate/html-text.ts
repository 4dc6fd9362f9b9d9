import type { Finding } from './finding.ts';
import { nonsenseIn } from './nonsense.ts';

/** Values that were never filled in, in what a web page shows or says aloud. */
export function htmlNonsense(html: string): Finding[] {
  const shown = html.replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<!--[\s\S]*?-->/g, ' ');
  const said = [...shown.matchAll(/\s(?:alt|aria-label|title|content)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  const texts = [...shown.split(/<[^>]*>/), ...said];
  return texts.flatMap((text) =>
    nonsenseIn(text).map((what) => ({ fault: 'nonsense' as const, page: undefined, what })),
  );
}
