const root = document.documentElement;
const key = `${root.dataset['base'] ?? '/'}theme`;
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

for (const button of document.querySelectorAll('[data-theme-toggle]')) {
  button.addEventListener('click', toggle);
}

function toggle(): void {
  const current = root.dataset['theme'] ?? (systemIsDark.matches ? 'dark' : 'light');
  const next = current === 'dark' ? 'light' : 'dark';
  root.dataset['theme'] = next;
  try {
    localStorage.setItem(key, next);
  } catch {
    // Storage can be closed to the page. The choice then lasts until the page is left.
  }
}
