import { type Areas, ancestor, areaLevels } from '../domain/area.ts';
import type { Dataset } from '../domain/dataset.ts';
import { figureKey } from '../domain/figures.ts';
import type { Figure, RawMeasurement } from '../domain/measurement.ts';
import type { DisclosingTotal } from '../domain/secondary-suppression.ts';
import type { SuppressionRecord } from '../domain/suppression.ts';
import { UserError } from '../lib/errors.ts';
import { severityOf } from '../lib/messages.ts';
import { type Problem, problem } from '../lib/problem.ts';

/** Stops when a total that the user gave would give a hidden figure away: nothing may be published then. */
export function refuseDisclosure(disclosing: readonly DisclosingTotal[], { areas }: Dataset): void {
  const byTotal = Map.groupBy(disclosing, ({ total }) => figureKey(total));
  const [first, ...rest] = [...byTotal.values()].flatMap(([one, ...others]) => {
    if (one === undefined) return [];
    const { file, line, area, indicator, period, group } = one.total;
    const names = [one, ...others].map(({ secret }) => nameOf(secret.area, areas));
    const secret = [...new Set(names)].join(', ');
    return [
      problem('total-discloses', { file, line }, nameOf(area, areas), { indicator, period, group, secret }),
    ];
  });
  if (first !== undefined) throw new UserError([first, ...rest]);
}

function nameOf(code: string, areas: Areas): string {
  return `${code} ${areas.get(code)?.name ?? ''}`.trim();
}

/**
 * Warnings and notices are made from the figures as read, and end up in files that are published: those about a figure
 * that is hidden, about what it was combined from, or about an area around it lose every number.
 */
export function withoutSecrets(
  problems: readonly Problem[],
  raw: Dataset<RawMeasurement>,
  records: readonly SuppressionRecord[],
): Problem[] {
  const places = Map.groupBy(
    records.flatMap((record) => figuresAround(record, raw)),
    ({ file, line }) => placeKey(file, line),
  );
  return problems.map((one) => {
    const figures = places.get(placeKey(one.place.file, one.place.line)) ?? [];
    return figures.length === 0 || severityOf(one.code) === 'error' ? one : withoutNumbers(one, figures);
  });
}

function placeKey(file: string | undefined, line: number | undefined): string {
  return `${file}:${line}`;
}

/** The hidden figure, those of its parts, and those of the areas around it, from which it may be told. */
function figuresAround(
  record: SuppressionRecord,
  { areas, figures }: Dataset<RawMeasurement>,
): Figure<RawMeasurement>[] {
  const area = areas.get(record.area);
  const around = areaLevels.flatMap((level) => (area && ancestor(areas, area, level)?.code) ?? []);
  const codes = new Set([record.area, ...(area?.madeOf ?? []), ...around]);
  return [...codes].flatMap((code) => figures.find({ ...record, area: code }) ?? []);
}

/** A number that is no part of a code; line numbers are kept by their name. */
const number = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)*/gu;

function withoutNumbers(one: Problem, figures: readonly Figure<RawMeasurement>[]): Problem {
  const names = new Set(figures.flatMap(({ area, period, group }) => [area, period, group]));
  const clean = (text: string): string =>
    text
      .split(/(\s+)/)
      .map((word) => (names.has(word.replace(/[(),;:]/g, '')) ? word : word.replace(number, '…')))
      .join('');
  const details = Object.entries(one.details).map(([name, value]) => {
    // Numbers of lines and rows are about the file.
    const isPlace = name.endsWith('Line') || name.endsWith('File') || name === 'count';
    return [name, isPlace ? value : clean(String(value))] as const;
  });
  return { ...one, found: clean(one.found), details: Object.fromEntries(details) };
}
