import type { Subject } from '../../../data/subject.ts';
import type { SiteInput } from '../../../data/chart-input.ts';
import type { KindId } from '../../../../model/ids/kind-id.ts';
import type { NameKey } from '../../../../link/relations/name-key.ts';
import { edgesByTie, type NetworkEdge } from './edges-among.ts';
import { nameOf } from './name-of.ts';
import { periodsOf, placeInPeriods, type Period } from './periods.ts';
import { describeTie, tieLabel, wordsOver } from './tie-words.ts';

/** Names and the ties between them, ready to be placed. */
export interface Web {
  names: WebName[];
  ties: Tie[];
  /** The relations of the ties, most frequent first. */
  verbs: Verb[];
  /** The kinds of the names, in the order of the site. */
  kinds: WebKind[];
  /** Spans of years by which readers can filter; empty without dates. */
  periods: Period[];
}

/** A name of a network. */
export interface WebName extends Subject {
  key: NameKey;
  /** True if the chart is about it. */
  isMain: boolean;
  /** Its relations to those over it: `Owned by: Acme, 52%`. */
  words: string[];
}

/** All relations between two names, drawn as one curve. */
export interface Tie {
  /** Place of the name that acts on, owns or leads the other, or of one of two equals. */
  over: number;
  under: number;
  isEven: boolean;
  /** Places of its verbs, most frequent first. */
  verbs: number[];
  /** Places of the periods in which it holds; absent if it always does. */
  periods?: number[];
  /** Shown at the curve: a share or an amount. */
  label?: string;
  /** Its relations in words: `Acme: Owns Bolt, 52%`. */
  reading: string;
}

/** A relation by its label, as the upper end sees it. */
export interface Verb {
  label: string;
  /** Number of relations with it, several of which may be one tie. */
  count: number;
}

export interface WebKind {
  id: KindId;
  plural: string;
  count: number;
}

/** The web of some names and the relations among them. */
export function buildWeb(
  keys: readonly NameKey[],
  edges: readonly NetworkEdge[],
  input: SiteInput,
): Web {
  const places = new Map(keys.map((key, at) => [key, at]));
  const shown = edges.filter(({ over, under }) => places.has(over) && places.has(under));
  const pairs = edgesByTie(shown);
  const counted = countVerbs(shown);
  const numbers = new Map(counted.map(({ label }, at) => [label, Math.min(at, mostVerbs - 1)]));
  const verbs = withRest(counted, input.labels.chartOtherLane);
  const periods = periodsOf(shown);
  const ties = pairs.flatMap(([first, ...others]): Tie[] => {
    const [over, under] = [first && places.get(first.over), first && places.get(first.under)];
    if (!first || over === undefined || under === undefined) return [];
    const all = [first, ...others];
    const label = tieLabel(all);
    const held = placeInPeriods(all, periods);
    return [
      {
        over,
        under,
        // Who acts on whom is shown only if all relations agree.
        isEven: all.some((each) => each.isEven || each.over !== first.over),
        verbs: [...new Set(all.flatMap(({ verb }) => numbers.get(verb) ?? []))].sort(
          (a, b) => a - b,
        ),
        ...(held && { periods: held }),
        ...(label && { label }),
        reading: describeTie(all, input),
      },
    ];
  });
  const highlight = new Set<string>(input.chart.highlight);
  const below = Map.groupBy(shown, ({ under }) => under);
  const names = keys.map((key): WebName => ({
    key,
    ...nameOf(key, input),
    isMain: highlight.has(key),
    words: wordsOver(key, below.get(key) ?? [], input),
  }));
  return { names, ties, verbs, kinds: countKinds(names, input), periods };
}

/** Verbs that are told apart at most; the rest are one. network-filters.css has a rule for each. */
export const mostVerbs = 12;

function countVerbs(edges: readonly NetworkEdge[]): Verb[] {
  return [...Map.groupBy(edges, ({ verb }) => verb)]
    .map(([label, { length }]) => ({ label, count: length }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function withRest(verbs: Verb[], label: string): Verb[] {
  if (verbs.length <= mostVerbs) return verbs;
  const rest = verbs.slice(mostVerbs - 1);
  const count = rest.reduce((sum, each) => sum + each.count, 0);
  return [...verbs.slice(0, mostVerbs - 1), { label, count }];
}

function countKinds(names: readonly WebName[], { kinds }: SiteInput): WebKind[] {
  const counts = Map.groupBy(names, ({ kind }) => kind);
  return [...kinds].flatMap(([id, { plural }]) => {
    const count = counts.get(id)?.length ?? 0;
    return count > 0 ? [{ id, plural, count }] : [];
  });
}
