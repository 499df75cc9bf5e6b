import { entityId } from '../../model/ids/entity-id.ts';
import { isEmptyPeriod } from '../../model/dates/period.ts';
import { wrongOrder } from '../../model/dates/wrong-order.ts';
import type { Relation } from '../../model/records/entity.ts';
import { clearAmounts, readAmount, type Amount } from '../../model/values/amount.ts';
import {
  findEntry,
  locate,
  oneLine,
  readDate,
  readScalar,
  readText,
  report,
  reportWarning,
  shorten,
  type Reading,
} from '../yaml/field-reader.ts';
import { warnUnknown } from '../yaml/unknown-keys.ts';
import { slugify } from '../folder/identifier.ts';
import { itemsOf, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/yaml-node.ts';
import { linkIn, nameInPath, unquotedLink } from './front-matter-links.ts';
import { readAssessment } from './read-assessment.ts';
import { readSources } from './source-keys.ts';
import { relationKeys } from './statement-keys.ts';

const knownKeys: ReadonlySet<string> = new Set(relationKeys);

/** Relations in all forms: `id`, `"[[id]]"`, `{to, since, ...}` or `{name, ...}`; one or a list. */
export function readRelations(entry: YamlEntry, reading: Reading): Relation[] {
  const unwrapped = unquotedLink(entry.value);
  return itemsOf(unwrapped ?? entry.value).flatMap(
    (node) => readRelation(unquotedLink(node) ?? node, entry.key, reading) ?? [],
  );
}

function readRelation(node: YamlNode, field: string, reading: Reading): Relation | undefined {
  if (node.type !== 'map') {
    const scalar = readScalar(node, field, reading);
    if (!scalar || oneLine(scalar.text) === '') return undefined;
    return { field, ...targetOf(scalar.text), sources: [], at: locate(reading, node.at) };
  }
  warnUnknown(node, knownKeys, reading);
  const target = readTarget(node, field, reading);
  const time = readTime(node, reading);
  const share = readText(findEntry(node, 'share'), reading);
  const role = readText(findEntry(node, 'role'), reading);
  const amount = readSum(findEntry(node, 'amount'), reading);
  const note = readText(findEntry(node, 'note'), reading);
  const sources = readSources(findEntry(node, 'source', 'sources'), reading);
  const assessment = readAssessment(node, reading);
  if (!target) return undefined;
  return {
    field,
    ...target,
    ...time,
    ...(share && { share }),
    ...(role && { role }),
    ...(amount && { amount }),
    ...sources,
    ...(note && { note }),
    ...assessment,
    at: locate(reading, (findEntry(node, 'to', 'name')?.value ?? node).at),
  };
}

/** The day of an act, or the first and last day of a state; reports a relation that has both. */
function readTime(map: YamlMap, reading: Reading): Pick<Relation, 'on' | 'since' | 'until'> {
  const act = findEntry(map, 'on');
  const on = readDate(act, reading);
  const since = readDate(findEntry(map, 'since'), reading);
  const end = findEntry(map, 'until');
  const until = readDate(end, reading);
  if (!act || (!since && !until)) {
    if (end && isEmptyPeriod({ from: since, to: until })) {
      const { message, fix } = wrongOrder(['until', until], ['since', since]);
      report(reading, end.value.at, 'invalid-date', message, fix);
    }
    return { ...(on && { on }), ...(since && { since }), ...(until && { until }) };
  }
  const message = `\`on\` is the day of an act, but \`${since ? 'since' : 'until'}\` bounds a state.`;
  const fix = 'Keep `on` for what happened on one day, or `since` and `until` for what lasted.';
  return report(reading, act.keyAt, 'invalid-value', message, fix) ?? {};
}

/**
 * A sum as text. A number without a unit says nothing, and one whose signs the language writes otherwise could be read
 * wrongly, so both are warnings.
 */
function readSum(entry: YamlEntry | undefined, reading: Reading): Amount | undefined {
  const text = readText(entry, reading);
  if (!entry || !text) return undefined;
  const { language = 'en' } = reading;
  const amount = readAmount(text, language);
  const warn = (message: string, fix: string): unknown =>
    reportWarning(reading, entry.value.at, 'invalid-value', message, fix);
  const clear = clearAmounts(text, language);
  if (clear.length > 0) {
    const reason =
      clear.length > 1
        ? 'may be one of two sums'
        : `has points and commas as the language of the page, ${language}, does not write them`;
    const message = `\`amount: ${shorten(text)}\` ${reason}, so it stays a text without a number.`;
    warn(message, `Write ${clear.map((each) => `\`${shorten(each)}\``).join(' or ')}.`);
  }
  if (amount.value !== undefined && amount.unit === undefined) {
    const message = `\`amount: ${shorten(text)}\` has no unit.`;
    const fix = 'Write the sum with its currency or unit: `US$2.8bn`, `3,000 tonnes`.';
    warn(message, fix);
  }
  return amount;
}

/** What a relation leads to, as it is written. */
type RelationTarget = Pick<Relation, 'target' | 'linked'>;

function readTarget(map: YamlMap, field: string, reading: Reading): RelationTarget | undefined {
  const to = findEntry(map, 'to');
  if (to) {
    const scalar = readScalar(unquotedLink(to.value) ?? to.value, 'to', reading);
    return scalar && targetOf(scalar.text);
  }
  const name = readText(findEntry(map, 'name'), reading);
  if (name) return { target: { name } };
  const message = `A relation in \`${field}\` has neither \`to\` nor \`name\`.`;
  return report(
    reading,
    map.at,
    'missing-field',
    message,
    'Write `{to: id}`, or `{name: ...}` for someone who has no page.',
  );
}

/** `[[wechat|the app]]` → `wechat`. A link may use the path of the file, as in Obsidian: `[[companies/Tencent Music]]`. */
function targetOf(text: string): RelationTarget {
  const link = linkIn(text);
  if (!link) return { target: { id: entityId(oneLine(text)) } };
  const name = nameInPath(link.target);
  const id = entityId(slugify(name));
  return { target: { id }, ...(name !== id && { linked: name }) };
}
