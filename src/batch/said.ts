import type { DocumentInput } from '../document/document-input.ts';
import { fingerprint } from '../lib/fingerprint.ts';
import type { Said, Step } from './output-record.ts';
import type { Product } from './plan.ts';
import { viewOf } from './workshop.ts';

/** The hash of what a view model says; the words of the language come with the program. */
export function saysOf(view: object): string {
  const { words: _, ...own } = { words: undefined, ...view };
  return fingerprint(own);
}

/** What a document says, from the hash of each step at which it was laid out, and what it carries along. */
export function saidAt(
  steps: readonly (readonly [step: Step, says: string])[],
  attached: string | undefined,
): Said {
  return {
    hash: fingerprint([...steps.map(([, says]) => says), attached]),
    steps: steps.map(([step]) => step.join('/')).join(' '),
  };
}

/** The hash of what a document says at these steps now: with the same one it would be laid out and drawn the same. */
export function saysNow(
  input: Omit<DocumentInput, 'trim' | 'frontTrim'>,
  product: Product,
  { steps }: Said,
  attached: string | undefined,
): string {
  const says = steps.split(' ').map((text): [Step, string] => {
    const [trim = 0, frontTrim = 0] = text.split('/').map(Number);
    const step: Step = [trim, frontTrim];
    return [step, saysOf(viewOf(input, step, product))];
  });
  return saidAt(says, attached).hash;
}
