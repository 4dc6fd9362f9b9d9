import { TakenDown } from './browser/life.ts';
import type { BrowserSupervisor } from './browser/supervisor.ts';
import {
  isBrowserFailure,
  isUnresponsive,
  type Printing,
  type PrintOptions,
  printPage,
} from './print-page.ts';
import { withinLimit } from './time-limit.ts';

export type PrintJob = Readonly<{ html: string; name: string; options: PrintOptions; seconds: number }>;

/** Why the browser did not print a document, and whose doing that was as far as can be told. */
export type PrintFailure = Readonly<{
  kind: 'failed';
  blame: 'this-document' | 'another-document' | 'unclear';
  error: Error;
}>;

class TooLate extends Error {}

export function isFailure(outcome: Printing | PrintFailure): outcome is PrintFailure {
  return outcome.kind === 'failed';
}

/** Prints a document once, within its time; a browser that holds it up longer is killed. Throws what is no browser's doing. */
export async function tryPrint(
  supervisor: BrowserSupervisor,
  { html, name, options, seconds }: PrintJob,
): Promise<Printing | PrintFailure> {
  try {
    return await supervisor.lend(name, async ({ browser, discard, printed }) => {
      const tooLate = (): never => {
        discard();
        throw new TooLate(`not printed within ${seconds} seconds`);
      };
      try {
        const printing = await withinLimit(printPage(browser, html, options), seconds * 1000, tooLate);
        if (printing.kind === 'printed') printed();
        return printing;
      } catch (error) {
        if (isUnresponsive(error)) discard();
        throw error;
      }
    });
  } catch (error) {
    if (error instanceof TakenDown) return { kind: 'failed', blame: 'another-document', error };
    if (error instanceof TooLate) return { kind: 'failed', blame: 'this-document', error };
    if (error instanceof Error && isBrowserFailure(error)) return { kind: 'failed', blame: 'unclear', error };
    throw error;
  }
}
