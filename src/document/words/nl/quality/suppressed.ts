import type { HiddenReason } from '../../../../domain/measurement.ts';
import type { SuppressionRecord } from '../../../../domain/suppression.ts';
import { formatNumber } from '../format.ts';

type Because = NonNullable<SuppressionRecord['because']>;

/** Narrow heads; the words that readers see stand in the list. */
const heads: Readonly<Record<HiddenReason, string>> = {
  'few-respondents': 'Weinig antwoorden',
  'few-people': 'Weinig mensen',
  'few-cases': 'Weinig met of zonder kenmerk',
  'group-disclosure': 'Bijna iedereen of niemand',
  unreliable: 'Te onzeker',
  secondary: 'Om een ander cijfer',
  source: 'Door de bron',
};

/** What is not shown and why. */
export const suppressed = {
  heading: 'Wat niet getoond wordt',
  none: 'Alle cijfers worden getoond.',
  lead: (all: number, byUs: number): string => {
    const ours =
      byUs === 0 ? 'Geen daarvan verbergen wij.' : `${formatNumber(byUs, 0)} daarvan verbergen wij.`;
    return `${formatNumber(all, 0)} cijfers worden niet getoond, van alle gebieden, groepen en periodes samen. ${ours} Hier staat waarom, nooit welk getal.`;
  },
  reasonsCaption: 'Waarom niet',
  reason: 'Reden',
  count: 'Aantal',
  readersSee: 'Wat lezers zien',
  perSeries: 'Per indicator, groep en periode',
  series: (count: number): string => (count === 1 ? '1 reeks' : `${formatNumber(count, 0)} reeksen`),
  seriesCaption: 'Aantal gebieden zonder cijfer, per reden',
  indicator: 'Indicator',
  why: 'Waarom niet getoond',
  heads,
  area: (code: string, count: number): string =>
    `${code}, ${count === 1 ? '1 cijfer' : `${formatNumber(count, 0)} cijfers`}`,
  /** From which sum a hidden figure would follow; `of` is the name of an area, or of groups, periods or categories. */
  because: (kind: Because['kind'], of: string): string => {
    if (kind === 'areas') return `telt op tot het cijfer van ${of}`;
    if (kind === 'categories') return `antwoorden die optellen tot 100% (${of})`;
    return kind === 'groups' ? `groepen die samen ${of} zijn` : `periodes die samen ${of} zijn`;
  },
};
