import { takesFtmProperty, ftmLineage } from '../../../model/follow-the-money/entity-schemas.ts';
import type { FieldDefinition, Flow, RelationField } from '../../../model/kinds/field.ts';
import { ftmEnds } from '../../../model/kinds/ftm-ends.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import type { KindsFile } from '../../../model/kinds/kinds-schema.ts';
import { mayLeadTo } from '../../../model/kinds/may-lead-to.ts';
import { reportWarning } from '../../yaml/field-reader.ts';
import { findNode } from '../../yaml/yaml-node.ts';
import { placeOfValue, type KindsReading } from './kinds-reading.ts';

/**
 * Warns if the file's FollowTheMoney names do not fit the schemas of its kinds, since the export would silently drop
 * them.
 */
export function checkFollowTheMoney(
  kinds: readonly Kind[],
  file: KindsFile,
  reading: KindsReading,
): void {
  for (const kind of kinds) {
    if (isSchemaLost(kind, file, reading)) continue;
    const declared = Object.entries(file[kind.id]?.fields ?? {});
    const written = declared.filter(([, { followTheMoney }]) => followTheMoney !== undefined);
    for (const field of kind.fields) {
      if (!written.some(([id]) => id === field.id)) continue;
      const isFlowWritten = file[kind.id]?.fields?.[field.id]?.flow !== undefined;
      const found = misfit(field, isFlowWritten, kind, kinds);
      if (!found) continue;
      const at = placeOfValue(reading, [kind.id, 'fields', field.id, 'followTheMoney']);
      reportWarning(reading, at, 'invalid-value', found.message, found.fix);
    }
  }
}

/** Whether the schema of a kind is unknown, because its file says it in words that could not be read. */
function isSchemaLost({ id }: Kind, file: KindsFile, { root }: KindsReading): boolean {
  return (['event', 'followTheMoney'] as const).some(
    (key) => file[id]?.[key] === undefined && findNode(root, [id, key]).isWhole,
  );
}

interface Misfit {
  message: string;
  fix: string;
}

function misfit(
  field: FieldDefinition,
  isFlowWritten: boolean,
  kind: Kind,
  kinds: readonly Kind[],
): Misfit | undefined {
  if (field.type === 'relation') return relationMisfit(field, isFlowWritten, kind, kinds);
  const schema = kind.followTheMoney;
  const unknown = field.followTheMoney.find((property) => !takesFtmProperty(schema, property));
  if (unknown === undefined) return undefined;
  return {
    message: `In FollowTheMoney, ${schema} has no \`${unknown}\`, so the export leaves out \`${field.id}\`.`,
    fix: `Write a property of ${schema}, or give \`${kind.id}\` another \`followTheMoney\`.`,
  };
}

function relationMisfit(
  field: RelationField,
  isFlowWritten: boolean,
  kind: Kind,
  kinds: readonly Kind[],
): Misfit | undefined {
  const schema = field.followTheMoney;
  if (!schema) return undefined;
  const targets = kinds.filter(({ id }) => mayLeadTo(field, id));
  const fits = (flow: Flow): boolean => {
    const { stating, other } = ftmEnds(schema, flow);
    return is(kind, stating.schema) && targets.some((target) => is(target, other.schema));
  };
  if (fits(field.flow)) return undefined;
  const turned = field.flow === 'backward' ? 'forward' : 'backward';
  const { stating, other } = ftmEnds(schema, field.flow);
  return {
    message: `In FollowTheMoney, ${schema} with \`flow: ${field.flow}\` leads from ${stating.schema} to ${other.schema}. \`${field.id}\` does not, so the export makes it an UnknownLink.`,
    // Whoever wrote the flow means it: turned, the relation would say the reverse.
    fix:
      !isFlowWritten && fits(turned)
        ? `Write \`flow: ${turned}\`.`
        : fixOfEnd(kind, stating.schema, other.schema),
  };
}

function fixOfEnd(kind: Kind, stating: string, other: string): string {
  if (is(kind, stating)) {
    return `Name kinds of the schema ${other} in \`to\`, or write another schema.`;
  }
  // What is owned is an asset; of those, only a company is a legal entity too.
  const schema = stating === 'Asset' && is(kind, 'LegalEntity') ? 'Company' : stating;
  return `Write \`followTheMoney: ${schema}\` for \`${kind.id}\`, or another schema for the field.`;
}

function is(kind: Kind, schema: string): boolean {
  return ftmLineage(kind.followTheMoney).has(schema);
}
