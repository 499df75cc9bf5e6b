import { addProblems, type Problem } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import { report, type Reading } from '../yaml/field-reader.ts';
import { checkHidden, checkHiddenValue } from '../folder/hidden-characters.ts';
import { placesInOrder } from '../folder/places-in-order.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { splitEntries, type BibtexEntry } from './bibtex-entries.ts';
import { loadBibtexParser, type ParseBibtex } from './bibtex-parser.ts';
import { faultOf } from './bibtex-faults.ts';
import { bibtexItem } from './bibtex-item.ts';
import { warnBibtexSlips, warnUnknownParents, warnUnknownType } from './bibtex-slips.ts';
import { warnUnknownStrings } from './bibtex-strings.ts';
import { warnUnreadCommands } from './unread-commands.ts';
import { warnLostMonth } from './lost-month.ts';
import { thrownMessage } from '../../model/run/thrown.ts';

/** Reads BibTeX or BibLaTeX as CSL items. A malformed entry is reported and does not keep the others from being read. */
export async function readBibtex(text: string, reading: Reading): Promise<YamlNode[]> {
  addProblems(reading.problems, checkHidden(reading.file, text, placesInOrder(text)));
  const entries = splitEntries(text);
  const works = entries.filter((each) => !/^(string|preamble|comment)$/.test(each.type));
  if (text.trim() !== '' && entries.length === 0) {
    const fix = 'Write entries such as `@online{key, title = {...}}`.';
    report(reading, startOfText, 'invalid-bibliography', 'The file has no BibTeX entries.', fix);
  }
  const { parse, knownStrings, knownTypes } = await loadBibtexParser();
  warnUnknownStrings(entries, knownStrings, reading);
  warnUnknownParents(works, reading);
  const whole = attempt(() => parse(text));
  const isWhole = Array.isArray(whole) && whole.length === works.length;
  const strings = entries.filter((each) => each.type === 'string').map((each) => each.text);
  const items = isWhole ? toItems(whole, works) : readOneByOne(works, strings, parse, reading);
  addProblems(
    reading.problems,
    items.flatMap((item) => checkAddress(item, reading.file)),
  );
  const itemAt = new Map(items.map((item) => [item.at, item]));
  for (const entry of works) {
    const item = itemAt.get(entry.at);
    if (item?.type !== 'map') continue;
    warnUnknownType(entry, knownTypes, reading);
    warnLostMonth(entry, item, reading);
    warnBibtexSlips(entry, item, reading);
    warnUnreadCommands(entry, item, reading);
  }
  return items;
}

function checkAddress(item: YamlNode, file: string): Problem[] {
  const url = item.type === 'map' ? item.entries.get('URL')?.value : undefined;
  return url?.type === 'scalar' ? checkHiddenValue(url.text, { file, ...url.at }) : [];
}

/** The parser fails as a whole if one entry is bad, so each is tried by itself. */
function readOneByOne(
  works: readonly BibtexEntry[],
  strings: readonly string[],
  parse: ParseBibtex,
  reading: Reading,
): YamlNode[] {
  const good: BibtexEntry[] = [];
  const alone: unknown[] = [];
  for (const entry of works) {
    const before = strings.map((each) => `${each}\n`).join('');
    const items = attempt(() => parse(before + entry.text));
    if (Array.isArray(items)) {
      good.push(...items.map(() => entry));
      alone.push(...items);
      continue;
    }
    const { at, message, fix } = faultOf(entry, String(items), before);
    report(reading, at, 'invalid-bibliography', message, fix);
  }
  // Only together do they inherit fields from the entries that `crossref` names.
  const texts = [...new Set(good)].map((entry) => entry.text);
  const together = attempt(() => parse([...strings, ...texts].join('\n')));
  const isComplete = Array.isArray(together) && together.length === good.length;
  return toItems(isComplete ? together : alone, good);
}

/** The result of a function, or one line on why it failed. */
function attempt(run: () => unknown[]): unknown[] | string {
  try {
    return run();
  } catch (thrown) {
    const [reason = ''] = thrownMessage(thrown).split('\n');
    return reason;
  }
}

function toItems(items: readonly unknown[], entries: readonly BibtexEntry[]): YamlNode[] {
  return items.flatMap((item, index) => {
    const entry = entries[index];
    // An `@xdata` only holds fields for other entries.
    return entry && entry.type !== 'xdata' ? [bibtexItem(item, entry)] : [];
  });
}
