/**
 * Whether Windows refuses a file or folder of this name: `con`, `aux.png`, `notes.`. A site with one could be neither
 * unpacked nor built there.
 */
export function isRefusedByWindows(name: string): boolean {
  return devices.test(name) || /[. ]$/.test(name);
}

/** The characters of a name that Windows allows in none, each once: `?` of `Why?.png`. */
export function charactersRefusedByWindows(name: string): string[] {
  return [...new Set(name.match(/[<>:"|?*\\]/g))];
}

/** The names of devices, which stay theirs with any extension. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\..*)?$/i;
