import { cleanText } from '../plan/clean-text.ts';
import { ImportError } from '../plan/import-plan.ts';
import { thrownMessage } from '../../model/run/thrown.ts';

/** An entity or relation of FollowTheMoney. */
export interface FtmThing {
  id: string;
  schema: string;
  /** Its name, if the file gives one apart from its properties. */
  caption?: string;
  properties: Map<string, string[]>;
}

const mostThings = 100_000;
const longestName = 512;

/**
 * The entities and relations of a file: a JSON array, or an object on each line. Fragments of one entity become one.
 * @throws ImportError if it is neither.
 */
export function readFtmThings(text: string): FtmThing[] {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const read = trimmed.startsWith('[') ? readArray(trimmed) : readLines(trimmed);
  const things = new Map<string, FtmThing>();
  for (const { value, place } of read) {
    const thing = thingOf(value);
    if (!thing) {
      throw new ImportError(
        `${place} is not an entity of FollowTheMoney: it needs \`id\`, \`schema\` and \`properties\`. Export the file again, as JSON lines of entities. If it is a list of sources, copy it beside \`site.yaml\`, where it is read as it is.`,
      );
    }
    const known = things.get(thing.id);
    things.set(thing.id, known ? joined(known, thing) : thing);
    if (things.size > mostThings) {
      throw new ImportError(
        `The file has more than ${mostThings.toLocaleString('en')} entities. Import a part of it.`,
      );
    }
  }
  if (things.size === 0) throw new ImportError('The file has no entities.');
  return [...things.values()];
}

interface Read {
  value: unknown;
  place: string;
}

function readArray(text: string): Read[] {
  const values = parse(text, 'The file');
  return Array.isArray(values)
    ? values.map((value: unknown, index) => ({ value, place: `Entity ${index + 1}` }))
    : [];
}

function readLines(text: string): Read[] {
  return text.split('\n').flatMap((line, index): Read[] => {
    const place = `Line ${index + 1}`;
    return line.trim() === '' ? [] : [{ value: parse(line, place), place }];
  });
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = thrownMessage(cause);
    throw new ImportError(`${place} is not JSON: ${why}. Export the file again, as JSON lines.`);
  }
}

function thingOf(value: unknown): FtmThing | undefined {
  if (!isObject(value)) return undefined;
  const { id, schema, caption, properties } = value;
  if (!isName(id) || !isName(schema) || !isObject(properties)) return undefined;
  const lists = Object.entries(properties).map(([property, values]): [string, string[]] => [
    property,
    textsOf(values),
  ]);
  return {
    id,
    schema,
    ...(typeof caption === 'string' && { caption }),
    properties: new Map(lists.filter(([, texts]) => texts.length > 0)),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestName;
}

/** The texts of a property; entities that are nested in it count by their ids. */
function textsOf(values: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(values) ? values : [values];
  const texts = list.flatMap((value) => {
    const plain = isObject(value) ? value['id'] : value;
    return typeof plain === 'string' || typeof plain === 'number'
      ? [cleanText(String(plain)).trim()]
      : [];
  });
  return [...new Set(texts.filter(Boolean))];
}

function joined(known: FtmThing, more: FtmThing): FtmThing {
  const names = new Set([...known.properties.keys(), ...more.properties.keys()]);
  const properties = [...names].map((name): [string, string[]] => {
    const texts = [...(known.properties.get(name) ?? []), ...(more.properties.get(name) ?? [])];
    return [name, [...new Set(texts)]];
  });
  return { ...known, properties: new Map(properties) };
}
