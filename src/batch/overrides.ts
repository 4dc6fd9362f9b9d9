import { formatFigure } from '../document/words/nl/format.ts';
import { type Comparison, compare } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import { overrideState } from '../domain/override.ts';
import type { ProfileRules } from '../domain/profile.ts';
import type { SentenceOverride, Story } from '../domain/story.ts';
import type { Project } from '../input/load-project.ts';
import { UserError } from '../lib/errors.ts';
import { severityOf } from '../lib/messages.ts';
import { type Problem, problem } from '../lib/problem.ts';

/**
 * Warnings for the sentences of editors that have expired, without their text: it may tell a figure that is hidden now.
 * Throws a UserError for a sentence with a number that is none of its figures.
 */
export function checkOverrides(
  { stories, storyPlaces }: Pick<Project, 'stories' | 'storyPlaces'>,
  dataset: Dataset,
  rules: ProfileRules,
): Problem[] {
  const problems = [...stories.values()].flatMap((story) => {
    const { file = '', overrideLines = [] } = storyPlaces.get(story.area) ?? {};
    const comparisons = comparisonsUnder(story, dataset, rules);
    return story.overrides.flatMap((override, index) => {
      const place = { file, line: overrideLines[index] ?? 1, column: 'zinnen' };
      return problemsOf(override, comparisons).map((one) => {
        const wijk = dataset.areas.get(story.area)?.name ?? story.area;
        return problem(one.code, place, one.found, { place: placeName(override), wijk });
      });
    });
  });
  const [first, ...rest] = problems.filter(({ code }) => severityOf(code) === 'error');
  if (first !== undefined) throw new UserError([first, ...rest]);
  return problems;
}

/** The figures that the sentences of a story rest on, each for its own target group, as in a profile. */
function comparisonsUnder(
  { area: code, overrides }: Story,
  dataset: Dataset,
  rules: ProfileRules,
): Comparison[] {
  const area = dataset.areas.get(code);
  const ids = new Set(overrides.flatMap(({ basedOn }) => [...basedOn.keys()]));
  return [...ids].flatMap((id) => {
    const indicator = dataset.indicators.get(id);
    if (area === undefined || indicator === undefined) return [];
    return [compare(dataset, area, { indicator, group: indicator.targetGroup }, rules.comparison)];
  });
}

function problemsOf(
  override: SentenceOverride,
  comparisons: readonly Comparison[],
): Readonly<{ code: 'override-expired' | 'override-number'; found: string }>[] {
  const state = overrideState(override, comparisons, formatFigure);
  if (state.kind === 'expired') return [{ code: 'override-expired', found: state.changed.join(', ') }];
  return state.kind === 'refused' ? [{ code: 'override-number', found: state.numbers.join(', ') }] : [];
}

/** As the editor wrote it. */
function placeName({ place }: SentenceOverride): string {
  return place === 'message' ? 'boodschap' : place.replace(/^indicator:/, '');
}
