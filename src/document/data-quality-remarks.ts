import { type MessageCode, type messages, severityOf, wording } from '../lib/messages.ts';
import type { Problem } from '../lib/problem.ts';
import { formatNumber } from './format-nl.ts';
import { implausibleRemarks } from './implausible-remarks.ts';

type Folded = Readonly<{ summary: string; text: string }>;
/** `facts` are those that differ between the places of one rule. */
type ItemView = Readonly<{ place: string; what: string; facts: string; folded: readonly Folded[] }>;

/** All problems of one rule. */
export type RemarkView = Readonly<{
  title: string;
  code: string;
  severity: string;
  /** What was expected, what documents show instead, and what to do. */
  facts: readonly Readonly<{ term: string; text: string }>[];
  items: readonly ItemView[];
  /** The places after the first few. */
  more: readonly Readonly<{ summary: string; items: readonly ItemView[] }>[];
}>;

/** The messages that a project may be built with; those of an import are told by the import. */
type RemarkCode = Exclude<
  { [Code in MessageCode]: (typeof messages)[Code]['severity'] extends 'error' ? never : Code }[MessageCode],
  `import-${string}`
>;

const withoutComparison =
  'De cijfers staan er zonder vergelijking: geen verschil, geen oordeel, en nooit als sterk punt of aandachtspunt.';
const withoutMap = 'Geen kaart als deze wijken erop zouden staan, of een kaart van een kleiner gebied.';

/** The name of a rule, and what documents show instead of what is wrong. */
const rules: Readonly<Record<RemarkCode, readonly [title: string, instead: string]>> = {
  'polarity-missing': [
    'Indicator zonder polariteit',
    'Het cijfer krijgt nooit het oordeel gunstig of ongunstig.',
  ],
  'source-missing': ['Cijfers zonder bron', 'Bij deze cijfers staat “bron niet vermeld”.'],
  'benchmark-missing': ['Geen vergelijkingscijfer', withoutComparison],
  'benchmark-coverage': ['Vergelijkingscijfer niet te berekenen', withoutComparison],
  'benchmark-other-period': ['Vergelijkingscijfer van een andere periode of groep', withoutComparison],
  'benchmark-differs': [
    'Vergelijkingscijfer wijkt af van het gemiddelde',
    'Het gegeven cijfer wordt gebruikt.',
  ],
  'wijk-without-figures': ['Wijk zonder cijfers', 'Een document dat zegt dat er geen cijfers zijn.'],
  'wijk-without-benchmark': ['Wijk zonder vergelijkingsgebied', withoutComparison],
  'population-missing': [
    'Wijk zonder inwonertal',
    'Geen inwonertal, en bij schattingen geen vergelijking met wijken met ongeveer dezelfde leeftijden.',
  ],
  'mark-ambiguous': ['Teken dat van alles kan betekenen', 'Op deze plaats staat “geen cijfer”.'],
  'figure-repeated': ['Cijfer dat er meer dan eens staat', 'Het cijfer staat er één keer.'],
  'other-theme': ['Cijfer in het bestand van een ander thema', 'Het cijfer staat bij zijn eigen thema.'],
  'column-unknown': ['Onbekende kolom', 'Niets uit deze kolom.'],
  ...implausibleRemarks,
  'intervention-old': [
    'Niveau van een interventie lang niet nagekeken',
    'Het niveau staat er met zijn peildatum.',
  ],
  'override-expired': ['Zin van een redacteur vervallen', 'De automatische zin.'],
  'map-other-division': ['Kaart met een andere gebiedsindeling', withoutMap],
  'map-without-wijk': ['Wijk zonder grens', withoutMap],
};

/** The warnings and notices of a project by rule, warnings first, and what documents show instead. */
export function remarkViews(problems: readonly Problem[]): RemarkView[] {
  const severities = ['warning', 'notice'] as const;
  const sorted = severities.flatMap((one) => problems.filter(({ code }) => severityOf(code) === one));
  return [...Map.groupBy(sorted, ({ code }) => code).values()].flatMap(remarkView);
}

const mostItems = 8;

function remarkView(problems: readonly Problem[]): RemarkView[] {
  const [first] = problems;
  if (first === undefined || !isRemark(first.code)) return [];
  const [title, instead] = rules[first.code];
  const texts = problems.map((one) => wording(one, 'nl'));
  const shared = (key: 'expected' | 'remedy'): string[] => {
    const [text = '', ...others] = new Set(texts.map((one) => one[key]));
    return text === '' || others.length > 0 ? [] : [text];
  };
  const [expected, remedy] = [shared('expected'), shared('remedy')];
  const places = Map.groupBy(problems, ({ place: { file, column }, ...filling }) =>
    JSON.stringify([file, column, wording(filling, 'nl').what]),
  );
  const isShared = new Set([...expected, ...remedy]);
  const items = [...places.values()].flatMap((same) => itemView(same, isShared));
  const rest = items.slice(mostItems);
  return [
    {
      title,
      code: first.code,
      severity: severityOf(first.code) === 'warning' ? 'Let op' : 'Ter info',
      facts: [
        ...expected.map((text) => ({ term: 'Verwacht', text })),
        { term: 'In de documenten', text: instead },
        ...remedy.map((text) => ({ term: 'Wat te doen', text })),
      ],
      items: items.slice(0, mostItems),
      more:
        rest.length === 0
          ? []
          : [{ summary: `Nog ${formatNumber(rest.length, 0)} andere plaatsen`, items: rest }],
    },
  ];
}

function isRemark(code: MessageCode): code is RemarkCode {
  return code in rules;
}

/** The same thing on several lines of a file is one item; long enumerations are cut and folded. */
function itemView(same: readonly Problem[], isShared: ReadonlySet<string>): ItemView[] {
  const [first] = same;
  if (first === undefined) return [];
  const { file, column } = first.place;
  const lines = cut(
    same.flatMap(({ place: { line } }) => (line === undefined ? [] : String(line))),
    'regels',
  );
  // A comma inside brackets belongs to the name of a series: "rookt (18+, 2024)".
  const found = cut(first.found.split(/, (?![^(]*\))/), 'namen');
  const place = [
    file ?? 'Hele project',
    ...(column === undefined ? [] : [`kolom ${column}`]),
    ...(lines.short === '' ? [] : [`regel ${lines.short}`]),
  ].join(', ');
  const { what } = wording({ ...first, found: found.short }, 'nl');
  const { expected, remedy } = wording(first, 'nl');
  const facts = [
    ...(expected === '' || isShared.has(expected) ? [] : [`Verwacht: ${expected}.`]),
    ...(isShared.has(remedy) ? [] : [`Wat te doen: ${remedy}`]),
  ].join(' ');
  return [{ place, what, facts, folded: [...lines.folded, ...found.folded] }];
}

const mostNames = 6;

function cut(names: readonly string[], noun: string): Readonly<{ short: string; folded: readonly Folded[] }> {
  const all = names.join(', ');
  const more = names.length - mostNames;
  // One or two more are not worth a click.
  if (more <= 2) return { short: all, folded: [] };
  const short = `${names.slice(0, mostNames).join(', ')} en ${formatNumber(more, 0)} andere`;
  return { short, folded: [{ summary: `Alle ${formatNumber(names.length, 0)} ${noun}`, text: all }] };
}
