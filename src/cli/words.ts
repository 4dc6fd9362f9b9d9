import type { Cause } from '../batch/freshness.ts';
import type { Share } from '../batch/shard.ts';
import type { Stage } from '../batch/timings.ts';
import type { HiddenReason } from '../domain/measurement.ts';
import type { Severity } from '../lib/messages.ts';

type Words = Readonly<{
  severities: Readonly<Record<Severity, string>>;
  expected: string;
  alsoLines: (lines: string, more: number) => string;
  remedy: string;
  moreProblems: (count: number) => string;
  valid: (wijken: number, figures: number) => string;
  warnings: (count: number) => string;
  suppressed: (count: number, reasons: string) => string;
  reasons: Readonly<Record<HiddenReason, string>>;
  rejected: (errors: number) => string;
  plan: (files: number, fresh: number, because: string) => string;
  causes: Readonly<Record<Cause, string>>;
  progress: (done: number, total: number, pace: Readonly<{ rate: string; left: string }>) => string;
  pace: (rate: string, left: string) => string;
  ready: (name: string) => string;
  failed: (name: string) => string;
  summary: (
    count: Readonly<{ done: number; total: number; fresh: number }>,
    out: string,
    seconds: string,
  ) => string;
  removed: (count: number) => string;
  timings: Readonly<{ head: string; stages: Readonly<Record<Stage, string>> }>;
  failedBecause: (counts: string) => string;
  part: (part: NonNullable<Share['shard']>, wijken: number) => string;
  merged: (parts: number, made: number, total: number, out: string) => string;
  imported: (wijken: number, gemeenten: number, figures: number) => string;
  written: (files: string) => string;
  passes: (file: string, pages: number | undefined) => string;
  fails: (file: string, problems: number) => string;
  strict: string;
  sandboxOff: string;
  browserRestarted: string;
  stopping: (seconds: number) => string;
  published: (one: Readonly<{ dir: string; edition: string; changed: boolean }>) => string;
  unexpected: string;
}>;

/** The words of the program itself, outside the messages about problems. */
export const words: Readonly<Record<'nl' | 'en', Words>> = {
  nl: {
    severities: { error: 'fout', warning: 'let op', notice: 'ter info' },
    expected: 'Verwacht',
    alsoLines: (lines, more) => `Ook op regel ${lines}${more > 0 ? ` en ${more} andere` : ''}.`,
    remedy: 'Doen',
    moreProblems: (count) => `… en ${count} andere meldingen; --json geeft ze allemaal.`,
    valid: (wijken, figures) => `In orde: ${wijken} ${wijken === 1 ? 'wijk' : 'wijken'}, ${figures} cijfers.`,
    warnings: (count) => (count === 1 ? '1 waarschuwing.' : `${count} waarschuwingen.`),
    suppressed: (count, reasons) => `${count} cijfers niet getoond: ${reasons}.`,
    reasons: {
      'few-respondents': 'te weinig antwoorden',
      'few-people': 'te weinig mensen',
      'few-cases': 'te weinig mensen met of zonder het kenmerk',
      'group-disclosure': 'bijna iedereen of bijna niemand',
      unreliable: 'te onzeker',
      secondary: 'omdat een ander verborgen cijfer eruit volgt',
      source: 'door de bron',
    },
    rejected: (errors) =>
      errors === 1 ? '1 fout; er is niets geschreven.' : `${errors} fouten; er is niets geschreven.`,
    plan: (files, fresh, because) =>
      `Te maken: ${files} ${files === 1 ? 'bestand' : 'bestanden'} (${because}). Ongewijzigd: ${fresh}.`,
    causes: {
      forced: 'op verzoek',
      new: 'nieuw',
      gone: 'weg of gewijzigd op schijf',
      program: 'door een andere versie van wijkprofiel',
      browser: 'door een andere browser',
      look: 'door huisstijl of sjablonen',
      settings: 'door instellingen',
      texts: 'door teksten',
      own: 'door eigen cijfers',
      benchmark: 'door cijfers van het vergelijkingsgebied',
      average: 'door een berekend gemiddelde',
      around: 'door cijfers van andere wijken',
      areas: 'door gebieden',
    },
    progress: (done, total, { rate, left }) =>
      `${done} van ${total} wijken, ${rate} per seconde${left === '' ? '' : `, nog ongeveer ${left}`}`,
    pace: (rate, left) => `${rate} wijken per seconde, nog ongeveer ${left}`,
    ready: (name) => `klaar: ${name}`,
    failed: (name) => `mislukt: ${name}`,
    summary: ({ done, total, fresh }, out, seconds) =>
      `${done} van ${total} ${total === 1 ? 'wijk' : 'wijken'} klaar in ${seconds.replace('.', ',')} s${fresh === 0 ? '' : ` (${fresh} ongewijzigd)`}: ${out}`,
    removed: (count) =>
      count === 1
        ? 'Verwijderd: 1 bestand dat niet meer bij het project hoort.'
        : `Verwijderd: ${count} bestanden die niet meer bij het project horen.`,
    timings: {
      head: 'Tijd per stap, opgeteld over de wijken (zij lopen naast elkaar), en de langzaamste wijken:',
      stages: {
        layout: 'passen',
        print: 'afdrukken',
        finish: 'afmaken en controleren',
        rest: 'schrijven en tekenen',
      },
    },
    failedBecause: (counts) => `Mislukt: ${counts}.`,
    part: ({ index, count, wijken: all }, wijken) =>
      `Deel ${index} van ${count}: ${wijken} van de ${all} wijken.`,
    merged: (parts, made, total, out) =>
      `${parts === 1 ? '1 deel' : `${parts} delen`} samengevoegd, ${made} van ${total} ${total === 1 ? 'wijk' : 'wijken'} gemaakt: ${out}`,
    imported: (wijken, gemeenten, figures) =>
      `Het project heeft nu ${wijken} wijken in ${gemeenten} gemeenten, en ${figures} cijfers van RIVM.`,
    written: (files) => `Geschreven: ${files}.`,
    passes: (file, pages) => `in orde: ${file}${pages === undefined ? '' : ` (${pages} blz.)`}`,
    fails: (file, problems) => `afgekeurd: ${file} (${problems === 1 ? '1 fout' : `${problems} fouten`})`,
    strict: '--strict: waarschuwingen gelden als fouten; er is niets geschreven.',
    sandboxOff:
      'De browser draait zonder sandbox (beheerder, of de kernel weigert er een); het netwerk blijft dicht.',
    browserRestarted: 'De browser viel uit en is opnieuw gestart.',
    stopping: (seconds) =>
      `Stoppen: wat bezig is wordt afgemaakt (hoogstens ${seconds} s); nog een signaal stopt meteen. Dezelfde opdracht gaat later verder waar deze ophield.`,
    published: ({ dir, edition, changed }) =>
      changed ? `Gepubliceerd in ${dir}: editie ${edition}.` : `${dir} toont deze editie al (${edition}).`,
    unexpected: 'Onverwachte fout in wijkprofiel; meld dit met de tekst hieronder.',
  },
  en: {
    severities: { error: 'error', warning: 'warning', notice: 'notice' },
    expected: 'Expected',
    alsoLines: (lines, more) => `Also on line ${lines}${more > 0 ? ` and ${more} more` : ''}.`,
    remedy: 'To do',
    moreProblems: (count) => `… and ${count} more; --json gives them all.`,
    valid: (wijken, figures) =>
      `In order: ${wijken} ${wijken === 1 ? 'wijk' : 'wijken'}, ${figures} figures.`,
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
      changed
        ? `Published in ${dir}: edition ${edition}.`
        : `${dir} shows this edition already (${edition}).`,
    unexpected: 'Unexpected error in wijkprofiel; please report it with the text below.',
  },
};
