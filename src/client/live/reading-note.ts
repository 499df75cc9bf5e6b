import { boxOnPage } from './box-on-page.ts';

const name = 'dossier-reading';

const style = `
  :host { position: fixed; inset: auto 0 0; z-index: 2147483646; display: block; pointer-events: none;
    color-scheme: light dark; }
  p { box-sizing: border-box; width: fit-content; margin: 0 auto; padding: 8px 16px;
    border-top: 3px solid light-dark(#514b3c, #bfb59f); font: 14px/1.5 Arial, sans-serif;
    color: light-dark(#1b1914, #ece4d2); background: light-dark(#fbf7ec, #1e1b15); }
`;

/** Says, at the foot of the page, that texts are yet to be rendered, or takes that away. */
export function showReading(isReading: boolean): void {
  for (const host of document.querySelectorAll(name)) host.remove();
  if (!isReading) return;
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  words.textContent =
    'Still reading texts: this page lacks what others say of it. It will load again.';
  document.body.append(boxOnPage(name, style, words));
}
