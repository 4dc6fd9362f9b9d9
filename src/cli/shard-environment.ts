import type { Shard } from '../batch/shard.ts';
import { UserError } from '../lib/errors.ts';
import { problem } from '../lib/problem.ts';

const indexName = 'JOB_COMPLETION_INDEX';
/** Kubernetes tells a pod its index and not of how many, so the manifest of the Job has to. */
const countNames = ['WIJKPROFIEL_SHARDS', 'JOB_COMPLETION_COUNT'] as const;

/** The part that an Indexed Job asks of this machine; undefined outside one. Half of an answer is refused. */
export function shardFromEnvironment(env: NodeJS.ProcessEnv): Shard | undefined {
  const countName = countNames.find((name) => env[name]) ?? countNames[0];
  const [indexText, countText] = [env[indexName] ?? '', env[countName] ?? ''];
  if (indexText === '' && countText === '') return undefined;
  const count = wholeNumber(countText);
  if (count === undefined || count < 1) throw wrong(countName, countText, '1, 2, 3, …');
  const index = wholeNumber(indexText);
  if (index === undefined || index >= count) throw wrong(indexName, indexText, `0 … ${count - 1}`);
  return { index: index + 1, count };
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}

function wrong(variable: string, found: string, expected: string): UserError {
  return new UserError([problem('shard-environment', {}, found, { variable, expected })]);
}
