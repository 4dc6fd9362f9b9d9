import type { BenchmarkLevel } from '../../../../domain/benchmark.ts';
import type { AgePeers } from '../../../../domain/similar-areas.ts';
import { capitalise } from '../format.ts';
import { wijkCount } from './coverage.ts';

const peers: Readonly<Record<Extract<AgePeers, { kind: 'none' }>['reason'], string>> = {
  'no-ages': 'de leeftijden zijn niet bekend',
  'too-few-wijken': 'te weinig wijken hebben leeftijden',
  'ages-too-different': 'te weinig andere wijken hebben ongeveer dezelfde leeftijden',
  'few-people': 'er wonen te weinig mensen',
};

/** What is the matter with each wijk as a whole. */
export const wijken = {
  heading: 'Per wijk',
  lead: 'De wijken met de minste cijfers staan bovenaan.',
  wijk: 'Wijk',
  remarks: 'Bijzonderheden',
  noRemarks: 'geen',
  count: wijkCount,
  all: 'Alle wijken',
  some: (count: number, all: number): string => `${count} van de ${wijkCount(all)}`,
  /** `names` when they are few. */
  remark: (what: string, names: readonly string[]): string =>
    capitalise(names.length === 0 ? what : `${what} (${names.join(', ')})`),
  withoutGemeente: 'Zonder gemeente',
  /** "4 wijken, elk 12 tot 30 van de 40 cijfers". */
  range: (count: number, lowest: number, highest: number, total: number): string => {
    const range = lowest === highest ? `${lowest}` : `${lowest} tot ${highest}`;
    return `${wijkCount(count)}, ${count === 1 ? '' : 'elk '}${range} van de ${total} cijfers`;
  },
  noFigure: 'geen enkel cijfer',
  noHealthFigures: 'geen gezondheidscijfers',
  noBenchmark: (level: BenchmarkLevel): string => `geen vergelijking: ligt niet in een ${level}`,
  noPopulation: 'geen inwonertal',
  noPeers: (reason: keyof typeof peers): string =>
    `geen wijken met ongeveer dezelfde leeftijden: ${peers[reason]}`,
  noMap: {
    project: 'geen kaart: er zijn geen grenzen in dit project',
    around: 'geen kaart: er is geen gebied om haar heen met alle grenzen',
    own: 'geen kaart: deze wijk heeft geen grens',
  },
};
