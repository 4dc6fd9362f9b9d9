import { describe, expect, it } from 'vitest';
import { shardFromEnvironment } from '../../src/cli/shard-environment.ts';

const index = (JOB_COMPLETION_INDEX: string, WIJKPROFIEL_SHARDS = '4') =>
  shardFromEnvironment({ JOB_COMPLETION_INDEX, WIJKPROFIEL_SHARDS });

describe('an Indexed Job', () => {
  it('counts from 0, and we from 1', () => {
    expect(index('0')).toEqual({ index: 1, count: 4 });
    expect(index('3')).toEqual({ index: 4, count: 4 });
  });

  it('may tell the number of parts under the other name too; ours goes first', () => {
    const env = { JOB_COMPLETION_INDEX: '1', JOB_COMPLETION_COUNT: '3' };
    expect(shardFromEnvironment(env)).toEqual({ index: 2, count: 3 });
    expect(shardFromEnvironment({ ...env, WIJKPROFIEL_SHARDS: '5' })).toEqual({ index: 2, count: 5 });
  });

  it('is not there without its variables, also when they are empty', () => {
    expect(shardFromEnvironment({})).toBeUndefined();
    expect(index('', '')).toBeUndefined();
  });

  it.each([
    ['4', '4'],
    ['-1', '4'],
    ['1.0', '4'],
    ['', '4'],
    ['een', '4'],
    ['0', ''],
    ['0', '0'],
    ['0', '4x'],
  ])('is refused when it says %j of %j', (one, count) => {
    expect(() => index(one, count)).toThrow('shard-environment');
  });
});
