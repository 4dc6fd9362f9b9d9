import { expect, it } from 'vitest';
import { defaultJobs, thisMachine } from '../../src/batch/default-jobs.ts';

it.for([
  { what: 'two cores and memory enough', cores: 2, memoryMb: 16_000, jobs: 2 },
  { what: 'more cores than are of use', cores: 64, memoryMb: 128_000, jobs: 6 },
  { what: 'many cores in a container of 1 GB', cores: 16, memoryMb: 1024, jobs: 1 },
  { what: 'many cores in a container of 2 GB', cores: 16, memoryMb: 2048, jobs: 6 },
  { what: 'next to nothing', cores: 4, memoryMb: 100, jobs: 1 },
])('a machine with $what makes $jobs at the same time', ({ jobs, ...machine }) => {
  expect(defaultJobs(machine)).toBe(jobs);
});

it('looks at the cores and the memory of this machine', () => {
  const { cores, memoryMb } = thisMachine();
  expect(cores).toBeGreaterThan(0);
  expect(memoryMb).toBeGreaterThan(0);
  expect(defaultJobs()).toBeLessThanOrEqual(cores);
});
