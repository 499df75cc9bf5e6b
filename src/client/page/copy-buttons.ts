import { copyOnPress } from './copy-on-press.ts';

/** Makes the buttons beside headings copy what stands below them: how to cite a page, the code of a frame. */
export function start(): void {
  const voice = document.createElement('p');
  voice.className = 'sr';
  voice.ariaLive = 'polite';
  document.body.append(voice);
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy'))
    copyOnPress(
      button,
      () => copiedFrom(button),
      (text) => (voice.textContent = text),
    );
}

/** The text of the first box or field below the heading that the button stands in. */
function copiedFrom(button: HTMLButtonElement): string {
  let part = button.closest('.sec')?.nextElementSibling;
  while (part && !part.matches('.citebox, textarea')) part = part.nextElementSibling;
  if (part instanceof HTMLTextAreaElement) return part.value;
  return part?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
