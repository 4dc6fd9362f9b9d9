import { type Theme, themes } from '../domain/theme.ts';
import { type AccountView, accountSection } from './account-section.ts';
import { type ChoicesView, choicesSection } from './choices-section.ts';
import { type ChosenThemesView, chosenThemesSection } from './chosen-themes-section.ts';
import { type CoverView, cover } from './cover.ts';
import { type DimensionsView, dimensionsSection } from './dimensions-section.ts';
import { type DocumentHead, documentHead } from './document-head.ts';
import { type DocumentInput, trimSteps } from './document-input.ts';
import { type FindingsView, findingsSection } from './findings-section.ts';
import { yearsOf } from './masthead.ts';
import { type NeighboursView, neighboursSection } from './neighbours-section.ts';
import { type PeoplePageView, peoplePage } from './people-page.ts';
import { type ReadingView, readingSection } from './reading-section.ts';
import { type SourceNotesView, sourceNotes } from './source-notes.ts';
import { type StoryView, storySection } from './story-section.ts';
import { type ThemeSectionView, themeSections } from './theme-section.ts';
import { comparisonsOf, hasValue, themeConclusion } from './theme-words.ts';
import { themeNames } from './words-nl.ts';

/** Finished strings and charts of a wijkprofiel; the template only places them. */
export type WijkprofielView = DocumentHead &
  Readonly<{
    /** Few figures: chapters do not each begin a page. */
    short: boolean;
    /** Chapters follow each other, so that they fit on the pages there are. */
    flowing: boolean;
    cover: CoverView;
    summary: Readonly<{
      years: string;
      findings: FindingsView;
      themes: readonly Readonly<{ name: string; href: string; words: readonly string[] }>[];
    }>;
    peoplePage: PeoplePageView;
    story: readonly StoryView[];
    themes: readonly ThemeSectionView[];
    /** The six dimensions, or nothing when there is hardly a figure. */
    dimensions: readonly DimensionsView[];
    neighbours: readonly NeighboursView[];
    choices: readonly ChoicesView[];
    chosenThemes: readonly ChosenThemesView[];
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
  const neighbours = input.trim >= trimSteps.noNeighbours ? [] : neighboursSection(input);
  const choices = choicesSection(input);
  const account = accountSection(input);
  const story = storySection(input);
  const chosenThemes = chosenThemesSection(input);
  const judged = profile.comparisons.filter(({ indicator }) => indicator.theme !== 'bevolking');
  const hasDimensions = judged.some(hasValue) && input.trim < trimSteps.noDimensions;
  const dimensions = hasDimensions ? [dimensionsSection(input)] : [];
  return {
    ...documentHead(input, 'Wijkprofiel gezondheid'),
    short: judged.filter(hasValue).length < fullShare * judged.length,
    flowing: input.trim >= trimSteps.flowing,
    cover: cover(
      input,
      contentsOf(chapters, {
        dimensions: dimensions.length > 0,
        neighbours: neighbours.length > 0,
        choices: choices.length > 0,
        story: story.length > 0,
        chosenThemes: chosenThemes.length > 0,
        account: account.length > 0,
      }),
    ),
    summary: {
      years: yearsOf(profile, input.edition.date),
      findings: findingsSection(input),
      themes: themes.map((theme) => ({
        name: themeNames[theme],
        href: hasChapter(input, theme) ? `#${theme.replaceAll('_', '-')}` : '',
        words: themeConclusion(profile, theme),
      })),
    },
    peoplePage: peoplePage(input),
    story,
    themes: chapters,
    dimensions,
    neighbours,
    choices,
    chosenThemes,
    account,
    reading: readingSection(input),
    notes: sourceNotes(input),
  };
}

function hasChapter({ profile }: DocumentInput, theme: Theme): boolean {
  return comparisonsOf(profile, theme).some(hasValue);
}

type Chapters = Readonly<
  Record<'story' | 'dimensions' | 'neighbours' | 'choices' | 'chosenThemes' | 'account', boolean>
>;

function contentsOf(chapters: readonly ThemeSectionView[], has: Chapters): CoverView['contents'] {
  return [
    { href: '#samenvatting', text: 'Samenvatting' },
    { href: '#inwoners', text: 'De wijk en haar inwoners' },
    ...(has.story ? [{ href: '#verhaal', text: 'Het verhaal van de wijk' }] : []),
    ...chapters.map(({ id, title }) => ({ href: `#${id}`, text: title })),
    ...(has.dimensions ? [{ href: '#positieve-gezondheid', text: 'Zes kanten van gezondheid' }] : []),
    ...(has.neighbours ? [{ href: '#naast-elkaar', text: 'Deze wijk naast andere wijken' }] : []),
    ...(has.choices ? [{ href: '#kiezen', text: 'Kiezen wat eerst komt' }] : []),
    ...(has.chosenThemes ? [{ href: '#wijkthemas', text: 'Gekozen wijkthema’s' }] : []),
    ...(has.account ? [{ href: '#verantwoording', text: 'Verantwoording per cijfer' }] : []),
    { href: '#lezen', text: 'Zo leest u dit profiel' },
  ];
}
