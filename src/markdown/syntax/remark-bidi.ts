import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf, reportWarning } from '../document/document.ts';

/** Characters that change the text direction or hide text, so that a reader may see something else than is written. */
const hidden =
  /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]|(?<!\u{1f3f4}[\u{e0000}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu;

/** Reports invisible characters that can mislead, once per line. */
export function remarkBidi() {
  return (_tree: Root, file: VFile): void => {
    const source = String(file);
    if (!/[\u200b-\u206f\ufeff\udb40]/.test(source)) return;
    for (const [index, line] of source.split(/\r\n|\r|\n/).entries()) {
      const [first] = line.matchAll(hidden);
      if (!first || (index === 0 && first.index === 0 && first[0] === '\ufeff')) continue;
      const code = first[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      reportWarning(
        documentOf(file),
        { line: index + 1, column: first.index + 1 },
        'bidi-control',
        `The invisible character U+${code} can make text read differently from how it is written.`,
        'Delete the character.',
      );
    }
  };
}
