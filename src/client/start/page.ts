import '../page/current-entry.ts';
import '../page/theme-toggle.ts';
import '../search/search-box.ts';
import { onFirstUse } from './first-use.ts';
import { wholePage } from '../page/whole-page.ts';

/** Milliseconds from the end of loading. The largest paint of a slow phone is before it, fonts included. */
const pauseBeforeStoring = 2000;

/** What is added to a page as soon as its reader does anything, by what it is for. */
const additions: readonly [selector: string, load: (sign: Event) => Promise<unknown>][] = [
  ['details[data-closes]', () => import('../page/menus.ts').then(({ closeMenus }) => closeMenus())],
  ['.toc', () => import('../page/current-section.ts').then(({ markSections }) => markSections())],
  [
    '[data-cards]',
    (sign) =>
      Promise.all([import('../cards/cards.ts'), wholePage()]).then(([{ offerCards }]) =>
        offerCards(sign),
      ),
  ],
  [
    '.fig',
    () =>
      Promise.all([import('../charts/chart-readout.ts'), wholePage()]).then(([{ readCharts }]) =>
        readCharts(),
      ),
  ],
  ['.web', () => import('../network/network-explorer.ts').then(({ explore }) => explore())],
  ['dossier-offline', () => import('../offline/offline-panel.ts')],
  // The notice has no words before.
  ['dossier-edition', () => wholePage().then(() => import('../offline/offline-app.ts'))],
];

for (const [selector, load] of additions) if (document.querySelector(selector)) onFirstUse(load);

// A reader who only looks at a page, or is called away, has visited the site, too.
if (document.querySelector('dossier-edition')) {
  addEventListener('load', () =>
    setTimeout(() => import('../offline/store-unasked.ts').catch(console.warn), pauseBeforeStoring),
  );
}
