import { formatDate, formatList, formatNumber } from '../../src/document/words/nl/format.ts';
import { fractionWords } from '../../src/document/words/nl/fraction.ts';

/** A share near a fraction, of which the margin leaves the side open. */
const share = { value: 74.1, interval: undefined, basis: 'sample', indicator: { decimals: 0 } } as const;

type Example = Readonly<{ what: string; written: string; shown: string }>;

/** Numbers and dates as they come in and as readers see them. */
export function formatExamples(): Example[] {
  return [
    { what: 'Aandeel van mensen', written: '20,3', shown: `${formatNumber(20.3, 0)} van de 100` },
    { what: 'Half, van nul af', written: '12,5', shown: formatNumber(12.5, 0) },
    { what: 'Rapportcijfer', written: '5,84', shown: formatNumber(5.84, 1) },
    { what: 'Duizendtallen', written: '13640', shown: formatNumber(13640, 0) },
    { what: 'Nul is een cijfer', written: '0', shown: formatNumber(-0.2, 0) },
    { what: 'Bijna een gewone breuk', written: '74,1', shown: fractionWords(share) ?? '–' },
    { what: 'Datum', written: '2026-11-22', shown: formatDate('2026-11-22') },
    { what: 'Opsomming', written: '2020, 2022, 2024', shown: formatList(['2020', '2022', '2024']) },
  ];
}
