import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { sealed } from './sealed-view.ts';

/** Renders a view model; `svgs` holds the finished charts by id. */
export type Template = (view: object, svgs: ReadonlyMap<string, string>) => string;

const folder = join(import.meta.dirname, '..', '..', 'templates');
const partials = ['sign', 'sign-key', 'masthead', 'findings', 'people', 'strip', 'figures', 'notes'];

/** Loads a template with its partials and styles into an isolated, strict Handlebars. */
export async function loadTemplate(name: string): Promise<Template> {
  const handlebars = Handlebars.create();
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  for (const partial of partials) handlebars.registerPartial(partial, await read(`partials/${partial}.hbs`));
  const css = { tokens: await read('tokens.css'), page: await read(`${name}.css`) };
  const source = await read(`${name}.hbs`);
  return (view, svgs) => {
    registerHelpers(handlebars, svgs, css);
    const options = {
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { svg: true, css: true, cssText: true },
    };
    try {
      return handlebars.compile(source, options)(sealed(view));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UserError([problem('template-error', { file: `${name}.hbs` }, '', { reason })], {
        cause: error,
      });
    }
  };
}

function registerHelpers(
  handlebars: typeof Handlebars,
  svgs: ReadonlyMap<string, string>,
  css: Readonly<Record<string, string>>,
): void {
  const safe = (text: string | undefined, what: string): Handlebars.SafeString => {
    if (text === undefined) throw new Error(`no ${what}`);
    return new handlebars.SafeString(text);
  };
  handlebars.registerHelper('svg', (id: unknown) => safe(svgs.get(String(id)), `chart ${id}`));
  handlebars.registerHelper('css', (name: unknown) => safe(css[String(name)], `style ${name}`));
  handlebars.registerHelper('cssText', (text: unknown) => new handlebars.SafeString(cssString(String(text))));
}

/** A text as a CSS string inside a style element: nothing in it can end the string or the element. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,()-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
