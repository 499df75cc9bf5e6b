/** Closes the list of all kinds by Esc and by a press beside it, and brings the entry of the page into view. */
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
    if (relatedTarget instanceof Node && !list.contains(relatedTarget)) list.open = false;
  });
}

// On phones the entries scroll sideways. Browsers that know `scroll-initial-target` start at the right place.
const row = document.querySelector('.plate nav ul');
const current = row?.querySelector<HTMLElement>(':scope > li > [aria-current]');
if (row && current && !CSS.supports('scroll-initial-target: nearest')) {
  row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
}
