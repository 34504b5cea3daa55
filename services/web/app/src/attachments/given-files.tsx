import { useQuery } from '@tanstack/react-query';
import { read } from '../api/queries';
import { useTexts } from '../texts/area';
import { attachmentsTexts } from '../texts/attachments';
import { useLocale } from '../ui/ui-texts';
import { showBytes } from '../ui/values';
import type { Application } from '../applications/types';
import { FileLink, ScanState } from './file-link';

type Given = NonNullable<Application['attachments']>[number];

/** What came with an answer, as the log says it, each with its file where that is still there. */
export const GivenFiles = ({ applicationId, files = [] }: { applicationId: string; files: readonly Given[] | undefined }) => {
  const { table: t } = useTexts(attachmentsTexts);
  const locale = useLocale();
  const { data } = useQuery({ ...read('/api/applications/v1/attachments', { query: { applicationId } }), enabled: files.length > 0 });
  if (files.length === 0) return null;
  return (
    <ul className="pw-attachments" aria-label={t.title}>
      {files.map(({ attachmentId, sizeBytes, sha256 }) => {
        const file = data?.items.find((item) => item.attachmentId === attachmentId);
        return (
          <li key={attachmentId} data-attachment={file?.state ?? 'gone'}>
            <div>
              {file ? <FileLink file={file} /> : t.gone} <span className="pw-muted">{showBytes(sizeBytes, locale)}</span>{' '}
              {file && <ScanState file={file} />}
            </div>
            <small className="pw-muted">
              {t.hash}: <code>{sha256}</code>
            </small>
          </li>
        );
      })}
    </ul>
  );
};
