import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';

/** Colours of documents and charts; contrast on white in brackets. */
export type HouseStyle = Readonly<{
  /** Headings and "this wijk" everywhere. */
  house: string;
  /** Text [15.8], second layer [7.5]. */
  ink: string;
  ink2: string;
  /** Marks that must be seen [3.5]; middle half of the wijken [3.1]. */
  line: string;
  band: string;
  /** Hairlines and areas: order, no information. */
  hair: string;
  tint: string;
  /** Tested differences only [5.9], [4.9]. */
  favourable: string;
  unfavourable: string;
}>;

const fixed = {
  ink: '#1b2426',
  ink2: '#4a5759',
  line: '#7f8b8d',
  band: '#8a9694',
  hair: '#cdd8d6',
  tint: '#e3ebea',
  favourable: '#2166ac',
  unfavourable: '#b35806',
};
const lowestContrast = 4.5;

/** The style for a house colour; a colour that cannot be read or looks like a verdict is a UserError. */
export function houseStyle(primaryColour: string): HouseStyle {
  const contrast = contrastOnWhite(primaryColour);
  if (contrast < lowestContrast) throw refused('house-colour', primaryColour, contrast.toFixed(1));
  if (isVerdictColour(primaryColour)) throw refused('house-colour-verdict', primaryColour, '');
  return { ...fixed, house: primaryColour.toLowerCase() };
}

/** Contrast ratio with white, 1-21. Source: WCAG 2.1, definition of relative luminance. */
export function contrastOnWhite(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 1.05 / (0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) + 0.05);
}

function refused(code: 'house-colour' | 'house-colour-verdict', colour: string, ratio: string): UserError {
  const place = { file: 'wijkprofiel.yaml', column: 'style.primaryColour' };
  return new UserError([problem(code, place, colour, { ratio })]);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
}

/** A vivid blue or orange: hue near that of a tested difference, and neither grey nor nearly black. */
function isVerdictColour(colour: string): boolean {
  const { hue, chroma } = hueOf(colour);
  const near = [hueOf(fixed.favourable).hue, hueOf(fixed.unfavourable).hue].some(
    (verdict) => Math.min(Math.abs(hue - verdict), 360 - Math.abs(hue - verdict)) < 15,
  );
  return near && chroma > 0.4;
}

function hueOf(colour: string): Readonly<{ hue: number; chroma: number }> {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  const highest = Math.max(red, green, blue);
  const chroma = highest - Math.min(red, green, blue);
  if (chroma === 0) return { hue: 0, chroma };
  if (highest === red) return { hue: (60 * ((green - blue) / chroma) + 360) % 360, chroma };
  return {
    hue: highest === green ? 60 * ((blue - red) / chroma) + 120 : 60 * ((red - green) / chroma) + 240,
    chroma,
  };
}
