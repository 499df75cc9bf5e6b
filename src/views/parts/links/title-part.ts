export interface TitlePart {
  text: string;
  marked?: true;
}
