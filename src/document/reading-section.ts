import type { Profile } from '../domain/profile.ts';
import { expectedByChance } from '../domain/test-family.ts';
import { themes } from '../domain/theme.ts';
import { type DocumentInput, wijkprofielDropped } from './document-input.ts';
import { testedOf, testNotes } from './method-notes.ts';
import { peersRule } from './selection-rule.ts';
import { comparisonsOf, hasValue } from './theme-comparisons.ts';

/** How to read the document, in paragraphs under a few heads. */
export type ReadingView = Readonly<{
  blocks: readonly Readonly<{ id: string; head: string; paragraphs: readonly string[] }>[];
}>;

export function readingSection(input: DocumentInput): ReadingView {
  const { heads } = input.words.reading;
  const blocks = [
    { id: 'verschil', head: heads.difference, paragraphs: differenceText(input) },
    { id: 'regiocijfer', head: heads.benchmark, paragraphs: benchmarkText(input) },
    { id: 'schatting', head: heads.estimate, paragraphs: estimateText(input) },
    { id: 'punten', head: heads.points, paragraphs: pointsText(input) },
    { id: 'verborgen', head: heads.hidden, paragraphs: hiddenText(input) },
    { id: 'ontbreekt', head: heads.gaps, paragraphs: gapsText(input) },
  ];
  return { blocks: blocks.filter(({ paragraphs }) => paragraphs.length > 0) };
}

function differenceText({ profile, edition, words }: DocumentInput): string[] {
  const { reading } = words;
  const tests = testedOf(profile).length;
  const counted = reading.tests(tests, expectedByChance(tests));
  const unweighted = hasUnweighted(profile) ? [reading.unweighted] : [];
  const changes = profile.comparisons.filter(({ trend }) => trend.kind !== 'undetermined').length;
  return [
    ...(tests === 0 ? [] : [[...testNotes(profile, words), counted, ...unweighted].join(' ')]),
    ...(changes === 0 ? [] : [reading.changes(changes)]),
    reading.small(edition.size),
    reading.caution,
  ];
}

/** Margins that follow from the number of answers alone are too narrow where answers weigh differently. */
function hasUnweighted(profile: Profile): boolean {
  return testedOf(profile).some(
    ({ measurement }) =>
      measurement.kind === 'value' &&
      measurement.interval?.origin === 'wilson' &&
      measurement.weighted !== false,
  );
}

/** Delivered or computed, and from how many people. */
function benchmarkText({ profile: { comparisons, benchmark }, words }: DocumentInput): string[] {
  const { reading } = words;
  const versus = words.areas.benchmark(benchmark);
  const shown = comparisons.filter(hasValue);
  const origins = shown.map(({ benchmarkOrigin }) => benchmarkOrigin);
  const computed = origins.filter((one) => one.kind === 'computed');
  const given = origins.some(({ kind }) => kind === 'given');
  const lowest = Math.min(...computed.map(({ coverage }) => coverage));
  const approximate = computed.some((one) => one.approximate);
  const uncovered = shown
    .filter(({ benchmarkOrigin }) => benchmarkOrigin.kind === 'low-coverage')
    .map(({ indicator }) => indicator.name);
  return [
    ...(given ? [computed.length > 0 ? reading.partlyGiven(versus) : reading.given(versus)] : []),
    ...(computed.length === 0 ? [] : [reading.computed({ versus, lowest, approximate })]),
    ...(uncovered.length === 0 ? [] : [reading.lowCoverage(versus, uncovered)]),
  ];
}

function estimateText(input: DocumentInput): string[] {
  const { profile, words } = input;
  if (!profile.comparisons.some((one) => one.basis === 'model' && hasValue(one))) return [];
  return [words.reading.estimates, ...peersRule(input, false)];
}

/** Only where any theme could have points. */
function pointsText({ profile, edition, words: { choices } }: DocumentInput): string[] {
  const { priorities } = profile;
  if (!priorities.some(({ known }) => known > 0)) return [];
  const changes = priorities.some(({ attention, strength }) =>
    [...attention.items, ...strength.items].some(({ change }) => change !== undefined),
  );
  const { priorities: rules } = edition;
  return [...choices.weights(rules), ...(changes ? [choices.change(rules)] : [])];
}

function hiddenText({ profile, edition, words: { reading } }: DocumentInput): string[] {
  const { minRespondents, minCell } = edition.suppression;
  const anySample = profile.comparisons.some(({ basis }) => basis === 'sample');
  const anySecondary = [...profile.comparisons, ...profile.over65].some(
    ({ measurement }) => measurement.kind === 'hidden' && measurement.reason === 'secondary',
  );
  return [
    ...(anySample ? [reading.hidden(minRespondents, minCell)] : []),
    ...(anySecondary ? [reading.secondary] : []),
    reading.zero,
  ];
}

/** Themes without any figure, and figures that this wijk lacks. */
function gapsText({ profile, stories, words, trim }: DocumentInput): string[] {
  const { reading, story: said, chosen } = words;
  const story = stories.get(profile.area.code);
  const dropped = wijkprofielDropped(trim).map((what) => chosen.dropped[what]);
  const empty = themes.filter((theme) => !comparisonsOf(profile, theme).some(hasValue));
  const lacking = profile.comparisons
    .filter((one) => !hasValue(one) && one.spread !== undefined && one.indicator.theme !== 'bevolking')
    .map(({ indicator }) => indicator.name);
  return [
    ...(empty.length === 0 ? [] : [reading.themesWithout(empty.map((theme) => words.themes.names[theme]))]),
    ...(lacking.length === 0 ? [] : [reading.lacking(lacking)]),
    ...(story === undefined ? [said.missingStory] : story.text.length === 0 ? [said.missingText] : []),
    ...(dropped.length === 0 ? [] : [chosen.onlyInHtml(words.format.list(dropped))]),
    reading.closing,
  ];
}
