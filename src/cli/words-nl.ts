import type { Words } from './word-list.ts';

export const wordsNl: Words = {
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
};
