import { isFtmRelationSchema } from '../../../model/follow-the-money/relation-schemas.ts';
import type {
  DateField,
  FieldDefinition,
  PlainField,
  RelationField,
} from '../../../model/kinds/field.ts';
import type { FieldEntry } from '../../../model/kinds/kinds-schema.ts';
import { kindId } from '../../../model/ids/kind-id.ts';
import { labelFromId } from '../../../model/kinds/label-from-id.ts';

/**
 * The definition of a field from its entry in `kinds.yaml`.
 * @param known The kind's existing field with that name, if any: it supplies what the entry leaves out.
 */
export function readFieldDefinition(
  id: string,
  written: FieldEntry,
  known: FieldDefinition | undefined,
): FieldDefinition {
  const schemaOrg =
    written.schemaOrg ?? (known?.type === written.type ? known.schemaOrg : undefined);
  const shared = {
    id,
    label: written.label ?? known?.label ?? labelFromId(id),
    required: known?.required ?? false,
    ...(schemaOrg !== undefined && { schemaOrg }),
  };
  if (written.type === 'relation') return readRelation(shared, written, known);
  if (written.type === 'date') return readDate(shared, written, known);
  return readPlain(shared, { ...written, type: written.type }, known);
}

type Shared = Pick<FieldDefinition, 'id' | 'label' | 'required' | 'schemaOrg'>;

function readPlain(
  shared: Shared,
  written: FieldEntry & Pick<PlainField, 'type'>,
  known: FieldDefinition | undefined,
): PlainField {
  return {
    ...shared,
    type: written.type,
    followTheMoney: ftmProperties(written, known),
    ...(written.unit !== undefined && { unit: written.unit }),
  };
}

function readDate(
  shared: Shared,
  written: FieldEntry,
  known: FieldDefinition | undefined,
): DateField {
  return {
    ...shared,
    type: 'date',
    followTheMoney: ftmProperties(written, known),
    marks: written.marks ?? (known?.type === 'date' ? known.marks : 'point'),
  };
}

function readRelation(
  shared: Shared,
  written: FieldEntry,
  known: FieldDefinition | undefined,
): RelationField {
  const before = known?.type === 'relation' ? known : undefined;
  const { to = [], symmetric } = written;
  const inverse = symmetric ? shared.label : (written.inverse ?? shared.label);
  const followTheMoney = ftmRelation(written) ?? before?.followTheMoney;
  // The same label at both ends implies no direction.
  const usual = inverse === shared.label ? 'none' : 'forward';
  return {
    ...shared,
    type: 'relation',
    to: [to].flat().map(kindId),
    inverse,
    symmetric,
    flow: symmetric ? 'none' : (written.flow ?? before?.flow ?? usual),
    ...(followTheMoney && { followTheMoney }),
  };
}

function ftmProperties(
  { type, followTheMoney }: FieldEntry,
  known: FieldDefinition | undefined,
): readonly string[] {
  if (followTheMoney !== undefined) return [followTheMoney].flat();
  return known && known.type === type && known.type !== 'relation' ? known.followTheMoney : [];
}

function ftmRelation({ followTheMoney }: FieldEntry): RelationField['followTheMoney'] {
  const isOne = typeof followTheMoney === 'string' && isFtmRelationSchema(followTheMoney);
  return isOne ? followTheMoney : undefined;
}
