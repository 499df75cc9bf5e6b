/** Keys of a value that is given with its source: `{value: 112771, asOf: 2021-12-31, source: key}`. */
export const sourcedValueKeys = [
  /** The value, as its field takes it. */
  'value',
  /** Key of the source that states it, or a list of keys. */
  'source',
  /** The same as `source`. */
  'sources',
  /** Day, month or year the value held on: `2021-12-31`. */
  'asOf',
  /** What a reader must know of it. */
  'note',
] as const;

/** Keys of a relation that says more than whom it leads to: `{to: wechat, since: 2011-01, source: key}`. */
export const relationKeys = [
  /** Id of the entity it leads to, or `"[[id]]"`. */
  'to',
  /** Name of someone without a page, in place of `to`. */
  'name',
  /** Day, month or year it began: `2018-12`. */
  'since',
  /** Day, month or year it ended. */
  'until',
  /** Share that is held, as written: `52%`. */
  'share',
  /** What the other is or does in it: `chief executive`. */
  'role',
  /** Key of the source that states it, or a list of keys. */
  'source',
  /** The same as `source`. */
  'sources',
  /** What a reader must know of it. */
  'note',
] as const;
