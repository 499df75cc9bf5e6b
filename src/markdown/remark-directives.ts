import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { nearest } from '../model/nearest.ts';
import {
  directiveForms,
  directiveNames,
  directives,
  isDirectiveName,
  type DirectiveForm,
  type DirectiveName,
} from './directive-names.ts';
import { documentOf, reportError, startOfNode, type Document } from './document.ts';
import { changeNodes, valueNodes } from './figure-values.ts';
import { quotationNode } from './quotation.ts';
import type { SiteLookup } from './site-lookup.ts';
import { viewNode } from './view-link.ts';
import { walk } from './walk.ts';

type Directive = ContainerDirective | LeafDirective | TextDirective;

/** `:value{...}`, `::chart{...}`, `:::quote{...}` and their like become what they stand for, or are reported. */
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
  const attributes = readAttributes(node, name, document);
  if (!attributes) return undecorated(node);
  if (node.type === 'containerDirective') return quotationNode(node, attributes, document, lookup);
  if (node.type === 'leafDirective') return leafNodes(node, name, attributes, document, lookup);
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
  if (name !== 'chart') return viewNode(name, attributes, at, document, lookup);
  const { id, ...overrides } = attributes;
  // Drawn with what is embedded, so that figures are counted in reading order.
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
    '`::chart` names no chart.',
    'Write `::chart{id=...}`.',
  );
  return [];
}

function placeOf(node: Directive): Pick<Directive, 'position'> {
  return node.position ? { position: node.position } : {};
}

/** The attributes a directive may carry, or nothing when it carries another. */
function readAttributes(
  node: Directive,
  name: DirectiveName,
  document: Document,
): Record<string, string> | undefined {
  const allowed: readonly string[] | undefined = directives[name].attributes;
  const entries = Object.entries(node.attributes ?? {});
  const unknown = allowed && entries.find(([key]) => !allowed.includes(key));
  if (!allowed || !unknown)
    return Object.fromEntries(entries.map(([key, value]) => [key, value ?? '']));
  const near = nearest(unknown[0], allowed);
  reportError(
    document,
    startOfNode(node),
    'invalid-directive',
    `\`${name}\` takes no \`${unknown[0]}\`.`,
    near
      ? `Did you mean \`${near}\`?`
      : `It takes ${allowed.map((each) => `\`${each}\``).join(', ')}.`,
  );
  return undefined;
}

function reportUnknown(node: Directive, document: Document): void {
  const near = nearest(node.name, directiveNames);
  reportError(
    document,
    startOfNode(node),
    'unknown-directive',
    `\`${node.name}\` is no directive.`,
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
    `\`${name}\` is written in another form.`,
    `Write \`${directiveForms[form](name)}.`,
  );
}

/** What a directive that cannot be read leaves on the page: its own text. */
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
