/** The text of a script of the offline bundles, by its name; see `offline-scripts.ts`, which makes them. */
export type ScriptOf = (name: string) => string;

/** The module of Pagefind that pages load. */
export const searchEntry = 'pagefind/pagefind.js';

/** A script that delivers the bytes of a file when it runs. */
export function deliveryScript(file: string, bytes: Uint8Array): string {
  return `dossierFolder.deliver(${JSON.stringify(file)},"${Buffer.from(bytes).toString('base64')}")\n`;
}
