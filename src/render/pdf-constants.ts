import { createHash } from 'node:crypto';

const streams = /(>> ?stream\r?\n[\s\S]*?endstream)/;
const clock = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g;
const nodeId = /\(node(\d{8})\)/g;
const fileId = /\/ID ?\[ ?<([0-9A-Fa-f]*)> ?<([0-9A-Fa-f]*)> ?\]/g;

/** Makes Chromium's PDF independent of the clock and of what its process did before; every byte offset stays valid. */
export function fixedPdf(bytes: Uint8Array, date: Date): Uint8Array {
  const fixedDate = `D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;
  const parts = partsOf(bytes);
  const ids = parts.flatMap((part, index) => (isStream(index) ? [] : [...part.matchAll(nodeId)]));
  const rank = ranks(ids.map(([, id = '']) => id));
  const fixed = parts.map((part, index) =>
    isStream(index)
      ? part
      : part
          .replace(clock, (_, key: string) => `/${key} (${fixedDate})`)
          .replace(nodeId, (_, id: string) => `(node${rank.get(id) ?? id})`),
  );
  return new Uint8Array(Buffer.from(withFixedFileId(fixed).join(''), 'latin1'));
}

/** The number of pages of a PDF whose objects are not packed in object streams, as Chromium writes it. */
export function pageCount(bytes: Uint8Array): number {
  const outside = partsOf(bytes).filter((_, index) => !isStream(index));
  return outside.join('').match(/\/Type ?\/Page(?![A-Za-z])/g)?.length ?? 0;
}

/** The file as latin1 text, cut so that the parts with an odd index are streams, which nobody may touch. */
function partsOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split(streams);
}

function isStream(index: number): boolean {
  return index % 2 === 1;
}

/** Chromium counts on from earlier pages, so only the order of its ids means something: name trees are sorted by it. */
function ranks(ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(ids)].toSorted();
  return new Map(sorted.map((id, index) => [id, String(index + 1).padStart(8, '0')]));
}

function withFixedFileId(parts: readonly string[]): string[] {
  const digest = createHash('sha512').update(parts.join('').replace(fileId, ''), 'latin1').digest('hex');
  return parts.map((part, index) =>
    isStream(index)
      ? part
      : part.replace(fileId, (id) =>
          id.replace(/<[0-9A-Fa-f]*>/g, (hex) => `<${digest.slice(0, hex.length - 2)}>`),
        ),
  );
}
