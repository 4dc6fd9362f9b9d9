import { describe, expect, it } from 'vitest';
import { repeatedHeads } from '../../../src/render/pdf-ua/repeated-heads.ts';
import type { Kid, TreeElement } from '../../../src/render/pdf-ua/structure-tree.ts';
import { nameSections, tidied } from '../../../src/render/pdf-ua/tidy-structure.ts';

/** A tree as a list: its type, then what is in it; a number is content, a text with a number content of that page. */
type Sketch = readonly [string, ...(Sketch | number)[]];

function treeOf([type, ...kids]: Sketch, page = 1): TreeElement {
  const [name = '', alt] = type.split('|');
  return {
    kind: 'element',
    type: name,
    source: new Map(alt === undefined ? [] : [['Alt', alt]]),
    kids: kids.map((kid): Kid => {
      if (typeof kid !== 'number') return treeOf(kid, page);
      return { kind: 'content', id: kid, page: kid >= 100 ? 2 : page, form: undefined };
    }),
  };
}

function sketchOf({ type, kids }: TreeElement): Sketch {
  return [
    type,
    ...kids.map((kid) => {
      if (kid.kind === 'element') return sketchOf(kid);
      return kid.kind === 'content' ? kid.id : -1;
    }),
  ];
}

function tidy(sketch: Sketch): Sketch {
  const tree = treeOf(sketch);
  nameSections([tree]);
  return sketchOf(tidied(tree));
}

describe('the structure of a browser', () => {
  it('loses wrappers that say nothing', () => {
    expect(
      tidy(['Document', ['NonStruct', ['NonStruct', ['H1', ['NonStruct', 1]], ['P', ['NonStruct', 2]]]]]),
    ).toEqual(['Document', ['H1', 1], ['P', 2]]);
  });

  it('gets a paragraph for text that stands in nothing else, one for each line', () => {
    expect(
      tidy(['Document', ['NonStruct', ['NonStruct', 1], ['Strong', ['NonStruct', 2]], ['NonStruct', 3]]]),
    ).toEqual(['Document', ['P', 1, ['Strong', 2], 3]]);
    expect(
      tidy(['Document', ['NonStruct', ['NonStruct', ['NonStruct', 1]], ['NonStruct', ['NonStruct', 2]]]]),
    ).toEqual(['Document', ['P', 1], ['P', 2]]);
    expect(
      tidy(['Document', ['NonStruct', ['NonStruct', 1], ['H2', ['NonStruct', 2]], ['NonStruct', 3]]]),
    ).toEqual(['Document', ['P', 1], ['H2', 2], ['P', 3]]);
  });

  it('gets a body for each item of a list, behind its sign', () => {
    expect(
      tidy([
        'L',
        ['LI', ['Lbl', 1], ['NonStruct', 2]],
        ['LI', ['P', ['NonStruct', 3]]],
        ['LI', ['NonStruct', ['Link', ['NonStruct', 4]]]],
      ]),
    ).toEqual([
      'L',
      ['LI', ['Lbl', 1], ['LBody', 2]],
      ['LI', ['LBody', ['P', 3]]],
      ['LI', ['LBody', ['Link', 4]]],
    ]);
  });

  it('has a section around a picture with its caption, or around quoted words, and a figure only for a picture', () => {
    expect(tidy(['Figure', ['Figure|Kaart', 1], ['Caption', ['NonStruct', 2]]])).toEqual([
      'Sect',
      ['Figure', 1],
      ['Caption', 2],
    ]);
    expect(tidy(['Figure', ['BlockQuote', ['P', ['NonStruct', 1]]], ['Caption', 2]])).toEqual([
      'Sect',
      ['BlockQuote', ['P', 1]],
      ['Caption', 2],
    ]);
    expect(tidy(['Figure', 1])).toEqual(['Figure', 1]);
    expect(tidy(['Figure', ['NonStruct', 1]])).toEqual(['Figure', 1]);
  });

  it('has the caption of a table as its caption, also when the browser wrote it as plain text', () => {
    expect(tidy(['Table', ['NonStruct', 1], ['NonStruct', 2], ['TR', ['TH', ['NonStruct', 3]]]])).toEqual([
      'Table',
      ['Caption', 1, 2],
      ['TR', ['TH', 3]],
    ]);
  });
});

it('finds the heads of a table that are printed again on the next page', () => {
  const table: Sketch = ['Table', ['TR', ['TH', 1, 100], ['TH', 2, 101]], ['TR', ['TH', 3], ['TD', 102]]];
  expect([...repeatedHeads([treeOf(table)])]).toEqual(['2|100', '2|101']);
});
