import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Body } from '../api/paths';
import { decisionBody } from '../api/generated/applications.bodies';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useTexts } from '../texts/area';
import { applicationActsTexts } from '../texts/application-acts';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-field';
import { ChooseBlocks, choiceOf, forNotice, useBlocks } from './chosen-blocks';
import { LiveSum, PreparedLine } from './prepared-line';
import { mostOf, useAvailable, usePreview, type PreviewBody } from './use-preview';
import type { Application } from './types';

type Decision = Body<'/api/applications/v1/applications/{applicationId}/decision'>;
const OUTCOMES = ['granted', 'partially-granted', 'rejected'] as const;
const REASON_LENGTH = 900;

/** A type and not an interface: react-hook-form asks for an index signature, which only a type has by itself. */
export type Values = {
  outcome: (typeof OUTCOMES)[number];
  /** Hundredths of a post, how many of what is counted, cents of the rest. */
  lines: LineValues[];
  /** Blocks of text by key: whether the notice has them. */
  blocks: Record<string, boolean>;
  reason: string;
  /** Where the programme selects, and it is decided otherwise than ranked. */
  deviation: string;
};
export type LineValues = {
  lineId: string;
  amountCents?: number | null;
  share?: number | null;
  units?: number | null;
  /** Null: as requested. */
  months?: number | null;
  tier?: string;
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

type Line = Application['lines'][number];

/**
 * Of a post share, months and tier are granted, of a course its units, and the amount follows; none of them is a line that is not granted. What is as
 * requested is not said again. An empty field is no number.
 */
const grantedOf = ({ lineId, amountCents, share, units, months, tier }: LineValues, line: Line | undefined) => {
  if (share === 0 || units === 0) return { lineId, amountCents: 0 };
  const others = {
    ...(months === undefined || months === null ? {} : { months }),
    ...(tier === undefined || (line !== undefined && 'tier' in line && line.tier === tier) ? {} : { tier }),
  };
  if (share !== undefined) return { lineId, share: share === null ? Number.NaN : share / 100, ...others };
  return units === undefined ? { lineId, amountCents: amountCents ?? Number.NaN } : { lineId, units: units ?? Number.NaN };
};

const asRequested = (line: Line): LineValues => {
  const { lineId, amountCents } = line;
  if ('share' in line) return { lineId, share: line.share, months: line.months ?? null, ...('tier' in line ? { tier: line.tier } : {}) };
  return 'units' in line ? { lineId, units: line.units } : { lineId, amountCents };
};

const hasNumbers = (lines: NonNullable<Decision['lines']>): boolean =>
  lines.every(({ amountCents, share, units, months }) => [amountCents, share, units, months].every((n) => !Number.isNaN(n)));

/** What the rule set has rates for, as it calls them. */
const useTiers = ({ callId }: Application, isAsked: boolean) => {
  const language = useLanguage();
  const forms = useQuery({ ...read('/api/applications/v1/calls/{callId}/forms', { path: { callId } }), enabled: isAsked });
  const choices = forms.data?.lines.find((l) => l.kind === 'post')?.fields.find((field) => field.name === 'tier')?.choices ?? [];
  return choices.map(({ value, labelDe, labelEn }) => ({ value, label: language === 'de' ? labelDe : labelEn }));
};

/** What is decided about an application, and why; the positions can be changed where it is granted in part, and what follows stands beside them. */
export const PrepareForm = ({ application, etag, impossible, onDirty, onSent }: Props) => {
  const t = useTexts(applicationActsTexts).actions;
  const send = useSend('/api/applications/v1/applications/{applicationId}/decision');
  const { applicationId, lines } = application;
  const [first] = useState((): Values => ({
    outcome: 'granted',
    lines: lines.map(asRequested),
    blocks: {},
    reason: '',
    deviation: '',
  }));
  const lineOf = new Map(lines.map((line) => [line.lineId, line]));
  const decisionOf = ({ outcome, lines: granted }: Pick<Values, 'outcome' | 'lines'>) =>
    outcome === 'partially-granted' ? { outcome, lines: granted.map((one) => grantedOf(one, lineOf.get(one.lineId))) } : { outcome };
  const held = useBlocks();
  const blocksFor = (of: Values['outcome']) => forNotice(held, of === 'rejected' ? 'REJECTION' : 'GRANT');
  const form = useBodyForm({
    schema: decisionBody,
    defaultValues: first,
    bodyOf: ({ reason, deviation, blocks: chosen, ...values }) => ({
      ...decisionOf(values),
      ...choiceOf(blocksFor(values.outcome), chosen),
      reason,
      ...(deviation === '' ? {} : { deviation }),
    }),
    refusedAt: { 'deviation-reason-missing': 'deviation' },
    send: (body: Decision, key) => send({ parameters: { path: { applicationId } }, body, version: etag }, key),
    onSent,
  });
  const [outcome, granted, chosen] = useWatch({ control: form.form.control, name: ['outcome', 'lines', 'blocks'] });
  const { isDirty } = form.form.formState;
  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  const blocks = blocksFor(outcome);
  const isPartial = outcome === 'partially-granted';
  const available = useAvailable(application);
  const tiers = useTiers(application, isPartial && lines.some((l) => l.kind === 'post'));
  const written: PreviewBody = { ...decisionOf({ outcome, lines: granted }), ...choiceOf(blocks, chosen) };
  const availableCents = available && Math.max(0, mostOf(available));
  const asked = hasNumbers(written.lines ?? []) ? { ...written, ...(availableCents === undefined ? {} : { availableCents }) } : undefined;
  const preview = usePreview(application, etag, isDirty ? asked : undefined);
  const previewOf = new Map(preview?.lines.map((line) => [line.lineId, line]));
  return (
    <Form form={form} label={t.prepare}>
      <form.Field name="outcome">
        {(field) => <Select {...field} label={t.outcome} options={OUTCOMES.map((value) => ({ value, label: t.outcomes[value] }))} />}
      </form.Field>
      {isPartial &&
        first.lines.map(({ lineId }, i) => {
          const line = lineOf.get(lineId);
          return line && <PreparedLine key={lineId} form={form} index={i} line={line} tiers={tiers} preview={previewOf.get(lineId)} />;
        })}
      {preview && <LiveSum preview={preview} available={available} />}
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} maxLength={REASON_LENGTH} />}</form.Field>
      {lines.some((line) => line.kind === 'plan-item') && (
        <form.Field name="deviation">
          {(field) => <TextArea {...field} label={t.deviation} hint={t.deviationHint} maxLength={REASON_LENGTH} />}
        </form.Field>
      )}
      <ChooseBlocks Field={form.Field} blocks={blocks} words={preview?.blocks} />
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy} disabledReason={impossible}>
          {t.prepare}
        </Button>
      </div>
    </Form>
  );
};
