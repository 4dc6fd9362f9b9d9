import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/lib/messages.ts';
import { readPdf } from '../../../src/render/pdf/read-pdf.ts';
import { checkPdf } from '../../../src/render/pdf-check/check-pdf.ts';
import { type Checkpoint, checkpoints } from '../../../src/render/pdf-check/checkpoint.ts';
import { pdfProblem } from '../../../src/render/pdf-check/problems.ts';
import { expectFilled, sentence } from '../../problems.ts';
import { type Draft, damaged, failed, finished } from './damaged-pdf.ts';
import { fileDamages } from './file-damages.ts';
import { pageDamages } from './page-damages.ts';
import { structureDamages } from './structure-damages.ts';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const rewritten = (change: (file: string) => string): Uint8Array =>
  Buffer.from(change(latin(finished)), 'latin1');

/** What goes wrong with the file around the objects. */
const byteDamages = {
  'file-header': () => rewritten((file) => file.replace('%PDF-1.7', '%PDF-2.0')),
  'file-comment': () => rewritten((file) => file.replace(/\n%..../, '\n%abcd')),
  'file-id': () => rewritten((file) => file.replace('/ID [', '/IX [')),
  'after-end': () => rewritten((file) => `${file}nog iets\n`),
};
const objectDamages = { ...structureDamages, ...fileDamages, ...pageDamages };

type Told = keyof typeof byteDamages | keyof typeof objectDamages | 'encrypted';
/** The compiler finds a checkpoint that nothing here fails. */
const complete: Checkpoint extends Told ? true : never = true;

describe('a finished document', () => {
  it('has no fault', () => expect(failed(finished)).toEqual([]));
  it('has none when it is written again without a change', () =>
    expect(failed(damaged(() => undefined))).toEqual([]));
});

describe('a document with one fault', () => {
  it.each(Object.entries<(draft: Draft) => void>(objectDamages))(
    'is told by %s alone',
    (checkpoint, change) => expect(failed(damaged(change))).toEqual([checkpoint]),
  );
  it.each(Object.entries(byteDamages))('is told by %s alone', (checkpoint, make) =>
    expect(failed(make())).toEqual([checkpoint]),
  );

  it('is told by encrypted alone', () => {
    const pdf = readPdf(finished);
    if (typeof pdf === 'string') throw new Error(pdf);
    const { objects, trailer } = pdf.objects;
    const encrypted = { ...pdf, objects: { objects, trailer: new Map([...trailer, ['Encrypt', true]]) } };
    expect(checkPdf(encrypted, finished).map(({ checkpoint }) => checkpoint)).toEqual(['encrypted']);
  });
});

describe('a fault', () => {
  it('says which page and which words', () => {
    const bytes = damaged(structureDamages['heading-skipped']);
    const pdf = readPdf(bytes);
    if (typeof pdf === 'string') throw new Error(pdf);
    const [found] = checkPdf(pdf, bytes);
    expect(found).toEqual({ checkpoint: 'heading-skipped', page: 1, what: 'H3: Gezondheid' });
    expect(sentence(found && pdfProblem('lindepark.pdf', found))).toBe(
      'lindepark.pdf: een kop slaat een niveau over (p. 1): “H3: Gezondheid” (PDF/UA-1 7.4.2, Matterhorn 14-003).',
    );
  });

  it('has a message that it fills, and a standard that asks for it', () => {
    expect(complete).toBe(true);
    for (const [checkpoint, reference] of Object.entries(checkpoints)) {
      expect(Object.keys(messages)).toContain(`pdf-${checkpoint}`);
      expect(Object.values(reference).join('')).not.toBe('');
    }
    expectFilled([pdfProblem('een.pdf', { checkpoint: 'limit', page: undefined, what: '1' })]);
  });
});
