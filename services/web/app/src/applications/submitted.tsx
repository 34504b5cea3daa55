import { Attachments } from './attachments';
import { Particulars } from './particulars';
import type { Application } from './types';

/** What came with the application beside its lines; nothing where nothing did. */
export const Submitted = ({ application }: { application: Application }) => {
  const { partners, earlyStart, bank, declarations, attachments } = application;
  return (
    <>
      {(partners ?? earlyStart ?? bank ?? declarations) && <Particulars of={application} name={application.fileNumber} />}
      {attachments && attachments.length > 0 && <Attachments application={application} />}
    </>
  );
};
