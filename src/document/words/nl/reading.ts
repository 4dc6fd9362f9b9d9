import type { SizeRules } from '../../../domain/size.ts';
import { formatList, formatNumber } from './format.ts';
import { atTheEnds } from './selection.ts';

/** `lowest` is the smallest part of the people that counts (0-1). */
type ComputedFacts = Readonly<{ versus: string; lowest: number; approximate: boolean }>;

/** How to read a wijkprofiel. */
export const reading = {
  heading: 'Zo leest u dit profiel',
  heads: {
    difference: 'Wat een verschil betekent',
    benchmark: 'Waar het cijfer van de regio vandaan komt',
    estimate: 'Wat een schatting is',
    points: 'Hoe de punten tellen',
    hidden: 'Wat niet getoond wordt',
    gaps: 'Waar dit profiel niets over zegt',
  },

  tests: (tests: number, byChance: number): string => {
    const outcomes =
      byChance === 0
        ? 'een enkele uitkomst'
        : `ongeveer ${byChance} ${byChance === 1 ? 'uitkomst' : 'uitkomsten'}`;
    return `Er is ${tests} keer getoetst; ${outcomes} kan op toeval berusten.`;
  },
  unweighted:
    'Marges die de bron niet gaf zijn berekend zonder correctie voor weging, en daardoor wat te smal.',
  changes: (tests: number): string =>
    `Veranderingen over de jaren zijn ${tests} keer getoetst, zonder correctie voor dat aantal. Twee jaren zijn nog geen ontwikkeling.`,
  small: ({ notable, notableBelow10 }: SizeRules): string =>
    `Klein is minder dan ${notable} van de 100 (${atTheEnds}: minder dan ${notableBelow10}). Verschillen zijn berekend vóór het afronden; door afronding tellen cijfers soms niet precies op.`,
  caution:
    'Gunstig betekent niet dat er niets speelt. Een verschil zegt niets over de oorzaak. De cijfers zijn niet gecorrigeerd voor leeftijd, inkomen of opleiding.',

  partlyGiven: (versus: string): string =>
    `Een deel van de cijfers van ${versus} is door de bron gegeven, een deel berekend.`,
  given: (versus: string): string => `De cijfers van ${versus} zijn door de bron gegeven.`,
  computed: ({ versus, lowest, approximate }: ComputedFacts): string => {
    const share = formatNumber(Math.floor(lowest * 100 + 1e-9), 0);
    const part = lowest >= 0.995 ? 'Alle gebieden tellen mee.' : `Minstens ${share}% van de mensen telt mee.`;
    const weights = approximate
      ? ' De weging is bij benadering: het aantal mensen van precies die leeftijden is niet bekend.'
      : '';
    return `Berekend: het gemiddelde van de gebieden in ${versus}, gewogen met hun inwoners. ${part}${weights}`;
  },
  lowCoverage: (versus: string, names: readonly string[]): string =>
    `Geen cijfer van ${versus}, omdat minder dan 80% van de mensen in gebieden met een cijfer woont: ${formatList(names)}.`,

  estimates:
    'Wat een wijk anders maakt dan haar inwoners doen verwachten, ziet een rekenmodel maar voor een deel. Daarom zijn schattingen niet getoetst, staan zij apart van gemeten cijfers of heten zij ‘schatting’, en hebben zij geen kleur.',

  hidden: (minRespondents: number, minCell: number): string =>
    `Bij minder dan ${minRespondents} antwoorden, of minder dan ${minCell} mensen met of zonder het kenmerk, tonen we geen cijfer: het zou iets over herkenbare mensen kunnen zeggen, of onbetrouwbaar zijn.`,
  secondary:
    'Soms tonen we een cijfer niet dat zelf groot genoeg is, omdat een verborgen cijfer er anders uit te berekenen is.',
  zero: 'Wat een bron zelf niet geeft, blijft leeg. Nul is een cijfer; een streepje is geen cijfer.',

  themesWithout: (names: readonly string[]): string =>
    `Geen cijfers voor deze wijk over: ${formatList(names.map((name) => name.toLowerCase()))}.`,
  lacking: (names: readonly string[]): string =>
    `Andere wijken hebben wel een cijfer over: ${formatList(names)}.`,
  closing: 'Cijfers vertellen niet hoe het is om hier te wonen. Dat weten bewoners.',
};
