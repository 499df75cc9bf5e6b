import type { Element } from 'hast';
import { drawingSizes, type DrawingSize } from '../marks/drawing-size.ts';
import { figureHeight } from './figure-height.ts';

/**
 * Pixels above and below the figure on the embedded page (`.embedded` and `.embed-from` in chart-page.css). The name of the
 * site takes two lines on phones.
 */
const around = (frame: number): number => (frame < 400 ? 72 : 54);

/** Pixels left and right of the figure on that page. */
export const beside = 32;

/** The least widths of a figure in pixels with the larger drawings, as in chart-figure.css. */
export const leastWidths = { m: 560, l: 800 };

/** The widths of a frame in pixels at which each drawing is shown: from those of phones to that of a wide page. */
const ranges = {
  s: { from: 320, to: leastWidths.m + beside - 1 },
  m: { from: leastWidths.m + beside, to: leastWidths.l + beside - 1 },
  l: { from: leastWidths.l + beside, to: 1440 },
} satisfies Record<DrawingSize['name'], { from: number; to: number }>;

/**
 * Widths in pixels of frames in columns beside a text, narrower than phones, where texts take more lines: the height is
 * raised by a share of what a frame is narrower than `foot`.
 */
const side = { widths: [280, 300], foot: 328 };

/** Pixels that such a frame has to spare: a word that is too long for a line begins another. */
const spare = 18;

/** The height that an embedded figure needs. */
export interface EmbedHeight {
  /** In pixels, at the usual widths of phones and columns of text; for pages that take no styles. */
  tallest: number;
  /** As a CSS length by the width of the container: `calc(43.1cqw + 210px + ...)`. */
  byWidth: string;
}

/**
 * The height that an embedded figure needs. Within the widths of one drawing, it is a line above all estimates: drawings
 * grow with the width, and texts shrink.
 */
export function embedHeight(figure: Element): EmbedHeight {
  const at = (name: DrawingSize['name'], frame: number): number =>
    around(frame) + figureHeight(figure, name, frame - beside);
  const lineOf = (name: DrawingSize['name']): Line => {
    const { from, to } = ranges[name];
    const slope = (at(name, to) - at(name, from)) / (to - from);
    const widths = Array.from({ length: (to - from + 1) / 16 }, (_, step) => from + step * 16);
    return { slope, start: Math.max(...widths.map((width) => at(name, width) - slope * width)) };
  };
  const [narrow, wide, widest] = [lineOf('s'), lineOf('m'), lineOf('l')];
  // The widest drawing may be higher than the one before would be there: then that one gets its room.
  const { from, to } = ranges.l;
  const lack = Math.max(
    0,
    ...[from, to].map((width) => valueAt(widest, width) - valueAt(wide, width)),
  );
  const growth = Math.max(
    0,
    ...side.widths.map(
      (width) => (at('s', width) + spare - valueAt(narrow, width)) / (side.foot - width),
    ),
  );
  const base = { ...wide, start: wide.start + lack };
  const more = `max(0px,min((${ranges.m.from}px - 100cqw)*999,${written(difference(narrow, base))}))`;
  const raised = `max(0px,(${side.foot}px - 100cqw)*${growth.toFixed(2)})`;
  const less = `max(0px,min((100cqw - ${ranges.m.to}px)*999,${written(difference(base, widest))}))`;
  return {
    tallest: Math.ceil(
      Math.max(...drawingSizes.map(({ name, width }) => at(name, width + beside))),
    ),
    byWidth: `calc(${written(base)} + ${more} + ${raised} - ${less})`,
  };
}

/** A height by the width of a frame, both in pixels. */
interface Line {
  slope: number;
  start: number;
}

function valueAt({ slope, start }: Line, width: number): number {
  return slope * width + start;
}

function difference(a: Line, b: Line): Line {
  return { slope: a.slope - b.slope, start: a.start - b.start };
}

/** `43.1cqw + 210px`: a hundredth of the container's width is `1cqw`. */
function written({ slope, start }: Line): string {
  const sign = start < 0 ? '-' : '+';
  return `${Number((slope * 100).toFixed(1))}cqw ${sign} ${Math.ceil(Math.abs(start))}px`;
}
