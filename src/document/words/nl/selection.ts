import type { AgePeers } from '../../../domain/similar-areas.ts';
import type { SizeRules } from '../../../domain/size.ts';

/** Where a smaller difference is large enough: see `sizeOf` in domain/size.ts. */
export const atTheEnds = 'onder de 10 of boven de 90';

type NoPeers = Extract<AgePeers, { kind: 'none' }>['reason'];

/** Why there are no wijken with about the same ages. */
export const noPeersReasons: Readonly<Record<NoPeers, string>> = {
  'ages-too-different': 'Te weinig andere wijken hebben ongeveer dezelfde leeftijden.',
  'too-few-wijken': 'Er zijn te weinig wijken om een groep met dezelfde leeftijden te maken.',
  'no-ages': 'De leeftijden in deze wijk zijn niet bekend.',
  'few-people': 'In deze wijk wonen te weinig mensen.',
};

/** The rule by which strengths and points of attention are chosen. */
export const selection = {
  measured: ({ notable, notableBelow10 }: SizeRules, versus: string): string =>
    `Bij ‘goed’ en ‘aandacht’ staat wat gemeten is, aantoonbaar (meer dan toeval alleen verklaart) en minstens ${notable} van de 100 anders dan ${versus} (bij cijfers ${atTheEnds}: ${notableBelow10}). Hoogstens drie, de zekerste eerst.`,
  estimated: ({ notable, notableBelow10 }: SizeRules, versus: string, peers: number): string =>
    `Een schatting staat bij ‘goed’ of ‘aandacht’ als zij minstens ${notable} van de 100 verschilt van ${versus} én van ${peers} wijken met ongeveer evenveel jongeren en ouderen (bij cijfers ${atTheEnds}: ${notableBelow10}). Niet getoetst en niet gecorrigeerd voor inkomen of opleiding.`,
  withoutPeers: (reason: NoPeers): string =>
    `${noPeersReasons[reason]} Daarom noemen we bij schattingen geen sterke punten en aandachtspunten.`,
};
