import type { Reference } from '../markdown/result/reference.ts';
import type { TargetKey } from '../link/target.ts';
import { addToList } from '../model/add-to-list.ts';
import { onceEach } from '../model/lazy/once-each.ts';

/**
 * The backlinks of each page: one reference per sentence, and one for the tables of a section, in the order of the texts.
 * @param texts The references of each text.
 */
export function buildBacklinks(texts: Iterable<readonly Reference[]>): Map<TargetKey, Reference[]> {
  const backlinks = new Map<TargetKey, Reference[]>();
  for (const references of texts) {
    for (const reference of oneASentence(references)) addToList(backlinks, reference.to, reference);
  }
  return backlinks;
}

/** The references of a text to other pages, each page once per sentence, and once for the tables of a section. */
const oneASentence = onceEach((references: readonly Reference[]): Reference[] => {
  const seen = new Map<string, Reference>();
  for (const reference of references) {
    if (reference.from === reference.to) continue;
    const { to, sentence, isInTable, heading } = reference;
    const { before, match, after } = sentence;
    const key = `${to}\n${isInTable ? `#${heading?.id}` : before + match + after}`;
    if (!seen.has(key)) seen.set(key, reference);
  }
  return [...seen.values()];
});

/** The targets of references, most frequent first, ties in order of first mention. */
export function mostMentioned(references: readonly Reference[]): TargetKey[] {
  const counts = new Map<TargetKey, number>();
  for (const { from, to } of references) {
    if (from !== to) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}
