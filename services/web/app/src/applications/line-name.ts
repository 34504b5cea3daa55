import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';

/** What people call a line: its place among the lines, as the services call it, too. */
export const useLineName = (lines: readonly { readonly lineId?: string }[]): ((lineId: string) => string) => {
  const { nth } = useTexts(applicationsTexts).file.line;
  const names = new Map(lines.map(({ lineId = '' }, i) => [lineId, nth({ n: String(i + 1) })]));
  return (lineId: string): string => names.get(lineId) ?? lineId;
};
