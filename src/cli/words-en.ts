import type { Words } from './word-list.ts';

export const wordsEn: Words = {
  severities: { error: 'error', warning: 'warning', notice: 'notice' },
  expected: 'Expected',
  alsoLines: (lines, more) => `Also on line ${lines}${more > 0 ? ` and ${more} more` : ''}.`,
  remedy: 'To do',
  moreProblems: (count) => `… and ${count} more; --json gives them all.`,
  valid: (wijken, figures) => `In order: ${wijken} ${wijken === 1 ? 'wijk' : 'wijken'}, ${figures} figures.`,
  warnings: (count) => (count === 1 ? '1 warning.' : `${count} warnings.`),
  suppressed: (count, reasons) => `${count} figures not shown: ${reasons}.`,
  reasons: {
    'few-respondents': 'too few respondents',
    'few-people': 'too few people',
    'few-cases': 'too few cases or non-cases',
    'group-disclosure': 'nearly everybody or nearly nobody',
    unreliable: 'too uncertain',
    secondary: 'because another hidden figure follows from them',
    source: 'hidden by the source',
  },
  rejected: (errors) =>
    errors === 1 ? '1 error; nothing was written.' : `${errors} errors; nothing was written.`,
  plan: (files, fresh, because) =>
    `To make: ${files} ${files === 1 ? 'file' : 'files'} (${because}). Unchanged: ${fresh}.`,
  causes: {
    forced: 'on request',
    new: 'new',
    gone: 'gone or changed on disk',
    program: 'by another version of wijkprofiel',
    browser: 'by another browser',
    look: 'by house style or templates',
    settings: 'by settings',
    texts: 'by texts',
    own: 'by own figures',
    benchmark: 'by figures of the benchmark',
    average: 'by a computed average',
    around: 'by figures of other wijken',
    areas: 'by areas',
  },
  progress: (done, total, { rate, left }) =>
    `${done} of ${total} wijken, ${rate} a second${left === '' ? '' : `, about ${left} left`}`,
  pace: (rate, left) => `${rate} wijken a second, about ${left} left`,
  ready: (name) => `done: ${name}`,
  failed: (name) => `failed: ${name}`,
  summary: ({ done, total, fresh }, out, seconds) =>
    `${done} of ${total} ${total === 1 ? 'wijk' : 'wijken'} done in ${seconds} s${fresh === 0 ? '' : ` (${fresh} unchanged)`}: ${out}`,
  removed: (count) =>
    count === 1
      ? 'Removed: 1 file that no longer belongs to the project.'
      : `Removed: ${count} files that no longer belong to the project.`,
  timings: {
    head: 'Time by step, over all wijken (they overlap), and the slowest wijken:',
    stages: {
      layout: 'fitting',
      print: 'printing',
      finish: 'finishing and checking',
      rest: 'writing and drawing',
    },
  },
  failedBecause: (counts) => `Failed: ${counts}.`,
  part: ({ index, count, wijken: all }, wijken) =>
    `Part ${index} of ${count}: ${wijken} of the ${all} wijken.`,
  merged: (parts, made, total, out) =>
    `${parts === 1 ? '1 part' : `${parts} parts`} merged, ${made} of ${total} ${total === 1 ? 'wijk' : 'wijken'} made: ${out}`,
  imported: (wijken, gemeenten, figures) =>
    `The project now has ${wijken} wijken in ${gemeenten} gemeenten, and ${figures} figures of RIVM.`,
  written: (files) => `Written: ${files}.`,
  passes: (file, pages) => `passes: ${file}${pages === undefined ? '' : ` (${pages} p.)`}`,
  fails: (file, problems) => `fails: ${file} (${problems === 1 ? '1 error' : `${problems} errors`})`,
  strict: '--strict: warnings count as errors; nothing was written.',
  sandboxOff:
    'The browser runs without its sandbox (root, or the kernel refuses one); the network stays closed.',
  browserRestarted: 'The browser died and was started again.',
  stopping: (seconds) =>
    `Stopping: what is being made is finished (at most ${seconds} s); another signal stops at once. The same command will go on where this one stopped.`,
  published: ({ dir, edition, changed }) =>
    changed ? `Published in ${dir}: edition ${edition}.` : `${dir} shows this edition already (${edition}).`,
  unexpected: 'Unexpected error in wijkprofiel; please report it with the text below.',
};
