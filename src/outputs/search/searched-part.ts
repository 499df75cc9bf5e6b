import { htmlTags } from './html-tags.ts';
import { isWithinLine } from './within-line.ts';
import { leftOut } from './left-out.ts';

/** Elements that are left out whatever their class. */
const leftOutElements = new Set(leftOut.filter((selector) => /^[a-z]+$/.test(selector)));
/** Classes of elements that are left out. */
const leftOutClasses = new Set(
  leftOut.flatMap((selector) => /^\.([a-z-]+)$/.exec(selector)?.[1] ?? []),
);

/** Elements without an end. */
const voidElements = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

const attribute = /\s+([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const mayBeMarked = /class|data-pagefind-ignore/i;

/** Attributes that the index reads, or by which `leftOut` names elements. */
const isRead = /^(?:id|class|src|alt|data-(?:pagefind|search)\b.*)$/i;

/**
 * The part of a page that search reads: `<main>` without the elements and attributes that the index passes over. Most of
 * a page is markup of that kind, and the index would take longer for it than for the text.
 */
export function searchedPart(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>') + '</main>'.length);
  // The index reads what is in this element.
  let kept = '<html>';
  let from = 0;
  let leaving: { name: string; depth: number } | undefined;
  for (const { 0: tag, 1: slash, 2: written = '', 3: attributes = '', index } of main.matchAll(
    htmlTags,
  )) {
    const name = written.toLowerCase();
    if (leaving) {
      if (name === leaving.name) leaving.depth += slash ? -1 : 1;
      if (leaving.depth > 0) continue;
      leaving = undefined;
      // Text before and after it are two words.
      kept += ' ';
    } else {
      kept += main.slice(from, index);
      if (!slash && isLeftOut(name, attributes)) leaving = { name, depth: 1 };
      else kept += slash ? tag : withReadAttributes(tag, written, attributes);
    }
    from = index + tag.length;
  }
  return `${kept}${main.slice(from)}</html>`;
}

/**
 * Whether the index passes over an element, with the titles and pictures in it, of which search shows none. What stands
 * within a line is left to the index: its ends may be within a word, where a space would part it.
 */
function isLeftOut(name: string, attributes: string): boolean {
  if (leftOutElements.has(name)) return true;
  if (isWithinLine(name) || voidElements.has(name)) return false;
  // Most elements have none of both.
  if (!mayBeMarked.test(attributes)) return false;
  return [...attributes.matchAll(attribute)].some(([, word = '', double, single, bare]) =>
    word.toLowerCase() === 'class'
      ? (double ?? single ?? bare ?? '').split(/\s+/).some((each) => leftOutClasses.has(each))
      : word.toLowerCase() === 'data-pagefind-ignore',
  );
}

function withReadAttributes(tag: string, name: string, attributes: string): string {
  if (!attributes.includes('=')) return tag;
  const read = attributes.replace(attribute, (whole, word: string) =>
    isRead.test(word) ? whole : '',
  );
  return `<${name}${read}>`;
}
