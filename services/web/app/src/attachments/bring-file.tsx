import { useQueryClient } from '@tanstack/react-query';
import { serviceOf } from '../api/client';
import { sendFile } from '../api/send-file';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { attachmentsTexts } from '../texts/attachments';
import { FileField } from '../ui/file-field';
import { useAction } from '../ui/form/use-action';
import type { Attachment } from './file-link';

const MAX_BYTES = 20_000_000;
const ACCEPT = ['.pdf', '.png', '.jpg', '.jpeg', '.xlsx'];

/** One file after the other, sent as it is chosen. */
export const BringFile = ({ label, to }: { label: string; to: string }) => {
  const t = useTexts(attachmentsTexts).bring;
  const client = useQueryClient();
  const add = useAction({
    send: ({ file, url }: { file: File; url: string; name: string; size: number }, key) => sendFile<Attachment>(url, file, key),
    onDone: () => void client.invalidateQueries({ queryKey: [serviceOf(to)] }),
  });
  return (
    <>
      <FileField
        label={label}
        isRequired={false}
        accept={ACCEPT}
        kinds="PDF, PNG, JPEG, XLSX"
        maxBytes={MAX_BYTES}
        value={[]}
        onChange={([file]) => file && void add.run({ file, url: to, name: file.name, size: file.size })}
      />
      <p role="status" className="pw-muted">
        {add.isBusy ? t.sending : ''}
      </p>
      <Refusal problem={add.problem} title={t.refused} />
    </>
  );
};
