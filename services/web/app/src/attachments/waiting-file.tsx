import type { ReactNode } from 'react';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { attachmentsTexts } from '../texts/attachments';
import { Button } from '../ui/button';
import { useAction } from '../ui/form/use-action';
import { useLocale } from '../ui/ui-texts';
import { showBytes } from '../ui/values';
import { FileLink, ScanState, type Attachment } from './file-link';

interface Props {
  file: Attachment;
  remove: (key: string) => Promise<unknown>;
  children?: ReactNode;
}

/** A file that the authority was not given yet: it can still be removed. */
export const WaitingFile = ({ file, remove, children }: Props) => {
  const t = useTexts(attachmentsTexts).bring;
  const locale = useLocale();
  const { attachmentId, name, state } = file;
  const removal = useAction({ send: (_: string, key) => remove(key) });
  return (
    <li data-attachment={state}>
      <div>
        <FileLink file={file} />{' '}
        <span className="pw-muted">
          {showBytes(file.sizeBytes, locale)}
          {children}
        </span>{' '}
        <ScanState file={file} />
      </div>
      <Refusal problem={removal.problem} title={t.refused} />
      <Button size="small" variant="tertiary" icon="delete" isBusy={removal.isBusy} onClick={() => void removal.run(attachmentId)}>
        {t.remove({ name })}
      </Button>
    </li>
  );
};
