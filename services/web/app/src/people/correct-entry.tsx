import { useSend } from '../api/use-send';
import { CorrectQualification } from '../posts/qualification';
import { useTexts } from '../texts/area';
import { peopleTexts } from '../texts/people';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import { Form, useBodyForm } from '../ui/form/body-form';
import type { JsonSchema } from '../ui/form/schema';
import { Section } from '../ui/section';
import { TextArea } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { useFindPeople } from './find-people';
import type { Person } from './types';

const REASON_LENGTH = 500;
const SCHEMA: JsonSchema = {
  type: 'object',
  required: ['firstId', 'reason'],
  properties: { firstId: { type: 'string', minLength: 1 }, reason: { type: 'string', minLength: 3, maxLength: REASON_LENGTH } },
};

/** This entry and another one are the same human, for instance because a name was misspelt: somebody else decides. */
const ProposeMerge = ({ personId }: { personId: string }) => {
  const t = useTexts(peopleTexts).entry;
  const { search, labelOf } = useFindPeople();
  const done = useDone(t.proposed);
  const propose = useSend('/api/staffing/v1/people/{id}/merges');
  const form = useBodyForm({
    schema: SCHEMA,
    defaultValues: { firstId: '', reason: '' },
    send: ({ firstId, reason }: { firstId: string; reason: string }, key) =>
      propose({ parameters: { path: { id: firstId } }, body: { secondId: personId, reason } }, key),
    onSent: () => {
      form.empty();
      done();
    },
  });
  return (
    <details className="pw-details">
      <summary>{t.merge}</summary>
      <p className="pw-muted">{t.mergeHint}</p>
      <Form form={form} label={t.merge}>
        <form.Field name="firstId">
          {(field) => (
            <Combobox
              {...field}
              label={t.first}
              hint={t.firstHint}
              labelOf={labelOf}
              search={async (typed, signal) => (await search(typed, signal)).filter(({ value }) => value !== personId)}
            />
          )}
        </form.Field>
        <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} maxLength={REASON_LENGTH} />}</form.Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.merge}
          </Button>
        </div>
      </Form>
    </details>
  );
};

/** What a party puts right about its entry of a person. */
export const CorrectEntry = ({ person: { personId, qualification } }: { person: Pick<Person, 'personId' | 'qualification'> }) => {
  const t = useTexts(peopleTexts).entry;
  return (
    <Section id="eintrag" title={t.title} note={t.note}>
      <div className="pw-buttons">
        <CorrectQualification personId={personId} qualification={qualification} />
      </div>
      <ProposeMerge personId={personId} />
    </Section>
  );
};
