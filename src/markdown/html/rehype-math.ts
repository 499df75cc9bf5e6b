import { createRequire } from 'node:module';
import type { Element, Nodes, Root, RootContent } from 'hast';
import { VFile } from 'vfile';
import { textOf } from '../../model/markup/text-of.ts';
import { documentOf, reportWarning, startOfNode, type Document } from '../document/document.ts';
import { hasClass } from '../tree/has-class.ts';
import { walk } from '../tree/walk.ts';
import { mathLetters } from './math-letters.ts';

const require = createRequire(import.meta.url);

/** Turns formulas into MathML, which browsers draw without our style sheet or fonts. Equal formulas are drawn once. */
export function rehypeMath() {
  let draw: Draw | undefined;
  return (tree: Root, file: VFile): void => {
    const drawn = new Map<string, DrawnFormula>();
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'element' || !isFormula(node)) return undefined;
      draw ??= loadKatex();
      const key = `${node.tagName} ${textOf(node)}`;
      const formula = drawn.get(key) ?? drawFormula(node, draw);
      drawn.set(key, formula);
      if (formula.fault !== undefined) reportFormula(formula.fault, node, documentOf(file));
      siblings.splice(index, 1, ...formula.nodes);
      return index + formula.nodes.length;
    });
    if (drawn.size > 0) nameHeadings(tree, documentOf(file).page.headings);
  };
}

/** In the list of contents, a formula of letters and signs in a row stands as it is drawn, `ℤ`; others are in TeX. */
function nameHeadings(tree: Root, headings: Document['page']['headings']): void {
  const byId = new Map(headings.map((heading) => [heading.id, heading]));
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return undefined;
    const heading = byId.get(String(node.properties['id']));
    if (!heading) return undefined;
    walk<Nodes>(node, (each) => {
      if (each.type !== 'element' || each.tagName !== 'semantics') return undefined;
      const [row, annotation] = each.children;
      if (row?.type !== 'element' || annotation?.type !== 'element' || !isInRow(row)) return 'skip';
      const tex = textOf(annotation).replace(/\s+/g, ' ').trim();
      heading.text = heading.text.replace(tex, () => textOf(row));
      return 'skip';
    });
    return 'skip';
  });
}

function isInRow({ tagName, children }: Element): boolean {
  const isRow = /^m(?:row|i|n|o|text|space|style)$/.test(tagName);
  return isRow && children.every((each) => each.type !== 'element' || isInRow(each));
}

type Draw = ReturnType<typeof loadKatex>;

interface DrawnFormula {
  nodes: RootContent[];
  /** Why it cannot be read. */
  fault?: string;
}

function drawFormula(formula: Element, draw: Draw): DrawnFormula {
  const root: Root = { type: 'root', children: [formula] };
  const notes = new VFile();
  draw(root, notes);
  walk<Nodes>(root, (node) => {
    if (node.type !== 'element') return undefined;
    // The content security policy refuses inline styles.
    delete node.properties['style'];
    setLetters(node);
    return undefined;
  });
  const [message] = notes.messages;
  if (!message) return { nodes: root.children };
  const fault = message.cause instanceof Error ? message.cause.message : message.reason;
  return { nodes: root.children, fault };
}

/** Writes letters of another form, such as those of `\\mathbb`, as themselves. Words keep theirs, for screen readers. */
function setLetters({ tagName, properties, children }: Element): void {
  const variant = properties['mathvariant'];
  const [text] = children;
  if (typeof variant !== 'string' || text?.type !== 'text' || tagName === 'mtext') return;
  const letters = mathLetters(text.value, variant);
  if (letters === text.value) return;
  text.value = letters;
  delete properties['mathvariant'];
}

function reportFormula(fault: string, formula: Element, document: Document): void {
  // What follows the place shows the formula, with a line below each letter at fault.
  const [, words = fault] =
    /^KaTeX parse error: (.*?)(?: at (?:position \d+|end of input): .*)?$/s.exec(fault) ?? [];
  reportWarning(
    document,
    startOfNode(formula),
    'invalid-value',
    `A formula cannot be read: ${words}.`,
    'Correct the formula; it is shown as written.',
  );
}

/** Loaded on demand: many sites contain no formulas. */
function loadKatex() {
  const { default: rehypeKatex } = require('rehype-katex') as typeof import('rehype-katex');
  return rehypeKatex({
    output: 'mathml',
    strict: 'ignore',
    trust: false,
    maxSize: 20,
    maxExpand: 200,
  });
}

/** Code marked as a formula, or the block around it. */
function isFormula(element: Element): boolean {
  if (hasClass(element, 'language-math')) return true;
  const { tagName, children } = element;
  return tagName === 'pre' && children.some((each) => each.type === 'element' && isFormula(each));
}
