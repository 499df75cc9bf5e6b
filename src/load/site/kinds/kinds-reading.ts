import type { Position } from '../../../model/problems/problem.ts';
import type { Reading } from '../../yaml/field-reader.ts';
import { findNode, type YamlNode } from '../../yaml/yaml-node.ts';

/** `kinds.yaml` while it is read. */
export interface KindsReading extends Reading {
  /** The whole file, for the places of what it says. */
  root: YamlNode;
}

/** Where a key of the file stands; the place of what holds it where it is absent. */
export function placeOfKey({ root }: KindsReading, path: readonly PropertyKey[]): Position {
  const { keyAt, node } = findNode(root, path);
  return keyAt ?? node.at;
}

/** Where the value at the end of a path stands. */
export function placeOfValue({ root }: KindsReading, path: readonly PropertyKey[]): Position {
  return findNode(root, path).node.at;
}
