import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import { FileLink, ScanState, type Attachment } from '../attachments/file-link';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { attachmentsTexts } from '../texts/attachments';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { useLocale } from '../ui/ui-texts';
import { showBytes } from '../ui/values';
import type { Application } from './types';

type Submitted = NonNullable<Application['attachments']>[number];
type Row = Submitted & { file?: Attachment | undefined };

const useColumns = ({ lines }: Application): readonly Column<Row>[] => {
  const { table: t, states, whole, forLine } = useTexts(attachmentsTexts);
  const locale = useLocale();
  const numberOf = new Map(lines.map(({ lineId }, i) => [lineId, i + 1]));
  const number = ({ lineId }: Row): number | undefined => (lineId === undefined ? undefined : numberOf.get(lineId));
  return [
    {
      id: 'name',
      header: t.name,
      isRowHeader: true,
      text: ({ file }) => file?.name ?? t.gone,
      cell: ({ file }) => file && <FileLink file={file} />,
    },
    {
      id: 'of',
      header: t.of,
      text: (row) => {
        const n = number(row);
        return n === undefined ? whole : forLine({ n: String(n) });
      },
    },
    { id: 'size', header: t.size, isNumber: true, text: (r) => showBytes(r.sizeBytes, locale) },
    {
      id: 'state',
      header: t.state,
      text: ({ file }) => (file ? [states[file.state], file.found].filter(Boolean).join(': ') : ''),
      cell: ({ file }) => file && <ScanState file={file} />,
    },
    { id: 'hash', header: t.hash, text: (r) => r.sha256, cell: (r) => <code>{r.sha256}</code> },
  ];
};

/** What was submitted, as the log says it, each with its file where that is still there. */
export const Attachments = ({ application }: { application: Application }) => {
  const { table: t } = useTexts(attachmentsTexts);
  const columns = useColumns(application);
  const { applicationId, fileNumber, attachments = [] } = application;
  const files = useQuery(read('/api/applications/v1/attachments', { query: { applicationId } }));
  const withFile = (items: readonly Attachment[]): readonly Row[] =>
    attachments.map((submitted) => ({ ...submitted, file: items.find(({ attachmentId }) => attachmentId === submitted.attachmentId) }));
  return (
    <Section id="anlagen" title={t.title} note={t.note}>
      <Loaded query={files} skeleton={{ lines: 3 }}>
        {({ items }) => (
          <PlainTable
            caption={t.title}
            columns={columns}
            rows={withFile(items)}
            rowId={(r) => r.attachmentId}
            exportAs={{ name: `${fileNumber}-anlagen` }}
            rowData={(r) => ({ 'data-attachment': r.file?.state ?? 'gone' })}
          />
        )}
      </Loaded>
    </Section>
  );
};
