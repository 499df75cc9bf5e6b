import { calloutTypeOf } from '../../model/markdown/callout-types.ts';

/** A directive or role of MyST: its name, and what to write instead. */
export interface MystMarkup {
  name: string;
  fix: string;
}

/** The directive that a block of code is in MyST, by its language: `{note}`. Code that Quarto runs has one, too: `{r}`. */
export function mystDirective(language: string): MystMarkup | undefined {
  const [, name = ''] = /^\{([a-z][a-z:_-]*)\}$/.exec(language) ?? [];
  const callout = calloutTypeOf(name);
  if (callout === undefined && !directives.test(name)) return undefined;
  if (name === 'math') return { name, fix: 'Write the formula between two lines of `$$`.' };
  if (/^(?:figure|image)$/.test(name))
    return { name, fix: 'Write `![what it shows](photo.png "caption")`.' };
  const isLeftOut = /^(?:index|bibliography|tableofcontents|toctree)$/.test(name);
  if (isLeftOut) return { name, fix: 'Remove it.' };
  return { name, fix: `Write a callout: \`> [!${callout ?? 'note'}] Title\`.` };
}

const directives =
  /^(?:admonition|math|figure|image|seealso|dropdown|epigraph|margin|sidebar|topic|exercise|exercise-start|solution|solution-start|prf:[a-z]+|index|bibliography|tableofcontents|toctree)$/;

/** The role that stands right before code in MyST: `{cite}`, in `` {cite}`lund-2019` ``. */
export function mystRole(before: string, code: string): MystMarkup | undefined {
  const [, name] = /\{([a-z][a-z:_-]{0,30})\}$/.exec(before) ?? [];
  return name === undefined ? undefined : { name, fix: fixOfRole(name, code) };
}

function fixOfRole(name: string, code: string): string {
  if (/^cite(?::|$)/.test(name)) {
    const keys = code.split(',').map((key) => `@${key.trim()}`);
    return `Write \`[${keys.join('; ')}]\`.`;
  }
  if (name === 'math') return `Write \`$${code}$\`.`;
  if (/^(?:doc|download)$/.test(name)) return 'Write a link to the file: `[words](other.md)`.';
  if (name === 'ref') return 'Link to the heading: `[[#Heading]]`.';
  return 'Say in words what it shows.';
}
