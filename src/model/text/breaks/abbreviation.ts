import { southeastAsian } from '../scripts.ts';

/**
 * The end of an abbreviation in Thai and other scripts without spaces: one or two letters and a full stop, `พ.ศ.`, `ต.`.
 * A sentence has more letters before its end, and in Thai no full stop.
 */
export const shortRun = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:[${southeastAsian}]\p{M}*){1,2}\.$`,
  'u',
);
