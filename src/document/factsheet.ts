import type { DocumentInput } from './document-input.ts';
import { type FiguresView, figuresSection } from './figures-section.ts';
import { type FindingsView, findingsSection } from './findings-section.ts';
import type { HouseStyle } from './house-style.ts';
import { type MastheadView, masthead } from './masthead.ts';
import { type PeopleView, peopleSection } from './people-section.ts';
import { type SourceNotesView, sourceNotes } from './source-notes.ts';
import { type StripView, stripSection } from './strip-section.ts';

/** Finished strings and charts; the template only places them. */
export type FactsheetView = Readonly<{
  language: 'nl';
  documentTitle: string;
  description: string;
  organisation: string;
  edition: string;
  runningTitle: string;
  /** The mark of made-up figures, or nothing. */
  fictional: readonly string[];
  style: HouseStyle;
  masthead: MastheadView;
  findings: FindingsView;
  people: PeopleView;
  strip: readonly StripView[];
  figures: FiguresView;
  notes: SourceNotesView;
}>;

/** A factsheet is always two pages. */
export const factsheetPages = 2;

/** The factsheet of one wijk as a view model. */
export function factsheetView(input: DocumentInput): FactsheetView {
  const { edition, style, profile } = input;
  const { name } = profile.area;
  return {
    language: 'nl',
    documentTitle: `${name}: ${edition.title}`,
    description: `Gezondheid in ${name} in cijfers, ${edition.edition}.`,
    organisation: edition.organisation,
    edition: edition.edition,
    runningTitle: `${edition.title}: ${name}`,
    fictional: edition.fictional ? ['Verzonnen voorbeeldcijfers'] : [],
    style,
    masthead: masthead(input),
    findings: findingsSection(input),
    people: peopleSection(input),
    strip: stripSection(input),
    figures: figuresSection(input),
    notes: sourceNotes(input),
  };
}
