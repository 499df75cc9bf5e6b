import type { Element, Nodes, Root } from 'hast';
import { inlineMarkdown, plainTextOf } from './inline-markdown.ts';

/**
 * A page's text as Markdown that any program reads: wiki links, mentions, figures and citations as what they have
 * become, from the tree that is about to be HTML. Addresses stay those of the page.
 */
export function buildMarkdownAlternate(tree: Root): string {
  return blocksOf(tree.children).join('\n\n');
}

/** Blocks in their order; runs of text between them are paragraphs. */
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

/** An element as blocks; nothing for one that stands in a line. */
function blockOf(element: Element): string[] | undefined {
  const { tagName, children } = element;
  if (/^h[1-6]$/.test(tagName)) {
    return [`${'#'.repeat(Number(tagName[1]))} ${oneLine(inlineMarkdown(children))}`];
  }
  switch (tagName) {
    case 'p':
      // The title of a callout is no heading of the page.
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
    case 'div':
    case 'section':
    case 'article':
    case 'details':
    case 'dl':
    case 'dd':
      return isNote(element) ? [note(element)] : blocksOf(children);
    default:
      return undefined;
  }
}

function paragraph(nodes: readonly Nodes[]): string[] {
  const text = inlineMarkdown(nodes)
    .trim()
    .replace(/\n +| {2,}/g, (space) => space.charAt(0));
  // What would be a heading, a list or a quotation at the start of a line is text here.
  return text ? [text.replace(/^(#{1,6}|[>+-]|\d+(?=[.)]))(?=[\s.)])/gm, escaped)] : [];
}

function escaped(sign: string): string {
  return /^\d/.test(sign) ? `${sign}\\` : `\\${sign}`;
}

function list({ tagName, properties, children }: Element): string {
  const items = children.filter(isElement);
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

/** The signs that rehype-tasks has put in place of boxes, as GFM writes them. */
function task(text: string): string {
  return text.replace(/^☑/, '[x]').replace(/^☐/, '[ ]');
}

function fence(element: Element): string {
  const code = plainTextOf(element).replace(/\n$/, '');
  const inner = element.children.find(isElement);
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
  return [[line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')];
}

function rowsOf(element: Element): string[][] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.tagName !== 'tr') return rowsOf(child);
    const cells = child.children.filter(isElement);
    return [cells.map((cell) => oneLine(inlineMarkdown(cell.children)).replaceAll('|', '\\|'))];
  });
}

/** A chart in its words; a picture or a quotation with its caption. */
function figure(element: Element): string[] {
  const drawing = find(element, 'desc');
  if (!drawing) return blocksOf(element.children);
  const caption = find(element, 'figcaption');
  const heads = (caption?.children ?? []).filter(isElement);
  const sources = element.children.filter(isElement).filter(({ tagName }) => tagName === 'p');
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

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function bold(nodes: readonly Nodes[]): string {
  return `**${oneLine(inlineMarkdown(nodes))}**`;
}

function quoted(blocks: readonly string[]): string {
  return blocks
    .join('\n\n')
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');
}

function find(element: Element, tagName: string): Element | undefined {
  for (const child of element.children.filter(isElement)) {
    const found = child.tagName === tagName ? child : find(child, tagName);
    if (found) return found;
  }
  return undefined;
}

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

function oneLine(text: string): string {
  return text.replace(/\s*\\?\n\s*/g, ' ').trim();
}
