import type { Element, ElementContent, RootContent, Text } from 'hast';
import { childElements } from '../../model/markup/child-elements.ts';
import type { Tally } from '../plan/tally.ts';

/** Columns that a cell may cover: as many as a table of Word has. */
const mostColumns = 63;

/** The placeholder for a line break in a cell, which Markdown keeps on one line. */
export const breakInCell = 'cell-break';

/**
 * Turns tables into those that Markdown can write. A table has a head: its first row, if the document marks none. A cell
 * holds one line. A cell that claims to cover a billion columns would become as many cells.
 */
export function tidyTables(nodes: readonly (RootContent | ElementContent)[], lost: Tally): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    if (Number(node.properties['colSpan']) > mostColumns) node.properties['colSpan'] = mostColumns;
    markHead(node);
    tidyTables(node.children, lost);
    if (node.tagName === 'td' || node.tagName === 'th') node.children = oneLine(node, lost);
  }
}

function markHead(table: Element): void {
  const [body] = table.tagName === 'table' ? table.children : [];
  // The parser puts rows without a head into a body.
  const [row] = body?.type === 'element' && body.tagName === 'tbody' ? body.children : [];
  for (const cell of row?.type === 'element' ? row.children : []) {
    if (cell.type === 'element') cell.tagName = 'th';
  }
}

function oneLine(cell: Element, lost: Tally): ElementContent[] {
  if (!cell.children.some(isBlock)) return cell.children.map(asInCell);
  return joined(linesOf(cell.children, lost), { type: 'element', tagName: breakInCell });
}

/** The lines that blocks consist of: paragraphs, entries of lists, rows of tables. Words side by side are one line. */
function linesOf(nodes: readonly ElementContent[], lost: Tally): ElementContent[][] {
  const lines: ElementContent[][] = [];
  let words: ElementContent[] | undefined;
  for (const node of nodes) {
    if (isBlock(node)) {
      words = undefined;
      lines.push(...linesOfBlock(node, lost));
      continue;
    }
    if (!words) lines.push((words = []));
    words.push(asInCell(node));
  }
  return lines;
}

function linesOfBlock(node: Element, lost: Tally): ElementContent[][] {
  if (node.tagName === 'ul' || node.tagName === 'ol') {
    const entries = childElements(node);
    const start = Number(node.properties['start'] ?? 1);
    return entries.flatMap((entry, index) =>
      marked(node.tagName === 'ol' ? `${start + index}. ` : '• ', linesOf(entry.children, lost)),
    );
  }
  if (node.tagName === 'table') {
    lost.add('table in a table, now lines of its cell');
    return rowsOf(node).map((row) =>
      joined(
        row.map(({ children }) => children),
        ', ',
      ),
    );
  }
  if (node.tagName === 'blockquote' || node.tagName === 'div') return linesOf(node.children, lost);
  return [node.children.map(asInCell)];
}

/** A list marks its own first line; what is nested in an entry has marks already. */
function marked(mark: string, lines: ElementContent[][]): ElementContent[][] {
  const [first = [], ...others] = lines;
  return [[textOf(mark), ...first], ...others];
}

function rowsOf(table: Element): Element[][] {
  return childElements(table).flatMap(childElements).map(childElements);
}

function joined(
  lines: readonly ElementContent[][],
  between: string | Pick<Element, 'type' | 'tagName'>,
): ElementContent[] {
  const separator: ElementContent =
    typeof between === 'string' ? textOf(between) : { ...between, properties: {}, children: [] };
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [separator, ...line]));
}

function textOf(value: string): Text {
  return { type: 'text', value };
}

function asInCell(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const tagName = node.tagName === 'br' ? breakInCell : node.tagName;
  return { ...node, tagName, children: node.children.map(asInCell) };
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && blocks.has(node.tagName);
}

const blocks: ReadonlySet<string> = new Set(
  'p ul ol table blockquote div h1 h2 h3 h4 h5 h6'.split(' '),
);
