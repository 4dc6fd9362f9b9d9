import type { Profile } from '../domain/profile.ts';
import { isTested } from '../domain/verdict.ts';
import type { DocumentInput } from './document-input.ts';

type RuleInput = Pick<DocumentInput, 'profile' | 'edition' | 'words'>;

/** The rule by which strengths and points of attention are chosen, in words. */
export function ruleOf(input: DocumentInput): string[] {
  const { profile, edition, words } = input;
  const versus = words.areas.benchmark(profile.benchmark);
  const tests = profile.comparisons.some(({ verdict }) => isTested(verdict));
  return [...(tests ? [words.selection.measured(edition.size, versus)] : []), ...peersRule(input, tests)];
}

/** What holds for estimates: "twee keer drie", or why it cannot be used here. */
export function peersRule({ profile, edition, words }: RuleInput, anyTested: boolean): string[] {
  if (!anyEstimate(profile)) return [];
  const { peers } = profile.findings;
  const versus = words.areas.benchmark(profile.benchmark);
  if (peers.kind === 'peers') return [words.selection.estimated(edition.size, versus, peers.areas.length)];
  return anyTested ? [] : [words.selection.withoutPeers(peers.reason)];
}

function anyEstimate({ comparisons }: Profile): boolean {
  return comparisons.some(({ basis, measurement }) => basis === 'model' && measurement.kind === 'value');
}
