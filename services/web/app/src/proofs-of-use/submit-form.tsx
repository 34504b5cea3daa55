import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { submitProofBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { AnswerFiles, useAnswerFiles } from '../attachments/answer-files';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { proofsOfUseTexts } from '../texts/proofs-of-use';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { DateField } from '../ui/date-field';
import { Alert } from '../ui/feedback';
import { FieldGroup } from '../ui/field-group';
import { Form, useBodyForm } from '../ui/form/body-form';
import { FteField, MoneyField } from '../ui/number-fields';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { amountOf } from './reckon';
import type { Proof, Qualification } from './types';

const ROUTE = '/api/applications/v1/proofs-of-use/{proofId}/submit';

/** Types and not interfaces: react-hook-form asks for an index signature. */
type Differs = { from: string; to: string; share: number | null; qualification: Qualification; reason: string };
type Values = {
  appointments: { appointmentId: string; costCents: number | null; isDifferent: boolean; differs: Differs }[];
  lines: { lineId: string; amountCents: number | null; reason: string }[];
  narrative: string;
};

const firstOf = (proof: Proof): Values => ({
  appointments: (proof.prefilled?.appointments ?? []).map(({ appointmentId, from, to, share, qualification }) => {
    const said = proof.submission?.appointments.find((one) => one.appointmentId === appointmentId);
    const paid = said?.reason === undefined ? { from, to, share, qualification } : said;
    return {
      appointmentId,
      costCents: said?.costCents ?? null,
      isDifferent: said?.reason !== undefined,
      differs: { from: paid.from, to: paid.to, share: paid.share, qualification: paid.qualification, reason: said?.reason ?? '' },
    };
  }),
  lines: proof.lines
    .filter((line) => line.share === undefined)
    .map(({ lineId, amountCents }) => {
      const said = proof.submission?.lines.find((one) => one.lineId === lineId);
      return { lineId, amountCents: said?.amountCents ?? (proof.kind === 'final' ? amountCents : null), reason: said?.reason ?? '' };
    }),
  narrative: proof.submission?.narrative ?? '',
});

/** The sum that follows from what is typed; undefined while a figure is missing. */
const sumOf = ({ appointments, lines }: Pick<Values, 'appointments' | 'lines'>, proof: Proof): number | undefined => {
  const paidOn = (lineId: string) =>
    (proof.prefilled?.appointments ?? [])
      .filter((known) => known.lineId === lineId)
      .map((known) => {
        const said = appointments.find((one) => one.appointmentId === known.appointmentId);
        return said?.isDifferent === true ? { ...said.differs, ...(known.days && { days: known.days }) } : known;
      });
  const amounts = [
    ...proof.lines.filter((line) => line.share !== undefined).map((line) => amountOf(paidOn(line.lineId), line)),
    ...lines.map(({ amountCents }) => amountCents ?? undefined),
  ];
  return amounts.reduce<number | undefined>(
    (sum, cents) => (sum === undefined || cents === undefined || Number.isNaN(cents) ? undefined : sum + cents),
    0,
  );
};

/** Every appointment is confirmed, or what differs is said; the sum that is signed stands above the button. */
export const SubmitForm = ({
  proof,
  nameOf,
  etag,
  onSent,
}: {
  proof: Proof;
  nameOf: (lineId: string) => string;
  etag: string | null;
  onSent: () => void;
}) => {
  const { acts: t, file, qualifications } = useTexts(proofsOfUseTexts);
  const f = useFormat();
  const { proofId, applicationId, prefilled } = proof;
  const of = { applicationId, answerOf: proofId };
  const files = useAnswerFiles(of);
  const [first] = useState(() => firstOf(proof));
  const send = useSend(ROUTE);
  const form = useBodyForm<Values, Body<typeof ROUTE>, unknown>({
    schema: submitProofBody,
    defaultValues: first,
    bodyOf: ({ appointments, lines, narrative }) => ({
      appointments: appointments.map(({ appointmentId, costCents, isDifferent, differs }) => ({
        appointmentId,
        costCents,
        ...(isDifferent ? { differs } : {}),
      })),
      lines: lines.map(({ lineId, amountCents, reason }) => ({ lineId, amountCents, ...(reason === '' ? {} : { reason }) })),
      amountCents: sumOf({ appointments, lines }, proof) ?? 0,
      narrative,
      ...files.body,
    }),
    send: (body, key) => send({ parameters: { path: { proofId } }, body, version: etag }, key),
    onSent,
  });
  const [appointments, lines] = useWatch({ control: form.form.control, name: ['appointments', 'lines'] });
  const sum = sumOf({ appointments, lines }, proof);
  // Where nobody is known, the only sum is nothing: that is signed on purpose, or not at all.
  const [isNobody, setNobody] = useState(false);
  const ofPosts = proof.lines.filter((line) => line.share !== undefined && line.amountCents > 0);
  const grantedCents = ofPosts.reduce((all, { amountCents }) => all + amountCents, 0);
  const isUnknown = ofPosts.length > 0 && first.appointments.length === 0;
  return (
    <Form form={form} label={t.submit}>
      {isUnknown && (
        <>
          <Alert kind="warning" title={t.noneKnown}>
            <p>{t.noneKnownText({ granted: f.euro(grantedCents) })}</p>
            <Link className="kern-link" to="/stellenplan">
              {t.toPosts}
            </Link>
          </Alert>
          <Checkbox label={t.nobody} value={isNobody} onChange={setNobody} />
        </>
      )}
      {(prefilled?.appointments ?? []).map(({ appointmentId, lineId, from, to }, i) => {
        const what = file.of({ line: nameOf(lineId), from: f.date(from), to: f.date(to) });
        const rates = proof.lines.find((line) => line.lineId === lineId)?.rates ?? [];
        return (
          <FieldGroup key={appointmentId} legend={what}>
            <form.Field name={`appointments.${i}.costCents`}>{(field) => <MoneyField {...field} label={t.cost} />}</form.Field>
            <form.Field name={`appointments.${i}.isDifferent`}>{(field) => <Checkbox {...field} label={t.differs} />}</form.Field>
            {appointments[i]?.isDifferent && (
              <>
                <form.Field name={`appointments.${i}.differs.from`}>{(field) => <DateField {...field} label={t.from} />}</form.Field>
                <form.Field name={`appointments.${i}.differs.to`}>{(field) => <DateField {...field} label={t.to} />}</form.Field>
                <form.Field name={`appointments.${i}.differs.share`}>{(field) => <FteField {...field} label={t.share} />}</form.Field>
                <form.Field name={`appointments.${i}.differs.qualification`}>
                  {(field) => (
                    <Select
                      {...field}
                      label={t.qualification}
                      options={rates.map((rate) => ({ value: rate.qualification, label: textOf(qualifications, rate.qualification) }))}
                    />
                  )}
                </form.Field>
                <form.Field name={`appointments.${i}.differs.reason`}>
                  {(field) => <TextField {...field} label={t.reason} hint={t.reasonHint} maxLength={900} />}
                </form.Field>
              </>
            )}
          </FieldGroup>
        );
      })}
      {first.lines.map(({ lineId }, i) => {
        const line = nameOf(lineId);
        const granted = proof.lines.find((one) => one.lineId === lineId)?.amountCents ?? 0;
        return (
          <FieldGroup key={lineId} legend={line}>
            <form.Field name={`lines.${i}.amountCents`}>
              {(field) => <MoneyField {...field} label={t.used} hint={t.usedHint({ amount: f.euro(granted) })} />}
            </form.Field>
            {lines[i]?.amountCents !== granted && (
              <form.Field name={`lines.${i}.reason`}>
                {(field) => (
                  <TextField {...field} label={t.reason} hint={t.reasonHint} maxLength={900} isRequired={proof.kind === 'final'} />
                )}
              </form.Field>
            )}
          </FieldGroup>
        );
      })}
      <form.Field name="narrative">
        {(field) => <TextArea {...field} label={t.narrative} hint={t.narrativeHint} maxLength={15_000} isRequired />}
      </form.Field>
      <AnswerFiles of={of} items={files.items} />
      <p role="status">{sum === undefined ? t.sumOpen : t.sum({ amount: f.euro(sum), known: f.euro(prefilled?.amountCents ?? 0) })}</p>
      <div className="pw-buttons">
        <Button
          type="submit"
          variant="primary"
          isBusy={form.isBusy || !files.isKnown}
          disabledReason={isUnknown && !isNobody ? t.sayNobody : undefined}
        >
          {t.submit}
        </Button>
      </div>
    </Form>
  );
};
