import type { z } from 'zod';
import type { Indicator } from '../domain/indicator.ts';
import type { Intervention } from '../domain/intervention.ts';
import { themes } from '../domain/theme.ts';
import type { MessageCode } from '../lib/messages.ts';
import { didYouMean, nearest } from '../lib/suggestion.ts';
import { hasExactAge, type PersonalKind, personalData, personalKinds } from './personal-data.ts';

/** What the rest of the project holds that a story may speak of. */
export type StoryContext = Readonly<{
  /** Date of the edition, YYYY-MM-DD. */
  edition: string;
  indicators: ReadonlyMap<string, Indicator>;
  interventions: readonly Intervention[];
  /** Name of the catalogue of interventions. */
  interventionsFile: string;
}>;

type Checked<Value> = z.core.ParsePayload<Value>;
type Check<Value> = (payload: Checked<Value>) => void;
type Details = Readonly<Record<string, string>>;

/** The sentence that stands for the whole first page. */
export const messagePlace = 'boodschap';

/** Reports a problem of our own, at a place inside what is checked; the other checks go on. */
function refuse(
  { issues, value }: Checked<unknown>,
  message: MessageCode,
  params: Details = {},
  path: string[] = [],
): void {
  issues.push({ code: 'custom', message, params, path, input: value, continue: true });
}

export function noPersonalData(...kinds: readonly PersonalKind[]): Check<string> {
  const refused = kinds.length === 0 ? personalKinds : kinds;
  return (payload) => {
    for (const kind of personalData(payload.value)) if (refused.includes(kind)) refuse(payload, kind);
  };
}

/** Who speaks is told in words that fit more than one person. */
export function withoutExactAge(payload: Checked<string>): void {
  if (hasExactAge(payload.value)) refuse(payload, 'personal-age');
}

export function untilEdition({ edition }: StoryContext): Check<string> {
  return (payload) => {
    if (/^\d{4}-/.test(payload.value) && payload.value > edition)
      refuse(payload, 'date-after-edition', { found: payload.value, edition });
  };
}

export function knownIndicator(context: StoryContext): Check<string> {
  return (payload) => {
    const fault = unknownIndicator(payload.value, context);
    if (fault !== undefined) refuse(payload, 'reference-indicator', fault);
  };
}

/** The keys are ids of indicators. */
export function byIndicator(context: StoryContext): Check<Readonly<Record<string, string>>> {
  return (payload) => {
    for (const id of Object.keys(payload.value)) {
      const fault = unknownIndicator(id, context);
      if (fault !== undefined) refuse(payload, 'reference-indicator', fault, [id]);
    }
  };
}

function unknownIndicator(found: string, { indicators }: StoryContext): Details | undefined {
  if (indicators.has(found)) return undefined;
  return { found, suggestion: didYouMean(nearest(found, indicators.keys())) };
}

/** The intervention of this name, written with or without capitals. */
export function interventionNamed(
  name: string,
  { interventions }: Pick<StoryContext, 'interventions'>,
): Intervention | undefined {
  return interventions.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

export function knownIntervention(context: StoryContext): Check<string> {
  const { interventions, interventionsFile: file } = context;
  return (payload) => {
    if (interventionNamed(payload.value, context) !== undefined) return;
    const names = interventions.map(({ name }) => name);
    const suggestion = didYouMean(nearest(payload.value, names));
    refuse(payload, 'reference-intervention', { found: payload.value, file, suggestion });
  };
}

export function knownPlace({ indicators }: StoryContext): Check<string> {
  return (payload) => {
    const places = [messagePlace, ...themes, ...indicators.keys()];
    if (places.includes(payload.value)) return;
    const suggestion = didYouMean(nearest(payload.value, places));
    refuse(payload, 'override-place', { found: payload.value, suggestion });
  };
}

/** "50", "7,2" or "1.250": a figure as documents print it. */
export function printedFigure(payload: Checked<string>): void {
  if (!/^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(payload.value))
    refuse(payload, 'override-value', { found: payload.value });
}

/** The figures under a sentence, by known indicators, that of its own indicator among them. */
export function restsOnFigures(
  context: StoryContext,
): Check<Readonly<{ bij: string; cijfers: Readonly<Record<string, string>> }>> {
  return (payload) => {
    const { bij, cijfers } = payload.value;
    const ids = Object.keys(cijfers);
    if (ids.length === 0) refuse(payload, 'override-without-figures');
    else if (context.indicators.has(bij) && !ids.includes(bij))
      refuse(payload, 'override-own-figure', { found: bij });
  };
}

/** One sentence for each place. */
export function onePerPlace(payload: Checked<readonly Readonly<{ bij: string }>[]>): void {
  const places = payload.value.map(({ bij }) => bij);
  for (const place of new Set(places.filter((one, index) => places.indexOf(one) < index)))
    refuse(payload, 'override-duplicate', { found: place });
}
