import { assessmentBody } from '../api/generated/case-management.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useToday } from '../shell/clock';
import { useTexts } from '../texts/area';
import { casesTexts } from '../texts/cases';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-field';
import { LanguageSelect, WorkSelect, saidLevels } from './levels';
import { CASE, DOMAINS, NEEDS, type ActProps } from './types';

interface FindingValues {
  domain: (typeof DOMAINS)[number];
  need: (typeof NEEDS)[number] | '';
  situation: string;
  resources: string;
}
const TEXT = 2000;
const newFinding = (domain: FindingValues['domain']): FindingValues => ({ domain, need: '', situation: '', resources: '' });

/** How a client is doing, domain by domain, with the levels of language and work. */
export const AssessmentForm = ({ caseId, etag, onSent }: ActProps) => {
  const t = useTexts(casesTexts);
  const send = useSend(`${CASE}/record-assessment`);
  const form = useBodyForm({
    schema: assessmentBody,
    refusedAt: { 'date-in-future': 'assessedOn', 'before-opening': 'assessedOn', 'case-closed': 'assessedOn' },
    defaultValues: { assessedOn: useToday(), findings: [newFinding('LANGUAGE')], levels: { language: '', work: '' } },
    bodyOf: (values) => ({ ...values, levels: saidLevels(values.levels) }),
    send: (body: Body<`${typeof CASE}/record-assessment`>, key) => send({ parameters: { path: { id: caseId } }, body, version: etag }, key),
    onSent: () => {
      form.empty();
      onSent();
    },
  });
  const findings = form.form.watch('findings');
  const change = (next: FindingValues[]): void => form.form.setValue('findings', next, { shouldDirty: true });
  const unsaid = DOMAINS.find((domain) => findings.every((f) => f.domain !== domain));
  return (
    <Form form={form} label={t.assessment.add}>
      <form.Field name="assessedOn">{(field) => <DateField {...field} label={t.assessment.assessedOn} />}</form.Field>
      {findings.map((finding, i) => (
        <fieldset key={i} className="kern-fieldset">
          <legend className="kern-label">{t.domains[finding.domain]}</legend>
          <form.Field name={`findings.${i}.domain`}>
            {(field) => (
              <Select {...field} label={t.assessment.domain} options={DOMAINS.map((value) => ({ value, label: t.domains[value] }))} />
            )}
          </form.Field>
          <form.Field name={`findings.${i}.need`}>
            {(field) => (
              <Select
                {...field}
                label={t.assessment.need}
                none={t.acts.choose}
                options={NEEDS.map((value) => ({ value, label: t.needs[value] }))}
              />
            )}
          </form.Field>
          <form.Field name={`findings.${i}.situation`}>
            {(field) => <TextArea {...field} label={t.assessment.situation} maxLength={TEXT} rows={2} />}
          </form.Field>
          <form.Field name={`findings.${i}.resources`}>
            {(field) => <TextArea {...field} label={t.assessment.resources} maxLength={TEXT} rows={2} />}
          </form.Field>
          <Button size="small" onClick={() => change(form.form.getValues('findings').filter((_, at) => at !== i))}>
            {t.assessment.remove}
          </Button>
        </fieldset>
      ))}
      {unsaid && (
        <Button size="small" onClick={() => change([...form.form.getValues('findings'), newFinding(unsaid)])}>
          {t.assessment.more}
        </Button>
      )}
      <form.Field name="levels.language">{(field) => <LanguageSelect {...field} />}</form.Field>
      <form.Field name="levels.work">{(field) => <WorkSelect {...field} />}</form.Field>
      <Button type="submit" variant="primary" isBusy={form.isBusy}>
        {t.assessment.add}
      </Button>
    </Form>
  );
};
