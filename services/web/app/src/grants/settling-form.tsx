import { useWatch } from 'react-hook-form';
import { settlingBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useAsked } from '../api/use-asked';
import { ChooseBlocks, choiceOf, forNotice, useBlocks } from '../applications/chosen-blocks';
import { isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { ProblemAlert } from '../shell/problem-alert';
import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { noticeWritingTexts } from '../texts/notice-writing';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Alert } from '../ui/feedback';
import { Form, useBodyForm } from '../ui/form/body-form';
import type { BodyForm } from '../ui/form/body-form';
import { MoneyField } from '../ui/number-fields';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { Settled, isSettling } from './settled';
import type { Grant } from './types';

const ROUTE = '/api/applications/v1/grants/{grantId}/settling';
const PREVIEW = '/api/applications/v1/grants/{grantId}/settling/preview';
type Settling = Body<typeof ROUTE>;

/** Types and not interfaces: react-hook-form asks for an index signature. */
type Values = {
  intended: {
    paidCents: number | null;
    becauseNoticeId: string;
    until: string;
    repayments: { on: string; cents: number | null }[];
  };
  reason: string;
  blocks: Record<string, boolean>;
};

interface Props {
  grant: Grant;
  etag: string | null;
  impossible: string | undefined;
}

const intendedOf = (kind: 'FINAL' | 'INTEREST', { paidCents, becauseNoticeId, until, repayments }: Values['intended']) =>
  kind === 'FINAL'
    ? { kind, paidCents: paidCents ?? Number.NaN }
    : {
        kind,
        becauseNoticeId,
        repayments: repayments.map(({ on, cents }) => ({ on, cents: cents ?? Number.NaN })),
        ...(until === '' ? {} : { until }),
      };

/** What was paid and what came back a person says here, until payments are known. */
const SettlingForm = ({ grant: { grantId, preparation, notices }, etag, impossible, kind }: Props & { kind: 'FINAL' | 'INTEREST' }) => {
  const t = useTexts(noticeWritingTexts);
  const f = useFormat();
  const send = useSend(ROUTE);
  const blocks = forNotice(useBlocks(), kind);
  const claims = notices.filter((notice) => notice.kind === 'REIMBURSEMENT' && notice.delivered !== undefined);
  const form = useBodyForm<Values, Settling, unknown>({
    schema: settlingBody,
    defaultValues: {
      intended: { paidCents: null, becauseNoticeId: claims.at(-1)?.noticeId ?? '', until: '', repayments: [] },
      reason: preparation?.reason ?? '',
      blocks: {},
    },
    bodyOf: ({ intended, reason, blocks: chosen }) => ({ intended: intendedOf(kind, intended), ...choiceOf(blocks, chosen), reason }),
    send: (body, key) => send({ parameters: { path: { grantId } }, body, version: etag }, key),
    onSent: useDone(t.preparedNow),
  });
  const intended = useWatch({ control: form.form.control, name: 'intended' });
  return (
    <Form form={form} label={t.prepare}>
      {kind === 'FINAL' ? (
        <form.Field name="intended.paidCents">
          {(field) => <MoneyField {...field} isRequired label={t.settling.paid} hint={t.settling.paidHint} />}
        </form.Field>
      ) : (
        <>
          <form.Field name="intended.becauseNoticeId">
            {(field) => (
              <Select
                {...field}
                label={t.settling.claim}
                hint={claims.length === 0 ? t.settling.noClaim : undefined}
                options={claims.map(({ noticeId, amountCents = 0, releasedOn }) => ({
                  value: noticeId,
                  label: t.settling.claimOption({ amount: f.euro(amountCents), date: f.date(releasedOn) }),
                }))}
              />
            )}
          </form.Field>
          <Repayments form={form} />
          <form.Field name="intended.until">
            {(field) => <DateField {...field} isRequired={false} label={t.settling.until} hint={t.settling.untilHint} />}
          </form.Field>
        </>
      )}
      <WhatFollows grantId={grantId} kind={kind} etag={etag} intended={intended} />
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} hint={t.reasonHint} maxLength={10_000} />}</form.Field>
      <ChooseBlocks Field={form.Field} blocks={blocks} words={undefined} />
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy} disabledReason={impossible}>
          {preparation === undefined ? t.prepare : t.prepareAgain}
        </Button>
      </div>
    </Form>
  );
};

const isFigure = (cents: number | null): boolean => cents !== null && !Number.isNaN(cents);

/** Everything that the service reckons with is said. */
const isSaid = (kind: 'FINAL' | 'INTEREST', { paidCents, becauseNoticeId, until, repayments }: Values['intended']): boolean =>
  kind === 'FINAL'
    ? isFigure(paidCents)
    : becauseNoticeId !== '' &&
      (until === '' || isDate(until)) &&
      repayments.every(({ on, cents }) => isDate(on) && isFigure(cents) && cents !== 0);

/** What preparing it would come to, by the service's own rules, or why it cannot be. */
const WhatFollows = ({
  grantId,
  kind,
  etag,
  intended,
}: {
  grantId: string;
  kind: 'FINAL' | 'INTEREST';
  etag: string | null;
  intended: Values['intended'];
}) => {
  const t = useTexts(noticeWritingTexts);
  const { kinds } = useTexts(grantsTexts);
  const wanted: Body<typeof PREVIEW> | undefined = isSaid(kind, intended) ? { intended: intendedOf(kind, intended) } : undefined;
  const { answer, error } = useAsked(PREVIEW, { path: { grantId } }, wanted, [etag]);
  if (error) return <ProblemAlert error={error} title={t.live.title} />;
  if (answer === undefined || !isSettling(answer.content)) return null;
  return (
    <Alert kind="info" title={t.live.title} live="status">
      <Settled notice={textOf(kinds, kind)} content={answer.content} />
    </Alert>
  );
};

const Repayments = ({ form }: { form: BodyForm<Values> }) => {
  const t = useTexts(noticeWritingTexts).settling;
  const repayments = useWatch({ control: form.form.control, name: 'intended.repayments' });
  const change = (next: Values['intended']['repayments']): void => form.form.setValue('intended.repayments', next, { shouldDirty: true });
  return (
    <>
      {repayments.map((_one, i) => (
        <fieldset key={i} className="kern-fieldset">
          <legend className="kern-label">{t.repayment({ n: String(i + 1) })}</legend>
          <div className="pw-form__row">
            <form.Field name={`intended.repayments.${i}.on`}>
              {(field) => <DateField {...field} isRequired label={t.repaidOn} />}
            </form.Field>
            <form.Field name={`intended.repayments.${i}.cents`}>
              {(field) => <MoneyField {...field} isRequired label={t.repaid} />}
            </form.Field>
          </div>
          <Button size="small" onClick={() => change(repayments.filter((_other, at) => at !== i))}>
            {t.removeRepayment({ n: String(i + 1) })}
          </Button>
        </fieldset>
      ))}
      <Button size="small" onClick={() => change([...repayments, { on: '', cents: null }])}>
        {t.addRepayment}
      </Button>
    </>
  );
};

export const FinalForm = (props: Props) => <SettlingForm {...props} kind="FINAL" />;
export const InterestForm = (props: Props) => <SettlingForm {...props} kind="INTEREST" />;
