import { CborWriter } from '../cbor/cbor-writer.ts';
import { hashedFile, type HashedFile } from './hashed-file.ts';
import { mergeWords, type MergedWord } from './merged-words.ts';
import type { WordSource } from './word-source.ts';

/** A file of words with their postings, `index/en_1a2b3c4.pf_index`, and the first and last word in it. */
export interface MergedChunk extends HashedFile {
  first: string;
  last: string;
}

/** Pagefind ends a chunk with the word that brings it to this many units. */
const fullChunk = 20_000;

/** Merges the words of all sources into chunks. A chunk that does not change is the one of its source. */
export function mergeChunks(sources: readonly WordSource[]): MergedChunk[] {
  const chunks: MergedChunk[] = [];
  let words: MergedWord[] = [];
  let units = 0;
  const endChunk = (): void => {
    const [first, last] = [words.at(0), words.at(-1)];
    if (first && last) chunks.push({ ...chunkWith(words), first: first.word, last: last.word });
    words = [];
    units = 0;
  };
  for (const word of mergeWords(sources)) {
    words.push(word);
    units += word.units;
    if (units >= fullChunk) endChunk();
  }
  endChunk();
  return chunks;
}

function chunkWith(words: readonly MergedWord[]): HashedFile {
  return unchangedChunk(words) ?? hashedFile(encode(words));
}

function unchangedChunk(words: readonly MergedWord[]): HashedFile | undefined {
  const chunk = words[0]?.unchangedIn;
  const isWhole =
    chunk?.words === words.length && words.every((word) => word.unchangedIn === chunk);
  return isWhole ? chunk.file : undefined;
}

function encode(words: readonly MergedWord[]): Buffer {
  const writer = new CborWriter();
  writer.array(1);
  writer.array(words.length);
  for (const word of words) word.write(writer);
  return writer.take();
}
