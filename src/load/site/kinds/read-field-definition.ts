import { isFtmRelationSchema } from '../../../model/follow-the-money/relation-schemas.ts';
import type {
  DateField,
  FieldDefinition,
  PlainField,
  RelationField,
} from '../../../model/kinds/field.ts';
import type { TypedField } from '../../../model/kinds/kinds-schema.ts';
import { kindId } from '../../../model/ids/kind-id.ts';
import { labelFromId } from '../../../model/kinds/label-from-id.ts';

/**
 * The definition of a field from its entry in `kinds.yaml`.
 * @param known The kind's existing field with that name, if any: it supplies what the entry leaves out.
 */
export function readFieldDefinition(
  id: string,
  written: TypedField,
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
  written: TypedField & Pick<PlainField, 'type'>,
  known: FieldDefinition | undefined,
): PlainField {
  const before = known?.type === written.type ? known : undefined;
  const unit = written.unit ?? before?.unit;
  return {
    ...shared,
    type: written.type,
    followTheMoney: ftmProperties(written, known),
    ...(unit !== undefined && { unit }),
  };
}

function readDate(
  shared: Shared,
  written: TypedField,
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
  written: TypedField,
  known: FieldDefinition | undefined,
): RelationField {
  const before = known?.type === 'relation' ? known : undefined;
  const to = written.to === undefined ? (before?.to ?? []) : [written.to].flat().map(kindId);
  // A label for the other end makes a relation one of two ends.
  const isAsBefore = written.inverse === undefined && before?.symmetric === true;
  const symmetric = written.symmetric ?? isAsBefore;
  const directed = before?.symmetric ? undefined : before;
  const inverse = symmetric ? shared.label : (written.inverse ?? directed?.inverse ?? shared.label);
  const followTheMoney = ftmRelation(written) ?? before?.followTheMoney;
  // The same label at both ends implies no direction.
  const usual = inverse === shared.label ? 'none' : 'forward';
  return {
    ...shared,
    type: 'relation',
    to,
    inverse,
    symmetric,
    flow: symmetric ? 'none' : (written.flow ?? directed?.flow ?? usual),
    ...(followTheMoney && { followTheMoney }),
  };
}

function ftmProperties(
  { type, followTheMoney }: TypedField,
  known: FieldDefinition | undefined,
): readonly string[] {
  if (followTheMoney !== undefined) return [followTheMoney].flat();
  return known && known.type === type && known.type !== 'relation' ? known.followTheMoney : [];
}

function ftmRelation({ followTheMoney }: TypedField): RelationField['followTheMoney'] {
  const isOne = typeof followTheMoney === 'string' && isFtmRelationSchema(followTheMoney);
  return isOne ? followTheMoney : undefined;
}
