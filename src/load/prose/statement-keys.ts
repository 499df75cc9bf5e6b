/** Keys of a sourced value: `{value: 112771, asOf: 2021-12-31, source: key}`. */
export const sourcedValueKeys = [
  /** The value, in the format of its field. */
  'value',
  /** Key of the source that states it, or a list of keys. */
  'source',
  /** The same as `source`. */
  'sources',
  /** Day, month or year for which the value holds: `2021-12-31`. */
  'asOf',
  /** What a reader must know about it. */
  'note',
  /** How sure you are of it: `high`, `medium` or `low`. */
  'confidence',
  /** How well it is established: `confirmed`, `reported`, `estimated`, `disputed`, `unverified` or `withdrawn`. */
  'status',
] as const;

/** Keys of a relation with details: `{to: wechat, since: 2011-01, source: key}`. */
export const relationKeys = [
  /** Id of the other entity, also as `"[[id]]"`. */
  'to',
  /** Name of someone who has no page, instead of `to`. */
  'name',
  /** Day, month or year of an act: `2021-04-10`. */
  'on',
  /** Day, month or year a state began: `2018-12`. */
  'since',
  /** Day, month or year it ended. */
  'until',
  /** Share held, as written: `52%`. */
  'share',
  /** Role of the other entity: `chief executive`. */
  'role',
  /** Sum with its unit, as written: `US$2.8bn`; on a page in German, `2,8 Mrd. €`. */
  'amount',
  /** Key of the source that states it, or a list of keys. */
  'source',
  /** The same as `source`. */
  'sources',
  /** What a reader must know about it. */
  'note',
  /** How sure you are of it: `high`, `medium` or `low`. */
  'confidence',
  /** How well it is established: `confirmed`, `reported`, `estimated`, `disputed`, `unverified` or `withdrawn`. */
  'status',
] as const;

/** Keys of the picture of a page: `{src: cranes.jpg, alt: Two cranes, credit: Mira Lund, license: CC-BY-4.0}`. */
export const pictureKeys = [
  /** A path relative to the file, or a name in `assets/` or a folder in it. */
  'src',
  /** What it shows, for readers who do not see it. */
  'alt',
  /** Who made it: `Mira Lund`. */
  'credit',
  /** Its licence: an SPDX id, an address or words. */
  'license',
  /** What readers should know about it, below the picture. */
  'caption',
  /** Key of its source, or a list of keys. */
  'source',
  /** The same as `source`. */
  'sources',
] as const;
