import { useWatch } from 'react-hook-form';
import { agreeForwardingBody, endForwardingBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { findPartyKey } from '../directory/find-party';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { forwardingsTexts } from '../texts/forwardings';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Combobox } from '../ui/combobox';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { FteField, MoneyField } from '../ui/number-fields';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import type { ForwardingItem, Forwardings } from './types';

const ROUTE = '/api/applications/v1/applications/{applicationId}/forwardings';

/** Types and not interfaces: react-hook-form asks for an index signature. */
type AgreeValues = {
  receiverKey: string;
  lines: { lineId: string; share: number | null; amountCents: number | null }[];
  from: string;
  to: string;
  contract: { signedOn: string; reference: string; auditRight: boolean; proof: { of: string; until: string } };
  task: string;
};

/** One line at a time: a contract over several is written line by line. */
export const AgreeForm = ({
  forwardings,
  nameOf,
  etag,
}: {
  forwardings: Forwardings;
  nameOf: (lineId: string) => string;
  etag: string | null;
}) => {
  const t = useTexts(forwardingsTexts);
  const f = useFormat();
  const { applicationId, lines, from, to } = forwardings;
  const done = useDone(t.done);
  const send = useSend(ROUTE);
  const isPost = (lineId: string | undefined): boolean => lines.find((l) => l.lineId === lineId)?.share !== undefined;
  const form = useBodyForm<AgreeValues, Body<typeof ROUTE>, unknown>({
    schema: agreeForwardingBody,
    defaultValues: {
      receiverKey: '',
      lines: [{ lineId: lines[0]?.lineId ?? '', share: null, amountCents: null }],
      from,
      to,
      contract: { signedOn: '', reference: '', auditRight: false, proof: { of: '', until: '' } },
      task: '',
    },
    bodyOf: ({ lines: typed, contract: { proof, ...contract }, ...rest }) => ({
      ...rest,
      contract: { ...contract, ...(proof.of === '' && proof.until === '' ? {} : { proof }) },
      lines: typed.map(({ lineId, share, amountCents }) => ({ lineId, ...(isPost(lineId) ? { share } : { amountCents }) })),
    }),
    send: (body, key) => send({ parameters: { path: { applicationId } }, body, version: etag }, key),
    refusedAt: { 'share-above-granted': 'lines.0.share', 'share-forwarded-already': 'lines.0.share' },
    onSent: () => {
      form.empty();
      done();
    },
  });
  const lineId = useWatch({ control: form.form.control, name: 'lines.0.lineId' });
  const options = lines.map((l) => ({
    value: l.lineId,
    label:
      l.share === undefined
        ? `${nameOf(l.lineId)} (${f.euro(l.amountCents)})`
        : `${nameOf(l.lineId)} (${t.share({ share: f.fte(l.share) })})`,
  }));
  return (
    <details className="pw-details">
      <summary>{t.agree}</summary>
      <Form form={form} label={t.agree}>
        <form.Field name="receiverKey">
          {(field) => <Combobox {...field} label={t.fields.receiver} hint={t.fields.receiverHint} search={findPartyKey} />}
        </form.Field>
        <form.Field name="lines.0.lineId">{(field) => <Select {...field} label={t.fields.line} options={options} />}</form.Field>
        {isPost(lineId) ? (
          <form.Field name="lines.0.share">{(field) => <FteField {...field} label={t.fields.share} />}</form.Field>
        ) : (
          <form.Field name="lines.0.amountCents">{(field) => <MoneyField {...field} label={t.fields.amount} />}</form.Field>
        )}
        <form.Field name="from">{(field) => <DateField {...field} label={t.fields.from} />}</form.Field>
        <form.Field name="to">{(field) => <DateField {...field} label={t.fields.to} />}</form.Field>
        <form.Field name="contract.signedOn">{(field) => <DateField {...field} label={t.fields.signedOn} />}</form.Field>
        <form.Field name="contract.reference">
          {(field) => <TextField {...field} label={t.fields.reference} hint={t.fields.referenceHint} maxLength={100} />}
        </form.Field>
        <form.Field name="task">
          {(field) => <TextArea {...field} label={t.fields.task} hint={t.fields.taskHint} maxLength={1000} />}
        </form.Field>
        <form.Field name="contract.proof.of">
          {(field) => <TextArea {...field} label={t.fields.proof} hint={t.fields.proofHint} maxLength={600} />}
        </form.Field>
        <form.Field name="contract.proof.until">{(field) => <DateField {...field} label={t.fields.proofUntil} />}</form.Field>
        <form.Field name="contract.auditRight">
          {(field) => <Checkbox {...field} label={t.fields.auditRight} hint={t.fields.auditRightHint} />}
        </form.Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.agree}
          </Button>
        </div>
      </Form>
    </details>
  );
};

type Ending = Body<`${typeof ROUTE}/{forwardingId}/end`>;

export const EndForm = ({ forwarding, etag }: { forwarding: ForwardingItem; etag: string | null }) => {
  const t = useTexts(forwardingsTexts);
  const { applicationId, forwardingId, receiver } = forwarding;
  const label = t.end({ name: receiver.name });
  const send = useSend(`${ROUTE}/{forwardingId}/end`);
  const form = useBodyForm({
    schema: endForwardingBody,
    defaultValues: { lastDay: '', reason: '' },
    send: (body: Ending, key) => send({ parameters: { path: { applicationId, forwardingId } }, body, version: etag }, key),
    onSent: useDone(t.endDone),
  });
  return (
    <details className="pw-details">
      <summary>{label}</summary>
      <Form form={form} label={label}>
        <form.Field name="lastDay">{(field) => <DateField {...field} label={t.fields.lastDay} />}</form.Field>
        <form.Field name="reason">
          {(field) => <TextArea {...field} label={t.fields.reason} hint={t.fields.reasonHint} maxLength={900} />}
        </form.Field>
        <div className="pw-buttons">
          <Button type="submit" isBusy={form.isBusy}>
            {label}
          </Button>
        </div>
      </Form>
    </details>
  );
};
