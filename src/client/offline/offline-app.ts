import type { OfflineBundle } from '../../model/offline/offline-bundle.ts';
import sheet from '../../styles/sheets/edition.css?url';
import { addSheet } from '../page/add-sheet.ts';
import {
  askToUpdate,
  canStore,
  findOffered,
  findSaved,
  findWanted,
  findWorker,
  hearReports,
  refuseSite,
  startWorker,
  storeSite,
} from './offline-store.ts';
import { sizeText } from './offline-size.ts';
import { wordsOf } from '../page/words.ts';

const base = document.documentElement.dataset['base'] ?? '/';

/**
 * Announces a newer version of the site. Also stores a small site on the first visit, once the page has loaded, and asks
 * whether to store a large one, on the second page of a visit.
 */
class BundleNotice extends HTMLElement {
  connectedCallback(): void {
    if (!canStore()) return;
    const begin = (): void => void this.begin().catch(() => undefined);
    if (document.readyState === 'complete') begin();
    else addEventListener('load', begin, { once: true });
  }

  async begin(): Promise<void> {
    const existing = await findWorker();
    const absent = existing ? undefined : await findWanted();
    if (absent?.asks) return this.offer(absent);
    const worker = existing ?? (absent && (await startWorker()));
    if (!worker) return;
    const tell = (newer?: OfflineBundle): void => this.show(worker, newer);

    // A page of the old version cannot go on with the files of the new one.
    const hadController = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (this.querySelector('button')?.disabled) location.reload();
      else if (hadController && document.hidden) location.reload();
      else if (hadController) tell();
    });
    const newer = await newerOnRequest();
    if (newer) return tell(newer);
    const look = async (): Promise<void> => {
      if (!worker.waiting || !worker.active) return;
      // The worker of a large site has not stored it.
      const offered = await findOffered();
      tell(offered?.asks ? offered : undefined);
    };
    worker.addEventListener('updatefound', () => {
      worker.installing?.addEventListener('statechange', () => void look());
    });
    await look();
  }

  /** Asks whether to store the site, which stays on the host until the reader agrees. */
  offer(bundle: OfflineBundle): void {
    const [text, save] = [this.querySelector('span'), this.querySelector('button')];
    if (!text || !save || !isTimeToAsk()) return;
    const words = wordsOf(this);
    const later = document.createElement('button');
    later.type = 'button';
    later.textContent = words('offlineLater');
    later.addEventListener('click', () => {
      refuseSite();
      this.hidden = true;
      // The button goes with the focus on it.
      document.querySelector('main')?.focus({ preventScroll: true });
    });
    save.textContent = words('offlineSave', { size: sizeText(bundle.download) });
    const { fail } = this.follow(text, save, () => (this.hidden = true));
    save.addEventListener('click', () => {
      save.disabled = true;
      later.remove();
      storeSite().catch(fail);
    });
    save.after(later);
    text.textContent = words('offlineOffer');
    this.reveal();
  }

  /** @param newer the version still to be downloaded; absent when it is already on the device. */
  show(worker: ServiceWorkerRegistration, newer?: OfflineBundle): void {
    const [text, button] = [this.querySelector('span'), this.querySelector('button')];
    if (!text || !button || text.textContent !== '') return;
    const words = wordsOf(this);
    const size = sizeText(newer?.download ?? 0);
    button.textContent = words(newer ? 'editionFetch' : 'editionReload', { size });
    this.follow(text, button, () => {
      // A waiting worker reloads the page when it takes over; an active one does not.
      if (!worker.waiting) location.reload();
    });
    button.addEventListener('click', () => {
      button.disabled = true;
      void askToUpdate(worker);
    });
    text.textContent = words('editionNew');
    this.reveal();
  }

  /** Says how the saving goes that the reader has asked for with the button, which is disabled meanwhile. */
  follow(text: HTMLElement, button: HTMLButtonElement, onSaved: () => void): { fail(): void } {
    const words = wordsOf(this);
    const fail = (): void => {
      text.textContent = words('offlineFailed');
      button.disabled = false;
    };
    hearReports((report) => {
      if (!button.disabled) return;
      if (report.state === 'failed') return fail();
      if (report.state === 'saved') return onSaved();
      const { done, total } = report;
      text.textContent = words('offlineSaving', { done: sizeText(done), total: sizeText(total) });
    });
    return { fail };
  }

  reveal(): void {
    void addSheet(sheet).then(() => (this.hidden = false));
  }
}

customElements.define('dossier-edition', BundleNotice);

/**
 * Whether to ask here: on the second page of a visit, and once in it. Pages that say what is stored offer it by
 * themselves.
 */
function isTimeToAsk(): boolean {
  const key = `${base}offline-offer`;
  try {
    const first = sessionStorage.getItem(key);
    if (first === null) sessionStorage.setItem(key, location.pathname);
    if (first === null || first === location.pathname || first === 'asked') return false;
    if (document.querySelector('dossier-offline')) return false;
    sessionStorage.setItem(key, 'asked');
    return true;
  } catch {
    // Without storage, the pages of a visit cannot be told apart.
    return false;
  }
}

/** The newer version of a large site, which replaces the stored one only when the reader asks. */
async function newerOnRequest(): Promise<OfflineBundle | undefined> {
  const saved = await findSaved();
  if (!saved?.asks) return undefined;
  const offered = await findOffered();
  return offered?.edition === saved.edition ? undefined : offered;
}
