import type { SourceKey } from '../model/ids/source-key.ts';
import type { Article, Page } from '../model/records/article.ts';
import type { Entity } from '../model/records/entity.ts';
import type { RenderedProse } from './result/rendered-prose.ts';

/** Renders a file's text. `cited` holds the sources that the page numbers before its text, in order. */
export type MarkdownRenderer = (
  prose: Article | Page | Entity,
  cited?: readonly SourceKey[],
) => RenderedProse;
