/** Adds a style sheet that few readers of a page need. Resolves when it applies, or cannot be loaded. */
export function addSheet(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = globalThis.dossierFolder?.addressOf(address) ?? address;
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
