import type { Comparison } from '../../../domain/comparison.ts';
import type { TestMethod } from '../../../domain/evidence.ts';
import type { Basis } from '../../../domain/indicator.ts';
import { type Qualifier, qualifiersOf } from '../../../domain/qualifiers.ts';
import { expectedByChance, type TestFamily } from '../../../domain/test-family.ts';
import type { NotTestedReason, Verdict } from '../../../domain/verdict.ts';
import { formatNumber } from './format.ts';

/** How a figure is known. */
export const basisWords: Readonly<Record<Basis, string>> = {
  sample: 'gemeten met een vragenlijst',
  model: 'geschat met een rekenmodel',
  register: 'geteld in registraties',
};

/** A verdict in the words of statistics.md section 11; never "gelijk". */
export const verdictWords: Readonly<Record<Verdict['kind'], string>> = {
  favourable: 'aantoonbaar gunstiger',
  unfavourable: 'aantoonbaar ongunstiger',
  higher: 'aantoonbaar hoger, geen oordeel',
  lower: 'aantoonbaar lager, geen oordeel',
  'not-demonstrable': 'geen aantoonbaar verschil',
  'not-tested': 'niet getoetst',
  'not-shown': 'niet getoond',
  'no-data': 'geen gegevens',
};

export const notTestedWords: Readonly<Record<NotTestedReason, string>> = {
  'model-estimate': 'schatting van een rekenmodel',
  'full-count': 'volledige telling: het verschil is een feit',
  'no-margin': 'geen marge en geen aantal antwoorden',
  'no-spread': 'de spreiding is niet bekend',
  'no-benchmark': 'geen cijfer om mee te vergelijken',
};

/** What must be known of a margin that takes all answers for as heavy. */
export const unweightedWords = 'zonder correctie voor weging';

/** How a test was made, for the epidemiologist. */
export const methodWords: Readonly<Record<TestMethod, string>> = {
  source: 'toets van de bron',
  interval: 'marge van de wijk',
  'interval-part': 'marge, gecorrigeerd voor het deel dat de wijk van het geheel is',
  'interval-expected': 'marge van de wijk, tegen het verwachte aantal',
  'rest-z': 'wijk tegen de rest (z-toets)',
  'rest-exact': 'wijk tegen de rest (exacte toets)',
};

/** The same in the room of a table cell; the usual way needs no word. */
const shortMethods: Readonly<Record<TestMethod, string>> = {
  source: 'toets van de bron',
  interval: '',
  'interval-part': 'deel van geheel',
  'interval-expected': 'tegen verwacht',
  'rest-z': 'tegen de rest',
  'rest-exact': 'tegen de rest',
};

const shortVerdicts: Partial<Record<Verdict['kind'], string>> = {
  favourable: 'gunstiger',
  unfavourable: 'ongunstiger',
  higher: 'hoger',
  lower: 'lager',
  'not-demonstrable': 'niet aantoonbaar',
};

/** What qualifies a figure and its verdict, in Dutch. */
export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  small: 'klein verschil',
  robust: 'robuust',
  borderline: 'grensgeval',
  indicative: 'indicatief',
  'wide-margin': 'brede marge',
  provisional: 'voorlopig',
  unweighted: unweightedWords,
};

/** The outcome of a test with what qualifies it: "ongunstiger; klein verschil; robuust"; empty when nothing was tested. */
export function testText(comparison: Comparison): string {
  const { verdict, evidence } = comparison;
  const outcome = shortVerdicts[verdict.kind];
  if (outcome === undefined) return '';
  const method = evidence.method === undefined ? '' : shortMethods[evidence.method];
  // The other two stand beside the margin.
  const told = qualifiersOf(comparison).filter((one) => one !== 'provisional' && one !== 'unweighted');
  return [outcome, ...told.map((one) => qualifierWords[one]), ...(method === '' ? [] : [method])].join('; ');
}

/** What "robuust" means, and how many differences of the whole edition are. */
export function robustText({ tests, demonstrable, robust }: TestFamily): string {
  const number = (count: number): string => formatNumber(count, 0);
  return `Robuust: blijft staan na correctie voor alle ${number(tests)} toetsen van deze uitgave (Benjamini-Hochberg); dat doen ${number(robust)} van de ${number(demonstrable)} aantoonbare verschillen. Als er niets verschilde, zouden er ongeveer ${number(expectedByChance(tests))} aantoonbaar lijken.`;
}

/** What a test found, and what qualifies it. */
export const evidence = {
  /** How a figure is known. */
  bases: basisWords,
  verdicts: verdictWords,
  notTested: notTestedWords,
  /** How a test was made, for the epidemiologist. */
  methods: methodWords,
  qualifiers: qualifierWords,
  unweighted: unweightedWords,
  test: testText,
  robust: robustText,
};
