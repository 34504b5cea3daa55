import { useState } from 'react';
import { acknowledgeChangeBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { ApiError, type Problem } from '../api/problem';
import { useSend } from '../api/use-send';
import { useProblemText } from '../shell/problem-alert';
import { useTexts } from '../texts/area';
import { changeTexts } from '../texts/change-notifications';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';
import { Form, useBodyForm } from '../ui/form/body-form';
import { ReasonForm } from '../ui/form/reason-form';
import { useAction } from '../ui/form/use-action';
import { TextArea } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import type { Change } from './types';
import { useEffectWords } from './words';

const ROUTE = '/api/applications/v1/changes/{changeId}';

interface Props {
  change: Change;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
}

const NOTE_LENGTH = 900;
/** What is said in words, by the field that the service reads it from. */
const SAID = { answer: 'answer', query: 'question', refuse: 'reason', withdraw: 'reason' } as const;
type Said = keyof typeof SAID;

const Say = ({ act, change: { changeId }, etag }: Props & { act: Said }) => {
  const t = useTexts(changeTexts).acts[act];
  const send = useSend(`${ROUTE}/${act}`);
  return (
    <details className="pw-details">
      <summary>{t.title}</summary>
      <ReasonForm
        label={t.field}
        hint={t.hint}
        maxLength={NOTE_LENGTH}
        confirmLabel={t.title}
        send={({ reason }, key) =>
          send(
            {
              parameters: { path: { changeId } },
              body: { [SAID[act]]: reason } as unknown as Body<`${typeof ROUTE}/${Said}`>,
              version: etag,
            },
            key,
          )
        }
        onSent={useDone(t.done)}
      />
    </details>
  );
};

type Acknowledging = Body<`${typeof ROUTE}/acknowledge`>;

const Acknowledge = ({ change: { changeId }, etag }: Props) => {
  const t = useTexts(changeTexts).acts.acknowledge;
  const send = useSend(`${ROUTE}/acknowledge`);
  const form = useBodyForm({
    schema: acknowledgeChangeBody,
    defaultValues: { note: '' },
    send: (body: Acknowledging, key) => send({ parameters: { path: { changeId } }, body, version: etag }, key),
    onSent: useDone(t.done),
  });
  return (
    <Form form={form} label={t.title}>
      <form.Field name="note">
        {(field) => <TextArea {...field} label={t.field} hint={t.hint} maxLength={NOTE_LENGTH} isRequired={false} />}
      </form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.title}
        </Button>
      </div>
    </Form>
  );
};

/** What it costs or frees is said before the click, and sent along with it. */
const Send = ({ change, etag }: Props) => {
  const t = useTexts(changeTexts).acts.send;
  const words = useEffectWords();
  const problemText = useProblemText();
  const [isAsked, ask] = useState(false);
  const done = useDone(t.done);
  const send = useSend(`${ROUTE}/send`);
  const { before, after, changeId } = change;
  const action = useAction({
    send: (body: { readonly differenceCents: number }, key: string) =>
      send({ parameters: { path: { changeId } }, body, version: etag }, key),
    onDone: () => {
      ask(false);
      done();
    },
  });
  if (before === undefined || after === undefined) return null;
  return (
    <>
      <div className="pw-buttons">
        <Button variant="primary" onClick={() => ask(true)}>
          {t.title}
        </Button>
      </div>
      {isAsked && (
        <ConfirmDialog
          title={t.question}
          confirmLabel={t.title}
          isBusy={action.isBusy}
          error={action.problem && problemText(new ApiError(action.problem as Problem))}
          onConfirm={() => void action.run({ differenceCents: after.amountCents - before.amountCents })}
          onClose={() => ask(false)}
        >
          <p>{t.confirm({ effect: words({ before, after }) })}</p>
        </ConfirmDialog>
      )}
    </>
  );
};

/** What this person can do with a change now. */
export const ChangeActs = (props: Props) => {
  const { actions } = props.change;
  return (
    <>
      {actions.includes('send') && <Send {...props} />}
      {actions.includes('acknowledge') && <Acknowledge {...props} />}
      {(['answer', 'query', 'refuse', 'withdraw'] as const)
        .filter((act) => actions.includes(act))
        .map((act) => (
          <Say key={act} act={act} {...props} />
        ))}
    </>
  );
};
