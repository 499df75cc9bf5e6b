/**
 * Makes a button copy a text to the clipboard, and then say so for two seconds.
 * @param button has that word as `data-label-copied`.
 * @param textOf gives the text, when the button is pressed.
 * @param say tells it to a screen reader.
 */
export function copyOnPress(
  button: HTMLButtonElement,
  textOf: () => string,
  say: (text: string) => void,
): void {
  // Pages served over plain HTTP have no clipboard.
  button.hidden = !('clipboard' in navigator);
  const label = button.textContent;
  const { labelCopied = '' } = button.dataset;
  button.addEventListener('click', () => {
    const text = textOf();
    navigator.clipboard
      .writeText(text)
      .catch(() => copyByCommand(text))
      .then(
        () => {
          button.textContent = labelCopied;
          say(labelCopied);
          setTimeout(() => (button.textContent = label), 2000);
        },
        (failure: unknown) => console.warn(failure),
      );
  });
}

/** Copies as a reader does who selects and copies, which Chrome allows in frames of other sites, too. */
function copyByCommand(text: string): void {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  if (!isCopied) throw new Error('The browser does not let the page copy.');
}
