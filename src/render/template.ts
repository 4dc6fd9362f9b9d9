import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { sealed } from './sealed-view.ts';

/** Renders a view model; `svgs` holds the finished charts by id. */
export type Template = (view: object, svgs: ReadonlyMap<string, string>) => string;

const folder = join(import.meta.dirname, '..', '..', 'templates');

/** Loads a template with its partials and styles into an isolated, strict Handlebars; it is compiled once. */
export async function loadTemplate(name: string): Promise<Template> {
  const handlebars = Handlebars.create();
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  for (const file of await readdir(join(folder, 'partials')))
    handlebars.registerPartial(basename(file, '.hbs'), await read(`partials/${file}`));
  const css = { tokens: 'tokens.css', document: 'document.css', story: 'story.css', page: `${name}.css` };
  const styles = Object.entries(css).map(async ([part, file]) => [part, await read(file)] as const);
  registerHelpers(handlebars, Object.fromEntries(await Promise.all(styles)));
  const knownHelpers = { svg: true, css: true, cssText: true };
  const source = await read(`${name}.hbs`);
  const render = handlebars.compile(source, { strict: true, knownHelpersOnly: true, knownHelpers });
  return (view, svgs) => {
    try {
      return render(sealed(view), { data: { svgs } });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UserError([problem('template-error', { file: `${name}.hbs` }, '', { reason })], {
        cause: error,
      });
    }
  };
}

/** The charts of a document come as data of its rendering, so that documents made at once cannot mix. */
function registerHelpers(handlebars: typeof Handlebars, css: Readonly<Record<string, string>>): void {
  const safe = (text: unknown, what: string): Handlebars.SafeString => {
    if (typeof text !== 'string') throw new Error(`no ${what}`);
    return new handlebars.SafeString(text);
  };
  handlebars.registerHelper('svg', (id: unknown, { data }: Handlebars.HelperOptions) => {
    const svgs: unknown = data?.svgs;
    return safe(svgs instanceof Map ? svgs.get(id) : undefined, `chart ${id}`);
  });
  handlebars.registerHelper('css', (name: unknown) => safe(css[String(name)], `style ${name}`));
  handlebars.registerHelper('cssText', (text: unknown) => new handlebars.SafeString(cssString(String(text))));
}

/** A text as a CSS string inside a style element: nothing in it can end the string or the element. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,()-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
