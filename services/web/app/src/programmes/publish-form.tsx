import { useState } from 'react';
import { useWatch, type Path } from 'react-hook-form';
import { publishRuleSetBody } from '../api/generated/applications.bodies';
import { useSend } from '../api/use-send';
import { textOf, useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { programmesTexts } from '../texts/programmes';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { FileField } from '../ui/file-field';
import { Form, useBodyForm, type BodyForm } from '../ui/form/body-form';
import { CountField, FteField, MoneyField } from '../ui/number-fields';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
import { Changes } from './changes';
import { fundingOfFile } from './programme-file';
import { parametersOf } from './rules';
import type { Funding, NewRuleSet, Parameter, RuleSet } from './types';
import { useValueText } from './value-text';

/** A type and not an interface: react-hook-form asks for an index signature, which only a type has by itself. */
type Values = { version: number; validFrom: string; validTo: string; publishedOn: string; source: string; funding: Record<string, unknown> };
type Fields = BodyForm<Values>['Field'];
type Bound = Parameters<Parameters<Fields>[0]['children']>[0];

/** Words that a value is one of; everything else that is no number, day or yes-and-no comes with a file. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  financing: ['fixed', 'proportional', 'deficit'],
  indicators: ['half-yearly', 'yearly'],
};
const MARKS = ['F', 'D', 'M', 'A', '?'] as const;
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

const NumberField = ({ name, field, label }: { name: string; field: Bound; label: string }) => {
  const bound = { ...field, value: field.value as number | null, label };
  if (name.endsWith('Cents')) return <MoneyField {...bound} />;
  return /share$/i.test(name) ? <FteField {...bound} /> : <CountField {...bound} />;
};

/** One value by what it is. */
const ValueField = ({ name, path, value, Field }: { name: string; path: string; value: unknown; Field: Fields }) => {
  const t = useTexts(programmesTexts);
  const language = useLanguage();
  const valueText = useValueText();
  const label = t.rules.value;
  const at = (to: string): Path<Values> => `${path}.${to}` as Path<Values>;
  if (typeof value === 'number' || value === null)
    return <Field name={at('value')}>{(field) => <NumberField name={name} field={field} label={label} />}</Field>;
  if (typeof value === 'boolean')
    return (
      <Field name={at('value')}>
        {(field) => (
          <Select
            {...field}
            label={label}
            options={[
              { value: 'true', label: t.yes },
              { value: 'false', label: t.no },
            ]}
            value={String(field.value)}
            onChange={(chosen) => (field.onChange as (value: unknown) => void)(chosen === 'true')}
          />
        )}
      </Field>
    );
  if (typeof value === 'string') {
    const choices = CHOICES[name];
    return (
      <Field name={at('value')}>
        {(field) => {
          const bound = { ...field, value: String(field.value), label };
          if (choices) return <Select {...bound} options={choices.map((word) => ({ value: word, label: textOf(t.words, word) }))} />;
          return isDay(value) || value === '' ? <DateField {...bound} /> : <TextField {...bound} />;
        }}
      </Field>
    );
  }
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <>
      <p>
        {label}: {valueText(name, value).join('; ')}
      </p>
      {entries.flatMap((entry, i) => {
        const fields = Object(entry) as Readonly<Record<string, unknown>>;
        const title = String(fields[language === 'de' ? 'titleDe' : 'titleEn'] ?? '');
        return Object.keys(fields)
          .filter((key) => key.endsWith('Cents'))
          .map((key) => (
            <Field key={`${i}-${key}`} name={at(`value.${i}.${key}`)}>
              {(field) => (
                <NumberField
                  name={key}
                  field={field}
                  label={t.publish.ofEntry({ entry: title, field: textOf(t.fields, key) })}
                />
              )}
            </Field>
          ));
      })}
    </>
  );
};

const ParameterFields = ({ name, parameter, Field }: { name: string; parameter: Parameter; Field: Fields }) => {
  const t = useTexts(programmesTexts);
  const path = `funding.${name}`;
  return (
    <fieldset className="kern-fieldset pw-rules__parameter">
      <legend className="kern-label">{textOf(t.parameters, name)}</legend>
      <ValueField name={name} path={path} value={parameter.value} Field={Field} />
      <Field name={`${path}.mark` as Path<Values>}>
        {(field) => (
          <Select
            {...field}
            value={String(field.value)}
            label={t.publish.mark}
            options={MARKS.map((mark) => ({ value: mark, label: `${mark}: ${t.marks[mark]}` }))}
          />
        )}
      </Field>
      <Field name={`${path}.source` as Path<Values>}>
        {(field) => <TextField {...field} value={String(field.value)} label={t.publish.origin} />}
      </Field>
    </fieldset>
  );
};

const FromFile = ({ onTaken }: { onTaken: (funding: Funding) => void }) => {
  const t = useTexts(programmesTexts).publish;
  const [files, setFiles] = useState<readonly File[]>([]);
  const [error, setError] = useState<string>();
  const take = async (chosen: readonly File[]): Promise<void> => {
    setFiles(chosen);
    const [file] = chosen;
    const funding = file && fundingOfFile(await file.text());
    setError(file && !funding ? t.fileWrong : undefined);
    if (funding) onTaken(funding);
  };
  return (
    <FileField
      name="datei"
      label={t.file}
      hint={t.fileHint}
      isRequired={false}
      accept={['.json']}
      kinds="JSON"
      maxBytes={200_000}
      value={files}
      onChange={(chosen) => void take(chosen)}
      error={error}
    />
  );
};

/** The next version of a programme's rules: it begins with what the newest says, and shows what it changes before it is published. */
export const PublishForm = ({ programmeId, newest, onDone }: { programmeId: string; newest: RuleSet; onDone: () => void }) => {
  const t = useTexts(programmesTexts).publish;
  const send = useSend('/api/applications/v1/programmes/{programmeId}/rule-sets');
  const toasts = useToasts();
  const form = useBodyForm({
    schema: publishRuleSetBody,
    defaultValues: {
      version: newest.version + 1,
      validFrom: '',
      validTo: '',
      publishedOn: '',
      source: '',
      funding: newest.funding,
    } as Values,
    send: (body: NewRuleSet, key) => send({ parameters: { path: { programmeId } }, body }, key),
    onSent: () => {
      toasts.show({ kind: 'success', text: t.sent });
      onDone();
    },
    refusedAt: { 'rule-set-validity-out-of-order': 'validTo', 'period-not-whole-months': 'funding.periodTo.value' },
  });
  const { Field } = form;
  const funding = useWatch({ control: form.form.control, name: 'funding' }) as Funding;
  return (
    <Form form={form} label={t.title({ version: String(newest.version + 1) })}>
      <Field name="validFrom">{(field) => <DateField {...field} label={t.validFrom} />}</Field>
      <Field name="validTo">{(field) => <DateField {...field} isRequired={false} label={t.validTo} />}</Field>
      <Field name="publishedOn">{(field) => <DateField {...field} label={t.publishedOn} />}</Field>
      <Field name="source">{(field) => <TextField {...field} label={t.source} hint={t.sourceHint} />}</Field>
      <h3>{t.values}</h3>
      <FromFile onTaken={(taken) => form.form.setValue('funding', taken, { shouldDirty: true })} />
      {Object.entries(parametersOf(funding)).map(([name, parameter]) => (
        <ParameterFields key={name} name={name} parameter={parameter} Field={Field} />
      ))}
      <Changes programmeId={programmeId} newest={newest} funding={funding} />
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.send}
        </Button>
      </div>
    </Form>
  );
};
