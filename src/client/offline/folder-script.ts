import type { FolderBundle } from './folder-bundle.ts';

/**
 * The first script of each page in the folder. Pages opened from a folder can run classic scripts but cannot fetch
 * files or import modules. In Firefox, no two of them share storage.
 */
const page = document.documentElement;
const base = page.dataset['base'] ?? '/';
/** Path from this page to the top of the folder: `../../`, or empty. */
const root = page.dataset['root'] ?? '';
const delivered = new Map<string, string>();

const bundle: FolderBundle = {
  addressOf(url) {
    if (!url.startsWith(base)) return url;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url.slice(base.length)) ?? [];
    return `${root}${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`;
  },
  async fetch(address) {
    const file = siteFile(address);
    if (!delivered.has(file)) await runScript(`${file}.js`);
    const base64 = delivered.get(file);
    // A damaged script loads, too, but delivers nothing.
    if (base64 === undefined) throw unreadable(file);
    return new Response(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  },
  deliver: (file, base64) => void delivered.set(file, base64),
  async load(file, variable) {
    await runScript(file);
    return Reflect.get(globalThis, variable);
  },
};
globalThis.dossierFolder = bundle;
carryTheme();

/** The path of a file within the site: `/repo/pagefind/a.pf_meta?ts=1` and `/pagefind/a.pf_meta` are the same file. */
function siteFile(address: string): string {
  const [path = ''] = address.split('?');
  return path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
}

function runScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = root + file;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(unreadable(file));
    });
    document.head.append(script);
  });
}

function unreadable(file: string): Error {
  return new Error(`${file} could not be read from the folder.`);
}

/** Carries the choice of light or dark from page to page in the address, for browsers where pages share no storage. */
function carryTheme(): void {
  const address = new URL(location.href);
  const chosen = address.searchParams.get('theme');
  if (chosen === 'light' || chosen === 'dark') {
    page.dataset['theme'] = chosen;
    address.searchParams.delete('theme');
    history.replaceState(history.state, '', address.href);
    try {
      localStorage.setItem(`${base}theme`, chosen);
    } catch {
      // The address already carries the theme; storage only keeps it for the next visit.
    }
  }
  if (location.origin !== 'null') return;
  addEventListener('click', addThemeToLink, { capture: true });
  addEventListener('auxclick', addThemeToLink, { capture: true });
  addEventListener('formdata', ({ formData }) => {
    if (page.dataset['theme']) formData.set('theme', page.dataset['theme']);
  });
}

function addThemeToLink({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  const theme = page.dataset['theme'];
  if (!link || !theme || link.protocol !== 'file:' || !link.pathname.endsWith('.html')) return;
  // Changing the address of a link within the page would reload it.
  if (link.pathname === location.pathname && link.hash !== '') return;
  const address = new URL(link.href);
  address.searchParams.set('theme', theme);
  link.href = address.href;
}
