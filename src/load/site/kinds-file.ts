import { translateTerm } from '../../model/labels/labels.ts';
import { builtInKinds } from '../../model/kinds/built-in-kinds.ts';
import { isFreeFolder } from '../../model/kinds/free-folder.ts';
import { kindShapes } from '../../model/kinds/kind-shapes.ts';
import { kindsSchema, type KindsFile } from '../../model/kinds/kinds-schema.ts';
import { labelFromId } from '../../model/kinds/label-from-id.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import { reservedNames } from '../../model/addresses/path.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { report, type Reading } from '../yaml/field-reader.ts';
import { commonEntityKeys } from '../prose/front-matter-keys.ts';
import { slugify } from '../folder/identifier.ts';
import { validate } from '../yaml/schema-problems.ts';
import { parseYaml } from '../yaml/yaml-file.ts';
import { findNode, type YamlNode } from '../yaml/yaml-node.ts';

type KindEntry = KindsFile[string];

/** The built-in kinds in the site's language, for a folder without `kinds.yaml`. */
export function translateKinds(language: string): Kind[] {
  const say = (term: string): string => translateTerm(term, language);
  return builtInKinds.map((kind) => ({
    ...kind,
    label: say(kind.label),
    plural: say(kind.plural),
    fields: kind.fields.map((field) => ({
      ...field,
      label: say(field.label),
      ...(field.inverse !== undefined && { inverse: say(field.inverse) }),
    })),
  }));
}

/** Joins `kinds.yaml` to the built-in kinds. A kind with a fault keeps what of it is right. */
export function readKinds(
  text: string,
  file: string,
  language: string,
): { kinds: Kind[]; problems: Problem[] } {
  const kinds = translateKinds(language);
  const parsed = parseYaml(text, file);
  const reading: Reading = { file, problems: parsed.problems };
  if (!parsed.node) return { kinds, problems: reading.problems };
  const validated = validate(parsed.node, kindsSchema, file);
  reading.problems.push(...validated.problems);
  if (!validated.value) return { kinds, problems: reading.problems };
  for (const [id, entry] of Object.entries(validated.value)) {
    addKind(kinds, id, entry, parsed.node, reading);
  }
  checkTargets(kinds, validated.value, parsed.node, reading);
  return { kinds, problems: reading.problems };
}

function addKind(
  kinds: Kind[],
  id: string,
  entry: KindEntry,
  root: YamlNode,
  reading: Reading,
): void {
  const index = kinds.findIndex((each) => each.id === id);
  const known = kinds[index];
  const keyAt = findNode(root, [id]).keyAt ?? root.at;
  if (!known && !isFreeKindId(id, kinds)) {
    const message = `\`${id}\` cannot be the name of a kind: it is used by the site, or holds more than a-z, 0-9 and \`-\`.`;
    return report(
      reading,
      keyAt,
      'invalid-id',
      message,
      'Choose another name, in the singular: `chip`.',
    );
  }
  if (!known && !entry.label) {
    report(
      reading,
      keyAt,
      'missing-field',
      `The kind \`${id}\` has no label.`,
      `Add \`label: ${labelFromId(id)}\` below it.`,
    );
  }
  const base = known ?? newKind(id, entry, kinds);
  const kind: Kind = {
    ...base,
    ...(entry.label !== undefined && { label: entry.label }),
    ...(entry.plural !== undefined && { plural: entry.plural }),
    ...(entry.color !== undefined && { color: entry.color }),
    ...(entry.shape !== undefined && { shape: entry.shape }),
    ...(entry.schemaOrg !== undefined && { schemaOrg: entry.schemaOrg }),
    ...(entry.followTheMoney !== undefined && { followTheMoney: entry.followTheMoney }),
    folder: folderOf(base, entry),
    fields: mergeFields(id, base.fields, entry, root, reading),
  };
  const others = kinds.filter((each) => each !== known);
  if (!isFreeFolder(kind.folder, others)) {
    const at = entry.plural === undefined ? keyAt : findNode(root, [id, 'plural']).node.at;
    const message = `The kind \`${id}\` would live at \`/${kind.folder}/\`, which is in use.`;
    return report(reading, at, 'invalid-id', message, 'Give it another `plural`.');
  }
  if (known) kinds[index] = kind;
  else kinds.push(kind);
}

function isFreeKindId(id: string, kinds: readonly Kind[]): boolean {
  const isTaken = reservedNames.has(id) || kinds.some((each) => each.folder === id);
  return /^[a-z][a-z0-9-]*$/.test(id) && !isTaken;
}

function newKind(id: string, entry: KindEntry, kinds: readonly Kind[]): Kind {
  const label = entry.label ?? labelFromId(id);
  const used = new Set(kinds.map((each) => each.shape));
  const shape =
    kindShapes.find((each) => !used.has(each)) ??
    kindShapes[kinds.length % kindShapes.length] ??
    'disc';
  const plural = entry.plural ?? `${label}s`;
  return {
    id,
    label,
    plural,
    folder: '',
    shape,
    schemaOrg: 'Thing',
    followTheMoney: 'Thing',
    fields: [],
  };
}

/** A plural in another script gives no readable address: then a built-in kind keeps its own, a new one takes its id. */
function folderOf(base: Kind, entry: KindEntry): string {
  if (base.folder && entry.plural === undefined) return base.folder;
  const plural = entry.plural ?? base.plural;
  const isLatin = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Z}\p{S}]+$/u.test(plural);
  return isLatin ? slugify(plural) : base.folder || base.id;
}

function mergeFields(
  kindId: string,
  fields: readonly FieldDefinition[],
  entry: KindEntry,
  root: YamlNode,
  reading: Reading,
): FieldDefinition[] {
  const merged = new Map(fields.map((each) => [each.id, each]));
  for (const [id, written] of Object.entries(entry.fields)) {
    const keyAt = findNode(root, [kindId, 'fields', id]).keyAt ?? root.at;
    if (
      !/^[A-Za-z][A-Za-z0-9_-]*$/.test(id) ||
      commonEntityKeys.has(id) ||
      id in Object.prototype
    ) {
      const message = `\`${id}\` cannot be the name of a field: every entity has such a key, or it holds more than letters, digits, \`-\` and \`_\`.`;
      report(reading, keyAt, 'invalid-id', message, 'Choose another name.');
      continue;
    }
    const label = written.label ?? merged.get(id)?.label ?? labelFromId(id);
    const to = typeof written.to === 'string' ? [written.to] : (written.to ?? []);
    merged.set(id, {
      id,
      type: written.type,
      label,
      ...(written.unit !== undefined && { unit: written.unit }),
      to,
      ...(written.type === 'relation' && {
        inverse: written.symmetric ? label : (written.inverse ?? label),
      }),
      symmetric: written.symmetric,
      required: merged.get(id)?.required ?? false,
    });
  }
  return [...merged.values()];
}

/** Kinds may lead to kinds that are written further down, so targets are checked when all are known. */
function checkTargets(
  kinds: readonly Kind[],
  file: KindsFile,
  root: YamlNode,
  reading: Reading,
): void {
  const ids = kinds.map((each) => each.id);
  for (const [kindId, entry] of Object.entries(file)) {
    for (const [fieldId, field] of Object.entries(entry.fields)) {
      const targets = typeof field.to === 'string' ? [field.to] : (field.to ?? []);
      for (const [index, target] of targets.entries()) {
        if (ids.includes(target)) continue;
        const path = [kindId, 'fields', fieldId, 'to'];
        const { node } = findNode(root, typeof field.to === 'string' ? path : [...path, index]);
        const message = `\`to: ${target}\` names no kind.${didYouMean(target, ids)}`;
        report(
          reading,
          node.at,
          'unknown-kind',
          message,
          `Write one of ${ids.join(', ')}, or add the kind.`,
        );
      }
    }
  }
}
