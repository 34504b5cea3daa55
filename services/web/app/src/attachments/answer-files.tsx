import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { LoadState } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { attachmentsTexts } from '../texts/attachments';
import { BringFile } from './bring-file';
import type { Attachment } from './file-link';
import { WaitingFile } from './waiting-file';

const FILES = '/api/applications/v1/attachments';

interface Of {
  applicationId: string;
  /** The request for information or the hearing. */
  answerOf: string;
}

/** What waits beside an answer that is not sent yet; what the scanner objected to does not go with it. Until it is known, nothing is sent: it would go without its files. */
export const useAnswerFiles = (query: Of) => {
  const { data } = useQuery(read(FILES, { query }));
  const items = data?.items ?? [];
  const ids = items.filter((file) => file.state !== 'infected').map((file) => file.attachmentId);
  return { items, isKnown: data !== undefined, body: ids.length === 0 ? {} : { files: ids } };
};

const Item = ({ file }: { file: Attachment }) => {
  const send = useSend('/api/applications/v1/attachments/{attachmentId}', 'delete');
  const path = { attachmentId: file.attachmentId };
  return <WaitingFile file={file} remove={(key) => send({ parameters: { path }, body: undefined }, key)} />;
};

/** Files beside the words of an answer: they wait here until it is sent. */
export const AnswerFiles = ({ of, items }: { of: Of; items: readonly Attachment[] }) => {
  const t = useTexts(attachmentsTexts).bring;
  const query = useQuery(read(FILES, { query: of }));
  return (
    <>
      <LoadState query={query} />
      {items.length > 0 && (
        <ul className="pw-attachments" aria-label={t.waiting}>
          {items.map((file) => (
            <Item key={file.attachmentId} file={file} />
          ))}
        </ul>
      )}
      <BringFile label={t.answer} to={addressOf(FILES, { query: { ...of } })} />
    </>
  );
};
