import type { Sentence } from '../graph/reference.ts';

const maxLength = 300;

/** The sentence of a text around a stretch of it, cut to some 300 characters where it is longer. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  language: string,
): Sentence {
  const [from, to] = sentenceBounds(text, start, end, language);
  const room = Math.max(0, maxLength - (end - start));
  const before = oneLine(text.slice(from, start)).trimStart();
  const after = oneLine(text.slice(end, to)).trimEnd();
  const beforeRoom = Math.max(room - after.length, Math.floor(room / 2));
  const keptBefore = cutStart(before, beforeRoom);
  return {
    before: keptBefore,
    match: oneLine(text.slice(start, end)),
    after: cutEnd(after, Math.max(0, room - keptBefore.length)),
  };
}

function sentenceBounds(
  text: string,
  start: number,
  end: number,
  language: string,
): [number, number] {
  if (text.length <= maxLength / 2 && !/[.!?。！？].+/s.test(text)) return [0, text.length];
  const segments = segmenterOf(language).segment(text);
  const first = segments.containing(start);
  const last = segments.containing(Math.max(start, end - 1)) ?? first;
  if (!first || !last) return [0, text.length];
  return [first.index, last.index + last.segment.length];
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

function cutStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(text.length - length);
  return `… ${kept.slice(kept.indexOf(' ') + 1)}`;
}

function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length);
  const space = kept.lastIndexOf(' ');
  return `${space > 0 ? kept.slice(0, space) : kept} …`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
