import { filePath, type SitePath } from './path.ts';

/** The address of a file of the content: `assets/map.png` and `pages/map.png` are at `/assets/map.png` and `/assets/pages/map.png`. */
export function assetPath(file: string): SitePath {
  return filePath('assets', file.replace(/^assets\//, ''));
}
