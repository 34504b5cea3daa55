import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSend } from '../api/use-send';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { rehearsalsTexts } from '../texts/rehearsals';
import { Button } from '../ui/button';
import { ConfirmDialog, Dialog } from '../ui/dialog';
import { ReasonForm } from '../ui/form/reason-form';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';

const ROUTE = '/api/applications/v1/rehearsals/{callId}';

/** It ends in one of two ways, and only the ministry ends it. */
export const EndRehearsal = ({ callId, title }: { callId: string; title: string }) => {
  const t = useTexts(rehearsalsTexts).end;
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'discard' | 'open'>();
  const discard = useSend(`${ROUTE}/discard`);
  const open = useSend(`${ROUTE}/open`);
  const parameters = { path: { callId } };
  const leave = (): void => void navigate({ to: '/proben' });
  const opening = useAction({ send: (_: null, key) => open({ parameters, body: {} }, key), onDone: leave });
  const close = (): void => setAsked(undefined);
  return (
    <Section id="beenden" title={t.title} note={t.note}>
      <div className="pw-form">
        <Button onClick={() => setAsked('open')}>{t.open}</Button>
        <Button variant="danger" onClick={() => setAsked('discard')}>
          {t.discard}
        </Button>
      </div>
      <Refusal problem={opening.problem} title={t.refused} />
      {asked === 'open' && (
        <ConfirmDialog
          title={t.openTitle}
          confirmLabel={t.open}
          isBusy={opening.isBusy}
          onConfirm={() => {
            close();
            void opening.run(null);
          }}
          onClose={close}
        >
          <p>{t.openText({ title })}</p>
        </ConfirmDialog>
      )}
      {asked === 'discard' && (
        <Dialog title={t.discardTitle} onClose={close}>
          <p>{t.discardText({ title })}</p>
          <ReasonForm
            label={t.reason}
            maxLength={900}
            confirmLabel={t.discard}
            isDangerous
            send={(body, key) => discard({ parameters, body }, key)}
            onSent={leave}
            onCancel={close}
          />
        </Dialog>
      )}
    </Section>
  );
};
