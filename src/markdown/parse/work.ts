import type { Nodes, Root } from 'mdast';
import type { Position } from '../../model/problems/problem.ts';
import { startOfNode } from '../document/document.ts';
import { pointInText } from '../tree/source-position.ts';

/** Less than a second, in microseconds. A chapter of 1 MB with a link, note and citation in each paragraph is within it. */
const maxWork = 700_000;

/**
 * The first position up to which the nodes of a text take longer to become a page than one text may; `undefined` if all
 * are done in time.
 */
export function tooMuchWorkAt(tree: Root, source: string): Position | undefined {
  let work = 0;
  const formulas = new Set<string>();
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    work += workOf(node, formulas);
    if (work > maxWork) return startOfNode(node);
    for (const { index } of signsOf(node)) {
      work += workOfSign;
      if (node.type === 'text' && work > maxWork)
        return pointInText(source, node, index) ?? startOfNode(node);
    }
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) open.push(child);
    }
  }
  return undefined;
}

/** Microseconds from a node of the parser or of a plugin to its HTML, without its children. */
const workByType: Readonly<Record<string, number>> = {
  text: 6,
  break: 20,
  emphasis: 25,
  strong: 25,
  delete: 25,
  inlineCode: 25,
  mark: 25,
  link: 55,
  linkReference: 55,
  image: 40,
  imageReference: 40,
  citation: 24,
  noteMark: 30,
  footnoteReference: 30,
  note: 40,
  footnoteDefinition: 40,
  embed: 30,
  paragraph: 15,
  heading: 40,
  blockquote: 30,
  listItem: 20,
  table: 50,
  tableRow: 15,
  tableCell: 20,
  html: 30,
  code: 40,
  textDirective: 60,
  leafDirective: 70,
  containerDirective: 70,
};

function workOf(node: Nodes, formulas: Set<string>): number {
  const isFormula =
    node.type === 'math' ||
    node.type === 'inlineMath' ||
    (node.type === 'code' && node.lang === 'math');
  return isFormula ? workOfFormula(node.value, formulas) : (workByType[node.type] ?? 20);
}

/** Links by name and citations, whose keys are looked up before they become nodes. */
const signs = /\[\[[^[\]]{1,400}\]\]|\[[^[\]@]{0,100}@[^[\]]{1,400}\]/g;
const workOfSign = 24;

function signsOf(node: Nodes): Iterable<RegExpExecArray> {
  const isRead = node.type === 'text' && !node.data?.isPlain && node.value.includes(']');
  return isRead ? node.value.matchAll(signs) : [];
}

/** Equal formulas are drawn once. */
function workOfFormula(formula: string, formulas: Set<string>): number {
  if (formulas.has(formula)) return 70;
  formulas.add(formula);
  return 300 + 12 * formula.length;
}
