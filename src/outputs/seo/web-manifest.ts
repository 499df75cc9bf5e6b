import { filePath, sitePath, withBase } from '../../model/addresses/path.ts';
import { paper } from '../theme/grounds.ts';

interface ManifestSite {
  title: string;
  description: string;
  language: string;
  base: string;
}

/** Letters of a name that fit below an icon. */
const mostLetters = 24;

/** The web app manifest: how the site looks on a home screen. */
export function webManifest(site: ManifestSite, searchLabel: string): object {
  const { title, description, language, base } = site;
  const href = (name: string): string => withBase(filePath(name), base);
  const png = (size: number): object[] =>
    ['any', 'maskable'].map((purpose) => ({
      src: href(`icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    }));
  return {
    id: base,
    name: title,
    short_name: shortName(title),
    description,
    lang: language,
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: href('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...png(192),
      ...png(512),
    ],
    shortcuts: [{ name: searchLabel, url: withBase(sitePath('search'), base) }],
  };
}

/** The title up to its first comma, colon or dash, cut to whole words; never shorter than one word. */
function shortName(title: string): string {
  const head = title.split(/[:,，：–—|(（]/)[0]?.trim() || title;
  const [first = '', ...rest] = head.split(/\s+/);
  let name = first;
  for (const word of rest) {
    if (name.length + 1 + word.length > mostLetters) break;
    name += ` ${word}`;
  }
  return name;
}
