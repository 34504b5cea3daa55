import { useState } from 'react';
import { formGroupingBody, registerPartyBody } from '../api/generated/directory.bodies';
import type { Body, Written } from '../api/paths';
import { useSend } from '../api/use-send';
import { useTexts } from '../texts/area';
import { directoryActsTexts } from '../texts/directory-acts';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { Combobox } from '../ui/combobox';
import { DateField } from '../ui/date-field';
import { Alert } from '../ui/feedback';
import { FileField } from '../ui/file-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { sentenceOf } from '../ui/form/problem';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { count } from '../ui/table/sheet';
import { TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
import { useUiTexts } from '../ui/ui-texts';
import { findParty } from './find-party';

const PARTIES = '/api/directory/v1/parties';
const GROUPINGS = '/api/directory/v1/groupings';
const IMPORTS = '/api/directory/v1/parties/imports';
const MOST_BYTES = 900_000;

type Imported = Written<typeof IMPORTS>;
type ImportedRow = Imported['rows'][number];

const Carrier = () => {
  const t = useTexts(directoryActsTexts);
  const { show } = useToasts();
  const send = useSend(PARTIES);
  const form = useBodyForm({
    schema: registerPartyBody,
    defaultValues: { key: 'T-', name: '', effectiveOn: '', source: '' },
    bodyOf: (typed) => ({ ...typed, kind: 'CARRIER' }),
    send: (body: Body<typeof PARTIES>, key) => send({ parameters: {}, body }, key),
    refusedAt: { 'party-registered': 'key', 'key-of-other-kind': 'key' },
    onSent: (party) => {
      form.empty();
      show({ kind: 'success', text: t.register.done({ name: party.name }) });
    },
  });
  return (
    <details className="pw-details">
      <summary>{t.register.carrier}</summary>
      <Form form={form} label={t.register.carrier}>
        <form.Field name="key">{(field) => <TextField {...field} label={t.register.key} hint={t.register.keyHint} />}</form.Field>
        <form.Field name="name">{(field) => <TextField {...field} label={t.register.name} maxLength={200} />}</form.Field>
        <form.Field name="effectiveOn">{(field) => <DateField {...field} label={t.register.from} />}</form.Field>
        <form.Field name="source">
          {(field) => <TextField {...field} label={t.actions.source} hint={t.actions.sourceHint} maxLength={500} />}
        </form.Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.register.carrier}
          </Button>
        </div>
      </Form>
    </details>
  );
};

const Grouping = () => {
  const t = useTexts(directoryActsTexts);
  const { show } = useToasts();
  const send = useSend(GROUPINGS);
  const form = useBodyForm({
    schema: formGroupingBody,
    defaultValues: { key: 'Z-', name: '', members: [{ partyId: '' }, { partyId: '' }], effectiveOn: '', source: '' },
    bodyOf: ({ members, ...typed }) => ({
      ...typed,
      members: members.map((m) => ({ ...m, parts: 1 })),
      leadPartyId: members[0]?.partyId,
    }),
    send: (body: Body<typeof GROUPINGS>, key) => send({ parameters: {}, body }, key),
    refusedAt: { 'grouping-registered': 'key', 'key-of-other-kind': 'key', 'party-not-yet': 'effectiveOn', 'party-merged': 'effectiveOn' },
    onSent: (party) => {
      form.empty();
      show({ kind: 'success', text: t.register.done({ name: party.name }) });
    },
  });
  return (
    <details className="pw-details">
      <summary>{t.register.grouping}</summary>
      <p className="pw-muted">{t.register.more}</p>
      <Form form={form} label={t.register.grouping}>
        <form.Field name="key">{(field) => <TextField {...field} label={t.register.key} hint={t.register.groupingKeyHint} />}</form.Field>
        <form.Field name="name">{(field) => <TextField {...field} label={t.register.name} maxLength={200} />}</form.Field>
        <form.Field name="members.0.partyId">{(field) => <Combobox {...field} label={t.register.first} search={findParty} />}</form.Field>
        <form.Field name="members.1.partyId">{(field) => <Combobox {...field} label={t.register.second} search={findParty} />}</form.Field>
        <form.Field name="effectiveOn">{(field) => <DateField {...field} label={t.register.from} />}</form.Field>
        <form.Field name="source">
          {(field) => <TextField {...field} label={t.actions.source} hint={t.actions.sourceHint} maxLength={500} />}
        </form.Field>
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.register.grouping}
          </Button>
        </div>
      </Form>
    </details>
  );
};

const Outcome = ({ imported }: { imported: Imported }) => {
  const t = useTexts(directoryActsTexts).register;
  const language = useLanguage();
  const { registered, unchanged, refused, rows } = imported;
  const columns: readonly Column<ImportedRow>[] = [
    { id: 'line', header: t.line, isRowHeader: true, text: (r) => String(r.line), value: (r) => count(r.line) },
    { id: 'key', header: t.key, text: (r) => r.key },
    { id: 'why', header: t.why, text: (r) => r.refusal?.texts[language] ?? '' },
  ];
  const [n, same, no] = [registered, unchanged, refused].map(String) as [string, string, string];
  return (
    <>
      <Alert
        kind={refused === 0 ? 'success' : 'warning'}
        title={t.outcome({ registered: n, unchanged: same, refused: no })}
        live="status"
      />
      {refused > 0 && (
        <PlainTable
          caption={t.refusedRows}
          columns={columns}
          rows={rows.filter((r) => r.outcome === 'refused')}
          rowId={(r) => String(r.line)}
          exportAs={{ name: 'paktwerk-abgelehnte-zeilen' }}
        />
      )}
    </>
  );
};

const Import = () => {
  const t = useTexts(directoryActsTexts).register;
  const language = useLanguage();
  const { offline } = useUiTexts();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [imported, setImported] = useState<Imported>();
  const send = useSend(IMPORTS);
  const { run, isBusy, problem } = useAction<string, Imported>({
    send: (csv, key) => send({ parameters: {}, body: { csv } }, key),
    onDone: (outcome) => {
      setImported(outcome);
      setFiles([]);
    },
  });
  const start = async (file: File): Promise<void> => {
    await run(await file.text());
  };
  return (
    <details className="pw-details">
      <summary>{t.import}</summary>
      <p className="pw-muted">{t.importHint}</p>
      <form
        noValidate
        className="pw-form"
        aria-label={t.import}
        onSubmit={(e) => {
          e.preventDefault();
          const [file] = files;
          if (file) void start(file);
        }}
      >
        <FileField
          label={t.file}
          accept={['.csv']}
          kinds="CSV"
          maxBytes={MOST_BYTES}
          value={files}
          onChange={setFiles}
          error={problem && sentenceOf(problem, language, offline)}
        />
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={isBusy}>
            {t.import}
          </Button>
        </div>
      </form>
      {imported && <Outcome imported={imported} />}
    </details>
  );
};

/** What enters the directory: a list, a carrier, a grouping. */
export const Registering = ({ mayRegister }: { mayRegister: boolean }) => {
  const t = useTexts(directoryActsTexts).register;
  return (
    <Section id="aufnehmen" title={t.title} note={t.note} className="pw-actions">
      {mayRegister && <Carrier />}
      {mayRegister && <Grouping />}
      <Import />
    </Section>
  );
};
