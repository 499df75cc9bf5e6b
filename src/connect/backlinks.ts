import type { Reference } from '../markdown/result/reference.ts';
import type { TargetKey } from '../link/target.ts';

/** The backlinks of each page: one reference per sentence, in the order of the given references. */
export function buildBacklinks(references: readonly Reference[]): Map<TargetKey, Reference[]> {
  const backlinks = new Map<TargetKey, Reference[]>();
  const seen = new Set<string>();
  for (const reference of references) {
    if (reference.from === reference.to) continue;
    const { before, match, after } = reference.sentence;
    const key = JSON.stringify([reference.from, reference.to, before + match + after]);
    if (seen.has(key)) continue;
    seen.add(key);
    const list = backlinks.get(reference.to);
    if (list) list.push(reference);
    else backlinks.set(reference.to, [reference]);
  }
  return backlinks;
}

/** The targets of references, most frequent first, ties in order of first mention. */
export function mostMentioned(references: readonly Reference[]): TargetKey[] {
  const counts = new Map<TargetKey, number>();
  for (const { from, to } of references) {
    if (from !== to) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}
