/** A file that its front matter keeps out of the site. */
export interface Draft {
  file: string;
}

/** The drafts of a folder, to say so where a name that leads nowhere means one. */
export interface Drafts {
  /** The draft that a name or path means; an entity, if only one will do. */
  find(written: string, sort?: 'page' | 'entity'): Draft | undefined;
}

/** The report of a name that leads nowhere. */
interface Report {
  message: string;
  fix: string;
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
