import { stringify } from 'yaml';
import type { FtmRelationSchema } from '../../model/follow-the-money/relation-schemas.ts';
import type { Kind } from '../../model/kinds/kind.ts';

/** The names of a relation, from the end that acts on, owns or leads the other, and from that other. */
interface Names {
  over: string;
  /** Absent if it is the same from both ends. */
  under?: string;
  /** The end that better states it: an owner says what it owns. */
  statedBy: 'over' | 'under';
}

const namesOf: Readonly<Record<FtmRelationSchema, Names>> = {
  Ownership: { over: 'Owns', under: 'Owned by', statedBy: 'over' },
  Directorship: { over: 'Director of', under: 'Directors', statedBy: 'over' },
  Membership: { over: 'Members', under: 'Member of', statedBy: 'under' },
  Employment: { over: 'Staff', under: 'Works for', statedBy: 'under' },
  Representation: { over: 'Represents', under: 'Represented by', statedBy: 'over' },
  Succession: { over: 'Succeeds', under: 'Succeeded by', statedBy: 'over' },
  Family: { over: 'Relatives', statedBy: 'over' },
  Associate: { over: 'Associates', statedBy: 'over' },
  Payment: { over: 'Paid', under: 'Paid by', statedBy: 'over' },
  Debt: { over: 'Creditor of', under: 'Debtor of', statedBy: 'over' },
  UnknownLink: { over: 'Linked to', under: 'Linked from', statedBy: 'over' },
};

/** The fields that kinds need so that they can state all relations of a file. */
export class MissingFields {
  private readonly kinds = new Map<string, Map<string, object>>();

  /** Adds the field for a relation between two ends; a name without a page has no kind. */
  add(schema: FtmRelationSchema, over: Kind | undefined, under: Kind | undefined): void {
    const { statedBy } = namesOf[schema];
    const [first, second] = statedBy === 'over' ? [over, under] : [under, over];
    const kind = first ?? second;
    if (!kind) return;
    const end = first ? statedBy : statedBy === 'over' ? 'under' : 'over';
    const { id, entry } = fieldOf(schema, end);
    const fields = this.kinds.get(kind.id) ?? new Map<string, object>();
    this.kinds.set(kind.id, fields.set(freeId(id, kind), entry));
  }

  get isEmpty(): boolean {
    return this.kinds.size === 0;
  }

  /** A `kinds.yaml` with them. */
  get file(): string {
    const entries = [...this.kinds].map(([kind, fields]) => [
      kind,
      { fields: Object.fromEntries(fields) },
    ]);
    return stringify(Object.fromEntries(entries), { lineWidth: 0 });
  }

  /** Their names: `owns` of `person`. */
  get names(): string[] {
    return [...this.kinds].flatMap(([kind, fields]) =>
      [...fields.keys()].map((id) => `\`${id}\` of \`${kind}\``),
    );
  }

  /** Each by its kind, as it is written in that file: `person`: `owns: {type: relation, ...}`. */
  get lines(): string[] {
    return [...this.kinds].flatMap(([kind, fields]) =>
      [...fields].map(([id, entry]) => {
        const values = Object.entries(entry).map(([key, value]) => `${key}: ${String(value)}`);
        return `\`${kind}\`: \`${id}: {${values.join(', ')}}\``;
      }),
    );
  }
}

function fieldOf(schema: FtmRelationSchema, end: 'over' | 'under'): { id: string; entry: object } {
  const names = namesOf[schema];
  const label = (end === 'over' ? names.over : names.under) ?? names.over;
  const inverse = (end === 'over' ? names.under : names.over) ?? label;
  const flow = schema === 'UnknownLink' ? 'none' : end === 'over' ? 'forward' : 'backward';
  const direction = names.under === undefined ? { symmetric: true } : { inverse, flow };
  return {
    id: idOf(label),
    entry: { type: 'relation', label, ...direction, followTheMoney: schema },
  };
}

/** `Director of` → `directorOf`. */
function idOf(label: string): string {
  return label.toLowerCase().replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}

function freeId(id: string, { fields }: Kind): string {
  const taken = new Set(fields.map((field) => field.id));
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}${count}`;
  return free;
}
