import { account } from './nl/account.ts';
import { policyText } from './nl/policy-claim.ts';
import { residentText } from './nl/resident-claim.ts';
import { story } from './nl/story.ts';

/** Dutch (B1 for residents, the terms of the field for policy officers). */
export const nl = { account, claim: { resident: residentText, policy: policyText }, story };
