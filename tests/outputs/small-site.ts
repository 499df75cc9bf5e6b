import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../src/compile.ts';
import { partialDate } from '../made/partial-date.ts';
import { writeFiles } from '../made/write-files.ts';

/** Text that ends an element, a comment, a section or a string in some format. */
export const hostile = `]]> </title> <!-- & "x" 'y' *z* [q](javascript:1)`;

const files: Record<string, string> = {
  'site.yaml':
    'title: Small & <site>\ndescription: D.\nurl: https://example.org/base\nlicense: CC0-1.0\n',
  'sources.yaml': '- {id: paper, type: article, title: A paper, URL: "https://paper.example/1"}\n',
  'kinds.yaml':
    'chip:\n  label: Chip\n  followTheMoney: Asset\n  fields:\n' +
    '    maker: {type: relation, to: company, label: Maker, inverse: Makes}\n',
  'articles/new.md': `---\ntitle: ${JSON.stringify(hostile)}\ndate: 2024-03\nupdated: 2024-04-05\nauthors: [ann]\ntags: [a & b]\ndescription: Fewer <b> & more.\n---\nAcme owns [[core]], says [@paper].\n`,
  'articles/old.md': '---\ntitle: Old\ndate: 1998\ndescription: Of Acme.\n---\nAcme began.\n',
  'articles/draft.md': '---\ntitle: Secret\ndate: 2025\ndraft: true\n---\nAcme.\n',
  'entities/acme.md':
    '---\ntitle: Acme\nkind: company\ndescription: A maker.\nwikidata: Q1\n' +
    'founded: {value: 1998-11, source: paper}\nowns:\n' +
    '  - {to: core, share: 52%, since: 2001, note: by proxy, source: paper}\n' +
    'founders:\n  - {name: Ann Other}\nleaders: [ann]\ncompetitors: [rival]\n---\nMakes chips.\n',
  'entities/rival.md': '---\ntitle: Rival\nkind: company\ncompetitors: [acme]\n---\nAlso.\n',
  'entities/core.md': '---\ntitle: Core\nkind: chip\nmaker: acme\n---\nA chip.\n',
  'entities/ann.md':
    '---\ntitle: Ann\nkind: person\nnationality: China\nborn: 1970\n---\nA person.\n',
  'entities/alone.md': '---\ntitle: Lonely Island\nkind: place\n---\nNobody speaks of it.\n',
  'entities/sale.md':
    '---\ntitle: The sale\nkind: event\ndate: 2010-05-01\ninvolves: [rival]\n---\nIt happened.\n',
};

/** The files of a small site with hostile names, by path. */
export async function smallSiteFiles(): Promise<Map<string, string>> {
  const contentDir = mkdtempSync(join(tmpdir(), 'dossier-exports-'));
  try {
    writeFiles(contentDir, files);
    const { compiled } = await compile({ contentDir, today: partialDate('2026-01-01') });
    return new Map(
      compiled?.().files.flatMap((file) =>
        'make' in file ? [[file.path, String(file.make())] as const] : [],
      ),
    );
  } finally {
    rmSync(contentDir, { recursive: true });
  }
}
