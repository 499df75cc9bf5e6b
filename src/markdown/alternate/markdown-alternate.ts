import type { Element, ElementContent, Nodes, Root } from 'hast';
import { childElements } from '../../model/markup/child-elements.ts';
import { hasClass } from '../tree/has-class.ts';
import { displayFormula, inlineMarkdown, plainTextOf } from './inline-markdown.ts';

/**
 * The Markdown alternate of a page's text, in plain Markdown that any program reads. It is made from the HTML tree, in
 * which wikilinks, mentions, charts and citations are resolved. Addresses stay those of the page.
 */
export function buildMarkdownAlternate(tree: Root): string {
  return blocksOf(tree.children).join('\n\n');
}

/** Blocks in order; inline nodes between them form paragraphs. */
function blocksOf(nodes: readonly Nodes[]): string[] {
  const blocks: string[] = [];
  let run: Nodes[] = [];
  const endRun = (): void => {
    blocks.push(...paragraph(run));
    run = [];
  };
  for (const node of nodes) {
    const made = node.type === 'element' ? blockOf(node) : undefined;
    if (!made) {
      run.push(node);
      continue;
    }
    endRun();
    blocks.push(...made);
  }
  endRun();
  return blocks;
}

/** The blocks of an element, or `undefined` for an inline element. */
function blockOf(element: Element): string[] | undefined {
  const { tagName, children } = element;
  if (/^h[1-6]$/.test(tagName)) {
    return [`${'#'.repeat(Number(tagName[1]))} ${oneLine(inlineMarkdown(children))}`];
  }
  switch (tagName) {
    case 'p':
      // A callout's title is not a heading of the page.
      return hasClass(element, 'callout-title') ? [bold(children)] : paragraph(children);
    case 'figcaption':
    case 'dt':
    case 'caption':
      return paragraph(children);
    case 'summary':
      return [bold(children)];
    case 'ul':
    case 'ol':
      return [list(element)];
    case 'pre':
      return [fence(element)];
    case 'hr':
      return ['---'];
    case 'table':
      return table(element);
    case 'blockquote':
    case 'aside':
      return [quoted(blocksOf(children))];
    case 'figure':
      return figure(element);
    case 'svg':
      return [];
    case 'span': {
      const formula = displayFormula(element);
      return formula === undefined ? undefined : [`$$\n${formula}\n$$`];
    }
    case 'div':
    case 'section':
    case 'article':
    case 'details':
    case 'dl':
    case 'dd':
      if (hasClass(element, 'btns')) return tableAndLinks(element);
      return isNote(element) ? [note(element)] : blocksOf(children);
    default:
      return undefined;
  }
}

/** The table of a chart that draws nothing, and the links of its buttons, parted. */
function tableAndLinks(chart: Element): string[] {
  const elements = childElements(chart);
  const anchors = elements.filter(({ tagName }) => tagName === 'a');
  const others = elements.filter(({ tagName }) => tagName !== 'a' && tagName !== 'button');
  const line = anchors.map((anchor) => inlineMarkdown([anchor])).join(' · ');
  return [...blocksOf(others), ...(line ? [line] : [])];
}

function paragraph(nodes: readonly Nodes[]): string[] {
  const text = inlineMarkdown(nodes)
    .trim()
    .replace(/\n +| {2,}/g, (space) => space.charAt(0));
  // A paragraph may start with `#`, `-` or `1.`: escape it, or it would read as a heading or a list.
  return text ? [text.replace(/^(#{1,6}|[>+-]|\d+(?=[.)]))(?=[\s.)])/gm, escaped)] : [];
}

function escaped(sign: string): string {
  return /^\d/.test(sign) ? `${sign}\\` : `\\${sign}`;
}

function list(element: Element): string {
  const { tagName, properties } = element;
  const items = childElements(element);
  const first = Number(properties.start ?? 1);
  return items
    .map((item, at) => {
      const marker = tagName === 'ol' ? `${first + at}. ` : '- ';
      const indent = ' '.repeat(marker.length);
      const text = blocksOf(item.children).join('\n').replaceAll('\n', `\n${indent}`);
      return marker + (hasClass(item, 'task-list-item') ? task(text) : text);
    })
    .join('\n');
}

/** Turns the characters of rehype-tasks back into the boxes of GFM. */
function task(text: string): string {
  return text.replace(/^☑/, '[x]').replace(/^☐/, '[ ]');
}

function fence(element: Element): string {
  const code = plainTextOf(element).replace(/\n$/, '');
  const inner = childElements(element)[0];
  const names = Array.isArray(inner?.properties.className) ? inner.properties.className : [];
  const language = names.map(String).find((name) => name.startsWith('language-'));
  const runs = code.match(/`{3,}/g) ?? [];
  const mark = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${mark}${language?.slice('language-'.length) ?? ''}\n${code}\n${mark}`;
}

function table(element: Element): string[] {
  const [head, ...body] = rowsOf(element);
  if (!head) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lineOf = (cells: readonly Element[]): string => line(cells.map(cellText));
  return [[lineOf(head), line(head.map(alignment)), ...body.map(lineOf)].join('\n')];
}

function rowsOf(element: Element): Element[][] {
  return childElements(element).flatMap((child) =>
    child.tagName === 'tr' ? [childElements(child)] : rowsOf(child),
  );
}

function cellText({ children }: Element): string {
  return oneLine(inlineMarkdown(children)).replaceAll('|', '\\|');
}

/** The alignment of a column, from the classes that rehype-tables gives its head. */
function alignment(head: Element): string {
  if (hasClass(head, 'n')) return '--:';
  return hasClass(head, 'center') ? ':-:' : '---';
}

/** A chart as its description; a picture or a quotation with its caption. */
function figure(element: Element): string[] {
  const drawing = find(element, 'desc');
  if (!drawing) return blocksOf(element.children);
  const caption = find(element, 'figcaption');
  const heads = caption ? childElements(caption) : [];
  const sources = childElements(element).filter(({ tagName }) => tagName === 'p');
  return [
    quoted([
      ...heads.flatMap((head) =>
        /^h\d$/.test(head.tagName) ? [bold(head.children)] : paragraph(head.children),
      ),
      ...paragraph(drawing.children),
      ...sources.flatMap((source) => paragraph(source.children)),
    ]),
  ];
}

function note({ properties, children }: Element): string {
  const [, ...text] = children;
  const mark = String(properties.id).slice('fn-'.length);
  return `[^${mark}]: ${blocksOf(text).join('\n\n').replaceAll('\n', '\n    ')}`;
}

function isNote({ properties }: Element): boolean {
  return properties.role === 'note' && String(properties.id ?? '').startsWith('fn-');
}

function bold(nodes: readonly ElementContent[]): string {
  return `**${oneLine(inlineMarkdown(withoutBold(nodes)))}**`;
}

/** Words that are bold already: marks within marks would end them. */
function withoutBold(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = withoutBold(node.children);
    return node.tagName === 'strong' || node.tagName === 'b' ? children : [{ ...node, children }];
  });
}

function quoted(blocks: readonly string[]): string {
  return blocks
    .join('\n\n')
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');
}

function find(element: Element, tagName: string): Element | undefined {
  for (const child of childElements(element)) {
    const found = child.tagName === tagName ? child : find(child, tagName);
    if (found) return found;
  }
  return undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s*\\?\n\s*/g, ' ').trim();
}
