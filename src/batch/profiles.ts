import type { Neighbours } from '../document/document-input.ts';
import { type Area, wijkenIn } from '../domain/area.ts';
import { type WijkPart, wijkPart } from '../domain/coverage.ts';
import { buildProfile, type Profile } from '../domain/profile.ts';
import { nearestInAge } from '../domain/similar-areas.ts';
import { latelyRememberedPer, rememberedPer } from '../lib/remembered.ts';
import type { Prepared } from './prepare.ts';

/** More wijken than this make no table that can be read. */
const mostNeighbours = 26;
/** So many of the wijken with about the same ages say enough. */
const mostPeers = 12;

/**
 * So many are kept, some 50 kB each: more than a gemeente has wijken, so that gemeente by gemeente each is made once,
 * and so few that a whole country takes no more memory than a region.
 */
const mostKept = 256;
const profiles = latelyRememberedPer<Profile>(mostKept);

/** The profile of a wijk, kept for a while: the documents of its neighbours need it too. */
export function profileOf(prepared: Prepared, area: Area): Profile {
  const { dataset, rules } = prepared;
  return profiles(prepared, area.code, () => {
    const profile = buildProfile(dataset, area, rules);
    parts(prepared, area.code, () => wijkPart(profile));
    return profile;
  });
}

const parts = rememberedPer<WijkPart>();

/** What the documents of a wijk can show; known since its profile was first made. */
export function partOf(prepared: Prepared, area: Area): WijkPart {
  return parts(prepared, area.code, () => wijkPart(profileOf(prepared, area)));
}

/** The other wijken of the gemeente; for a gemeente of one wijk, those with about the same ages. */
export function neighboursOf(prepared: Prepared, area: Area): Neighbours {
  const { dataset } = prepared;
  const own = profileOf(prepared, area);
  const { gemeente, findings } = own;
  const around = gemeente === undefined ? [] : wijkenIn(dataset.areas, gemeente);
  const kind = around.length > 1 || findings.peers.kind === 'none' ? 'gemeente' : 'age-peers';
  const peers = findings.peers.kind === 'peers' ? findings.peers.areas : [];
  const candidates = (kind === 'gemeente' ? around : peers).filter(({ code }) => code !== area.code);
  const most = kind === 'gemeente' ? mostNeighbours : mostPeers;
  const others =
    candidates.length < most ? candidates : nearestInAge(dataset, area, candidates).slice(0, most - 1);
  const all = new Set([area, ...candidates].map(({ code }) => code));
  return { kind, all, profiles: [own, ...others.map((other) => profileOf(prepared, other))] };
}
