import { renderSvg } from '../../../src/outputs/pictures/render-svg.ts';
import { pathsIn } from '../content.ts';
import type { EditKind } from '../edit.ts';
import { pickOne } from '../pick-one.ts';

/** Files of pictures. */
export const pictures = /^assets\/.*\.(png|svg)$/;

/** Edits of pictures. */
export const assetEdits = {
  pictureReplaced: (content, random) => {
    const path = pickOne(random, pathsIn(content, pictures));
    if (path === undefined) return undefined;
    return { what: `replaces ${path}`, files: { [path]: picture(path, random.integer(8, 64)) } };
  },
  pictureAdded: (_, random) => {
    const path = `assets/drawn-${random.integer(1, 9)}.${random.pick(['png', 'svg'])}`;
    return { what: `adds ${path}`, files: { [path]: picture(path, random.integer(8, 64)) } };
  },
  pictureDeleted: (content, random) => {
    const path = pickOne(random, pathsIn(content, pictures));
    if (path === undefined) return undefined;
    return { what: `deletes ${path}`, files: { [path]: undefined } };
  },
} satisfies Record<string, EditKind>;

function picture(path: string, size: number): string | Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="24" viewBox="0 0 ${size} 24"><path d="M2 22V4h${size - 4}" fill="none" stroke="black"/></svg>\n`;
  return path.endsWith('.svg') ? svg : renderSvg(svg, size).asPng();
}
