import { type Indicator, over65Group } from '../../../domain/indicator.ts';
import type { NotTestedReason } from '../../../domain/verdict.ts';
import type { Claim, ClaimVersus, ShownClaim, UntoldClaim } from '../../claim.ts';
import { fullAmount, levelWord, scaleOf, shortAmount } from './claim-parts.ts';
import { capitalise, decapitalise, formatFigure } from './format.ts';
import { fractionWords } from './fraction.ts';
import { peopleOf } from './groups.ts';
import { absentWords, hiddenWords } from './missing.ts';

/** A claim for residents (B1), in sentences; the parts after `fact` are empty where there is nothing to say. */
export type ResidentText = Readonly<{
  /** "In deze wijk voelden 56 van de 100 volwassenen zich eenzaam." */
  fact: string;
  /** "Dat zijn er meer dan in de regio: 48." */
  comparison: string;
  /** "Dat is ongunstig." */
  judgement: string;
  /** The kind of uncertainty: chance for a survey, the model for an estimate. */
  certainty: string;
}>;

/** `versus` is the benchmark as in "dan in de regio"; `variant` picks one of several wordings (any whole number from 0). */
export function residentText(claim: Claim, versus: string, variant: number): ResidentText {
  if (claim.certainty === 'hidden' || claim.certainty === 'absent') return untold(claim);
  return {
    fact: factOf(claim, variant),
    comparison: claim.versus === undefined ? '' : comparisonOf(claim, claim.versus, { versus, variant }),
    judgement: judgementWords(claim),
    certainty: certaintyWords(claim),
  };
}

function untold(claim: UntoldClaim): ResidentText {
  const name = decapitalise(claim.indicator.name);
  const fact =
    claim.certainty === 'hidden'
      ? `Over ${name} tonen we geen cijfer: ${hiddenWords[claim.reason].replace(/^niet getoond,? /, '')}.`
      : `Over ${name}: ${absentWords[claim.reason]}.`;
  return { fact, comparison: '', judgement: '', certainty: '' };
}

function factOf(claim: ShownClaim, variant: number): string {
  const facts = claim.indicator.pluralPhrase === undefined ? amountFacts(claim) : peopleFacts(claim);
  return `${capitalise(facts[variant % facts.length] ?? '')}.`;
}

/** Figures are of some years ago, so they are told in the past where the catalogue has the words. */
export function toldPhrase({ pastPhrase, pluralPhrase, phrase }: Indicator): string {
  return pastPhrase ?? pluralPhrase ?? phrase;
}

/** Three ways to begin, so that sentences that follow each other can differ: the place, the number, the year. */
function peopleFacts(claim: ShownClaim): string[] {
  const { indicator, group, value, period, basis } = claim;
  const people = group === over65Group ? 'mensen vanaf 65 jaar' : peopleOf(group);
  const number = formatFigure(value, indicator);
  const share = `${number} van de 100 ${people}`;
  const fraction = fractionWords(claim);
  const first = fraction === undefined ? share : `${fraction} ${people} (${number} van de 100)`;
  const [verb = '', ...words] = toldPhrase(indicator).split(' ');
  const rest = words.map((word) => ` ${word}`).join('');
  const about = basis === 'model' ? 'naar schatting ' : '';
  // "liepen of fietsten" stays together.
  if (/^(of|en)$/.test(words[0] ?? '')) return [`${about}${first} ${verb}${rest}`];
  const start = basis === 'model' ? 'naar schatting' : 'in deze wijk';
  const year = period === undefined ? start : `in ${period}`;
  const yearAbout = period === undefined ? '' : about;
  return [
    `${start} ${verb} ${share}${rest}`,
    `${first} ${verb}${basis === 'model' ? afterReflexive(rest) : rest}`,
    `${year} ${verb} ${yearAbout}${share}${rest}`,
  ];
}

/** "voelden zich naar schatting eenzaam", "hadden naar schatting overgewicht". */
function afterReflexive(rest: string): string {
  return rest.startsWith(' zich ') ? rest.replace(' zich', ' zich naar schatting') : ` naar schatting${rest}`;
}

function amountFacts({ indicator, value, basis }: ShownClaim): string[] {
  const name = decapitalise(indicator.name);
  const about = basis === 'model' ? 'naar schatting ' : '';
  const amount = fullAmount(value, indicator);
  const scale = scaleOf(indicator.unit);
  if (scale !== undefined)
    return [name, `${name} in deze wijk`].map(
      (start) => `${start}: ${about}een ${amount} op een schaal van ${scale}`,
    );
  const mean = indicator.kind === 'mean' ? 'gemiddeld ' : '';
  return [`${name}: ${about}${mean}${amount}`, `${name} in deze wijk: ${about}${mean}${amount}`];
}

type Telling = Readonly<{ versus: string; variant: number }>;

function comparisonOf(claim: ShownClaim, against: ClaimVersus, telling: Telling): string {
  const isPeople = claim.indicator.pluralPhrase !== undefined;
  if (claim.indicator.kind === 'ratio') return ratioComparison(claim, against, telling);
  const amount = (value: number): string =>
    isPeople ? formatFigure(value, claim.indicator) : shortAmount(value, claim.indicator);
  const benchmark = amount(against.benchmark);
  if (claim.direction === 'none') return undirected(claim, { ...telling, benchmark, isPeople });
  const word = `${degree(against)}${isPeople ? moreWord(claim.direction) : levelWord(claim.direction, claim.indicator)}`;
  if (against.printed === 'vanishes')
    return `Afgerond is het in ${telling.versus} ook ${benchmark}; voor het afronden is het hier ${word}.`;
  const others =
    against.peers === undefined ? undefined : `wijken met dezelfde leeftijden (${amount(against.peers)})`;
  const start = isPeople ? ['Dat zijn er', 'Dat is'] : ['Dat is', 'Dat is'];
  const dat = `${start[telling.variant % 2]} ${word} dan in`;
  return others === undefined
    ? `${dat} ${telling.versus}:\u00a0${benchmark}.`
    : `${dat} ${telling.versus} (${benchmark}) en in ${others}.`;
}

/** The other figure stands beside; that it is close is only said where nothing was tested. */
function undirected(
  claim: ShownClaim,
  { versus, benchmark, isPeople }: Telling & Readonly<{ benchmark: string; isPeople: boolean }>,
): string {
  if (claim.certainty === 'not-tested' && claim.versus?.size !== undefined)
    return `Dat verschilt weinig van ${versus}:\u00a0${benchmark}.`;
  const also = claim.versus?.printed === 'vanishes' ? 'ook ' : '';
  return `In ${versus} ${isPeople ? 'waren het er' : 'is het'} ${also}${benchmark}.`;
}

/** A ratio is judged by what was expected; the ratio of the region stands beside it. */
function ratioComparison(claim: ShownClaim, against: ClaimVersus, { versus }: Telling): string {
  const { indicator, direction } = claim;
  const benchmark = formatFigure(against.benchmark, indicator);
  const expected = formatFigure(against.against, indicator);
  const beside = `In ${versus} is het ${benchmark}.`;
  if (direction === 'none') return `Verwacht is ${expected}. ${beside}`;
  return `Dat is ${degree(against)}${levelWord(direction, indicator)} dan verwacht (${expected}). ${beside}`;
}

function moreWord(direction: 'higher' | 'lower'): string {
  return direction === 'higher' ? 'meer' : 'minder';
}

function degree({ size }: ClaimVersus): string {
  const degrees = { small: 'iets ', notable: '', considerable: '', large: 'veel ' };
  return size === undefined ? '' : degrees[size.class];
}

function judgementWords({ judgement, certainty, direction }: ShownClaim): string {
  if (judgement === 'favourable') return 'Dat is gunstig.';
  if (judgement === 'unfavourable') return 'Dat is ongunstig.';
  return certainty === 'demonstrable' && direction !== 'none' ? 'We geven daar geen oordeel over.' : '';
}

const untested: Readonly<Record<NotTestedReason, string>> = {
  'model-estimate': 'Dit is een schatting: in het echt kan het anders zijn.',
  'full-count': 'Dit is geteld, niet geschat.',
  'no-margin': 'Of dit toeval is, weten we niet.',
  'no-spread': 'Of dit toeval is, weten we niet.',
  'no-benchmark': 'Er is geen cijfer om mee te vergelijken.',
};

function certaintyWords({ certainty, notTested, basis, versus }: ShownClaim): string {
  if (notTested !== undefined) return untested[notTested];
  if (basis === 'model')
    return certainty === 'demonstrable'
      ? 'Dat verschil is groter dan de onzekerheid van de schatting.'
      : 'De schatting is te onzeker om van een verschil te spreken.';
  if (certainty === 'demonstrable') return '';
  return versus?.printed === 'vanishes'
    ? 'Een verschil is niet aangetoond.'
    : 'Dat verschil kan toeval zijn.';
}
