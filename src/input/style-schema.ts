import { z } from 'zod';

const path = z.string().min(1);

/** House style: what may be written under `style`, with its defaults. */
export const styleSchema = z
  .strictObject({
    primaryColour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .default('#0f4c4a')
      .describe('House colour; the other colours follow from it.'),
    logo: z
      .strictObject({
        file: path.describe('SVG or PNG.'),
        alt: z.string().min(1).max(120).describe('What a screen reader says.'),
      })
      .optional()
      .describe('Logo on the first page.'),
    fonts: z
      .strictObject({
        family: z
          .string()
          .regex(/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u)
          .describe('Name of the font.'),
        light: path.describe('WOFF2 file of weight 300.'),
        regular: path.describe('WOFF2 file of weight 400.'),
        semibold: path.describe('WOFF2 file of weight 600.'),
      })
      .optional()
      .describe('Own font, as static WOFF2 files.'),
    css: path.optional().describe('Style sheet that comes after ours.'),
    templates: z
      .record(z.string(), path)
      .default({})
      .describe('Parts of the documents that are laid out otherwise: name of the part, file.'),
    colophon: z.string().min(1).max(250).optional().describe('Text of the publisher about the document.'),
  })
  .prefault({})
  .describe('House style.');

export type StyleConfig = z.infer<typeof styleSchema>;
