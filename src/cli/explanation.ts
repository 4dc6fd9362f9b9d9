import type { Edition } from '../document/document-input.ts';
import { outcomeOf } from '../document/outcome-style.ts';
import { benchmarkWords } from '../document/words/nl/areas.ts';
import { findingSentence } from '../document/words/nl/sentences.ts';
import { nl } from '../document/words/nl.ts';
import { hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import { type Figure, type Measurement, shown } from '../domain/measurement.ts';
import { differsForGroup, type Finding, namedFinding } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import { toldDifference } from '../domain/qualifiers.ts';
import type { Language } from '../lib/messages.ts';
import { numberText } from './evidence-words.ts';
import type { DocumentPlace, ExplainWords, Fact } from './explain-words.ts';
import { english } from './explain-words-en.ts';
import { dutch } from './explain-words-nl.ts';

/** What an explanation is about: one comparison, and the rows that its figures stand in. */
export type Explained = Readonly<{
  profile: Profile;
  comparison: Comparison;
  edition: Edition;
  figure: Figure<Measurement> | undefined;
  benchmarkFigure: Figure<Measurement> | undefined;
}>;

export type Step = Readonly<{ step: string; text: string }>;

const vocabularies: Readonly<Record<Language, ExplainWords>> = { nl: dutch, en: english };

/** From file and line to the sentence of the document, every step in plain words. */
export function explanation(explained: Explained, language: Language): Step[] {
  const words = vocabularies[language];
  const number = (value: number, extra = 1): string =>
    numberText(value, explained.comparison.indicator.decimals + extra, language);
  const probability = (p: number): string => probabilityText(p, language);
  const facts: Facts = { ...explained, words, number, probability };
  const steps: readonly (readonly [Fact, string | undefined])[] = [
    ['figure', figureText(facts)],
    ['shown', shownText(facts)],
    ['benchmark', benchmarkText(facts)],
    ['margin', marginText(facts)],
    ['test', testText(facts)],
    ['correction', correctionText(facts)],
    ['size', sizeText(facts)],
    ['peers', peersText(facts)],
    ['place', placeText(facts)],
    ['development', words.trend(explained.comparison.trend, explained.comparison.benchmarkTrend)],
    ['document', documentText(facts)],
  ];
  return steps.flatMap(([step, text]) => (text === undefined ? [] : [{ step: words.steps[step], text }]));
}

type Facts = Explained &
  Readonly<{
    words: ExplainWords;
    number: (value: number, extra?: number) => string;
    probability: (p: number) => string;
  }>;

function figureText({ comparison, profile, figure, words, number }: Facts): string {
  const { indicator, group, period, source, basis, measurement } = comparison;
  const value = shown(measurement);
  const where = figure === undefined ? '' : words.row(figure.file, figure.line);
  return words.figure({
    ...{
      name: indicator.name,
      group,
      period: period ?? '–',
      area: profile.area.name,
      code: profile.area.code,
    },
    ...{ value: value === undefined ? '–' : number(value.value), unit: indicator.unit, where, source, basis },
  });
}

function shownText({ comparison: { measurement, basis }, edition, words }: Facts): string {
  const { minRespondents, minCell } = edition.suppression;
  if (measurement.kind === 'hidden') return words.hidden(measurement.reason);
  if (measurement.kind === 'absent') return words.absent(measurement.reason);
  return words.shown({ basis, respondents: measurement.respondents, minRespondents, minCell });
}

function benchmarkText({ comparison, profile, benchmarkFigure, words, number }: Facts): string {
  const value = shown(comparison.benchmark);
  const area = profile.benchmark?.name ?? '–';
  if (value === undefined) return words.noBenchmark(area, comparison.benchmarkOrigin);
  const where = benchmarkFigure === undefined ? '' : words.row(benchmarkFigure.file, benchmarkFigure.line);
  return words.benchmark(area, number(value.value), comparison.benchmarkOrigin, where);
}

function marginText({ comparison: { measurement }, words, number }: Facts): string | undefined {
  const value = shown(measurement);
  if (value === undefined) return undefined;
  const { interval } = value;
  return interval === undefined
    ? words.noMargin
    : words.margin(`${number(interval.lower)}–${number(interval.upper)}`, interval);
}

function testText({
  comparison: { evidence, measurement },
  words,
  number,
  probability,
}: Facts): string | undefined {
  if (measurement.kind !== 'value') return undefined;
  const { difference, p, z } = evidence;
  const bounds = difference && `${number(difference.lower)} … ${number(difference.upper)}`;
  return words.test(evidence, {
    bounds,
    z: z === undefined ? undefined : number(z, 2),
    p: p === undefined ? undefined : probability(p),
  });
}

/** "= 0,04", and "< 0,0001" for what is nearly nothing. */
function probabilityText(p: number, language: Language): string {
  return p < 0.0001
    ? `< ${numberText(0.0001, 4, language)}`
    : `= ${numberText(Number(p.toPrecision(2)), 6, language)}`;
}

function correctionText({ comparison, profile, words, probability }: Facts): string | undefined {
  const { adjusted, robust } = comparison;
  return adjusted === undefined ? undefined : words.correction(probability(adjusted), robust, profile.family);
}

function sizeText({ comparison, words, number }: Facts): string | undefined {
  const { size } = comparison;
  if (size === undefined) return undefined;
  const told = toldDifference(comparison);
  return words.size(size, told === undefined ? undefined : number(told));
}

function peersText({ comparison: { basis, peers }, profile, words, number }: Facts): string | undefined {
  if (basis !== 'model') return undefined;
  const found = profile.findings.peers;
  return peers === undefined || found.kind === 'none'
    ? words.noPeers
    : words.peers(found.areas.length, number(peers));
}

function placeText({ comparison: { position, measurement }, words }: Facts): string | undefined {
  if (measurement.kind !== 'value') return undefined;
  return position === undefined ? words.noPlace : words.place(position);
}

function documentText({ comparison, profile, words }: Facts): string {
  const isOver65 = profile.over65.includes(comparison);
  const passed = isOver65 ? over65Finding(comparison) : namedFinding(comparison);
  // Of a wijk of very few people nothing is named, whatever its figures are.
  const [finding] = hasEnoughPeople(profile.area) ? passed : [];
  const outcome = outcomeOf(comparison, finding !== undefined, nl);
  const place = placeInSummary(comparison, profile);
  const told = finding ?? (place === 'largest' ? { comparison, peers: undefined } : undefined);
  const sentence = told && findingSentence(told, benchmarkWords(profile.benchmark));
  return words.document(outcome.words, place ?? (finding === undefined ? 'nowhere' : 'no-room'), sentence);
}

/** People of 65 and over have a rule of their own: their ages are given. */
function over65Finding(comparison: Comparison): Finding[] {
  return differsForGroup(comparison) ? [{ comparison, peers: undefined }] : [];
}

function placeInSummary(
  comparison: Comparison,
  { findings: { strengths, attention, widespread, over65, largest } }: Profile,
): DocumentPlace | undefined {
  const isThis = (one: Readonly<{ comparison: Comparison }>): boolean => one.comparison === comparison;
  if (strengths.some(isThis)) return 'strength';
  if (attention.some(isThis)) return 'attention';
  if (widespread.includes(comparison)) return 'widespread';
  if (over65.includes(comparison)) return 'over65';
  return largest.includes(comparison) ? 'largest' : undefined;
}
