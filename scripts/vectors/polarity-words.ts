import { z } from 'zod';
import type { Polarity } from '../../src/statistics/significance.ts';

/** "high_is_good", "RAG - Low is good", "no_judgement", "BOB - Blue orange blue", or nothing. */
export const polarityWords = z
  .string()
  .nullish()
  .transform((words): Polarity => {
    const found = (words ?? '').toLowerCase().match(/[a-z]+/g) ?? [];
    if (found.some((word) => ['high', 'higher', 'hoog'].includes(word))) return 'high-favourable';
    return found.some((word) => ['low', 'lower', 'laag'].includes(word)) ? 'low-favourable' : 'neutral';
  });
