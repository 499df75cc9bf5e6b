import { withoutPageEnding } from '../../model/addresses/page-ending.ts';
import { oneLine } from '../yaml/field-reader.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';

/** What `"[[Ada Lovelace|Ada]]"` says. */
export interface FrontMatterLink {
  /** What it names, without a heading: `Ada Lovelace`. */
  target: string;
  /** The words after the bar. */
  label?: string;
}

/** The link that a whole value consists of, as Obsidian writes them in front matter. */
export function linkIn(text: string): FrontMatterLink | undefined {
  const match = /^\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]$/.exec(oneLine(text));
  const [target, label] = [match?.[1]?.trim(), match?.[2]?.trim()];
  // `[[ ]]` and `[[people/]]` name nothing.
  if (!target || target.endsWith('/')) return undefined;
  return { target, ...(label && { label }) };
}

/** The last part of a path, without the extension: `people/Ada.md` → `Ada`. */
export function nameInPath(path: string): string {
  return withoutPageEnding(path.replace(/^.*\//, ''));
}

/** Without quotation marks, `owns: [[wechat]]` is a list in a list in YAML. */
export function unquotedLink(node: YamlNode): YamlNode | undefined {
  if (node.type !== 'list' || node.items.length !== 1) return undefined;
  const [inner] = node.items;
  if (inner?.type !== 'list' || inner.items.length !== 1) return undefined;
  return inner.items[0]?.type === 'scalar' ? inner.items[0] : undefined;
}
