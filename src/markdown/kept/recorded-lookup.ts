import type { Mention } from '../../link/names/name-index.ts';
import { targetKey } from '../../link/target.ts';
import { settingsOfTexts, type SiteLookup } from '../lookup/site-lookup.ts';
import { digestOf } from '../../model/digest.ts';
import { onceForText } from '../../model/lazy/once-for-text.ts';
import { readQuestion, writeQuestion, type Asking, type Question } from './question.ts';
import { RecordedMap, type MapQuestion } from './recorded-map.ts';

/** The questions of a text to the site while it was rendered. */
export interface Asked {
  questions: ReadonlySet<Question>;
  /** The blocks of text in which names were sought. */
  blocks: readonly string[];
}

/** A lookup that notes what is asked of it. */
export interface RecordedLookup {
  lookup: SiteLookup;
  /** Renders a text with the lookup. */
  record<Result>(render: () => Result): { result: Result; asked: Asked };
  /** A digest of the answer that the site gives to a question. */
  answerTo(question: Question): string;
}

type Note = (...asking: Asking) => void;

/**
 * Wraps a lookup. If it cannot note a part, it notes the whole, so no question goes unnoticed. Settings, labels and
 * kinds are not noted: they are the same for all texts (`sharedBy`).
 */
export function recordLookup(raw: SiteLookup): RecordedLookup {
  let asked: { questions: Set<Question>; blocks: string[] } | undefined;
  const note: Note = (...asking) => void asked?.questions.add(writeQuestion(asking));
  return {
    lookup: wrap(raw, note, (text) => void asked?.blocks.push(text)),
    record(render) {
      asked = { questions: new Set(), blocks: [] };
      try {
        return { result: render(), asked };
      } finally {
        asked = undefined;
      }
    },
    answerTo: onceForText((question: Question) => digestOf(answerOf(raw, readQuestion(question)))),
  };
}

/** A digest of what all texts share: they are all rendered again once it changes. */
export function sharedBy({ records, labels, base, reservedNames }: SiteLookup): string {
  return digestOf([settingsOfTexts(records.settings), records.kinds, labels, base, reservedNames]);
}

/** Members that are the same for all texts. */
const shared: ReadonlySet<string> = new Set(['labels', 'base', 'reservedNames', 'parser', 'kinds']);
const sharedRecords: ReadonlySet<string> = new Set(['kinds']);

function wrap(raw: SiteLookup, note: Note, noteBlock: (text: string) => void): SiteLookup {
  const members: Record<string, PropertyDescriptor> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (shared.has(name)) members[name] = { value };
    else if (value instanceof Map) members[name] = { value: recordedMap(name, value, note) };
    else members[name] = noted(value, () => note('whole', name));
  }
  for (const [name, value] of Object.entries(notedByQuestion(raw, note, noteBlock))) {
    members[name] = { value };
  }
  return Object.defineProperties({}, members) as SiteLookup;
}

/** Members that are asked for parts: only these are noted, not the whole. */
function notedByQuestion(
  raw: SiteLookup,
  note: Note,
  noteBlock: (text: string) => void,
): Partial<SiteLookup> {
  const { names, headings, tables, entitiesOf, drawChart, drawNetwork, records } = raw;
  return {
    names: {
      ...names,
      resolve(text, from = '') {
        note('resolve', text, from);
        return names.resolve(text, from);
      },
      findMentions(text, language) {
        noteBlock(text);
        const mentions = names.findMentions(text, language);
        for (const key of targetsOf(mentions)) note('map', 'targets', { about: 'get', key });
        return mentions;
      },
    },
    headings: {
      find(key, heading) {
        note('heading', key, heading);
        return headings.find(key, heading);
      },
    },
    tables: {
      head(...args) {
        note('head', ...args);
        return tables.head(...args);
      },
      number(...args) {
        note('number', ...args);
        return tables.number(...args);
      },
    },
    entitiesOf(kind) {
      note('entitiesOf', kind);
      return entitiesOf(kind);
    },
    drawChart(...args) {
      note('drawChart', ...args);
      return drawChart(...args);
    },
    drawNetwork(around, page) {
      note('drawNetwork', around ?? null, page);
      return drawNetwork(around, page);
    },
    records: wrapRecords(records, note),
  };
}

function wrapRecords(records: SiteLookup['records'], note: Note): SiteLookup['records'] {
  const members: Record<string, PropertyDescriptor> = {};
  for (const [name, value] of Object.entries(records)) {
    members[name] = sharedRecords.has(name) ? { value } : noted(value, () => note('records', name));
  }
  members['settings'] = { value: settingsOfTexts(records.settings) };
  const { unread, drafts } = records;
  if (unread) {
    const has: typeof unread.has = (sort, name) => {
      note('unread', sort, name);
      return unread.has(sort, name);
    };
    members['unread'] = { value: { ...unread, has } };
  }
  if (drafts) {
    const find: typeof drafts.find = (written, sort = 'page') => {
      note('draft', written, sort);
      return drafts.find(written, sort);
    };
    members['drafts'] = { value: { find } };
  }
  return Object.defineProperties({}, members) as SiteLookup['records'];
}

function noted(value: unknown, note: () => void): PropertyDescriptor {
  return {
    get() {
      note();
      return value;
    },
  };
}

function recordedMap(
  name: string,
  map: ReadonlyMap<unknown, unknown>,
  note: Note,
): ReadonlyMap<unknown, unknown> {
  return new RecordedMap(map, (question) => note('map', name, question));
}

function targetsOf(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.flatMap(({ targets }) => targets.map(targetKey)));
}

/** Asks the site itself. */
function answerOf(raw: SiteLookup, asking: Asking): unknown {
  switch (asking[0]) {
    case 'resolve':
      return raw.names.resolve(asking[1], asking[2]);
    case 'heading':
      return raw.headings.find(asking[1], asking[2]);
    case 'head':
      return raw.tables.head(asking[1]);
    case 'number':
      return raw.tables.number(asking[1]);
    case 'entitiesOf':
      return raw.entitiesOf(asking[1]);
    case 'drawChart':
      return raw.drawChart(asking[1], asking[2], asking[3]);
    case 'drawNetwork':
      return raw.drawNetwork(asking[1] ?? undefined, asking[2]);
    case 'unread':
      return raw.records.unread?.has(asking[1], asking[2]);
    case 'draft':
      return raw.records.drafts?.find(asking[1], asking[2]);
    case 'map':
      return answerOfMap(Reflect.get(raw, asking[1]), asking[2]);
    case 'whole':
      return Reflect.get(raw, asking[1]);
    case 'records':
      return Reflect.get(raw.records, asking[1]);
  }
}

function answerOfMap(map: ReadonlyMap<unknown, unknown>, question: MapQuestion): unknown {
  switch (question.about) {
    case 'get':
      return map.get(question.key);
    case 'has':
      return map.has(question.key);
    case 'keys':
      return [...map.keys()];
    case 'all':
      return map;
  }
}
