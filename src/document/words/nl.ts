import { account } from './nl/account.ts';
import { identity } from './nl/identity.ts';
import { story } from './nl/story.ts';

/** Dutch (B1 for residents, the terms of the field for policy officers). */
export const nl = { account, identity, story };
