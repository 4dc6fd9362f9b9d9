import { type DocumentHead, documentHead } from './document-head.ts';
import type { DocumentInput } from './document-input.ts';
import { type FiguresView, figuresSection } from './figures-section.ts';
import { type FindingsView, findingsSection } from './findings-section.ts';
import { type MastheadView, masthead } from './masthead.ts';
import { type PeopleView, peopleSection } from './people-section.ts';
import { type SourceNotesView, sourceNotes } from './source-notes.ts';
import { type StripView, stripSection } from './strip-section.ts';

/** Finished strings and charts; the template only places them. */
export type FactsheetView = DocumentHead &
  Readonly<{
    masthead: MastheadView;
    findings: FindingsView;
    people: PeopleView;
    strip: readonly StripView[];
    figures: FiguresView;
    notes: SourceNotesView;
  }>;

/** A factsheet is always two pages. */
export const factsheetPages = { least: 2, most: 2 };

/** The factsheet of one wijk as a view model. */
export function factsheetView(input: DocumentInput): FactsheetView {
  return {
    ...documentHead(input, input.edition.title),
    masthead: masthead(input),
    findings: findingsSection(input),
    people: peopleSection(input),
    strip: stripSection(input),
    figures: figuresSection(input),
    notes: sourceNotes(input),
  };
}
