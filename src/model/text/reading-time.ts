/** Words that a practised reader reads per minute. */
const wordsPerMinute = 230;

/** Minutes that it takes to read a text of some words, at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
