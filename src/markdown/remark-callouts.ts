import type { Blockquote, Data, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { isLabelKey, type Labels } from '../model/labels.ts';
import type { Box } from './nodes.ts';
import { walk } from './walk.ts';

/** `> [!note] Title` becomes a callout; `-` and `+` after the bracket make it fold, closed or open. */
export function remarkCallouts({ labels }: { labels: Labels }) {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node, index, siblings) => {
      const callout = node.type === 'blockquote' ? readCallout(node, labels) : undefined;
      if (!callout) return undefined;
      siblings[index] = callout;
      // From the start of it: a callout may hold others.
      return index;
    });
  };
}

const marker = /^\[!([A-Za-z][\w-]*)\]([-+]?)[ \t]*/;

/** Obsidian's other names for its types. */
const aliases: Readonly<Record<string, string>> = {
  summary: 'abstract',
  tldr: 'abstract',
  hint: 'tip',
  check: 'success',
  done: 'success',
  help: 'question',
  faq: 'question',
  attention: 'warning',
  fail: 'failure',
  missing: 'failure',
  error: 'danger',
  cite: 'quote',
};

const types: ReadonlySet<string> = new Set([
  'note',
  'tip',
  'important',
  'warning',
  'caution',
  'abstract',
  'info',
  'todo',
  'success',
  'question',
  'failure',
  'danger',
  'bug',
  'example',
  'quote',
]);

function readCallout(quote: Blockquote, labels: Labels): Box | undefined {
  const [first, ...rest] = quote.children;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return undefined;
  const match = marker.exec(opening.value);
  if (!match) return undefined;
  const [whole, written = '', fold = ''] = match;
  opening.value = opening.value.slice(whole.length);
  const { title, body } = partTitle(first);
  const type = typeOf(written);
  const box: Box = {
    type: 'box',
    data: boxData(type, fold),
    children: [titleOf(title, written, type, fold !== '', labels), ...body, ...rest],
  };
  if (quote.position) box.position = quote.position;
  return box;
}

function typeOf(written: string): string {
  const name = written.toLowerCase();
  const type = Object.hasOwn(aliases, name) ? aliases[name] : name;
  return type !== undefined && types.has(type) ? type : 'note';
}

/** The first line is the title, what follows in its paragraph is text. */
function partTitle(paragraph: Paragraph): { title: PhrasingContent[]; body: Paragraph[] } {
  const title: PhrasingContent[] = [];
  const body: PhrasingContent[] = [];
  let isTitle = true;
  for (const node of paragraph.children) {
    const end = isTitle && node.type === 'text' ? node.value.indexOf('\n') : -1;
    if (node.type === 'text' && end >= 0) {
      title.push({ type: 'text', value: node.value.slice(0, end) });
      body.push({ ...node, value: node.value.slice(end + 1) });
      isTitle = false;
      continue;
    }
    if (isTitle && node.type === 'break') isTitle = false;
    else (isTitle ? title : body).push(node);
  }
  const text = title.filter((node) => node.type !== 'text' || node.value !== '');
  return { title: text, body: body.length > 0 ? [{ ...paragraph, children: body }] : [] };
}

function boxData(type: string, fold: string): Data {
  const className = ['callout', `callout-${type}`];
  if (fold === '') return { hName: 'aside', hProperties: { className, role: 'note' } };
  return { hName: 'details', hProperties: { className, ...(fold === '+' && { open: true }) } };
}

function titleOf(
  title: PhrasingContent[],
  written: string,
  type: string,
  folds: boolean,
  labels: Labels,
): Paragraph {
  const word =
    isLabelKey(type) && written.toLowerCase() === type ? labels[type] : capitalized(written);
  return {
    type: 'paragraph',
    data: {
      hName: folds ? 'summary' : 'p',
      hProperties: { className: ['callout-title'] },
      isPlain: true,
    },
    children: title.length > 0 ? title : [{ type: 'text', value: word }],
  };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
