/** A file that its front matter keeps out of the site, and what links call it. */
export interface Draft {
  file: string;
  isEntity: boolean;
  /** Ids, paths and file names, titles and aliases, as `nameOfDraft` writes them. */
  names: readonly string[];
}

/** The report of a name that leads nowhere. */
interface Report {
  message: string;
  fix: string;
}

/** A name or path as drafts are found by it: without case, ending of a file, and slashes around it. */
export function nameOfDraft(written: string): string {
  return written
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\.(?:md|markdown)$/, '')
    .replace(/^\/+|\/+$/g, '');
}

/** The draft that a name or path means; an entity, if only one will do. */
export function findDraft(
  drafts: readonly Draft[] | undefined,
  written: string,
  sort: 'page' | 'entity' = 'page',
): Draft | undefined {
  const name = nameOfDraft(written);
  return drafts?.find(
    ({ isEntity, names }) => (isEntity || sort === 'page') && names.includes(name),
  );
}

/**
 * What to report of a name that leads nowhere: that it means a draft, if it does.
 * @param subject The start of the message: `[[x]] leads to`.
 */
export function draftOr(draft: Draft | undefined, subject: string, otherwise: Report): Report {
  if (!draft) return otherwise;
  return {
    message: `${subject} a draft: \`${draft.file}\` is not published.`,
    fix: 'Publish that file, or leave its name out until you do.',
  };
}
