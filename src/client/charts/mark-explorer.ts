import type { ChartReader } from './chart-reader.ts';

/** A mark of a drawing and its text: `Tencent, 31 Mar 2021, 746.5 US$ bn`. */
interface Mark {
  element: SVGGraphicsElement;
  words: string;
  /** True if the drawing says all of it, so that a pointer needs no box beside it. */
  isWritten: boolean;
}

/** Marks at one place that a box lists. */
const mostAtPlace = 8;

/** Steps through the marks of a drawing without a time axis and shows the `<title>` of each, or what is written in it. */
export class MarkExplorer implements ChartReader {
  private readonly svg: SVGSVGElement;
  private readonly marks: readonly Mark[];
  private readonly box = document.createElement('div');
  private current: Mark | undefined;
  private isShown = false;
  private readonly wordsByMark = new Map<Mark, string>();

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    this.marks = readMarks(svg);
    this.box.className = 'readout';
    this.box.ariaHidden = 'true';
  }

  pointAt(_x: number, _y: number, target: Element | undefined): void {
    const mark = target && this.marks.find(({ element }) => element.contains(target));
    if (mark && !mark.isWritten) this.show(mark, this.wordsAt(mark));
    else this.hide();
  }

  reads(target: Element): boolean {
    return this.isShown && this.current?.element.contains(target) === true;
  }

  begin(): string | undefined {
    const shown = this.shownMarks();
    const mark = shown.find((each) => each === this.current) ?? shown[0];
    return mark && this.show(mark);
  }

  press(key: string): string | undefined {
    const shown = this.shownMarks();
    const here = this.current ? shown.indexOf(this.current) : -1;
    const steps: Record<string, number> = {
      ArrowLeft: here - 1,
      ArrowUp: here - 1,
      ArrowRight: here + 1,
      ArrowDown: here + 1,
      Home: 0,
      End: shown.length - 1,
    };
    const to = steps[key];
    if (to === undefined) return undefined;
    const mark = shown[Math.max(0, Math.min(to, shown.length - 1))];
    return mark && this.show(mark);
  }

  hide(): void {
    this.isShown = false;
    this.box.remove();
    this.current?.element.classList.remove('here');
  }

  refresh(): void {
    if (this.isShown && this.current) this.show(this.current);
  }

  /** The marks that no filter hides. */
  private shownMarks(): Mark[] {
    return this.marks.filter(({ element }) => element.checkVisibility());
  }

  /** What all marks at the place of one say, since a pointer reaches only the one on top. */
  private wordsAt(mark: Mark): string {
    const known = this.wordsByMark.get(mark);
    if (known !== undefined) return known;
    const place = placeOf(mark);
    const there = this.marks.filter((each) => each === mark || areAlike(placeOf(each), place));
    const more = there.length - mostAtPlace;
    const lines = there.slice(0, mostAtPlace).map(({ words }) => words);
    const all = [...lines, ...(more > 0 ? [`+${more}`] : [])].join('\n');
    this.wordsByMark.set(mark, all);
    return all;
  }

  private show(mark: Mark, words = mark.words): string {
    this.current?.element.classList.remove('here');
    mark.element.classList.add('here');
    this.current = mark;
    this.isShown = true;
    // A drawing that shows a part of itself moves to the mark before the box is placed beside it.
    mark.element.dispatchEvent(new Event('read', { bubbles: true }));
    this.box.textContent = words;
    this.svg.after(this.box);
    this.place(mark);
    return mark.words;
  }

  /** Places the box below the mark, or above it if there is no room, within the width of the drawing. */
  private place({ element }: Mark): void {
    const frame = this.svg.getBoundingClientRect();
    const at = element.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.box;
    const middle = at.left + at.width / 2 - frame.left - offsetWidth / 2;
    const below = at.bottom - frame.top + 8;
    const fits = below + offsetHeight <= frame.height;
    const top = fits ? below : Math.max(0, at.top - frame.top - offsetHeight - 8);
    this.box.style.left = `${Math.max(0, Math.min(middle, frame.width - offsetWidth))}px`;
    this.box.style.top = `${top}px`;
  }
}

/** The edges of what is drawn of a mark, without its name. */
function placeOf({ element }: Mark): readonly number[] {
  const drawn = element.querySelector(':scope > :not(title)') ?? element;
  const { left, right, top, bottom } = drawn.getBoundingClientRect();
  return [left, right, top, bottom];
}

/** Whether two places look like one: less than the line of a mark apart. */
function areAlike(a: readonly number[], b: readonly number[]): boolean {
  return a.every((edge, at) => Math.abs(edge - (b[at] ?? NaN)) < 2);
}

function readMarks(svg: SVGSVGElement): Mark[] {
  return [...svg.querySelectorAll<SVGGraphicsElement>('.mark')].flatMap((element) => {
    const title = element.querySelector(':scope > title');
    const words = title?.textContent ?? writtenIn(element);
    // The browser would show it a second time. A link keeps its title, which is part of its name.
    if (!element.matches('a')) title?.remove();
    return words === '' ? [] : [{ element, words, isWritten: !title }];
  });
}

function writtenIn(element: SVGGraphicsElement): string {
  return [...element.querySelectorAll('text:not(.under)')]
    .map(({ textContent }) => textContent)
    .join(' ');
}
