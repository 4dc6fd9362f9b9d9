import type { Prepared } from '../../src/batch/prepare.ts';
import { profileOf } from '../../src/batch/profiles.ts';
import { type Outcome, outcomeOf, type SignView, signView } from '../../src/document/outcome-style.ts';
import { absentWords, hiddenWords, shortMissingWords } from '../../src/document/words/nl/missing.ts';
import { nl } from '../../src/document/words/nl.ts';
import type { Comparison } from '../../src/domain/comparison.ts';
import { firstOfEach } from '../../src/lib/first-of-each.ts';

type Key = Readonly<{ head: string; items: readonly Readonly<{ sign: SignView; words: string }>[] }>;

/** Every sign with every wording that the example brings about, by how the figure is known. */
export function verdictKey(prepared: Prepared): Key[] {
  const comparisons = prepared.wijken.flatMap((wijk) => profileOf(prepared, wijk).comparisons);
  const key = (head: string, fits: (one: Comparison) => boolean): Key => {
    const outcomes = comparisons
      .filter((one) => one.measurement.kind === 'value' && fits(one))
      .flatMap((one) => [outcomeOf(one, false, nl), outcomeOf(one, true, nl)]);
    const different = firstOfEach(outcomes, ({ sign, words }) => `${sign} ${words}`);
    return {
      head,
      items: different.toSorted(byOrder).map((one) => ({ sign: signView(one), words: one.words })),
    };
  };
  return [
    key('Gemeten, getoetst: teken in kleur', ({ basis }) => basis === 'sample'),
    key('Geschat, niet getoetst: teken zonder kleur', ({ basis }) => basis === 'model'),
    key('Geteld, niet getoetst', ({ basis }) => basis === 'register'),
  ];
}

/** Why there is no figure: the words in a sentence and those in a table. */
export function missingKey(): Readonly<{ sign: SignView; words: string; short: string }>[] {
  const sign = signView({ sign: 'none', tested: false, estimated: false });
  const all = Object.entries({ ...hiddenWords, ...absentWords }).map(([reason, words]) => {
    const short = Object.entries(shortMissingWords).find(([key]) => key === reason)?.[1] ?? '';
    return { sign, words, short };
  });
  return firstOfEach(all, ({ words }) => words);
}

const order = ['favourable', 'unfavourable', 'tick', 'none'];

function byOrder(one: Outcome, other: Outcome): number {
  return order.indexOf(one.sign) - order.indexOf(other.sign) || (one.words < other.words ? -1 : 1);
}
