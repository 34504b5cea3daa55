import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { Refusal } from '../shell/refusal';
import { textOf, useTexts } from '../texts/area';
import { peopleTexts } from '../texts/people';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useAction } from '../ui/form/use-action';
import { Select } from '../ui/select';
import { useDone } from '../ui/toasts';
import type { Counsellor } from './types';

const ROUTE = '/api/staffing/v1/counsellors/{id}';
const REASONS = ['OTHER_PERSON', 'OTHER_APPOINTMENT'] as const;
type Reason = (typeof REASONS)[number];
type Link = Counsellor['links'][number];

const Acts = ({ of, onClose }: { of: Link; onClose: () => void }) => {
  const t = useTexts(peopleTexts).unlink;
  const f = useFormat();
  const said = useDone(t.done);
  const parameters = { path: { id: of.appointmentId } };
  const { data } = useQuery(read(`${ROUTE}/link`, { ...parameters, query: { postId: of.postId } }));
  const propose = useSend(`${ROUTE}/unlink`);
  const confirm = useSend(`${ROUTE}/confirm-unlink`);
  const keep = useSend(`${ROUTE}/keep-link`);
  const [reason, choose] = useState<Reason>('OTHER_PERSON');
  const onDone = (): void => {
    said();
    onClose();
  };
  const body = { postId: of.postId };
  const proposing = useAction({ send: (why: Reason, key) => propose({ parameters, body: { ...body, reason: why } }, key), onDone });
  const confirming = useAction({ send: (_: object, key) => confirm({ parameters, body }, key), onDone });
  const keeping = useAction({ send: (_: object, key) => keep({ parameters, body }, key), onDone });
  if (!data) return null;
  const { unlink } = data;
  return (
    <>
      {unlink ? (
        <>
          <p>{t.waiting({ date: f.date(unlink.proposedOn), reason: textOf(t.reasons, unlink.reason) })}</p>
          <div className="pw-buttons">
            <Button isBusy={keeping.isBusy} onClick={() => void keeping.run({})}>
              {t.keep}
            </Button>
            <Button variant="primary" isBusy={confirming.isBusy} onClick={() => void confirming.run({})}>
              {t.confirm}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Select
            label={t.reason}
            options={REASONS.map((value) => ({ value, label: t.reasons[value] }))}
            value={reason}
            onChange={choose}
          />
          <div className="pw-buttons">
            <Button variant="primary" isBusy={proposing.isBusy} onClick={() => void proposing.run(reason)}>
              {t.propose}
            </Button>
          </div>
        </>
      )}
      <Refusal problem={proposing.problem ?? confirming.problem ?? keeping.problem} title={t.refused} />
    </>
  );
};

/** A sign-in that was linked to the wrong appointment: one person says so, another confirms it. */
export const UnlinkLogin = ({ of, labelOf, onClose }: { of: Counsellor; labelOf: (of: Link) => string; onClose: () => void }) => {
  const t = useTexts(peopleTexts).unlink;
  const [chosen, choose] = useState(of.links[0]?.appointmentId ?? '');
  const link = of.links.find(({ appointmentId }) => appointmentId === chosen);
  return (
    <Dialog title={t.title} onClose={onClose}>
      <p>{t.text}</p>
      {of.links.length > 1 && (
        <Select
          label={t.appointment}
          options={of.links.map((one) => ({ value: one.appointmentId, label: labelOf(one) }))}
          value={chosen}
          onChange={choose}
        />
      )}
      {link && <Acts key={link.appointmentId} of={link} onClose={onClose} />}
    </Dialog>
  );
};
