import type { ElementContent, Properties } from 'hast';
import {
  hasIsolated,
  hasRightToLeft,
  inOwnDirection,
  isolateFromLeft,
  isolateFromRight,
  isolateIn,
} from '../../model/text/direction.ts';
import { textOf } from '../../model/markup/text-of.ts';
import { round } from './marks.ts';
import { mirroredPath } from './path.ts';

/** Marks on the other side of a drawing. Texts keep their letters and end where they started. */
export function mirrorMarks(content: readonly ElementContent[], width: number): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    const properties = mirrored(node.properties, width, node.tagName === 'text');
    // What a group has moved is measured from the group, on its other side.
    const inner = 'transform' in properties ? 0 : width;
    return { ...node, properties, children: mirrorMarks(node.children, inner) };
  });
}

/**
 * Marks whose texts are each in one piece: from left to right if most of their letters are, such as `12 km²`, else from
 * right to left, with each run of Latin words in one piece, so that no number beside it joins it. Characters say so,
 * since renderers of SVG outside of browsers know no `direction`. Parts of a text are not shifted: a shift goes to the
 * right.
 * @param language One that is written from right to left.
 */
export function isolateTexts(
  content: readonly ElementContent[],
  language: string,
): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    if (node.tagName !== 'text')
      return { ...node, children: isolateTexts(node.children, language) };
    const isLatin = inOwnDirection(textOf(node), language).dir !== undefined;
    const [start = '', end = ''] = (isLatin ? isolateFromLeft : isolateFromRight)('\n').split('\n');
    const parts = node.children.map(withoutShift);
    const children = [
      { type: 'text', value: start } as const,
      ...(isLatin ? parts : isolateLatin(parts)),
      { type: 'text', value: end } as const,
    ];
    return { ...node, children };
  });
}

/**
 * Marks from left to right whose names from right to left are one piece each, so that the numbers beside them stay on
 * their right, and the ellipsis of a cut name is at its end.
 */
export function isolateNames(
  content: readonly ElementContent[],
  language: string,
): ElementContent[] {
  // Almost all drawings, which need no copy.
  if (!content.some((node) => hasRightToLeft(textOf(node)))) return [...content];
  return content.map((node) => withNamesApart(node, language));
}

/** @param isText Whether the node is part of a text, and not of a mark's title. */
function withNamesApart(node: ElementContent, language: string, isText = false): ElementContent {
  if (node.type === 'text' && isText)
    // A line of several names may have most letters from right to left, and still be read from the left.
    return hasIsolated(node.value) ? node : { ...node, value: isolateIn(node.value, language) };
  if (node.type !== 'element') return node;
  const isIn = isText || node.tagName === 'text';
  return { ...node, children: node.children.map((child) => withNamesApart(child, language, isIn)) };
}

/** The rest of a Latin word, and what follows it without a space: `CC-BY-4.0`, `https://example.org/charts/`. */
const latinRest = String.raw`[\p{Script=Latin}\p{M}\p{N}'’&-]*`;
const latinWord = String.raw`\p{Script=Latin}${latinRest}(?:[.:/?=#%_~@+]+[\p{Script=Latin}\p{N}]${latinRest})*\/?`;
/** Latin words in a row, with a number right before them: `Regulated by`, `12 km²`. */
const latinWords = new RegExp(
  String.raw`(?:\d[\d.,]*[ \u00a0])?${latinWord}(?:[ \u00a0]${latinWord})*`,
  'gu',
);

function isolateLatin(content: readonly ElementContent[]): ElementContent[] {
  return content.map((node) => {
    if (node.type === 'text')
      return { ...node, value: node.value.replace(latinWords, isolateFromLeft) };
    return node.type === 'element' ? { ...node, children: isolateLatin(node.children) } : node;
  });
}

function withoutShift(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { dx: _, ...properties } = node.properties;
  return { ...node, properties };
}

function mirrored(properties: Properties, width: number, isText: boolean): Properties {
  const flip = (x: number): number => round(width - x);
  const moved: Properties = { ...properties };
  for (const name of ['x', 'x1', 'x2', 'cx']) {
    // The position of a rectangle is that of its left side.
    const own = name === 'x' ? Number(properties['width'] ?? 0) : 0;
    if (name in properties) moved[name] = flip(Number(properties[name]) + own);
  }
  const [, x, y] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(String(properties['transform'])) ?? [];
  if (x !== undefined) moved['transform'] = `translate(${flip(Number(x))} ${y})`;
  if (typeof properties['d'] === 'string') moved['d'] = mirroredPath(properties['d'], width);
  const { textAnchor = 'start' } = properties;
  if (isText && textAnchor !== 'middle')
    moved['textAnchor'] = textAnchor === 'end' ? 'start' : 'end';
  return moved;
}
