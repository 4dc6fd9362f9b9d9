/** Who a percentage is about. */
export function peopleOf(group: string): string {
  return groupWords[group] ?? `mensen van ${group.replace(/^(\d+)-(\d+)$/, '$1 tot en met $2')} jaar`;
}

const groupWords: Readonly<Record<string, string>> = {
  '18+': 'volwassenen',
  '65+': '65-plussers',
  '18-64': 'volwassenen tot 65 jaar',
  '15-74': 'mensen van 15 tot 75 jaar',
  alle: 'inwoners',
  huishoudens: 'huishoudens',
  woningen: 'woningen',
  gebied: 'hectare',
};

/** Groups of people. */
export const groups = { people: peopleOf };
