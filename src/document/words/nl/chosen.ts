import type { RecognitionLevel } from '../../../domain/intervention.ts';
import type { ActorLevel, MonitorQuestion } from '../../../domain/story.ts';
import { capitalise } from './format.ts';

type FigureFacts = Readonly<{
  phrase: string;
  value: string;
  period: string | undefined;
  estimated: boolean;
  tag: string;
  benchmark: string;
  outcome: string;
}>;

/** Of the wijkthema's that people chose, and of what happens next. */
export const chosen = {
  heading: 'Gekozen wijkthema’s',
  theme: 'Thema',
  chosenBy: (who: string, when: string): string => `Gekozen door ${who} op ${when}.`,
  heads: {
    reasons: 'Waarom',
    figures: 'Cijfers',
    elsewhere: 'Ook gekozen in',
    interventions: 'Interventies',
    actors: 'Wie kan iets doen',
    monitoring: 'Hoe volgen we het',
    firstStep: 'Eerste stap',
  },
  figuresNote: 'Een cijfer laat zien wat er speelt, niet hoe het komt.',
  /** "Voelt zich eenzaam: 50 van de 100 volwassenen (2024; regio 45); niet aantoonbaar." */
  figure: ({ phrase, value, period, estimated, tag, benchmark, outcome }: FigureFacts): string => {
    const about = [
      estimated ? `schatting ${period}` : (period ?? ''),
      benchmark === '' ? '' : `${tag} ${benchmark}`,
    ];
    return `${capitalise(phrase)}: ${value} (${about.filter((part) => part !== '').join('; ')}); ${outcome}.`;
  },
  missingFigure: (phrase: string, why: string): string => `${capitalise(phrase)}: ${why}.`,
  noFigures: 'Bij deze keuze zijn geen cijfers genoemd.',
  noElsewhere: 'In deze uitgave koos geen andere wijk dit thema.',
  /** "Helmerdam: Lindenhout en Centrum." */
  elsewhere: (where: string, names: string): string => `${where}: ${names}.`,
  otherGemeenten: 'Andere gemeenten',
  more: (count: number): string => `nog ${count} andere`,
  noneChosen: 'Nog niet gekozen.',
  noCatalogue: 'Bij dit thema staat niets in de lijst met erkende interventies van de GGD.',
  others: 'Ook erkend bij dit thema; geen advies:',
  audience: (who: string): string => `voor ${who}`,
  levels: {
    'well-described': 'goed beschreven',
    'well-founded': 'goed onderbouwd',
    'first-indications': 'eerste aanwijzingen',
    'good-indications': 'goede aanwijzingen',
    'strong-indications': 'sterke aanwijzingen',
  } satisfies Record<RecognitionLevel, string>,
  recognised: (level: string, year: number): string => `${level}, ${year}`,
  lookedUp: (date: string): string => `peildatum ${date}`,
  /** Where it is the same for all of them. */
  allLookedUp: (date: string): string => `Peildatum van de interventies: ${date}.`,
  levelsNote:
    'Erkend: beoordeeld door mensen uit de praktijk of een commissie, met het jaar erbij. Van laag naar hoog: goed beschreven, goed onderbouwd, en eerste, goede of sterke aanwijzingen dat het werkt. Niveaus veranderen.',
  actors: {
    nano: 'Bewoners zelf',
    micro: 'Mensen om hen heen en professionals',
    meso: 'Wijk, gemeente en GGD',
    macro: 'Land',
  } satisfies Record<ActorLevel, string>,
  questions: {
    reach: 'Bereiken we de juiste bewoners?',
    health: 'Worden zij gezonder?',
    cooperation: 'Werken we beter samen?',
    focus: 'Doen we het juiste?',
  } satisfies Record<MonitorQuestion, string>,
  notAgreed: 'Nog niet afgesproken.',
  notAgreedYet: 'Nog niet afgesproken:',
  noThemes:
    'Voor deze wijk zijn nog geen wijkthema’s gekozen. Dat doen bewoners, gemeente en GGD samen: zij leggen deze cijfers naast wat bewoners vertellen.',
  factsheetHeading: 'Gekozen wijkthema’s',
  also: (titles: string): string => `Ook gekozen: ${titles}.`,
  /** On the factsheet, where a long first step does not fit. */
  seeProfile: 'Eerste stap: zie het wijkprofiel.',
  /** Chapters that a printed profile has no room for. */
  dropped: {
    pointSums: 'hoe de punten per thema optellen',
    glossary: 'wat woorden betekenen',
    dimensions: 'de zes kanten van gezondheid',
    neighbours: 'deze wijk naast andere wijken',
    agreements: 'wie wat doet voor een wijkthema, hoe het wordt gevolgd en waar het ook gekozen is',
  },
  onlyInHtml: (chapters: string): string => `Alleen in de webversie van dit profiel: ${chapters}.`,
};
