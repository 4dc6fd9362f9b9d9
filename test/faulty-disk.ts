import type { FileHandle } from 'node:fs/promises';
import { type Disk, disk } from '../src/lib/disk.ts';

/** What goes wrong at an operation: an error of the system, or a write that stores half and says nothing. */
export type Fault = Readonly<{ code: string } | { half: true }>;

export type FaultyDisk = Readonly<{
  on: Disk;
  /** Every operation that was asked for, in order. */
  operations: readonly string[];
}>;

/** A disk that does all for real, except the operations that `faultAt` (name, number from 0) has a fault for. */
export function faultyDisk(faultAt: (operation: string, index: number) => Fault | undefined): FaultyDisk {
  const operations: string[] = [];
  const attempt = async (name: string, work: () => Promise<unknown>, half?: () => Promise<unknown>) => {
    const fault = faultAt(name, operations.push(name) - 1);
    if (fault === undefined) return await work();
    if ('half' in fault) return await (half ?? work)();
    // A file whose closing fails is closed all the same.
    if (name === 'close') await work();
    throw Object.assign(new Error(`${fault.code}: injected`), { code: fault.code, syscall: name });
  };
  const wrapped = (file: FileHandle): FileHandle =>
    new Proxy(file, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name, target);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) =>
          attempt(
            String(name),
            () => method.apply(target, args),
            // Half of the bytes, and not a word about it.
            () => method.apply(target, args.map(firstHalf)),
          );
      },
    });
  const on = new Proxy(disk, {
    get: (target, name) => {
      const operation: unknown = Reflect.get(target, name);
      if (typeof operation !== 'function') return operation;
      return async (...args: unknown[]) => {
        const result = await attempt(String(name), () => operation.apply(target, args));
        return name === 'open' ? wrapped(result as FileHandle) : result;
      };
    },
  });
  return { on, operations };
}

function firstHalf(value: unknown): unknown {
  return value instanceof Uint8Array ? value.subarray(0, value.length >> 1) : value;
}
