import { useQuery } from '@tanstack/react-query';
import type { FieldValues, Path } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { read } from '../api/queries';
import { useLineName } from '../applications/line-name';
import { useAcknowledged } from '../change-notifications/acknowledged';
import { CauseFields, type CauseValues } from '../grants/cause-fields';
import { useFormat } from '../lib/format';
import { ProblemAlert } from '../shell/problem-alert';
import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { useLanguage } from '../texts/language';
import { noticeHearingsTexts } from '../texts/notice-hearings';
import { Checkbox } from '../ui/checkbox';
import { RadioGroup } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { Alert } from '../ui/feedback';
import { FieldGroup } from '../ui/field-group';
import type { BodyForm } from '../ui/form/body-form';
import { CountField, FteField, MoneyField } from '../ui/number-fields';
import { Select } from '../ui/select';
import { IntendedLines } from './intended-lines';
import { useIntended } from './intention';
import type { IntentionValues, Line } from './intention';
import type { Intention, Known } from './types';

interface Props<V extends IntentionValues & FieldValues> {
  form: BodyForm<V>;
  known: Known;
  kinds: readonly Intention['kind'][];
}

/** What shall be taken, from when on and why; the euros follow while it is written. */
export const IntentionFields = <V extends IntentionValues & FieldValues>({ form: whole, known, kinds }: Props<V>) => {
  // The fields of the intention are the same in every form that has them.
  const form = whole as unknown as BodyForm<IntentionValues>;
  const t = useTexts(noticeHearingsTexts).intention;
  const { kinds: names } = useTexts(grantsTexts);
  const values = useWatch({ control: form.form.control }) as IntentionValues;
  const { kind } = values.intended;
  return (
    <>
      {kinds.length > 1 && (
        <form.Field name="intended.kind">
          {(field) => (
            <RadioGroup {...field} label={t.kind} options={kinds.map((value) => ({ value, label: textOf(names, value) }))} isRequired />
          )}
        </form.Field>
      )}
      {kind === 'REIMBURSEMENT' && <ClaimFields form={form} known={known} />}
      {kind === 'AMENDMENT' && <AmendFields form={form} known={known} values={values} />}
      {kind === 'FINAL' && (
        <form.Field name="intended.paidCents">{(field) => <MoneyField {...field} isRequired label={t.paidCents} />}</form.Field>
      )}
      {kind !== 'REIMBURSEMENT' && kind !== 'AMENDMENT' && kind !== 'FINAL' && <TakeBackFields form={form} known={known} values={values} />}
      <WhatFollows grantId={known.grantId} values={values} />
    </>
  );
};

interface FieldsProps {
  form: BodyForm<IntentionValues>;
  known: Known;
}

const ClaimFields = ({ form, known }: FieldsProps) => {
  const t = useTexts(noticeHearingsTexts).intention;
  const { kinds: names } = useTexts(grantsTexts);
  const f = useFormat();
  const options = known.takenBack.map(({ noticeId, kind, from, takenBackCents }) => ({
    value: noticeId,
    label: t.becauseOption({ notice: textOf(names, kind), from: f.date(from), amount: f.euro(takenBackCents) }),
  }));
  return (
    <>
      <form.Field name="intended.becauseNoticeId">
        {(field) => <Select {...field} label={t.because} hint={options.length === 0 ? t.becauseNone : undefined} options={options} />}
      </form.Field>
      <form.Field name="intended.claimedCents">
        {(field) => <MoneyField {...field} isRequired label={t.claimed} hint={t.claimedHint} />}
      </form.Field>
      <form.Field name="intended.paidOn">
        {(field) => <DateField {...field} isRequired={false} label={t.paidOn} hint={t.paidOnHint} />}
      </form.Field>
    </>
  );
};

/** What is to hold of lines instead, and why: a change that was told, or a rule that reaches back. */
const AmendFields = ({ form, known, values }: FieldsProps & { values: IntentionValues }) => {
  const t = useTexts(noticeHearingsTexts).intention;
  const nameOf = useLineName(known.lines);
  const { data: terms } = useQuery(read('/api/applications/v1/grants/{grantId}/terms', { path: { grantId: known.grantId } }));
  return (
    <>
      <CauseFields
        form={form as unknown as BodyForm<{ causes: CauseValues[] }>}
        at="intended.causes"
        cause={values.intended.causes[0]}
        changes={useAcknowledged(known.applicationId)}
        nameOf={nameOf}
        ruleSets={terms?.ruleSets ?? []}
      />
      <form.Field name="intended.from">
        {(field) => <DateField {...field} isRequired={false} label={t.amendedFrom} hint={t.amendedFromHint} />}
      </form.Field>
      {known.lines.map((line, i) => (
        <LeftFields
          key={line.lineId}
          form={form}
          index={i}
          line={line}
          isTaken={values.left[i]?.isTaken === true}
          hint={t.amendedHint}
          canMove
        />
      ))}
    </>
  );
};

const TakeBackFields = ({ form, known, values }: FieldsProps & { values: IntentionValues }) => {
  const t = useTexts(noticeHearingsTexts).intention;
  const language = useLanguage();
  const bases = known.bases.filter(({ kind }) => kind === values.intended.kind);
  return (
    <>
      <form.Field name="intended.basis">
        {(field) => (
          <Select
            {...field}
            label={t.basis}
            none={t.choose}
            options={bases.map((b) => ({ value: b.code, label: `${b[language]} (${b.source})` }))}
          />
        )}
      </form.Field>
      <form.Field name="intended.knownOn">
        {(field) => <DateField {...field} isRequired label={t.knownOn} hint={t.knownOnHint} />}
      </form.Field>
      <form.Field name="intended.from">{(field) => <DateField {...field} isRequired label={t.from} hint={t.fromHint} />}</form.Field>
      <form.Field name="extent">
        {(field) => (
          <RadioGroup
            {...field}
            isRequired
            label={t.extent}
            options={(['whole', 'lines'] as const).map((value) => ({ value, label: t.extents[value] }))}
          />
        )}
      </form.Field>
      {values.extent === 'lines' &&
        known.lines.map((line, i) => (
          <LeftFields key={line.lineId} form={form} index={i} line={line} isTaken={values.left[i]?.isTaken === true} hint={t.leftHint} />
        ))}
    </>
  );
};

/** What is left of a line: of a post share and months, of a course its units, of the rest an amount. */
const LeftFields = ({
  form,
  index: i,
  line,
  isTaken,
  hint,
  canMove = false,
}: {
  form: BodyForm<IntentionValues>;
  index: number;
  line: Line;
  isTaken: boolean;
  hint: string;
  /** Work can begin on another day. */
  canMove?: boolean;
}) => {
  const t = useTexts(noticeHearingsTexts).intention;
  const f = useFormat();
  const { amountCents, share, months, units } = line.terms;
  if (amountCents === 0) return null;
  const field = <P extends keyof IntentionValues['left'][number]>(name: P) =>
    `left.${i}.${name}` as Path<IntentionValues> & `left.${number}.${P}`;
  return (
    <FieldGroup legend={t.line({ n: String(line.place), amount: f.euro(amountCents) })} data-line={line.lineId}>
      <form.Field name={field('isTaken')}>{(bound) => <Checkbox {...bound} label={t.taken} />}</form.Field>
      {isTaken && (
        <>
          <p className="pw-muted">{hint}</p>
          {canMove && share !== undefined && (
            <form.Field name={field('start')}>
              {(bound) => <DateField {...bound} isRequired={false} label={t.start} hint={t.startHint} />}
            </form.Field>
          )}
          <div className="pw-form__row">
            {share !== undefined && (
              <form.Field name={field('share')}>
                {(bound) => <FteField {...bound} isRequired={false} label={t.share} hint={t.was({ what: f.fte(share) })} />}
              </form.Field>
            )}
            {months !== undefined && (
              <form.Field name={field('months')}>
                {(bound) => <CountField {...bound} isRequired={false} label={t.months} hint={t.was({ what: f.count(months) })} />}
              </form.Field>
            )}
            {units !== undefined && (
              <form.Field name={field('units')}>
                {(bound) => <CountField {...bound} isRequired={false} label={t.units} hint={t.was({ what: f.count(units) })} />}
              </form.Field>
            )}
            {share === undefined && units === undefined && (
              <form.Field name={field('amountCents')}>
                {(bound) => <MoneyField {...bound} isRequired={false} label={t.amount} hint={t.was({ what: f.euro(amountCents) })} />}
              </form.Field>
            )}
          </div>
        </>
      )}
    </FieldGroup>
  );
};

const WhatFollows = ({ grantId, values }: { grantId: string; values: IntentionValues }) => {
  const t = useTexts(noticeHearingsTexts);
  const f = useFormat();
  const language = useLanguage();
  const { intended, error } = useIntended(grantId, values);
  if (error) return <ProblemAlert error={error} />;
  if (intended === undefined) return null;
  const { takenBackBy, claim, differenceCents, lines } = intended;
  return (
    <Alert kind="info" title={t.follows} live="status">
      {claim ? (
        <p>{t.claimSentence({ amount: f.euro(claim.claimedCents), date: f.date(claim.interestFrom) })}</p>
      ) : (
        <p>{t.takesSentence({ amount: f.euro(-differenceCents) })}</p>
      )}
      <IntendedLines lines={lines} />
      {takenBackBy && (
        <p className="pw-muted">
          {t.takenBackBy({ date: f.date(takenBackBy.on) })} {takenBackBy.why[language]}
        </p>
      )}
    </Alert>
  );
};
