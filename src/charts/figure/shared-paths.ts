import type { Element, ElementContent, Properties } from 'hast';
import { s } from 'hastscript';
import { fitPath, outlineOf, type Outline, type Stretch } from './fit-path.ts';

/** Shorter paths weigh little more than a reference to another. */
const shortest = 60;

/** A path that others repeat: its outline, its place, and its number once it is referred to. */
interface Original {
  outline: Outline;
  series: unknown;
  path: Element;
  number?: number;
}

/** A path as another, moved and stretched. */
interface Copy {
  original: Original;
  stretch?: Stretch;
}

/**
 * A figure in which each line is written once. Its drawings show the same values at several widths and on several scales,
 * so that most lines are others, stretched: they become references to the widest. The browser keeps the strokes as wide
 * as they are. Most of what a chart of many values weighs are its lines.
 * @param id Starts the ids of the lines.
 */
export function sharePaths(figure: Element, id: string): Element {
  const copies = findCopies(drawingsIn(figure));
  if (copies.size === 0) return figure;
  const idOf = ({ number }: Original): string => `${id}-p${number}`;
  const shared = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const copy = copies.get(node);
    if (copy) return referenceTo(node, `#${idOf(copy.original)}`, copy.stretch);
    const children = node.children.map(shared);
    if (node.tagName !== 'svg') return { ...node, children };
    return { ...node, children: [...children, ...definitionsOf(node)] };
  };
  /** The lines of a drawing to which others refer, without a look of their own. */
  const definitionsOf = (svg: Element): Element[] => {
    const paths = pathsIn(svg).flatMap((path) => {
      const copy = copies.get(path);
      if (!copy || copy.stretch) return [];
      const { d } = path.properties;
      return s('path', { id: idOf(copy.original), d, 'vector-effect': 'non-scaling-stroke' });
    });
    return paths.length > 0 ? [s('defs', paths)] : [];
  };
  return { ...figure, children: figure.children.map(shared) };
}

/** The paths that are references, and those to which they refer, as references to themselves. */
function findCopies(drawings: readonly Element[]): Map<Element, Copy> {
  const originals: Original[] = [];
  const copies = new Map<Element, Copy>();
  let count = 0;
  for (const drawing of drawings) {
    const stretches: Stretch[] = [];
    for (const path of pathsIn(drawing)) {
      const outline = outlineOf(String(path.properties['d']));
      if (!outline) continue;
      const series = path.properties['dataSeries'];
      const copy = copyOf(outline, series, originals, stretches);
      if (!copy) {
        originals.push({ outline, series, path });
        continue;
      }
      if (copy.original.number === undefined) {
        copy.original.number = count += 1;
        copies.set(copy.original.path, { original: copy.original });
      }
      copies.set(path, copy);
    }
  }
  return copies;
}

/** The first path that can be stretched to another. Lines of one drawing share a stretch, which is tried first. */
function copyOf(
  outline: Outline,
  series: unknown,
  originals: readonly Original[],
  stretches: Stretch[],
): Required<Copy> | undefined {
  for (const original of originals) {
    if (series !== undefined && original.series !== series) continue;
    const stretch = fitPath(original.outline, outline, stretches);
    if (!stretch) continue;
    if (!stretches.includes(stretch)) stretches.push(stretch);
    return { original, stretch };
  }
  return undefined;
}

/** The drawings of a figure, the widest first. */
function drawingsIn(figure: Element): Element[] {
  const widthOf = ({ properties }: Element): number =>
    Number(String(properties['viewBox']).split(' ')[2]);
  return elementsIn(figure, ({ tagName }) => tagName === 'svg').sort(
    (a, b) => widthOf(b) - widthOf(a),
  );
}

function pathsIn(drawing: Element): Element[] {
  return elementsIn(
    drawing,
    ({ tagName, properties }) => tagName === 'path' && String(properties['d']).length >= shortest,
  );
}

function elementsIn(node: Element, isWanted: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return isWanted(child) ? [child] : elementsIn(child, isWanted);
  });
}

function referenceTo(path: Element, href: string, stretch: Stretch | undefined): Element {
  const { d: _, ...look }: Properties = path.properties;
  return {
    ...path,
    tagName: 'use',
    properties: { ...look, href, ...(stretch && { transform: stretch.text }) },
  };
}
