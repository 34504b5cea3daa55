import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';

export type NamedLines = readonly { readonly lineId?: string }[];
/** A key as the services make them, with what stands before it. */
const KEY = /(?:Position )?\b([a-z]+-[a-z0-9-]*\d[a-z0-9-]*)\b/gi;

/** What people call a line: its place among the lines. Keys are for programs; sentences of the services may name one. */
export const useLineName = (lines: NamedLines) => {
  const { nth } = useTexts(applicationsTexts).file.line;
  const names = new Map(lines.map(({ lineId = '' }, i) => [lineId, nth({ n: String(i + 1) })]));
  return {
    of: (lineId: string): string => names.get(lineId) ?? lineId,
    inText: (text: string): string => text.replace(KEY, (said, key: string) => names.get(key) ?? said),
  };
};
