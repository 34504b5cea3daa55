import type { Body } from '../api/paths';
import { requestInformationBody, supplyInformationBody } from '../api/generated/applications.bodies';
import { useSend } from '../api/use-send';
import { AnswerFiles, useAnswerFiles } from '../attachments/answer-files';
import { useTexts } from '../texts/area';
import { applicationActsTexts } from '../texts/application-acts';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { TextArea } from '../ui/text-field';

interface Props {
  applicationId: string;
  /** The version that the person sees. */
  etag: string | null;
  onSent: () => void;
}

type Request = Body<'/api/applications/v1/applications/{applicationId}/information'>;
const itemsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is missing, a line each, and until when it is to come. */
export const RequestInformationForm = ({ applicationId, etag, onSent }: Props) => {
  const t = useTexts(applicationActsTexts).information;
  const send = useSend('/api/applications/v1/applications/{applicationId}/information');
  const form = useBodyForm({
    schema: requestInformationBody,
    defaultValues: { items: '', dueOn: '' },
    bodyOf: ({ items, ...body }) => ({ ...body, items: itemsOf(items) }),
    send: (body: Request, key) => send({ parameters: { path: { applicationId } }, body, version: etag }, key),
    onSent,
    refusedAt: { 'information-date-past': 'dueOn', 'information-date-too-far': 'dueOn' },
  });
  return (
    <Form form={form} label={t.request}>
      <form.Field name="items">{(field) => <TextArea {...field} label={t.items} hint={t.itemsHint} />}</form.Field>
      <form.Field name="dueOn">{(field) => <DateField {...field} label={t.dueOn} hint={t.dueOnHint} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.request}
        </Button>
      </div>
    </Form>
  );
};

type Answer = Body<'/api/applications/v1/applications/{applicationId}/information/{requestId}/supply'>;

/** The party's answer; it is received once. */
export const SupplyInformationForm = ({ applicationId, requestId, etag, onSent }: Props & { requestId: string }) => {
  const t = useTexts(applicationActsTexts).information;
  const of = { applicationId, answerOf: requestId };
  const files = useAnswerFiles(of);
  const send = useSend('/api/applications/v1/applications/{applicationId}/information/{requestId}/supply');
  const form = useBodyForm({
    schema: supplyInformationBody,
    defaultValues: { answer: '' },
    bodyOf: (values) => ({ ...values, ...files.body }),
    send: (body: Answer, key) => send({ parameters: { path: { applicationId, requestId } }, body, version: etag }, key),
    onSent,
  });
  return (
    <Form form={form} label={t.supply}>
      <form.Field name="answer">{(field) => <TextArea {...field} label={t.answer} hint={t.answerHint} maxLength={4000} />}</form.Field>
      <AnswerFiles of={of} items={files.items} />
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy || !files.isKnown}>
          {t.supply}
        </Button>
      </div>
    </Form>
  );
};
