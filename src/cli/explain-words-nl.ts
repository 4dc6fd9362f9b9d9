import { basisWords, methodWords, notTestedWords, verdictWords } from '../document/words/nl/evidence.ts';
import { absentWords, hiddenWords } from '../document/words/nl/missing.ts';
import { trendText } from '../document/words/nl/trend.ts';
import type { Evidence, Rung } from '../domain/evidence.ts';
import type { IntervalOrigin } from '../domain/measurement.ts';
import type { Size } from '../domain/size.ts';
import type { ExplainWords } from './explain-words.ts';

const origins: Readonly<Record<IntervalOrigin, string>> = {
  delivered: 'gegeven door de bron',
  wilson: 'berekend met Wilson',
  count: 'berekend uit het aantal gebeurtenissen (exact onder 10, anders Byar)',
  mean: 'berekend uit de spreiding of de standaardfout',
  weighted: 'berekend uit de marges van de delen',
};

const rungs: Readonly<Record<Rung, string>> = {
  'no-figure': 'geen cijfer',
  'no-benchmark': 'geen vergelijking',
  model: 'schatting',
  'source-test': 'toets van de bron',
  'full-count': 'volledige telling',
  bounds: 'gegeven marges',
  rest: 'wijk tegen de rest',
  proportion: 'percentage en aantal antwoorden',
  events: 'gebeurtenissen',
  mean: 'gemiddelde met spreiding',
  nothing: 'niets om mee te toetsen',
};

/** Why the documents say of a figure what they say, in Dutch. */
export const dutch: ExplainWords = {
  steps: {
    figure: 'Het cijfer',
    shown: 'Mag het getoond worden',
    benchmark: 'Waarmee vergeleken',
    margin: 'De marge (95%)',
    test: 'De toets',
    correction: 'Veel toetsen tegelijk',
    size: 'Hoe groot is het verschil',
    peers: 'Wijken met ongeveer dezelfde leeftijden',
    place: 'Plaats tussen de wijken',
    development: 'Ontwikkeling',
    document: 'Wat de documenten zeggen',
  },
  row: (file, line) => ` (${file}, regel ${line})`,
  figure: ({ name, group, period, area, code, value, unit, where, source, basis }) =>
    `${name}, ${group}, ${period}, ${area} (${code}): ${value} ${unit}${where}. Bron: ${source}; ${basisWords[basis]}.`,
  hidden: (reason) => `Nee: ${hiddenWords[reason]}. Alles wat eruit volgt blijft ook weg.`,
  absent: (reason) => `Er is geen cijfer: ${absentWords[reason]}.`,
  shown: ({ basis, respondents, minRespondents, minCell }) => {
    if (basis === 'model') return 'Ja: een schatting telt geen antwoorden van mensen in deze wijk.';
    const rule = `minstens ${minRespondents} antwoorden, en ${minCell} mensen met en zonder het kenmerk`;
    return `Ja. De regels: ${rule}; hier ${respondents === undefined ? 'is het aantal antwoorden niet gegeven' : `${respondents} antwoorden`}.`;
  },
  noBenchmark: (area, origin) =>
    origin.kind === 'low-coverage'
      ? `${area}: geen cijfer, want maar ${Math.round(origin.coverage * 100)}% van de mensen woont in gebieden met een cijfer.`
      : `${area}: geen cijfer uit dezelfde bron, periode en doelgroep.`,
  benchmark: (area, value, origin, where) =>
    origin.kind === 'computed'
      ? `${area}: ${value}, berekend als gewogen gemiddelde van de gebieden erin; ${Math.round(origin.coverage * 100)}% van de mensen telt mee${origin.approximate ? ', weging bij benadering' : ''}.`
      : `${area}: ${value}, gegeven door dezelfde bron${where}.`,
  noMargin: 'Er is geen marge: niet gegeven, en niet te berekenen.',
  margin: (bounds, { origin, size }) =>
    `${bounds}, ${origins[origin]}${size === undefined ? '' : ` uit ${Math.round(size)} antwoorden`}.`,
  test: (evidence, numbers) => testText(evidence, numbers),
  correction: (adjusted, robust, { tests }) => {
    const text = `Gecorrigeerd voor alle ${tests} toetsen van deze uitgave (Benjamini-Hochberg): p ${adjusted}`;
    return robust === undefined ? `${text}.` : `${text}; het verschil is ${robust ? '' : 'niet '}robuust.`;
  },
  size: (size, difference) => sizeText(size, difference),
  peers: (count, mean) => `Het gemiddelde van ${count} wijken is ${mean}.`,
  noPeers: 'Er is geen groep om mee te vergelijken; de schatting wordt niet als verschil genoemd.',
  place: ({ fifth, count, spine }) => {
    const text = `${fifth}e vijfde deel van ${count} wijken, van laag naar hoog. Een plaats, geen oordeel.`;
    if (spine === undefined) return text;
    const at = String(Math.round(spine.value * 100) / 100).replace('.', ',');
    return `${text} Op de schaal van 0 (ongunstigste kant; bij neutraal laagste) tot 1, met de vergelijking op 0,5: ${at}.`;
  },
  noPlace: 'Te weinig wijken met een cijfer voor een vijfde deel.',
  trend: (own, benchmark) => {
    const text = `Wijk: ${trendText(own)}.`;
    return benchmark.kind === 'undetermined' ? text : `${text} Vergelijking: ${trendText(benchmark)}.`;
  },
  document: (outcome, where, sentence) => {
    const places = {
      strength: 'Genoemd bij “Dit gaat goed”',
      attention: 'Genoemd bij “Dit vraagt aandacht”',
      widespread: 'Genoemd bij “Speelt bij veel mensen”',
      over65: 'Genoemd bij “Bij 65-plussers”',
      largest: 'Genoemd bij “Grootste verschillen”, zonder oordeel',
      'no-room':
        'Haalt de regel, maar de samenvatting noemt er hoogstens drie per kolom (van 65-plussers twee), één per onderwerp',
      nowhere: 'Niet genoemd in de samenvatting: de regel daarvoor is niet gehaald',
    };
    return `In de tabel: “${outcome}”. ${places[where]}${sentence === undefined ? '' : `: “${sentence}”`}.`;
  },
};

function testText(
  { verdict, method, share, borderline, rung }: Evidence,
  { bounds, z, p }: Readonly<Record<'bounds' | 'z' | 'p', string | undefined>>,
): string {
  if (verdict.kind === 'not-tested') return `Niet getoetst: ${notTestedWords[verdict.reason]}.`;
  const values = [z && `z = ${z}`, p && `p ${p}`].filter(Boolean).join(', ');
  const part =
    share === undefined
      ? ''
      : ` De wijk is ${String(Math.round(share * 1000) / 10).replace('.', ',')}% van het geheel.`;
  return [
    `Trede ‘${rungs[rung]}’: ${method === undefined ? '' : methodWords[method]}${values === '' ? '' : ` (${values})`}.${part}`,
    bounds === undefined ? '' : `Marge van het verschil: ${bounds}.`,
    `Oordeel: ${verdictWords[verdict.kind]}${verdict.kind === 'not-demonstrable' ? ' (kan toeval zijn)' : ''}.`,
    borderline ? 'Grensgeval: door afronding van het cijfer kan het oordeel omslaan.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function sizeText(
  { class: size, threshold, measure, justBelow }: Size,
  difference: string | undefined,
): string {
  const classes = { small: 'klein', notable: 'noemenswaardig', considerable: 'flink', large: 'groot' };
  const unit = measure === 'points' ? 'procentpunt' : 'standaardafwijking tussen wijken';
  const exact =
    difference === undefined ? 'Van een schatting staat alleen de klasse vast' : `Verschil ${difference}`;
  const near = justBelow ? ' Afgerond lijkt de grens gehaald, onafgerond niet.' : '';
  return `${exact}: ${classes[size]} (klein is minder dan ${String(threshold).replace('.', ',')} ${unit}).${near}`;
}
