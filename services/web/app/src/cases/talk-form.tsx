import { correctTalkBody, talkBody } from '../api/generated/case-management.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useToday } from '../shell/clock';
import { useTexts } from '../texts/area';
import { casesTexts } from '../texts/cases';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { CheckboxGroup } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { CountField } from '../ui/number-fields';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { CASE, MODES, TOPICS, type ActProps, type Talk } from './types';

const NOTE = 4000;
const CORRECT = `${CASE}/talks/{talkId}/correct` as const;
const REFUSED_AT = {
  'date-in-future': 'heldOn',
  'before-consent': 'heldOn',
  'before-opening': 'heldOn',
  'case-closed': 'heldOn',
  'case-paused': 'heldOn',
  'limit-reached': 'heldOn',
} as const;

/** A new talk, or one that is put right. */
export const TalkForm = ({ caseId, etag, onSent, onCancel, talk }: ActProps & { onCancel?: () => void; talk?: Talk }) => {
  const t = useTexts(casesTexts);
  const today = useToday();
  const hold = useSend(`${CASE}/talks`);
  const correct = useSend(CORRECT);
  const form = useBodyForm({
    schema: talk ? correctTalkBody : talkBody,
    refusedAt: REFUSED_AT,
    defaultValues: {
      heldOn: talk?.heldOn ?? today,
      mode: talk?.mode ?? ('office' as (typeof MODES)[number]),
      minutes: (talk?.minutes ?? null) as number | null,
      topics: (talk?.topics ?? []) as readonly (typeof TOPICS)[number][],
      withInterpreter: talk?.withInterpreter ?? false,
      withFamily: talk?.withFamily ?? false,
      place: talk?.place ?? '',
      note: talk?.note ?? '',
      ...(talk ? { reason: '' } : {}),
    },
    // What was typed as the place stays when the kind changes, out of sight; a place belongs to outreach alone.
    bodyOf: (values) => (values.mode === 'outreach' ? values : { ...values, place: '' }),
    send: async (body: Body<typeof CORRECT>, key): Promise<unknown> =>
      talk
        ? correct({ parameters: { path: { id: caseId, talkId: talk.talkId } }, body, version: etag }, key)
        : hold({ parameters: { path: { id: caseId } }, body }, key),
    onSent: () => {
      if (!talk) form.empty();
      onSent();
    },
  });
  const mode = form.form.watch('mode');
  return (
    <Form form={form} label={talk ? t.talk.correct : t.talk.add} {...(onCancel ? { onCancel } : {})}>
      <form.Field name="heldOn">{(field) => <DateField {...field} label={t.talk.heldOn} />}</form.Field>
      <form.Field name="mode">
        {(field) => <Select {...field} label={t.talk.mode} options={MODES.map((value) => ({ value, label: t.modes[value] }))} />}
      </form.Field>
      <form.Field name="minutes">{(field) => <CountField {...field} label={t.talk.minutes} />}</form.Field>
      <form.Field name="topics">
        {(field) => (
          <CheckboxGroup {...field} label={t.talk.topics} options={TOPICS.map((value) => ({ value, label: t.domains[value] }))} />
        )}
      </form.Field>
      <form.Field name="withInterpreter">{(field) => <Checkbox {...field} isRequired={false} label={t.talk.withInterpreter} />}</form.Field>
      <form.Field name="withFamily">{(field) => <Checkbox {...field} isRequired={false} label={t.talk.withFamily} />}</form.Field>
      {mode === 'outreach' && (
        <form.Field name="place">
          {(field) => <TextField {...field} label={t.talk.place} hint={t.talk.placeHint} maxLength={200} />}
        </form.Field>
      )}
      <form.Field name="note">{(field) => <TextArea {...field} label={t.talk.note} maxLength={NOTE} rows={3} />}</form.Field>
      {talk && (
        <form.Field name="reason">
          {(field) => <TextField {...field} value={field.value ?? ''} label={t.talk.whyCorrect} hint={t.talk.whyHint} maxLength={500} />}
        </form.Field>
      )}
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {talk ? t.talk.correct : t.talk.add}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t.acts.cancel}</Button>}
      </div>
    </Form>
  );
};
