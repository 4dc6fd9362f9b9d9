import type { Area } from './area.ts';
import type { Comparison } from './comparison.ts';
import { meanOf, overlap, placeSpans, type Span, scoreSpan } from './leave-one-out.ts';
import {
  canCount,
  changeOf,
  type ExtraPeople,
  extraPeople,
  isEstimateApart,
  isShownOn,
  type PrioritySide,
  pointsOf,
} from './priority-points.ts';
import { levelOf, type PriorityLevel, type PriorityRules } from './priority-rules.ts';
import { type Theme, themes } from './theme.ts';

/** A figure that gives points to its theme. */
export type PriorityItem = Readonly<{
  comparison: Comparison;
  points: number;
  demonstrable: boolean;
  /** A demonstrated change over the years that its points took account of. */
  change: PrioritySide | undefined;
  /** Undefined when that cannot be told. */
  extraPeople: ExtraPeople | undefined;
}>;

/** The points of a theme for one side: those of attention, or its mirror image. */
export type SideScore = Readonly<{
  /** Those with any points, from many to few. */
  items: readonly PriorityItem[];
  sum: number;
  /** Mean over all figures that count, also those without points. */
  score: number;
  level: PriorityLevel;
  /** Of the score, when any one figure is left out. */
  span: Span;
  /** The figure without which the level would be lower, and that level. */
  hinge: Readonly<{ item: PriorityItem; level: PriorityLevel }> | undefined;
}>;

/** How a theme of one wijk comes out. */
export type ThemePriority = Readonly<{
  theme: Theme;
  /** Figures that count here, and that could: one per group. */
  known: number;
  possible: number;
  /** Estimates that give no points, because there are no wijken of about the same ages to set them against. */
  estimatesApart: boolean;
  /** False with fewer than two figures, or fewer than half of them: the points are told, no level is given. */
  enough: boolean;
  attention: SideScore;
  strength: SideScore;
  /** Places of the theme in the order, when any one figure of the wijk is left out; undefined when it has none. */
  places: Span | undefined;
  /** Themes with points from which its score cannot be told apart. */
  alike: readonly Theme[];
}>;

/** A theme needs so many figures, and this part of those there could be (statistics.md section 7). */
const fewest = { figures: 2, share: 0.5 };

/**
 * The themes of a wijk in the order of their points (statistics.md section 12): score, number of demonstrable
 * unfavourable figures, people concerned, and the order in which documents name themes. Those with too few figures last.
 */
export function themePriorities(
  comparisons: readonly Comparison[],
  area: Area,
  rules: PriorityRules,
): ThemePriority[] {
  const found = themes.map((theme) => {
    const own = comparisons.filter(({ indicator }) => indicator.theme === theme);
    return scoresOf(theme, own, { area, rules });
  });
  const scored = found.filter(({ priority }) => priority.enough).toSorted(inOrder);
  const places = placeSpans(scored.map(({ points }) => points));
  const rest = found.filter(({ priority }) => !priority.enough);
  return [
    ...scored.map(({ priority }, index) => ({
      ...priority,
      places: places[index],
      alike: scored.map((other) => other.priority).flatMap((other) => alikeTo(priority, other)),
    })),
    ...rest.map(({ priority }) => priority),
  ];
}

type Settings = Readonly<{ area: Area; rules: PriorityRules }>;
/** A theme with the points of attention of each of its groups. */
type Scored = Readonly<{ priority: ThemePriority; points: readonly number[] }>;

function scoresOf(theme: Theme, comparisons: readonly Comparison[], settings: Settings): Scored {
  const could = comparisons.filter(canCount);
  const counting = could.filter((one) => !isEstimateApart(one));
  const shown = counting.filter(
    ({ measurement, benchmark }) => measurement.kind === 'value' && benchmark.kind === 'value',
  );
  const groups = [...Map.groupBy(shown, ({ indicator }) => indicator.group).values()];
  const best = (side: PrioritySide): PriorityItem[] => groups.map((group) => bestOf(group, side, settings));
  const attention = best('unfavourable');
  const known = groups.length;
  const possible = new Set(counting.map(({ indicator }) => indicator.group)).size;
  const priority: ThemePriority = {
    ...{ theme, known, possible },
    estimatesApart: could.some((one) => isEstimateApart(one) && one.measurement.kind === 'value'),
    enough: known >= fewest.figures && known >= fewest.share * possible,
    attention: sideScore(attention, settings.rules),
    strength: sideScore(best('favourable'), settings.rules),
    ...{ places: undefined, alike: [] },
  };
  return { priority, points: attention.map(({ points }) => points) };
}

/** Of figures about nearly the same thing the one with the most points counts; the first of equals. */
function bestOf(group: readonly Comparison[], side: PrioritySide, { area, rules }: Settings): PriorityItem {
  const items = group.map((comparison): PriorityItem => {
    const points = pointsOf(comparison, side, rules);
    const demonstrable = isShownOn(comparison, side);
    return {
      ...{ comparison, points, demonstrable, change: changeOf(comparison) },
      extraPeople: demonstrable ? extraPeople(comparison, area) : undefined,
    };
  });
  return items.reduce((most, one) => (one.points > most.points ? one : most));
}

function sideScore(items: readonly PriorityItem[], rules: PriorityRules): SideScore {
  const points = items.map((item) => item.points);
  const score = meanOf(points);
  const level = levelOf(score, rules);
  const sorted = items.filter((item) => item.points > 0).toSorted((a, b) => b.points - a.points);
  const [most] = sorted;
  const rest = items.filter((item) => item !== most).map((item) => item.points);
  const without = levelOf(meanOf(rest), rules);
  return {
    items: sorted,
    sum: points.reduce((sum, one) => sum + one, 0),
    ...{ score, level },
    span: scoreSpan(points),
    hinge: most !== undefined && without !== level ? { item: most, level: without } : undefined,
  };
}

function inOrder({ priority: a }: Scored, { priority: b }: Scored): number {
  const byScore = b.attention.score - a.attention.score;
  if (Math.abs(byScore) > 1e-9) return byScore;
  return (
    demonstrableIn(b.attention) - demonstrableIn(a.attention) ||
    mostPeople(b.attention) - mostPeople(a.attention)
  );
}

/** Figures with points of which the difference is demonstrable. */
export function demonstrableIn({ items }: SideScore): number {
  return items.filter(({ demonstrable }) => demonstrable).length;
}

/** The same people may be in several figures, so that their numbers are not added up. */
function mostPeople({ items }: SideScore): number {
  return Math.max(0, ...items.map(({ extraPeople: people }) => Math.abs(people?.count ?? 0)));
}

function alikeTo(own: ThemePriority, other: ThemePriority): Theme[] {
  const both = [own, other].every(({ attention }) => attention.score > 0);
  return own !== other && both && overlap(own.attention.span, other.attention.span) ? [other.theme] : [];
}
