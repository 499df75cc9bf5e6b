import type { Root } from 'mdast';
import type { Position } from '../../model/problems/problem.ts';
import { reportError, type Document } from './document.ts';

/** Reports that a text is too long or too deep for the parser, and gives an empty one. */
export function refuseComplex(document: Document, at: Position): Root {
  return refuse(
    document,
    at,
    'The text is too long, or nested too deeply, to be read.',
    'Split it into several pages, or flatten its lists and quotations.',
  );
}

/** Reports that a text has too many parts for one page, and gives an empty one. */
export function refuseWork(document: Document, at: Position): Root {
  return refuse(
    document,
    at,
    'Up to here, the text has more links, notes, formulas, cells or other parts than one page can hold.',
    'Split it into several pages, or make its tables datasets in `data/`.',
  );
}

function refuse(document: Document, at: Position, message: string, fix: string): Root {
  reportError(document, at, 'too-complex', message, fix);
  return { type: 'root', children: [] };
}
