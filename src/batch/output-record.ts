import { z } from 'zod';
import { type Trace, traceParts } from './trace.ts';

/** One file that a build made; `file` is relative to the output folder, with slashes. */
export type WrittenFile = Readonly<{ file: string; sha256: string; size: number }>;

/** How much a document leaves out: `trim`, and `frontTrim` for the first page of a factsheet. */
export type Step = readonly [trim: number, frontTrim: number];

/** What a document says at the steps at which it was laid out, as a hash; `steps` are written as "0/0 1/0". */
export type Said = Readonly<{ hash: string; steps: string }>;

/** A file with what it was made of; a document tells what it says too. */
export type OutputRecord = WrittenFile & Readonly<{ made: Trace; said?: Said | undefined }>;

const hash = z.string().regex(/^[0-9a-f]{16}$/);

/** An output as it stands in a manifest or a journal. */
export const outputSchema = z.object({
  file: z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:]+$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().nonnegative(),
  made: z.partialRecord(z.enum(traceParts), z.string()),
  said: z.object({ hash, steps: z.string().regex(/^\d+\/\d+( \d+\/\d+)*$/) }).optional(),
});

/** The same record with its keys in one order, whoever made it. */
export function inOrder({ file, sha256, size, made, said }: OutputRecord): OutputRecord {
  const parts = traceParts.flatMap((part) => {
    const value = made[part];
    return value === undefined ? [] : [[part, value] as const];
  });
  return {
    ...{ file, sha256, size, made: Object.fromEntries(parts) },
    ...(said === undefined ? {} : { said: { hash: said.hash, steps: said.steps } }),
  };
}
