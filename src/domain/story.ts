import type { Theme } from './theme.ts';

/** What people tell of their wijk and what they chose for it; written by hand, beside the figures. */
export type Story = Readonly<{
  /** Code of the area. */
  area: string;
  title: string | undefined;
  /** The story itself, in the few kinds of text that documents know. */
  text: readonly TextBlock[];
  photo: Photo | undefined;
  quotes: readonly Quote[];
  chosenThemes: readonly ChosenTheme[];
  /** What happens next, one sentence each. */
  nextSteps: readonly string[];
  overrides: readonly SentenceOverride[];
}>;

export type TextBlock = Readonly<{ kind: 'paragraph' | 'heading' | 'item'; text: readonly Inline[] }>;

/** A piece of running text; `href` only in a link. */
export type Inline = Readonly<{ kind: 'text' | 'strong' | 'emphasis' | 'link'; text: string; href: string }>;

export type Photo = Readonly<{
  mediaType: 'image/jpeg' | 'image/png';
  bytes: Uint8Array;
  /** In pixels. */
  width: number;
  height: number;
  alt: string;
  credit: string | undefined;
}>;

/** A voice, not a statistic; it never explains a figure. */
export type Quote = Readonly<{
  text: string;
  voice: 'resident' | 'professional';
  /** Who speaks, in words that do not identify anyone: "bewoner, tussen 50 en 60 jaar". */
  speaker: string;
  theme: Theme | undefined;
  /** When it was said, and when the speaker agreed to print it; YYYY-MM-DD. */
  date: string;
  consent: string;
}>;

/** A wijkthema that people chose. */
export type ChosenTheme = Readonly<{
  title: string;
  theme: Theme;
  reasons: readonly string[];
  chosenBy: string;
  /** YYYY-MM-DD. */
  chosenOn: string;
  /** Ids of indicators that it is about. */
  indicators: readonly string[];
  /** Names of interventions in the catalogue that were chosen. */
  interventions: readonly string[];
  /** Who can act, from residents themselves to the whole country. */
  actors: Readonly<Partial<Record<ActorLevel, string>>>;
  /** How the questions of phase 2 will be answered. */
  monitoring: Readonly<Partial<Record<MonitorQuestion, string>>>;
  firstStep: string | undefined;
}>;

export const actorLevels = ['nano', 'micro', 'meso', 'macro'] as const;
export type ActorLevel = (typeof actorLevels)[number];

/** Right residents reached? healthier? better cooperation? right focus? */
export const monitorQuestions = ['reach', 'health', 'cooperation', 'focus'] as const;
export type MonitorQuestion = (typeof monitorQuestions)[number];

/** A sentence of an editor in the place of an automatic one, for as long as the figures under it stay as they were. */
export type SentenceOverride = Readonly<{
  /** Which sentence: the message on the first page, that of a theme, or what is said of one indicator. */
  place: 'message' | Theme | `indicator:${string}`;
  text: string;
  /** The figures under it as they were printed then: by indicator id, "50" or "7,2". */
  basedOn: ReadonlyMap<string, string>;
  author: string;
  /** YYYY-MM-DD. */
  date: string;
}>;
