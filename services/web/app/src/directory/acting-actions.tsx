import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import {
  appointDeputyBody,
  dismissDeputyBody,
  grantRoleBody,
  nameAdministratorBody,
  revokeRoleBody,
} from '../api/generated/directory.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useToday } from '../shell/clock';
import { useTexts } from '../texts/area';
import { directoryTexts } from '../texts/directory';
import { directoryActsTexts } from '../texts/directory-acts';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { ProposeReplacement } from './replacement';
import { ROLES, type Deputy, type Grant, type PartyPeople } from './types';

const PARTY = '/api/directory/v1/parties/{partyId}';
const REASON_LENGTH = 300;

interface Props {
  people: PartyPeople;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
}

const Grant = ({ people, etag }: Props) => {
  const texts = useTexts(directoryTexts);
  const t = texts.rights;
  const { choose } = useTexts(directoryActsTexts).actions;
  const done = useDone(t.done);
  const today = useToday();
  const send = useSend(`${PARTY}/grant-role`);
  const form = useBodyForm({
    schema: grantRoleBody,
    defaultValues: { personId: '', role: '' as (typeof ROLES)[number] | '', from: today, lastDay: '' },
    send: (body: Body<`${typeof PARTY}/grant-role`>, key) =>
      send({ parameters: { path: { partyId: people.partyId } }, body, version: etag }, key),
    refusedAt: {
      'person-unknown': 'personId',
      'role-held': 'role',
      'not-as-deputy': 'role',
      'not-in-the-past': 'from',
      'party-merged': 'from',
      'party-not-yet': 'from',
      'dates-out-of-order': 'lastDay',
    },
    onSent: () => {
      form.empty();
      done();
    },
  });
  const role = useWatch({ control: form.form.control, name: 'role' });
  return (
    <details className="pw-details">
      <summary>{t.grant}</summary>
      <p className="pw-muted">{t.grantHint}</p>
      <Form form={form} label={t.grant}>
        <form.Field name="personId">{(field) => <TextField {...field} label={t.personId} autoComplete="off" />}</form.Field>
        <form.Field name="role">
          {(field) => (
            <Select {...field} label={t.role} none={choose} options={ROLES.map((value) => ({ value, label: texts.roles[value] }))} />
          )}
        </form.Field>
        <form.Field name="from">{(field) => <DateField {...field} label={t.from} hint={t.fromHint} />}</form.Field>
        <form.Field name="lastDay">{(field) => <DateField {...field} label={t.lastDay} hint={t.lastDayHint} />}</form.Field>
        {role !== '' && (
          <div className="pw-consequence" role="status">
            <div>{t.means[role]}</div>
          </div>
        )}
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.grant}
          </Button>
        </div>
      </Form>
    </details>
  );
};

const Appoint = ({ people, etag }: Props) => {
  const texts = useTexts(directoryTexts);
  const t = texts.rights;
  const { choose } = useTexts(directoryActsTexts).actions;
  const done = useDone(t.done);
  const send = useSend(`${PARTY}/appoint-deputy`);
  const form = useBodyForm({
    schema: appointDeputyBody,
    defaultValues: { personId: '', deputyPersonId: '', from: useToday(), lastDay: '' },
    send: (body: Body<`${typeof PARTY}/appoint-deputy`>, key) =>
      send({ parameters: { path: { partyId: people.partyId } }, body, version: etag }, key),
    refusedAt: {
      'person-unknown': 'deputyPersonId',
      'deputy-of-oneself': 'deputyPersonId',
      'nothing-to-represent': 'personId',
      'not-in-the-past': 'from',
      'party-merged': 'from',
      'dates-out-of-order': 'lastDay',
    },
    onSent: () => {
      form.empty();
      done();
    },
  });
  const acting = people.people.filter((p) => people.grants.some((g) => g.personId === p.personId && g.standing !== 'ended'));
  return (
    <details className="pw-details">
      <summary>{t.appoint}</summary>
      <p className="pw-muted">{t.appointHint}</p>
      <Form form={form} label={t.appoint}>
        <form.Field name="personId">
          {(field) => (
            <Select
              {...field}
              label={t.represented}
              none={choose}
              options={acting.map((p) => ({ value: p.personId, label: p.name ?? p.personId }))}
            />
          )}
        </form.Field>
        <form.Field name="deputyPersonId">{(field) => <TextField {...field} label={t.deputyId} autoComplete="off" />}</form.Field>
        <form.Field name="from">{(field) => <DateField {...field} label={t.from} hint={t.fromHint} />}</form.Field>
        <form.Field name="lastDay">{(field) => <DateField {...field} label={t.lastDay} />}</form.Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.appoint}
          </Button>
        </div>
      </Form>
    </details>
  );
};

const NameAdministrator = ({ people, etag }: Props) => {
  const t = useTexts(directoryTexts).rights;
  const done = useDone(t.done);
  const send = useSend(`${PARTY}/name-administrator`);
  const form = useBodyForm({
    schema: nameAdministratorBody,
    defaultValues: { personId: '', from: useToday() },
    send: (body: Body<`${typeof PARTY}/name-administrator`>, key) =>
      send({ parameters: { path: { partyId: people.partyId } }, body, version: etag }, key),
    refusedAt: { 'person-unknown': 'personId', 'not-in-the-past': 'from', 'party-merged': 'from', 'party-not-yet': 'from' },
    onSent: done,
  });
  return (
    <details className="pw-details">
      <summary>{t.nameAdministrator}</summary>
      <p className="pw-muted">{t.nameAdministratorHint}</p>
      <Form form={form} label={t.nameAdministrator}>
        <form.Field name="personId">{(field) => <TextField {...field} label={t.personId} autoComplete="off" />}</form.Field>
        <form.Field name="from">{(field) => <DateField {...field} label={t.from} hint={t.fromHint} />}</form.Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.nameAdministrator}
          </Button>
        </div>
      </Form>
    </details>
  );
};

/** What the party's administrator does; or the ministry, where there is none or they are gone. The service decides. */
export const Acts = ({ people, etag }: Props) => {
  const t = useTexts(directoryActsTexts).actions;
  const isProposed = people.replacement?.standing === 'proposed';
  if (!people.mayAdminister && people.isAdministered && isProposed) return null; // the proposal has its steps beside it
  return (
    <Section id="aktionen" title={t.title} className="pw-actions">
      {people.mayAdminister ? (
        <>
          <Grant people={people} etag={etag} />
          <Appoint people={people} etag={etag} />
        </>
      ) : people.isAdministered ? (
        <ProposeReplacement people={people} etag={etag} />
      ) : (
        <NameAdministrator people={people} etag={etag} />
      )}
    </Section>
  );
};

interface EndProps {
  partyId: string;
  etag: string | null;
  name: string;
}

const RevokeForm = ({ partyId, etag, grant, onClose }: EndProps & { grant: Grant; onClose: () => void }) => {
  const t = useTexts(directoryTexts).rights;
  const done = useDone(t.done);
  const send = useSend(`${PARTY}/revoke-role`);
  const form = useBodyForm({
    schema: revokeRoleBody,
    defaultValues: { lastDay: useToday(), reason: '' },
    bodyOf: (typed) => ({ ...typed, grantId: grant.grantId }),
    send: (body: Body<`${typeof PARTY}/revoke-role`>, key) => send({ parameters: { path: { partyId } }, body, version: etag }, key),
    refusedAt: { 'last-administrator': 'lastDay', 'not-in-the-past': 'lastDay', 'already-ended': 'lastDay' },
    onSent: () => {
      done();
      onClose();
    },
  });
  return (
    <Form form={form} label={t.revoke} onCancel={onClose}>
      <p>{t.revokeHint}</p>
      <form.Field name="lastDay">{(field) => <DateField {...field} label={t.lastDay} />}</form.Field>
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} maxLength={REASON_LENGTH} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="danger" isBusy={form.isBusy}>
          {t.revoke}
        </Button>
      </div>
    </Form>
  );
};

export const Revoke = (props: EndProps & { grant: Grant }) => {
  const texts = useTexts(directoryTexts);
  const t = texts.rights;
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-label={t.revokeTitle({ role: texts.roles[props.grant.role], name: props.name })}
      >
        {t.revoke}
      </Button>
      {isOpen && (
        <Dialog title={t.revokeTitle({ role: texts.roles[props.grant.role], name: props.name })} onClose={close}>
          <RevokeForm {...props} onClose={close} />
        </Dialog>
      )}
    </>
  );
};

const DismissForm = ({ partyId, etag, deputy, onClose }: EndProps & { deputy: Deputy; onClose: () => void }) => {
  const t = useTexts(directoryTexts).rights;
  const done = useDone(t.done);
  const send = useSend(`${PARTY}/dismiss-deputy`);
  const form = useBodyForm({
    schema: dismissDeputyBody,
    defaultValues: { lastDay: useToday(), reason: '' },
    bodyOf: (typed) => ({ ...typed, deputyId: deputy.deputyId }),
    send: (body: Body<`${typeof PARTY}/dismiss-deputy`>, key) => send({ parameters: { path: { partyId } }, body, version: etag }, key),
    refusedAt: { 'not-in-the-past': 'lastDay', 'already-ended': 'lastDay' },
    onSent: () => {
      done();
      onClose();
    },
  });
  return (
    <Form form={form} label={t.dismiss} onCancel={onClose}>
      <p>{t.dismissHint}</p>
      <form.Field name="lastDay">{(field) => <DateField {...field} label={t.lastDay} />}</form.Field>
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} maxLength={REASON_LENGTH} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="danger" isBusy={form.isBusy}>
          {t.dismiss}
        </Button>
      </div>
    </Form>
  );
};

export const Dismiss = (props: EndProps & { deputy: Deputy }) => {
  const t = useTexts(directoryTexts).rights;
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={t.dismissTitle({ name: props.name })}>
        {t.dismiss}
      </Button>
      {isOpen && (
        <Dialog title={t.dismissTitle({ name: props.name })} onClose={close}>
          <DismissForm {...props} onClose={close} />
        </Dialog>
      )}
    </>
  );
};
