import type { Area } from '../domain/area.ts';
import type { Span } from '../domain/leave-one-out.ts';
import type { PriorityLevel, PriorityRules } from '../domain/priority-rules.ts';
import {
  demonstrableIn,
  type PriorityItem,
  type SideScore,
  type ThemePriority,
} from '../domain/theme-priorities.ts';
import { capitalise, formatList, formatNumber } from './format-nl.ts';
import { peopleOf, themeNames } from './words-nl.ts';

/** Levels of a theme, and those of its mirror image. */
export const levelWords: Readonly<Record<PriorityLevel, string>> = {
  none: 'geen bijzonder aandachtspunt',
  attention: 'aandachtspunt',
  clear: 'duidelijk aandachtspunt',
};
const strengthWords: Readonly<Record<PriorityLevel, string>> = {
  none: '',
  attention: ' Een sterk punt.',
  clear: ' Een duidelijk sterk punt.',
};

/** "2,25": points in quarters, without zeros that say nothing. */
export function pointsText(points: number): string {
  return formatNumber(points, 2).replace(/,?0+$/, '');
}

/** "Ongunstig: 3 van 5 cijfers, 2 aantoonbaar. Punten: rookt 1,5 + voelt zich eenzaam 0,75 = 2,25; gemiddeld 0,45." */
export function sumText(side: SideScore, known: number, about: 'Ongunstig' | 'Sterk'): string {
  const { items, sum, score, level } = side;
  const demonstrable = demonstrableIn(side);
  const tested = demonstrable === 0 ? 'geen daarvan aantoonbaar' : `${demonstrable} aantoonbaar`;
  const terms = items.map(({ comparison, points }) => {
    const estimated = comparison.basis === 'model' ? ' (schatting)' : '';
    return `${comparison.indicator.phrase}${estimated}\u00a0${pointsText(points)}`;
  });
  const total = terms.length > 1 ? ` =\u00a0${pointsText(sum)}` : '';
  const strong = about === 'Sterk' ? strengthWords[level] : '';
  return `${about}: ${items.length} van ${known} ${known === 1 ? 'cijfer' : 'cijfers'}, ${tested}. Punten: ${terms.join(' + ')}${total}; gemiddeld ${pointsText(score)}.${strong}`;
}

/** "Rookt: circa 140 volwassenen meer dan bij het regiogemiddelde; sport elke week: circa 90 volwassenen minder." */
export function extraPeopleText(items: readonly PriorityItem[], benchmark: Area | undefined): string[] {
  const parts = items.flatMap(({ comparison, extraPeople }) => {
    if (extraPeople === undefined) return [];
    const { indicator, group } = comparison;
    const people = `circa ${formatNumber(Math.abs(extraPeople), 0)} ${peopleOf(group)}`;
    return [`${indicator.phrase}: ${people} ${extraPeople > 0 ? 'meer' : 'minder'}`];
  });
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  return [`${[`${capitalise(first)} dan bij ${averageOf(benchmark)}`, ...rest].join('; ')}.`];
}

function averageOf(benchmark: Area | undefined): string {
  if (benchmark?.level === 'gemeente') return `het gemiddelde van heel ${benchmark.name}`;
  return benchmark?.level === 'land' ? 'het landelijk gemiddelde' : 'het regiogemiddelde';
}

/** How far the outcome rests on single figures, and which themes cannot be told apart from this one. */
export function spanText({ attention, places, alike }: ThemePriority, themes: number): string {
  const { span, hinge } = attention;
  const without = `Zonder één van de cijfers: gemiddeld ${rangeText(span, pointsText)}`;
  const place =
    places === undefined || themes < 2 ? '' : `, plaats ${rangeText(places, String)} van ${themes}`;
  const rests =
    hinge === undefined
      ? ''
      : ` Zonder ‘${hinge.item.comparison.indicator.phrase}’: ${levelWords[hinge.level]}.`;
  const names = alike.map((theme) => themeNames[theme]);
  const same = names.length === 0 ? '' : ` Niet te onderscheiden van ${formatList(names)}.`;
  return `${without}${place}.${rests}${same}`;
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
    `Een verschil van een halve, een hele of twee keer de standaardafwijking tussen wijken geeft ${points} punten. Die tellen ${pointsText(evidence.robust)} keer als het verschil robuust is, ${pointsText(evidence.demonstrable)} keer als het aantoonbaar is, ${pointsText(evidence.untested)} keer als het niet getoetst of geschat is, en ${pointsText(evidence.notDemonstrable)} keer als het getoetst en niet aantoonbaar is. Van cijfers over bijna hetzelfde telt er één.`,
    `Aandachtspunt: gemiddeld minstens ${pointsText(levels.attention)}, duidelijk: minstens ${pointsText(levels.clear)}, bij twee of meer cijfers en de helft van wat bekend kon zijn. Sterke punten tellen op dezelfde manier. De weging is een voorstel, geen norm.`,
  ];
}

/** What a demonstrated change over the years does to the points. */
export function changeText({ trend }: PriorityRules): string {
  return `Een aantoonbare ongunstige ontwikkeling telt ${pointsText(trend)} mee, een gunstige gaat er ${pointsText(trend)} af.`;
}
