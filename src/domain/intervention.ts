import type { Theme } from './theme.ts';

/** Levels of recognition, weakest first. Source: RIVM and partners, erkenning van interventies. */
export const recognitionLevels = [
  'well-described',
  'well-founded',
  'first-indications',
  'good-indications',
  'strong-indications',
] as const;
export type RecognitionLevel = (typeof recognitionLevels)[number];

/** One row of the dated catalogue of interventions that a GGD supplies; levels change, so each row has its date. */
export type Intervention = Readonly<{
  name: string;
  themes: readonly Theme[];
  /** Ids of indicators that it is about; empty when it is about the theme as a whole. */
  indicators: readonly string[];
  /** For whom, in words. */
  audience: string;
  level: RecognitionLevel;
  /** Year of the recognition. */
  recognised: number;
  /** On which day this was looked up; YYYY-MM-DD. */
  checkedOn: string;
  owner: string | undefined;
  url: string | undefined;
}>;
