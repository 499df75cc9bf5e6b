/** What readers do on a page, sooner or later. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/** Milliseconds that a tap waits, and after which code that could not be loaded is loaded again. */
const patience = 3000;

/** Loads code that is added to a page. What it exports as `start` begins it; a custom element begins by itself. */
export type LoadAddition = () => Promise<{ start?: (sign: Event) => unknown }>;

/**
 * Loads code when the reader first does anything on the page, which is before it is needed. If it cannot be loaded, what
 * the reader does later loads it again: networks come back.
 * @param controls Selector of what the code changes taps on. A first tap on one of these waits for the code, and if it is
 *   a button, so does a click.
 */
export function onFirstUse(load: LoadAddition, controls?: string): void {
  const watch = new AbortController();
  const start = (sign: Event): void => {
    if (isPointerAtRest(sign)) return;
    watch.abort();
    const loaded = load()
      .then((addition) => addition.start?.(sign))
      .catch((failure: unknown) => {
        console.warn(failure);
        setTimeout(onFirstUse, patience, load, controls);
      });
    if (controls) holdTaps(controls, loaded);
  };
  // Only the scrolling of the page bubbles. On phones, the menu scrolls to its current entry by itself.
  for (const sign of signs) addEventListener(sign, start, { signal: watch.signal });
}

/** Browsers report a move by nothing when a page comes or moves below a pointer at rest. */
function isPointerAtRest(sign: Event): boolean {
  if (!(sign instanceof PointerEvent) || sign.type !== 'pointermove') return false;
  return sign.movementX === 0 && sign.movementY === 0;
}

/**
 * Keeps taps on controls back until their code has loaded, and then repeats the last one. Where several keep it, the last
 * to release it does.
 */
function holdTaps(controls: string, loaded: Promise<unknown>): void {
  let repeat: (() => void) | undefined;
  const hold = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof PointerEvent) || !(target instanceof Element)) return;
    // To a click, a link leads somewhere, but a button does nothing without its code.
    const waits = event.pointerType === 'touch' || target.closest('button');
    if (!waits || !target.closest(controls)) return;
    event.preventDefault();
    event.stopPropagation();
    repeat = () => target.dispatchEvent(new PointerEvent('click', event));
  };
  addEventListener('click', hold, true);
  // Behind a network that stalls, a link must still lead somewhere.
  const longEnough = new Promise((end) => setTimeout(end, patience));
  void Promise.race([loaded, longEnough]).then(() => {
    removeEventListener('click', hold, true);
    repeat?.();
  });
}
