import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { publishTemplateBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ProblemAlert } from '../shell/problem-alert';
import { clockQuery } from '../shell/clock';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { remindersTexts } from '../texts/reminders';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { DateField } from '../ui/date-field';
import { Badge } from '../ui/feedback';
import { Form, useBodyForm } from '../ui/form/body-form';
import { CountField } from '../ui/number-fields';
import { focusFirst } from '../ui/focus-first';
import { Facts, Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { count, day } from '../ui/table/sheet';
import { TextArea, TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
import type { ReminderTemplate, TemplateVersion } from './types';

const ROUTE = '/api/applications/v1/reminder-templates';
const PREVIEW = '/api/applications/v1/reminder-templates/preview';

type Wording = TemplateVersion['wording'];
const EMPTY: Wording = { subjectDe: '', subjectEn: '', textDe: '', textEn: '' };

const Words = ({ wording }: { wording: Wording }) => {
  const t = useTexts(remindersTexts);
  const language = useLanguage();
  const [subject, text] = language === 'de' ? [wording.subjectDe, wording.textDe] : [wording.subjectEn, wording.textEn];
  return (
    <Facts
      of={[
        [t.subject, subject],
        [t.text, <span className="pw-written">{text}</span>],
      ]}
    />
  );
};

const Versions = ({ template }: { template: ReminderTemplate }) => {
  const t = useTexts(remindersTexts);
  const f = useFormat();
  const columns: readonly Column<TemplateVersion>[] = [
    { id: 'version', header: t.version, isRowHeader: true, text: (v) => f.count(v.version), value: (v) => count(v.version) },
    { id: 'from', header: t.validFrom, text: (v) => f.date(v.validFrom), value: (v) => day(v.validFrom) },
    { id: 'days', header: t.days, isNumber: true, text: (v) => f.count(v.days.value), value: (v) => count(v.days.value) },
    { id: 'mark', header: t.mark, text: (v) => `${v.days.mark}: ${v.days.source}` },
    { id: 'how', header: t.how, text: (v) => (v.isAutomatic ? t.byItself : t.byHand) },
    { id: 'subjectDe', header: t.subjectDe, text: (v) => v.wording.subjectDe },
    { id: 'subjectEn', header: t.subjectEn, text: (v) => v.wording.subjectEn },
  ];
  return (
    <PlainTable
      caption={t.kinds[template.kind]}
      columns={columns}
      rows={template.versions}
      rowId={(v) => String(v.version)}
      exportAs={{ name: `erinnerung-${template.kind}` }}
    />
  );
};

/** The next version of a template, with what it would say before it is published. */
const NextVersion = ({ template, today, onSent }: { template: ReminderTemplate; today: string; onSent: () => void }) => {
  const t = useTexts(remindersTexts);
  const { show } = useToasts();
  const last = template.versions.at(-1);
  const publish = useSend(ROUTE);
  const sendPreview = useSend(PREVIEW);
  const parameters = { query: { kind: template.kind } };
  const form = useBodyForm({
    schema: publishTemplateBody,
    defaultValues: {
      version: template.versions.length + 1,
      validFrom: today,
      isAutomatic: last?.isAutomatic ?? true,
      days: { value: (last?.days.value ?? null) as number | null, mark: 'A' as const, source: last?.days.source ?? '' },
      wording: last?.wording ?? EMPTY,
    },
    send: (body: Body<typeof ROUTE>, key) => publish({ parameters, body }, key),
    onSent: () => {
      show({ kind: 'success', text: t.published });
      onSent();
    },
  });
  const preview = useMutation({
    mutationFn: () => {
      const { wording, days } = form.form.getValues();
      return sendPreview({ parameters, body: { wording, days: days.value ?? 0 } }, crypto.randomUUID());
    },
  });
  return (
    <Form form={form} label={t.next}>
      <p className="pw-muted">{t.placeholders({ names: template.placeholders.map((name) => `{${name}}`).join(', ') })}</p>
      <form.Field name="validFrom">{(field) => <DateField {...field} label={t.validFrom} />}</form.Field>
      <form.Field name="days.value">{(field) => <CountField {...field} label={t.days} hint={t.daysHint[template.kind]} />}</form.Field>
      <form.Field name="days.source">{(field) => <TextField {...field} label={t.source} hint={t.sourceHint} maxLength={500} />}</form.Field>
      <form.Field name="isAutomatic">{(field) => <Checkbox {...field} label={t.byItself} />}</form.Field>
      <form.Field name="wording.subjectDe">{(field) => <TextField {...field} label={t.subjectDe} maxLength={150} />}</form.Field>
      <form.Field name="wording.textDe">{(field) => <TextArea {...field} label={t.textDe} maxLength={2000} />}</form.Field>
      <form.Field name="wording.subjectEn">{(field) => <TextField {...field} label={t.subjectEn} maxLength={150} />}</form.Field>
      <form.Field name="wording.textEn">{(field) => <TextArea {...field} label={t.textEn} maxLength={2000} />}</form.Field>
      {preview.error && <ProblemAlert error={preview.error} />}
      {preview.data && (
        <div role="status">
          <h3>{t.preview}</h3>
          <Words wording={preview.data.wording} />
        </div>
      )}
      <div className="pw-buttons">
        <Button isBusy={preview.isPending} onClick={() => preview.mutate()}>
          {t.toPreview}
        </Button>
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.publish}
        </Button>
      </div>
    </Form>
  );
};

const Template = ({ template, today }: { template: ReminderTemplate; today: string }) => {
  const t = useTexts(remindersTexts);
  const { me } = useSession();
  const [isOpen, setOpen] = useState(false);
  const current = template.versions.find((v) => v.version === template.current);
  const mayPublish = me?.roles?.includes('GRANT_REVIEWER') ?? false;
  return (
    <Section id={`vorlage-${template.kind}`} title={t.kinds[template.kind]} note={t.notes[template.kind]}>
      <p>{current ? <Badge kind="success">{t.holds({ version: current.version })}</Badge> : <Badge kind="neutral">{t.none}</Badge>}</p>
      {current && <Words wording={current.wording} />}
      {template.versions.length > 0 && <Versions template={template} />}
      {isOpen ? (
        <div ref={focusFirst}>
          <NextVersion template={template} today={today} onSent={() => setOpen(false)} />
        </div>
      ) : (
        <Button size="small" disabledReason={mayPublish ? undefined : t.onlyReviewers} onClick={() => setOpen(true)}>
          {t.next}
        </Button>
      )}
    </Section>
  );
};

/** What is sent to whom is reminded: templates as data, each with its versions. */
export const RemindersPage = () => {
  const t = useTexts(remindersTexts);
  const query = useQuery(read(ROUTE, {}));
  const { data: clock } = useQuery(clockQuery);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      before={
        <Link className="kern-link" to="/aufgaben">
          {t.back}
        </Link>
      }
    >
      <Loaded query={query} skeleton={{ lines: 12 }}>
        {({ items }) => items.map((template) => <Template key={template.kind} template={template} today={clock?.today ?? ''} />)}
      </Loaded>
    </Page>
  );
};
