import { useSend } from '../api/use-send';
import { useTexts } from '../texts/area';
import { applicationActsTexts } from '../texts/application-acts';
import { ReasonForm } from '../ui/form/reason-form';

interface Props {
  applicationId: string;
  /** The version that the person sees. */
  etag: string | null;
  onSent: () => void;
}

/** Gives what was prepared back to be prepared anew, with what is to be different. */
export const ReturnForm = ({ applicationId, etag, onSent, decisionId }: Props & { decisionId: string }) => {
  const t = useTexts(applicationActsTexts).actions;
  const send = useSend('/api/applications/v1/applications/{applicationId}/decision/return');
  return (
    <ReasonForm
      label={t.returnNote}
      hint={t.returnHint}
      maxLength={900}
      confirmLabel={t.return}
      send={({ reason: note }, key) => send({ parameters: { path: { applicationId } }, body: { decisionId, note }, version: etag }, key)}
      onSent={onSent}
    />
  );
};

/** Takes back what is not needed any more, with the reason that the applicant reads. */
export const WithdrawInformationForm = ({ applicationId, etag, onSent, requestId }: Props & { requestId: string }) => {
  const t = useTexts(applicationActsTexts).information;
  const send = useSend('/api/applications/v1/applications/{applicationId}/information/{requestId}/withdraw');
  return (
    <ReasonForm
      label={t.withdrawReason}
      maxLength={300}
      confirmLabel={t.withdraw}
      send={(body, key) => send({ parameters: { path: { applicationId, requestId } }, body, version: etag }, key)}
      onSent={onSent}
    />
  );
};
