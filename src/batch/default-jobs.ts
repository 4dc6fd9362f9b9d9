import { availableParallelism } from 'node:os';

/** What a machine can spare for one run. */
export type Machine = Readonly<{ cores: number; memoryMb: number }>;

/** More pages in one browser than this were never faster. */
const mostJobs = 6;
/**
 * Measured as memory that is theirs alone: a browser with its first page 250 MB (twice that while one replaces another),
 * this program 180 MB, and its threads.
 */
const baseMb = 700;
/** Each further page with a document of twelve pages took 75 to 110 MB; as much again for what is finished meanwhile. */
const perJobMb = 200;

/** How many wijken to make at the same time: one for each core, as far as memory goes. */
export function defaultJobs(machine: Machine = thisMachine()): number {
  const fitting = Math.floor((machine.memoryMb - baseMb) / perJobMb);
  return Math.max(1, Math.min(machine.cores, fitting, mostJobs));
}

/** Also right in a container that may use only part of the machine. */
export function thisMachine(): Machine {
  return { cores: availableParallelism(), memoryMb: Math.floor(process.availableMemory() / 2 ** 20) };
}
