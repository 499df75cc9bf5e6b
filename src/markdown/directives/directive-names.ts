/** The directives and their attributes; `undefined` takes any. */
export const directives = {
  /** A value of a dataset, with its date and source. */
  value: { form: 'text', attributes: ['data', 'entity', 'at', 'column'] },
  /** The difference between two values in per cent. */
  change: { form: 'text', attributes: ['data', 'entity', 'from', 'to', 'column'] },
  /** A chart of `charts/`; further attributes override its YAML. */
  chart: { form: 'leaf', attributes: undefined },
  /** Timeline points, oldest first, with their sources. */
  timeline: { form: 'leaf', attributes: ['entity', 'from', 'to'] },
  /** A network of relations. */
  network: { form: 'leaf', attributes: ['entity', 'depth'] },
  /** The entities of a kind as a table. */
  entities: { form: 'leaf', attributes: ['kind', 'sort', 'tag'] },
  /** A quotation with its speaker. */
  quote: { form: 'container', attributes: ['by', 'source', 'date', 'lang', 'role'] },
} as const;

export type DirectiveName = keyof typeof directives;
/** `:name` in a sentence, `::name` on a line, `:::name` around blocks. */
export type DirectiveForm = 'text' | 'leaf' | 'container';

export const directiveNames: readonly string[] = Object.keys(directives);

/** True for the name of a directive. */
export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directives, name);
}

/** How a directive is written, for messages. */
export const directiveForms: Record<DirectiveForm, (name: string) => string> = {
  text: (name) => `:${name}{...}\` inside a sentence`,
  leaf: (name) => `::${name}{...}\` on a line of its own`,
  container: (name) => `:::${name}{...}\` on a line before the text, and \`:::\` after it`,
};
