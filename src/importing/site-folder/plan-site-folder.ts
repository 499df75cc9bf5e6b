import { basename } from 'node:path';
import { firstNames } from '../../model/problems/first-names.ts';
import { addToList } from '../../model/add-to-list.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Records } from '../../model/records/records.ts';
import { isAssetName } from '../../model/records/asset-types.ts';
import { ImportError, type ImportPlan, type PlannedFile } from '../plan/import-plan.ts';
import { Tally } from '../plan/tally.ts';
import { AssetPlaces } from './addresses/asset-places.ts';
import { headingFinder } from './addresses/find-heading.ts';
import { targetFinder } from './addresses/find-target.ts';
import { newNames } from './addresses/new-names.ts';
import {
  placeTexts,
  redirectsOf,
  type PlacedText,
  type PlaceOptions,
} from './addresses/place-texts.ts';
import { convertBody } from './body/convert-body.ts';
import { folderReport } from './folder-report.ts';
import { readTexts, type SourceText } from './front-matter/read-texts.ts';
import { planSources } from './source-lists.ts';
import { listSource } from './source/source-folder.ts';
import { readSite } from './source/source-site.ts';
import { textFile, titleOf } from './text-file.ts';

/** The options of an import of a folder, besides the folder and the site. */
export interface FolderOptions extends Omit<PlaceOptions, 'kinds'> {
  /** The content folder, which may lie in the other. */
  contentDir: string;
  /** The day, by which the tool shows a text or not. */
  today: PartialDate;
}

/**
 * Plans the texts, pictures and sources of a folder that another tool makes a site of.
 * @throws ImportError if it holds no text, one of them cannot be read, or the site has some of the ids.
 */
export function planSiteFolder(
  root: string,
  records: Records,
  { as, contentDir, reservedNames, today }: FolderOptions,
): ImportPlan {
  const site = readSite(listSource(root, contentDir));
  const [fields, left] = [new Tally(), new Tally()];
  const { texts: all, ...others } = readTexts(site, fields, today);
  const texts = placeTexts(all.filter(hasWords), site, { as, reservedNames, kinds: records.kinds });
  if (texts.length === 0)
    throw new ImportError(
      `${root} holds no text in Markdown${others.foreign.length > 0 ? `, but others, such as ${firstNames(others.foreign, 3)}` : ''}. Give the folder of a site of Hugo, Jekyll, Quarto, Quartz, Astro, MkDocs, Docusaurus, Eleventy or Zola, or any folder of Markdown files.`,
    );
  refuseTaken(texts, records);
  const find = targetFinder(site, texts);
  const findHeading = headingFinder(texts);
  const newName = newNames(site, texts);
  const assets = new AssetPlaces(site);
  const redirects = redirectsOf(texts, site, reservedNames);
  const unread = new Map<string, string[]>();
  const lostLinks: string[] = [];
  const files = texts.map((text): PlannedFile => {
    const { path } = text;
    if (text.isUnread) return { path, content: text.markdown };
    const title = titleOf(text, site.generator);
    const body = convertBody(text, title, { site, find, findHeading, newName, assets, left });
    const lose = (src: string): void => void lostLinks.push(`${path}:1 ${src}`);
    const front = { title, redirects: redirects.of.get(text) ?? [], find, assets, lose };
    const { content, linesAbove } = textFile(text, body.markdown, front);
    const placeOf = (line: number): string => `${path}:${line + linesAbove}`;
    for (const { name, line } of body.left) addToList(unread, name, placeOf(line));
    for (const { name, line } of body.lostLinks) lostLinks.push(`${placeOf(line)} ${name}`);
    return { path, content };
  });
  const sources = planSources(site);
  const lists = all.filter((text) => !hasWords(text)).map(({ file }) => file);
  const unused = [...site.folder.files].filter(
    (file) => isAssetName(file) && !assets.has(file) && !site.generator.ignored?.test(file),
  );
  return {
    files: [...files, ...assets.files, ...sources],
    report: folderReport({
      ...{ site, as, texts, fields, markup: left, unread, lostLinks },
      assets: assets.size,
      sources: sources.map(({ path }) => path),
      redirects: [...redirects.of.values()].flat().length,
      droppedRedirects: redirects.dropped,
      leftOut: { ...others, lists, unused },
    }),
  };
}

function hasWords({ markdown }: SourceText): boolean {
  return markdown.trim() !== '';
}

/** Ids that the site has already, so that no import makes a second one of a text. */
function refuseTaken(texts: readonly PlacedText[], { articles, pages }: Records): void {
  const owners = new Map([...articles, ...pages].map(({ path, file }) => [String(path), file]));
  const taken = texts.flatMap(({ address, file }) => {
    const owner = owners.get(address);
    return owner === undefined ? [] : [`\`${owner}\` (${basename(file)})`];
  });
  if (taken.length === 0) return;
  throw new ImportError(
    `The site has pages with the addresses of these already: ${firstNames(taken, 5)}. Nothing was written. Remove or rename them, or import into another content folder.`,
  );
}
