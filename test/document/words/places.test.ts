import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: root }).toSorted();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What a reader would see or hear of a template itself: text and spoken attributes, outside expressions and styles. */
function ownWords(template: string): string[] {
  const bare = template
    .replace(/\{\{!--[\s\S]*?--\}\}|\{\{[^}]*\}\}|<style>[\s\S]*?<\/style>|<!--[\s\S]*?-->|&\w+;/g, ' ')
    .replace(/\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g, '>$1<');
  return bare.split(/<[^>]*>|[<>]/).filter((text) => /\p{L}/u.test(text));
}

/** Texts that a style sheet or the style of a template puts on the page. */
function cssWords(css: string): string[] {
  return [...css.matchAll(/content:\s*([^;}]*)/g)]
    .map(([, value = '']) => value.replace(/\{\{[^}]*\}\}/g, ''))
    .filter((value) => /"[^"]*\p{L}[^"]*"/u.test(value));
}

// The specimen shows designers the parts of documents; no reader of documents sees it.
const templates = filesOf('templates/**/*.hbs').filter((file) => !file.endsWith('specimen.hbs'));

describe('words that readers see', () => {
  it.for(templates)('stand in no template: %s', (file) => {
    expect(ownWords(read(file))).toEqual([]);
    expect(cssWords(read(file))).toEqual([]);
  });

  it('stand in no style sheet', () => {
    expect(filesOf('templates/*.css').flatMap((file) => cssWords(read(file)))).toEqual([]);
  });

  it('reach the documents through the input alone: no section knows a language', () => {
    const sections = [...filesOf('src/document/*.ts'), ...filesOf('src/document/charts/*.ts')];
    expect(sections.length).toBeGreaterThan(50);
    const knowing = sections.filter((file) => /words\/nl|['"]nl(?:-NL)?['"]/.test(read(file)));
    expect(knowing).toEqual([]);
  });
});

describe('the check itself', () => {
  it.for([
    ['<p>Wijk</p>', ['Wijk']],
    ['<p aria-label="leeg">–</p>', ['leeg']],
    ['<p class="note">{{#if a}}{{b}}{{else}}of{{/if}}</p>', ['of']],
    ['<p>{{@root.words.tables.wijk}} · 10%</p><!-- why -->', []],
  ] as const)('finds %s', ([template, found]) =>
    expect(ownWords(template).map((text) => text.trim())).toEqual(found),
  );

  it('finds a word in a style', () => {
    expect(cssWords('@page { content: counter(page) " van " counter(pages); }')).toHaveLength(1);
    expect(cssWords('content: counter(page) {{cssText words.head.pageOf}} counter(pages);')).toEqual([]);
    expect(cssWords('justify-content: center; content: " · ";')).toEqual([]);
  });
});
