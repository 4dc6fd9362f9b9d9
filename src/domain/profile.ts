import { type AgesBySex, agesBySex, sexGroups } from './ages-by-sex.ts';
import { type Area, ancestor, hasEnoughPeople } from './area.ts';
import { type BackgroundPeers, backgroundPeers, type SimilarRules } from './background-peers.ts';
import { benchmarkArea } from './benchmark.ts';
import { type Comparison, type ComparisonRules, compare } from './comparison.ts';
import { type Dataset, seriesKey } from './dataset.ts';
import { type FavourablePeer, favourablePeers } from './favourable-peers.ts';
import { over65Group } from './indicator.ts';
import { type Findings, findingsOf } from './priorities.ts';
import type { PriorityRules } from './priority-rules.ts';
import { type AgePeers, agePeers, type PeerRules } from './similar-areas.ts';
import { type TestFamily, testFamily } from './test-family.ts';
import { type ThemePriority, themePriorities } from './theme-priorities.ts';

/** All that a document of one wijk is made of. */
export type Profile = Readonly<{
  area: Area;
  gemeente: Area | undefined;
  /** The area the wijk is compared with. */
  benchmark: Area | undefined;
  /** Every indicator with figures anywhere, for its own target group, in catalogue order. */
  comparisons: readonly Comparison[];
  /** The same indicators for people of 65 and over, as far as there are figures. */
  over65: readonly Comparison[];
  /** The ages of men and of women, where both are known. */
  agesBySex: AgesBySex | undefined;
  findings: Findings;
  /** The themes in the order of their points; none for a wijk of very few people. */
  priorities: readonly ThemePriority[];
  /** The wijken of like background, and where they come out more favourable. */
  similar: BackgroundPeers;
  favourable: readonly FavourablePeer[];
  /** All tests of the edition, this wijk's among them. */
  family: TestFamily;
}>;

export type ProfileRules = Readonly<{
  comparison: ComparisonRules;
  peers: PeerRules;
  priorities: PriorityRules;
  similar: SimilarRules;
}>;

/** Compares everything known of a wijk with its benchmark and picks what to name. */
export function buildProfile(dataset: Dataset, area: Area, rules: ProfileRules): Profile {
  const benchmark = benchmarkArea(dataset, area, rules.comparison.level);
  const peers: AgePeers = benchmark
    ? agePeers(dataset, area, benchmark, rules.peers)
    : { kind: 'none', reason: 'no-ages' };
  const comparisonsFor = (group: (own: string) => string): Comparison[] =>
    [...dataset.indicators.values()]
      .filter((indicator) => dataset.latest.has(seriesKey(indicator.id, group(indicator.targetGroup))))
      .map((indicator) => {
        const wanted = { indicator, group: group(indicator.targetGroup), peers };
        return compare(dataset, area, wanted, rules.comparison);
      });
  const comparisons = comparisonsFor((own) => own);
  const over65 = comparisonsFor(() => over65Group).filter(
    ({ indicator }) => indicator.targetGroup !== over65Group,
  );
  const agesOf = (group: string): Comparison[] =>
    comparisonsFor(() => group).filter(({ indicator }) => indicator.group === 'leeftijd');
  const judged = comparisons.filter(({ indicator }) => indicator.theme !== 'bevolking');
  const priorities = hasEnoughPeople(area) ? themePriorities(comparisons, area, rules.priorities) : [];
  const similar: BackgroundPeers = benchmark
    ? backgroundPeers(dataset, area, benchmark, rules.similar)
    : { kind: 'none', reason: 'too-few-wijken' };
  return {
    area,
    gemeente: ancestor(dataset.areas, area, 'gemeente'),
    benchmark,
    comparisons,
    over65,
    agesBySex: agesBySex(agesOf(sexGroups.men), agesOf(sexGroups.women)),
    findings: hasEnoughPeople(area) ? findingsOf(judged, over65, peers) : nothingNamed(peers),
    priorities,
    similar,
    favourable: favourablePeers(dataset, priorities, similar, rules.comparison.size),
    family: testFamily(dataset, rules.comparison),
  };
}

/** Of a wijk of very few people nothing is named, whatever its figures are. */
function nothingNamed(peers: AgePeers): Findings {
  return { strengths: [], attention: [], widespread: [], over65: [], largest: [], peers };
}
