import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Position } from '../../model/problems/problem.ts';
import type { Document } from '../document/document.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';

/** A directive: how it is written, and what replaces it. */
export type DirectiveType = TextDirectiveType | LeafDirectiveType | ContainerDirectiveType;

/** Inside a sentence: `:value{...}`. */
export type TextDirectiveType = TypeOfForm<'text', TextDirective, PhrasingContent>;

/** On a line of its own: `::chart{...}`. */
export type LeafDirectiveType = TypeOfForm<'leaf', LeafDirective, BlockContent>;

/** Around other text: `:::quote{...}`. */
export type ContainerDirectiveType = TypeOfForm<
  'container',
  ContainerDirective,
  BlockContent | DefinitionContent
>;

interface TypeOfForm<Form extends DirectiveForm, Node, Made> {
  form: Form;
  /** The attributes it takes; others are reported. */
  attributes: readonly string[];
  /** The nodes that replace one use; if it is wrong, reports it and gives none. */
  nodes(use: DirectiveUse<Node>): Made[];
}

/** One use of a directive in a text. */
export interface DirectiveUse<Node = unknown> {
  node: Node;
  attributes: Readonly<Record<string, string>>;
  /** Where it starts. */
  at: Position;
  document: Document;
  lookup: SiteLookup;
}

/** `:name` in a sentence, `::name` on a line, `:::name` around blocks. */
export type DirectiveForm = 'text' | 'leaf' | 'container';

/** How a directive is written, for messages. */
export const directiveForms: Record<DirectiveForm, (name: string) => string> = {
  text: (name) => `:${name}{...}\` inside a sentence`,
  leaf: (name) => `::${name}{...}\` on a line of its own`,
  container: (name) => `:::${name}{...}\` on a line before the text, and \`:::\` after it`,
};
