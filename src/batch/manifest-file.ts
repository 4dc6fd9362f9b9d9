import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isSystemError } from '../lib/errors.ts';

/** The manifest of an output folder: there it is, there is none, or what is there cannot be trusted. */
export type ManifestRead =
  | Readonly<{ kind: 'manifest'; manifest: Manifest }>
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'damaged'; reason: string }>;

export const manifestName = 'manifest.json';

/** A path below the output folder, with slashes; anything else could reach a file that is not ours. */
const OutputPath = z.string().refine(isInside);

function isInside(path: string): boolean {
  const drive = /^[A-Za-z]:/.test(path);
  return !drive && !/[\\\0]/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
}

const FileEntry = z.looseObject({
  file: OutputPath,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
});

const ProblemEntry = z.looseObject({ code: z.string().min(1) });

const WijkEntry = z.looseObject({
  area: z.string().min(1),
  name: z.string(),
  ok: z.boolean(),
  outputs: z.array(FileEntry),
  problems: z.array(ProblemEntry).optional(),
});

/** Which part of a run a folder holds; `wijken` counts those of all parts together. */
const ShardEntry = z
  .strictObject({ index: z.int().positive(), count: z.int().positive(), wijken: z.int().nonnegative() })
  .refine(({ index, count }) => index <= count);

const Manifest = z.looseObject({
  manifest: z.literal(1),
  wijkprofiel: z.string().min(1),
  edition: z.string(),
  date: z.string(),
  inputs: z.array(FileEntry.extend({ file: z.string().min(1) })),
  report: FileEntry,
  wijken: z.array(WijkEntry),
  problems: z.array(ProblemEntry),
  shard: ShardEntry.optional(),
});

/** What is known of every manifest; keys of later versions are kept as they are. */
export type Manifest = z.infer<typeof Manifest>;
export type FileEntry = z.infer<typeof FileEntry>;
export type WijkEntry = z.infer<typeof WijkEntry>;

/** Reads the manifest of an output folder. Whatever stands there, there is an answer; keys keep their order. */
export async function readManifest(folder: string): Promise<ManifestRead> {
  const path = join(folder, manifestName);
  try {
    // Asked before it is opened: opening a pipe waits for whoever writes into it.
    if (!(await stat(path)).isFile()) return { kind: 'damaged', reason: 'no file' };
    return parseManifest(await readFile(path, 'utf8'));
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return { kind: 'none' };
    if (isSystemError(error, 'EACCES', 'EPERM', 'EIO', 'ELOOP', 'ESTALE'))
      return { kind: 'damaged', reason: error.code ?? '' };
    throw error;
  }
}

export function parseManifest(text: string): ManifestRead {
  const content = jsonOf(text);
  if (content === undefined) return { kind: 'damaged', reason: 'no JSON' };
  // What was read is handed on, not what the schema made of it: that has the known keys first.
  if (isManifest(content.value)) return { kind: 'manifest', manifest: content.value };
  const [issue] = Manifest.safeParse(content.value).error?.issues ?? [];
  return { kind: 'damaged', reason: issue?.path.join('.') || 'no manifest' };
}

function isManifest(value: unknown): value is Manifest {
  return Manifest.safeParse(value).success;
}

function jsonOf(text: string): Readonly<{ value: unknown }> | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The text of a manifest, the same wherever it is written. */
export function manifestJson(manifest: object): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
