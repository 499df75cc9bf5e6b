import '../page/current-entry.ts';
import '../page/theme-toggle.ts';
import '../search/search-box.ts';
import { onFirstUse, type LoadAddition } from './first-use.ts';
import { wholePage } from '../page/whole-page.ts';

/** Milliseconds from the end of loading. The largest paint of a slow phone is before it, fonts included. */
const pauseBeforeStoring = 2000;

/** What is added to a page as soon as its reader does anything: what it is for, and what it changes taps on. */
const additions: readonly [selector: string, load: LoadAddition, controls?: string][] = [
  ['details[data-closes],.val', () => import('../page/boxes.ts')],
  ['.toc', () => import('../page/current-section.ts')],
  ['[data-cards]', withWholePage(() => import('../cards/cards.ts')), '.ent,.c'],
  ['.fig', withWholePage(() => import('../charts/chart-readout.ts')), '.d,.btns :is(button,.tbl)'],
  ['.web', () => import('../network/network-explorer.ts'), '.mark'],
  ['.copy', () => import('../page/copy-buttons.ts'), '.copy'],
  ['dossier-offline', () => import('../offline/offline-panel.ts')],
  // The notice has no words before.
  ['dossier-edition', () => wholePage().then(() => import('../offline/offline-app.ts'))],
];

for (const [selector, load, controls] of additions)
  if (document.querySelector(selector)) onFirstUse(load, controls);

function withWholePage(load: LoadAddition): LoadAddition {
  return () => Promise.all([load(), wholePage()]).then(([addition]) => addition);
}

// A reader who only looks at a page, or is called away, has visited the site, too.
if (document.querySelector('dossier-edition')) {
  addEventListener('load', () =>
    setTimeout(() => import('../offline/store-unasked.ts').catch(console.warn), pauseBeforeStoring),
  );
}
