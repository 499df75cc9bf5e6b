import { referenceId } from '../../model/sources/reference-id.ts';
import type { PageOutput } from '../document/document.ts';
import type { Citation } from '../tree/nodes.ts';
import { bareMark } from './bare-mark.ts';

/** Letters of a citation with its place that stay on one line: `12, fig. 4 and 5`. */
const longestMark = 18;

/** Makes a citation the mark of its source, whose number is that of the first citation of it on the page. */
export function numberCitation(node: Citation, page: PageOutput): void {
  const { source, mayWrap, isBeforeMark } = node;
  if (!page.cited.includes(source)) page.cited.push(source);
  const places = (page.citedAt[source] ??= []);
  const figure = String(page.cited.indexOf(source) + 1);
  const mark = markText(figure, node);
  const id = `cite-${source}-${places.length + 1}`;
  places.push(id);
  node.data = {
    hName: 'a',
    hProperties: {
      className: [
        'c',
        ...(mark === figure ? [] : wordyClasses(mark)),
        ...(mayWrap ? ['wraps'] : []),
        ...(isBeforeMark ? ['and'] : []),
      ],
      href: `#${referenceId(source)}`,
      id,
    },
    hChildren:
      mark === figure
        ? bareMark(figure)
        : [{ type: 'text', value: `[${isLong(mark) ? mark : mark.replaceAll(' ', '\u00a0')}]` }],
  };
}

/** What a citation says around its number; empty without prefix and place. */
export function wordsAround(node: Citation): string {
  return markText('', node);
}

/** `1`, or `see 1, p. 113`, which breaks between lines only if it is long. */
function markText(figure: string, { prefix, locator }: Citation): string {
  const located = locator ? `${figure}, ${locator}` : figure;
  return prefix ? `${prefix} ${located}` : located;
}

/** A line may end behind the dash of `pp. 12–15`, which only a style can keep it from. */
function wordyClasses(mark: string): string[] {
  return mark.includes('–') && !isLong(mark) ? ['loc', 'whole'] : ['loc'];
}

function isLong(mark: string): boolean {
  return mark.length > longestMark;
}
