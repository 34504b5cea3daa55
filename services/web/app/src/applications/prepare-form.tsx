import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Body } from '../api/paths';
import { decisionBody } from '../api/generated/applications.bodies';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { Button } from '../ui/button';
import { Form, useBodyForm } from '../ui/form/body-form';
import { FteField, MoneyField } from '../ui/number-fields';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-field';
import { useLineText } from './line-text';
import type { Application } from './types';

type Decision = Body<'/api/applications/v1/applications/{applicationId}/decision'>;
const OUTCOMES = ['granted', 'partially-granted', 'rejected'] as const;
const REASON_LENGTH = 900;

/** A type and not an interface: react-hook-form asks for an index signature, which only a type has by itself. */
type Values = {
  outcome: (typeof OUTCOMES)[number];
  /** Hundredths of a post, cents of a measure. */
  lines: { lineId: string; amountCents?: number | null; share?: number | null }[];
  reason: string;
};

interface Props {
  application: Application;
  /** The version that the person sees. */
  etag: string | null;
  /** Why it cannot be sent now. */
  impossible: string | undefined;
  onDirty: (isDirty: boolean) => void;
  onSent: () => void;
}

type LineValues = Values['lines'][number];

/** Of a post the share is granted and the amount follows; a share of nothing is a line that is not granted. An empty field is no number. */
const grantedOf = ({ lineId, amountCents, share }: LineValues) => {
  if (share === undefined) return { lineId, amountCents: amountCents ?? Number.NaN };
  return share === 0 ? { lineId, amountCents: 0 } : { lineId, share: share === null ? Number.NaN : share / 100 };
};

/** What is decided about an application, and why; shares and amounts only where it is granted in part. */
export const PrepareForm = ({ application, etag, impossible, onDirty, onSent }: Props) => {
  const t = useTexts(applicationsTexts).actions;
  const f = useFormat();
  const lineText = useLineText();
  const send = useSend('/api/applications/v1/applications/{applicationId}/decision');
  const { applicationId, lines } = application;
  const [first] = useState((): Values => ({
    outcome: 'granted',
    lines: lines.map((l) => (l.kind === 'post' ? { lineId: l.lineId, share: l.share } : { lineId: l.lineId, amountCents: l.amountCents })),
    reason: '',
  }));
  const form = useBodyForm({
    schema: decisionBody,
    defaultValues: first,
    bodyOf: ({ lines: granted, ...decision }) =>
      decision.outcome === 'partially-granted' ? { ...decision, lines: granted.map(grantedOf) } : decision,
    send: (body: Decision, key) => send({ parameters: { path: { applicationId } }, body, version: etag }, key),
    onSent,
  });
  const isPartial = useWatch({ control: form.form.control, name: 'outcome' }) === 'partially-granted';
  const { isDirty } = form.form.formState;
  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  return (
    <Form form={form} label={t.prepare}>
      <form.Field name="outcome">
        {(field) => <Select {...field} label={t.outcome} options={OUTCOMES.map((value) => ({ value, label: t.outcomes[value] }))} />}
      </form.Field>
      {isPartial &&
        first.lines.map(({ lineId }, i) => {
          const line = lines.find((l) => l.lineId === lineId);
          if (line?.kind === 'post')
            return (
              <form.Field key={lineId} name={`lines.${i}.share`}>
                {({ value, ...field }) => (
                  <FteField
                    {...field}
                    value={value ?? null}
                    isRequired
                    label={t.share({ line: lineText(line) })}
                    hint={t.shareOfRequested({ share: f.fte(line.share), amount: f.euro(line.amountCents) })}
                  />
                )}
              </form.Field>
            );
          return (
            line && (
              <form.Field key={lineId} name={`lines.${i}.amountCents`}>
                {({ value, ...field }) => (
                  <MoneyField
                    {...field}
                    value={value ?? null}
                    isRequired
                    label={t.amount({ line: lineText(line) })}
                    hint={t.ofRequested({ amount: f.euro(line.amountCents) })}
                  />
                )}
              </form.Field>
            )
          );
        })}
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} maxLength={REASON_LENGTH} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy} disabledReason={impossible}>
          {t.prepare}
        </Button>
      </div>
    </Form>
  );
};
