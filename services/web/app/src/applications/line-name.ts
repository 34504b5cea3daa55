import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';

/** What people call a line: its place among the lines, as the services call it, too. */
export const useLineName = (lines: readonly { readonly lineId?: string }[]): ((lineId: string) => string) => {
  const { nth } = useTexts(applicationsTexts).file.line;
  const names = new Map(lines.map(({ lineId = '' }, i) => [lineId, nth({ n: String(i + 1) })]));
  return (lineId: string): string => names.get(lineId) ?? lineId;
};

/** The same for what knows only its application. */
export const useNamesOfLines = (applicationId: string): ((lineId: string) => string) => {
  const { data } = useQuery(read('/api/applications/v1/applications/{applicationId}', { path: { applicationId } }));
  const nameOf = useLineName(data?.lines ?? []);
  return (lineId) => (data === undefined ? '' : nameOf(lineId));
};
