import type { Nodes, Root } from 'mdast';
import type { Position } from '../../model/problems/problem.ts';

/** Roughly one second of work, in microseconds; a long chapter takes a twentieth. */
const maxWork = 800_000;

/**
 * The first position up to which the nodes of a text take longer to become a page than one text may; `undefined` if all
 * are done in time.
 */
export function tooMuchWorkAt(tree: Root): Position | undefined {
  let work = 0;
  const formulas = new Set<string>();
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    work += workOf(node, formulas);
    if (work > maxWork) return startOf(node);
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
  text: 5,
  break: 10,
  emphasis: 15,
  strong: 15,
  delete: 15,
  inlineCode: 15,
  mark: 20,
  link: 55,
  linkReference: 55,
  image: 40,
  imageReference: 40,
  citation: 30,
  noteMark: 40,
  footnoteReference: 40,
  note: 60,
  footnoteDefinition: 50,
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

/** Equal formulas are drawn once. */
function workOfFormula(formula: string, formulas: Set<string>): number {
  if (formulas.has(formula)) return 50;
  formulas.add(formula);
  return 200 + 10 * formula.length;
}

function startOf({ position }: Nodes): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
