import { fill } from '../../../../model/labels/labels.ts';
import type { SiteInput } from '../../../data/chart-input.ts';
import { subjectOf } from '../../../data/subject.ts';
import type { NameKey, NetworkEdge } from './edges-among.ts';
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
        return [...(isSaid ? [] : [act]), ...facts].join(', ');
      });
      return fill(input.labels.chartEntry, {
        name: titleOf(over, input),
        value: acts.join('; '),
      });
    })
    .join(' ');
}

/** The share or amount at the curve of a tie: of its first relation that has one. */
export function tieLabel(edges: readonly NetworkEdge[]): string | undefined {
  const labels = edges.map(({ end: { relation } }) => relation.share ?? relation.amount?.text);
  return labels.find((label) => label !== undefined);
}

/** The relations of a name to one over it that have the same label. */
export interface WordsOver {
  over: NameKey;
  /** `Fined by: Acme, €1m, €3m` */
  whole: string;
  /** `Fined by ↑, €1m, €3m`: what they are called right below the other. */
  below: string;
}

/** The relations of a name to those over it: of those with one label, each share, amount or role once. */
export function wordsOver(edges: readonly NetworkEdge[], input: SiteInput): WordsOver[] {
  const alike = Map.groupBy(edges, ({ over, end }) => `${over}\n${end.label}`);
  return [...alike.values()].flatMap((each): WordsOver[] => {
    const [first] = each;
    if (!first) return [];
    const { over, end } = first;
    const measures = new Set(each.flatMap((edge) => measureOf(edge.end) ?? []));
    const measured = (words: string): string => [words, ...measures].join(', ');
    return [
      {
        over,
        whole: measured(`${end.label}: ${titleOf(over, input)}`),
        below: measured(`${end.label} ↑`),
      },
    ];
  });
}

/** A name with its relations to those over it, as the title of its mark. */
export function readingOf({ title, words }: { title: string; words: readonly string[] }): string {
  if (words.length === 0) return title;
  const rest = words.length - mostWords;
  const said = words.slice(0, mostWords).join('; ');
  return `${title}. ${said}${rest > 0 ? ` +${rest}` : ''}`;
}

function titleOf(key: NameKey, input: SiteInput): string {
  return key.startsWith('name:') ? key.slice('name:'.length) : subjectOf(key, input).title;
}
