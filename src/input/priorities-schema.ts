import { z } from 'zod';

const weight = z.number().min(0).max(10);

/** `priorities` of wijkprofiel.yaml: every weight of the points that order the themes. */
export const prioritiesSchema = z
  .strictObject({
    gap: z
      .strictObject({
        half: weight.default(1),
        one: weight.default(2),
        two: weight.default(3),
      })
      .refine(({ half, one, two }) => half <= one && one <= two, 'half ≤ one ≤ two')
      .prefault({})
      .describe('Points for a difference of half, one and two standard deviations between wijken.'),
    evidence: z
      .strictObject({
        robust: weight.default(1),
        demonstrable: weight.default(0.75),
        untested: weight.default(0.5),
        notDemonstrable: weight.default(0.25),
      })
      .prefault({})
      .describe('What the points are multiplied by: how sure the difference is. Estimates are untested.'),
    trend: weight.default(0.5).describe('Added for a demonstrable change for the worse, else taken off.'),
    levels: z
      .strictObject({
        attention: z.number().positive().default(0.75),
        clear: z.number().positive().default(1.5),
      })
      .refine(({ attention, clear }) => attention < clear, 'attention < clear')
      .prefault({})
      .describe('Mean points from which a theme is a point of attention, and a clear one.'),
  })
  .prefault({})
  .describe('How the themes of a wijk are ordered (docs/methode.md).');

/** `similar` of wijkprofiel.yaml: the wijken with a background like that of the wijk. */
export const similarSchema = z
  .strictObject({
    indicators: z
      .array(z.string().min(1))
      .refine((ids) => ids.length === 0 || new Set(ids).size >= 3, '≥ 3')
      .default([])
      .describe('Ids of the facts; default the shares and means about the population.'),
    count: z.int().min(1).max(20).default(5),
  })
  .prefault({})
  .describe('Wijken of like background.');
