import type { Words } from './word-list.ts';
import { wordsEn } from './words-en.ts';
import { wordsNl } from './words-nl.ts';

/** The words of the program itself, outside the messages about problems. */
export const words: Readonly<Record<'nl' | 'en', Words>> = { nl: wordsNl, en: wordsEn };
