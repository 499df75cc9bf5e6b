import type { Subject } from '../../../data/subject.ts';
import type { SiteInput } from '../../../data/chart-input.ts';
import type { KindId } from '../../../../model/ids/kind-id.ts';
import type { NameKey } from '../../../../link/relations/name-key.ts';
import { edgesByTie, type NetworkEdge } from './edges-among.ts';
import { nameOf } from './name-of.ts';
import { periodsOf, placeInPeriods, type Period } from './periods.ts';
import { describeTie, readingOf, tieLabel, wordsOver } from './tie-words.ts';

/** Names and the ties between them, ready to be placed. */
export interface Web {
  names: WebName[];
  ties: Tie[];
  /** The relations of the ties, most frequent first. */
  verbs: Verb[];
  /** The kinds of the names, in the order of the site. */
  kinds: WebKind[];
  /** Those of the kinds by which readers can filter. */
  filteredKinds: WebKind[];
  /** Spans of years by which readers can filter; empty without dates. */
  periods: Period[];
}

/** A name of a network. */
export interface WebName extends Subject {
  key: NameKey;
  /** True if the chart is about it. */
  isMain: boolean;
  /** Its title, with its relations to those over it: `Bolt. Owned by: Acme, 52%`. */
  reading: string;
}

/** All relations between two names, drawn as curves beside each other. */
export interface Tie {
  /** Place of the name that acts on, owns or leads the other, or of one of two equals. */
  over: number;
  under: number;
  /** Its relations by their verbs, most frequent first. */
  strands: Strand[];
  /** Its relations in words: `Acme: Owns Bolt, 52%`. */
  reading: string;
}

/** The relations of a tie that have one verb, drawn as one curve. */
export interface Strand {
  /** Place of the verb. */
  verb: number;
  /** Whether the upper end acts on the lower one, and the other way round; neither for equals. */
  isDown: boolean;
  isUp: boolean;
  /** Places of the periods in which it holds; absent if it always does. */
  periods?: number[];
  /** A share or an amount. */
  label?: string;
}

/** The strand whose label is shown at a tie, which has room for one. */
export function labelledStrand({ strands }: Tie): Strand | undefined {
  return strands.find(({ label }) => label !== undefined);
}

/** What is shown at each tie: a share or an amount. */
export function labelsOf(ties: readonly Tie[]): (string | undefined)[] {
  return ties.map((tie) => labelledStrand(tie)?.label);
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

/**
 * The kinds by which readers can filter. Two columns, under the names of their kinds, have none if all ties go from one to
 * the other: each is nothing without the other.
 */
export function kindsToFilter(
  { names, ties, kinds }: Pick<Web, 'names' | 'ties' | 'kinds'>,
  hasColumns: boolean,
): WebKind[] {
  const isAcross = ({ over, under }: Tie): boolean => names[over]?.kind !== names[under]?.kind;
  const isNeeded = kinds.length > 2 || !hasColumns || !ties.every(isAcross);
  return kinds.length > 1 && isNeeded ? kinds : [];
}

/**
 * The web of some names and the relations among them.
 * @param hasColumns true if it is drawn in columns where there is room.
 */
export function buildWeb(
  keys: readonly NameKey[],
  edges: readonly NetworkEdge[],
  input: SiteInput,
  hasColumns = false,
): Web {
  const places = new Map(keys.map((key, at) => [key, at]));
  const shown = edges.filter(({ over, under }) => places.has(over) && places.has(under));
  const pairs = edgesByTie(shown);
  const counted = countVerbs(shown);
  const numbers = new Map(counted.map(({ label }, at) => [label, Math.min(at, mostVerbs - 1)]));
  const verbs = withRest(counted, input.labels.chartOtherLane);
  const periods = periodsOf(shown);
  const ties = pairs.flatMap((all): Tie[] => {
    // Of an owner and a partner who are the same, the one who owns is over the other.
    const first = all.find(({ isEven }) => !isEven) ?? all[0];
    const [over, under] = [first && places.get(first.over), first && places.get(first.under)];
    if (!first || over === undefined || under === undefined) return [];
    const byVerb = Map.groupBy(all, ({ verb }) => numbers.get(verb) ?? 0);
    const strands = [...byVerb]
      .sort(([a], [b]) => a - b)
      .map(([verb, alike]) => strandOf(verb, alike, { over: first.over, periods }));
    return [{ over, under, strands, reading: describeTie(all, input) }];
  });
  const highlight = new Set<string>(input.chart.highlight);
  const below = Map.groupBy(shown, ({ under }) => under);
  const names = keys.map((key): WebName => {
    const name = nameOf(key, input, shown);
    const words = wordsOver(key, below.get(key) ?? [], input);
    return {
      key,
      ...name,
      isMain: highlight.has(key),
      reading: readingOf(name.title, words, input.language),
    };
  });
  const kinds = countKinds(names, input);
  const filteredKinds = kindsToFilter({ names, ties, kinds }, hasColumns);
  return { names, ties, verbs, kinds, filteredKinds, periods };
}

function strandOf(
  verb: number,
  edges: readonly NetworkEdge[],
  { over, periods }: { over: NameKey; periods: readonly Period[] },
): Strand {
  const acts = edges.filter(({ isEven }) => !isEven);
  const held = placeInPeriods(edges, periods);
  const label = tieLabel(edges);
  return {
    verb,
    isDown: acts.some((each) => each.over === over),
    isUp: acts.some((each) => each.over !== over),
    ...(held && { periods: held }),
    ...(label !== undefined && { label }),
  };
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
