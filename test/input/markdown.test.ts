import { describe, expect, it } from 'vitest';
import type { Inline, TextBlock } from '../../src/domain/story.ts';
import { readMarkdown } from '../../src/input/markdown.ts';
import { brief, expectFilled } from '../problems.ts';

/** "paragraph: Een *woord*" with the kinds of inline text between signs. */
function blocksOf(text: string): string[] {
  const { blocks, problems } = readMarkdown(text, 'a.md');
  expect(brief(problems)).toEqual([]);
  return blocks.map(({ kind, text }: TextBlock) => `${kind}: ${text.map(shown).join('')}`);
}

function shown({ kind, text, href }: Inline): string {
  return { text, strong: `<strong ${text}>`, emphasis: `<em ${text}>`, link: `<${href} ${text}>` }[kind];
}

function refused(text: string): string[] {
  const { problems } = readMarkdown(text, 'a.md');
  expectFilled(problems);
  return brief(problems);
}

describe('the text of a story', () => {
  it('has paragraphs, headings and items', () => {
    const text = 'Een alinea\nop twee regels.\n\n### Kop\n\n- een\n- twee\n* drie\n';
    expect(blocksOf(text)).toEqual([
      'paragraph: Een alinea op twee regels.',
      'heading: Kop',
      'item: een',
      'item: twee',
      'item: drie',
    ]);
  });

  it('has emphasis, strong text and links; the outermost style holds, but a link stays a link', () => {
    expect(
      blocksOf('Een *nadruk*, **vet *en schuin*** en [een **plek**](https://www.ggd.example/a).'),
    ).toEqual([
      'paragraph: Een <em nadruk>, <strong vet en schuin> en <https://www.ggd.example/a een plek>.',
    ]);
    expect(blocksOf('**Zie [dit plan](https://ggd.example) nu**')).toEqual([
      'paragraph: <strong Zie ><https://ggd.example dit plan><strong  nu>',
    ]);
    expect(blocksOf('[Mail ons](mailto:team@ggd.example)')).toEqual([
      'paragraph: <mailto:team@ggd.example Mail ons>',
    ]);
  });

  it('keeps signs that are no markup as they are', () => {
    expect(blocksOf('5 < 7 & 3 * 4 &lt;b&gt; \\*geen nadruk\\* C_1_a [x]')).toEqual([
      'paragraph: 5 < 7 & 3 * 4 <b> *geen nadruk* C_1_a [x]',
    ]);
  });

  it('is nothing when nothing is written', () => expect(blocksOf('\n\n  \n')).toEqual([]));

  it('knows the line of each block', () => {
    expect(readMarkdown('\n\nEen\n\n- twee\n- drie', 'a.md').lines).toEqual([3, 5, 6]);
  });
});

describe('what a story cannot hold is refused with its line and how it is written:', () => {
  it.for([
    ['a heading of another size', '\n# Kop', 'a.md:2 story-markdown # …'],
    ['an underlined heading', 'Kop\n---', 'a.md:1 story-markdown ## …'],
    ['numbers', '2024. een jaar', 'a.md:1 story-markdown 2024. …'],
    ['a list in a list', '- een\n  - twee', 'a.md:2 story-markdown -   - …'],
    ['an item of two paragraphs', '- een\n\n  twee', 'a.md:3 story-markdown - … ¶ …'],
    ['a heading in a list', '- ### kop', 'a.md:1 story-markdown - ### …'],
    ['a block of HTML', '<script>alert(1)</script>', 'a.md:1 story-markdown <…>'],
    ['a comment', '<!-- weg -->', 'a.md:1 story-markdown <…>'],
    ['an image', 'Zie ![x](x.png)', 'a.md:1 story-markdown ![…](…)'],
    ['code', 'Zie `x`', 'a.md:1 story-markdown `…`'],
    ['a block of code', '```\nx\n```', 'a.md:1 story-markdown ```…```'],
    ['text after four spaces', '    x', 'a.md:1 story-markdown ```…```'],
    ['a quotation', '> zei ze', 'a.md:1 story-markdown > …'],
    ['a rule', 'a\n\n***\n\nb', 'a.md:3 story-markdown ---'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', 'a.md:1 story-markdown | … | … |'],
    ['a table without outer lines', 'a | b\n--- | ---\n1 | 2', 'a.md:1 story-markdown | … | … |'],
    ['a definition', '[a]: https://ggd.example', 'a.md:1 story-markdown […]: …'],
  ])('%s', ([, text = '', expected]) => expect(refused(text)).toEqual([expected]));

  it('HTML within a line, each tag of it', () => {
    expect(refused('Een <b>vet</b> woord')).toEqual([
      'a.md:1 story-markdown <…>',
      'a.md:1 story-markdown <…>',
    ]);
  });
});

describe('a link', () => {
  it.for([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'http://ggd.example',
    'file:///etc/passwd',
    '/wijken',
    'ggd.example',
    'https://naam:geheim@ggd.example',
    'mailto:a@b.example?bcc=c@d.example',
    'mailto:',
    'https://',
  ])('cannot go to %s', (address) => {
    expect(refused(`[x](${address})`)).toEqual([`a.md:1 story-link ${address}`]);
  });

  it.for(['', 'hier', 'Klik hier', 'lees meer'])('cannot have “%s” for a text', (text) => {
    expect(refused(`Over de buurt: [${text}](https://ggd.example)`)).toEqual([
      `a.md:1 story-link-text ${text}`.trimEnd(),
    ]);
  });
});
