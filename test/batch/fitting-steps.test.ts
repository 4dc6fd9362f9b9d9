import { describe, expect, it } from 'vitest';
import { fittingSteps, type Measuring } from '../../src/batch/fitting-steps.ts';
import type { Step } from '../../src/batch/output-record.ts';
import type { Product } from '../../src/batch/plan.ts';

type Sheets = (step: Step) => readonly number[];

const ownFront: Measuring['frontAt'] = ([, frontTrim]) => String(frontTrim);

/** The steps that were laid out, and those that are printed while each print turns out too long `refused` times. */
async function tried(
  product: Product,
  sheets: Sheets,
  { refused = 0, frontAt = ownFront } = {},
): Promise<Readonly<{ laidOut: readonly string[]; printed: readonly string[] }>> {
  const [laidOut, printed]: [string[], string[]] = [[], []];
  const name = ([trim, frontTrim]: Step): string => `${trim}/${frontTrim}`;
  const sheetsAt = (step: Step) => {
    laidOut.push(name(step));
    return Promise.resolve(sheets(step));
  };
  for await (const step of fittingSteps(product, { sheetsAt, frontAt })) {
    printed.push(name(step));
    if (printed.length > refused) break;
  }
  return { laidOut, printed };
}

const factsheet =
  (front: number, back: number): Sheets =>
  ([trim, frontTrim]) => [frontTrim < front ? 2 : 1, trim < back ? 2 : 1];

describe('fitting a factsheet', () => {
  it('prints what fits at once at once', async () => {
    expect(await tried('factsheet', factsheet(0, 0))).toEqual({ laidOut: ['0/0'], printed: ['0/0'] });
  });

  it('leaves out more of the page that is too long only', async () => {
    expect(await tried('factsheet', factsheet(0, 3))).toEqual({
      laidOut: ['0/0', '1/0', '2/0', '3/0'],
      printed: ['3/0'],
    });
    expect((await tried('factsheet', factsheet(2, 0))).printed).toEqual(['0/2']);
  });

  it('leaves out more of both pages together, and lays out no page that was too long before', async () => {
    expect(await tried('factsheet', factsheet(2, 4))).toEqual({
      laidOut: ['0/0', '1/1', '2/2', '3/2', '4/2'],
      printed: ['4/2'],
    });
  });

  it('lays out a first page again that is another one because of the second', async () => {
    const sheets: Sheets = ([trim, frontTrim]) => [trim < 2 && frontTrim < 3 ? 2 : 1, trim < 2 ? 2 : 1];
    const frontAt = ([trim, frontTrim]: Step): string => `${frontTrim} ${trim < 2}`;
    expect((await tried('factsheet', sheets, { frontAt })).printed).toEqual(['2/0']);
  });

  it('goes on after a print that is too long with the next least step', async () => {
    expect((await tried('factsheet', factsheet(1, 1), { refused: 2 })).printed).toEqual([
      '1/1',
      '1/2',
      '2/1',
    ]);
  });

  it('prints the last step when nothing fits', async () => {
    expect(await tried('factsheet', factsheet(9, 9))).toEqual({
      laidOut: ['0/0', '1/1', '2/2', '3/3'],
      printed: ['5/3'],
    });
  });
});

describe('fitting a wijkprofiel', () => {
  it('prints at the first step with twelve pages', async () => {
    const sheets: Sheets = ([trim]) => [1, 14 - trim];
    expect(await tried('wijkprofiel', sheets)).toEqual({
      laidOut: ['0/0', '1/0', '2/0', '3/0'],
      printed: ['3/0'],
    });
  });
});
