import { hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import { changesSince } from '../domain/edition-changes.ts';
import { type Theme, themes } from '../domain/theme.ts';
import { isTested } from '../domain/verdict.ts';
import { type Judgement, judgementOf } from './claim.ts';
import { type Moved, movedText } from './development-section.ts';
import type { DocumentInput } from './document-input.ts';
import { type FindingsView, findingsSection } from './findings-section.ts';
import { type KeyMessagesView, keyMessages } from './key-messages.ts';
import { type FactView, knownFigures } from './known-figures.ts';
import { yearsOf } from './masthead.ts';
import { themeOutcomes } from './strip-section.ts';
import { comparisonsOf, hasValue, namedOf } from './theme-comparisons.ts';
import { themeConclusion } from './theme-conclusion.ts';
import type { Words } from './words/words.ts';

/** The page that tells what the rest of the document says. */
export type SummaryView = Readonly<{
  years: string;
  keyMessages: KeyMessagesView;
  /** Of the wijk in general: caution, dots and the rule by which messages are chosen. */
  findings: Pick<FindingsView, 'caveat' | 'pictogram' | 'rule'>;
  themes: readonly Readonly<{ name: string; href: string; words: readonly string[] }>[];
  /** What is known, what tests found, and what changed since earlier years where that is known. */
  facts: readonly FactView[];
}>;

export function summaryPage(input: DocumentInput): SummaryView {
  const { profile, edition, words } = input;
  const { caveat, pictogram, rule } = findingsSection(input);
  return {
    years: yearsOf(profile, edition.date, words),
    keyMessages: keyMessages(input),
    findings: { caveat, pictogram, rule },
    themes: themes.map((theme) => ({
      name: words.themes.names[theme],
      href: comparisonsOf(profile, theme).some(hasValue) ? `#${theme.replaceAll('_', '-')}` : '',
      words: themeLine(input, theme),
    })),
    facts: [...knownFigures(input), ...changesOf(input), ...sinceEdition(input)],
  };
}

/** The names of what differs, because the messages have its numbers; without tests the conclusion of the theme. */
function themeLine({ profile, words }: DocumentInput, theme: Theme): string[] {
  const shown = comparisonsOf(profile, theme).filter(hasValue);
  const tested = shown.filter(({ verdict }) => isTested(verdict));
  if (tested.length === 0 || !hasEnoughPeople(profile.area)) return themeConclusion(profile, theme, words);
  const outcomes = themeOutcomes(tested, shown.length - tested.length, words);
  return [
    outcomes,
    estimatesLine(
      shown.filter(({ basis }) => basis === 'model'),
      words,
    ),
  ];
}

/** What the rule for estimates names, so that what was measured is not taken for all that is known. */
function estimatesLine(estimates: readonly Comparison[], words: Words): string {
  const named = namedOf(estimates);
  const names = (side: Judgement): string[] =>
    named.filter((one) => judgementOf(one) === side).map(({ indicator }) => indicator.name);
  const others = estimates.length - named.length;
  return words.summary.estimates(names('favourable'), names('unfavourable'), others);
}

/** No more demonstrated changes than this stand in the summary. */
const mostChanges = 3;

function changesOf({ profile, words }: DocumentInput): FactView[] {
  const themed = profile.comparisons.filter(({ indicator }) => indicator.theme !== 'bevolking');
  const tested = themed.flatMap((comparison) =>
    comparison.trend.kind === 'undetermined' ? [] : [{ comparison, trend: comparison.trend }],
  );
  if (tested.length === 0) return [];
  const moved = tested.filter(({ trend }) => trend.direction !== 'none').toSorted(byProbability);
  const tag = words.areas.tag(profile.benchmark);
  const told = moved.slice(0, mostChanges).map((one) => movedText(one, tag, words));
  const rest = tested.length - moved.length;
  const quiet = moved.length === 0 ? words.summary.allQuiet(rest) : words.summary.quiet(rest);
  return [{ heading: words.summary.changed, text: [...told, ...(rest === 0 ? [] : [quiet])].join(' ') }];
}

function byProbability(a: Moved, b: Moved): number {
  return a.trend.p - b.trend.p;
}

/** What is different from an earlier edition. */
function sinceEdition({ profile, previous, words }: DocumentInput): FactView[] {
  if (previous === undefined) return [];
  const { editions, format } = words;
  const changes = changesSince(previous, profile, format.figure);
  const text = changes === undefined ? editions.unknownWijk(previous.name) : editions.changes(changes);
  return [{ heading: editions.heading, text }];
}
