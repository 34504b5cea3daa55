import { useQuery } from '@tanstack/react-query';
import { contactBody } from '../api/generated/staffing.bodies';
import type { Body } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { useDistricts } from '../shell/organisation';
import { Refusal } from '../shell/refusal';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { networkTexts } from '../texts/network';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { CheckboxGroup } from '../ui/choice';
import { Alert } from '../ui/feedback';
import { Form, useBodyForm } from '../ui/form/body-form';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { FUNCTIONS, TOPICS, type Contact } from './types';

const OWN = '/api/staffing/v1/network/own';

const Edit = ({ contact }: { contact: Contact | undefined }) => {
  const t = useTexts(networkTexts);
  const { me } = useSession();
  const { options: districts } = useDistricts();
  const send = useSend(OWN);
  const done = useDone(contact ? t.own.changed : t.own.agreed);
  const organisation = me?.organisation ?? '';
  const form = useBodyForm({
    schema: contactBody,
    defaultValues: {
      email: contact?.email ?? '',
      phone: contact?.phone ?? '',
      note: contact?.note ?? '',
      district: contact?.district ?? (/^\d{5}(\d{3})?$/.test(organisation) ? organisation.slice(0, 5) : ''),
      function: contact?.function ?? '',
      topics: contact?.topics ?? [],
      isOnMailingList: contact?.isOnMailingList ?? false,
    },
    send: (body: Body<typeof OWN>, key) => send({ parameters: {}, body }, key),
    onSent: done,
  });
  const label = contact ? t.own.change : t.own.agree;
  return (
    <Form form={form} label={label}>
      <p>{t.own.as({ name: me?.name ?? '' })}</p>
      <form.Field name="function">
        {(field) => (
          <Select
            {...field}
            label={t.columns.function}
            none={t.own.choose}
            options={FUNCTIONS.map((value) => ({ value, label: t.functions[value] }))}
          />
        )}
      </form.Field>
      <form.Field name="district">
        {(field) => <Select {...field} label={t.columns.district} none={t.own.choose} options={districts} />}
      </form.Field>
      <form.Field name="email">{(field) => <TextField {...field} type="email" label={t.columns.email} autoComplete="email" />}</form.Field>
      <form.Field name="phone">{(field) => <TextField {...field} type="tel" label={t.columns.phone} autoComplete="tel" />}</form.Field>
      <form.Field name="topics">
        {({ onChange, ...field }) => (
          <CheckboxGroup
            {...field}
            onChange={(chosen) => onChange([...chosen])}
            label={t.columns.topics}
            options={TOPICS.map((value) => ({ value, label: t.topics[value] }))}
          />
        )}
      </form.Field>
      <form.Field name="note">{(field) => <TextField {...field} label={t.columns.note} maxLength={300} />}</form.Field>
      <form.Field name="isOnMailingList">{(field) => <Checkbox {...field} label={t.own.mailing} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {label}
        </Button>
      </div>
    </Form>
  );
};

const Revoke = () => {
  const t = useTexts(networkTexts).own;
  const send = useSend(`${OWN}/revoke`);
  const done = useDone(t.revoked);
  const act = useAction({ send: (_: object, key) => send({ parameters: {}, body: {} }, key), onDone: done });
  return (
    <>
      <div className="pw-buttons">
        <Button variant="danger" isBusy={act.isBusy} onClick={() => void act.run({})}>
          {t.revoke}
        </Button>
      </div>
      <Refusal problem={act.problem} title={t.refused} />
    </>
  );
};

/** What the signed-in person says of themselves, and nobody for them. */
export const OwnContact = () => {
  const t = useTexts(networkTexts).own;
  const f = useFormat();
  const { data } = useQuery(read(OWN, {}));
  if (!data) return null;
  const { contact, anew } = data;
  return (
    <Section id="eigener-eintrag" title={t.title} note={contact ? t.since({ date: f.date(contact.consentedOn) }) : t.consent}>
      {anew && <Alert kind="warning" title={t.anew[anew]} />}
      <details className="pw-details">
        <summary>{contact ? t.change : t.agree}</summary>
        <Edit key={contact?.contactId ?? ''} contact={contact} />
      </details>
      {contact && <Revoke />}
    </Section>
  );
};
