/** Makes Esc and a press beside it close the list of all kinds. */
export function start(): void {
  for (const list of document.querySelectorAll<HTMLDetailsElement>('details[data-closes]')) {
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
}
