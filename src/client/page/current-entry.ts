// On phones the entries scroll sideways. Browsers that know `scroll-initial-target` start at the right place.
const row = document.querySelector('.plate nav ul');
const current = row?.querySelector<HTMLElement>(':scope > li > [aria-current]');
if (row && current && !CSS.supports('scroll-initial-target: nearest')) {
  row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
}
