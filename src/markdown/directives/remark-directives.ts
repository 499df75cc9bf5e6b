import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { nearest } from '../../model/problems/nearest.ts';
import {
  directiveForms,
  directiveNames,
  directives,
  isDirectiveName,
  type DirectiveForm,
  type DirectiveName,
} from './directive-names.ts';
import { documentOf, reportError, startOfNode, type Document } from '../document/document.ts';
import { changeNodes, valueNodes } from './value-nodes.ts';
import { quotationNode } from './quotation.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { blockNodes, isBlockName } from './block-nodes.ts';
import { walk } from '../tree/walk.ts';

type Directive = ContainerDirective | LeafDirective | TextDirective;

/** Replaces directives such as `:value{...}` and `::chart{...}`, or reports what is wrong with them. */
export function remarkDirectives(lookup: SiteLookup) {
  return (tree: Root, file: VFile): void => {
    const document = documentOf(file);
    walk<Nodes>(tree, (node, index, siblings) => {
      if (
        node.type !== 'textDirective' &&
        node.type !== 'leafDirective' &&
        node.type !== 'containerDirective'
      ) {
        return undefined;
      }
      const nodes = readDirective(node, document, lookup);
      for (const each of nodes) if (node.position) each.position ??= node.position;
      siblings.splice(index, 1, ...nodes);
      return index;
    });
  };
}

const forms = {
  textDirective: 'text',
  leafDirective: 'leaf',
  containerDirective: 'container',
} as const;

function readDirective(
  node: Directive,
  document: Document,
  lookup: SiteLookup,
): (PhrasingContent | BlockContent)[] {
  const form = forms[node.type];
  const { name } = node;
  if (!isDirectiveName(name)) {
    reportUnknown(node, document);
    return undecorated(node);
  }
  if (directives[name].form !== form) {
    reportForm(node, name, directives[name].form, document);
    return undecorated(node);
  }
  const { attributes, isWhole } = readAttributes(node, name, document);
  // Check the other attributes of a leaf directive too, so that one run reports all its problems.
  if (!isWhole && node.type !== 'leafDirective') return undecorated(node);
  if (node.type === 'containerDirective') return quotationNode(node, attributes, document, lookup);
  if (node.type === 'leafDirective') {
    const nodes = leafNodes(node, name, attributes, document, lookup);
    return isWhole ? nodes : undecorated(node);
  }
  const at = startOfNode(node);
  return name === 'change'
    ? changeNodes(attributes, at, document, lookup)
    : valueNodes(attributes, at, document, lookup);
}

function leafNodes(
  node: LeafDirective,
  name: DirectiveName,
  attributes: Record<string, string>,
  document: Document,
  lookup: SiteLookup,
): BlockContent[] {
  const at = startOfNode(node);
  if (isBlockName(name)) return blockNodes(name, attributes, at, document, lookup);
  const { id, ...overrides } = attributes;
  // Embeds draw the chart, so that charts are numbered in reading order.
  if (id)
    return [
      {
        type: 'paragraph',
        children: [{ type: 'embed', to: `chart:${id}`, overrides, ...placeOf(node) }],
      },
    ];
  reportError(
    document,
    at,
    'invalid-directive',
    '`::chart` does not name a chart.',
    'Write `::chart{id=...}`.',
  );
  return [];
}

function placeOf(node: Directive): Pick<Directive, 'position'> {
  return node.position ? { position: node.position } : {};
}

/** The known attributes of a directive; reports the others. */
function readAttributes(
  node: Directive,
  name: DirectiveName,
  document: Document,
): { attributes: Record<string, string>; isWhole: boolean } {
  const allowed: readonly string[] | undefined = directives[name].attributes;
  const entries = Object.entries(node.attributes ?? {});
  const unknown = entries.filter(([key]) => allowed && !allowed.includes(key));
  for (const [key] of unknown) reportAttribute(node, name, key, allowed ?? [], document);
  const known = entries.filter((entry) => !unknown.includes(entry));
  return {
    attributes: Object.fromEntries(known.map(([key, value]) => [key, value ?? ''])),
    isWhole: unknown.length === 0,
  };
}

function reportAttribute(
  node: Directive,
  name: DirectiveName,
  attribute: string,
  allowed: readonly string[],
  document: Document,
): void {
  const near = nearest(attribute, allowed);
  reportError(
    document,
    startOfNode(node),
    'invalid-directive',
    `\`${name}\` takes no \`${attribute}\`.`,
    near
      ? `Did you mean \`${near}\`?`
      : `It takes ${allowed.map((each) => `\`${each}\``).join(', ')}.`,
  );
}

function reportUnknown(node: Directive, document: Document): void {
  const near = nearest(node.name, directiveNames);
  reportError(
    document,
    startOfNode(node),
    'unknown-directive',
    `\`${node.name}\` is not a directive.`,
    near
      ? `Did you mean \`${near}\`?`
      : `Directives are ${directiveNames.map((each) => `\`${each}\``).join(', ')}.`,
  );
}

function reportForm(
  node: Directive,
  name: DirectiveName,
  form: DirectiveForm,
  document: Document,
): void {
  reportError(
    document,
    startOfNode(node),
    'invalid-directive',
    `\`${name}\` is written in the wrong form.`,
    `Write \`${directiveForms[form](name)}.`,
  );
}

/** The text of a directive that cannot be read, as it stays on the page. */
function undecorated(node: Directive): (PhrasingContent | BlockContent)[] {
  if (node.type === 'textDirective') return node.children;
  if (node.type === 'leafDirective') {
    const paragraph: Paragraph = { type: 'paragraph', children: node.children };
    return node.children.length > 0 ? [paragraph] : [];
  }
  return node.children.filter(
    (each) => each.type !== 'definition' && each.type !== 'footnoteDefinition',
  );
}
