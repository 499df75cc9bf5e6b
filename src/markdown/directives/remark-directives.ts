import type {
  BlockContent,
  DefinitionContent,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { calloutTypeOf } from '../../model/markdown/callout-types.ts';
import { didYouMeanOr, nearest } from '../../model/problems/nearest.ts';
import { documentOf, reportError, startOfNode, type Document } from '../document/document.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { walk } from '../tree/walk.ts';
import {
  directiveForms,
  type DirectiveForm,
  type DirectiveType,
  type DirectiveUse,
} from './directive-type.ts';
import { findUnquotedValue } from './unquoted-value.ts';
import { directivesByName } from './directives.ts';

type Directive = ContainerDirective | LeafDirective | TextDirective;
type Replacement = PhrasingContent | BlockContent | DefinitionContent;

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

function readDirective(node: Directive, document: Document, lookup: SiteLookup): Replacement[] {
  const type = directivesByName.get(node.name);
  if (!type) {
    reportUnknown(node, document);
    return undecorated(node);
  }
  const { form } = type;
  if (form !== formOf(node)) {
    reportForm(node, form, document);
    return undecorated(node);
  }
  const attributes = readAttributes(node, type, document);
  if (!attributes) return undecorated(node);
  return nodesOf(type, node, { attributes, at: startOfNode(node), document, lookup });
}

function formOf({ type }: Directive): DirectiveForm {
  if (type === 'textDirective') return 'text';
  return type === 'leafDirective' ? 'leaf' : 'container';
}

function nodesOf(
  type: DirectiveType,
  node: Directive,
  use: Omit<DirectiveUse, 'node'>,
): Replacement[] {
  if (type.form === 'text' && node.type === 'textDirective') return type.nodes({ ...use, node });
  if (type.form === 'leaf' && node.type === 'leafDirective') return type.nodes({ ...use, node });
  if (type.form === 'container' && node.type === 'containerDirective')
    return type.nodes({ ...use, node });
  return [];
}

/**
 * The known attributes of a directive, `undefined` if they cannot be told apart; reports the others. One that is misspelt
 * stands for the one that is meant, so that what else is wrong with the directive is reported in the same run.
 */
function readAttributes(
  node: Directive,
  { attributes: allowed }: DirectiveType,
  document: Document,
): Record<string, string> | undefined {
  const fault = faultOfQuotes(node, allowed, document);
  if (fault) {
    reportError(document, startOfNode(node), 'invalid-directive', fault.message, fault.fix);
    return undefined;
  }
  const written = Object.entries(node.attributes ?? {});
  // An attribute that is there already is not meant.
  const absent = allowed.filter((each) => !(each in (node.attributes ?? {})));
  const known = written.flatMap(([key, value]): [string, string][] => {
    if (allowed.includes(key)) return [[key, value ?? '']];
    const message = `\`${node.name}\` takes no \`${key}\`.`;
    const fix = didYouMeanOr(key, absent, `It takes ${listed(allowed)}.`);
    reportError(document, startOfNode(node), 'invalid-directive', message, fix);
    const meant = nearest(key, absent);
    return meant ? [[meant, value ?? '']] : [];
  });
  return Object.fromEntries(known);
}

/** A value in quotation marks that only word processors write, or with spaces and no quotation marks. */
function faultOfQuotes(
  { name, position }: Directive,
  allowed: readonly string[],
  { prose }: Document,
): { message: string; fix: string } | undefined {
  const written = prose.markdown.slice(position?.start.offset, position?.end.offset);
  const [opening = ''] = written.split('\n', 1);
  if (/\{[^{}]*=[“”„‘’‚«»‹›「」『』]/.test(opening)) {
    const message = `\`${name}\` has typographic quotation marks around a value.`;
    return { message, fix: 'Write straight ones: `by="A name"`.' };
  }
  const unquoted = findUnquotedValue(opening, allowed);
  if (!unquoted) return undefined;
  const { key, value } = unquoted;
  const message = `\`${key}=${value}\` has spaces, but no quotation marks around its value.`;
  return { message, fix: `Write \`${key}="${value}"\`.` };
}

function reportUnknown(node: Directive, document: Document): void {
  const { type, name } = node;
  const names = `Directives are ${listed([...directivesByName.keys()])}.`;
  // Docusaurus and others write these.
  const isCallout = type === 'containerDirective' && calloutTypeOf(name) !== undefined;
  const fix = isCallout
    ? `Write a callout: \`> [!${name}]\`, with \`> \` before each line of its text.`
    : didYouMeanOr(name, directivesByName, names);
  const message = `\`${name}\` is not a directive.`;
  reportError(document, startOfNode(node), 'unknown-directive', message, fix);
}

function listed(names: readonly string[]): string {
  return names.map((each) => `\`${each}\``).join(', ');
}

function reportForm(node: Directive, form: DirectiveForm, document: Document): void {
  const { name } = node;
  reportError(
    document,
    startOfNode(node),
    'invalid-directive',
    `\`${name}\` is written in the wrong form.`,
    `Write \`${directiveForms[form](name)}.`,
  );
}

/** The text of a directive that cannot be read, as it stays on the page. */
function undecorated(node: Directive): Replacement[] {
  if (node.type === 'textDirective') return node.children;
  if (node.type === 'leafDirective') {
    const paragraph: Paragraph = { type: 'paragraph', children: node.children };
    return node.children.length > 0 ? [paragraph] : [];
  }
  return node.children;
}
