import type { DocumentInput } from './document-input.ts';
import type { HouseStyle } from './house-style.ts';

/** What every document says of itself, outside its pages too. */
export type DocumentHead = Readonly<{
  language: 'nl';
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
export function documentHead({ edition, style, profile }: DocumentInput, title: string): DocumentHead {
  const { name } = profile.area;
  return {
    language: 'nl',
    documentTitle: `${name}: ${title}`,
    description: `Gezondheid in ${name} in cijfers, ${edition.edition}.`,
    organisation: edition.organisation,
    edition: edition.edition,
    runningTitle: `${title}: ${name}`,
    fictional: edition.fictional ? ['Verzonnen voorbeeldcijfers'] : [],
    style,
  };
}
