import type { GeneratorName } from './generators.ts';
import type { Measurement } from './measure.ts';
import type { OutputSize } from './output-size.ts';
import { gigabytes, kilobytes, megabytes, table } from './table.ts';

/** The runs of a generator, and its output. */
export interface Result {
  name: GeneratorName;
  runs: readonly Measurement[];
  size: OutputSize;
}

const heads = [
  '',
  'HTML pages',
  'seconds, median',
  'seconds, least',
  'of Starlight',
  'processor seconds',
  'of Starlight',
  'peak memory',
  'output',
  'an article, gzip',
];

/** The results as a Markdown table. */
export function resultsTable(results: readonly Result[]): string {
  const starlight = results.find(({ name }) => name === 'starlight');
  const rows = results.map((result) => {
    const peak = Math.max(...result.runs.map(({ peakBytes }) => peakBytes));
    return [
      result.name,
      result.size.htmlFiles.toLocaleString('en'),
      median(secondsOf(result)).toFixed(1),
      Math.min(...secondsOf(result)).toFixed(1),
      share(secondsOf(result), starlight && secondsOf(starlight)),
      median(processorSecondsOf(result)) === 0
        ? '–'
        : median(processorSecondsOf(result)).toFixed(1),
      share(processorSecondsOf(result), starlight && processorSecondsOf(starlight)),
      peak === 0 ? '–' : gigabytes(peak),
      megabytes(result.size.bytes),
      kilobytes(result.size.articleGzipBytes),
    ];
  });
  return table([heads, ...rows]);
}

function share(own: readonly number[], whole: readonly number[] | undefined): string {
  const [part, all] = [median(own), whole ? median(whole) : 0];
  return all === 0 ? '–' : `${Math.round((100 * part) / all)} %`;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}

function secondsOf({ runs }: Result): number[] {
  return runs.map(({ seconds }) => seconds);
}

/** Processor times of the runs; none if they cannot be read. */
function processorSecondsOf({ runs }: Result): number[] {
  return runs.map(({ processorSeconds }) => processorSeconds);
}
