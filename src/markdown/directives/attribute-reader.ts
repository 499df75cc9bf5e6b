import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { findWritten } from '../../model/ids/find-written.ts';
import { didYouMeanOr } from '../../model/problems/nearest.ts';
import { fixOfForm } from '../../model/dates/date-fix.ts';
import { parsePartialDate, type PartialDate } from '../../model/dates/partial-date.ts';
import type { Position, ProblemCode } from '../../model/problems/problem.ts';
import { reportError, type Document } from '../document/document.ts';
import { findEntityId } from './find-entity.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';

/** Reads the attributes of a block directive and reports wrong ones; an absent attribute gives `undefined`. */
export interface AttributeReader {
  entity(name: string): EntityId | undefined;
  date(name: string): PartialDate | undefined;
  /** How many steps a network reaches; 1 by default. */
  depth(name: string): number;
  kind(name: string): Kind | undefined;
  /** One of the known words, or one that may be meant for a part that could not be read. */
  oneOf(
    name: string,
    known: readonly string[],
    isUnread?: (written: string) => boolean,
  ): string | undefined;
  fail(code: ProblemCode, message: string, fix: string): void;
  hasFailed(): boolean;
}

const mostSteps = 3;

/** A reader of the attributes of the directive `::block` at a position. */
export function createAttributeReader(
  block: string,
  attributes: Readonly<Record<string, string>>,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): AttributeReader {
  let failed = false;
  const fail: AttributeReader['fail'] = (code, message, fix) => {
    failed = true;
    reportError(document, at, code, message, fix);
  };
  return {
    fail,
    hasFailed: () => failed,
    entity(name) {
      const written = attributes[name];
      if (written === undefined) return undefined;
      const found = findEntityId(written, at, document, lookup);
      failed ||= !found;
      return found;
    },
    date(name) {
      const written = attributes[name];
      if (written === undefined) return undefined;
      const date = parsePartialDate(written);
      if (date === undefined) {
        const message = `\`${name}=${written}\` is not a date.`;
        const fix = fixOfForm(written) ?? 'Write a date as 2021, 2021-07 or 2021-07-28.';
        fail('invalid-directive', message, fix);
      }
      return date;
    },
    depth(name) {
      const written = attributes[name] ?? '1';
      const depth = Number(written);
      if (Number.isInteger(depth) && depth >= 1 && depth <= mostSteps) return depth;
      const message = `\`${name}=${written}\` is not a number of steps.`;
      fail('invalid-directive', message, `Write a whole number from 1 to ${mostSteps}.`);
      return 1;
    },
    kind(name) {
      const written = attributes[name];
      if (!written) {
        const fix = `Write \`::${block}{${name}=...}\`.`;
        fail('invalid-directive', `\`::${block}\` does not name a ${name}.`, fix);
        return undefined;
      }
      const kind = findWritten(lookup.kinds, written);
      if (!kind) {
        const fix = suggest(written, [...lookup.kinds.keys()]);
        fail('unknown-kind', `\`${written}\` is not a kind.`, fix);
      }
      return kind;
    },
    oneOf(name, known, isUnread) {
      const written = attributes[name];
      if (written === undefined || known.includes(written) || isUnread?.(written)) return written;
      const message = `\`::${block}\` does not accept \`${name}=${written}\`.`;
      fail('invalid-directive', message, suggest(written, known));
      return undefined;
    },
  };
}

function suggest(written: string, known: readonly string[]): string {
  const otherwise =
    known.length > 0
      ? `Use one of ${known.map((each) => `\`${each}\``).join(', ')}.`
      : 'Leave it out.';
  return didYouMeanOr(written, known, otherwise);
}
