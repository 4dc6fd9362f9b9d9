import type { BenchmarkOrigin } from '../../../domain/benchmark.ts';

/** Cells of the file with figures; the names of its columns are a format, in docs/formaten.md. */
export const csv = {
  decimal: ',',
  combined: (known: string): string => `${known}, samengesteld`,
  /** Given by the source, or computed and from how many people. */
  origin: (origin: BenchmarkOrigin): string => {
    if (origin.kind === 'given') return 'gegeven';
    if (origin.kind !== 'computed') return '';
    const weights = origin.approximate ? ', weging bij benadering' : '';
    return `berekend uit ${Math.round(origin.coverage * 100)}% van de mensen${weights}`;
  },
  small: 'significant, maar klein verschil',
  /** The file as it travels inside a document. */
  attached: (wijk: string): string => `De cijfers van ${wijk}, met hun marge, oordeel en bron`,
};
