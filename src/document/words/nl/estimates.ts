import { estimateCaveat, estimateReminder } from '../../words-nl.ts';

/** What must be known of estimates. */
export const estimates = {
  caveat: estimateCaveat,
  /** In one line, where the caveat itself stands at the beginning of the document. */
  reminder: estimateReminder,
};
