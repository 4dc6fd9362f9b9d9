import type { DocumentInput } from './document-input.ts';
import type { HouseStyle } from './house-style.ts';
import type { Words } from './words/words.ts';

/** What every document says of itself, outside its pages too. */
export type DocumentHead = Readonly<{
  language: string;
  /** Words that stand in the template; those with facts in them come as finished strings. */
  words: Words;
  documentTitle: string;
  description: string;
  organisation: string;
  edition: string;
  runningTitle: string;
  /** The mark of made-up figures, or nothing. */
  fictional: readonly string[];
  style: HouseStyle;
}>;

/** The head of a document of a series called `title`. */
export function documentHead({ edition, style, profile, words }: DocumentInput, title: string): DocumentHead {
  const { name } = profile.area;
  return {
    language: words.language,
    words,
    documentTitle: words.head.title(title, name),
    description: words.head.description(name, edition.edition),
    organisation: edition.organisation,
    edition: edition.edition,
    runningTitle: shortened(words.head.running(title, name)),
    fictional: edition.fictional ? [words.head.fictional] : [],
    style,
  };
}

/** What fits above a page, in two lines, beside the organisation; the whole name stands on the page. */
const longestRunningTitle = 110;
const longestWord = 44;

function shortened(text: string): string {
  const words = text.split(' ').map((word) => cut(word, longestWord));
  return cut(words.join(' '), longestRunningTitle);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`;
}
