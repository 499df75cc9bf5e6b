import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the renderer looks for fonts; see `load_system_fonts` of fontdb. */
const fontFolders = [
  ...['/usr/share/fonts', '/usr/local/share/fonts'],
  ...['.fonts', '.local/share/fonts'].map((name) => join(homedir(), name)),
  ...['/Library/Fonts', '/System/Library/Fonts', '/Network/Library/Fonts'],
  join(homedir(), 'Library/Fonts'),
  'C:\\Windows\\Fonts',
  join(homedir(), 'AppData/Local/Microsoft/Windows/Fonts'),
];

/** A digest of the names of this machine's fonts: with other fonts, text in scripts that ours lack looks different. */
export function machineFonts(): string {
  const names = fontFolders.map((folder) => {
    try {
      return readdirSync(folder, { recursive: true }).map(String).sort();
    } catch {
      return [];
    }
  });
  return createHash('sha256').update(JSON.stringify(names)).digest('hex');
}
