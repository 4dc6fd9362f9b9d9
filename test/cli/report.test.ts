import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';
import { reportProblems } from '../../src/cli/report.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { problem } from '../../src/lib/problem.ts';

function recording(settings: Partial<Terminal> = {}): Readonly<{ terminal: Terminal; text: () => string }> {
  const written: string[] = [];
  const err = (text: string): void => void written.push(text);
  const terminal: Terminal = {
    out: err,
    err,
    live: false,
    colour: false,
    language: 'nl',
    json: false,
    ...settings,
  };
  return { terminal, text: () => written.join('') };
}

describe('a reported problem', () => {
  it('says where, what, what was expected and what to do', () => {
    const { terminal, text } = recording();
    const place = { file: 'cijfers/leefstijl.csv', line: 12, column: 'waarde' };
    const details = { indicator: 'Roken', unit: '%', lowest: 0, highest: 100 };
    reportProblems([problem('value-out-of-range', place, '150', details)], terminal);
    expect(text()).toMatchInlineSnapshot(`
      "fout cijfers/leefstijl.csv:12 (waarde) [value-out-of-range]
        150 kan niet voor Roken (%).
        Verwacht: een getal van 0 tot en met 100
        Doen: Verbeter het cijfer; kijk naar het decimaalteken.
      "
    `);
  });

  it('cannot steer the terminal', () => {
    const { terminal, text } = recording();
    reportProblems([problem('cell-number', {}, 'a\u0007b\u202ec')], terminal);
    expect(text()).toContain('a\\u0007b\\u202ec');
  });

  it('names the lines when the same thing is wrong more often', () => {
    const { terminal, text } = recording();
    const problems = [12, 13, 14].map((line) => problem('cell-number', { file: 'a.csv', line }, 'x!'));
    reportProblems(problems, terminal);
    expect(text().match(/cell-number/g)).toHaveLength(1);
    expect(text()).toContain('a.csv:12');
    expect(text()).toContain('Ook op regel 13, 14.');
  });

  it('counts what it does not print', () => {
    const { terminal, text } = recording({ language: 'en' });
    reportProblems(
      Array.from({ length: 60 }, (_, line) => problem('cell-number', { line }, `x${line}`)),
      terminal,
    );
    expect(text()).toContain('… and 10 more');
  });
});

const centrum = { code: 'WK1', name: 'Centrum' };
const haven = { code: 'WK2', name: 'Haven' };

describe('progress', () => {
  it('is a plain line per wijk without a terminal', () => {
    const { terminal, text } = recording();
    const progress = showProgress(2, terminal);
    progress.settled(centrum, true);
    progress.settled(haven, false);
    progress.end();
    expect(text()).toBe('1/2 klaar: WK1 Centrum\n2/2 mislukt: WK2 Haven\n');
  });

  it('is one line that is redrawn and cleared on a terminal', () => {
    const { terminal, text } = recording({ live: true });
    const progress = showProgress(2, terminal);
    progress.settled(centrum, true);
    progress.end();
    const [, drawn, after] = text().split('\r\u001b[K');
    expect(drawn).toMatch(/^1 van 2 wijken, [\d.]+,\d per seconde$/);
    expect(after).toBe('');
  });

  it('is an object per wijk for a program', () => {
    const { terminal, text } = recording({ json: true });
    showProgress(2, terminal).settled(haven, false);
    const event: unknown = JSON.parse(text());
    expect(event).toMatchObject({ event: 'wijk', area: 'WK2', name: 'Haven', ok: false, done: 1, total: 2 });
  });
});
