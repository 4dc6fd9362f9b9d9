import { z } from 'zod';
import { themes } from '../domain/theme.ts';
import {
  byIndicator,
  knownIndicator,
  knownIntervention,
  knownPlace,
  noPersonalData,
  onePerPlace,
  printedFigure,
  restsOnFigures,
  type StoryContext,
  untilEdition,
  withoutExactAge,
} from './story-checks.ts';

/** Runs of spaces and line ends are one space: YAML folds long texts in several ways. */
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const text = (most: number) => z.string().overwrite(tidy).min(1).max(most);
/** A text that gives nobody away. */
const safe = (most: number) => text(most).check(noPersonalData());
/** What an organisation will do: it may say how to reach that organisation. */
const step = text(600).check(noPersonalData('personal-bsn'));
const theme = z.enum(themes);

/** The keys above a story, as policy officers write them; some checks need what the rest of the project holds. */
export function storySchema(context: StoryContext) {
  return z.strictObject({
    titel: safe(100).optional(),
    foto: photo.optional(),
    citaten: z.array(quote(context)).max(12).default([]),
    wijkthemas: z.array(chosenTheme(context)).max(6).default([]),
    vervolg: z.array(step).max(8).default([]),
    zinnen: z.array(override(context)).check(onePerPlace).default([]),
  });
}

export type StoryData = z.infer<ReturnType<typeof storySchema>>;

/** Lets a check of two keys run when a third is wrong, so that everything is told at once. */
const always = { when: ({ value }: z.core.ParsePayload) => typeof value === 'object' && value !== null };

const fileName = /\.\w{3,4}$|^(?:img|dsc|foto|image)[\s_-]?\d+$/i;
const photo = z
  .strictObject({
    bestand: z.string().refine((name) => !/[/\\]|^\.*$/.test(name), { message: 'photo-outside' }),
    alt: safe(200).refine((words) => !fileName.test(words), { message: 'photo-alt' }),
    maker: safe(80).optional(),
  })
  .refine(({ bestand, alt }) => !`${bestand}.`.toLowerCase().startsWith(`${alt}.`.toLowerCase()), {
    ...{ message: 'photo-alt', path: ['alt'] },
    ...always,
  });

function day(context: StoryContext) {
  return z.iso.date().check(untilEdition(context));
}

const isAbsent = (input: unknown): boolean => input === undefined || input === null;

function quote(context: StoryContext) {
  const consent = z.iso.date({
    error: ({ input }) => (isAbsent(input) ? 'quote-without-consent' : undefined),
  });
  return z
    .strictObject({
      tekst: safe(600),
      stem: z.enum(['bewoner', 'professional']),
      wie: safe(80).check(withoutExactAge),
      thema: theme.optional(),
      datum: day(context),
      toestemming: consent.check(untilEdition(context)),
    })
    .refine(({ datum, toestemming }) => !(toestemming < datum), {
      ...{ message: 'quote-consent-early', path: ['toestemming'] },
      ...always,
    });
}

function chosenTheme(context: StoryContext) {
  const words = safe(200).optional();
  return z.strictObject({
    titel: safe(80),
    thema: theme,
    waarom: z
      .array(safe(240), { error: ({ input }) => (isAbsent(input) ? 'theme-without-reason' : undefined) })
      .min(1, 'theme-without-reason')
      .max(4),
    gekozen_door: safe(120),
    gekozen_op: day(context),
    indicatoren: z.array(z.string().check(knownIndicator(context))).default([]),
    interventies: z.array(text(200).check(knownIntervention(context))).default([]),
    wie: z.strictObject({ nano: words, micro: words, meso: words, macro: words }).prefault({}),
    volgen: z
      .strictObject({ bereik: words, gezonder: words, samenwerking: words, focus: words })
      .prefault({}),
    eerste_stap: step.optional(),
  });
}

function override(context: StoryContext) {
  const figures = z.record(z.string(), z.string().check(printedFigure)).check(byIndicator(context));
  return z
    .strictObject({
      bij: z.string().check(knownPlace(context)),
      tekst: safe(300),
      cijfers: figures.default({}),
      door: safe(80),
      op: day(context),
    })
    .check(restsOnFigures(context));
}
