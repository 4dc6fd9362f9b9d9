import { type DocumentHead, documentHead } from './document-head.ts';
import type { DocumentInput } from './document-input.ts';
import { messageSentences, type SentenceView } from './edited-sentences.ts';
import { type FactsheetThemesView, factsheetThemes } from './factsheet-themes.ts';
import { type FactsheetVoicesView, factsheetVoices } from './factsheet-voices.ts';
import { type FiguresView, figuresSection } from './figures-section.ts';
import { type FindingsView, findingsSection } from './findings-section.ts';
import { type MastheadView, masthead } from './masthead.ts';
import { type PeopleView, peopleSection } from './people-section.ts';
import { type SourceNotesView, sourceNotes } from './source-notes.ts';
import { type StripView, stripSection } from './strip-section.ts';

/** Finished strings and charts; the template only places them. */
export type FactsheetView = DocumentHead &
  Readonly<{
    /** With the message, sentence by sentence. */
    masthead: MastheadView & Readonly<{ message: readonly SentenceView[] }>;
    findings: FindingsView;
    people: PeopleView;
    strip: readonly StripView[];
    figures: FiguresView;
    voices: readonly FactsheetVoicesView[];
    chosen: FactsheetThemesView;
    notes: SourceNotesView;
  }>;

/** A factsheet is always two pages. */
export const factsheetPages = { least: 2, most: 2 };

/** The factsheet of one wijk as a view model. */
export function factsheetView(input: DocumentInput): FactsheetView {
  return {
    ...documentHead(input, input.edition.title),
    masthead: { ...masthead(input), message: messageSentences(input) },
    findings: findingsSection(input),
    people: peopleSection(input),
    strip: stripSection(input),
    figures: figuresSection(input),
    voices: factsheetVoices(input),
    chosen: factsheetThemes(input),
    notes: sourceNotes(input),
  };
}
