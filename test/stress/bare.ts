/** Wijken of a project that has as little as a project may have. */
export const bareWijken = [
  { code: 'noord', name: 'A', what: 'no map, contact, ages or region; a name of one letter' },
  { code: 'Zuid-2', name: 'Zuid', what: 'no map, contact, ages or region' },
  { code: '003', name: 'Onder de Toren', what: 'the same without figures' },
] as const;

const figures = { ervaren_gezondheid: 76, rookt: 19, eenzaam: 44 } as const;

/** A project with codes of its own that compares with the gemeente. */
export function bareFiles(): Readonly<Record<string, string>> {
  const [first, second] = bareWijken;
  const rows = Object.entries(figures).flatMap(([id, level]) => [
    `stad;${id};2024;${level};9000`,
    `${first.code};${id};2024;${level + 8};400`,
    `${second.code};${id};2024;${level - 1};380`,
  ]);
  return {
    'wijkprofiel.yaml':
      'organisation: Stad\nedition: Proef\ndate: 2026-11-22\nfictional: true\nbenchmark: {level: gemeente}\n',
    'gebieden.csv': [
      'code;naam;niveau;ouder',
      'stad;Stad;gemeente;',
      ...bareWijken.map(({ code, name }) => `${code};${name};wijk;stad`),
      '',
    ].join('\n'),
    'cijfers/cijfers.csv': ['gebied;indicator;periode;waarde;n', ...rows, ''].join('\n'),
  };
}
