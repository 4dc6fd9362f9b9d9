import { type Area, ancestor } from '../domain/area.ts';
import type { Theme } from '../domain/theme.ts';
import type { DocumentInput } from './document-input.ts';

/** Names on each of the two lines; the others are counted. */
const mostNames = 6;

/** Which other wijken chose the same theme, those of the own gemeente first; one line of names each. */
export function sameTheme(input: DocumentInput, theme: Theme): string[] {
  const { dataset, stories, profile, words } = input;
  const chose = [...dataset.areas.values()].filter(
    ({ code }) =>
      code !== profile.area.code && stories.get(code)?.chosenThemes.some((one) => one.theme === theme),
  );
  const gemeente = (area: Area): Area | undefined => ancestor(dataset.areas, area, 'gemeente');
  const own = gemeente(profile.area);
  const near = chose.filter((area) => own !== undefined && gemeente(area)?.code === own.code);
  const far = chose.filter((area) => !near.includes(area));
  const { elsewhere, noElsewhere, more } = words.chosen;
  const names = (areas: readonly Area[], nameOf: (area: Area) => string): string => {
    const rest = areas.length - mostNames;
    return words.format.list([...areas.slice(0, mostNames).map(nameOf), ...(rest > 0 ? [more(rest)] : [])]);
  };
  const withGemeente = (area: Area): string => {
    const name = gemeente(area)?.name;
    return name === undefined || name === area.name ? area.name : `${area.name} (${name})`;
  };
  if (chose.length === 0) return [noElsewhere];
  return [
    ...(near.length === 0 || own === undefined
      ? []
      : [
          elsewhere(
            own.name,
            names(near, (area) => area.name),
          ),
        ]),
    ...(far.length === 0 ? [] : [elsewhere(words.chosen.otherGemeenten, names(far, withGemeente))]),
  ];
}
