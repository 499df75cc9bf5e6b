/** Why a line with a key and a value is none for YAML, in an author's terms. */
export interface KeyFault {
  /** How far into the line it is. */
  at: number;
  reason: string;
  fix: string;
}

/** A key, the colon of any keyboard, the space after it, and the value. */
const keyAndValue = /^(\s*(?:-\s+)?["']?([A-Za-z][\w-]*)["']?\s*)([:：])(\s*)(.*)$/;
/** Spaces that look like one and are none to YAML, such as those of Option and space on a Mac, or of web pages. */
const oddSpaces = /[^\S \t\r\n]/;

/** Finds what keeps a line from being read as `key: value`. */
export function keyFault(line: string): KeyFault | undefined {
  const odd = /^\s*(?:-\s)?/.exec(line)?.[0].search(oddSpaces) ?? -1;
  if (odd >= 0) return { at: odd, ...oddSpaceFault };
  const item = /^(\s*-)([A-Za-z"'[{].{0,60})/.exec(line);
  if (item) {
    const fix = `Write \`- ${item[2]?.trim()}\`, with a space after the hyphen.`;
    return { at: item[1]?.length ?? 0, reason: 'no space follows the hyphen of an item', fix };
  }
  const [, before = '', key = '', colon, space = '', value = ''] = keyAndValue.exec(line) ?? [];
  if (colon === undefined) return undefined;
  const fix = `Write \`${`${key}: ${value.slice(0, longestShown)}`.trim()}\`, with a space after the colon.`;
  const at = before.length;
  if (colon === '：') return { at, reason: `the colon after \`${key}\` is a full-width one`, fix };
  if (oddSpaces.test(space)) return { at: at + 1 + space.search(oddSpaces), ...oddSpaceFault };
  if (space !== '' || value === '' || value.startsWith('//')) return undefined;
  return { at, reason: `no space follows the colon after \`${key}\``, fix };
}

const oddSpaceFault = {
  reason: 'the space here is a non-breaking or another special one, which YAML does not read',
  fix: 'Delete it, and type a plain space.',
};

const longestShown = 60;
