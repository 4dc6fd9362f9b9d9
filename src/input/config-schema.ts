import { z } from 'zod';
import { parsePeriod } from '../domain/period.ts';
import { prioritiesSchema, similarSchema } from './priorities-schema.ts';
import { styleSchema } from './style-schema.ts';

const path = z.string().min(1);
const share = z.number().min(0).max(100);

/** wijkprofiel.yaml: what may be written, with its defaults. The JSON Schema for editors is made from it. */
export const configSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .default('Factsheet gezondheid in de wijk')
    .describe('Name of the series, on every page.'),
  organisation: z.string().min(1).describe('Who publishes the documents.'),
  edition: z.string().min(1).describe('Name of this edition.'),
  date: z.iso.date().describe('Date of this edition, YYYY-MM-DD; printed, and the date of the PDF files.'),
  language: z.literal('nl').default('nl').describe('Language of the documents.'),
  fictional: z.boolean().default(false).describe('Marks every page as made-up figures.'),
  region: z.string().optional().describe('Code of an area: only its wijken get documents.'),
  period: z
    .string()
    .refine((text) => parsePeriod(text) === text, '"2024" | "2023/2024"')
    .optional()
    .describe('Last period to show; default the latest in the figures.'),
  areas: path.default('gebieden.csv').describe('File with the areas.'),
  figures: z
    .array(path)
    .min(1)
    .default(['cijfers/*.csv'])
    .describe('Files with figures; * stands for any name.'),
  indicators: path.optional().describe('Catalogue that adds to or overrides the bundled one.'),
  previous: z
    .strictObject({
      edition: z.string().min(1).describe('Its name, as readers know it.'),
      figures: path.describe('The files with figures that it published; * stands for any name.'),
    })
    .optional()
    .describe('An earlier edition: the summary says what changed since.'),
  map: path.optional().describe('Boundaries as GeoJSON or TopoJSON.'),
  stories: path.optional().describe('Folder with a story for each wijk; default verhalen when it is there.'),
  interventions: path
    .optional()
    .describe('Catalogue of interventions; default interventies.csv when it is there.'),
  products: z
    .array(z.enum(['factsheet', 'wijkprofiel']))
    .min(1)
    .default(['factsheet', 'wijkprofiel'])
    .describe('Which documents are made.'),
  output: path.default('uitvoer').describe('Folder for the documents, relative to the project.'),
  csv: z
    .strictObject({
      delimiter: z.enum([';', ',', '\t']).optional(),
      decimal: z.enum([',', '.']).optional(),
      encoding: z.enum(['utf-8', 'windows-1252']).optional(),
    })
    .prefault({})
    .describe('How the CSV files are written; detected when not given.'),
  style: styleSchema,
  benchmark: z
    .strictObject({
      level: z.enum(['gemeente', 'regio', 'land']).default('regio'),
      method: z.enum(['given', 'computed']).default('given'),
      extra: z.array(z.enum(['gemeente', 'regio', 'land'])).default([]),
    })
    .prefault({})
    .describe(
      'With what a wijk is compared: its own ancestor of this level; computed: as the weighted mean of the areas in it where no figure is given; extra: levels whose figures stand beside.',
    ),
  suppression: z
    .strictObject({
      minRespondents: z.int().min(0).default(30),
      minCell: z.int().min(0).default(5),
      groupDisclosure: share.min(50).default(90),
      indicativeBelow: z.int().min(0).default(50),
      minDenominator: z.int().min(0).default(100),
      widestInterval: share.default(30),
    })
    .prefault({})
    .describe('When a figure is hidden or indicative.'),
  comparison: z
    .strictObject({
      confidence: z.literal(95).default(95),
      testModelEstimates: z.boolean().default(false),
      size: z
        .strictObject({
          notable: share.default(3),
          notableBelow10: share.default(2),
          large: share.default(10),
        })
        .prefault({}),
      designEffect: z.number().min(1).max(10).default(1),
    })
    .prefault({})
    .describe('How a difference is tested and when it is large.'),
  trend: z
    .strictObject({ exceptionalYears: z.array(z.int().min(1900).max(2100)).default([2020]) })
    .prefault({})
    .describe('Years whose figures stand in no trend, such as that of the first lockdowns.'),
  peers: z
    .strictObject({
      count: z.int().min(1).default(20),
      maxDistance: z.number().positive().max(1).default(0.1),
    })
    .prefault({})
    .describe('Wijken with about the same ages.'),
  priorities: prioritiesSchema,
  similar: similarSchema,
  contact: z
    .strictObject({
      name: z.string().min(1).optional(),
      email: z.email().optional(),
      phone: z.string().min(1).optional(),
      url: z.url({ protocol: /^https?$/ }).optional(),
    })
    .prefault({})
    .describe('Where readers can ask and react.'),
});

export type Config = z.infer<typeof configSchema>;
