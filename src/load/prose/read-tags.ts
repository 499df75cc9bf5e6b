import { findTextTags } from '../../model/markdown/text-tags.ts';
import { withoutCase } from '../../model/text/without-case.ts';
import { oneLine, readTexts, report, type Reading } from '../yaml/field-reader.ts';
import type { YamlEntry } from '../yaml/yaml-node.ts';
import { linkIn, nameInPath } from './front-matter-links.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';

/** Tags of one page at most. The page of each names others of the same pages, which grows with the square. */
const mostTags = 1000;

/**
 * The tags of a page, from its front matter, then from its text. Each in its first spelling: case makes no difference.
 */
export function readTags(
  entry: YamlEntry | undefined,
  markdown: string,
  reading: Reading,
): string[] {
  const known = new Map<string, string>();
  for (const tag of [...listedTags(entry, reading), ...findTextTags(markdown)]) {
    const key = withoutCase(tag);
    if (!known.has(key)) known.set(key, tag);
  }
  const tags = [...known.values()];
  if (tags.length <= mostTags) return tags;
  report(
    reading,
    entry?.value.at ?? startOfText,
    'too-complex',
    `The page has ${tags.length} tags${entry ? '' : ' in its text'}, and ${mostTags} at most are read.`,
    'Keep those that lead to other pages. Write names of one page alone in its text, without `#`.',
  );
  return tags.slice(0, mostTags);
}

/** Several tags as a text has them: `#harbour #cranes`. */
const hashedWords = /^\s*#[^\s#,]+(?:[\s,]+#[^\s#,]+)+\s*$/;

/** Tags from a list or a comma-separated text, or from words that each have their `#`. */
function listedTags(entry: YamlEntry | undefined, reading: Reading): string[] {
  const isList = entry?.value.type === 'list';
  const texts = readTexts(entry, reading).flatMap(({ text }) =>
    hashedWords.test(text) ? text.trim().split(/[\s,]+/) : isList ? [text] : text.split(','),
  );
  return texts.map((text) => tagIn(oneLine(text))).filter(Boolean);
}

/** A tag without the `#` that Obsidian allows, or the name of the note that stands for it: `"[[Topics/Harbours]]"`. */
function tagIn(text: string): string {
  const link = linkIn(text);
  return link ? (link.label ?? nameInPath(link.target)) : text.replace(/^#/, '');
}
