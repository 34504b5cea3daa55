import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { applicationActsTexts } from '../texts/application-acts';
import { Dialog } from '../ui/dialog';
import { ReasonForm } from '../ui/form/reason-form';
import type { Application } from './types';

interface Props {
  application: Application;
  etag: string | null;
  onClose: () => void;
  onSent: () => void;
}

/** What is lost with an application that is withdrawn, said before it is. */
export const WithdrawDialog = ({ application: { applicationId, fileNumber, requestedCents }, etag, onClose, onSent }: Props) => {
  const t = useTexts(applicationActsTexts).actions;
  const f = useFormat();
  const send = useSend('/api/applications/v1/applications/{applicationId}/withdraw');
  return (
    <Dialog title={t.withdrawTitle} onClose={onClose}>
      <p>{t.withdrawText({ fileNumber, amount: f.euro(requestedCents) })}</p>
      <ReasonForm
        label={t.reason}
        maxLength={900}
        confirmLabel={t.withdraw}
        isDangerous
        send={(body, key) => send({ parameters: { path: { applicationId } }, body, version: etag }, key)}
        onSent={onSent}
        onCancel={onClose}
      />
    </Dialog>
  );
};
