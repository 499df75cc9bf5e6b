import type { OfflineBundle } from '../../model/offline/offline-bundle.ts';
import {
  canStore,
  findOffered,
  findSaved,
  findWorker,
  hearReports,
  removeSite,
  storeSite,
} from './offline-store.ts';
import { sizeText } from './offline-size.ts';
import { wordsOf } from '../page/words.ts';

/** Shows what is stored of the site on this device, with buttons to store and remove it. */
class OfflinePanel extends HTMLElement {
  connectedCallback(): void {
    if (canStore()) void this.enliven();
  }

  async enliven(): Promise<void> {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const progress = this.querySelector('progress');
    const save = this.querySelector<HTMLButtonElement>('[data-offline-save]');
    const remove = this.querySelector<HTMLButtonElement>('[data-offline-remove]');
    if (!status || !progress || !save || !remove) return;
    const words = wordsOf(this);
    this.tabIndex = -1;
    const put = (text: string, shown?: HTMLElement): void => {
      status.textContent = text;
      const hadFocus = this.contains(document.activeElement);
      for (const part of [progress, save, remove]) part.hidden = part !== shown;
      // A button that goes gives the focus to the next one, which may come only later.
      if (hadFocus) (shown instanceof HTMLButtonElement ? shown : this).focus();
    };
    const without = ({ leftOut }: OfflineBundle): string =>
      leftOut === 0 ? '' : ` ${words('offlineLeftOut', { count: leftOut })}`;
    const look = async (): Promise<void> => {
      const [saved, offered] = await Promise.all([findSaved(), findOffered()]);
      if (saved) {
        const values = { pages: saved.pages, size: sizeText(saved.bytes) };
        return put(words('offlineSaved', values) + without(saved), remove);
      }
      if (!offered) return put(words('offlineUnreachable'));
      save.textContent = words('offlineSave', { size: sizeText(offered.download) });
      if ((await findWorker())?.installing) return put(words('offlineStarting'), progress);
      put(words('offlineAbsent', { size: sizeText(offered.bytes) }) + without(offered), save);
    };

    const fail = async (): Promise<void> => {
      // A newer version that does not come leaves the stored one as it is.
      if (await findSaved()) return look();
      put(words('offlineFailed'), save);
    };

    hearReports((report) => {
      if (report.state === 'failed') return void fail();
      // The panel shows what can be read. The notice announces a newer version.
      if (report.state === 'saved') return void look();
      if (!remove.hidden) return;
      progress.max = report.total;
      progress.value = report.done;
      put(
        words('offlineSaving', { done: sizeText(report.done), total: sizeText(report.total) }),
        progress,
      );
    });
    save.addEventListener('click', () => {
      put(words('offlineStarting'), progress);
      storeSite().catch(fail);
    });
    remove.addEventListener('click', () => {
      void removeSite().then(look);
    });
    await look();
  }
}

customElements.define('dossier-offline', OfflinePanel);
