import { withTitleForms } from '../../../../src/client/search/engine/search-names.ts';
import { sitePath } from '../../../../src/model/addresses/path.ts';
import { nameForms, type SearchableName } from '../../../../src/outputs/search/searchable-name.ts';

/** A name as an opened index has it. */
export function searchableName(
  title: string,
  aliases: string[] = [],
  more: Partial<SearchableName> = {},
): SearchableName {
  return withTitleForms({
    title,
    path: sitePath('x', title),
    page: title,
    kind: 'x',
    label: 'X',
    forms: nameForms(title, aliases),
    ...more,
  });
}
