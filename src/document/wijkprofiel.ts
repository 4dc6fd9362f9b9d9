import { type AccountView, accountSection } from './account-section.ts';
import { type ChoicesView, choicesSection } from './choices-section.ts';
import { type ChosenThemesView, chosenThemesSection } from './chosen-themes-section.ts';
import { type CoverView, cover } from './cover.ts';
import { type DimensionsView, dimensionsSection } from './dimensions-section.ts';
import { type DocumentHead, documentHead } from './document-head.ts';
import { type DocumentInput, wijkprofielDrops } from './document-input.ts';
import { type GlossaryView, glossary } from './glossary.ts';
import { type NeighboursView, neighboursSection } from './neighbours-section.ts';
import { type PeoplePageView, peoplePage } from './people-page.ts';
import { type ReadingView, readingSection } from './reading-section.ts';
import { type SourceNotesView, sourceNotes } from './source-notes.ts';
import { type StoryView, storySection } from './story-section.ts';
import { type SummaryView, summaryPage } from './summary-page.ts';
import { hasValue } from './theme-comparisons.ts';
import { type ThemeSectionView, themeSections } from './theme-section.ts';

/** Chapters that a wijkprofiel has or has not, in their order. */
export type Chapters = Readonly<{
  story: readonly StoryView[];
  themes: readonly ThemeSectionView[];
  /** The six dimensions, or nothing when there is hardly a figure. */
  dimensions: readonly DimensionsView[];
  neighbours: readonly NeighboursView[];
  choices: readonly ChoicesView[];
  /** The same with every term, after the account. */
  pointSums: readonly ChoicesView[];
  chosenThemes: readonly ChosenThemesView[];
  account: readonly AccountView[];
}>;

/** Finished strings and charts of a wijkprofiel; the template only places them. */
export type WijkprofielView = DocumentHead &
  Chapters &
  Readonly<{
    /** Few figures: chapters do not each begin a page. */
    short: boolean;
    /** Chapters follow each other, so that they fit on the pages there are. */
    flowing: boolean;
    cover: CoverView;
    summary: SummaryView;
    peoplePage: PeoplePageView;
    reading: ReadingView;
    glossary: readonly GlossaryView[];
    notes: SourceNotesView;
  }>;

/** A wijkprofiel is as short as its content, and never longer than this. */
export const wijkprofielPages = { least: 3, most: 12 };

/** With a smaller share of the figures of the project a profile is as short as its content (design section 6). */
const fullShare = 0.6;

/** The wijkprofiel of one wijk as a view model. */
export function wijkprofielView(input: DocumentInput): WijkprofielView {
  const judged = input.profile.comparisons.filter(({ indicator }) => indicator.theme !== 'bevolking');
  const chapters = chaptersOf(input, judged.some(hasValue));
  const body = {
    summary: summaryPage(input),
    peoplePage: peoplePage(input),
    ...chapters,
    reading: readingSection(input),
  };
  return {
    ...documentHead(input, input.words.cover.kicker),
    short: judged.filter(hasValue).length < fullShare * judged.length,
    flowing: input.trim >= wijkprofielDrops.ownPages,
    cover: cover(input, contentsOf(chapters, input)),
    ...body,
    glossary: input.trim < wijkprofielDrops.glossary ? glossary(body, input.words) : [],
    notes: sourceNotes(input),
  };
}

function chaptersOf(input: DocumentInput, anyFigure: boolean): Chapters {
  const { trim } = input;
  const choices = choicesSection(input);
  const hasDimensions = anyFigure && trim < wijkprofielDrops.dimensions;
  return {
    story: storySection(input),
    themes: themeSections(input),
    dimensions: hasDimensions ? [dimensionsSection(input)] : [],
    neighbours: trim < wijkprofielDrops.neighbours ? neighboursSection(input) : [],
    choices,
    pointSums: trim < wijkprofielDrops.pointSums ? choices.filter(hasLines) : [],
    chosenThemes: chosenThemesSection(input),
    account: accountSection(input),
  };
}

/** Without points there is nothing to add up, and a heading would stand alone. */
function hasLines({ themes }: ChoicesView): boolean {
  return themes.some(({ lines }) => lines.length > 0);
}

/** Chapters that follow each other leave less of a page empty when the wijken beside each other come first. */
function contentsOf(chapters: Chapters, { words, trim }: DocumentInput): CoverView['contents'] {
  const entry = (has: readonly unknown[], href: string, text: string): CoverView['contents'] =>
    has.length === 0 ? [] : [{ href, text }];
  const flowing = trim >= wijkprofielDrops.ownPages;
  const { story, dimensions, neighbours, choices, chosenThemes, account } = chapters;
  const views = [
    entry(dimensions, '#positieve-gezondheid', words.dimensions.heading),
    entry(neighbours, '#naast-elkaar', words.neighbours.contents),
  ];
  return [
    { href: '#samenvatting', text: words.summary.chapter },
    { href: '#inwoners', text: words.people.chapter },
    ...entry(story, '#verhaal', words.story.heading),
    ...chapters.themes.map(({ id, title }) => ({ href: `#${id}`, text: title })),
    ...(flowing ? views.toReversed() : views).flat(),
    ...entry(choices, '#kiezen', words.choices.heading),
    ...entry(chosenThemes, '#wijkthemas', words.chosen.heading),
    ...entry(account, '#verantwoording', words.account.title),
    { href: '#lezen', text: words.reading.heading },
  ];
}
