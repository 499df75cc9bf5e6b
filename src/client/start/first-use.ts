/** What readers do on a page, sooner or later. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/** A first tap on one of these waits for its code. */
const controls = 'a:is(.ent,.c,.mark),.btns :is(button,.tbl)';

/** Milliseconds that a tap waits, and after which code that could not be loaded is loaded again. */
const patience = 3000;

/**
 * Loads code when the reader first does anything on the page, which is before it is needed. If it cannot be loaded, what
 * the reader does later loads it again: networks come back.
 */
export function onFirstUse(load: (sign: Event) => Promise<unknown>): void {
  const watch = new AbortController();
  const start = (sign: Event): void => {
    watch.abort();
    const release = holdTaps();
    // Behind a network that stalls, a link must still lead somewhere.
    setTimeout(release, patience);
    void load(sign)
      .catch((failure: unknown) => {
        console.warn(failure);
        setTimeout(onFirstUse, patience, load);
      })
      .then(release);
  };
  // Only the scrolling of the page bubbles. On phones, the menu scrolls to its current entry by itself.
  for (const sign of signs) addEventListener(sign, start, { signal: watch.signal });
}

/**
 * Keeps the last tap on a control back until it is released, and then repeats it. Where several keep it, the last to
 * release it does.
 */
function holdTaps(): () => void {
  let held: (() => void) | undefined;
  const hold = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    if (!(target instanceof Element) || !target.closest(controls)) return;
    event.preventDefault();
    event.stopPropagation();
    held = () => target.dispatchEvent(new PointerEvent('click', event));
  };
  addEventListener('click', hold, true);
  return () => {
    removeEventListener('click', hold, true);
    held?.();
    held = undefined;
  };
}
