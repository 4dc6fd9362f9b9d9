import type { BenchmarkOrigin } from '../domain/benchmark.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Basis } from '../domain/indicator.ts';
import type { AbsentReason, HiddenReason, Interval } from '../domain/measurement.ts';
import type { Position } from '../domain/position.ts';
import type { Size } from '../domain/size.ts';
import type { TestFamily } from '../domain/test-family.ts';
import type { Trend } from '../domain/trend.ts';

/** The steps of an explanation. */
export type Fact =
  | 'figure'
  | 'shown'
  | 'benchmark'
  | 'margin'
  | 'test'
  | 'correction'
  | 'size'
  | 'peers'
  | 'place'
  | 'development'
  | 'document';

/** Where the summary names a figure. */
export type DocumentPlace = 'strength' | 'attention' | 'widespread' | 'over65' | 'largest';

export type FigureFacts = Readonly<
  Record<'name' | 'group' | 'period' | 'area' | 'code' | 'value' | 'unit' | 'where' | 'source', string> & {
    basis: Basis;
  }
>;

/** The sentences of an explanation in one language; numbers come in as text. */
export type ExplainWords = Readonly<{
  steps: Readonly<Record<Fact, string>>;
  row: (file: string, line: number) => string;
  figure: (facts: FigureFacts) => string;
  hidden: (reason: HiddenReason) => string;
  absent: (reason: AbsentReason) => string;
  shown: (
    facts: Readonly<{
      basis: Basis;
      respondents: number | undefined;
      minRespondents: number;
      minCell: number;
    }>,
  ) => string;
  noBenchmark: (area: string, origin: BenchmarkOrigin) => string;
  benchmark: (area: string, value: string, origin: BenchmarkOrigin, where: string) => string;
  noMargin: string;
  margin: (bounds: string, interval: Interval) => string;
  test: (evidence: Evidence, numbers: Readonly<Record<'bounds' | 'z' | 'p', string | undefined>>) => string;
  correction: (adjusted: string, robust: boolean | undefined, family: TestFamily) => string;
  size: (size: Size, difference: string | undefined) => string;
  peers: (count: number, mean: string) => string;
  noPeers: string;
  place: (position: Position) => string;
  noPlace: string;
  trend: (own: Trend, benchmark: Trend) => string;
  document: (
    outcome: string,
    where: DocumentPlace | 'no-room' | 'nowhere',
    sentence: string | undefined,
  ) => string;
}>;
