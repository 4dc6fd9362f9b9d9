import type { IntervalOrigin } from '../../../domain/measurement.ts';
import type { Claim, ClaimVersus, ShownClaim } from '../../claim.ts';
import { classWords, fullAmount, levelWord, marginWords, scaleOf, shortAmount } from './claim-parts.ts';
import { methodWords, notTestedWords, qualifierWords } from './evidence.ts';
import { formatFigure, formatNumber } from './format.ts';
import { peopleOf } from './groups.ts';
import { shortMissingWords } from './missing.ts';

/**
 * A claim for policy officers, in one line: "Eenzaamheid (volwassenen, 2024): 56% (95%-BI 52–60, Wilson; n 412); 8
 * procentpunt hoger dan de regio (48%); ongunstig; aantoonbaar: robuust."
 */
export function policyText(claim: Claim, versus: string): string {
  if (claim.certainty === 'hidden' || claim.certainty === 'absent') {
    const kind = claim.certainty === 'hidden' ? 'niet getoond: ' : '';
    return `${subject(claim)}: ${kind}${shortMissingWords[claim.reason]}.`;
  }
  const parts = [
    `${subject(claim)}: ${amount(claim)}`,
    ...(claim.versus === undefined ? [] : [comparison(claim, claim.versus, versus)]),
    ...judgement(claim),
    certainty(claim),
  ];
  return `${parts.join('; ')}.`;
}

function subject({ indicator, group, period }: Claim): string {
  const scale = scaleOf(indicator.unit);
  const about = [
    ...(indicator.pluralPhrase !== undefined || scale !== undefined ? [peopleOf(group)] : []),
    ...(scale === undefined ? [] : [`schaal ${scale}`]),
    ...(period === undefined ? [] : [period]),
  ];
  return about.length === 0 ? indicator.name : `${indicator.name} (${about.join(', ')})`;
}

/** How a margin was computed; that of the source needs no word. */
const origins: Readonly<Record<IntervalOrigin, string>> = {
  delivered: '',
  wilson: ', berekend (Wilson)',
  count: ', berekend (Byar of exact)',
  mean: ', berekend (t-verdeling)',
  weighted: ', berekend uit de delen',
};

function amount(claim: ShownClaim): string {
  const { value, indicator, interval, respondents, basis } = claim;
  const details = [
    ...(interval === undefined ? [] : [`95%-BI\u00a0${marginWords(claim)}${origins[interval.origin]}`]),
    ...(respondents === undefined || basis !== 'sample' ? [] : [`n\u00a0${formatNumber(respondents, 0)}`]),
    ...(basis === 'model' ? ['schatting'] : []),
  ];
  const isPeople = indicator.pluralPhrase !== undefined;
  const told = isPeople ? shortAmount(value, indicator) : fullAmount(value, indicator);
  return details.length === 0 ? told : `${told} (${details.join('; ')})`;
}

function comparison(claim: ShownClaim, against: ClaimVersus, versus: string): string {
  const { indicator, direction, certainty: sure } = claim;
  const isRatio = indicator.kind === 'ratio';
  const benchmark = shortAmount(against.benchmark, indicator);
  const tag = versus.replace(/^de /, '');
  const beside = isRatio ? [`verwacht ${shortAmount(against.against, indicator)}`] : [];
  if (direction === 'none') {
    const close = sure === 'not-tested' && against.size !== undefined && !isRatio;
    if (close) return `klein verschil met ${versus} (${benchmark})`;
    return [...beside, `${tag} ${benchmark}`].join('; ');
  }
  const word = `${differenceWords(claim, against)}${levelWord(direction, indicator)} dan`;
  if (isRatio) return `${word} ${beside.join('')}; ${tag} ${benchmark}`;
  const rounded = against.printed === 'vanishes' ? ', afgerond niet te zien' : '';
  const peers =
    against.peers === undefined
      ? ''
      : `, en ook dan wijken met dezelfde leeftijden (${shortAmount(against.peers, indicator)})`;
  return `${word} ${versus} (${benchmark})${peers}${rounded}`;
}

/** The difference itself only where it is the difference of the figures that are printed, else its class. */
function differenceWords({ indicator }: ShownClaim, against: ClaimVersus): string {
  const { size, difference } = against;
  if (tellsNumber(against)) {
    const number = formatFigure(Math.abs(difference), indicator);
    return indicator.kind === 'percentage' ? `${number}\u00a0procentpunt ` : `${number} `;
  }
  return size?.measure === 'points' ? `${classWords(size)} procentpunt ` : '';
}

function tellsNumber({ size, printed, isExact }: ClaimVersus): boolean {
  return isExact && printed === 'agrees' && size?.justBelow !== true;
}

function judgement(claim: ShownClaim): string[] {
  const { judgement: told, certainty: sure } = claim;
  const size = sizeWords(claim);
  if (told !== 'none') return [...size, told === 'favourable' ? 'gunstig' : 'ongunstig'];
  return sure === 'demonstrable' ? [...size, 'geen oordeel'] : size;
}

/** Where neither a class nor procentpunten say how large it is. */
function sizeWords({ direction, versus }: ShownClaim): string[] {
  if (versus?.size === undefined || direction === 'none') return [];
  const { size } = versus;
  const isDeviation = size.measure === 'deviations';
  if (size.class === 'small') return isDeviation || tellsNumber(versus) ? ['klein verschil'] : [];
  return isDeviation && size.class === 'large' ? ['groot verschil'] : [];
}

function certainty({ certainty: sure, notTested, method, qualifiers, versus }: ShownClaim): string {
  if (versus === undefined && notTested === 'full-count') return 'volledige telling';
  // Beside the figure it says that it is an estimate.
  if (notTested === 'model-estimate') return 'niet getoetst';
  if (notTested !== undefined) return `niet getoetst (${notTestedWords[notTested]})`;
  const outcome = sure === 'demonstrable' ? 'aantoonbaar' : 'niet aantoonbaar anders';
  // Whether the margin of the wijk contains the benchmark is the usual test; a small difference stands before it.
  const told = qualifiers.filter((one) => one !== 'small').map((one) => qualifierWords[one]);
  const details = [...(method === undefined || method === 'interval' ? [] : [methodWords[method]]), ...told];
  return details.length === 0 ? outcome : `${outcome}: ${details.join(', ')}`;
}
