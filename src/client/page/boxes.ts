/** Makes Esc close what opens over a page: the list of all kinds, also by a press beside it, and the boxes of values. */
export function start(): void {
  for (const list of document.querySelectorAll<HTMLDetailsElement>('details[data-closes]'))
    closeList(list);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') for (const value of valuesWithBox()) closeBox(value);
  });
}

function closeList(list: HTMLDetailsElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !list.open) return;
    const hadFocus = list.contains(document.activeElement);
    list.open = false;
    if (hadFocus) list.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !list.contains(target)) list.open = false;
  });
  list.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || list.contains(relatedTarget)) return;
    // A press on its words that are no link moves the focus to the page around it.
    if (!relatedTarget.contains(list)) list.open = false;
  });
}

/** The values whose box the style sheet shows. */
function valuesWithBox(): NodeListOf<Element> {
  return document.querySelectorAll('.val:is(:hover, :focus, a:focus *):not(.closed)');
}

/** Hides the box of a value until the pointer or the focus comes to it again. */
function closeBox(value: Element): void {
  value.classList.add('closed');
  const show = (): void => value.classList.remove('closed');
  value.addEventListener('pointerenter', show, { once: true });
  (value.closest('a') ?? value).addEventListener('focus', show, { once: true });
}
