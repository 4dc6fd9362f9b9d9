import type { Boundaries } from '../domain/boundary.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PreviousEdition } from '../domain/edition-changes.ts';
import type { Intervention } from '../domain/intervention.ts';
import type { PriorityRules } from '../domain/priority-rules.ts';
import type { Profile } from '../domain/profile.ts';
import type { SizeRules } from '../domain/size.ts';
import type { Story } from '../domain/story.ts';
import type { SuppressionRules } from '../domain/suppression.ts';
import type { HouseStyle } from './house-style.ts';
import type { Words } from './words/words.ts';

/** What all documents of one edition share; from the configuration. */
export type Edition = Readonly<{
  title: string;
  organisation: string;
  edition: string;
  /** YYYY-MM-DD. */
  date: string;
  fictional: boolean;
  contact: Readonly<{
    name?: string | undefined;
    email?: string | undefined;
    phone?: string | undefined;
    url?: string | undefined;
  }>;
  size: SizeRules;
  priorities: PriorityRules;
  suppression: SuppressionRules;
}>;

/** Profiles that a document puts beside that of its wijk, and what they have in common. */
export type Neighbours = Readonly<{
  kind: 'gemeente' | 'age-peers';
  /** Those in the table: when there are too many for one, the nearest in age. */
  profiles: readonly Profile[];
  /** Codes of all of them, in the table or not. */
  all: ReadonlySet<string>;
}>;

/** Everything a document of one wijk is written from. */
export type DocumentInput = Readonly<{
  dataset: Dataset;
  profile: Profile;
  edition: Edition;
  style: HouseStyle;
  boundaries: Boundaries;
  /** The wijken that stand beside this one, itself included: those of its gemeente, or those with about the same ages. */
  neighbours: Neighbours;
  /** Of all wijken that have one, by code: which others chose the same can be told. */
  stories: ReadonlyMap<string, Story>;
  interventions: readonly Intervention[];
  /** What an earlier edition showed, when there was one. */
  previous: PreviousEdition | undefined;
  /** The words of the language of the documents. */
  words: Words;
  /** How much to leave out so that it fits its pages: 0 is nothing, each step drops more in a fixed order. */
  trim: number;
  /** The same for the first page of a factsheet, so that a full first page costs the second one nothing. */
  frontTrim: number;
  /** File name of the figures of this wijk. */
  figuresFile: string;
}>;

/** The last step of `trim`. */
export const mostTrim = { factsheet: 5, front: 3, wijkprofiel: 10 };

/** What goes from a factsheet, after a few rows of figures, and at which step of `trim`. */
export const factsheetDrops = { voices: 3, measuredRows: 4 };

/** What goes from the first page of a factsheet: the themes of estimates, two facts about the people, the themes. */
export const frontDrops = { estimatedThemes: 1, themes: 3 };

/** What goes when a wijkprofiel does not fit, and at which step of `trim`. */
export const wijkprofielDrops = {
  /** The table of estimates of the wijken beside each other. */
  estimatedNeighbours: 1,
  /** Chapters follow each other without a page of their own. */
  ownPages: 2,
  /** The years themselves; what changed stays in words. */
  earlierYears: 3,
  /** The width of a picture, which goes to the side. */
  widePhoto: 3,
  /** The field of all wijken: of the themes without a demonstrable difference, then of all. */
  quietDistributions: 4,
  distributions: 5,
  /** The sums of points, whose outcomes stand with the themes. They stay in the HTML, as what follows does. */
  pointSums: 6,
  /** What words mean. */
  glossary: 7,
  /** Other views of the same figures: the dimensions, then the wijken beside each other. */
  dimensions: 8,
  neighbours: 9,
  /** Who acts, how it is followed and who chose the same, of the wijkthema's. */
  agreements: 10,
};

const inHtml = ['pointSums', 'glossary', 'dimensions', 'neighbours', 'agreements'] as const;

/** Chapters that a printed wijkprofiel refers to its HTML for. */
export function wijkprofielDropped(trim: number): (typeof inHtml)[number][] {
  return inHtml.filter((chapter) => trim >= wijkprofielDrops[chapter]);
}
