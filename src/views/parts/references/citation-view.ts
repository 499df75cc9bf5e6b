/** How to cite a page: `"Title." Site, 24 November 2026. CC-BY-4.0.` in parts, for italics. */
export interface CitationView {
  title: string;
  site: string;
  date: string;
  url: string;
  license?: string;
  authors: string;
}
