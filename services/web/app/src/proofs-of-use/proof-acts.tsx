import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { proofActsTexts } from '../texts/proof-acts';
import { Button } from '../ui/button';
import { useAction } from '../ui/form/use-action';
import { useDone, useToasts } from '../ui/toasts';
import { CheckForm, ObjectForm } from './check-forms';
import { SubmitForm } from './submit-form';
import type { Proof } from './types';

interface Props {
  proof: Proof;
  nameOf: (lineId: string) => string;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
}

type Plain = 'prefill' | 'remind' | 'accept';

/** A step that takes no more than a button. */
const Step = ({ proof, step, etag, hint }: { proof: Proof; step: Plain; etag: string | null; hint?: string }) => {
  const t = useTexts(proofActsTexts);
  const f = useFormat();
  const toasts = useToasts();
  const { proofId } = proof;
  /** Whoever fetches figures is told what came, above all that nothing new did. */
  const cameOf = ({ version, prefilled }: Pick<Proof, 'version' | 'prefilled'>): string =>
    version === proof.version || prefilled === undefined
      ? t.nothingNew
      : t.came({ n: prefilled.appointments.length, amount: f.euro(prefilled.amountCents) });
  const send = useSend(`/api/applications/v1/proofs-of-use/{proofId}/${step}`);
  const action = useAction({
    send: (version: string | null, key) => send({ parameters: { path: { proofId } }, body: {}, version }, key),
    onDone: (after) => toasts.show({ kind: 'success', text: step === 'prefill' ? cameOf(after) : t.done }),
  });
  return (
    <>
      {hint && <p className="pw-muted">{hint}</p>}
      <Refusal problem={action.problem} title={t.refused} />
      <div className="pw-buttons">
        <Button variant={step === 'accept' ? 'primary' : 'secondary'} isBusy={action.isBusy} onClick={() => void action.run(etag)}>
          {t[step]}
        </Button>
      </div>
    </>
  );
};

/** The steps that the service offers to this person with a proof. */
export const ProofActs = ({ proof, nameOf, etag }: Props) => {
  const t = useTexts(proofActsTexts);
  const done = useDone(t.done);
  const form = { proof, nameOf, etag, onSent: done };
  const steps = {
    prefill: [t.prefill, <Step key="prefill" proof={proof} step="prefill" etag={etag} hint={t.prefillHint} />],
    draft: [t.draft, <SubmitForm key={`draft-${proof.version}`} {...form} />],
    submit: [t.submit, <SubmitForm key={`submit-${proof.version}`} {...form} />],
    remind: [t.remind, <Step key="remind" proof={proof} step="remind" etag={etag} />],
    check: [t.check, <CheckForm key={`check-${proof.version}`} {...form} />],
    object: [t.object, <ObjectForm key={`object-${proof.version}`} {...form} />],
    accept: [t.accept, <Step key="accept" proof={proof} step="accept" etag={etag} hint={t.acceptHint} />],
  } as const;
  // Who may sign does both in one form.
  const offered = proof.actions.filter((action) => action !== 'draft' || !proof.actions.includes('submit'));
  const main = proof.actions.includes('accept')
    ? 'accept'
    : offered.find((action) => action === 'draft' || action === 'submit' || action === 'check');
  return offered.map((action) => {
    const [title, step] = steps[action];
    return (
      <details key={action} className="pw-step pw-step--open" open={action === main}>
        <summary>{title}</summary>
        {step}
      </details>
    );
  });
};
