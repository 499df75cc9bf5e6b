/** The directives of the contract (section 5) and their attributes. */
export const directives = {
  value: { form: 'text', attributes: ['data', 'entity', 'at', 'column'] },
  change: { form: 'text', attributes: ['data', 'entity', 'from', 'to', 'column'] },
  /** Takes any attribute: all but `id` override the chart's YAML. */
  chart: { form: 'leaf', attributes: undefined },
  timeline: { form: 'leaf', attributes: ['entity', 'from', 'to'] },
  network: { form: 'leaf', attributes: ['entity', 'depth'] },
  entities: { form: 'leaf', attributes: ['kind', 'sort', 'tag'] },
  quote: { form: 'container', attributes: ['by', 'source', 'date', 'lang', 'role'] },
} as const;

export type DirectiveName = keyof typeof directives;
export type DirectiveForm = 'text' | 'leaf' | 'container';

export const directiveNames: readonly string[] = Object.keys(directives);

export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directives, name);
}

/** How a directive is written, for messages. */
export const directiveForms: Record<DirectiveForm, (name: string) => string> = {
  text: (name) => `:${name}{...}\` inside a sentence`,
  leaf: (name) => `::${name}{...}\` on a line of its own`,
  container: (name) => `:::${name}{...}\` on a line before the text, and \`:::\` after it`,
};
