/** From (included) to (excluded), in years; of one calendar, so that school years and years are not mixed. */
type Span = Readonly<{ from: number; to: number; calendar: string }>;
type Named = Readonly<{ name: string; span: Span }>;

/** A whole, and names of parts that together are exactly that. */
export type Partition = Readonly<{ whole: string; parts: readonly string[] }>;

/** Groups that are together all people of the group that an indicator is about. */
const sexes: readonly (readonly string[])[] = [
  ['mannen', 'vrouwen'],
  ['jongens', 'meisjes'],
];

/** Every way in which some of these target groups are parts of another: ages, and women and men of the indicator's own group. */
export function groupPartitions(groups: readonly string[], own: string): Partition[] {
  const bySex = groups.includes(own)
    ? sexes.filter((parts) => parts.every((part) => groups.includes(part)))
    : [];
  return [...partitions(named(groups, ageSpan)), ...bySex.map((parts) => ({ whole: own, parts }))];
}

/** Every way in which some of these periods are parts of another: 2021-2022 and 2023-2024 of 2021-2024. */
export function periodPartitions(periods: readonly string[]): Partition[] {
  return partitions(named(periods, periodSpan));
}

/** Whether one target group is a part of another and not all of it. */
export function isPartOf(part: string, whole: string, own: string): boolean {
  if (sexes.flat().includes(part)) return whole === own && part !== own;
  const [inner, outer] = [ageSpan(part), ageSpan(whole)];
  if (inner === undefined || outer === undefined) return false;
  return inner.from >= outer.from && inner.to <= outer.to && part !== whole && !isSame(inner, outer);
}

function isSame(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

function named(names: readonly string[], spanOf: (name: string) => Span | undefined): Named[] {
  return names.flatMap((name) => {
    const span = spanOf(name);
    return span === undefined ? [] : [{ name, span }];
  });
}

/** "18+", "18-64" (both included), "alle". */
function ageSpan(group: string): Span | undefined {
  if (group === 'alle') return { from: 0, to: Number.POSITIVE_INFINITY, calendar: 'age' };
  const [, from, sign, to] = /^(\d{1,3})(?:(\+)|-(\d{1,3}))$/.exec(group) ?? [];
  if (from === undefined) return undefined;
  const end = sign === undefined ? Number(to) + 1 : Number.POSITIVE_INFINITY;
  return Number(from) < end ? { from: Number(from), to: end, calendar: 'age' } : undefined;
}

/** "2024" and "2021-2024" are years, "2022/2023" runs from one year into the next. */
function periodSpan(period: string): Span | undefined {
  const [, from, sign = '-', to] = /^(\d{4})(?:([-/])(\d{4}))?$/.exec(period) ?? [];
  if (from === undefined) return undefined;
  const end = sign === '/' ? Number(to) : Number(to ?? from) + 1;
  return { from: Number(from), to: end, calendar: sign };
}

function partitions(all: readonly Named[]): Partition[] {
  return all.flatMap((whole) =>
    chains(whole.span.from, whole, all).map((parts) => ({ whole: whole.name, parts })),
  );
}

/** Every chain of smaller spans that begins here and ends where the whole ends. */
function chains(from: number, whole: Named, all: readonly Named[]): string[][] {
  if (from === whole.span.to) return [[]];
  return all
    .filter(
      ({ name, span }) =>
        name !== whole.name &&
        span.calendar === whole.span.calendar &&
        span.from === from &&
        span.to <= whole.span.to &&
        !isSame(span, whole.span),
    )
    .flatMap(({ name, span }) => chains(span.to, whole, all).map((rest) => [name, ...rest]));
}
