import { joiner, listedWords } from '../../../../model/index-marks.ts';
import { endsAbbreviation, shortRun } from '../../../../model/text/breaks/abbreviation.ts';
import { sentenceSign } from '../../../../model/text/sentence-sign.ts';

/** A sentence among the words of a page. */
export interface Span {
  start: number;
  /** The place after its last word. */
  end: number;
}

const ends = new RegExp(`${sentenceSign}["”’»)\\]」』）]*$`, 'u');
/** A sign of a currency starts a sentence only with its sum: `€5m`, not the `€` of `12 Mio. €`. */
const starts = new RegExp(
  `^(?:[\\p{Lu}\\p{Lo}\\p{N}"¿¡\\p{Ps}\\p{Pi}${joiner}]|\\p{Sc}\\p{N})`,
  'u',
);

/** The sentences after the first `from` words, without the words of tables and lists of facts. */
export function splitSentences(words: readonly string[], from: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let place = from; place < words.length; place += 1) {
    const word = words[place] ?? '';
    const next = words[place + 1];
    if (word.startsWith(listedWords.start)) {
      if (place > start) spans.push({ start, end: place });
      while (place < words.length && !words[place]?.startsWith(listedWords.end)) place += 1;
      start = place + 1;
      continue;
    }
    const isEnd =
      ends.test(word) &&
      !endsAbbreviation(word, next ?? '') &&
      !isAbbreviation(words, place) &&
      !isDay(words, place) &&
      starts.test(next ?? 'A');
    if (!isEnd && next !== undefined) continue;
    spans.push({ start, end: place + 1 });
    start = place + 1;
  }
  return spans;
}

/** `3. März 2021`: German and its neighbours write a full stop behind the day. */
function isDay(words: readonly string[], place: number): boolean {
  const year = words[place + 2] ?? '';
  return /^\p{Nd}{1,2}\.$/u.test(words[place] ?? '') && /^\p{Nd}{4}(?!\p{Nd})/u.test(year);
}

/** In words of the index, each of which is a letter. More do not tell more about an abbreviation. */
const longestRun = 4;

/** Whether the word at a place ends an abbreviation of which the index made each letter a word: `พ.ศ.`, `เม.ย.`. */
function isAbbreviation(words: readonly string[], place: number): boolean {
  let run = '';
  for (let at = place; at >= Math.max(0, place - longestRun); at -= 1) {
    const word = words[at] ?? '';
    run = word.replace(joiner, '') + run;
    if (!word.startsWith(joiner)) break;
  }
  // A full stop amid the run, `เม|ย.`, ends no sentence either.
  return shortRun.test(run) || (run.endsWith('.') && words[place + 1]?.startsWith(joiner) === true);
}
