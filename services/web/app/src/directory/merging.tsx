import { useWatch } from 'react-hook-form';
import { useSend } from '../api/use-send';
import { LoadState } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { proposalsTexts } from '../texts/proposals';
import { Button } from '../ui/button';
import { Form, useBodyForm } from '../ui/form/body-form';
import type { JsonSchema } from '../ui/form/schema';
import { TextArea, TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { MergePreview, useMergePreview } from './merge-preview';

const PROPOSE = '/api/directory/v1/people/{personId}/propose-merge';

const PERSON_ID = /^per_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const REASON_LENGTH = 300;
/** Either of the two may be named first: the service says which one stays. */
const SCHEMA: JsonSchema = {
  type: 'object',
  required: ['personId', 'intoPersonId', 'reason'],
  properties: {
    personId: { type: 'string', pattern: PERSON_ID.source },
    intoPersonId: { type: 'string', pattern: PERSON_ID.source },
    reason: { type: 'string', minLength: 1, maxLength: REASON_LENGTH },
  },
};

/** Two entries of one human are proposed to be one, after it was said what that changes. */
export const ProposeMerge = () => {
  const texts = useTexts(proposalsTexts);
  const t = texts.merging;
  const done = useDone(t.proposed);
  const send = useSend(PROPOSE);
  const form = useBodyForm({
    schema: SCHEMA,
    defaultValues: { personId: '', intoPersonId: '', reason: '' },
    send: ({ personId, intoPersonId, reason }: { personId: string; intoPersonId: string; reason: string }, key) => {
      const isTurned = preview.data?.gone.personId === intoPersonId;
      const [gone, stays] = isTurned ? [intoPersonId, personId] : [personId, intoPersonId];
      return send({ parameters: { path: { personId: gone } }, body: { intoPersonId: stays, reason } }, key);
    },
    refusedAt: { 'merge-proposed': 'personId' },
    onSent: () => {
      form.empty();
      done();
    },
  });
  const [first, second] = useWatch({ control: form.form.control, name: ['personId', 'intoPersonId'] });
  const isNamed = PERSON_ID.test(first) && PERSON_ID.test(second) && first !== second;
  const preview = useMergePreview(first, second, isNamed);
  return (
    <details className="pw-details">
      <summary>{t.propose}</summary>
      <p className="pw-muted">{t.proposeHint}</p>
      <Form form={form} label={t.propose}>
        <form.Field name="personId">{(field) => <TextField {...field} label={t.first} autoComplete="off" />}</form.Field>
        <form.Field name="intoPersonId">{(field) => <TextField {...field} label={t.second} autoComplete="off" />}</form.Field>
        {isNamed && <LoadState query={preview} />}
        {isNamed && preview.data && <MergePreview preview={preview.data} />}
        <form.Field name="reason">
          {(field) => <TextArea {...field} label={texts.replacement.reason} hint={t.reasonHint} maxLength={REASON_LENGTH} />}
        </form.Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.propose}
          </Button>
        </div>
      </Form>
    </details>
  );
};
