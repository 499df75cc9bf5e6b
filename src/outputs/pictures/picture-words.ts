import type { OutputFile } from '../file-family/output-file.ts';
import { fontsFor } from './fonts-for.ts';

/** What is written in the pictures among these files, picture by picture. */
export function* pictureWords(files: readonly OutputFile[]): Generator<string> {
  for (const file of files) {
    if ('marks' in file) yield file.marks();
    if ('words' in file && file.words) yield file.words();
  }
}

/** What the pictures among these files are drawn with that depends on the machine, as `fontsFor` gives it. */
export function pictureFonts(files: readonly OutputFile[]): string {
  for (const words of pictureWords(files)) {
    const fonts = fontsFor(words);
    if (fonts !== '') return fonts;
  }
  return '';
}
