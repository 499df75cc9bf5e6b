import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compile } from '../../src/compile.ts';
import { today } from '../../src/publish/today.ts';
import type { BuildOccasion } from '../build-times.ts';
import { generatorNames } from '../generators/generator.ts';
import { labelOf, median, runsOf } from '../results-table.ts';
import type { SizeResults } from './results.ts';

/** Builds of one size. */
type ChartedResults = Pick<SizeResults, 'records' | 'day' | 'runs'>;

/** The charts of a report: occasions, and what their titles say. */
const charts: Readonly<Record<string, { occasion: BuildOccasion; title: string }>> = {
  cold: { occasion: 'cold', title: 'A build from nothing' },
  edit: { occasion: 'text', title: 'A build after one edit of a text' },
};

/**
 * Draws charts of the results with Dossier, from a dataset as authors write it.
 * @returns SVG by name: `cold`, `edit`.
 */
export async function drawResultCharts(results: ChartedResults): Promise<Map<string, string>> {
  const contentDir = await mkdtemp(join(tmpdir(), 'dossier-bench-charts-'));
  try {
    for (const [path, text] of Object.entries(contentOf(results))) {
      await mkdir(dirname(join(contentDir, path)), { recursive: true });
      await writeFile(join(contentDir, path), text);
    }
    const { compiled, problems } = await compile({ contentDir, today: today() });
    const files = compiled?.().files ?? [];
    return new Map(
      Object.keys(charts).map((name) => {
        const file = files.find(({ path }) => path === `/charts/${name}.svg`);
        if (!file || !('make' in file)) throw new Error(JSON.stringify(problems));
        return [name, withoutAddress(file.make().toString())];
      }),
    );
  } finally {
    await rm(contentDir, { recursive: true, force: true });
  }
}

/** Nobody publishes the site that the charts are from. */
function withoutAddress(svg: string): string {
  return svg.replace(/<text[^>]*>[^<]*https:\/\/example\.org[^<]*<\/text>/, '');
}

function contentOf({ runs, records, day }: ChartedResults): Record<string, string> {
  const cold = generatorNames.flatMap((name) => runsOf(runs, name, 'cold').slice(0, 1));
  const rows = cold.map(({ generator }) => {
    const values = Object.values(charts).map(({ occasion }) =>
      median(runsOf(runs, generator, occasion).map(({ seconds }) => seconds)).toFixed(2),
    );
    return `${generator},${day},${values.join(',')}\n`;
  });
  const columns = Object.keys(charts)
    .map((name) => `  ${name}: {type: number, label: Time, unit: s, decimals: 2}\n`)
    .join('');
  const subtitle = `Seconds for ${records.toLocaleString('en')} articles and entities`;
  return {
    'site.yaml': 'title: Builds\ndescription: Times of builds.\nurl: https://example.org\n',
    'data/builds.yaml': `title: Times of builds\ncolumns:\n  generator: {type: entity}\n  day: {type: date}\n${columns}`,
    'data/builds.csv': `generator,day,${Object.keys(charts).join(',')}\n${rows.join('')}`,
    ...Object.fromEntries(
      cold.map((run) => [
        `entities/${run.generator}.md`,
        `---\ntitle: ${JSON.stringify(labelOf(run))}\nkind: product\n---\n\nA generator.\n`,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(charts).map(([name, { title }]) => [
        `charts/${name}.yaml`,
        `title: ${title}\nsubtitle: ${JSON.stringify(subtitle)}\ntype: bar\ndata: builds\ny: ${name}\nscale: log\nhighlight: [dossier]\n`,
      ]),
    ),
  };
}
