import { posix } from 'node:path';
import type { Article, Page } from '../../model/records/article.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { addProblems } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import { findEntry, readDate, report, reportWarning, type Reading } from '../yaml/field-reader.ts';
import { warnUnknown } from '../yaml/unknown-keys.ts';
import { foreignKeys } from './foreign-keys.ts';
import { drawingKey, namesOf, proseKeys } from './front-matter-keys.ts';
import { readAuthors, readCorrections } from './front-matter-lists.ts';
import type { FrontMatter } from './front-matter.ts';
import { fileId, pageId } from '../folder/identifier.ts';
import { leadingHeading } from './leading-heading.ts';
import { givenId, isDraft, missing, readProse, reportNoFrontMatter } from './prose-file.ts';
import { readAliases } from './read-aliases.ts';
import { emptyMap, type YamlMap } from '../yaml/yaml-node.ts';

/** Stands in for front matter that cannot be read, so that links to the file are not reported as broken too. */
const unreadMap = emptyMap();

/** Reads an article; `undefined` for a draft or a drawing. */
export function readArticle(
  front: FrontMatter,
  stem: string,
  reading: Reading,
): Article | undefined {
  const map = front.map ?? unreadMap;
  if (isDraft(map, reading) || isDrawing(map, reading)) return undefined;
  const { id, problems } = fileId(stem, givenId(map, reading), reading.file);
  addProblems(reading.problems, problems);
  const hasBody = checkBody(front, reading);
  if (hasBody && !front.map) reportNoFrontMatter('date: 2021-07-27', reading);
  const isReadable = hasBody && front.map !== undefined;
  const prose = readProse(map, front.markdown, reading, {
    fallbackTitle: undefined,
    stem,
    isReadable,
  });
  const date = readDate(findEntry(map, ...namesOf('date')), reading) ?? prose.updated;
  if (!findEntry(map, ...namesOf('date')) && isReadable) {
    missing('date', map, reading, 'date: 2021-07-27');
  }
  if (front.map) warnUnknown(map, proseKeys, reading, foreignKeys);
  return {
    ...prose,
    ...readProseLists(map, reading),
    type: 'article',
    id,
    path: sitePath('articles', id),
    ...(date && { date }),
  };
}

/** Reads a free page; `undefined` for a draft or a drawing. `path` is its path below `pages/`, without the extension. */
export function readPage(
  front: FrontMatter,
  path: string,
  taken: ReadonlySet<string>,
  reading: Reading,
): Page | undefined {
  const map = front.map ?? unreadMap;
  if (front.isDraft || isDraft(map, reading) || isDrawing(map, reading)) return undefined;
  const { id, problems } = pageId(path, givenId(map, reading), reading.file, taken);
  addProblems(reading.problems, problems);
  const stem = posix.basename(path);
  const isReadable = checkBody(front, reading);
  const fallbackTitle = leadingHeading(front.markdown);
  const prose = readProse(map, front.markdown, reading, {
    fallbackTitle: fallbackTitle ?? stem,
    stem,
    isReadable,
  });
  const date = readDate(findEntry(map, ...namesOf('date')), reading);
  if (front.map) warnUnknown(map, proseKeys, reading, foreignKeys);
  return {
    ...prose,
    ...readProseLists(map, reading),
    type: 'page',
    id,
    path: sitePath(id),
    ...(date && { date }),
  };
}

/**
 * Whether a note is a drawing of Obsidian's plugin Excalidraw, which warns of it. Its text is that of the plugin: labels
 * without their places, and the drawing as code.
 */
function isDrawing(map: YamlMap, reading: Reading): boolean {
  const entry = findEntry(map, drawingKey);
  if (!entry) return false;
  const message = 'A drawing of Excalidraw is not supported, and this note is not published.';
  const fix =
    'Export it as a picture into `assets/`, and start the name of this file with `_` to leave it out.';
  reportWarning(reading, entry.keyAt, 'unsupported', message, fix);
  return true;
}

function readProseLists(
  map: YamlMap,
  reading: Reading,
): Pick<Article, 'authors' | 'corrections' | 'aliases'> {
  const aliases = readAliases(map, reading);
  return {
    authors: readAuthors(findEntry(map, ...namesOf('authors')), reading),
    corrections: readCorrections(findEntry(map, 'corrections'), reading),
    ...(aliases.length > 0 && { aliases }),
  };
}

/** Reports an article or page without text. Returns whether its front matter can be checked. */
function checkBody(front: FrontMatter, reading: Reading): boolean {
  if (front.problems.length > 0 && !front.map) return false;
  if (front.markdown.trim() !== '') return true;
  const [what, fix] = front.map
    ? [
        'has front matter but no text',
        'Write the text below the front matter, or set `draft: true` until you do.',
      ]
    : ['is empty', 'Write its text, or start the name of the file with `_` to leave it out.'];
  report(reading, startOfText, 'missing-field', `The file ${what}.`, fix);
  return front.map !== undefined;
}
