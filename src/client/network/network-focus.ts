/** Makes a name of a drawing stand out, with the names and ties around it: under the pointer, or with the focus. */
export class NetworkFocus {
  private readonly svg: SVGSVGElement;
  private touched: Element | undefined;

  constructor(svg: SVGSVGElement) {
    this.svg = svg;
    svg.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'touch') this.show(nameAt(target));
    });
    svg.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') this.show(undefined);
    });
    svg.addEventListener('focusin', ({ target }) => this.show(nameAt(target)));
    svg.addEventListener('focusout', () => this.show(undefined));
    // A first tap shows what is around a name, a second one opens its page.
    svg.addEventListener('pointerdown', ({ target, pointerType }) => {
      if (pointerType !== 'touch') return;
      const name = nameAt(target);
      if (name !== this.touched) svg.addEventListener('click', stop, { once: true, capture: true });
      this.touched = name;
      this.show(name);
    });
  }

  /** Makes a name stand out; none, if it is absent. */
  show(name: Element | undefined): void {
    const ends = name ? this.endsAround(name) : new Set<string>();
    const own = numbersOf(name)[0];
    this.svg.classList.toggle('focused', name !== undefined);
    for (const each of this.svg.querySelectorAll('.web [data-n]')) {
      const numbers = numbersOf(each);
      const isNear = each.matches('.name')
        ? numbers.some((number) => ends.has(number))
        : own !== undefined && numbers.includes(own);
      each.classList.toggle('near', isNear);
    }
  }

  /** Numbers of a name and of those tied to it. */
  private endsAround(name: Element): Set<string> {
    const [own = ''] = numbersOf(name);
    const ends = new Set([own]);
    for (const tie of this.svg.querySelectorAll('.web .tie')) {
      const numbers = numbersOf(tie);
      if (numbers.includes(own)) for (const number of numbers) ends.add(number);
    }
    return ends;
  }
}

function nameAt(target: EventTarget | null): Element | undefined {
  return (target instanceof Element && target.closest('.web .name')) || undefined;
}

function numbersOf(element: Element | undefined): string[] {
  return element?.getAttribute('data-n')?.split(' ') ?? [];
}

function stop(event: Event): void {
  event.preventDefault();
}
