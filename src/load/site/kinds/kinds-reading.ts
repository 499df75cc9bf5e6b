import type { Position } from '../../../model/problems/problem.ts';
import type { Reading } from '../../yaml/field-reader.ts';
import { findNode, type YamlNode } from '../../yaml/yaml-node.ts';

/** The reading of `kinds.yaml`. */
export interface KindsReading extends Reading {
  /** The whole file, for positions. */
  root: YamlNode;
  /** Names that may not be the id or folder of a kind. */
  reservedNames: ReadonlySet<string>;
}

/** Position of a key; if it is absent, of the deepest part of its path that exists. */
export function placeOfKey({ root }: KindsReading, path: readonly PropertyKey[]): Position {
  const { entry, node } = findNode(root, path);
  return entry?.keyAt ?? node.at;
}

/** Position of the value at a path. */
export function placeOfValue({ root }: KindsReading, path: readonly PropertyKey[]): Position {
  return findNode(root, path).node.at;
}

/** Whether the file has a value at a path, be it a faulty one. */
export function isWritten({ root }: KindsReading, path: readonly PropertyKey[]): boolean {
  return findNode(root, path).isWhole;
}
