import { defineConfig } from 'vitest/config';

const env = { TZ: 'Europe/Amsterdam' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          env,
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/soak/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          env,
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        // Hours of chance in minutes: `npm run test:soak`, not part of `npm test`.
        test: {
          name: 'soak',
          env: { ...env, WIJKPROFIEL_SOAK: '1' },
          include: ['test/soak/**/*.test.ts', 'test/e2e/durability.test.ts', 'test/batch/lock.test.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
