import { type MessageCode, severityOf, wording } from '../lib/messages.ts';
import type { Problem } from '../lib/problem.ts';
import type { Words } from './words/words.ts';

type Folded = Readonly<{ summary: string; text: string }>;
/** `facts` are those that differ between the places of one rule. */
type ItemView = Readonly<{ place: string; what: string; facts: string; folded: readonly Folded[] }>;

/** All problems of one rule. */
export type RemarkView = Readonly<{
  title: string;
  /** The code of the rule, said to be one. */
  code: string;
  severity: string;
  /** What was expected, what documents show instead, and what to do. */
  facts: readonly Readonly<{ term: string; text: string }>[];
  items: readonly ItemView[];
  /** The places after the first few. */
  more: readonly Readonly<{ summary: string; items: readonly ItemView[] }>[];
}>;

/** The warnings and notices of a project by rule, warnings first, and what documents show instead. */
export function remarkViews(problems: readonly Problem[], words: Words): RemarkView[] {
  const severities = ['warning', 'notice'] as const;
  const sorted = severities.flatMap((one) => problems.filter(({ code }) => severityOf(code) === one));
  return [...Map.groupBy(sorted, ({ code }) => code).values()].flatMap((same) => remarkView(same, words));
}

const mostItems = 8;

function remarkView(problems: readonly Problem[], words: Words): RemarkView[] {
  const [first] = problems;
  const said = words.quality.remarks;
  if (first === undefined || !isRemark(first.code, words)) return [];
  const [title, instead] = said.rules[first.code];
  const texts = problems.map((one) => wording(one, words.language));
  const shared = (key: 'expected' | 'remedy'): string[] => {
    const [text = '', ...others] = new Set(texts.map((one) => one[key]));
    return text === '' || others.length > 0 ? [] : [text];
  };
  const [expected, remedy] = [shared('expected'), shared('remedy')];
  const places = Map.groupBy(problems, ({ place: { file, column }, ...filling }) =>
    JSON.stringify([file, column, wording(filling, words.language).what]),
  );
  const isShared = new Set([...expected, ...remedy]);
  const items = [...places.values()].flatMap((same) => itemView(same, isShared, words));
  const rest = items.slice(mostItems);
  return [
    {
      title,
      code: said.code(first.code),
      severity: said.severity[severityOf(first.code) === 'warning' ? 'warning' : 'notice'],
      facts: [
        ...expected.map((text) => ({ term: said.expected, text })),
        { term: said.instead, text: instead },
        ...remedy.map((text) => ({ term: said.remedy, text })),
      ],
      items: items.slice(0, mostItems),
      more: rest.length === 0 ? [] : [{ summary: said.morePlaces(rest.length), items: rest }],
    },
  ];
}

function isRemark(code: MessageCode, { quality }: Words): code is keyof Words['quality']['remarks']['rules'] {
  return code in quality.remarks.rules;
}

/** The same thing on several lines of a file is one item; long enumerations are cut and folded. */
function itemView(same: readonly Problem[], isShared: ReadonlySet<string>, words: Words): ItemView[] {
  const [first] = same;
  if (first === undefined) return [];
  const { file, column } = first.place;
  const lines = cut(
    same.flatMap(({ place: { line } }) => (line === undefined ? [] : String(line))),
    'lines',
    words,
  );
  // A comma inside brackets belongs to the name of a series: "rookt (18+, 2024)".
  const found = cut(first.found.split(/, (?![^(]*\))/), 'names', words);
  const said = words.quality.remarks;
  const place = said.place({ file, column, lines: lines.short });
  const { what } = wording({ ...first, found: found.short }, words.language);
  const { expected, remedy } = wording(first, words.language);
  const facts = [
    ...(expected === '' || isShared.has(expected) ? [] : [said.expectedHere(expected)]),
    ...(isShared.has(remedy) ? [] : [said.remedyHere(remedy)]),
  ].join(' ');
  return [{ place, what, facts, folded: [...lines.folded, ...found.folded] }];
}

const mostNames = 6;

function cut(
  names: readonly string[],
  what: 'lines' | 'names',
  { quality: { remarks } }: Words,
): Readonly<{ short: string; folded: readonly Folded[] }> {
  const all = names.join(', ');
  const more = names.length - mostNames;
  // One or two more are not worth a click.
  if (more <= 2) return { short: all, folded: [] };
  const short = remarks.andOthers(names.slice(0, mostNames), more);
  return { short, folded: [{ summary: remarks.all(names.length, what), text: all }] };
}
