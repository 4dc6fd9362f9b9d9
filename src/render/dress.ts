import { type Fonts, sourceSans } from './fonts.ts';

/** What a project puts on documents besides colours: its font, its style sheet, and templates for parts of them. */
export type Dress = Readonly<{
  fonts: Fonts;
  /** Comes after our own style sheets. */
  css: string;
  /** By the name of the part they replace. */
  templates: ReadonlyMap<string, string>;
}>;

/** Documents without a style of their own. */
export const plainDress: Dress = { fonts: sourceSans, css: '', templates: new Map() };
