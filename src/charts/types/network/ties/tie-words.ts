import { isolateOwn } from '../../../../model/text/direction.ts';
import { colonIn, commaIn, semicolonIn, spaceIn } from '../../../../model/text/language.ts';
import { sentenceEnd } from '../../../../model/text/sentence-end.ts';
import { fill } from '../../../../model/labels/labels.ts';
import type { SiteInput } from '../../../data/chart-input.ts';
import type { NameKey } from '../../../../link/relations/name-key.ts';
import type { NetworkEdge } from './edges-among.ts';
import { nameOf } from './name-of.ts';
import { measureOf, timeOf } from './relation-words.ts';

/** Words of a name in a reading at most; the table has all. */
const mostWords = 4;

/**
 * The relations of a tie: `Acme: Owns Bolt, 52%, since 2018; Leads Bolt.` Of successive ones with one verb, only the first
 * says it: `Fined Bolt, €1m, 2 May 2020; €3m, 7 Jul 2021.`
 */
export function describeTie(edges: readonly NetworkEdge[], input: SiteInput): string {
  const byUpper = Map.groupBy(edges, ({ over }) => over);
  return [...byUpper]
    .map(([over, each]) => {
      let before = '';
      const acts = each.map(({ under, verb, end }) => {
        const act = `${verb} ${titleOf(under, input)}`;
        const facts = [measureOf(end), timeOf(end, input)].filter(Boolean);
        const isSaid = act === before && facts.length > 0;
        before = act;
        return [...(isSaid ? [] : [act]), ...facts].join(commaIn(input.language));
      });
      return fill(input.labels.chartEntry, {
        name: titleOf(over, input),
        value: acts.join(semicolonIn(input.language)),
      });
    })
    .join(' ');
}

/** The share or amount at a curve: of the first of its relations that has one. */
export function tieLabel(edges: readonly NetworkEdge[]): string | undefined {
  const labels = edges.map(({ end: { relation } }) => relation.share ?? relation.amount?.text);
  return labels.find((label) => label !== undefined);
}

/** The relations of a name with one label. */
export interface NameRelations {
  /** As the name sees it: `Fined`, `Fined by`. */
  label: string;
  /** Each other end once, in the order of the relations. */
  others: RelatedName[];
}

/** The other end of relations. */
export interface RelatedName {
  key: NameKey;
  title: string;
  /** Each share, amount or role once. Of two ends, the lower one has them. */
  measures: string[];
}

/** The relations of a name by their labels: to those over it first. */
export function relationsOfName(
  key: NameKey,
  edges: readonly NetworkEdge[],
  input: SiteInput,
): NameRelations[] {
  const seen = [
    ...edges
      .filter(({ under }) => under === key)
      .map(({ over, end }) => ({ label: end.label, other: over, measure: measureOf(end) })),
    ...edges
      .filter(({ over }) => over === key)
      .map(({ under, verb }) => ({ label: verb, other: under, measure: undefined })),
  ];
  return [...Map.groupBy(seen, ({ label }) => label)].map(([label, alike]) => ({
    label,
    others: [...Map.groupBy(alike, ({ other }) => other)].map(([other, each]) => ({
      key: other,
      title: titleOf(other, input),
      measures: [...new Set(each.flatMap(({ measure }) => measure ?? []))],
    })),
  }));
}

/** The relations of a name to those over it, for its reading: `Fined by: Acme, €1m, €3m`. */
export function wordsOver(key: NameKey, below: readonly NetworkEdge[], input: SiteInput): string[] {
  const { language } = input;
  return relationsOfName(key, below, input).flatMap(({ label, others }) =>
    others.map((other) => `${label}${colonIn(language)}${measured(other, language)}`),
  );
}

/** `Acme, €1m, €3m` */
export function measured({ title, measures }: RelatedName, language: string): string {
  // A name from right to left would otherwise reverse what stands beside it, such as the next name.
  return [isolateOwn(title), ...measures].join(commaIn(language));
}

/** A name with its relations to those over it, as the title of its mark. */
export function readingOf(title: string, words: readonly string[], language: string): string {
  if (words.length === 0) return title;
  const rest = words.length - mostWords;
  const said = words.slice(0, mostWords).join(semicolonIn(language));
  const end = `${sentenceEnd(title, language)}${spaceIn(language)}`;
  return `${title}${end}${said}${rest > 0 ? ` +${rest}` : ''}`;
}

function titleOf(key: NameKey, input: SiteInput): string {
  return nameOf(key, input).title;
}
