import type { KindView } from '../../views/parts/links/kind-view.ts';
import { builtInKinds } from '../../model/kinds/built-in/built-in-kinds.ts';
import { kindShapes } from '../../model/kinds/kind-shapes.ts';
import { assessmentKeys } from '../../model/values/assessment-words.ts';
import { lightDark, type ColorPair } from './color-pair.ts';
import { readable, type Hex } from './contrast.ts';
import { grounds } from './grounds.ts';
import { languageRules } from './language-rules.ts';
import { ownShapes } from './own-shapes.ts';
import { seriesColors, seriesLike } from './series-colors.ts';

/** Colours for kinds without their own, on light and dark grounds; distinct from those of built-in kinds. */
export const palette: readonly ColorPair[] = [
  { light: '#0f6a4f', dark: '#6fcaa8' },
  { light: '#8a3b12', dark: '#eb9f6c' },
  { light: '#3d4fa0', dark: '#a5b3f2' },
  { light: '#7d2a6e', dark: '#e29ad4' },
  { light: '#3f6212', dark: '#a9c765' },
  { light: '#8c2f39', dark: '#f0949b' },
  { light: '#155e75', dark: '#74bfd6' },
  { light: '#5b4636', dark: '#cbb39f' },
];

/** What gives a site colours and letters of its own. */
export interface SiteTheme {
  accent?: string | undefined;
  font?: string | undefined;
  kinds: readonly KindView[];
  language?: string;
  /** The site's own words of the interface. */
  labels?: Readonly<Record<string, string>>;
}

/** Whether a site has an accent, a reading font, kinds or letters of its own, and so a style sheet of its own. */
export function hasOwnTheme(site: SiteTheme): boolean {
  return (
    isHex(site.accent) ||
    fontRule(site.font) !== '' ||
    lettersRule(site) !== '' ||
    languageRules(site.language ?? '') !== '' ||
    site.kinds.some(needsRule)
  );
}

/** The style sheet of a site's own accent, reading font, letters and kinds. */
export function themeSheet(site: SiteTheme): string {
  const root = [accentRule(site.accent), fontRule(site.font)].filter(Boolean);
  const ownKinds = site.kinds.filter(needsRule);
  const uncoloured = ownKinds.filter((kind) => !isHex(kind.color) && !isBuiltIn(kind));
  const kinds = ownKinds.map((kind) => kindRule(kind, uncoloured.indexOf(kind)));
  const language = languageRules(site.language ?? '');
  // The font that the site names overrides those of its language, so that it is written after them.
  const own = root.length > 0 ? `:root:root{${root.join('')}}` : '';
  return [language, own, lettersRule(site), ...kinds].filter(Boolean).join('\n') + '\n';
}

/** The accent is the first colour of series. One that is like it gets the colour that the accent replaces. */
function accentRule(accent: string | undefined): string {
  if (!isHex(accent)) return '';
  const like = seriesLike(accent);
  const own = lightDark(onGrounds(accent));
  const freed = like === undefined ? '' : `--c-${like}:${lightDark(seriesColors[0])};`;
  return `--accent:${own};--c-1:${own};${freed}`;
}

/** Names of CSS that stand for some font of the reader's machine, and mean a font called so in quotation marks. */
const genericFont =
  /^(?:(?:ui-)?(?:serif|sans-serif|monospace|rounded)|system-ui|cursive|fantasy)$/;

/** The rule for fonts, the first that a machine has. Names hold only letters, digits, spaces and hyphens, so none can end its string. */
function fontRule(fonts = ''): string {
  const names = fonts
    .split(',')
    .map((name) => name.replace(/[^\p{L}\p{N} -]/gu, '').trim())
    .filter(Boolean)
    .map((name) => (genericFont.test(name) ? name : `'${name}'`));
  if (names.length === 0) return '';
  return `--serif:${names.join(',')},'Newsreader','Newsreader Fallback','Newsreader Fallback Narrow',Georgia,serif;`;
}

/** Turkish and Azerbaijani small capitals have a dot on the `I` of English words: `LOW CONFİDENCE`. */
function lettersRule({ language = '', labels = {} }: SiteTheme): string {
  const isEnglish = assessmentKeys.some((key) => labels[key] === undefined);
  const [, primary] = /^(tr|az)\b/i.exec(language) ?? [];
  return primary && isEnglish ? `:lang(${primary}) .as{font-variant-caps:normal}` : '';
}

function kindRule(kind: KindView, place: number): string {
  return `.k-${kind.id}.k-${kind.id}{${colorRule(kind, place)}${shapeRule(kind)}}`;
}

function colorRule(kind: KindView, place: number): string {
  if (isHex(kind.color)) return `--k:${lightDark(onGrounds(kind.color))};`;
  const colors = place >= 0 ? palette[place % palette.length] : undefined;
  return colors ? `--k:${lightDark(colors)};` : '';
}

function shapeRule({ shape }: KindView): string {
  if (!kindShapes.includes(shape)) return '';
  return `--shape:${ownShapes[shape] ?? `var(--shape-${shape})`};`;
}

function needsRule(kind: KindView): boolean {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(kind.id)) return false;
  const builtIn = builtInKinds.find((each) => each.id === kind.id);
  return !builtIn || isHex(kind.color) || builtIn.shape !== kind.shape;
}

function isBuiltIn(kind: KindView): boolean {
  return builtInKinds.some((each) => each.id === kind.id);
}

/** Makes the author's colour readable on light and dark grounds. */
function onGrounds(color: Hex): ColorPair {
  return {
    light: readable(color, grounds.light, '#000000'),
    dark: readable(color, grounds.dark, '#ffffff'),
  };
}

function isHex(color: string | undefined): color is Hex {
  return color !== undefined && /^#[0-9a-f]{6}$/i.test(color);
}
