import type { BenchmarkOrigin } from '../domain/benchmark.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Profile } from '../domain/profile.ts';
import { expectedByChance } from '../domain/test-family.ts';
import { themes } from '../domain/theme.ts';
import { changeText, weightsText } from './choices-words.ts';
import { type DocumentInput, wijkprofielDropped } from './document-input.ts';
import { formatList, formatNumber } from './format-nl.ts';
import { testedOf, testNotes } from './method-notes.ts';
import { peersRule } from './selection-rule.ts';
import { comparisonsOf, hasValue } from './theme-words.ts';
import { atTheEnds, benchmarkWords, themeNames } from './words-nl.ts';

/** How to read the document, in paragraphs under a few heads. */
export type ReadingView = Readonly<{
  blocks: readonly Readonly<{ id: string; head: string; paragraphs: readonly string[] }>[];
}>;

export function readingSection(input: DocumentInput): ReadingView {
  const { profile } = input;
  const blocks = [
    { id: 'verschil', head: 'Wat een verschil betekent', paragraphs: differenceText(input) },
    {
      id: 'regiocijfer',
      head: 'Waar het cijfer van de regio vandaan komt',
      paragraphs: benchmarkText(profile),
    },
    { id: 'schatting', head: 'Wat een schatting is', paragraphs: estimateText(input) },
    { id: 'punten', head: 'Hoe de punten tellen', paragraphs: pointsText(input) },
    { id: 'verborgen', head: 'Wat niet getoond wordt', paragraphs: hiddenText(input) },
    { id: 'ontbreekt', head: 'Waar dit profiel niets over zegt', paragraphs: gapsText(input) },
  ];
  return { blocks: blocks.filter(({ paragraphs }) => paragraphs.length > 0) };
}

function differenceText({ profile, edition, words }: DocumentInput): string[] {
  const { notable, notableBelow10 } = edition.size;
  const tested = testedOf(profile).length;
  const chance = expectedByChance(tested);
  const outcomes =
    chance === 0 ? 'een enkele uitkomst' : `ongeveer ${chance} ${chance === 1 ? 'uitkomst' : 'uitkomsten'}`;
  const counted = `Er is ${tested} keer getoetst; ${outcomes} kan op toeval berusten.`;
  return [
    ...(tested === 0 ? [] : [[...testNotes(profile, words), counted, ...unweightedNote(profile)].join(' ')]),
    ...changeNote(profile),
    `Klein is minder dan ${notable} van de 100 (${atTheEnds}: minder dan ${notableBelow10}). Verschillen zijn berekend vóór het afronden; door afronding tellen cijfers soms niet precies op.`,
    'Gunstig betekent niet dat er niets speelt. Een verschil zegt niets over de oorzaak. De cijfers zijn niet gecorrigeerd voor leeftijd, inkomen of opleiding.',
  ];
}

/** Margins that follow from the number of answers alone are too narrow where answers weigh differently. */
function unweightedNote(profile: Profile): string[] {
  const computed = testedOf(profile).some(
    ({ measurement }) =>
      measurement.kind === 'value' &&
      measurement.interval?.origin === 'wilson' &&
      measurement.weighted !== false,
  );
  return computed
    ? ['Marges die de bron niet gaf zijn berekend zonder correctie voor weging, en daardoor wat te smal.']
    : [];
}

function changeNote({ comparisons }: Profile): string[] {
  const tested = comparisons.filter(({ trend }) => trend.kind !== 'undetermined').length;
  return tested === 0
    ? []
    : [
        `Veranderingen over de jaren zijn ${tested} keer getoetst, zonder correctie voor dat aantal. Twee jaren naast elkaar zijn een verandering, nog geen ontwikkeling.`,
      ];
}

/** Delivered or computed, and from how many people. */
function benchmarkText({ comparisons, benchmark }: Profile): string[] {
  const versus = benchmarkWords(benchmark);
  const shown = comparisons.filter(hasValue);
  const origins = shown.map(({ benchmarkOrigin }) => benchmarkOrigin);
  const computed = origins.filter((one) => one.kind === 'computed');
  const given = origins.some(({ kind }) => kind === 'given');
  return [
    ...(given && computed.length > 0
      ? [`Een deel van de cijfers van ${versus} is door de bron gegeven, een deel berekend.`]
      : []),
    ...(given && computed.length === 0 ? [`De cijfers van ${versus} zijn door de bron gegeven.`] : []),
    ...(computed.length === 0 ? [] : [computedText(versus, computed)]),
    ...lowCoverage(shown, versus),
  ];
}

function computedText(
  versus: string,
  computed: readonly Extract<BenchmarkOrigin, { kind: 'computed' }>[],
): string {
  const lowest = Math.min(...computed.map(({ coverage }) => coverage));
  const share = formatNumber(Math.floor(lowest * 100 + 1e-9), 0);
  const approximate = computed.some((one) => one.approximate)
    ? ' De weging is bij benadering: het aantal mensen van precies die leeftijden is niet bekend.'
    : '';
  return `Berekend: het gemiddelde van de gebieden in ${versus}, gewogen met hun inwoners. ${lowest >= 0.995 ? 'Alle gebieden tellen mee.' : `Minstens ${share}% van de mensen telt mee.`}${approximate}`;
}

function lowCoverage(shown: readonly Comparison[], versus: string): string[] {
  const names = shown
    .filter(({ benchmarkOrigin }) => benchmarkOrigin.kind === 'low-coverage')
    .map(({ indicator }) => indicator.name);
  return names.length === 0
    ? []
    : [
        `Geen cijfer van ${versus}, omdat minder dan 80% van de mensen in gebieden met een cijfer woont: ${formatList(names)}.`,
      ];
}

function estimateText({ profile, edition, words }: DocumentInput): string[] {
  if (!profile.comparisons.some((one) => one.basis === 'model' && hasValue(one))) return [];
  return [
    'Een rekenmodel leidt deze cijfers vooral af uit wie hier wonen: leeftijd, inkomen, opleiding, soort woning. Wat een wijk anders maakt dan haar inwoners doen verwachten, ziet het model maar voor een deel. Daarom zijn schattingen niet getoetst, staan zij nooit in één tabel met gemeten cijfers, en hebben zij geen kleur.',
    ...peersRule({ profile, edition, words }, false),
    'Een vijfde deel (1e tot en met 5e) zegt waar het cijfer ligt als alle wijken van laag naar hoog staan: een plaats, geen oordeel.',
  ];
}

/** Only where any theme could have points. */
function pointsText({ profile, edition }: DocumentInput): string[] {
  const { priorities } = profile;
  if (!priorities.some(({ known }) => known > 0)) return [];
  const changes = priorities.some(({ attention, strength }) =>
    [...attention.items, ...strength.items].some(({ change }) => change !== undefined),
  );
  const { priorities: rules } = edition;
  return [...weightsText(rules), ...(changes ? [changeText(rules)] : [])];
}

function hiddenText({ profile, edition }: DocumentInput): string[] {
  const { minRespondents, minCell } = edition.suppression;
  const anySample = profile.comparisons.some(({ basis }) => basis === 'sample');
  const anySecondary = [...profile.comparisons, ...profile.over65].some(
    ({ measurement }) => measurement.kind === 'hidden' && measurement.reason === 'secondary',
  );
  return [
    ...(anySample
      ? [
          `Bij minder dan ${minRespondents} antwoorden, of minder dan ${minCell} mensen met of zonder het kenmerk, tonen we geen cijfer: het zou iets over herkenbare mensen kunnen zeggen, of onbetrouwbaar zijn.`,
        ]
      : []),
    ...(anySecondary
      ? [
          'Soms tonen we een cijfer niet dat zelf groot genoeg is, omdat een verborgen cijfer er anders uit te berekenen is.',
        ]
      : []),
    'Wat een bron zelf niet geeft, blijft leeg. Nul is een cijfer; een streepje is geen cijfer.',
  ];
}

/** Themes without any figure, and figures that this wijk lacks. */
function gapsText({ profile, stories, words, trim }: DocumentInput): string[] {
  const story = stories.get(profile.area.code);
  const { missingStory, missingText } = words.story;
  const dropped = wijkprofielDropped(trim).map((what) => words.chosen.dropped[what]);
  const empty = themes.filter((theme) => !comparisonsOf(profile, theme).some(hasValue));
  const lacking = profile.comparisons
    .filter((one) => !hasValue(one) && one.spread !== undefined && one.indicator.theme !== 'bevolking')
    .map(({ indicator }) => indicator.name);
  return [
    ...(empty.length === 0
      ? []
      : [
          `Geen cijfers voor deze wijk over: ${formatList(empty.map((theme) => themeNames[theme].toLowerCase()))}.`,
        ]),
    ...(lacking.length === 0 ? [] : [`Andere wijken hebben wel een cijfer over: ${formatList(lacking)}.`]),
    ...(story === undefined ? [missingStory] : story.text.length === 0 ? [missingText] : []),
    ...(dropped.length === 0 ? [] : [words.chosen.onlyInHtml(formatList(dropped))]),
    'Cijfers vertellen niet hoe het is om hier te wonen. Dat weten bewoners.',
  ];
}
