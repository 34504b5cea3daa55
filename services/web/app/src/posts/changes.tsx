import { useWatch } from 'react-hook-form';
import { acknowledgeBody, changeEmployerBody, changeWorkplacesBody } from '../api/generated/staffing.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { faultsOf, schemaAt } from '../ui/form/schema';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { Consequences } from './consequences';
import type { Post } from './types';

const ROUTE = '/api/staffing/v1/posts/{id}';
const NOTE_LENGTH = 300;

interface Props {
  post: Post;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
  onDone?: () => void;
}

/** The authority takes note of all that was told up to the version that it sees. */
export const TakeNote = ({ post, etag }: Props) => {
  const t = useTexts(postsTexts).post.reports;
  const done = useDone(t.taken);
  const send = useSend(`${ROUTE}/acknowledgements`);
  const through = Math.max(...post.reports.open);
  const form = useBodyForm({
    schema: acknowledgeBody,
    defaultValues: { through, note: '' },
    bodyOf: ({ note }) => ({ through, ...(note === '' ? {} : { note }) }),
    send: (body: Body<`${typeof ROUTE}/acknowledgements`>, key) =>
      send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    onSent: done,
  });
  return (
    <Form form={form} label={t.take}>
      <form.Field name="note">
        {(field) => <TextArea {...field} label={t.note} hint={t.noteHint} maxLength={NOTE_LENGTH} rows={2} />}
      </form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.take}
        </Button>
      </div>
    </Form>
  );
};

const KINDS = ['recipient', 'party', 'carrier'] as const;
const EMPLOYERS = {
  recipient: () => ({ kind: 'recipient' as const }),
  party: ({ key }: { key: string }) => ({ kind: 'party' as const, key }),
  carrier: ({ name }: { name: string }) => ({ kind: 'carrier' as const, name }),
};
/** What is asked about while it is typed is whole first. */
const [EMPLOYER, WORKPLACES] = [schemaAt(changeEmployerBody, 'employer') ?? {}, schemaAt(changeWorkplacesBody, 'workplaces') ?? {}];

/** Another employer has the contract from a day on. */
export const EmployerForm = ({ post, etag, onDone }: Props) => {
  const t = useTexts(postsTexts).actions;
  const done = useDone(t.done);
  const send = useSend(`${ROUTE}/employers`);
  const form = useBodyForm({
    schema: changeEmployerBody,
    defaultValues: { from: '', employer: { kind: 'recipient' as (typeof KINDS)[number], key: '', name: '' } },
    bodyOf: ({ from, employer: { kind, key, name } }) => ({ from, employer: EMPLOYERS[kind]({ key, name }) }),
    send: (body: Body<`${typeof ROUTE}/employers`>, key) => send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    refusedAt: { 'employer-unknown': 'employer.key', 'first-day-outside-approval': 'from', 'post-lapsed': 'from' },
    onSent: () => {
      form.empty();
      done();
      onDone?.();
    },
  });
  const [from, employer] = useWatch({ control: form.form.control, name: ['from', 'employer'] });
  const { kind } = employer;
  const asked = EMPLOYERS[kind](employer);
  return (
    <>
      <p className="pw-muted">{t.employerHint}</p>
      <Form form={form} label={t.employer}>
        <form.Field name="from">{(field) => <DateField {...field} label={t.validFrom} />}</form.Field>
        <form.Field name="employer.kind">
          {(field) => (
            <Select {...field} label={t.employerKind} options={KINDS.map((value) => ({ value, label: textOf(t.employerKinds, value) }))} />
          )}
        </form.Field>
        {kind === 'party' && <form.Field name="employer.key">{(field) => <TextField {...field} label={t.employerKey} />}</form.Field>}
        {kind === 'carrier' && (
          <form.Field name="employer.name">{(field) => <TextField {...field} label={t.employerName} maxLength={200} />}</form.Field>
        )}
        <Consequences
          postId={post.postId}
          asked={isDate(from) && faultsOf(EMPLOYER, asked).length === 0 ? { kind: 'employer', from, employer: asked } : undefined}
        />
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.employer}
          </Button>
        </div>
      </Form>
    </>
  );
};

export const ChangeEmployer = (props: Props) => (
  <details className="pw-details">
    <summary>{useTexts(postsTexts).actions.employer}</summary>
    <EmployerForm {...props} />
  </details>
);

/** Keys as somebody types them. */
const keysIn = (text: string): readonly string[] => [...new Set(text.split(/[\s,;]+/).filter(Boolean))];

/** In these municipalities whoever is on the post works from a day on. */
export const WorkplacesForm = ({ post, etag, onDone }: Props) => {
  const t = useTexts(postsTexts).actions;
  const f = useFormat();
  const done = useDone(t.done);
  const send = useSend(`${ROUTE}/workplaces`);
  const form = useBodyForm({
    schema: changeWorkplacesBody,
    defaultValues: { from: '', workplaces: '' },
    bodyOf: ({ from, workplaces }) => ({ from, workplaces: keysIn(workplaces) }),
    send: (body: Body<`${typeof ROUTE}/workplaces`>, key) => send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    refusedAt: { 'workplace-unknown': 'workplaces', 'first-day-outside-approval': 'from', 'post-lapsed': 'from' },
    onSent: () => {
      form.empty();
      done();
      onDone?.();
    },
  });
  const [from, keys] = useWatch({ control: form.form.control, name: ['from', 'workplaces'] });
  const workplaces = keysIn(keys);
  const told = post.workplacesByDay.map((one) => t.workplacesFrom({ date: f.date(one.from), keys: one.workplaces.join(', ') })).join('; ');
  return (
    <>
      <p className="pw-muted">
        {told.length === 0 ? t.workplacesNone : t.workplacesNow({ what: told })} {t.workplacesHint}
      </p>
      <Form form={form} label={t.workplaces}>
        <form.Field name="from">{(field) => <DateField {...field} label={t.validFrom} />}</form.Field>
        <form.Field name="workplaces">
          {(field) => <TextField {...field} label={t.workplacesKeys} hint={t.workplacesKeysHint} />}
        </form.Field>
        <Consequences
          postId={post.postId}
          asked={
            isDate(from) && faultsOf(WORKPLACES, workplaces).length === 0
              ? { kind: 'workplaces', from, workplaces: [...workplaces] }
              : undefined
          }
        />
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.workplaces}
          </Button>
        </div>
      </Form>
    </>
  );
};

export const ChangeWorkplaces = (props: Props) => (
  <details className="pw-details">
    <summary>{useTexts(postsTexts).actions.workplaces}</summary>
    <WorkplacesForm {...props} />
  </details>
);
