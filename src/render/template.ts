import Handlebars from 'handlebars';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';
import { sliceName } from './chart-slices.ts';
import { type Dress, plainDress } from './dress.ts';
import { sealed } from './sealed-view.ts';
import { partials, stylesheets, templateSource } from './template-source.ts';

/** Renders a view model; `svgs` holds the finished charts by id. */
export type Template = (view: object, svgs: ReadonlyMap<string, string>) => string;

/**
 * Loads a template with its partials and styles into an isolated, strict Handlebars; it is compiled once. The style
 * sheet of `dress` comes last, and its templates stand in for ours of the same name.
 */
export async function loadTemplate(name: string, dress: Dress = plainDress): Promise<Template> {
  const handlebars = Handlebars.create();
  for (const [part, source] of [...(await partials()), ...dress.templates])
    handlebars.registerPartial(part, source);
  const sheets = await stylesheets();
  registerHelpers(handlebars, { ...Object.fromEntries(sheets), page: sheets.get(name), own: dress.css });
  const knownHelpers = { svg: true, slice: true, css: true, cssText: true };
  const source = await templateSource(name);
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
function registerHelpers(
  handlebars: typeof Handlebars,
  css: Readonly<Record<string, string | undefined>>,
): void {
  const safe = (text: unknown, what: string): Handlebars.SafeString => {
    if (typeof text !== 'string') throw new Error(`no ${what}`);
    return new handlebars.SafeString(text);
  };
  handlebars.registerHelper('svg', (id: unknown, { data }: Handlebars.HelperOptions) => {
    const svgs: unknown = data?.svgs;
    return safe(svgs instanceof Map ? svgs.get(id) : undefined, `chart ${id}`);
  });
  handlebars.registerHelper('slice', (id: unknown, row: unknown, { data }: Handlebars.HelperOptions) => {
    const svgs: unknown = data?.svgs;
    return safe(
      svgs instanceof Map ? svgs.get(sliceName(String(id), Number(row))) : undefined,
      `row of chart ${id}`,
    );
  });
  handlebars.registerHelper('css', (name: unknown) => safe(css[String(name)], `style ${name}`));
  handlebars.registerHelper('cssText', (text: unknown) => new handlebars.SafeString(cssString(String(text))));
}

/** A text as a CSS string inside a style element: nothing in it can end the string or the element. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,()-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
