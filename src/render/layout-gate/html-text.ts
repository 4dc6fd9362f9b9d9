import { excerpt, type Finding } from './finding.ts';
import { nonsenseIn } from './nonsense.ts';

/** Values that were never filled in, in what a web page shows or says aloud. */
export function htmlNonsense(html: string): Finding[] {
  const shown = html.replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<!--[\s\S]*?-->/g, ' ');
  const said = [...shown.matchAll(/\s(?:alt|aria-label|title|content)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  const texts = [...shown.split(/<[^>]*>/), ...said];
  return texts.flatMap((text) => {
    const found = nonsenseIn(text);
    return found === undefined
      ? []
      : [{ fault: 'nonsense' as const, page: undefined, what: `${found}: ${excerpt(text)}` }];
  });
}
