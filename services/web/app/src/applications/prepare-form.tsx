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
import { CountField, FteField, MoneyField } from '../ui/number-fields';
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
  /** Hundredths of a post, how many of what is counted, cents of the rest. */
  lines: { lineId: string; amountCents?: number | null; share?: number | null; units?: number | null }[];
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

/**
 * Of a post the share is granted, of a course its units, and the amount follows; none of them is a line that is not granted. An empty field is
 * no number.
 */
const grantedOf = ({ lineId, amountCents, share, units }: LineValues) => {
  if (share === 0 || units === 0) return { lineId, amountCents: 0 };
  if (share !== undefined) return { lineId, share: share === null ? Number.NaN : share / 100 };
  return units === undefined ? { lineId, amountCents: amountCents ?? Number.NaN } : { lineId, units: units ?? Number.NaN };
};

const asRequested = (line: Application['lines'][number]): LineValues => {
  const { lineId, amountCents } = line;
  if ('share' in line) return { lineId, share: line.share };
  return 'units' in line ? { lineId, units: line.units } : { lineId, amountCents };
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
    lines: lines.map(asRequested),
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
          if (line && 'share' in line)
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
          if (line && 'units' in line)
            return (
              <form.Field key={lineId} name={`lines.${i}.units`}>
                {({ value, ...field }) => (
                  <CountField
                    {...field}
                    value={value ?? null}
                    isRequired
                    label={t.units({ line: lineText(line) })}
                    hint={t.unitsOfRequested({ units: f.count(line.units), amount: f.euro(line.amountCents) })}
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
