/** What readers do on a page, sooner or later. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/**
 * Loads code when the reader first does anything on the page, which is before it is needed. A first tap on one of the
 * `controls` waits for the code.
 */
export function onFirstUse(load: (sign: Event) => Promise<unknown>, controls: string): void {
  const watch = new AbortController();
  const start = (sign: Event): void => {
    watch.abort();
    const held = holdTaps(controls);
    void load(sign)
      .catch((failure: unknown) => console.warn(failure))
      .then(held.release);
  };
  // Only the scrolling of the page bubbles. On phones, the menu scrolls to its current entry by itself.
  for (const sign of signs) addEventListener(sign, start, { signal: watch.signal });
}

/** Keeps the last tap on a control back until it is released, and then repeats it. */
function holdTaps(controls: string): { release(): void } {
  let held: (() => void) | undefined;
  const hold = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    if (!(target instanceof Element) || !target.closest(controls)) return;
    event.preventDefault();
    event.stopPropagation();
    held = () => target.dispatchEvent(new PointerEvent('click', event));
  };
  addEventListener('click', hold, { capture: true });
  return {
    release() {
      removeEventListener('click', hold, { capture: true });
      held?.();
    },
  };
}
