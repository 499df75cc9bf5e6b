import { builtInKinds } from '../../../model/kinds/built-in/built-in-kinds.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import { translateTerm } from '../../../model/labels/labels.ts';

/** The built-in kinds in the site's language, for a folder without `kinds.yaml`. */
export function translateKinds(language: string): Kind[] {
  const say = (term: string): string => translateTerm(term, language);
  return builtInKinds.map((kind) => ({
    ...kind,
    label: say(kind.label),
    plural: say(kind.plural),
    fields: kind.fields.map((field) =>
      field.type === 'relation'
        ? { ...field, label: say(field.label), inverse: say(field.inverse) }
        : { ...field, label: say(field.label) },
    ),
  }));
}
