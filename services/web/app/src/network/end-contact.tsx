import { useState } from 'react';
import { useSend } from '../api/use-send';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { networkTexts } from '../texts/network';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useAction } from '../ui/form/use-action';
import { Select } from '../ui/select';
import { useDone } from '../ui/toasts';
import type { Contact } from './types';

const REASONS = ['LEFT', 'NOT_THEM'] as const;

/** Who has left cannot take their consent back themselves. */
export const EndContact = ({ of, onClose }: { of: Contact; onClose: () => void }) => {
  const t = useTexts(networkTexts).end;
  const send = useSend('/api/staffing/v1/network/{id}/end');
  const said = useDone(t.done);
  const [because, choose] = useState<(typeof REASONS)[number]>('LEFT');
  const act = useAction({
    send: (reason: (typeof REASONS)[number], key) => send({ parameters: { path: { id: of.contactId } }, body: { because: reason } }, key),
    onDone: () => {
      said();
      onClose();
    },
  });
  return (
    <Dialog title={t.title({ name: of.name })} onClose={onClose}>
      <p>{t.text}</p>
      <Select label={t.reason} options={REASONS.map((value) => ({ value, label: t.reasons[value] }))} value={because} onChange={choose} />
      <div className="pw-buttons">
        <Button variant="danger" isBusy={act.isBusy} onClick={() => void act.run(because)}>
          {t.act}
        </Button>
      </div>
      <Refusal problem={act.problem} title={t.refused} />
    </Dialog>
  );
};
