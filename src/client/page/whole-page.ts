let completion: Promise<void> | undefined;

/** Waits for the parts of the page that come only when its reader acts. Fails if the host cannot be reached. */
export async function wholePage(): Promise<void> {
  const { later } = document.querySelector<HTMLElement>('[data-later]')?.dataset ?? {};
  if (later === undefined) return completion;
  completion ??= import('./later-parts.ts')
    .then(({ completePage }) => completePage(later))
    .catch((failure: unknown) => {
      // The host may be there again when they are wanted next.
      completion = undefined;
      throw failure;
    });
  return completion;
}
