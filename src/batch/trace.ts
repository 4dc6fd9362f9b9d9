import type { Area } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Profile } from '../domain/profile.ts';
import { fingerprint } from '../lib/fingerprint.ts';
import { programFingerprint } from '../lib/program-fingerprint.ts';
import { rememberedPer } from '../lib/remembered.ts';
import { templateLook } from '../render/template-look.ts';
import type { Format, Product } from './plan.ts';
import type { Prepared } from './prepare.ts';
import { neighboursOf, profileOf } from './profiles.ts';

/** What a file of a wijk can follow from, in the order in which it is told why a file is made anew. */
export const traceParts = [
  'program',
  'browser',
  'look',
  'settings',
  'texts',
  'own',
  'benchmark',
  'average',
  'around',
  'areas',
] as const;
export type TracePart = (typeof traceParts)[number];

/**
 * What a file was made of, each part as a hash: files with the same trace have the same bytes. It may tell apart what
 * the file does not show, never the other way round.
 */
export type Trace = Readonly<Partial<Record<TracePart, string>>>;

/** Parts of which the document itself tells whether it looks at what changed in them. */
export const shownParts: ReadonlySet<TracePart> = new Set([
  ...(['settings', 'texts', 'own', 'benchmark', 'average', 'around', 'areas'] as const),
]);

/** What is traced: a document, the figures of a wijk as CSV, or its charts as pictures. */
export type Traced = Readonly<{ product: Product; format: Format } | 'csv' | 'charts'>;
export type TraceOf = (area: Area, what: Traced) => Trace;

/** Traces the files of a project; `browser` is the name and version of what prints. */
export async function tracer(prepared: Prepared, browser = ''): Promise<TraceOf> {
  const program = await programFingerprint();
  const { style, dress } = prepared;
  const looks = {
    factsheet: fingerprint([style, await templateLook('factsheet', dress)]),
    wijkprofiel: fingerprint([style, await templateLook('wijkprofiel', dress)]),
  };
  const shared = { program, settings: settingsOf(prepared), areas: areasOf(prepared) };
  return (area, what) => {
    const figures = figureTrace(prepared, area);
    if (what === 'csv') return { ...shared, ...figures };
    const texts = textsOf(prepared, area.code);
    if (what === 'charts')
      return { ...shared, ...figures, texts, look: fingerprint(style), ...besides(prepared, area, figures) };
    const { product, format } = what;
    return {
      ...shared,
      ...figures,
      texts,
      look: looks[product],
      ...(format === 'pdf' ? { browser } : {}),
      ...(product === 'wijkprofiel' ? besides(prepared, area, figures) : {}),
    };
  };
}

/** Everything of the configuration that documents say or rules follow from; names of files do not count. */
function settingsOf({ config, edition, interventions, rules, boundaries, previous }: Prepared): string {
  const maps = [...boundaries].map(([code, shape]) => [code, shape]);
  const { products: _, output: __, figures: ___, ...settings } = config;
  return fingerprint([settings, edition, interventions, rules, maps, previous?.name]);
}

/** Names, people and places of all areas: a document may name any of them. */
function areasOf({ dataset }: Prepared): string {
  return fingerprint(
    [...dataset.areas.values()].map(({ populationByGroup, ...area }) => [area, [...populationByGroup]]),
  );
}

/** What people wrote of this wijk, what others chose, and what an earlier edition showed of it. */
function textsOf({ stories, previous }: Prepared, code: string): string {
  const chosen = [...stories].map(([area, { chosenThemes }]) => [
    area,
    chosenThemes.map(({ theme }) => theme),
  ]);
  const then = previous?.figures.get(code);
  return fingerprint([stories.get(code), chosen, then && [...then]]);
}

type FigureTrace = Readonly<Record<'own' | 'benchmark' | 'average' | 'around', string>>;

const figureTraces = rememberedPer<FigureTrace>();
const surroundings = rememberedPer<Pick<Trace, 'around'>>();

/** The figures of a wijk, those it is compared with (given or averaged by us), and what follows from those around it. */
function figureTrace(prepared: Prepared, area: Area): FigureTrace {
  return figureTraces(prepared, area.code, () => {
    const profile = profileOf(prepared, area);
    const { comparisons, over65, agesBySex, findings, similar, favourable, family } = profile;
    const all = [...comparisons, ...over65];
    const averaged = all.filter(({ benchmarkOrigin }) => benchmarkOrigin.kind !== 'given');
    const given = all.filter(({ benchmarkOrigin }) => benchmarkOrigin.kind === 'given');
    const { tests, demonstrable, robust } = family;
    return {
      own: fingerprint(all.map(ownFigures)),
      benchmark: fingerprint(given.map(benchmarkFigures)),
      average: fingerprint(averaged.map(benchmarkFigures)),
      around: fingerprint([
        ...[all.map(consequences), agesBySex, codesOf(findings.peers), similar, favourable],
        ...[tests, demonstrable, robust],
      ]),
    };
  });
}

function ownFigures({ indicator, group, period, basis, source, measurement, earlier }: Comparison) {
  const before = earlier.map((one) => [one.period, one.measurement]);
  return [definitionOf(indicator), group, period, basis, source, measurement, before];
}

function benchmarkFigures({ indicator, group, benchmark, benchmarkOrigin, earlier, others }: Comparison) {
  const beside = others.map(({ area, measurement, origin }) => [area.code, measurement, origin]);
  const before = earlier.map((one) => [one.period, one.benchmark]);
  return [indicator.id, group, benchmark, benchmarkOrigin, before, beside];
}

/** What was computed of a figure and of others; the spread of an indicator is the same object for many wijken. */
function consequences(comparison: Comparison) {
  const { indicator, group, evidence, adjusted, robust, size, spread, position, peers } = comparison;
  const { trend, benchmarkTrend, others } = comparison;
  return [
    ...[indicator.id, group, evidence, adjusted, robust, size, position, peers, trend, benchmarkTrend],
    others.map((other) => other.evidence),
    spread && sharedHash(spread, ({ values }) => values),
  ];
}

function definitionOf(indicator: Comparison['indicator']): string {
  return sharedHash(indicator, (one) => one);
}

function codesOf(peers: Profile['findings']['peers']) {
  return peers.kind === 'peers' ? peers.areas.map(({ code }) => code) : peers;
}

/** A wijkprofiel puts other wijken beside its own. */
function besides(prepared: Prepared, area: Area, own: FigureTrace): Pick<Trace, 'around'> {
  return surroundings(prepared, area.code, () => {
    const { kind, profiles, all } = neighboursOf(prepared, area);
    const others = profiles.map((profile) => figureTrace(prepared, profile.area));
    return { around: fingerprint([own.around, kind, [...all], others]) };
  });
}

const hashes = new WeakMap<object, string>();

function sharedHash<T extends object>(value: T, plain: (value: T) => unknown): string {
  const known = hashes.get(value) ?? fingerprint(plain(value));
  hashes.set(value, known);
  return known;
}
