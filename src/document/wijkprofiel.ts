import { type AccountView, accountSection } from './account-section.ts';
import { type ChoicesView, choicesSection } from './choices-section.ts';
import { type CoverView, cover } from './cover.ts';
import { type DimensionsView, dimensionsSection } from './dimensions-section.ts';
import { type DocumentHead, documentHead } from './document-head.ts';
import type { DocumentInput } from './document-input.ts';
import { type NeighboursView, neighboursSection } from './neighbours-section.ts';
import { type PeoplePageView, peoplePage } from './people-page.ts';
import { type ReadingView, readingSection } from './reading-section.ts';
import { type SourceNotesView, sourceNotes } from './source-notes.ts';
import { type SummaryView, summaryPage } from './summary-page.ts';
import { type ThemeSectionView, themeSections } from './theme-section.ts';
import { hasValue } from './theme-words.ts';

/** Finished strings and charts of a wijkprofiel; the template only places them. */
export type WijkprofielView = DocumentHead &
  Readonly<{
    /** Few figures: chapters do not each begin a page. */
    short: boolean;
    cover: CoverView;
    summary: SummaryView;
    peoplePage: PeoplePageView;
    themes: readonly ThemeSectionView[];
    /** The six dimensions, or nothing when there is hardly a figure. */
    dimensions: readonly DimensionsView[];
    neighbours: readonly NeighboursView[];
    choices: readonly ChoicesView[];
    account: readonly AccountView[];
    reading: ReadingView;
    notes: SourceNotesView;
  }>;

/** A wijkprofiel is as short as its content, and never longer than this. */
export const wijkprofielPages = { least: 3, most: 12 };

/** With a smaller share of the figures of the project a profile is as short as its content (design section 6). */
const fullShare = 0.6;

/** The wijkprofiel of one wijk as a view model. */
export function wijkprofielView(input: DocumentInput): WijkprofielView {
  const { profile } = input;
  const chapters = themeSections(input);
  const neighbours = neighboursSection(input);
  const choices = choicesSection(input);
  const account = accountSection(input);
  const judged = profile.comparisons.filter(({ indicator }) => indicator.theme !== 'bevolking');
  const dimensions = judged.some(hasValue) ? [dimensionsSection(input)] : [];
  return {
    ...documentHead(input, 'Wijkprofiel gezondheid'),
    short: judged.filter(hasValue).length < fullShare * judged.length,
    cover: cover(
      input,
      contentsOf(chapters, {
        dimensions: dimensions.length > 0,
        neighbours: neighbours.length > 0,
        choices: choices.length > 0,
        account: account.length > 0,
      }),
    ),
    summary: summaryPage(input),
    peoplePage: peoplePage(input),
    themes: chapters,
    dimensions,
    neighbours,
    choices,
    account,
    reading: readingSection(input),
    notes: sourceNotes(input),
  };
}

type Chapters = Readonly<Record<'dimensions' | 'neighbours' | 'choices' | 'account', boolean>>;

function contentsOf(
  chapters: readonly ThemeSectionView[],
  { dimensions, neighbours, choices, account }: Chapters,
): CoverView['contents'] {
  return [
    { href: '#samenvatting', text: 'Samenvatting' },
    { href: '#inwoners', text: 'De wijk en haar inwoners' },
    ...chapters.map(({ id, title }) => ({ href: `#${id}`, text: title })),
    ...(dimensions ? [{ href: '#positieve-gezondheid', text: 'Zes kanten van gezondheid' }] : []),
    ...(neighbours ? [{ href: '#naast-elkaar', text: 'Deze wijk naast andere wijken' }] : []),
    ...(choices ? [{ href: '#kiezen', text: 'Kiezen wat eerst komt' }] : []),
    ...(account ? [{ href: '#verantwoording', text: 'Verantwoording per cijfer' }] : []),
    { href: '#lezen', text: 'Zo leest u dit profiel' },
  ];
}
