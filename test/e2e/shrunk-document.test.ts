import { describe, expect, it } from 'vitest';
import { pdfFindings } from '../pages-of.ts';
import { page, printInOwnFolder } from './printing.ts';

const { printer } = printInOwnFolder();
const faults = (body: string): Promise<readonly string[]> =>
  printer(async (print) => {
    const { bytes } = await print(page(body), 'proef');
    return pdfFindings(bytes, []).map(({ fault }) => fault);
  });
const text = 'Sinds de brug dicht is fietsen we om. '.repeat(40);
const voices = Array.from({ length: 8 }, () => `<figure style="break-inside: avoid">${text}</figure>`).join(
  '',
);

describe('a document that the browser shrinks', () => {
  it('is told by its small text when columns do not fit the page', async () => {
    expect(
      await faults(
        `<p>Eerst</p><div style="display: grid; grid-template-columns: 40mm 1fr"><p>Stemmen</p><div style="columns: 2">${voices}</div></div>`,
      ),
    ).toContain('small-text');
  });

  it('is told when something is wider than the page', async () => {
    expect(await faults('<table><tr><td style="min-width: 400mm">Breed</td></tr></table>')).toContain(
      'small-text',
    );
  });

  it('is not what a page with the same voices in a grid is', async () => {
    const grid = 'display: grid; grid-template-columns: repeat(2, minmax(0, 1fr))';
    expect(await faults(`<p>Eerst</p><div style="${grid}">${voices}</div>`)).not.toContain('small-text');
  });
});
