/** One page of a document as the index shows it; paths are relative to the index. */
export type ShownPage = Readonly<{ image: string; kind: string; wijk: string; number: number }>;
export type ShownDocument = Readonly<{
  product: string;
  pdf: string;
  html: string;
  pages: readonly ShownPage[];
}>;
export type ShownWijk = Readonly<{
  title: string;
  what: string;
  documents: readonly ShownDocument[];
  problems: readonly string[];
}>;
export type ShownGallery = readonly Readonly<{
  name: string;
  wijken: readonly ShownWijk[];
  problems: readonly string[];
}>[];

const style = `
:root { color-scheme: light; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 0 24px 48px; background: #eceeee; color: #1c2526; }
header { position: sticky; top: 0; z-index: 1; display: flex; gap: 28px; align-items: baseline; background: #eceeee; padding: 12px 0; border-bottom: 1px solid #9aa5a6; }
h1 { font-size: 20px; margin: 0; } h2 { font-size: 19px; margin: 36px 0 4px; } h3 { font-size: 15px; margin: 22px 0 2px; }
label { cursor: pointer; } p { margin: 2px 0; } .what { color: #4c595a; } .problem { color: #9a2c00; max-width: 90ch; }
.pages { display: flex; flex-wrap: wrap; gap: 12px; margin: 8px 0 4px; }
.thumb { width: 168px; font-size: 12px; color: #4c595a; text-decoration: none; overflow-wrap: anywhere; }
.thumb img { display: block; width: 100%; aspect-ratio: 210 / 297; background: #fff; box-shadow: 0 1px 4px #0004; margin-bottom: 3px; }
.full { display: none; } .full:target { position: fixed; inset: 0; z-index: 2; display: block; overflow: auto; background: #2b3334; color: #fff; text-align: center; }
.full img { display: block; width: min(100%, 1100px); margin: 0 auto 24px; background: #fff; }
.full nav { position: sticky; top: 0; background: #2b3334; padding: 8px; } .full a { color: #fff; margin: 0 10px; }
body:has(#grey:checked) img { filter: grayscale(1); }
body:has(#by-wijk:checked) .by-kind, body:has(#by-kind:checked) .by-wijk { display: none; }
`;

/** A page that stands on its own beside the images: by wijk and by kind of page, in colour and in grey. */
export function indexPage(gallery: ShownGallery): string {
  const pages = gallery.flatMap(({ wijken }) =>
    wijken.flatMap(({ documents }) => documents.flatMap((one) => one.pages)),
  );
  const ids = new Map(pages.map((page, index) => [page, `p${index}`]));
  const thumb = (page: ShownPage, caption: string): string =>
    `<a class="thumb" href="#${ids.get(page)}"><img loading="lazy" src="${url(page.image)}" alt="">${asText(caption)}</a>`;
  const kinds = Map.groupBy(pages, ({ kind }) => kind);
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Galerij</title><style>${style}</style></head><body>
<header><h1>${pages.length} bladzijden</h1>
<label><input type="radio" name="order" id="by-wijk" checked> per wijk</label>
<label><input type="radio" name="order" id="by-kind"> per soort bladzijde</label>
<label><input type="checkbox" id="grey"> grijs</label></header>
<main class="by-wijk">${gallery.map((project) => projectHtml(project, thumb)).join('\n')}</main>
<main class="by-kind">${[...kinds].map(([kind, shown]) => kindHtml(kind, shown, thumb)).join('\n')}</main>
${pages.map((page, index) => fullHtml(page, index, pages.length)).join('\n')}
</body></html>
`;
}

type Thumb = (page: ShownPage, caption: string) => string;

function projectHtml({ name, wijken, problems }: ShownGallery[number], thumb: Thumb): string {
  return `<h2>${asText(name)}</h2>${problemsHtml(problems)}${wijken.map((wijk) => wijkHtml(wijk, thumb)).join('\n')}`;
}

function wijkHtml({ title, what, documents, problems }: ShownWijk, thumb: Thumb): string {
  const links = documents.map(
    ({ product, pdf, html }) =>
      `${asText(product)} <a href="${url(pdf)}">pdf</a> <a href="${url(html)}">html</a>`,
  );
  const pages = documents
    .flatMap((one) => one.pages)
    .map((page) => thumb(page, `${page.number} ${page.kind}`));
  return `<section><h3>${asText(title)}</h3><p class="what">${[asText(what), ...links].filter(Boolean).join(' · ')}</p>
${problemsHtml(problems)}<div class="pages">${pages.join('\n')}</div></section>`;
}

function kindHtml(kind: string, pages: readonly ShownPage[], thumb: Thumb): string {
  const thumbs = pages.map((page) => thumb(page, `${page.wijk}, ${page.number}`));
  return `<section><h2>${asText(kind)}</h2><div class="pages">${thumbs.join('\n')}</div></section>`;
}

function fullHtml({ image, wijk, kind, number }: ShownPage, index: number, count: number): string {
  const before = (index + count - 1) % count;
  const after = (index + 1) % count;
  return `<figure class="full" id="p${index}"><nav><a href="#p${before}">vorige</a>${asText(`${wijk}: ${number} ${kind}`)}<a href="#p${after}">volgende</a><a href="#">sluiten</a></nav><img loading="lazy" src="${url(image)}" alt=""></figure>`;
}

function problemsHtml(problems: readonly string[]): string {
  return problems.map((problem) => `<p class="problem">${asText(problem)}</p>`).join('');
}

function url(path: string): string {
  return asText(path.split('/').map(encodeURIComponent).join('/'));
}

function asText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
