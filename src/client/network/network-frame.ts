/** How far a drawing can be enlarged. */
const most = 4;
/** Pixels that a pointer moves before it drags. */
const leastDrag = 4;
/** The fewest pixels between a mark that is shown and the edge of the window. */
const room = 120;

/**
 * The part of a drawing that is shown. It can be enlarged, and then dragged; a press beside the names moves it to that place.
 */
export class NetworkFrame {
  private readonly svg: SVGSVGElement;
  private readonly width: number;
  private readonly height: number;
  private scale = 1;
  private left = 0;
  private top = 0;

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    const { width, height } = svg.viewBox.baseVal;
    this.width = width;
    this.height = height;
    svg.addEventListener('pointerdown', (event) => this.drag(event));
  }

  /** Enlarges the drawing around the middle of what is shown. */
  zoom(factor: number): void {
    const [x, y] = this.middle();
    this.scale = Math.max(1, Math.min(most, this.scale * factor));
    this.center(x, y);
  }

  /** Shows the whole drawing. */
  reset(): void {
    this.scale = 1;
    this.center(0, 0);
  }

  /** Enlarges the drawing around a mark, unless it is enlarged already, and scrolls to the mark, with what is around it. */
  show(mark: SVGGraphicsElement): void {
    const { x, y } = centerOf(mark);
    this.scale = Math.max(this.scale, 1.8);
    this.center(x, y);
    // The middle of a drawing that is higher than the window lies outside of it.
    const { top, bottom } = mark.getBoundingClientRect();
    if (top < room || bottom > innerHeight - room) scrollBy(0, (top + bottom - innerHeight) / 2);
  }

  /** Moves what is shown of an enlarged drawing to the first of these marks, unless one of them is there. */
  reach(marks: readonly SVGGraphicsElement[]): void {
    const centers = marks.map(centerOf);
    const [first] = centers;
    if (first && !centers.some((center) => this.isShown(center))) this.center(first.x, first.y);
  }

  private isShown({ x, y }: Center): boolean {
    const [right, down] = [x - this.left, y - this.top];
    const [width, height] = this.size();
    return right > 0 && right < width && down > 0 && down < height;
  }

  private middle(): [x: number, y: number] {
    const half = 2 * this.scale;
    return [this.left + this.width / half, this.top + this.height / half];
  }

  /** The size of what is shown. */
  private size(): [width: number, height: number] {
    return [this.width / this.scale, this.height / this.scale];
  }

  private center(x: number, y: number): void {
    const [width, height] = this.size();
    this.move(x - width / 2, y - height / 2);
  }

  private move(left: number, top: number): void {
    const [width, height] = this.size();
    this.left = Math.max(0, Math.min(left, this.width - width));
    this.top = Math.max(0, Math.min(top, this.height - height));
    this.svg.setAttribute('viewBox', `${this.left} ${this.top} ${width} ${height}`);
    this.svg.classList.toggle('enlarged', this.scale > 1);
  }

  private drag(start: PointerEvent): void {
    if (this.scale === 1 || start.button !== 0) return;
    const { left, top } = this;
    const perPixel = this.width / this.scale / this.svg.getBoundingClientRect().width;
    let hasMoved = false;
    const follow = (event: PointerEvent): void => {
      const [right, down] = [event.clientX - start.clientX, event.clientY - start.clientY];
      if (!hasMoved && Math.abs(right) + Math.abs(down) < leastDrag) return;
      if (!hasMoved) this.svg.setPointerCapture(start.pointerId);
      hasMoved = true;
      this.move(left - right * perPixel, top - down * perPixel);
    };
    const press = new AbortController();
    const end = ({ type, target }: PointerEvent): void => {
      press.abort();
      // Who cannot drag presses beside the names instead.
      const isBesideNames = target instanceof Element && !target.closest('.name');
      if (!hasMoved && type === 'pointerup' && isBesideNames) {
        const { x, y } = this.svg.getBoundingClientRect();
        this.center(left + (start.clientX - x) * perPixel, top + (start.clientY - y) * perPixel);
      }
      // The name on which a drag ends does not open.
      if (hasMoved) addEventListener('click', stop, { once: true, capture: true });
      setTimeout(() => removeEventListener('click', stop, { capture: true }));
    };
    const { signal } = press;
    this.svg.addEventListener('pointermove', follow, { signal });
    this.svg.addEventListener('pointerup', end, { signal });
    this.svg.addEventListener('pointercancel', end, { signal });
    this.svg.addEventListener('dragstart', stop, { signal });
  }
}

/** A place in the units of a drawing. */
interface Center {
  x: number;
  y: number;
}

function centerOf(mark: SVGGraphicsElement): Center {
  const { x, y, width, height } = mark.getBBox();
  return { x: x + width / 2, y: y + height / 2 };
}

function stop(event: Event): void {
  event.preventDefault();
}
