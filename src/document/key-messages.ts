import { hasEnoughPeople } from '../domain/area.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Findings } from '../domain/priorities.ts';
import type { Profile } from '../domain/profile.ts';
import { isTested } from '../domain/verdict.ts';
import { claimOf, withoutDifference } from './claim.ts';
import type { DocumentInput } from './document-input.ts';
import { type SignView, signView } from './outcome-style.ts';
import { variantAt } from './variation.ts';
import type { Words } from './words/words.ts';

/** What matters most, each in two layers. */
export type KeyMessagesView = Readonly<{
  /** One sentence over all of it, or nothing. */
  headline: readonly string[];
  messages: readonly KeyMessageView[];
  /** Names of what is named elsewhere and had no room here. */
  also: readonly Readonly<{ label: string; text: string }>[];
  /** Why there is no message at all. */
  empty: readonly string[];
  /** How the layers are told apart. */
  reading: readonly string[];
}>;

export type KeyMessageView = Readonly<{
  label: string;
  sign: readonly SignView[];
  /** For residents. */
  resident: string;
  /** The same for policy officers; nothing where a side has no message. */
  policy: readonly string[];
}>;

type Role = 'strength' | 'attention' | 'widespread' | 'over65' | 'largest';
type Message = Readonly<{ role: Role; comparison: Comparison }>;

const most = 5;
/** Order in which messages are told, strengths first. */
const roles: readonly Role[] = ['strength', 'attention', 'largest', 'widespread', 'over65'];

export function keyMessages(input: DocumentInput): KeyMessagesView {
  const { profile, words } = input;
  const chosen = chooseMessages(profile.findings);
  if (!isJudgeable(profile))
    return {
      headline: [],
      ...{ messages: [], also: [] },
      empty: [words.keyMessages.nothing(hasEnoughPeople(profile.area))],
      reading: [],
    };
  const tested = profile.comparisons.some(({ verdict }) => isTested(verdict));
  return {
    headline: headlineOf(input, chosen),
    messages: roles.flatMap((role) => {
      const own = chosen.flatMap((message, position) =>
        message.role === role ? [{ message, position }] : [],
      );
      return own.length === 0
        ? emptySide(role, profile.findings, { tested, words })
        : own.map(({ message, position }) =>
            messageView(message, variantAt(profile.area.code, position), input),
          );
    }),
    also: alsoNamed(profile.findings, chosen, words),
    empty: [],
    reading: chosen.length === 0 ? [] : [words.keyMessages.reading],
  };
}

/** One sentence over all tests, or over all estimates where nothing was tested. */
function headlineOf({ profile, words }: DocumentInput, chosen: readonly Message[]): string[] {
  const themed = profile.comparisons.filter(({ indicator }) => indicator.theme !== 'bevolking');
  const versus = words.areas.benchmark(profile.benchmark);
  const tests = themed.filter(({ verdict }) => isTested(verdict));
  const named = chosen.filter(({ role }) => role === 'strength' || role === 'attention').length;
  const count = (kind: string): number => tests.filter(({ verdict }) => verdict.kind === kind).length;
  const outcomes = { favourable: count('favourable'), unfavourable: count('unfavourable') };
  if (tests.length > 0)
    return [words.keyMessages.headline({ tests: tests.length, ...outcomes, named, versus })];
  const { findings } = profile;
  const estimates = themed.filter(
    ({ basis, measurement }) => basis === 'model' && measurement.kind === 'value',
  );
  if (findings.peers.kind !== 'peers' || estimates.length < 2) return [];
  return [words.keyMessages.estimatesHeadline(estimates.length, named, versus)];
}

/** Counts alone name nothing, and neither does a wijk of very few people. */
function isJudgeable({ area, comparisons }: Profile): boolean {
  return (
    hasEnoughPeople(area) &&
    comparisons.some(
      ({ indicator, measurement, basis }) =>
        indicator.theme !== 'bevolking' && measurement.kind === 'value' && basis !== 'register',
    )
  );
}

/** At most five: the first of each kind, then the next ones; never filled up with anything else. */
export function chooseMessages(findings: Findings): Message[] {
  const of: Readonly<Record<Role, readonly Comparison[]>> = {
    strength: findings.strengths.map(({ comparison }) => comparison),
    attention: findings.attention.map(({ comparison }) => comparison),
    largest: findings.largest,
    widespread: findings.widespread,
    over65: findings.over65,
  };
  const turn = (index: number, among: readonly Role[]): Message[] =>
    among.flatMap((role) => of[role].slice(index, index + 1).map((comparison) => ({ role, comparison })));
  const judged: readonly Role[] = ['strength', 'attention', 'largest'];
  // What is judged goes before a second one of what plays with many, here and elsewhere.
  const inOrder = [
    ...turn(0, roles),
    ...[1, 2, 3, 4].flatMap((index) => turn(index, judged)),
    ...turn(1, ['widespread', 'over65']),
  ];
  return inOrder.slice(0, most).toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

function alsoNamed(
  { strengths, attention }: Findings,
  chosen: readonly Message[],
  words: Words,
): KeyMessagesView['also'] {
  const told = new Set(chosen.map(({ comparison }) => comparison));
  const sides = [
    ['favourable', strengths],
    ['unfavourable', attention],
  ] as const;
  return sides.flatMap(([side, findings]) => {
    const left = findings.map(({ comparison }) => comparison).filter((one) => !told.has(one));
    return left.length === 0
      ? []
      : [{ label: words.keyMessages.also[side], text: words.keyMessages.names(left.map(nameOf)) }];
  });
}

function nameOf({ indicator }: Comparison): string {
  return indicator.name;
}

/** A side without any message says so; without a judgement there are no sides. */
function emptySide(
  role: Role,
  { largest }: Findings,
  { tested, words }: Readonly<{ tested: boolean; words: Words }>,
): KeyMessageView[] {
  if (largest.length > 0 || (role !== 'strength' && role !== 'attention')) return [];
  const side = role === 'strength' ? 'favourable' : 'unfavourable';
  const label = words.keyMessages.label(role, false);
  return [{ label, sign: [], resident: words.keyMessages.none(side, tested), policy: [] }];
}

function messageView({ role, comparison }: Message, variant: number, input: DocumentInput): KeyMessageView {
  const { words, profile } = input;
  const whole = claimOf(comparison);
  // An estimate that plays with many, here and elsewhere, is no difference: the region stands beside it.
  const claim = role === 'widespread' && comparison.basis === 'model' ? withoutDifference(whole) : whole;
  const versus = words.areas.benchmark(profile.benchmark);
  const { fact, comparison: compared, judgement, certainty } = words.claim.resident(claim, versus, variant);
  const isEstimate = comparison.basis === 'model';
  const judged = role === 'strength' || role === 'attention';
  const parts = [
    fact,
    compared,
    // The label has said it.
    ...(judged ? [] : [judgement]),
    // What holds for all estimates stands above them.
    ...(isEstimate ? [] : [certainty]),
  ];
  const side = role === 'strength' ? 'favourable' : 'unfavourable';
  return {
    label: words.keyMessages.label(role, isEstimate),
    sign: judged
      ? [
          signView({
            sign: side,
            tested: isTested(comparison.verdict),
            estimated: comparison.basis === 'model',
          }),
        ]
      : [],
    resident: parts.filter((part) => part !== '').join(' '),
    policy: [words.claim.policy(claim, versus)],
  };
}
