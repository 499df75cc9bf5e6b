import type { Element, RootContent } from 'hast';
import { childElements } from '../../model/markup/child-elements.ts';
import { hasClass } from '../../markdown/tree/has-class.ts';
import { isNoteMark, lineOf } from './line-of.ts';
import { captionClass } from './read-word.ts';

/**
 * Gives pictures their captions: the paragraph in the style of captions that follows a picture, or stands above it where
 * it belongs to nothing else, or has the picture in it. A caption with links or notes stays a paragraph: that of a picture
 * is plain text.
 */
export function takeCaptions(children: RootContent[]): void {
  const nodes = children.filter((node) => node.type === 'element');
  const taken = new Set<RootContent>();
  const give = (caption: Element | undefined, picture: Element | undefined): void => {
    if (!caption || !picture || taken.has(caption) || !isPlain(caption)) return;
    picture.properties['title'] = lineOf(caption);
    taken.add(caption);
  };
  for (const node of nodes) {
    const own = isCaption(node) ? onlyPicture(node) : undefined;
    if (!own || !isPlain(node)) continue;
    own.properties['title'] = lineOf(node);
    node.children = [own];
  }
  for (const [index, node] of nodes.entries()) {
    if (!isPictureAlone(node)) continue;
    const [above, before, after] = [nodes[index - 2], nodes[index - 1], nodes[index + 1]];
    if (isCaption(after)) give(after, onlyPicture(node));
    else if (isCaption(before) && !hasOwn(above)) give(before, onlyPicture(node));
  }
  const others = children.filter((node) => !taken.has(node));
  if (taken.size > 0) children.splice(0, children.length, ...others);
}

function isCaption(node: Element | undefined): node is Element {
  return node !== undefined && hasClass(node, captionClass) && lineOf(node) !== '';
}

/** Whether a caption below a node is that of the node. */
function hasOwn(node: Element | undefined): boolean {
  return node !== undefined && (node.tagName === 'table' || isPictureAlone(node));
}

function isPictureAlone(node: Element): boolean {
  const picture = onlyPicture(node);
  return picture !== undefined && lineOf(node) === '' && picture.properties['title'] === undefined;
}

function onlyPicture(node: Element): Element | undefined {
  const [picture, ...others] = picturesIn(node);
  return node.tagName === 'p' && others.length === 0 ? picture : undefined;
}

function picturesIn(node: Element): Element[] {
  const inside = childElements(node).flatMap(picturesIn);
  return node.tagName === 'img' && node.properties['src'] !== '' ? [node] : inside;
}

function isPlain(node: Element): boolean {
  const isLink = node.tagName === 'a' && node.properties['href'] !== undefined;
  return !isLink && !isNoteMark(node) && childElements(node).every(isPlain);
}
