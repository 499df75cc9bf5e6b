import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeOf } from '../../../load/folder/entry-type.ts';
import { decodeText } from '../../../load/folder/text-file.ts';
import { thrownCode } from '../../../model/run/thrown.ts';
import { ImportError } from '../../plan/import-plan.ts';

/** The folder of another tool: its files by their paths, `/` between parts. */
export interface SourceFolder {
  files: ReadonlySet<string>;
  /** Links, which are not followed. */
  links: readonly string[];
  /** @throws ImportError if the file cannot be read. */
  bytesOf(file: string): Buffer;
  /** @throws ImportError if the file cannot be read or is not UTF-8. */
  textOf(file: string): string;
}

/** Never content: packages, repositories and settings of editors. Those by which a tool is known are listed. */
const notListed = /^(?:node_modules|\.(?!obsidian$|eleventy\.).*)$/;

/**
 * Lists a folder. Follows no links.
 * @param without A folder in it that is left out: the one to import into.
 * @throws ImportError if one of its folders cannot be read.
 */
export function listSource(root: string, without: string): SourceFolder {
  const files = new Set<string>();
  const links: string[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of entriesOf(root, folder)) {
      const path = folder + entry.name;
      if (notListed.test(entry.name) || join(root, path) === without) continue;
      const type = typeOf(entry, join(root, path));
      if (type.isSymbolicLink()) links.push(path);
      else if (entry.name === '.obsidian') files.add(path);
      else if (type.isDirectory()) open.push(`${path}/`);
      else if (type.isFile()) files.add(path);
    }
  }
  const bytesOf = (file: string): Buffer => readable(file, () => readFileSync(join(root, file)));
  return {
    files: new Set([...files].sort()),
    links: links.sort(),
    bytesOf,
    textOf: (file) => {
      const { text, problems } = decodeText(bytesOf(file), file);
      if (text !== undefined) return text.replaceAll('\r\n', '\n');
      const [problem] = problems;
      throw new ImportError(
        `${file}:${problem?.line}:${problem?.column}: ${problem?.message} ${problem?.fix} Nothing was written.`,
      );
    },
  };
}

function entriesOf(root: string, folder: string) {
  return readable(folder, () => readdirSync(join(root, folder), { withFileTypes: true }));
}

function readable<Read>(place: string, read: () => Read): Read {
  try {
    return read();
  } catch (cause) {
    throw new ImportError(
      `${place || 'The folder'} cannot be read (${thrownCode(cause)}). Give yourself permission to read it, and import it again. Nothing was written.`,
    );
  }
}
