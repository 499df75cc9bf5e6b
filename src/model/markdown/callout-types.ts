/** The type of callouts that a word names, in any case: `FAQ` names `question`. */
export function calloutTypeOf(word: string): string | undefined {
  const name = word.toLowerCase();
  const type = Object.hasOwn(aliases, name) ? aliases[name] : name;
  return type !== undefined && types.has(type) ? type : undefined;
}

/** Obsidian's other names for its types. */
const aliases: Readonly<Record<string, string>> = {
  summary: 'abstract',
  tldr: 'abstract',
  hint: 'tip',
  check: 'success',
  done: 'success',
  help: 'question',
  faq: 'question',
  attention: 'warning',
  fail: 'failure',
  missing: 'failure',
  error: 'danger',
  cite: 'quote',
};

const types: ReadonlySet<string> = new Set([
  'note',
  'tip',
  'important',
  'warning',
  'caution',
  'abstract',
  'info',
  'todo',
  'success',
  'question',
  'failure',
  'danger',
  'bug',
  'example',
  'quote',
]);
