import type { Area } from '../../../domain/area.ts';
import type { Basis } from '../../../domain/indicator.ts';
import type { Span } from '../../../domain/leave-one-out.ts';
import type { PriorityLevel, PriorityRules } from '../../../domain/priority-rules.ts';
import {
  demonstrableIn,
  type PriorityItem,
  type SideScore,
  type ThemePriority,
} from '../../../domain/theme-priorities.ts';
import { isDemonstrable } from '../../../domain/verdict.ts';
import { capitalise, formatList, formatNumber } from './format.ts';
import { peopleOf } from './groups.ts';
import { directionWord } from './outcome.ts';
import { noPeersReasons } from './selection.ts';
import { themeNames } from './themes.ts';

/** Levels of a theme, and those of its mirror image. */
export const levelWords: Readonly<Record<PriorityLevel, string>> = {
  none: 'als thema geen aandachtspunt',
  attention: 'aandachtspunt',
  clear: 'duidelijk aandachtspunt',
};
export const strengthWords: Readonly<Record<PriorityLevel, string>> = {
  none: '',
  attention: 'een sterk punt',
  clear: 'een duidelijk sterk punt',
};

/** "2,25": points in quarters, without zeros that say nothing. */
export function pointsText(points: number): string {
  return formatNumber(points, 2).replace(/,?0+$/, '');
}

/** "2 van 5 cijfers aan de ongunstige kant, 1 aantoonbaar: rookt en sport elke week." */
export function countedText(side: SideScore, known: number, way: 'favourable' | 'unfavourable'): string {
  const { items } = side;
  const figures = known === 1 ? 'cijfer' : 'cijfers';
  const names = formatList(items.map((item) => `${itemName(item)}${directionOf(item)}`));
  return `${items.length} van ${known} ${figures} aan de ${changeWords[way]}e kant, ${surenessText(side)}: ${names}.`;
}

/** " (minder)": whether more or less is meant of what a figure is about. */
function directionOf({ comparison: { size, indicator } }: PriorityItem): string {
  return size === undefined ? '' : ` (${directionWord(size.difference, indicator)})`;
}

/** "2 aantoonbaar, 1 gemeten maar niet aantoonbaar, 1 geteld": how each of them is known. */
function surenessText(side: SideScore): string {
  const demonstrable = demonstrableIn(side);
  const count = (kind: Basis): number =>
    side.items.filter(({ comparison: { basis, verdict } }) => basis === kind && !isDemonstrable(verdict))
      .length;
  const parts: readonly (readonly [number, string])[] = [
    [demonstrable, 'aantoonbaar'],
    [count('sample'), 'gemeten maar niet aantoonbaar'],
    [count('model'), 'geschat'],
    [count('register'), 'geteld'],
  ];
  const told = parts.filter(([number]) => number > 0);
  return told
    .map(([number, words]) =>
      told.length === 1 && number === side.items.length && number === 1 ? words : `${number} ${words}`,
    )
    .join(', ');
}

/** The name of a figure in a sum: short, with what else its points tell of it. */
export function itemName({ comparison, change }: PriorityItem): string {
  const { indicator, basis } = comparison;
  const remarks = [
    ...(basis === 'model' ? ['schatting'] : []),
    ...(change === undefined ? [] : [`ontwikkeling ${changeWords[change]}`]),
  ];
  return remarks.length === 0 ? indicator.phrase : `${indicator.phrase} (${remarks.join(', ')})`;
}

const changeWords = { favourable: 'gunstig', unfavourable: 'ongunstig' } as const;

/** "Rookt: circa 140 volwassenen meer dan bij het regiogemiddelde; sport elke week: circa 90 volwassenen minder." */
export function extraPeopleText(items: readonly PriorityItem[], benchmark: Area | undefined): string[] {
  const parts = items.flatMap(({ comparison, extraPeople }) => {
    if (extraPeople === undefined) return [];
    const { indicator, group } = comparison;
    const { count, margin } = extraPeople;
    const people = `circa ${formatNumber(Math.abs(count), 0)} ${peopleOf(group)}`;
    const words = `${indicator.phrase}: ${people} ${count > 0 ? 'meer' : 'minder'}`;
    return [{ words, margin: margin === undefined ? '' : ` (marge ${marginWords(margin)})` }];
  });
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const opening = `${capitalise(first.words)} dan bij ${averageOf(benchmark)}${first.margin}`;
  return [`${[opening, ...rest.map(({ words, margin }) => words + margin)].join('; ')}.`];
}

/** "20 tot 1.030", the smaller number first, whichever way the difference goes. */
function marginWords({ lower, upper }: Readonly<{ lower: number; upper: number }>): string {
  const [least = 0, most = 0] = [lower, upper].map(Math.abs).toSorted((a, b) => a - b);
  return `${formatNumber(least, 0)} tot ${formatNumber(most, 0)}`;
}

function averageOf(benchmark: Area | undefined): string {
  if (benchmark?.level === 'gemeente') return `het gemiddelde van heel ${benchmark.name}`;
  return benchmark?.level === 'land' ? 'het landelijk gemiddelde' : 'het regiogemiddelde';
}

/** Mean and places of a theme when any one of its figures is left out. */
export function spanText({ attention: { span }, places }: ThemePriority, themes: number): string {
  const without = `Zonder één van de cijfers: gemiddeld ${rangeText(span, pointsText)}`;
  const place =
    places === undefined || themes < 2 ? '' : `, plaats ${rangeText(places, String)} van ${themes}`;
  return `${without}${place}.`;
}

/** On which single figure the level rests, and which themes cannot be told apart from this one. */
export function restsText({ attention: { hinge }, alike }: ThemePriority, themes: number): string[] {
  const names =
    alike.length > 2 && alike.length === themes - 1
      ? ['de andere thema’s']
      : alike.map((theme) => themeNames[theme]);
  return [
    ...(hinge === undefined
      ? []
      : [`Zonder ‘${hinge.item.comparison.indicator.phrase}’: ${levelWords[hinge.level]}.`]),
    ...(names.length === 0 ? [] : [`Niet te onderscheiden van ${formatList(names)}.`]),
  ];
}

function rangeText({ lowest, highest }: Span, text: (one: number) => string): string {
  const [first, last] = [text(lowest), text(highest)];
  return first === last ? first : `${first} tot ${last}`;
}

/** The weights in words, for those who want to count it again. */
export function weightsText({ gap, evidence, levels }: PriorityRules): string[] {
  const points = [gap.half, gap.one, gap.two]
    .map(pointsText)
    .join(', ')
    .replace(/, (?=[^ ]+$)/, ' of ');
  return [
    `Een verschil van een halve, een hele of twee keer de standaardafwijking tussen wijken geeft ${points} punten. Die tellen ${pointsText(evidence.robust)} keer als het verschil robuust is, ${pointsText(evidence.demonstrable)} keer als het aantoonbaar is, ${pointsText(evidence.untested)} keer als het niet getoetst of geschat is, en ${pointsText(evidence.notDemonstrable)} keer als het getoetst en niet aantoonbaar is. Van verwante cijfers telt er één.`,
    `Aandachtspunt: gemiddeld minstens ${pointsText(levels.attention)}, duidelijk: minstens ${pointsText(levels.clear)}, bij twee of meer cijfers en de helft van wat bekend kon zijn. Sterke punten tellen op dezelfde manier. De weging is een voorstel, geen norm.`,
  ];
}

/** What a demonstrated change over the years does to the points. */
export function changeText({ trend }: PriorityRules): string {
  return `Een aantoonbare ongunstige ontwikkeling telt ${pointsText(trend)} mee, een gunstige gaat er ${pointsText(trend)} af.`;
}

type NoPeers = keyof typeof noPeersReasons;

/** How many figures are known of a theme, of how many that could count. */
function countText({ known, possible }: ThemePriority): string {
  if (possible === 0) return 'geen cijfer dat telt';
  return `${known} van ${possible} ${possible === 1 ? 'cijfer' : 'cijfers'}`;
}

/** The themes with their points, for the conversation about what comes first. */
export const choices = {
  heading: 'Kiezen wat eerst komt',
  sums: 'Punten per thema, opgeteld',
  intro: (versus: string): string =>
    `Een hulp bij het kiezen van wijkthema’s. Een cijfer geeft meer punten als het verder van ${versus} ligt dan tussen wijken gewoon is, en als dat zekerder is. Van verwante cijfers telt er één.`,
  order: (themes: number): string =>
    `${themes > 1 ? 'De volgorde is rekenkundig' : 'Hier is geen volgorde'}; keuzes maken gemeente, GGD en bewoners samen.`,
  estimatesWithoutPeers: (reason: NoPeers): string =>
    `${noPeersReasons[reason]} Daarom geven schattingen geen punten.`,
  estimates: (weight: number): string =>
    `Schattingen zeggen vooral wie er wonen. Zij geven alleen punten als zij ook anders zijn dan in wijken met ongeveer dezelfde leeftijden, dan met gewicht ${pointsText(weight)}.`,
  withoutPoints: 'Zonder punten',
  tooLittle: 'Te weinig gegevens',
  about: (priority: ThemePriority): string =>
    `${countText(priority)}${priority.estimatesApart ? '; schattingen tellen niet mee' : ''}`,
  level: (level: PriorityLevel): string => capitalise(levelWords[level]),
  noLevel: 'Te weinig cijfers om te ordenen',
  strength: (level: PriorityLevel): string => capitalise(strengthWords[level]),
  mean: (points: number): string => `gemiddeld ${pointsText(points)}`,
  sumBefore: ' =\u00a0',
  meanBefore: '; gemiddeld\u00a0',
  /** Several themes of which there is the same to say: that they have no points, or that too little is known. */
  together: (themes: readonly ThemePriority[], enough: boolean): string => {
    const none = themes.every(({ possible }) => possible === 0);
    const parts = themes.map((one) => `${themeNames[one.theme]}${none ? '' : ` (${countText(one)})`}`);
    const why = none ? 'geen cijfers die punten kunnen geven, dus ' : '';
    return `${formatList(parts)}: ${why}${enough ? levelWords.none : 'geen oordeel'}.`;
  },
  points: pointsText,
  item: itemName,
  counted: countedText,
  extraPeople: extraPeopleText,
  span: spanText,
  rests: restsText,
  weights: weightsText,
  change: changeText,
};
