import type { Profile } from '../domain/profile.ts';
import { isTested } from '../domain/verdict.ts';
import type { DocumentInput } from './document-input.ts';
import { atTheEnds, benchmarkWords } from './words-nl.ts';

/** The rule by which strengths and points of attention are chosen, in words. */
export function ruleOf({ profile, edition }: DocumentInput): string[] {
  const { notable, notableBelow10 } = edition.size;
  const versus = benchmarkWords(profile.benchmark);
  const tests = profile.comparisons.some(({ verdict }) => isTested(verdict));
  const tested = `In de kolommen staat alleen wat gemeten is, aantoonbaar (meer dan toeval alleen verklaart) en minstens ${notable} van de 100 anders dan ${versus}; ${atTheEnds} minstens ${notableBelow10}.`;
  return [...(tests ? [tested] : []), ...peersRule({ profile, notable, notableBelow10 }, tests)];
}

/** Why there are no wijken with about the same ages. */
export const noPeersReasons = {
  'ages-too-different': 'Te weinig andere wijken hebben ongeveer dezelfde leeftijden.',
  'too-few-wijken': 'Er zijn te weinig wijken om een groep met dezelfde leeftijden te maken.',
  'no-ages': 'De leeftijden in deze wijk zijn niet bekend.',
  'few-people': 'In deze wijk wonen te weinig mensen.',
} as const;

type PeersRuleInput = Readonly<{
  profile: Profile;
  notable: number;
  notableBelow10: number;
}>;

/** What holds for estimates: "twee keer drie", or why it cannot be used here. */
export function peersRule(
  { profile, notable, notableBelow10 }: PeersRuleInput,
  anyTested: boolean,
): string[] {
  const estimates = profile.comparisons.some(
    ({ basis, measurement }) => basis === 'model' && measurement.kind === 'value',
  );
  if (!estimates) return [];
  const { peers } = profile.findings;
  const versus = benchmarkWords(profile.benchmark);
  if (peers.kind === 'peers')
    return [
      `Een schatting staat in de kolommen als zij minstens ${notable} van de 100 verschilt van ${versus} én van ${peers.areas.length} wijken met ongeveer evenveel jongeren en ouderen (${atTheEnds}: ${notableBelow10}). Niet getoetst en niet gecorrigeerd voor inkomen of opleiding.`,
    ];
  if (anyTested) return [];
  return [`${noPeersReasons[peers.reason]} Daarom noemen we geen sterke punten en aandachtspunten.`];
}
