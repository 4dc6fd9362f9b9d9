import { absentWords, hiddenWords, missingWords, shortMissingWords } from '../../words-nl.ts';

/** Why there is no number. */
export const missing = {
  hidden: hiddenWords,
  absent: absentWords,
  /** In the room of a table cell. */
  short: shortMissingWords,
  of: missingWords,
};
