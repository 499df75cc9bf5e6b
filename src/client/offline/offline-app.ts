import type { OfflineBundle } from '../../model/offline-bundle.ts';
import sheet from '../../styles/sheets/edition.css?url';
import { addSheet } from '../page/add-sheet.ts';
import { askToUpdate, openOfflineStore, type OfflineStore } from './offline-store.ts';
import { sizeText } from './offline-size.ts';
import { wordsOf } from '../page/words.ts';

/** Announces a newer version of the site. Also stores a small site on the first visit, once the page has loaded. */
class BundleNotice extends HTMLElement {
  connectedCallback(): void {
    const base = document.documentElement.dataset['base'] ?? '/';
    const store = openOfflineStore(base, this.dataset['cache'] ?? '');
    if (!store) return;
    const begin = (): void => void this.begin(store).catch(() => undefined);
    if (document.readyState === 'complete') begin();
    else addEventListener('load', begin, { once: true });
  }

  async begin(store: OfflineStore): Promise<void> {
    const existing = await store.findWorker();
    if (!existing && !(await isStoredUnasked(store))) return;
    const worker = existing ?? (await store.start());
    if (!worker) return;
    const tell = (newer?: OfflineBundle): void => this.show(store, worker, newer);

    // A page of the old version cannot go on with the files of the new one.
    const hadController = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (this.querySelector('button')?.disabled) location.reload();
      else if (hadController && document.hidden) location.reload();
      else if (hadController) tell();
    });
    const newer = await newerOnRequest(store);
    if (newer) return tell(newer);
    const look = (): void => {
      if (worker.waiting && worker.active) tell();
    };
    worker.addEventListener('updatefound', () => {
      worker.installing?.addEventListener('statechange', look);
    });
    look();
  }

  /** @param newer the version still to be downloaded; absent when it is already on the device. */
  show(store: OfflineStore, worker: ServiceWorkerRegistration, newer?: OfflineBundle): void {
    const [text, button] = [this.querySelector('span'), this.querySelector('button')];
    if (!text || !button || text.textContent !== '') return;
    const words = wordsOf(this);
    const size = sizeText(newer?.download ?? 0, document.documentElement.lang);
    button.textContent = words(newer ? 'editionFetch' : 'editionReload', { size });
    button.addEventListener('click', () => {
      button.disabled = true;
      store.listen(({ state }) => {
        if (state === 'failed') button.disabled = false;
        // A waiting worker reloads the page when it takes over; an active one does not.
        if (state === 'saved' && !worker.waiting) location.reload();
      });
      void askToUpdate(worker);
    });
    text.textContent = words('editionNew');
    void addSheet(sheet).then(() => (this.hidden = false));
  }
}

customElements.define('dossier-edition', BundleNotice);

/** Whether the site is small enough to be stored on the first visit and the reader has not declined. */
async function isStoredUnasked(store: OfflineStore): Promise<boolean> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (store.isRefused() || connection?.saveData) return false;
  return (await store.findOffered())?.asks === false;
}

/** The newer version of a large site, which replaces the stored one only when the reader asks. */
async function newerOnRequest(store: OfflineStore): Promise<OfflineBundle | undefined> {
  const saved = await store.findSaved();
  if (!saved?.asks) return undefined;
  const offered = await store.findOffered();
  return offered?.edition === saved.edition ? undefined : offered;
}
