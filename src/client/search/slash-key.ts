/**
 * Lets readers say whether the key `/` opens the search. Those who speak to their computer, or whose hand is not steady,
 * can turn it off (WCAG 2.1.4): one key alone may be pressed without being meant. `public/theme.js` reads the choice on
 * each page.
 */
export function offerSlashKey(box: HTMLInputElement, base: string): void {
  const root = document.documentElement;
  const key = `${base}slash`;
  box.checked = !root.dataset['slash'];
  box.addEventListener('change', () => {
    if (box.checked) delete root.dataset['slash'];
    else root.dataset['slash'] = 'off';
    try {
      if (box.checked) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
    } catch {
      // Storage can be closed to the page. The choice then lasts until the page is left.
    }
  });
}
