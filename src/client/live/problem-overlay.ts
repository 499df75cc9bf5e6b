import { boxOnPage } from './box-on-page.ts';
import type { LiveState } from './live-state.ts';

const name = 'dossier-problems';

const style = `
  :host { position: fixed; inset: 0; z-index: 2147483647; display: block; overflow: auto; padding: 24px;
    color-scheme: light dark; background: light-dark(rgb(27 25 20 / 0.42), rgb(0 0 0 / 0.68)); }
  section { box-sizing: border-box; max-width: 1080px; margin: 0 auto; padding: 16px 24px 24px;
    border-top: 6px solid light-dark(#b3261e, #ff8f85); font: 15px/1.5 Arial, sans-serif;
    color: light-dark(#1b1914, #ece4d2); background: light-dark(#fbf7ec, #1e1b15); }
  header { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; }
  h1, h2 { margin: 0; font-size: 20px; }
  h2 { margin-top: 24px; font-size: 15px; color: light-dark(#514b3c, #bfb59f); }
  button { font: inherit; color: inherit; padding: 4px 12px; border: 1px solid; background: none; cursor: pointer; }
  pre { margin: 8px 0 0; font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap;
    overflow-wrap: anywhere; }
  .errors { color: light-dark(#b3261e, #ff8f85); }
  .warnings { color: light-dark(#514b3c, #bfb59f); }
`;

/** Called when the reader closes the cover. */
let closed = (): void => undefined;

/** Covers the page with what is wrong: errors first, then warnings in a quieter colour. */
export function showProblems({ errors, warnings }: LiveState, onClose: () => void): void {
  hideProblems();
  closed = onClose;
  const close = element('button', 'Close');
  close.addEventListener('click', () => closed());
  const header = element('header');
  header.append(element('h1', 'The content has errors'), close);
  const section = element('section');
  section.append(header, lines('errors', errors));
  if (warnings.length > 0) section.append(element('h2', 'Warnings'), lines('warnings', warnings));
  document.body.append(boxOnPage(name, style, section));
  addEventListener('keydown', closeOnEscape);
}

/** Takes the cover away. */
export function hideProblems(): void {
  removeEventListener('keydown', closeOnEscape);
  for (const host of document.querySelectorAll(name)) host.remove();
}

function closeOnEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape') closed();
}

function lines(className: string, texts: readonly string[]): HTMLElement {
  const pre = element('pre', texts.join('\n'));
  pre.className = className;
  return pre;
}

function element(tag: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
