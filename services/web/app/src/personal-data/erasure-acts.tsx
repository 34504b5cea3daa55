import { useState, type ReactNode } from 'react';
import { useFormat } from '../lib/format';
import { Asked, type Send } from '../shell/asked';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { personalDataTexts } from '../texts/personal-data';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Form, useBodyForm } from '../ui/form/body-form';
import { ReasonForm } from '../ui/form/reason-form';
import type { JsonSchema } from '../ui/form/schema';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { useDone } from '../ui/toasts';

type SendReason = Send<{ readonly reason: string }>;

/** The commands of a service on what it keeps of somebody; absent is what this person may not do. */
export interface ErasureCommands<Reason extends string> {
  readonly reasons: readonly Reason[];
  readonly propose: Send<{ readonly reason: Reason }>;
  readonly withdraw?: Send<object> | undefined;
  readonly confirm?: Send<object> | undefined;
  readonly hold?: SendReason | undefined;
  readonly lift?: SendReason | undefined;
}

const HOLD_LENGTH = 300;

const Step = ({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) => (
  <div className="pw-step">
    <h3>{title}</h3>
    {hint !== undefined && <p className="pw-muted">{hint}</p>}
    {children}
  </div>
);

interface ProposeProps<Reason extends string> {
  reasons: readonly Reason[];
  send: Send<{ readonly reason: Reason }>;
  impossible: string | undefined;
  onSent: () => void;
}

const Propose = <Reason extends string>({ reasons, send, impossible, onSent }: ProposeProps<Reason>) => {
  const t = useTexts(personalDataTexts);
  const [schema] = useState<JsonSchema>({ type: 'object', required: ['reason'], properties: { reason: { enum: [...reasons] } } });
  const form = useBodyForm({ schema, defaultValues: { reason: '' }, send, onSent });
  return (
    <Step title={t.acts.propose} hint={t.acts.proposeHint}>
      <Form form={form} label={t.acts.propose}>
        <form.Field name="reason">
          {(field) => (
            <Select
              {...field}
              label={t.columns.reason}
              none={t.acts.choose}
              options={reasons.map((value) => ({ value, label: textOf(t.reasons, value) }))}
            />
          )}
        </form.Field>
        <div className="pw-buttons">
          <Button type="submit" isBusy={form.isBusy} disabledReason={impossible}>
            {t.acts.propose}
          </Button>
        </div>
      </Form>
    </Step>
  );
};

interface HoldProps {
  title: string;
  text: string;
  send: SendReason;
  onSent: () => void;
}

const Hold = ({ title, text, send, onSent }: HoldProps) => {
  const t = useTexts(personalDataTexts).acts;
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <Step title={title}>
      <Button onClick={() => setOpen(true)}>{title}</Button>
      {isOpen && (
        <Dialog title={title} onClose={close}>
          <p>{text}</p>
          <ReasonForm
            label={t.holdReason}
            hint={t.holdReasonHint}
            maxLength={HOLD_LENGTH}
            confirmLabel={title}
            send={send}
            onSent={() => {
              close();
              onSent();
            }}
            onCancel={close}
          />
        </Dialog>
      )}
    </Step>
  );
};

interface Props<Reason extends string> {
  commands: ErasureCommands<Reason>;
  erasure:
    | {
        readonly reason: string;
        readonly proposedOn: string;
        readonly proposedBy?: string | undefined;
        readonly isAgreed?: true | undefined;
      }
    | undefined;
  heldSince: string | undefined;
  /** What goes with an erasure, and what stays. */
  consequence: string;
  /** Why it cannot be erased yet. */
  impossible?: string | undefined;
  /** Further steps of this file. */
  children?: ReactNode;
}

/** Erasing takes two people and is said before it is done; a hold keeps the data. The service decides. */
export const ErasureActs = <Reason extends string>({ commands, erasure, heldSince, consequence, impossible, children }: Props<Reason>) => {
  const t = useTexts(personalDataTexts);
  const f = useFormat();
  const done = useDone(t.acts.done);
  const { reasons, propose, withdraw, confirm, hold, lift } = commands;
  const isHeld = heldSince !== undefined;
  const { me } = useSession();
  const isOwn = erasure?.proposedBy !== undefined && erasure.proposedBy === me?.personId;
  const against = isHeld ? t.acts.heldSince({ date: f.date(heldSince) }) : impossible;
  return (
    <Section id="aktionen" title={t.acts.title} className="pw-actions">
      {erasure ? (
        <Step
          title={t.acts.waiting}
          hint={t.acts.waitingHint({ date: f.date(erasure.proposedOn), reason: textOf(t.reasons, erasure.reason) })}
        >
          <div className="pw-buttons">
            {confirm && (
              <Asked
                title={t.acts.confirmTitle}
                text={consequence}
                label={t.acts.confirm}
                typed={t.acts.confirmWord}
                disabledReason={against ?? (isOwn ? t.acts.ownProposal : erasure.isAgreed ? t.acts.agreed : undefined)}
                send={confirm}
                onSent={done}
              />
            )}
            {withdraw && (
              <Asked title={t.acts.withdrawTitle} text={t.acts.withdrawText} label={t.acts.withdraw} send={withdraw} onSent={done} />
            )}
          </div>
        </Step>
      ) : (
        <Propose reasons={reasons} send={propose} impossible={against} onSent={done} />
      )}
      {hold && !isHeld && <Hold title={t.acts.hold} text={t.acts.holdText} send={hold} onSent={done} />}
      {lift && isHeld && <Hold title={t.acts.lift} text={t.acts.liftText} send={lift} onSent={done} />}
      {children}
    </Section>
  );
};
