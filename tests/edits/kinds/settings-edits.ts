import { kinds } from '../content.ts';
import type { EditKind } from '../edit.ts';
import { setInSite } from '../site-setting.ts';

/** Edits of `site.yaml` and `kinds.yaml`. */
export const settingsEdits = {
  siteRetitled: (content, random) =>
    setInSite(content, 'title', `A site of ${random.integer(1, 99)} ==winds==`),
  siteDescribed: (content, random) =>
    setInSite(content, 'description', `About ${random.integer(1, 99)} winds.`),
  licenseChanged: (content, random) =>
    setInSite(content, 'license', random.pick(['CC-BY-4.0', 'CC0-1.0', null])),
  languageOfSiteChanged: (content, random) =>
    setInSite(content, 'language', random.pick(['zh', 'en', 'de'])),
  labelsChanged: (content, random) =>
    setInSite(
      content,
      'labels',
      random.pick([{ mentions: 'Spoken of', search: 'Find' }, { search: '找' }, null]),
    ),
  offlineChanged: (content, random) =>
    setInSite(content, 'offline', { app: random.chance(0.5), download: random.chance(0.5) }),
  socialImagesChanged: (content, random) => setInSite(content, 'socialCards', random.chance(0.5)),
  linkingChanged: (content, random) =>
    setInSite(content, 'linking', { auto: random.pick(['first', 'section', 'none']) }),
  themeChanged: (content, random) =>
    setInSite(content, 'theme', { accent: random.pick(['#0f766e', '#7c2d12']) }),
  homeChanged: (content, random) =>
    setInSite(
      content,
      'home',
      random.pick([{ charts: ['output'] }, { entities: ['high-bank'] }, null]),
    ),
  navigationChanged: (content, random) =>
    setInSite(
      content,
      'navigation',
      random.pick([
        [
          { label: 'Winds', link: 'about' },
          { label: 'All', link: '/articles/' },
        ],
        null,
      ]),
    ),
  addressChanged: (content, random) =>
    setInSite(
      content,
      'url',
      random.pick([
        'https://wind.example.net',
        'https://wind.example.org',
        'https://wind.example.org/under/',
      ]),
    ),
  qualityChanged: (content, random) => setInSite(content, 'quality', random.chance(0.5)),
  kindRelabelled: (content, random) =>
    kinds(content, 'relabels a kind', (text) =>
      text.replace(
        /^ {2}label: .*$/m,
        `  label: ${random.pick(['Wind farm', 'Farm at sea', '风电场'])} ${random.integer(1, 9)}`,
      ),
    ),
  kindRecoloured: (content, random) =>
    kinds(content, 'gives a kind another colour', (text) =>
      text.replace(/^ {2}color: .*$/m, `  color: "${random.pick(['#0f5f76', '#76330f'])}"`),
    ),
  fieldRelabelled: (content, random) =>
    kinds(content, 'relabels fields', (text) =>
      text.replaceAll(/inverse: [^,}]+/g, () => `inverse: Stands by ${random.integer(1, 9)}`),
    ),
  fieldAdded: (content, random) =>
    kinds(
      content,
      'adds a field',
      (text) => `${text}    field${random.integer(1, 99)}: {type: text}\n`,
    ),
  kindAdded: (content, random) =>
    kinds(
      content,
      'adds a kind',
      (text) => `mast${random.integer(1, 99)}:\n  label: Mast\n  plural: Masts\n${text}`,
    ),
} satisfies Record<string, EditKind>;
