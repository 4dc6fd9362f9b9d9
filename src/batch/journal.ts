import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isSystemError } from '../lib/errors.ts';
import { makeFolder } from '../lib/folder.ts';
import { asWriteProblem } from '../lib/write-problem.ts';
import { type OutputRecord, outputSchema } from './output-record.ts';
import { stateFolder } from './state-folder.ts';

const journalName = 'journal.jsonl';

/**
 * What a build that has not ended has made so far: a line for each wijk, on disk before the next one counts as made.
 * A build that was killed goes on from it.
 */
export type Journal = Readonly<{
  /** Returns when the line is on disk. */
  add: (area: string, outputs: readonly OutputRecord[]) => Promise<void>;
  close: () => Promise<void>;
}>;

const lineSchema = z.object({ area: z.string(), outputs: z.array(outputSchema) });
export type JournalLine = Readonly<{ area: string; outputs: readonly OutputRecord[] }>;

/** The journal of an output folder; there is a file from the first line on. */
export function openJournal(out: string): Journal {
  let file: Promise<FileHandle> | undefined;
  let last = Promise.resolve();
  return {
    add: (area, outputs) => {
      file ??= openFile(out);
      const opened = file;
      last = last.then(async () => {
        const line = `\n${JSON.stringify({ area, outputs })}\n`;
        try {
          await append(await opened, line);
        } catch (error) {
          throw await asWriteProblem(error, join(stateFolder(out), journalName), Buffer.byteLength(line));
        }
      });
      return last;
    },
    close: async () => {
      await last.catch(() => undefined);
      await (await file?.catch(() => undefined))?.close();
    },
  };
}

async function openFile(out: string): Promise<FileHandle> {
  await makeFolder(stateFolder(out));
  return await open(join(stateFolder(out), journalName), 'a');
}

/** A line begins with an end of line too: that of the line before may be missing when its build was killed. */
async function append(file: FileHandle, line: string): Promise<void> {
  await file.appendFile(line);
  await file.datasync();
}

/** What an earlier build left in its journal; a line that was not written whole is left out. */
export async function readJournal(out: string): Promise<readonly JournalLine[]> {
  const text = await journalText(out);
  return text.split('\n').flatMap((one) => {
    if (one === '') return [];
    const read = lineSchema.safeParse(parsed(one));
    return read.success ? [read.data] : [];
  });
}

/** For a build that has ended: its manifest says all that the journal says. */
export async function removeJournal(out: string): Promise<void> {
  await rm(join(stateFolder(out), journalName), { force: true });
}

async function journalText(out: string): Promise<string> {
  try {
    return await readFile(join(stateFolder(out), journalName), 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return '';
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
