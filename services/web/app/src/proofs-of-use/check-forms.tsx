import { checkProofBody, objectToProofBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { proofActsTexts } from '../texts/proof-acts';
import { proofsOfUseTexts } from '../texts/proofs-of-use';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/choice';
import { DateField } from '../ui/date-field';
import { FieldGroup } from '../ui/field-group';
import { Form, useBodyForm } from '../ui/form/body-form';
import { MoneyField } from '../ui/number-fields';
import { TextArea, TextField } from '../ui/text-field';
import type { Proof } from './types';

interface Props {
  proof: Proof;
  nameOf: (lineId: string) => string;
  etag: string | null;
  onSent: () => void;
}

const CHECK = '/api/applications/v1/proofs-of-use/{proofId}/check';
const ANSWERS = ['yes', 'no', 'not-applicable'] as const;
/** Types and not interfaces: react-hook-form asks for an index signature. */
type SaidOfAmount = { of: string; amountCents: number | null; reason: string };
type Checking = {
  answers: { question: string; answer: (typeof ANSWERS)[number] | ''; note: string }[];
  notRecognised: SaidOfAmount[];
  heldBack: SaidOfAmount[];
  note: string;
};

/** As the check before said it. */
const saidOf = (of: string, before: readonly SaidOfAmount[] = []): SaidOfAmount => {
  const { amountCents = null, reason = '' } = before.find((one) => one.of === of) ?? {};
  return { of, amountCents, reason };
};

/** Every question is answered; what is not recognised of an appointment or line says why. */
export const CheckForm = ({ proof, nameOf, etag, onSent }: Props) => {
  const t = useTexts(proofActsTexts);
  const { answers, file } = useTexts(proofsOfUseTexts);
  const f = useFormat();
  const language = useLanguage();
  const { proofId, questions, submission, check } = proof;
  const appointments = (submission?.appointments ?? []).map(({ appointmentId: of, lineId, from, to, heldBackCents: cents }) => ({
    ...{ of, cents },
    what: file.of({ line: nameOf(lineId), from: f.date(from), to: f.date(to) }),
  }));
  const proven = [...appointments, ...(submission?.lines ?? []).map(({ lineId }) => ({ of: lineId, what: nameOf(lineId) }))];
  const held = appointments.flatMap(({ of, what, cents }) => (cents === undefined ? [] : [{ of, what, cents }]));
  const send = useSend(CHECK);
  const form = useBodyForm<Checking, Body<typeof CHECK>, unknown>({
    schema: checkProofBody,
    defaultValues: {
      answers: questions.map(({ key }) => {
        const before = check?.answers.find((one) => one.question === key);
        return { question: key, answer: before?.answer ?? '', note: before?.note ?? '' };
      }),
      notRecognised: proven.map(({ of }) => saidOf(of, check?.notRecognised)),
      heldBack: held.map(({ of }) => saidOf(of, check?.heldBack)),
      note: check?.note ?? '',
    },
    bodyOf: ({ answers: given, notRecognised, heldBack, note }) => ({
      answers: given.map(({ question, answer, note: said }) => ({ question, answer, ...(said === '' ? {} : { note: said }) })),
      notRecognised: notRecognised.filter((one) => one.amountCents !== null && one.amountCents !== 0),
      ...(heldBack.length === 0 ? {} : { heldBack }),
      note,
    }),
    send: (body, key) => send({ parameters: { path: { proofId } }, body, version: etag }, key),
    onSent,
  });
  return (
    <Form form={form} label={t.check}>
      {questions.map((question, i) => {
        const text = language === 'de' ? question.de : question.en;
        return (
          <FieldGroup key={question.key} legend={text}>
            <form.Field name={`answers.${i}.answer`}>
              {(field) => (
                <RadioGroup
                  {...field}
                  label={file.answer}
                  options={ANSWERS.map((value) => ({ value, label: answers[value] }))}
                  isHorizontal
                />
              )}
            </form.Field>
            <form.Field name={`answers.${i}.note`}>
              {(field) => <TextField {...field} label={file.note} maxLength={900} isRequired={false} />}
            </form.Field>
          </FieldGroup>
        );
      })}
      {proven.map(({ of, what }, i) => (
        <FieldGroup key={of} legend={what}>
          <form.Field name={`notRecognised.${i}.amountCents`}>
            {(field) => <MoneyField {...field} label={file.notRecognised} isRequired={false} />}
          </form.Field>
          <form.Field name={`notRecognised.${i}.reason`}>
            {(field) => <TextField {...field} label={t.cutReason} maxLength={900} isRequired={false} />}
          </form.Field>
        </FieldGroup>
      ))}
      {held.map(({ of, cents, what }, i) => (
        <FieldGroup key={of} legend={t.heldBackOf({ what, amount: f.euro(cents) })}>
          <form.Field name={`heldBack.${i}.amountCents`}>
            {(field) => <MoneyField {...field} label={t.recognised} hint={t.recognisedHint} isRequired />}
          </form.Field>
          <form.Field name={`heldBack.${i}.reason`}>
            {(field) => <TextField {...field} label={t.cutReason} maxLength={900} isRequired />}
          </form.Field>
        </FieldGroup>
      ))}
      <form.Field name="note">{(field) => <TextArea {...field} label={t.checkNote} maxLength={4000} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.check}
        </Button>
      </div>
    </Form>
  );
};

const OBJECT = '/api/applications/v1/proofs-of-use/{proofId}/object';

export const ObjectForm = ({ proof: { proofId }, etag, onSent }: Omit<Props, 'nameOf'>) => {
  const t = useTexts(proofActsTexts);
  const send = useSend(OBJECT);
  const form = useBodyForm({
    schema: objectToProofBody,
    defaultValues: { points: '', dueOn: '' },
    send: (body: Body<typeof OBJECT>, key) => send({ parameters: { path: { proofId } }, body, version: etag }, key),
    onSent,
  });
  return (
    <Form form={form} label={t.object}>
      <form.Field name="points">{(field) => <TextArea {...field} label={t.points} maxLength={4000} />}</form.Field>
      <form.Field name="dueOn">{(field) => <DateField {...field} label={t.dueOn} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.object}
        </Button>
      </div>
    </Form>
  );
};
