import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/lib/suggestion.ts';

const ids = ['ervaren_gezondheid', 'eenzaam', 'ernstig_eenzaam', 'rookt', 'overgewicht'];

it.for([
  ['eenzam', 'eenzaam'],
  ['Eenzaam ', 'eenzaam'],
  ['OVERGEWICHT', 'overgewicht'],
  ['rokt', 'rookt'],
  ['overgewigt', 'overgewicht'],
  ['ervaren_gezondhied', 'ervaren_gezondheid'],
  ['ervaren gezondheit', 'ervaren_gezondheid'],
  ['ernstig_eenzam', 'ernstig_eenzaam'],
])('finds what %s was meant to be: %s', ([text = '', meant]) => expect(nearest(text, ids)).toBe(meant));

it.for(['bijstand', 'xyz', '', 'gezondheid', 'roo'])('does not guess at %j', (text) =>
  expect(nearest(text, ['ervaren_gezondheid', 'eenzaam', 'overgewicht'])).toBeUndefined(),
);

it.for([
  { text: 'x', candidates: ['ja', 'nee', ''] },
  { text: 'ab', candidates: ['id'] },
  { text: 'jx', candidates: [''] },
  { text: '', candidates: ['ja', 'n'] },
])('needs one letter in common: $text is not one of $candidates', ({ text, candidates }) =>
  expect(nearest(text, candidates)).toBeUndefined(),
);

it('takes the first of two that are equally near, and none of none', () => {
  expect(nearest('roke', ['roken', 'rokes'])).toBe('roken');
  expect(nearest('roken', [])).toBeUndefined();
});

it('a suggestion is words only when there is one', () => {
  expect([didYouMean('eenzaam'), didYouMean(undefined)]).toEqual([' → eenzaam?', '']);
});
