/** What each page of a document is, by the chapter that begins on it; a page on which none begins continues the last. */
export function pageKinds(product: string, html: string, texts: readonly string[]): string[] {
  if (product === 'factsheet') return texts.map((_, index) => `factsheet, bladzijde ${index + 1}`);
  const titles = new Set(
    [...html.matchAll(/<h2\b[^>]*>(.*?)<\/h2>/gs)].map(([, title = '']) => plain(title)),
  );
  let kind = 'omslag';
  return texts.map((text, index) => {
    const begins = text
      .split(/\r?\n/)
      .map(plain)
      .find((line) => titles.has(line));
    if (index > 0) kind = begins ?? kind;
    return kind;
  });
}

function plain(text: string): string {
  return text
    .replace(/<[^>]+>|\u00ad/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
