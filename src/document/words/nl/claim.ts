import { fractionWords } from './fraction.ts';
import { policyText } from './policy-claim.ts';
import { residentText } from './resident-claim.ts';

/** One claim at two levels; for each level the same facts. */
export const claim = { resident: residentText, policy: policyText, fraction: fractionWords };
