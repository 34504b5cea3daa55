import { useState } from 'react';
import { revokeBody } from '../api/generated/case-management.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { CourseActs } from '../cases/course-acts';
import { CASE, type Case } from '../cases/types';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { personalDataTexts } from '../texts/personal-data';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Select } from '../ui/select';
import { useDone } from '../ui/toasts';
import { ErasureActs } from './erasure-acts';

const SCOPES = ['ALL', 'SHARING'] as const;

interface Props {
  file: Case;
  etag: string | null;
}

const RevokeForm = ({ file, etag, onClose }: Props & { onClose: () => void }) => {
  const t = useTexts(personalDataTexts);
  const done = useDone(t.acts.done);
  const send = useSend(`${CASE}/revoke-consent`);
  const form = useBodyForm({
    schema: revokeBody,
    refusedAt: { 'date-in-future': 'revokedOn', 'before-consent': 'revokedOn' },
    defaultValues: { revokedOn: '', scope: 'ALL' as (typeof SCOPES)[number] },
    send: (body: Body<`${typeof CASE}/revoke-consent`>, key) =>
      send({ parameters: { path: { id: file.caseId } }, body, version: etag }, key),
    onSent: () => {
      onClose();
      done();
    },
  });
  return (
    <Form form={form} label={t.acts.revoke} onCancel={onClose}>
      <p>{t.acts.revokeText}</p>
      <form.Field name="revokedOn">{(field) => <DateField {...field} label={t.acts.revokedOn} />}</form.Field>
      <form.Field name="scope">
        {(field) => <Select {...field} label={t.acts.scope} options={SCOPES.map((value) => ({ value, label: t.acts.scopes[value] }))} />}
      </form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="danger" isBusy={form.isBusy}>
          {t.acts.revoke}
        </Button>
        <Button onClick={onClose}>{t.acts.cancel}</Button>
      </div>
    </Form>
  );
};

/** Taking back the consent, as a whole or for what is passed on. */
const Revoke = (props: Props) => {
  const t = useTexts(personalDataTexts).acts;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="pw-step">
      <h3>{t.revoke}</h3>
      <Button onClick={() => setOpen(true)}>{t.revoke}</Button>
      {isOpen && (
        <Dialog title={t.revokeTitle} onClose={() => setOpen(false)}>
          <RevokeForm {...props} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </div>
  );
};

/** What can be decided about a case: how it goes on, the consent, and that it is held or erased. */
export const CaseActs = ({ file, etag }: Props) => {
  const t = useTexts(personalDataTexts);
  const roles = useSession().me?.roles ?? [];
  const answersForIt = roles.includes('TEAM_LEAD') || roles.includes('DATA_PROTECTION');
  const mayRevoke = (roles.includes('TEAM_LEAD') || roles.includes('CASE_MANAGER')) && file.restrictedOn === undefined;
  const parameters = { path: { id: file.caseId } };
  const propose = useSend(`${CASE}/propose-erasure`);
  const withdraw = useSend(`${CASE}/withdraw-erasure`);
  const confirm = useSend(`${CASE}/confirm-erasure`);
  const hold = useSend(`${CASE}/place-hold`);
  const lift = useSend(`${CASE}/lift-hold`);
  return (
    <ErasureActs
      commands={{
        reasons: ['RETENTION_OVER', 'REQUESTED', ...(file.restrictedOn === undefined ? [] : (['CONSENT_REVOKED'] as const))],
        propose: (body, key) => propose({ parameters, body, version: etag }, key),
        withdraw: (_, key) => withdraw({ parameters, body: {}, version: etag }, key),
        confirm: answersForIt ? (_, key) => confirm({ parameters, body: {}, version: etag }, key) : undefined,
        hold: answersForIt ? (body, key) => hold({ parameters, body, version: etag }, key) : undefined,
        lift: answersForIt ? (body, key) => lift({ parameters, body, version: etag }, key) : undefined,
      }}
      erasure={file.erasure}
      heldSince={file.heldSince}
      consequence={t.acts.consequenceCase}
      impossible={file.status === 'open' ? t.acts.caseOpen : undefined}
    >
      <CourseActs file={file} etag={etag} roles={roles} />
      {mayRevoke && <Revoke file={file} etag={etag} />}
    </ErasureActs>
  );
};
