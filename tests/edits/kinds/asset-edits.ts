import { renderSvg } from '../../../src/outputs/pictures/render-svg.ts';
import { pathsIn, type Content } from '../content.ts';
import type { Edit, EditKind } from '../edit.ts';
import { pickOne } from '../pick-one.ts';

/** Files of pictures. */
export const pictures = /^(assets|articles|pages)\/.*\.(png|svg)$/;

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
  /** Texts find a picture by its name, in any folder of `assets/` and beside them. */
  pictureMoved: (content, random) => {
    const path = pickOne(random, pathsIn(content, pictures));
    if (path === undefined) return undefined;
    const name = path.replace(/^.*\//, '');
    const folder = random.pick(['assets', 'assets/shelf', 'articles', 'pages']);
    return moved(content, path, `${folder}/${random.chance(0.3) ? upperFirst(name) : name}`);
  },
  /** Beside a text, it comes before one of `assets/`. */
  pictureCopiedBeside: (content, random) => {
    const path = pickOne(random, pathsIn(content, pictures));
    if (path === undefined) return undefined;
    const target = `${random.pick(['articles', 'pages'])}/${path.replace(/^.*\//, '')}`;
    return { what: `copies ${path} to ${target}`, files: { [target]: content.get(path) } };
  },
  picturesSwapped: (content, random) => {
    const all = pathsIn(content, pictures);
    const path = pickOne(random, all);
    if (path === undefined) return undefined;
    const others = all.filter((each) => each !== path && endingOf(each) === endingOf(path));
    const other = pickOne(random, others);
    if (other === undefined) return undefined;
    return {
      what: `swaps ${path} and ${other}`,
      files: { [path]: content.get(other), [other]: content.get(path) },
    };
  },
} satisfies Record<string, EditKind>;

function moved(content: Content, path: string, target: string): Edit {
  return {
    what: `moves ${path} to ${target}`,
    files: { [path]: undefined, [target]: content.get(path) },
  };
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function endingOf(path: string): string {
  return path.replace(/^.*\./, '');
}

function picture(path: string, size: number): string | Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="24" viewBox="0 0 ${size} 24"><path d="M2 22V4h${size - 4}" fill="none" stroke="black"/></svg>\n`;
  return path.endsWith('.svg') ? svg : renderSvg(svg, size).asPng();
}
