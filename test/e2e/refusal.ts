import { expect } from 'vitest';
import { runCli } from './run-cli.ts';
import { contentsOf, type Files, projectFolder } from './small-project.ts';

/** What is wrong with a project, the code of the message, and what it must say: place, finding, what was meant. */
export type Refusal = readonly [
  title: string,
  changes: Files,
  code: string,
  says: readonly (string | RegExp)[],
];

/** Builds the small project with these changes: it ends with `exit`, says why, and leaves everything as it was. */
export async function expectRefusal(exit: number, [, changes, problem, says]: Refusal): Promise<void> {
  const project = projectFolder({ ...changes, 'uitvoer/manifest.json': 'the old one' });
  const before = contentsOf(project);
  const { code, stdout, stderr } = await runCli(['build', project]);
  expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
  expect(stderr).toContain(`[${problem}]`);
  for (const words of says) expect(stderr).toMatch(words);
  expect(stderr).toMatch(/^ {2}To do: \S/m);
  expect(contentsOf(project)).toEqual(before);
}
