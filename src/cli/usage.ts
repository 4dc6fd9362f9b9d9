import type { CommanderError } from 'commander';
import type { MessageCode } from '../lib/messages.ts';
import { type Problem, problem } from '../lib/problem.ts';

/** Commander has only English sentences; these take out what our own messages need. */
const sentences: Readonly<Record<string, readonly [MessageCode, RegExp]>> = {
  'commander.unknownCommand': ['command-unknown', /command '(?<found>.*?)'(?<suggestion>.*)$/s],
  'commander.unknownOption': ['option-unknown', /option '(?<found>.*?)'(?<suggestion>.*)$/s],
  'commander.invalidArgument': [
    'option-invalid-value',
    /option '(?<option>.*?)' (?:argument|value) '(?<found>.*)'(?: from env '.*')? is invalid\.(?: Allowed choices are)? *(?<expected>.*?)\.?$/s,
  ],
  'commander.optionMissingArgument': ['option-without-value', /option '(?<found>.*?)'/],
  'commander.missingArgument': ['argument-missing', /argument '(?<argument>.*?)'/],
  'commander.excessArguments': [
    'arguments-too-many',
    /Expected (?<expected>\d+) .*?but got \d+: (?<found>.*)\.$/s,
  ],
};

/** What is wrong with the command line, as a problem of ours. */
export function usageProblem({ code, message }: CommanderError): Problem {
  const [messageCode, pattern] = sentences[code] ?? [];
  const parts = pattern?.exec(message)?.groups;
  if (messageCode === undefined || parts === undefined)
    return problem('usage', {}, message.replace(/^error: /, ''));
  const [, near] = /Did you mean (.*?)\?/.exec(parts['suggestion'] ?? '') ?? [];
  const suggestion = near === undefined ? '' : ` → ${near}?`;
  return problem(messageCode, {}, parts['found'] ?? '', { ...parts, suggestion });
}
