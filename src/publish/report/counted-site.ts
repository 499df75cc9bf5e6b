import type { WorkKind, WorkMeter } from '../../model/run/work-meter.ts';
import type { SiteFolder } from '../../outputs/site-folder/site-folder.ts';

/**
 * The folder of a site, which tells a meter which files are put into it anew and how many are kept from the last site.
 * @param within Only files in this folder are told: `pagefind/index/`; all by default.
 */
export function countedSite(
  site: SiteFolder,
  kind: WorkKind,
  meter: WorkMeter,
  within = '',
): SiteFolder {
  const isCounted = (file: string): boolean => file.startsWith(within);
  const countMade = (file: string): void => {
    if (isCounted(file)) meter.count(kind, { made: [file] });
  };
  const countKept = (file: string, isKept: boolean): boolean => {
    if (isKept && isCounted(file)) meter.count(kind, { kept: 1 });
    return isKept;
  };
  return {
    ...site,
    keep: (file, madeFrom) => countKept(file, site.keep(file, madeFrom)),
    keepAsBefore: (file) => countKept(file, site.keepAsBefore(file)),
    write(file, bytes, madeFrom) {
      countMade(file);
      site.write(file, bytes, madeFrom);
    },
    copy(file, from) {
      countMade(file);
      site.copy(file, from);
    },
    move(file, from, madeFrom) {
      countMade(file);
      site.move(file, from, madeFrom);
    },
  };
}
