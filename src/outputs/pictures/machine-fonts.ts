import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
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

/**
 * A digest of this machine's fonts, by name, size and time: with other fonts, text in scripts that ours lack looks
 * different.
 */
export function machineFonts(): string {
  const fonts = fontFolders.map((folder) => {
    try {
      const names = readdirSync(folder, { recursive: true }).map(String).sort();
      return names.map((name) => [name, versionOf(join(folder, name))]);
    } catch {
      return [];
    }
  });
  return createHash('sha256').update(JSON.stringify(fonts)).digest('hex');
}

function versionOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  // Of folders, only the names: they are as old as the machine, which is a new one for each run of a workflow.
  return stats?.isFile() ? `${stats.size} ${stats.mtimeMs}` : '';
}
