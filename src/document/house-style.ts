import { UserError } from '../lib/errors.ts';
import { colourProblems, type Palette, paletteOf } from './palette.ts';

/** A logo with its alternative text; `src` is a data: address. */
export type Logo = Readonly<{ src: string; alt: string }>;

/** What makes documents those of one organisation, besides its colour. */
export type Identity = Readonly<{
  /** Name of the font family. */
  family: string;
  /** One logo, or none. */
  logo: readonly Logo[];
  /** Text of the publisher about the document, or nothing. */
  colophon: readonly string[];
}>;

/** Colours and identity of all documents of a project. */
export type HouseStyle = Palette & Identity;

const plain: Identity = { family: 'Source Sans 3', logo: [], colophon: [] };

/** The style for a house colour; a colour that cannot be read or looks like a verdict is a UserError. */
export function houseStyle(primaryColour: string, identity: Identity = plain): HouseStyle {
  const [first, ...rest] = colourProblems(primaryColour, 'wijkprofiel.yaml');
  if (first !== undefined) throw new UserError([first, ...rest]);
  return { ...paletteOf(primaryColour), ...identity };
}
