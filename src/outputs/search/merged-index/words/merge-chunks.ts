import { CborReader } from '../cbor/cbor-reader.ts';
import { CborWriter } from '../cbor/cbor-writer.ts';
import { chunkOf, type Chunk } from './chunk.ts';
import { mergeWords, type MergedWord } from './merged-words.ts';
import type { WordSource } from './word-source.ts';

/** A chunk of the new index, with the first and the last word in it. */
export interface MergedChunk extends Chunk {
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

function chunkWith(words: readonly MergedWord[]): Chunk {
  return unchangedChunk(words) ?? chunkOf(encode(words));
}

function unchangedChunk(words: readonly MergedWord[]): Chunk | undefined {
  const chunk = words[0]?.unchangedIn;
  if (!chunk || wordCount(chunk) !== words.length) return undefined;
  return words.every((word) => word.unchangedIn === chunk) ? chunk : undefined;
}

function wordCount({ bytes }: Chunk): number {
  const reader = new CborReader(bytes);
  reader.arrayOf(1);
  return reader.array();
}

function encode(words: readonly MergedWord[]): Buffer {
  const writer = new CborWriter();
  writer.array(1);
  writer.array(words.length);
  for (const word of words) word.write(writer);
  return writer.take();
}
