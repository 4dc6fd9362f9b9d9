import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectOldOrNext, expectRecovery, killedBuild, twoEditions } from '../e2e/two-editions.ts';

it('a build with a browser that is killed at any moment leaves whole documents, and the next ends its work', async () => {
  const editions = await twoEditions([]);
  const renewed = new Set<number>();
  for (let trial = 0; trial < 40; trial += 1) {
    const out = editions.oldOutput();
    await killedBuild(out, editions, (0.2 + 0.8 * Math.random()) * editions.milliseconds);
    renewed.add(expectOldOrNext(out, editions));
    await expectRecovery(out, editions);
    rmSync(out, { recursive: true });
  }
  expect(renewed.size).toBeGreaterThan(1);
});
