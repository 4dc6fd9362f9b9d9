import type { ChosenTheme, Quote, SentenceOverride, Story } from '../domain/story.ts';
import { type Theme, themes } from '../domain/theme.ts';
import { interventionNamed, messagePlace, type StoryContext } from './story-checks.ts';
import type { StoryData } from './story-schema.ts';

/** What the keys above a story say. */
export type StoryParts = Omit<Story, 'area' | 'text' | 'photo'>;

/** The keys of a story in the words of the domain. */
export function storyParts(data: StoryData, context: StoryContext): StoryParts {
  return {
    title: data.titel,
    quotes: data.citaten.map(quoteOf),
    chosenThemes: data.wijkthemas.map((one) => chosenThemeOf(one, context)),
    nextSteps: data.vervolg,
    overrides: data.zinnen.map(overrideOf),
  };
}

function quoteOf(one: StoryData['citaten'][number]): Quote {
  return {
    text: one.tekst,
    voice: one.stem === 'bewoner' ? 'resident' : 'professional',
    speaker: one.wie,
    theme: one.thema,
    date: one.datum,
    consent: one.toestemming,
  };
}

function chosenThemeOf(one: StoryData['wijkthemas'][number], context: StoryContext): ChosenTheme {
  const { bereik, gezonder, samenwerking, focus } = one.volgen;
  return {
    title: one.titel,
    theme: one.thema,
    reasons: one.waarom,
    chosenBy: one.gekozen_door,
    chosenOn: one.gekozen_op,
    indicators: one.indicatoren,
    interventions: one.interventies.map((name) => interventionNamed(name, context)?.name ?? name),
    actors: withoutGaps(one.wie),
    monitoring: withoutGaps({ reach: bereik, health: gezonder, cooperation: samenwerking, focus }),
    firstStep: one.eerste_stap,
  };
}

/** Only the keys that have a text. */
function withoutGaps<Key extends string>(
  texts: Readonly<Partial<Record<Key, string | undefined>>>,
): Partial<Record<Key, string>> {
  const result: Partial<Record<Key, string>> = {};
  for (const key in texts) {
    const text = texts[key];
    if (text !== undefined) result[key] = text;
  }
  return result;
}

function overrideOf(one: StoryData['zinnen'][number]): SentenceOverride {
  const basedOn = new Map(Object.entries(one.cijfers));
  return { place: placeOf(one.bij), text: one.tekst, basedOn, author: one.door, date: one.op };
}

function placeOf(written: string): SentenceOverride['place'] {
  if (written === messagePlace) return 'message';
  const theme: Theme | undefined = themes.find((one) => one === written);
  return theme ?? `indicator:${written}`;
}
