import { buildMentionFinder } from '../../link/names/mention-finder.ts';
import type { NamedTarget } from '../../link/names/name-index.ts';
import { targetKey, type Target } from '../../link/target.ts';
import { sitePath } from '../../model/addresses/path.ts';

/** Names that are sought in texts, each with the keys of the targets that bear it. */
export type SoughtNames = Readonly<Record<string, string>>;

export function soughtNames(named: readonly NamedTarget[]): SoughtNames {
  // No prototype: a name may be `constructor`.
  const names: Record<string, string> = Object.create(null);
  for (const { name, target } of named) {
    const key = name.normalize('NFC');
    names[key] = `${names[key] ?? ''} ${targetKey(target)}`;
  }
  return names;
}

/**
 * Whether a text has a name that is new, gone, or now belongs to other targets, so that its mentions may differ.
 * `undefined` if no name has changed.
 */
export function changedNames(
  before: SoughtNames,
  now: SoughtNames,
): ((text: string) => boolean) | undefined {
  const all = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...all].filter((name) => before[name] !== now[name]);
  if (changed.length === 0) return undefined;
  const find = buildMentionFinder(changed.map((name) => ({ name, target: anyTarget })));
  return (text) => find(text, withEndings).length > 0;
}

/** Blocks are kept without their language: they are read in one in which more words are names than in others. */
const withEndings = 'de';

const anyTarget: Target = { type: 'page', id: '', title: '', path: sitePath(), file: '' };
