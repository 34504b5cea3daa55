import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { amendmentBody } from '../api/generated/applications.bodies';
import type { Body, Read, Written } from '../api/paths';
import { read, readVersioned } from '../api/queries';
import { useSend } from '../api/use-send';
import { useAsked } from '../api/use-asked';
import { ChooseBlocks, choiceOf, forNotice, useBlocks } from '../applications/chosen-blocks';
import { useAcknowledged } from '../change-notifications/acknowledged';
import { addDays, monthEnd } from '../lib/dates';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { ReimbursementForm, RevocationForm, WithdrawalForm } from '../notice-hearings/taking-back-form';
import { textOf, useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { grantsTexts } from '../texts/grants';
import { noticeWritingTexts } from '../texts/notice-writing';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Alert, Skeleton } from '../ui/feedback';
import { FieldGroup } from '../ui/field-group';
import { Form, useBodyForm, type BodyForm } from '../ui/form/body-form';
import { CountField, FteField, MoneyField } from '../ui/number-fields';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { CauseFields, causeOf, firstCause, type CauseValues } from './cause-fields';
import { useDifference } from './difference';
import { WRITTEN_KINDS, type WrittenKind } from './kinds';
import { changesIn, usePart, useTerms } from './notice-changes';
import { FinalForm, InterestForm } from './settling-form';
import type { Grant } from './types';

const ROUTE = '/api/applications/v1/grants/{grantId}/amendments';
const PREVIEW = '/api/applications/v1/grants/{grantId}/amendments/preview';
type Amending = Body<typeof ROUTE>;
type PreviewBody = Body<typeof PREVIEW>;
type Preview = Written<typeof PREVIEW>;
type GrantTerms = Read<'/api/applications/v1/grants/{grantId}/terms'>;
type Line = GrantTerms['lines'][number];

/** Types and not interfaces: react-hook-form asks for an index signature. */
type LineValues = {
  lineId: string;
  from: string;
  start: string;
  share: number | null;
  months: number | null;
  tier: string;
  units: number | null;
  amountCents: number | null;
};
type Values = {
  lines: LineValues[];
  causes: CauseValues[];
  reason: string;
  blocks: Record<string, boolean>;
};

/** What all parts of a line have; undefined where they differ. */
const ofAll = <T,>(line: Line, read: (part: { readonly share?: number; readonly tier?: string }) => T): T | undefined => {
  const [one, ...others] = new Set((line.parts ?? [line]).map(read));
  return others.length === 0 ? one : undefined;
};
const shareOf = (line: Line): number | null => ofAll(line, ({ share }) => share) ?? null;
const tierOf = (line: Line): string => ofAll(line, ({ tier }) => tier) ?? '';

const asItStands = (line: Line): LineValues => {
  const { lineId, start = '', months, units, amountCents } = line;
  return { lineId, from: '', start, share: shareOf(line), months: months ?? null, tier: tierOf(line), units: units ?? null, amountCents };
};

/** As a change that was acknowledged wants it; months that have begun before it count as they were. */
const asTold = ({ wish, amendment }: Told, line: Line, grantFrom: string): LineValues => {
  const { from = '', after = line } = changesIn(amendment).find(({ lineId }) => lineId === line.lineId) ?? {};
  const since =
    after.parts?.find((part) => part.from >= from)?.from ?? (from === '' || from.endsWith('-01') ? from : addDays(monthEnd(from), 1));
  const { share, start } = wish;
  const stands = asItStands({ ...line, amountCents: after.amountCents, units: after.units });
  const told = { ...stands, share: share ?? stands.share, tier: wish.tier === undefined ? stands.tier : (after.tier ?? '') };
  // How many months are left of a line that begins on another day, its start says.
  if (start !== undefined)
    return { ...told, start, from: (share ?? wish.tier) === undefined || since <= (after.parts?.[0]?.from ?? start) ? '' : since };
  return { ...told, months: after.months ?? null, from: since <= grantFrom ? '' : since };
};

const kindOf = ({ share, units }: Line): 'share' | 'units' | 'amount' =>
  share !== undefined ? 'share' : units === undefined ? 'amount' : 'units';

/** Of a post share, months and tier are said, of a course its units, of the rest an amount; what stays is not said again. An empty field is no number. */
const amendedOf = (typed: LineValues, line: Line) => {
  const { lineId, from } = typed;
  const since = from === '' ? {} : { from };
  switch (kindOf(line)) {
    case 'share':
      return {
        lineId,
        ...since,
        ...(typed.start === '' || typed.start === line.start ? {} : { start: typed.start }),
        ...(typed.share === shareOf(line) ? {} : { share: typed.share === null ? Number.NaN : typed.share / 100 }),
        ...(typed.months === (line.months ?? null) ? {} : { months: typed.months ?? Number.NaN }),
        ...(typed.tier === tierOf(line) ? {} : { tier: typed.tier }),
      };
    case 'units':
      return { lineId, ...since, units: typed.units ?? Number.NaN };
    case 'amount':
      return { lineId, ...since, amountCents: typed.amountCents ?? Number.NaN };
  }
};

/** The changes that a notice follows from. */
const causesOf = (content: Grant['notices'][number]['content']): readonly string[] =>
  content?.kind === 'AMENDMENT' ? content.causes.flatMap((cause) => (cause.kind === 'change-notification' ? [cause.changeId] : [])) : [];

const hasNumbers = (lines: PreviewBody['lines']): boolean =>
  lines.every((line) => Object.values(line).every((value) => !Number.isNaN(value)));

/** What preparing it would come to, by the service's own rules; undefined where something is no number yet. */
const usePreview = (grantId: string, etag: string | null, body: PreviewBody | undefined): Preview | undefined =>
  useAsked(PREVIEW, { path: { grantId } }, body, [etag]).answer;

interface FormProps {
  grant: Grant;
  terms: GrantTerms;
  etag: string | null;
  impossible: string | undefined;
  /** The change that somebody came here with. */
  told: Told | undefined;
}

/** The change that a notice of amendment follows from, as its file has it. */
const TOLD = '/api/applications/v1/changes/{changeId}';
type Told = Read<typeof TOLD>;

const AmendmentForm = ({ grant: { grantId, applicationId, preparation, notices }, terms, etag, impossible, told }: FormProps) => {
  const t = useTexts(noticeWritingTexts);
  const send = useSend(ROUTE);
  const blocks = forNotice(useBlocks(), 'AMENDMENT');
  const lineOf = new Map(terms.lines.map((line) => [line.lineId, line]));
  const linesOf = (change: Told | undefined): LineValues[] => {
    const line = lineOf.get(change?.lineId ?? '');
    return line === undefined || change?.amendment === undefined ? [] : [asTold(change, line, terms.from)];
  };
  const bodyOf = ({ lines, causes }: Pick<Values, 'lines' | 'causes'>) => ({
    lines: lines.flatMap((typed) => {
      const line = lineOf.get(typed.lineId);
      return line === undefined ? [] : [amendedOf(typed, line)];
    }),
    causes: causes.map(causeOf),
  });
  const form = useBodyForm<Values, Amending, unknown>({
    schema: amendmentBody,
    defaultValues: {
      lines: linesOf(told),
      causes: [firstCause(terms.ruleSets, told?.changeId)],
      reason: preparation?.reason ?? '',
      blocks: {},
    },
    bodyOf: ({ reason, blocks: chosen, ...values }) => ({ ...bodyOf(values), ...choiceOf(blocks, chosen), reason }),
    send: (body, key) => send({ parameters: { path: { grantId } }, body, version: etag }, key),
    onSent: useDone(t.preparedNow),
  });
  const [lines, causes, chosen] = useWatch({ control: form.form.control, name: ['lines', 'causes', 'blocks'] });
  // What follows does not depend on which change it is.
  const named = causes.map(({ changeId, ...one }) => ({ ...one, changeId: changeId === '' ? '–' : changeId }));
  const written: PreviewBody = {
    ...bodyOf({ lines, causes: named }),
    ...choiceOf(blocks, chosen),
  };
  const preview = usePreview(grantId, etag, lines.length > 0 && hasNumbers(written.lines) ? written : undefined);
  const previewOf = new Map(preview?.lines.map((line) => [line.lineId, line]));
  const left = terms.lines.filter(({ lineId }) => !lines.some((l) => l.lineId === lineId));
  const nameOf = (line: Line): string => t.line({ n: String(terms.lines.indexOf(line) + 1), kind: textOf(t.kinds, line.kind) });
  const change = (next: LineValues[]): void => form.form.setValue('lines', next, { shouldDirty: true });
  const follows = new Set(notices.flatMap(({ content }) => causesOf(content)));
  const acknowledged = useAcknowledged(applicationId).filter((one) => !follows.has(one.changeId));
  const client = useQueryClient();
  /** What was told fills in its line; the rest stays as it was written. */
  const follow = async (chosenId: string): Promise<void> => {
    const { body } = await client.query(readVersioned(TOLD, { path: { changeId: chosenId } }));
    const filled = linesOf(body);
    change([...form.form.getValues('lines').filter((l) => filled.every(({ lineId }) => lineId !== l.lineId)), ...filled]);
  };
  return (
    <Form form={form} label={t.prepare}>
      <CauseFields
        form={form as unknown as BodyForm<{ causes: CauseValues[] }>}
        at="causes"
        cause={causes[0]}
        changes={acknowledged}
        nameOf={(lineId) => {
          const line = lineOf.get(lineId);
          return line === undefined ? lineId : nameOf(line);
        }}
        ruleSets={terms.ruleSets}
        onChosen={(changeId) => void follow(changeId)}
      />
      {lines.map(({ lineId }, i) => {
        const line = lineOf.get(lineId);
        return (
          line && (
            <AmendedLine
              key={lineId}
              form={form}
              index={i}
              line={line}
              name={nameOf(line)}
              tiers={terms.tiers}
              preview={previewOf.get(lineId)}
              onRemove={() => change(lines.filter((l) => l.lineId !== lineId))}
              removeLabel={t.removeLine({ n: String(terms.lines.indexOf(line) + 1) })}
            />
          )
        );
      })}
      {left.length > 0 && (
        <Select
          name="add-line"
          label={t.addLine}
          hint={t.addLineHint}
          isRequired={lines.length === 0}
          value=""
          onChange={(lineId: string) => {
            const line = lineOf.get(lineId);
            if (line) change([...lines, asItStands(line)]);
          }}
          none={t.choose}
          options={left.map((line) => ({ value: line.lineId, label: nameOf(line) }))}
        />
      )}
      {preview && <WhatFollows preview={preview} />}
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} hint={t.reasonHint} maxLength={10_000} />}</form.Field>
      <ChooseBlocks Field={form.Field} blocks={blocks} words={preview?.blocks} />
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy} disabledReason={impossible}>
          {preparation === undefined ? t.prepare : t.prepareAgain}
        </Button>
      </div>
    </Form>
  );
};

interface LineProps {
  form: BodyForm<Values>;
  index: number;
  line: Line;
  name: string;
  tiers: GrantTerms['tiers'];
  preview: Preview['lines'][number] | undefined;
  onRemove: () => void;
  removeLabel: string;
}

/** One line as it is to be: what of it can change depends on what it is. */
const AmendedLine = ({ form, index: i, line, name, tiers, preview, onRemove, removeLabel }: LineProps) => {
  const t = useTexts(noticeWritingTexts);
  const f = useFormat();
  const was = (what: string): string => t.now({ was: what });
  const sharesOf = ({ share = 0, parts }: Line): string => (parts ?? [{ share }]).map((part) => f.fte(part.share)).join(' / ');
  return (
    <FieldGroup legend={name} data-line={line.lineId}>
      {kindOf(line) === 'share' && (
        <>
          <div className="pw-form__row">
            <form.Field name={`lines.${i}.share`}>
              {(field) => <FteField {...field} isRequired={shareOf(line) !== null} label={t.share} hint={was(sharesOf(line))} />}
            </form.Field>
            <form.Field name={`lines.${i}.months`}>
              {(field) => (
                <CountField {...field} label={t.months} {...(line.months === undefined ? {} : { hint: was(f.count(line.months)) })} />
              )}
            </form.Field>
          </div>
          {tiers.length > 1 && line.kind === 'post' && (
            <form.Field name={`lines.${i}.tier`}>
              {(field) => (
                <Select
                  {...field}
                  label={t.tier}
                  {...(tierOf(line) === '' ? { none: t.asEach } : {})}
                  options={tiers.map(({ tier, title }) => ({ value: tier, label: title }))}
                />
              )}
            </form.Field>
          )}
          <div className="pw-form__row">
            <form.Field name={`lines.${i}.from`}>
              {(field) => <DateField {...field} label={t.from} hint={t.fromHint} isRequired={false} />}
            </form.Field>
            <form.Field name={`lines.${i}.start`}>
              {(field) => (
                <DateField
                  {...field}
                  label={t.start}
                  isRequired={false}
                  {...(line.start === undefined ? {} : { hint: was(f.date(line.start)) })}
                />
              )}
            </form.Field>
          </div>
        </>
      )}
      {kindOf(line) === 'units' && (
        <form.Field name={`lines.${i}.units`}>
          {(field) => <CountField {...field} isRequired label={t.units} hint={was(f.count(line.units ?? 0))} />}
        </form.Field>
      )}
      {kindOf(line) === 'amount' && (
        <form.Field name={`lines.${i}.amountCents`}>
          {(field) => <MoneyField {...field} isRequired label={t.amount} hint={was(f.euro(line.amountCents))} />}
        </form.Field>
      )}
      {preview && <LineFollows preview={preview} />}
      <Button size="small" onClick={onRemove}>
        {removeLabel}
      </Button>
    </FieldGroup>
  );
};

/** The difference in euros and how it is reckoned, or why it cannot be. */
const LineFollows = ({ preview: { before, after, steps, refusal } }: { preview: Preview['lines'][number] }) => {
  const t = useTexts(noticeWritingTexts);
  const f = useFormat();
  const terms = useTerms();
  const part = usePart();
  const difference = useDifference();
  const language = useLanguage();
  if (refusal) return <p className="kern-error">{refusal.texts[language]}</p>;
  if (before === undefined || after === undefined) return null;
  const said = ({ amountCents, ...rest }: NonNullable<typeof before>): string =>
    [f.euro(amountCents), terms(rest)].filter((part) => part !== '').join(', ');
  return (
    <>
      <p>{t.difference({ before: said(before), after: said(after), difference: difference(after.amountCents - before.amountCents) })}</p>
      {after.parts && (
        <ul>
          {after.parts.map((one) => (
            <li key={one.from}>{part(one)}</li>
          ))}
        </ul>
      )}
      {steps.length > 0 && (
        <p className="pw-muted" lang={language === 'de' ? undefined : 'de'}>
          {t.calculation({ steps: steps.join('; ') })}
        </p>
      )}
    </>
  );
};

const WhatFollows = ({ preview }: { preview: Preview }) => {
  const t = useTexts(noticeWritingTexts);
  const f = useFormat();
  const difference = useDifference();
  const language = useLanguage();
  const { beforeCents, amountCents, needs, refusal, lines, afterTheYear } = preview;
  const { marks } = useTexts(grantsTexts).consent;
  const isSaidAtALine = lines.some((line) => line.refusal !== undefined);
  const [before, after] = [f.euro(beforeCents), f.euro(amountCents)];
  return (
    <Alert kind={refusal ? 'warning' : 'info'} title={t.live.title} live="status">
      <p>{t.live.sum({ before, after, difference: difference(amountCents - beforeCents) })}</p>
      {needs?.thirdSignature && (
        <p>{t.live.third({ amount: f.euro(needs.thirdSignature.fromCents), source: needs.thirdSignature.source })}</p>
      )}
      {afterTheYear && (
        <p>
          {t.live.afterTheYear({ year: String(afterTheYear.budgetYear) })}{' '}
          <span className="pw-muted">
            {textOf(marks, afterTheYear.mark)}: {afterTheYear.source}
          </span>
        </p>
      )}
      {refusal && !isSaidAtALine && <p>{refusal.texts[language]}</p>}
    </Alert>
  );
};

/** Forms by the kind of notice; each has its own file but the first. */
const FORMS = {
  AMENDMENT: AmendmentForm,
  REVOCATION: RevocationForm,
  WITHDRAWAL: WithdrawalForm,
  REIMBURSEMENT: ReimbursementForm,
  FINAL: FinalForm,
  INTEREST: InterestForm,
} as const satisfies Record<WrittenKind, unknown>;

interface WriteProps extends Omit<FormProps, 'terms' | 'told'> {
  kinds: Readonly<Record<string, string>>;
  /** An acknowledged change that a notice of amendment is to follow from. */
  changeId: string | undefined;
  /** The notice that is begun with, where nothing is prepared. */
  first: WrittenKind | undefined;
}

/** Which notice, and what it says. */
export const WriteNotice = ({ grant, etag, impossible, kinds, changeId, first = 'AMENDMENT' }: WriteProps) => {
  const t = useTexts(noticeWritingTexts);
  const [kind, choose] = useState<WrittenKind>(
    grant.preparation && grant.preparation.kind in FORMS ? (grant.preparation.kind as WrittenKind) : first,
  );
  const { grantId } = grant;
  const terms = useQuery(read('/api/applications/v1/grants/{grantId}/terms', { path: { grantId } }));
  const told = useQuery({ ...read(TOLD, { path: { changeId: changeId ?? '' } }), enabled: changeId !== undefined });
  const OfKind = FORMS[kind];
  return (
    <>
      <p className="pw-muted">{t.hint}</p>
      <Select
        name="kind"
        label={t.kind}
        value={kind}
        onChange={(value: string) => choose(value as WrittenKind)}
        options={WRITTEN_KINDS.map((value) => ({ value, label: textOf(kinds, value) }))}
      />
      <Loaded query={terms} skeleton={{ lines: 4 }}>
        {(known) =>
          changeId !== undefined && told.isPending ? (
            <Skeleton kind="rows" lines={4} />
          ) : (
            <OfKind
              key={`${kind} ${grant.preparation?.noticeId ?? ''}`}
              grant={grant}
              terms={known}
              etag={etag}
              impossible={impossible}
              told={told.data}
            />
          )
        }
      </Loaded>
    </>
  );
};
