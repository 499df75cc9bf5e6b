import type { Styles } from './styles.ts';
import { allOf, child, valueOf, type XmlElement } from './xml.ts';

interface Level {
  start: number;
  isOrdered: boolean;
  /** The style whose paragraphs are entries of this level. */
  style?: string;
}

interface List {
  abstractId: string;
  /** Where this list starts anew, by level. */
  starts: ReadonlyMap<string, number>;
}

/** Counts the entries of lists, as Word does. */
export class Numbering {
  private readonly levels = new Map<string, Map<string, Level>>();
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(root: XmlElement | undefined, styles: Styles) {
    const links = new Map<string, string>();
    for (const abstract of allOf(root, 'w:abstractNum')) {
      const id = abstract.attributes['w:abstractNumId'] ?? '';
      this.levels.set(id, levelsOf(abstract));
      const link = valueOf(abstract, 'w:numStyleLink');
      if (link !== undefined) links.set(id, styles.numberingOf(link).numId ?? '');
    }
    const numbers = allOf(root, 'w:num');
    const abstractIds = new Map(
      numbers.map((each) => [
        each.attributes['w:numId'] ?? '',
        valueOf(each, 'w:abstractNumId') ?? '',
      ]),
    );
    for (const each of numbers) {
      const own = valueOf(each, 'w:abstractNumId') ?? '';
      const abstractId = abstractIds.get(links.get(own) ?? '') ?? own;
      this.lists.set(each.attributes['w:numId'] ?? '', { abstractId, starts: startsOf(each) });
    }
  }

  /** The level of a list whose entries are the paragraphs of a style. */
  levelOfStyle(numId: string, style: string | undefined): string | undefined {
    if (style === undefined) return undefined;
    const levels = this.levels.get(this.lists.get(numId)?.abstractId ?? '') ?? new Map();
    return [...levels].find(([, level]) => level.style === style)?.[0];
  }

  /** The number of the next entry of a list at a level; `undefined` if it has none. */
  next(numId: string, level: string): number | undefined {
    const list = this.lists.get(numId);
    const { isOrdered, start } = this.levels.get(list?.abstractId ?? '')?.get(level) ?? {};
    if (!list || start === undefined) return undefined;
    const depth = Number(level);
    const counts = this.counts.get(list.abstractId) ?? [];
    const restart = list.starts.get(level);
    const mark = `${numId} ${level}`;
    const isRestarted = restart !== undefined && !this.started.has(mark);
    this.started.add(mark);
    const last = isRestarted ? undefined : counts[depth];
    const count = last === undefined ? (restart ?? start) : last + 1;
    // An entry of a level begins those below it anew.
    const above = Array.from({ length: depth }, (_, at) => counts[at]);
    this.counts.set(list.abstractId, [...above, count]);
    return isOrdered ? count : undefined;
  }
}

function levelsOf(abstract: XmlElement): Map<string, Level> {
  return new Map(
    allOf(abstract, 'w:lvl').flatMap((level) => {
      const depth = level.attributes['w:ilvl'] ?? '0';
      if (!/^[0-8]$/.test(depth)) return [];
      const style = valueOf(level, 'w:pStyle');
      const form = {
        start: wholeOf(valueOf(level, 'w:start')) ?? 1,
        isOrdered: valueOf(level, 'w:numFmt') !== 'bullet',
        ...(style !== undefined && { style }),
      };
      return [[depth, form] as const];
    }),
  );
}

function startsOf(list: XmlElement): Map<string, number> {
  return new Map(
    allOf(list, 'w:lvlOverride').flatMap((override) => {
      const start =
        wholeOf(valueOf(override, 'w:startOverride')) ??
        wholeOf(valueOf(child(override, 'w:lvl'), 'w:start'));
      return start === undefined ? [] : [[override.attributes['w:ilvl'] ?? '0', start] as const];
    }),
  );
}

/** A number as a list of Markdown may start with. */
function wholeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,8}$/.test(text) ? Number(text) : undefined;
}
