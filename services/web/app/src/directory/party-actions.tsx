import {
  dissolveGroupingBody,
  joinGroupingBody,
  leaveGroupingBody,
  mergePartyBody,
  renamePartyBody,
} from '../api/generated/directory.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useTexts } from '../texts/area';
import { directoryActsTexts } from '../texts/directory-acts';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm, type BodyForm } from '../ui/form/body-form';
import { CountField } from '../ui/number-fields';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { findParty } from './find-party';
import type { Party } from './types';

const PARTY = '/api/directory/v1/parties/{partyId}';
const GROUPING = '/api/directory/v1/groupings/{partyId}';
/** Refusals of days stand at the day. */
const DAY = {
  'dates-out-of-order': 'effectiveOn',
  'too-far-ahead': 'effectiveOn',
  'party-merged': 'effectiveOn',
  'party-not-yet': 'effectiveOn',
  'grouping-dissolved': 'effectiveOn',
} as const;

interface Props {
  party: Party;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
}

const Source = <B extends { source: string }>({ form }: { form: BodyForm<B> }) => {
  const t = useTexts(directoryActsTexts).actions;
  const { Field } = form as unknown as BodyForm<{ source: string }>;
  return <Field name="source">{(field) => <TextField {...field} label={t.source} hint={t.sourceHint} maxLength={500} />}</Field>;
};

const Submit = ({ label, isBusy, isDangerous = false }: { label: string; isBusy: boolean; isDangerous?: boolean }) => (
  <div className="pw-buttons">
    <Button type="submit" variant={isDangerous ? 'danger' : 'primary'} isBusy={isBusy}>
      {label}
    </Button>
  </div>
);

const Rename = ({ party, etag }: Props) => {
  const t = useTexts(directoryActsTexts).actions;
  const done = useDone(t.done);
  const send = useSend(`${PARTY}/rename`);
  const form = useBodyForm({
    schema: renamePartyBody,
    defaultValues: { name: '', effectiveOn: '', source: '' },
    send: (body: Body<`${typeof PARTY}/rename`>, key) =>
      send({ parameters: { path: { partyId: party.partyId } }, body, version: etag }, key),
    refusedAt: DAY,
    onSent: () => {
      form.empty();
      done();
    },
  });
  return (
    <details className="pw-details">
      <summary>{t.rename}</summary>
      <p className="pw-muted">{t.renameHint}</p>
      <Form form={form} label={t.rename}>
        <form.Field name="name">{(field) => <TextField {...field} label={t.name} maxLength={200} />}</form.Field>
        <form.Field name="effectiveOn">{(field) => <DateField {...field} label={t.nameFrom} />}</form.Field>
        <Source form={form} />
        <Submit label={t.rename} isBusy={form.isBusy} />
      </Form>
    </details>
  );
};

const Merge = ({ party, etag }: Props) => {
  const t = useTexts(directoryActsTexts).actions;
  const done = useDone(t.done);
  const send = useSend(`${PARTY}/merge`);
  const form = useBodyForm({
    schema: mergePartyBody,
    defaultValues: { intoPartyId: '', effectiveOn: '', source: '' },
    send: (body: Body<`${typeof PARTY}/merge`>, key) =>
      send({ parameters: { path: { partyId: party.partyId } }, body, version: etag }, key),
    refusedAt: { ...DAY, 'other-kind': 'intoPartyId', 'merged-into-itself': 'intoPartyId' },
    onSent: done,
  });
  return (
    <details className="pw-details">
      <summary>{t.merge}</summary>
      <p className="pw-muted">{t.mergeHint}</p>
      <Form form={form} label={t.merge}>
        <form.Field name="intoPartyId">{(field) => <Combobox {...field} label={t.into} search={findParty} />}</form.Field>
        <form.Field name="effectiveOn">{(field) => <DateField {...field} label={t.mergedOn} />}</form.Field>
        <Source form={form} />
        <Submit label={t.merge} isBusy={form.isBusy} isDangerous />
      </Form>
    </details>
  );
};

const Join = ({ party, etag }: Props) => {
  const t = useTexts(directoryActsTexts).actions;
  const done = useDone(t.done);
  const send = useSend(`${GROUPING}/join`);
  const form = useBodyForm({
    schema: joinGroupingBody,
    defaultValues: { memberId: '', parts: 1 as number | null, effectiveOn: '', source: '' },
    send: (body: Body<`${typeof GROUPING}/join`>, key) =>
      send({ parameters: { path: { partyId: party.partyId } }, body, version: etag }, key),
    refusedAt: { ...DAY, 'member-in-two-groupings': 'memberId', 'kind-cannot-join': 'memberId', 'party-unknown': 'memberId' },
    onSent: () => {
      form.empty();
      done();
    },
  });
  return (
    <details className="pw-details">
      <summary>{t.join}</summary>
      <Form form={form} label={t.join}>
        <form.Field name="memberId">{(field) => <Combobox {...field} label={t.memberId} search={findParty} />}</form.Field>
        <form.Field name="parts">{(field) => <CountField {...field} label={t.parts} hint={t.partsHint} />}</form.Field>
        <form.Field name="effectiveOn">{(field) => <DateField {...field} label={t.joinedOn} />}</form.Field>
        <Source form={form} />
        <Submit label={t.join} isBusy={form.isBusy} />
      </Form>
    </details>
  );
};

const Leave = ({ party, etag }: Props) => {
  const t = useTexts(directoryActsTexts).actions;
  const done = useDone(t.done);
  const send = useSend(`${GROUPING}/leave`);
  const members = (party.grouping?.members ?? []).map((m) => ({ value: m.partyId, label: m.name }));
  const form = useBodyForm({
    schema: leaveGroupingBody,
    defaultValues: { memberId: '', newLeadPartyId: '', effectiveOn: '', source: '' },
    send: (body: Body<`${typeof GROUPING}/leave`>, key) =>
      send({ parameters: { path: { partyId: party.partyId } }, body, version: etag }, key),
    refusedAt: {
      ...DAY,
      'too-few-members': 'memberId',
      'member-unknown': 'memberId',
      'lead-leaves': 'newLeadPartyId',
      'lead-not-member': 'newLeadPartyId',
    },
    onSent: () => {
      form.empty();
      done();
    },
  });
  return (
    <details className="pw-details">
      <summary>{t.leave}</summary>
      <Form form={form} label={t.leave}>
        <form.Field name="memberId">{(field) => <Select {...field} label={t.memberId} none={t.choose} options={members} />}</form.Field>
        <form.Field name="newLeadPartyId">
          {(field) => <Select {...field} label={t.newLead} none={t.newLeadNone} options={members} />}
        </form.Field>
        <form.Field name="effectiveOn">{(field) => <DateField {...field} label={t.leftOn} />}</form.Field>
        <Source form={form} />
        <Submit label={t.leave} isBusy={form.isBusy} />
      </Form>
    </details>
  );
};

const Dissolve = ({ party, etag }: Props) => {
  const t = useTexts(directoryActsTexts).actions;
  const done = useDone(t.done);
  const send = useSend(`${GROUPING}/dissolve`);
  const form = useBodyForm({
    schema: dissolveGroupingBody,
    defaultValues: { effectiveOn: '', source: '' },
    send: (body: Body<`${typeof GROUPING}/dissolve`>, key) =>
      send({ parameters: { path: { partyId: party.partyId } }, body, version: etag }, key),
    refusedAt: DAY,
    onSent: done,
  });
  return (
    <details className="pw-details">
      <summary>{t.dissolve}</summary>
      <p className="pw-muted">{t.dissolveHint}</p>
      <Form form={form} label={t.dissolve}>
        <form.Field name="effectiveOn">{(field) => <DateField {...field} label={t.dissolvedOn} />}</form.Field>
        <Source form={form} />
        <Submit label={t.dissolve} isBusy={form.isBusy} isDangerous />
      </Form>
    </details>
  );
};

/** What the ministry records of a party. What ended changes no more. */
export const PartyActions = ({ party, etag }: Props) => {
  const t = useTexts(directoryActsTexts).actions;
  if (party.validUntil !== undefined) return null;
  return (
    <Section id="aktionen" title={t.title} className="pw-actions">
      {party.grouping ? (
        <>
          <Join party={party} etag={etag} />
          <Leave party={party} etag={etag} />
          <Dissolve party={party} etag={etag} />
        </>
      ) : (
        <>
          <Rename party={party} etag={etag} />
          <Merge party={party} etag={etag} />
        </>
      )}
    </Section>
  );
};
