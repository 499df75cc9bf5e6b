import { wholePage } from '../page/whole-page.ts';

/**
 * Opens the search dialog of a page. This is all that loads with the page; the rest loads when the dialog first opens.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    addEventListener('keydown', (event) => {
      if (isSearchKey(event)) this.open(event);
    });
    document.addEventListener('click', (event) => {
      const { target, ctrlKey, metaKey, shiftKey } = event;
      const opensElsewhere = ctrlKey || metaKey || shiftKey;
      if (opensElsewhere || !(target instanceof Element)) return;
      if (target.closest('[data-open-search]')) this.open(event);
    });
  }

  private open(event: Event): void {
    event.preventDefault();
    // The search page has a field of its own, which takes the focus instead.
    const field = document.querySelector<HTMLInputElement>('main [data-search-field]');
    if (field) return field.select();
    const dialog = this.querySelector('dialog');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector('input')?.select();
    this.enliven(dialog);
  }

  /** Without its script the dialog is still a form that leads to the search page, and typing in it tries again. */
  private enliven(dialog: HTMLDialogElement): void {
    Promise.all([import('./search-dialog.ts'), wholePage()]).then(
      ([{ enliven }]) => enliven(this, dialog),
      () => dialog.addEventListener('input', () => this.enliven(dialog), { once: true }),
    );
  }
}

customElements.define('dossier-search', SearchBox);

/** Where keys write or choose: in anything but a box to tick, a button or a slider. */
const typedIn =
  'input:not([type=radio], [type=checkbox], [type=range], [type=button], [type=submit]), textarea, select, [contenteditable]';

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.key === 'k') return event.metaKey || event.ctrlKey;
  if (event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey) return false;
  const isTyped = event.target instanceof Element && event.target.closest(typedIn);
  return !isTyped && !document.documentElement.dataset['slash'];
}
