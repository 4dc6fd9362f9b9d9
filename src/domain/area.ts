/** Levels from small to large; the level of a parent is always larger than that of its child. */
export const areaLevels = ['buurt', 'wijk', 'gemeente', 'regio', 'land'] as const;
export type AreaLevel = (typeof areaLevels)[number];

export type Area = Readonly<{
  /** CBS code (WK054609, GM0546, GG4506, NL00) or a code of the municipality itself. */
  code: string;
  name: string;
  level: AreaLevel;
  parent: string | undefined;
  /** Number of inhabitants; undefined when the file does not say. */
  population: number | undefined;
  /** Inhabitants by target group ("18+", "65+"), as far as the file gives them. */
  populationByGroup: ReadonlyMap<string, number>;
  /** Year of the area division. */
  year: number | undefined;
  /** Codes of the CBS areas that an area with a code of its own is made of. */
  madeOf: readonly string[];
}>;

export type Areas = ReadonlyMap<string, Area>;

/** A code as it is compared: without padding, CBS codes in capitals. */
export function normaliseCode(text: string): string {
  const code = text.trim();
  return /^(wk|gm|bu|gg|nl)\d[0-9a-z]*$/i.test(code) ? code.toUpperCase() : code;
}

/** The area of `level` that an area lies in (the area itself when it has that level), or undefined. */
export function ancestor(areas: Areas, area: Area, level: AreaLevel): Area | undefined {
  let current: Area | undefined = area;
  while (current !== undefined && current.level !== level)
    current = current.parent === undefined ? undefined : areas.get(current.parent);
  return current;
}

/** The wijken inside an area, in the order of the file. */
export function wijkenIn(areas: Areas, within: Area): Area[] {
  return [...areas.values()].filter(
    (area) => area.level === 'wijk' && ancestor(areas, area, within.level)?.code === within.code,
  );
}
