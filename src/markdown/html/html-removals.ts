import type { Element, Nodes } from 'hast';
import { placeIn } from '../../model/problems/place-in.ts';
import type { Position } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import { reportWarning, startOfNode, type Document } from '../document/document.ts';
import type { EmbeddedParts } from './embedded-parts.ts';
import { authorSchema, stashAttribute } from './html-schema.ts';
import { openComment } from './open-comment.ts';
import { fixOfElement, type RemovedElement } from './removal-fix.ts';
import { isStashed, type Stash } from './stash.ts';
import { classifyUrl } from '../links/safe-url.ts';
import { walk } from '../tree/walk.ts';

/** Reports what the HTML parser drops before the cleaning sees it: `<body onload>`, `<?php … ?>`, `<![CDATA[…]]>`. */
export function reportDropped(tree: Nodes, parts: EmbeddedParts, document: Document): void {
  walk<Nodes>(tree, (node) => {
    // The page of an embedded text reports its own.
    if (node.type === 'element' && parts.has(node)) return 'skip';
    if (node.type !== 'raw') return undefined;
    for (const [tag] of node.value.matchAll(
      /<(?:!doctype|html|head|body|frameset|frame)(?=[\s>/])/gi,
    )) {
      const element = { tagName: tag.slice(1).toLowerCase(), properties: {} };
      reportElement(element, startOfNode(node), document);
    }
    const opening = declaration.exec(node.value)?.[1];
    if (opening) reportDeclaration(opening, startOfNode(node), document);
    return undefined;
  });
}

const declaration = /^\s*(<(?:\?[\w-]{0,40}|!\[CDATA\[|!(?!doctype)[a-z]{1,40}))/i;

/** Browsers take it for a comment. */
function reportDeclaration(opening: string, at: Position, document: Document): void {
  const message = `What \`${opening}\` starts is no HTML, and was removed.`;
  const fix = `If it is text, write \`\\${opening}\`; code belongs between backticks.`;
  reportWarning(document, at, 'unsafe-html', message, fix);
}

/** Reports a comment (`<!--`) without an end, which hides the rest of its text. */
export function reportOpenComments(tree: Nodes, parts: EmbeddedParts, document: Document): void {
  walk<Nodes>(tree, (node) => {
    if (node.type === 'element' && parts.has(node)) return 'skip';
    const offset = node.type === 'raw' ? openComment(node.value) : -1;
    if (node.type !== 'raw' || offset < 0) return undefined;
    reportWarning(
      document,
      placeIn(node.value, offset, startOfNode(node)),
      'unclosed-comment',
      'The comment that starts here does not end, so the text after it is left out.',
      'Add `-->` where it ends, or write `\\<!--` for the signs.',
    );
    return undefined;
  });
}

/** Reports each element, attribute and address that the cleaning removes, and deletes unsafe addresses. */
export function reportRemovals(tree: Nodes, known: Known, document: Document): void {
  reportBelow(tree, startOfText, known, document);
}

interface Known {
  stash: Stash;
  /** Embedded texts by the marks of their elements: their own pages report them. */
  parts: ReadonlyMap<string, Document>;
}

function reportBelow(node: Nodes, around: Position, known: Known, within: Document): void {
  const { stash, parts } = known;
  const mark = node.type === 'element' && node.properties[stashAttribute];
  const document = (mark && parts.get(String(mark))) || within;
  const at = node.position ? startOfNode(node) : around;
  if (node.type === 'element' && !isStashed(node, stash)) {
    reportNode(node, at, stash, document);
    if (isStripped(node)) return;
  }
  if (!('children' in node)) return;
  for (const child of node.children) reportBelow(child, at, known, document);
}

function reportNode(node: Element, at: Position, stash: Stash, document: Document): void {
  if (authorSchema.tagNames.includes(node.tagName)) return reportAttributes(node, at, document);
  if (swallowsText(node, stash)) return reportOpenElement(node, at, document);
  reportElement(node, at, document);
}

/** Whether an element is removed with all that is in it. */
function isStripped({ tagName }: Element): boolean {
  return authorSchema.strip?.includes(tagName) ?? false;
}

function reportElement(element: RemovedElement, at: Position, document: Document): void {
  const message = `The element \`<${element.tagName}>\` is not allowed and was removed.`;
  reportWarning(document, at, 'unsafe-html', message, fixOfElement(element));
}

/** Whether an element is removed with paragraphs of the text, since nothing closes it. */
function swallowsText(node: Element, stash: Stash): boolean {
  if (!isStripped(node)) return false;
  let isFound = false;
  walk<Nodes>(node.content ?? node, (each) => {
    isFound ||= each.type === 'element' && isStashed(each, stash);
    return isFound ? 'skip' : undefined;
  });
  return isFound;
}

function reportOpenElement({ tagName }: Element, at: Position, document: Document): void {
  const message = `The element \`<${tagName}>\` is not allowed, and was removed with the text after it.`;
  const fix = `Write \`\\<${tagName}>\` if it is not HTML, or leave it out.`;
  reportWarning(document, at, 'unsafe-html', message, fix);
}

function reportAttributes(node: Element, at: Position, document: Document): void {
  const allowed = [
    ...(authorSchema.attributes['*'] ?? []),
    ...(authorSchema.attributes[node.tagName] ?? []),
  ];
  for (const [name, value] of Object.entries(node.properties)) {
    if (name === stashAttribute) continue;
    if (!allowed.includes(name)) {
      const message = `The attribute \`${name === 'className' ? 'class' : name.toLowerCase()}\` of \`<${node.tagName}>\` is not allowed and was removed.`;
      reportWarning(document, at, 'unsafe-html', message, 'Leave the attribute out.');
    } else if (name === 'cite' && classifyUrl(String(value)).type === 'unsafe') {
      delete node.properties[name];
      const message = `The address in \`cite\` of \`<${node.tagName}>\` is not safe and was removed.`;
      reportWarning(
        document,
        at,
        'unsafe-url',
        message,
        'Use an address that starts with https: or http:.',
      );
    }
  }
}
