import type { GeneratorName } from './generators.ts';
import type { Measurement } from './measure.ts';
import type { OutputSize } from './output-size.ts';

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
  'peak memory',
  'output',
  'an article, gzip',
];

/** The results as a table in Markdown. */
export function resultsTable(results: readonly Result[]): string {
  const starlight = results.find(({ name }) => name === 'starlight');
  const baseline = starlight && median(secondsOf(starlight));
  const rows = results.map((result) => {
    const seconds = secondsOf(result);
    const ratio =
      baseline === undefined ? '–' : `${Math.round((100 * median(seconds)) / baseline)} %`;
    const peak = Math.max(...result.runs.map(({ peakBytes }) => peakBytes));
    const work = median(result.runs.map(({ processorSeconds }) => processorSeconds));
    return [
      result.name,
      result.size.htmlFiles.toLocaleString('en'),
      median(seconds).toFixed(1),
      Math.min(...seconds).toFixed(1),
      ratio,
      work === 0 ? '–' : work.toFixed(1),
      peak === 0 ? '–' : `${(peak / 1e9).toFixed(2)} GB`,
      `${(result.size.bytes / 1e6).toFixed(1)} MB`,
      `${(result.size.articleGzipBytes / 1e3).toFixed(1)} kB`,
    ];
  });
  const lines = [heads, heads.map((_, column) => (column === 0 ? '---' : '--:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2;
}

function secondsOf({ runs }: Result): number[] {
  return runs.map(({ seconds }) => seconds);
}
