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

/**
 * The references of a text to other pages, each page once per sentence. The tables of a section refer to it once, if none
 * of the sentences there does.
 */
const oneASentence = onceEach((references: readonly Reference[]): Reference[] => {
  const others = references.filter(({ from, to }) => from !== to);
  const told = new Set(others.filter(({ isInTable }) => !isInTable).map(sectionOf));
  const seen = new Map<string, Reference>();
  for (const reference of others) {
    const { to, sentence, isInTable } = reference;
    const section = sectionOf(reference);
    if (isInTable && told.has(section)) continue;
    const { before, match, after } = sentence;
    const key = isInTable ? section : `${to}\n${before}${match}${after}`;
    if (!seen.has(key)) seen.set(key, reference);
  }
  return [...seen.values()];
});

/** The page that a reference leads to, and the section that it stands in. */
function sectionOf({ to, heading }: Reference): string {
  return `${to}#${heading?.id ?? ''}`;
}

/** The targets of references, most frequent first, ties in order of first mention. */
export function mostMentioned(references: readonly Reference[]): TargetKey[] {
  const counts = new Map<TargetKey, number>();
  for (const { from, to } of references) {
    if (from !== to) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}
