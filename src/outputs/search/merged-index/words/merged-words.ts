import { CborReader } from '../cbor/cbor-reader.ts';
import type { CborWriter } from '../cbor/cbor-writer.ts';
import { compareTexts } from '../cbor/compare-texts.ts';
import { readPostings, writePostings, type PostingRun, type ReadPostings } from './posting-runs.ts';
import type { HashedFile } from './hashed-file.ts';
import type { WordSource } from './word-source.ts';

/** A word of the new index. */
export interface MergedWord {
  word: string;
  /** What Pagefind measures chunks by. */
  units: number;
  /** Writes it with its postings, as CBOR. */
  write(writer: CborWriter): void;
  /** The chunk that holds exactly this already. */
  unchangedIn?: SourceChunk;
}

/** A chunk of a source. */
interface SourceChunk {
  file: HashedFile;
  /** Number of words in it. */
  words: number;
}

/** A word as one source has it. */
interface SourceWord {
  word: string;
  chunk: SourceChunk;
  bytes: Buffer;
  start: number;
  end: number;
  postings: ReadPostings;
  /** The word with marks that Pagefind's own form of it lacks, such as `café` for `cafe`. */
  variants: { form: string; postings: ReadPostings }[];
}

interface Variant {
  form: string;
  runs: PostingRun[];
}

/** Merges the words of all sources, in order. Words whose pages have all left the index are dropped. */
export function* mergeWords(sources: readonly WordSource[]): Generator<MergedWord> {
  const readers = sources.map((source) => wordsOf(source));
  const heads = readers.map((reader) => next(reader));
  for (;;) {
    const places = leastOf(heads);
    const found = places.flatMap((place) => heads[place] ?? []);
    const [first] = found;
    if (!first) return;
    for (const place of places) heads[place] = next(readers[place]);
    const merged = mergeWord(first.word, found);
    if (merged) yield merged;
  }
}

/** The places of the word that comes first. */
function leastOf(heads: readonly (SourceWord | undefined)[]): number[] {
  let least: string | undefined;
  let places: number[] = [];
  for (const [place, head] of heads.entries()) {
    if (!head) continue;
    if (head.word === least) {
      places.push(place);
    } else if (least === undefined || compareTexts(head.word, least) < 0) {
      least = head.word;
      places = [place];
    }
  }
  return places;
}

function next(words: Generator<SourceWord> | undefined): SourceWord | undefined {
  const { value, done } = words?.next() ?? { done: true, value: undefined };
  return done ? undefined : value;
}

function* wordsOf(source: WordSource): Generator<SourceWord> {
  for (const file of source.chunks) {
    const reader = new CborReader(file.content());
    reader.arrayOf(1);
    const chunk = { file, words: reader.array() };
    for (let left = chunk.words; left > 0; left--) {
      const start = reader.place;
      reader.arrayOf(3);
      const word = reader.text();
      const postings = readPostings(reader, source);
      const variants = [];
      for (let others = reader.array(); others > 0; others--) {
        reader.arrayOf(2);
        variants.push({ form: reader.text(), postings: readPostings(reader, source) });
      }
      yield { word, chunk, bytes: reader.bytes, start, end: reader.place, postings, variants };
    }
    if (!reader.isAtEnd) throw new Error('A file of the search index is longer than its words.');
  }
}

function mergeWord(word: string, sourceWords: readonly SourceWord[]): MergedWord | undefined {
  const [only] = sourceWords;
  if (sourceWords.length === 1 && only && isUnchanged(only)) {
    const { chunk, bytes, start, end } = only;
    return {
      word,
      units: postingUnits(only) + only.variants.length,
      write: (writer) => writer.encoded(bytes, start, end),
      unchangedIn: chunk,
    };
  }
  const runs = sourceWords.flatMap(({ postings }) => postings.runs);
  const variants = mergeVariants(sourceWords);
  if (runs.length === 0 && variants.length === 0) return undefined;
  return {
    word,
    units: sourceWords.reduce((sum, part) => sum + postingUnits(part), variants.length),
    write(writer) {
      writer.array(3);
      writer.text(word);
      writePostings(writer, runs);
      writer.array(variants.length);
      for (const variant of variants) {
        writer.array(2);
        writer.text(variant.form);
        writePostings(writer, variant.runs);
      }
    },
  };
}

/** A variant counts one more than its postings. */
function postingUnits({ postings, variants }: SourceWord): number {
  return variants.reduce((sum, variant) => sum + variant.postings.units, postings.units);
}

function isUnchanged({ postings, variants }: SourceWord): boolean {
  return postings.isUnchanged && variants.every((variant) => variant.postings.isUnchanged);
}

/**
 * Variants stand in the order in which Pagefind meets them: page by page, those in the text of a page before those that
 * only its metadata has, and otherwise in the order of texts.
 */
function mergeVariants(sourceWords: readonly SourceWord[]): Variant[] {
  const runsOf = new Map<string, PostingRun[]>();
  for (const { form, postings } of sourceWords.flatMap(({ variants }) => variants)) {
    if (postings.runs.length === 0) continue;
    runsOf.set(form, [...(runsOf.get(form) ?? []), ...postings.runs]);
  }
  const variants = [...runsOf].map(([form, runs]) => ({ form, runs, first: firstOf(runs) }));
  return variants.sort(
    (a, b) =>
      a.first.firstPage - b.first.firstPage ||
      Number(b.first.isInText) - Number(a.first.isInText) ||
      compareTexts(a.form, b.form),
  );
}

function firstOf(runs: readonly PostingRun[]): PostingRun {
  return runs.reduce((first, run) => (run.firstPage < first.firstPage ? run : first));
}
