import { describe, expect, it } from 'vitest';
import { chooseMessages, keyMessages } from '../../src/document/key-messages.ts';
import { variantAt } from '../../src/document/variation.ts';
import { nl } from '../../src/document/words/nl.ts';
import type { Comparison } from '../../src/domain/comparison.ts';
import type { Findings } from '../../src/domain/priorities.ts';
import { inputFor } from '../example.ts';
import { studentWijk, tinyWijk } from '../made-region.ts';
import { compared, duinstreek, proefland } from '../pitfall-material.ts';
import { readPolicy, readResident } from './claim-decoder.ts';

const every = [duinstreek, proefland].flatMap((prepared) =>
  prepared.wijken.map(({ code }) => {
    const input = inputFor(prepared, code, 'wijkprofiel');
    return { code, input, view: keyMessages(input) };
  }),
);
const of = (prepared: typeof duinstreek, code: string) =>
  keyMessages(inputFor(prepared, code, 'wijkprofiel'));

/** A figure about a subject of its own. */
const about = (id: string): Comparison =>
  compared({ own: { value: 30 }, region: { value: 40 }, indicator: { id, group: id } });
const list = (name: string, count: number): Comparison[] =>
  Array.from({ length: count }, (_, index) => about(`${name}${index + 1}`));
const findingsOf = (strengths: number, attention: number, widespread: number, over65: number): Findings => ({
  strengths: list('goed', strengths).map((comparison) => ({ comparison, peers: undefined })),
  attention: list('aandacht', attention).map((comparison) => ({ comparison, peers: undefined })),
  widespread: list('veel', widespread),
  over65: list('oud', over65),
  largest: [],
  peers: { kind: 'none', reason: 'no-ages' },
});
const chosen = (...counts: Parameters<typeof findingsOf>): string =>
  chooseMessages(findingsOf(...counts))
    .map(({ comparison }) => comparison.indicator.id)
    .join(' ');

describe('the key messages that are chosen', () => {
  it('are five at most: the first of each kind, then what is judged, strengths first', () => {
    expect(chosen(3, 3, 2, 2)).toBe('goed1 goed2 aandacht1 veel1 oud1');
    expect(chosen(0, 3, 2, 1)).toBe('aandacht1 aandacht2 aandacht3 veel1 oud1');
    expect(chosen(1, 0, 2, 2)).toBe('goed1 veel1 veel2 oud1 oud2');
  });

  it('are never filled up', () => {
    expect(chosen(0, 0, 1, 0)).toBe('veel1');
    expect(chosen(0, 0, 0, 0)).toBe('');
  });
});

describe('the key messages of every wijk', () => {
  const messages = every.flatMap(({ input, view }) =>
    view.messages.map((message) => ({
      ...message,
      versus: input.words.areas.benchmark(input.profile.benchmark),
    })),
  );

  it('say the same in their label, sentence and line', () => {
    const told = messages.flatMap(({ label, resident, policy, versus }) =>
      policy.map((line) => ({
        label,
        low: readResident(resident, versus),
        high: readPolicy(line, versus.replace(/^de /, ''), 10),
      })),
    );
    expect(told.length).toBeGreaterThan(100);
    for (const { label, low, high } of told) {
      for (const part of ['direction', 'value', 'against', 'peers', 'isEstimate'] as const)
        expect(low[part], `${part} of ${label}`).toEqual(high[part]);
      expect(label.includes('schatting'), label).toBe(high.isEstimate);
      expect(judgementOf(label) ?? low.judgement, label).toBe(high.judgement);
    }
  });

  it('have a colour only where a test earned it', () => {
    for (const { sign, policy } of messages)
      if (sign.some(({ colour }) => colour !== 'ink')) expect(policy.join()).toMatch(/; aantoonbaar/);
  });

  it('never begin alike when they follow each other, except for a verb that cannot be moved', () => {
    const pairs = every.flatMap(({ view: { messages: own } }) =>
      own.slice(1).map((one, index) => [own[index]?.resident ?? '', one.resident] as const),
    );
    const free = pairs.filter((pair) =>
      pair.every((text) => /van de 100/.test(text) && !/ of fietsten/.test(text)),
    );
    expect(free.length).toBeGreaterThan(60);
    expect(free.filter(([one, next]) => beginOf(one) === beginOf(next))).toEqual([]);
  });

  it('name in one line what had no room', () => {
    for (const { input, view } of every) {
      const { strengths, attention } = input.profile.findings;
      const told = [...view.messages.flatMap(({ policy }) => policy), ...view.also.map(({ text }) => text)];
      for (const { comparison } of [...strengths, ...attention])
        expect(told.join('\n').toLowerCase()).toContain(comparison.indicator.name.toLowerCase());
    }
  });

  it('are the same each time', () => {
    for (const { input, view } of every.slice(0, 5)) expect(keyMessages(input)).toEqual(view);
  });
});

/** What a label judges; undefined where it leaves that to the sentence. */
function judgementOf(label: string): 'favourable' | 'unfavourable' | undefined {
  if (label.startsWith('Gaat goed')) return 'favourable';
  return label.startsWith('Vraagt aandacht') ? 'unfavourable' : undefined;
}

/** The first two words, whatever the number among them. */
function beginOf(sentence: string): string {
  return sentence.split(' ').slice(0, 2).join(' ').replace(/\d+/, '#');
}

describe('the headline of a summary', () => {
  const { headline, estimatesHeadline } = nl.keyMessages;
  const of18 = { tests: 18, versus: 'de regio' };

  it('counts all that is demonstrable, and says when not all of it stands there', () => {
    expect(headline({ ...of18, favourable: 0, unfavourable: 8, named: 3 })).toBe(
      'Van de 18 gemeten cijfers zijn er 8 aantoonbaar ongunstiger dan in de regio. De duidelijkste staan hier.',
    );
    expect(headline({ ...of18, favourable: 1, unfavourable: 1, named: 2 })).toBe(
      'Van de 18 gemeten cijfers is er 1 aantoonbaar gunstiger en 1 aantoonbaar ongunstiger dan in de regio.',
    );
  });

  it('says that none is, which is not that nothing differs', () =>
    expect(headline({ ...of18, favourable: 0, unfavourable: 0, named: 0 })).toBe(
      'Van de 18 gemeten cijfers is er geen aantoonbaar gunstiger of ongunstiger dan in de regio.',
    ));

  it('of estimates names the rule they passed', () =>
    expect(estimatesHeadline(32, 1, 'de regio')).toBe(
      'Van de 32 schattingen wijkt er 1 genoeg af van de regio en van wijken met dezelfde leeftijden om te noemen.',
    ));
});

describe('a summary without strengths or points of attention', () => {
  it('says which side has none', () => {
    const { messages, headline } = of(duinstreek, 'WK980102');
    expect(messages[0]).toMatchObject({
      label: 'Gaat goed',
      resident: 'Geen gunstig verschil dat aantoonbaar en groot genoeg is om hier te noemen.',
      policy: [],
    });
    expect(headline).toEqual([
      'Van de 18 gemeten cijfers zijn er 8 aantoonbaar ongunstiger dan in de regio. De duidelijkste staan hier.',
    ]);
  });

  it('judges nothing where there are no wijken of about the same ages', () => {
    const { messages, headline } = of(proefland, studentWijk);
    expect(headline).toEqual([]);
    expect(messages.slice(0, 3).map(({ label }) => label)).toEqual(Array(3).fill('Valt op (schatting)'));
    expect(messages.map(({ resident }) => resident).join(' ')).not.toMatch(/gunstig/);
  });

  it('names nothing of a wijk of very few people, or of one with counts alone', () => {
    expect(of(proefland, tinyWijk)).toMatchObject({ headline: [], messages: [], also: [] });
    expect(of(proefland, tinyWijk).empty.join()).toContain('In deze wijk wonen te weinig mensen');
    expect(of(duinstreek, 'WK980105').empty.join()).toContain('geen gemeten of geschatte cijfers');
  });
});

it('wordings follow from what a text is about and its place, and neighbours differ', () => {
  expect(variantAt('WK980102', 0)).toBe(variantAt('WK980102', 0));
  expect(variantAt('WK980102', 1)).toBe(variantAt('WK980102', 0) + 1);
  const starts = new Set(Array.from({ length: 12 }, (_, index) => variantAt(`WK9801${index}`, 0) % 4));
  expect(starts.size).toBeGreaterThan(2);
});
