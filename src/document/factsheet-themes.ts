import type { DocumentInput } from './document-input.ts';

/** The wijkthema's in the room of a factsheet: those with their first step, and the names of the others. */
export type FactsheetThemesView = Readonly<{
  heading: string;
  themes: readonly Readonly<{ title: string; step: readonly string[] }>[];
  also: readonly string[];
}>;

/** So many have their step; where rows of figures had to go for them, one. */
const mostThemes = { usual: 2, few: 1 };
/** Letters of a first step that fit in three lines of a third of a page. */
const longestStep = 110;

export function factsheetThemes({ stories, profile, words, trim }: DocumentInput): FactsheetThemesView {
  const story = stories.get(profile.area.code);
  const chosen = story?.chosenThemes ?? [];
  const [nextStep] = story?.nextSteps ?? [];
  const anyStep = chosen.some(({ firstStep }) => firstStep !== undefined);
  const most = trim === 0 ? mostThemes.usual : mostThemes.few;
  const others = chosen.slice(most).map(({ title }) => title);
  const { chosen: told, sources } = words;
  return {
    heading: chosen.length === 0 ? sources.next : told.factsheetHeading,
    themes: chosen.slice(0, most).map(({ title, firstStep }) => ({ title, step: stepOf(firstStep, told) })),
    also: [
      ...(others.length === 0 ? [] : [told.also(words.format.list(others))]),
      ...(anyStep ? [] : stepOf(nextStep, told)),
    ],
  };
}

/** A sentence is not cut; a long one is in the wijkprofiel. */
function stepOf(step: string | undefined, { seeProfile }: Readonly<{ seeProfile: string }>): string[] {
  if (step === undefined) return [];
  return [step.length > longestStep ? seeProfile : step];
}
