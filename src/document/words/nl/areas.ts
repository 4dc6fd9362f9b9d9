import type { Area, AreaLevel } from '../../../domain/area.ts';

/** The benchmark in a sentence: "de regio", "heel Leiden", "Nederland". */
export function benchmarkWords(benchmark: Area | undefined): string {
  if (benchmark === undefined) return 'het gemiddelde';
  if (benchmark.level === 'regio') return 'de regio';
  return benchmark.level === 'gemeente' ? `heel ${benchmark.name}` : benchmark.name;
}

/** The same where the reader already knows which area it is: "de gemeente". */
export function benchmarkShort(benchmark: Area | undefined): string {
  return benchmark?.level === 'gemeente' ? 'de gemeente' : benchmarkWords(benchmark);
}

/** The benchmark as a column head, which is narrow; the name of the area stands in the sentences. */
export function benchmarkHead(benchmark: Area | undefined): string {
  const heads: Partial<Record<AreaLevel, string>> = { regio: 'Regio', gemeente: 'Gemeente', land: 'Land' };
  return (benchmark && heads[benchmark.level]) ?? 'Gemiddeld';
}

/** The benchmark beside a number: "regio 49", "Nederland 51". */
export function benchmarkTag(benchmark: Area | undefined): string {
  return benchmark?.level === 'land' ? benchmark.name : benchmarkHead(benchmark).toLowerCase();
}

/** The area that a wijk is compared with, where it is named. */
export const areas = {
  /** In a sentence: "de regio", "heel Leiden", "Nederland". */
  benchmark: benchmarkWords,
  /** The same where the reader already knows which area it is: "de gemeente". */
  short: benchmarkShort,
  /** As a column head, which is narrow. */
  head: benchmarkHead,
  /** Beside a number: "regio 49", "Nederland 51". */
  tag: benchmarkTag,
};
