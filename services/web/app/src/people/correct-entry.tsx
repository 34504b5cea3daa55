import { correctNameBody } from '../api/generated/staffing.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { CorrectQualification } from '../posts/qualification';
import { useTexts } from '../texts/area';
import { personEntryTexts } from '../texts/person-entry';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import type { JsonSchema } from '../ui/form/schema';
import { Section } from '../ui/section';
import { TextArea, TextField } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { useFindPeople } from './find-people';
import type { Person } from './types';

const NAMES = '/api/staffing/v1/people/{id}/name-corrections';
const REASON_LENGTH = 500;
const SCHEMA: JsonSchema = {
  type: 'object',
  required: ['firstId', 'reason'],
  properties: { firstId: { type: 'string', minLength: 1 }, reason: { type: 'string', minLength: 3, maxLength: REASON_LENGTH } },
};

/** This entry and another one are the same human, for instance because a name was misspelt: somebody else decides. */
const ProposeMerge = ({ personId }: { personId: string }) => {
  const t = useTexts(personEntryTexts);
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

type Named = Pick<Person, 'personId' | 'givenName' | 'familyName' | 'birthDate'>;

/** A slip of the pen; whoever has another name by now is registered under it, and both entries are merged. */
const CorrectName = ({ person: { personId, givenName, familyName, birthDate } }: { person: Named }) => {
  const t = useTexts(personEntryTexts);
  const done = useDone(t.nameCorrected);
  const send = useSend(NAMES);
  const form = useBodyForm({
    schema: correctNameBody,
    defaultValues: { givenName: givenName ?? '', familyName: familyName ?? '', birthDate: birthDate ?? '', reason: '' },
    send: (body: Body<typeof NAMES>, key) => send({ parameters: { path: { id: personId } }, body }, key),
    refusedAt: { 'name-of-somebody-else': 'familyName', 'name-not-latin': 'familyName', 'birth-date-in-future': 'birthDate' },
    onSent: done,
  });
  return (
    <details className="pw-details">
      <summary>{t.name}</summary>
      <p className="pw-muted">{t.nameHint}</p>
      <Form form={form} label={t.name}>
        <form.Field name="givenName">{(field) => <TextField {...field} label={t.givenName} />}</form.Field>
        <form.Field name="familyName">{(field) => <TextField {...field} label={t.familyName} />}</form.Field>
        <form.Field name="birthDate">{(field) => <DateField {...field} label={t.birthDate} />}</form.Field>
        <form.Field name="reason">{(field) => <TextField {...field} label={t.nameReason} maxLength={300} />}</form.Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.name}
          </Button>
        </div>
      </Form>
    </details>
  );
};

/** What a party puts right about its entry of a person. */
export const CorrectEntry = ({ person }: { person: Named & Pick<Person, 'qualification'> }) => {
  const { personId, qualification } = person;
  const t = useTexts(personEntryTexts);
  return (
    <Section id="eintrag" title={t.title} note={t.note}>
      <div className="pw-buttons">
        <CorrectQualification personId={personId} qualification={qualification} />
      </div>
      <CorrectName key={`${person.givenName} ${person.familyName} ${person.birthDate}`} person={person} />
      <ProposeMerge personId={personId} />
    </Section>
  );
};
