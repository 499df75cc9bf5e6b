import { asTyped } from '../model/run/program.ts';

/** What to do with a file that is not imported, by the ending of its name. */
const hints: readonly { files: RegExp; fix: string }[] = [
  { files: /\.(doc|odt|rtf|pages|gdoc)$/i, fix: 'Save it as .docx, and import that.' },
  {
    files: /\.(xlsx?|xlsm|xlsb|ods|numbers|gsheet|csv|tsv|tab)$/i,
    fix: 'Tables are read as they are: save each sheet as “CSV UTF-8” in `data/`. `npm run new -- dataset "Title"` then writes its description.',
  },
  {
    files: /\.bib$/i,
    fix: 'Lists of sources are read as they are: copy it beside `site.yaml`.',
  },
  {
    files: /\.(ris|enw|nbib|rdf|mods)$/i,
    fix: 'Open it in Zotero, and export it as BibTeX beside `site.yaml`, where lists of sources are read as they are.',
  },
  {
    files: /\.(md|markdown|txt)$/i,
    fix: 'Texts in Markdown are read as they are: copy it to `articles/` or `pages/`, with a name that ends in `.md`.',
  },
  {
    files: /\.(pdf|png|jpe?g|gif|webp|avif|svg|heic|mp4|mp3)$/i,
    fix: 'Pictures and files are shown as they are: copy it to `assets/`.',
  },
  {
    files: /\.(html?|epub)$/i,
    fix: 'Open it in Word or LibreOffice, save it as .docx, and import that.',
  },
];

/** What a person can do with a file that is no document to import. */
export function fixOfUnreadDocument(name: string): string {
  const hint = hints.find(({ files }) => files.test(name))?.fix;
  const otherwise =
    'Give a Word document (.docx), as Google Docs downloads it too, or a FollowTheMoney file (.ftm.json, .json, .jsonl, .ndjson or .ijson).';
  return hint === undefined ? otherwise : asTyped(hint);
}
