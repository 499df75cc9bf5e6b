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
    const names = [...this.svg.querySelectorAll('.web .name')];
    const own = name ? String(names.indexOf(name)) : '';
    const near = new Set([own]);
    this.svg.classList.toggle('focused', name !== undefined);
    for (const tie of this.svg.querySelectorAll('.web [data-n]')) {
      const ends = endsOf(tie);
      const isOwn = ends.includes(own);
      tie.classList.toggle('near', isOwn);
      if (isOwn) for (const end of ends) near.add(end);
    }
    for (const [number, each] of names.entries())
      each.classList.toggle('near', near.has(String(number)));
  }
}

function nameAt(target: EventTarget | null): Element | undefined {
  return (target instanceof Element && target.closest('.web .name')) || undefined;
}

/** The numbers of the names that a tie joins: their places among all names. */
function endsOf(tie: Element): string[] {
  return tie.getAttribute('data-n')?.split(' ') ?? [];
}

function stop(event: Event): void {
  event.preventDefault();
}
