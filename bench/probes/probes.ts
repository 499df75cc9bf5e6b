import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What a probe works on. */
export interface ProbeInput {
  contentDir: string;
  /** The site that Dossier has built of it. */
  siteDir: string;
  /** An empty folder. */
  scratchDir: string;
}

/** The bare work of a part of a build, which that part cannot fall below. */
export interface Probe {
  /** What is done: `parse each text as Markdown`. */
  title: string;
  /** Reads what the work needs, before it is measured. */
  prepare(input: ProbeInput): () => Promise<void> | void;
}

/** All probes by name. */
export const probes = {
  read: {
    title: 'read each file of the content',
    prepare:
      ({ contentDir }) =>
      () => {
        for (const file of filesIn(contentDir)) readFileSync(file);
      },
  },
  parse: {
    title: 'parse each text as Markdown',
    prepare({ contentDir }) {
      const texts = filesIn(contentDir, '**/*.md').map((file) => readFileSync(file, 'utf8'));
      const parser = unified().use(remarkParse).use(remarkGfm).freeze();
      return () => {
        for (const text of texts) parser.parse(text);
      };
    },
  },
  write: {
    title: 'write as many files with the same bytes',
    prepare({ siteDir, scratchDir }) {
      const files = filesIn(siteDir).map((file) => ({
        place: join(scratchDir, file.slice(siteDir.length)),
        bytes: readFileSync(file),
      }));
      return () => {
        for (const { place, bytes } of files) {
          mkdirSync(dirname(place), { recursive: true });
          writeFileSync(place, bytes);
        }
      };
    },
  },
  index: {
    title: 'index the words of each page with Pagefind',
    prepare({ siteDir, scratchDir }) {
      const pages = filesIn(siteDir, '**/*.html')
        .map((file) => ({ url: file.slice(siteDir.length), html: readFileSync(file, 'utf8') }))
        .filter(({ html }) => html.includes(' data-pagefind-body'))
        .map(({ url, html }) => ({ url, content: wordsOf(html), language: 'en' }));
      return async () => {
        const { index } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error('Pagefind could not be started.');
        for (const page of pages) await index.addCustomRecord(page);
        await index.writeFiles({ outputPath: scratchDir });
        await close();
      };
    },
  },
  pack: {
    title: 'deflate each page, script and file of data',
    prepare({ siteDir }) {
      const files = filesIn(siteDir, '**/*.{html,js,css,json,md,svg,csv,xml}').map((file) =>
        readFileSync(file),
      );
      return () => {
        for (const bytes of files) deflateRawSync(bytes);
      };
    },
  },
} satisfies Readonly<Record<string, Probe>>;

export type ProbeName = keyof typeof probes;

function filesIn(folder: string, pattern = '**/*'): string[] {
  return globSync(pattern, { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}

function wordsOf(html: string): string {
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}
