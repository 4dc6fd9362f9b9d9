const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  shy: '',
};

/** The page about the data without its counts of hidden figures: any number may be such a count. */
export function withoutCounts(html: string): string {
  return html.replace(/<section id="niet-getoond".*?<\/section>/s, '');
}

/** What a page says: its text, and what a screen reader is told instead of a picture. */
export function visibleText(html: string): string {
  return html
    .replace(/<style\b.*?<\/style>/gs, '')
    .replace(/<[^>]*? aria-label="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|nbsp|shy);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
