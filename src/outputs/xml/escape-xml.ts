/** What XML 1.0 has no way to write: most control characters, and halves of a surrogate pair. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Whether there may be anything to change. Most texts have nothing, and a large site writes a million of them. */
// oxlint-disable-next-line no-control-regex
const special = /[<>&'"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** A text as it stands in an element or a quoted attribute: `]]>`, `<!--` and quotes mean nothing there. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return withoutUnwritable(text).replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A text without the signs that XML has no way to write. */
export function withoutUnwritable(text: string): string {
  return text.replace(unwritable, '');
}
