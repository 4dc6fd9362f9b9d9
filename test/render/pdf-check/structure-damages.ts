import { type Draft, map, name } from './damaged-pdf.ts';

const table = (entries: Parameters<typeof map>[0]) => map({ O: name('Table'), ...entries });
const retype =
  (type: string, other: string) =>
  ({ set, tag }: Draft): void =>
    set(tag(type), { S: name(other) });
const append =
  (text: string) =>
  ({ rewrite, at }: Draft): void =>
    rewrite(at('Pages', 'Kids', 'Contents'), (content) => `${content}\n${text}\n`);

/** What goes wrong with tags, one thing at a time. */
export const structureDamages = {
  'not-tagged': ({ set, catalog }: Draft) => set(catalog, { StructTreeRoot: undefined }),
  'not-marked': ({ set, catalog }: Draft) => set(catalog, { MarkInfo: undefined }),
  suspects: ({ set, catalog }: Draft) => set(catalog, { MarkInfo: map({ Marked: true, Suspects: true }) }),
  'untagged-content': append('0 0 9 9 re f'),
  'artifact-in-content': ({ rewrite, at }: Draft) =>
    rewrite(at('Pages', 'Kids', 'Contents'), (content) =>
      content.replace(/\/MCID 2 ?>> ?BDC/, '$& /Artifact BMC EMC'),
    ),
  'content-in-artifact': ({ rewrite, at }: Draft) =>
    rewrite(at('Pages', 'Kids', 'Contents'), (content) => `/Artifact BMC\n${content}\nEMC`),
  'content-outside-tree': append('/P <</MCID 99>> BDC 0 0 9 9 re f EMC'),
  'parent-tree': ({ set, at, tag }: Draft) =>
    set(at('StructTreeRoot', 'ParentTree'), {
      Nums: [0, [{ object: tag('H1') }], 1, [], 2, { object: tag('Link') }],
    }),
  'element-without-parent': ({ set, tag }: Draft) => set(tag('Figure'), { P: undefined }),
  'unmapped-type': retype('P', 'Alinea'),
  'circular-type': (draft: Draft) => {
    retype('P', 'Alinea')(draft);
    const RoleMap = map({ Alinea: name('Paragraaf'), Paragraaf: name('Alinea') });
    draft.set(draft.at('StructTreeRoot'), { RoleMap });
  },
  'remapped-type': ({ set, at }: Draft) => set(at('StructTreeRoot'), { RoleMap: map({ P: name('H1') }) }),
  'table-containment': retype('Caption', 'P'),
  'list-containment': retype('LBody', 'P'),
  'contents-containment': ({ set, add, tag }: Draft) => {
    const contents = add(map({ S: name('TOC'), P: { object: tag('Document') }, K: [{ object: tag('P') }] }));
    const others = ['H1', 'H2', 'L', 'Table', 'Figure'].map((type) => ({ object: tag(type) }));
    set(tag('Document'), { K: [contents, ...others] });
  },
  containment: retype('P', 'Quote'),
  'content-in-container': retype('P', 'Sect'),
  'first-heading': retype('H1', 'H2'),
  'heading-skipped': retype('H2', 'H3'),
  'heading-repeated': (draft: Draft) => {
    retype('H1', 'H')(draft);
    retype('H2', 'H')(draft);
  },
  'heading-mixed': retype('H2', 'H'),
  'irregular-table': ({ set, tag, tags }: Draft) => set(tag('TD', tags('TD').length - 1), { A: undefined }),
  'cell-without-header': ({ set, tags, tag }: Draft) => {
    for (const header of tags('TH').slice(3)) set(header, { A: undefined });
    set(tag('TH', 2), { A: undefined });
    set(tag('TH', 1), { A: table({ ColSpan: 2 }) });
    set(tag('TD'), { A: undefined });
  },
  'unknown-header': ({ set, tag }: Draft) => set(tag('TD'), { A: table({ Headers: ['nergens'] }) }),
  'figure-without-alt': ({ set, tag }: Draft) => set(tag('Figure'), { Alt: undefined }),
  'alt-is-file-name': ({ set, tag }: Draft) => set(tag('Figure'), { Alt: 'grafiek-1.png' }),
  'figure-without-box': ({ set, tag }: Draft) => set(tag('Figure'), { A: undefined }),
  'formula-without-alt': ({ set, tag }: Draft) => set(tag('Figure'), { S: name('Formula'), Alt: undefined }),
  'note-without-id': retype('P', 'Note'),
  'note-id-repeated': ({ set, tag }: Draft) => {
    for (const type of ['P', 'Figure']) set(tag(type), { S: name('Note'), ID: 'noot' });
  },
} as const;
