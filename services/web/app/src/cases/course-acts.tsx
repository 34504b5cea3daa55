import { useState } from 'react';
import { closeBody, pauseBody, reopenBody, resumeBody } from '../api/generated/case-management.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useToday } from '../shell/clock';
import { useTexts } from '../texts/area';
import { casesTexts } from '../texts/cases';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Form, useBodyForm } from '../ui/form/body-form';
import { ReasonForm } from '../ui/form/reason-form';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { LanguageSelect, WorkSelect, saidLevels } from './levels';
import { CASE, type ActProps, type Case } from './types';

const REASONS = ['GOALS_REACHED', 'LIMIT_REACHED', 'MOVED', 'CONTACT_LOST', 'LEFT_COUNTRY', 'CONSENT_REVOKED', 'OTHER'] as const;

const Pause = ({ caseId, etag, onSent }: ActProps) => {
  const t = useTexts(casesTexts);
  const send = useSend(`${CASE}/pause`);
  const form = useBodyForm({
    schema: pauseBody,
    refusedAt: { 'date-in-future': 'pausedOn', 'talk-after-pause': 'pausedOn', 'before-opening': 'pausedOn' },
    defaultValues: { pausedOn: useToday(), reason: '' },
    send: (body: Body<`${typeof CASE}/pause`>, key) => send({ parameters: { path: { id: caseId } }, body, version: etag }, key),
    onSent,
  });
  return (
    <Form form={form} label={t.acts.pause}>
      <form.Field name="pausedOn">{(field) => <DateField {...field} label={t.acts.pausedOn} />}</form.Field>
      <form.Field name="reason">
        {(field) => <TextField {...field} label={t.acts.reason} hint={t.talk.whyHint} maxLength={500} />}
      </form.Field>
      <Button type="submit" variant="primary" isBusy={form.isBusy}>
        {t.acts.pause}
      </Button>
    </Form>
  );
};

const Resume = ({ caseId, etag, onSent }: ActProps) => {
  const t = useTexts(casesTexts);
  const send = useSend(`${CASE}/resume`);
  const form = useBodyForm({
    schema: resumeBody,
    refusedAt: { 'date-in-future': 'resumedOn', 'before-pause': 'resumedOn' },
    defaultValues: { resumedOn: useToday() },
    send: (body: Body<`${typeof CASE}/resume`>, key) => send({ parameters: { path: { id: caseId } }, body, version: etag }, key),
    onSent,
  });
  return (
    <Form form={form} label={t.acts.resume}>
      <form.Field name="resumedOn">{(field) => <DateField {...field} label={t.acts.resumedOn} />}</form.Field>
      <Button type="submit" variant="primary" isBusy={form.isBusy}>
        {t.acts.resume}
      </Button>
    </Form>
  );
};

const Reopen = ({ caseId, etag, onSent }: ActProps) => {
  const t = useTexts(casesTexts);
  const send = useSend(`${CASE}/reopen`);
  const form = useBodyForm({
    schema: reopenBody,
    refusedAt: { 'date-in-future': 'reopenedOn', 'before-closing': 'reopenedOn', 'limit-reached': 'reopenedOn' },
    defaultValues: { reopenedOn: useToday(), reason: '' },
    send: (body: Body<`${typeof CASE}/reopen`>, key) => send({ parameters: { path: { id: caseId } }, body, version: etag }, key),
    onSent,
  });
  return (
    <Form form={form} label={t.acts.reopen}>
      <form.Field name="reopenedOn">{(field) => <DateField {...field} label={t.acts.reopenedOn} />}</form.Field>
      <form.Field name="reason">
        {(field) => <TextField {...field} label={t.acts.reason} hint={t.talk.whyHint} maxLength={500} />}
      </form.Field>
      <Button type="submit" variant="primary" isBusy={form.isBusy}>
        {t.acts.reopen}
      </Button>
    </Form>
  );
};

const Close = ({ caseId, etag, onSent }: ActProps) => {
  const t = useTexts(casesTexts);
  const send = useSend(`${CASE}/close`);
  const form = useBodyForm({
    schema: closeBody,
    refusedAt: {
      'date-in-future': 'closedOn',
      'talk-after-closing': 'closedOn',
      'before-opening': 'closedOn',
      'before-reopening': 'closedOn',
    },
    defaultValues: { closedOn: useToday(), reason: '', levels: { language: '', work: '' } },
    bodyOf: (values) => ({ ...values, levels: saidLevels(values.levels) }),
    send: (body: Body<`${typeof CASE}/close`>, key) => send({ parameters: { path: { id: caseId } }, body, version: etag }, key),
    onSent,
  });
  return (
    <Form form={form} label={t.acts.close}>
      <form.Field name="closedOn">{(field) => <DateField {...field} label={t.acts.closedOn} />}</form.Field>
      <form.Field name="reason">
        {(field) => (
          <Select
            {...field}
            label={t.acts.closingReason}
            none={t.acts.choose}
            options={REASONS.map((value) => ({ value, label: t.acts.closingReasons[value] }))}
          />
        )}
      </form.Field>
      <form.Field name="levels.language">{(field) => <LanguageSelect {...field} />}</form.Field>
      <form.Field name="levels.work">{(field) => <WorkSelect {...field} />}</form.Field>
      <Button type="submit" variant="primary" isBusy={form.isBusy}>
        {t.acts.close}
      </Button>
    </Form>
  );
};

const Extend = ({ caseId, etag, onSent }: ActProps) => {
  const t = useTexts(casesTexts).acts;
  const send = useSend(`${CASE}/extend-limit`);
  return (
    <ReasonForm
      label={t.reason}
      hint={t.extendHint}
      maxLength={500}
      confirmLabel={t.extend}
      send={(body, key) => send({ parameters: { path: { id: caseId } }, body, version: etag }, key)}
      onSent={onSent}
    />
  );
};

const ACTS = { pause: Pause, resume: Resume, close: Close, reopen: Reopen, extend: Extend };

/** How a case goes on, by where it stands: the counsellor pauses, resumes, closes and reopens it, the lead extends the limit. */
export const CourseActs = ({ file, etag, roles }: { file: Case; etag: string | null; roles: readonly string[] }) => {
  const t = useTexts(casesTexts).acts;
  const done = useDone(t.done);
  const [open, setOpen] = useState<keyof typeof ACTS>();
  if (file.restrictedOn !== undefined || file.erasedOn !== undefined) return null;
  const own = file.status === 'closed' ? (['reopen'] as const) : ([file.pausedOn === undefined ? 'pause' : 'resume', 'close'] as const);
  const mayExtend =
    roles.includes('TEAM_LEAD') && file.status === 'open' && file.limit !== undefined && file.limit.extendedOn === undefined;
  const acts = [...(roles.includes('CASE_MANAGER') ? own : []), ...(mayExtend ? (['extend'] as const) : [])];
  if (acts.length === 0) return null;
  const Act = open && ACTS[open];
  return (
    <div className="pw-step">
      <h3>{t.title}</h3>
      <div className="pw-buttons">
        {acts.map((act) => (
          <Button key={act} onClick={() => setOpen(act)}>
            {t[act]}
          </Button>
        ))}
      </div>
      {open && Act && (
        <Dialog title={t[open]} onClose={() => setOpen(undefined)}>
          <Act
            caseId={file.caseId}
            etag={etag}
            isOpen={file.status === 'open'}
            onSent={() => {
              setOpen(undefined);
              done();
            }}
          />
        </Dialog>
      )}
    </div>
  );
};
