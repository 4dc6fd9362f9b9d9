import type { TestMethod } from '../../../domain/evidence.ts';
import { overlapFrom } from '../../../statistics/part-whole-tests.ts';
import { capitalise, formatNumber } from './format.ts';

const share = `${formatNumber(overlapFrom * 100, 0)}%`;

/** The ways of testing in the order in which they are told, and what makes them differ from the drawn margin. */
const ways: readonly (readonly [readonly TestMethod[], (versus: string) => string])[] = [
  [['interval'], (versus) => `${versus} ligt buiten de marge (95%) van de wijk.`],
  [
    ['interval-part', 'rest-z', 'rest-exact'],
    (versus) =>
      `Een wijk die minstens ${share} van ${versus} is, is getoetst tegen de rest; de uitkomst kan dan net anders zijn dan de getekende marge.`,
  ],
  [['source'], () => 'Soms heeft de bron zelf getoetst.'],
];

/** `robust` and `corrected`: how many of those with a known probability hold after correction. */
type ChanceFacts = Readonly<{
  tests: number;
  /** Some of them are of people of 65 and over. */
  anyOlder: boolean;
  byChance: number;
  robust: number;
  corrected: number;
}>;

/** How differences were tested, from what was really done. */
export const method = {
  /** Nothing when nothing was tested. */
  demonstrable: (methods: ReadonlySet<TestMethod>, versus: string): string[] => {
    const parts = ways
      .filter(([names]) => names.some((name) => methods.has(name)))
      .map(([, words]) => words(versus));
    return parts.length === 0
      ? []
      : [`Aantoonbaar: ${parts.join(' ')} Niet aantoonbaar betekent: het verschil is niet zeker.`];
  },
  /** What chance may have done, and how many differences hold after correction for all tests of the edition. */
  chance: ({ tests, anyOlder, byChance, robust, corrected }: ChanceFacts): string[] => {
    const parts = [
      ...(byChance === 0
        ? []
        : [`van ${tests} toetsen${anyOlder ? ' (met 65+)' : ''} gemiddeld ${byChance} door toeval`]),
      ...(corrected === 0 ? [] : [`na correctie blijven ${robust} van ${corrected} staan`]),
    ];
    return parts.length === 0 ? [] : [`${capitalise(parts.join('; '))}.`];
  },
  hiddenRule: (minRespondents: number, minCell: number): string =>
    `Niet getoond: minder dan ${minRespondents} antwoorden, of ${minCell} mensen met of zonder het kenmerk.`,
  caution:
    'Gunstig betekent niet dat er niets speelt. Een verschil zegt niets over de oorzaak. Niet gecorrigeerd voor leeftijd. Afgerond.',
};
