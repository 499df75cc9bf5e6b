import { z } from 'zod';
import { idOfTitle } from '../../../load/folder/identifier.ts';
import { isSourceKey } from '../../../load/sources/source-keys.ts';
import type { BibliographyItem } from '../../../model/sources/source.ts';
import { githubSlug } from '../../../model/text/github-slug.ts';
import { cleanLine } from '../../plan/clean-text.ts';
import { takeUniqueId } from '../../plan/unique-id.ts';

/** What the address of a link that stands for a citation starts with; its number in the list follows. */
export const citationMark = 'citation ';

/** The citations of a document in which Zotero or Mendeley keeps the data of sources, and these sources. */
export class Citations {
  /** Each citation as Markdown: `[see @lund-2019, p. 3]`. */
  readonly texts: string[] = [];
  /** The sources that the site does not have yet, as CSL. */
  readonly newSources: Item[] = [];
  /** Whether the document had a list of references, which is left out. */
  hasList = false;
  private readonly keys: Map<string, string>;
  private readonly taken: Set<string>;

  constructor(known: readonly BibliographyItem[]) {
    this.keys = new Map(
      known.flatMap(({ key, csl }) => {
        const { data } = itemSchema.safeParse(csl);
        return data ? namesOf(data).map((name) => [name, key] as const) : [];
      }),
    );
    this.taken = new Set(known.map(({ key }) => key.toLowerCase()));
  }

  /** Takes the citation that the instructions of a field hold; its number in the list, if there is one. */
  take(instructions: string): number | undefined {
    const [, written = ''] = /\bCSL_CITATION\s+(\{.*)/s.exec(instructions) ?? [];
    const { data } = citationSchema.safeParse(
      asJson(written.slice(0, written.lastIndexOf('}') + 1)),
    );
    if (!data) return undefined;
    return (
      this.texts.push(`[${data.citationItems.map((cited) => this.part(cited)).join('; ')}]`) - 1
    );
  }

  private part({ itemData, prefix, locator, label, suffix }: Cited): string {
    const key = `${plain(prefix)} @${this.keyOf(itemData)}`.trim();
    const place = locator && `${wordOf(label, locator)} ${plain(locator)}`;
    return [key, place, plain(suffix).replace(/^,\s*/, '')].filter(Boolean).join(', ');
  }

  private keyOf(item: Item): string {
    const names = namesOf(item);
    const known = names.map((name) => this.keys.get(name)).find(Boolean);
    const key = known ?? this.add(item);
    for (const name of names) this.keys.set(name, key);
    return key;
  }

  private add(item: Item): string {
    const wanted = item['citation-key'];
    const isFree = wanted && isSourceKey(wanted) && !this.taken.has(wanted.toLowerCase());
    const words = `${authorOf(item) || item.title} ${yearOf(item)}`.trim();
    // An id has no letters of other scripts, and would be a number instead.
    const isLatin = !/[^\P{L}\p{Script=Latin}]/u.test(words);
    const slug = isLatin ? idOfTitle(words) : githubSlug(words);
    const key = isFree ? wanted : takeUniqueId(slug, this.taken);
    this.taken.add(key.toLowerCase());
    this.newSources.push({ ...item, id: key });
    return key;
  }
}

const word = z.union([z.string(), z.number()]);

const itemSchema = z.looseObject({
  title: z.string().min(1),
  author: z
    .array(z.looseObject({ family: z.string().optional(), literal: z.string().optional() }))
    .optional(),
  issued: z
    .looseObject({ 'date-parts': z.array(z.array(word)).optional(), raw: word.optional() })
    .optional(),
  DOI: z.string().optional(),
  'citation-key': z.string().optional(),
});

const citedSchema = z.object({
  itemData: itemSchema,
  prefix: z.string().catch(''),
  locator: word.transform(String).optional().catch(undefined),
  label: z.string().catch('page'),
  suffix: z.string().catch(''),
});

const citationSchema = z.object({ citationItems: z.array(citedSchema).min(1) });

type Item = z.infer<typeof itemSchema>;
type Cited = z.infer<typeof citedSchema>;

/** What a work is known by: its DOI; its title, year and author. */
function namesOf(item: Item): string[] {
  const words = [item.title, yearOf(item), authorOf(item)].join('|');
  return [...(item.DOI ? [`doi ${item.DOI}`] : []), words].map((name) => name.toLowerCase());
}

function authorOf({ author: [first] = [] }: Item): string {
  return first?.family ?? first?.literal ?? '';
}

function yearOf({ issued }: Item): string {
  const [[year] = []] = issued?.['date-parts'] ?? [];
  return String(year ?? /\d{4}/.exec(String(issued?.raw))?.[0] ?? '');
}

/** Short words for what a locator counts, for one and for many. */
const shortWords: Readonly<Partial<Record<string, readonly [one: string, many: string]>>> = {
  page: ['p.', 'pp.'],
  chapter: ['chap.', 'chaps.'],
  section: ['sec.', 'secs.'],
  paragraph: ['para.', 'paras.'],
  volume: ['vol.', 'vols.'],
  figure: ['fig.', 'figs.'],
  folio: ['fol.', 'fols.'],
  note: ['n.', 'nn.'],
};

function wordOf(label: string, locator: string): string {
  const [one, many] = shortWords[label] ?? [label, label];
  return /[-–,&]/.test(locator) ? many : one;
}

/** Words beside a key without what would end or divide the citation, or be read as Markdown. */
function plain(words: string): string {
  return cleanLine(words.replace(/<[^<>]*>/g, ''))
    .replace(/[;；]/g, ',')
    .replace(/[[\]{}@*_`$\\<>]/g, '');
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
