import { Button } from '../button';
import { Combobox } from '../combobox';
import { DateField } from '../date-field';
import { Form, useBodyForm } from '../form/body-form';
import type { JsonSchema } from '../form/schema';
import { FteField, MoneyField } from '../number-fields';
import { TextArea, TextField } from '../text-field';
import { useToasts } from '../toasts';
import { Example } from './example';

/** A type and not an interface: react-hook-form asks for an index signature, which only a type has by itself. */
type Post = { workplace: string; tier: string; from: string; share: number | null; amountCents: number | null; reason: string };

const SCHEMA: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['workplace', 'tier', 'from', 'share', 'amountCents'],
  properties: {
    workplace: { type: 'string', minLength: 1, maxLength: 80 },
    tier: { enum: ['A', 'B', 'C'] },
    from: { type: 'string', format: 'date' },
    share: { type: 'integer', minimum: 5, maximum: 100 },
    amountCents: { type: 'integer', minimum: 100_000 },
    reason: { type: 'string', maxLength: 300 },
  },
};

const EMPTY: Post = { workplace: '', tier: '', from: '', share: null, amountCents: null, reason: '' };

/** Refuses what the schema cannot know, as a service does, with the field that is meant. */
const send = async (post: Post): Promise<Post> => {
  await new Promise((done) => setTimeout(done, 700));
  if ((post.share ?? 0) > 48)
    throw Object.assign(new Error('refused'), {
      problem: {
        status: 422,
        title: 'Der Rahmen trägt hier höchstens 0,48 VZÄ.',
        errors: [{ field: '/share', de: 'Der Rahmen trägt hier höchstens 0,48 VZÄ.', en: 'The frame carries at most 0.48 FTE here.' }],
      },
    });
  return post;
};

export const FormExample = () => {
  const { show } = useToasts();
  const form = useBodyForm({
    schema: SCHEMA,
    defaultValues: EMPTY,
    send,
    onSent: (post) => show({ kind: 'success', text: `Stelle in ${post.workplace} gespeichert.` }),
  });
  const { Field } = form;
  return (
    <Example title="Formular">
      <Form form={form} label="Stelle">
        <div className="pw-form__row">
          <Field name="workplace">{(field) => <TextField {...field} label="Arbeitsort" />}</Field>
          <Field name="tier">
            {(field) => (
              <Combobox {...field} label="Stufe" options={['A', 'B', 'C'].map((value) => ({ value, label: `Stufe ${value}` }))} />
            )}
          </Field>
        </div>
        <Field name="from">{(field) => <DateField {...field} label="Beginn" />}</Field>
        <div className="pw-form__row">
          <Field name="share">{(field) => <FteField {...field} label="Anteil in VZÄ" hint="Mehr als 0,48 lehnt der Dienst ab" />}</Field>
          <Field name="amountCents">{(field) => <MoneyField {...field} label="Betrag" />}</Field>
        </div>
        <Field name="reason">{(field) => <TextArea {...field} label="Vermerk" maxLength={300} />}</Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            Stelle speichern
          </Button>
        </div>
      </Form>
    </Example>
  );
};
