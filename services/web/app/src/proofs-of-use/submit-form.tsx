import { countedDays } from '@paktwerk/kernel/named-days';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { saveProofDraftBody, submitProofBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { AnswerFiles, useAnswerFiles } from '../attachments/answer-files';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { Refusal } from '../shell/refusal';
import { textOf, useTexts } from '../texts/area';
import { proofActsTexts } from '../texts/proof-acts';
import { proofsOfUseTexts } from '../texts/proofs-of-use';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { DateField } from '../ui/date-field';
import { Alert } from '../ui/feedback';
import { FieldGroup } from '../ui/field-group';
import { Form, useBodyForm } from '../ui/form/body-form';
import { useAction } from '../ui/form/use-action';
import { FteField, MoneyField } from '../ui/number-fields';
import { Select } from '../ui/select';
import { TextArea, TextField } from '../ui/text-field';
import { findingsFor, useFindingWords } from './findings';
import { draftOf, firstOf, type Values } from './proof-values';
import { amountOf } from './reckon';
import type { Proof, ProofDraft } from './types';

const ROUTE = '/api/applications/v1/proofs-of-use/{proofId}/submit';
const DRAFT = '/api/applications/v1/proofs-of-use/{proofId}/draft';

/**
 * The sum that follows from what is typed; undefined while a figure is missing. Days of whoever is named that lie behind a lapse are in no sum; `isAll`: as if
 * they were.
 */
const sumOf = ({ appointments, named, lines }: Omit<Values, 'narrative'>, proof: Proof, isAll = false): number | undefined => {
  if (named.some((one) => one.lineId === '')) return undefined;
  const knownOn = (lineId: string) =>
    (proof.prefilled?.appointments ?? [])
      .filter((known) => known.lineId === lineId)
      .map((known) => {
        const said = appointments.find((one) => one.appointmentId === known.appointmentId);
        return said?.isDifferent === true ? { ...said.differs, ...(known.days && { days: known.days }) } : known;
      });
  const namedOn = (lineId: string) => {
    const ofLine = named.filter((one) => one.lineId === lineId);
    const limits = proof.limits.filter((limit) => limit.lineId === lineId);
    return isAll ? ofLine : ofLine.flatMap((one) => countedDays(one, limits));
  };
  const paidOn = (lineId: string) => [...knownOn(lineId), ...namedOn(lineId)];
  const amounts = [
    ...proof.lines.filter((line) => line.share !== undefined).map((line) => amountOf(paidOn(line.lineId), line)),
    ...lines.map(({ amountCents }) => amountCents ?? undefined),
  ];
  return amounts.reduce<number | undefined>(
    (sum, cents) => (sum === undefined || cents === undefined || Number.isNaN(cents) ? undefined : sum + cents),
    0,
  );
};

interface Props {
  proof: Proof;
  nameOf: (lineId: string) => string;
  etag: string | null;
  onSent: () => void;
}

/** Whoever prepares and whoever signs work on one draft; it is loaded before anything is typed. */
export const SubmitForm = (props: Props) => {
  const { proofId } = props.proof;
  const draft = useQuery(read(DRAFT, { path: { proofId } }));
  const [from, setFrom] = useState(0);
  return (
    <Loaded query={draft} skeleton={{ lines: 6 }}>
      {(newest) => <DraftedForm key={from} {...props} newest={newest} reload={() => setFrom(from + 1)} />}
    </Loaded>
  );
};

interface DraftedProps extends Props {
  /** As it is kept by now; somebody else may have saved it since it was loaded. */
  newest: ProofDraft;
  reload: () => void;
}

/** Every appointment is confirmed, or what differs is said; the sum that is signed stands above the button. */
const DraftedForm = ({ proof, nameOf, etag, onSent, newest, reload }: DraftedProps) => {
  const t = useTexts(proofActsTexts);
  const { file, qualifications } = useTexts(proofsOfUseTexts);
  const f = useFormat();
  const { proofId, applicationId, prefilled } = proof;
  const of = { applicationId, answerOf: proofId };
  const files = useAnswerFiles(of);
  const [first] = useState(() => firstOf(proof, newest));
  const [version, setVersion] = useState(newest.version);
  const signs = proof.actions.includes('submit');
  const sign = useSend(ROUTE);
  const keep = useSend(DRAFT, 'put');
  const save = async (body: Body<typeof DRAFT, 'put'>, key: string): Promise<void> => {
    const kept = await keep({ parameters: { path: { proofId } }, body, version: `"${version}"` }, key);
    setVersion(kept.version);
  };
  const form = useBodyForm<Values, unknown, unknown>({
    schema: signs ? submitProofBody : saveProofDraftBody,
    defaultValues: first,
    bodyOf: (values) => {
      if (!signs) return draftOf(values);
      const { appointments, named, lines, narrative } = values;
      return {
        appointments: appointments.map(({ appointmentId, costCents, isDifferent, differs }) => ({
          appointmentId,
          costCents,
          ...(isDifferent ? { differs } : {}),
        })),
        ...(named.length === 0 ? {} : { named }),
        lines: lines.map(({ lineId, amountCents, reason }) => ({ lineId, amountCents, ...(reason === '' ? {} : { reason }) })),
        amountCents: sumOf({ appointments, named, lines }, proof) ?? 0,
        narrative,
        ...files.body,
      };
    },
    send: (body, key) =>
      signs
        ? sign({ parameters: { path: { proofId } }, body: body as Body<typeof ROUTE>, version: etag }, key)
        : save(body as Body<typeof DRAFT, 'put'>, key),
    onSent: () => {
      if (signs) onSent();
    },
  });
  const saving = useAction<Values, unknown>({
    send: (values, key) => save(draftOf(values), key),
    onDone: (_kept, values) => form.form.reset(values),
  });
  const [appointments, named, lines] = useWatch({ control: form.form.control, name: ['appointments', 'named', 'lines'] });
  const sum = sumOf({ appointments, named, lines }, proof);
  const heldBack = sum === undefined ? 0 : (sumOf({ appointments, named, lines }, proof, true) ?? sum) - sum;
  const findingWords = useFindingWords();
  // Where nobody is known, the only sum is nothing: that is signed on purpose, or not at all.
  const [isNobody, setNobody] = useState(false);
  const posts = proof.lines.filter((line) => line.share !== undefined);
  const ofPosts = posts.filter((line) => line.amountCents > 0);
  const grantedCents = ofPosts.reduce((all, { amountCents }) => all + amountCents, 0);
  const isUnknown = ofPosts.length > 0 && first.appointments.length === 0 && named.length === 0;
  const ratesOf = (lineId: string) =>
    (proof.lines.find((line) => line.lineId === lineId)?.rates ?? []).map((rate) => ({
      value: rate.qualification,
      label: textOf(qualifications, rate.qualification),
    }));
  const setNamed = (rows: Values['named']): void => form.form.setValue('named', rows, { shouldDirty: true });
  const [onlyPost] = posts.length === 1 ? posts : [];
  const { saved } = newest;
  return (
    <Form form={form} label={signs ? t.submit : t.draft}>
      {newest.version > version ? (
        <Alert kind="warning" title={t.savedMeanwhile({ name: saved?.name ?? t.somebody })}>
          <Button variant="secondary" onClick={reload}>
            {t.loadNewest}
          </Button>
        </Alert>
      ) : (
        <p className="pw-muted">
          {saved ? t.saved({ name: saved.isYou ? t.you : (saved.name ?? t.somebody), at: f.instant(saved.at) }) : t.draftHint}
        </p>
      )}
      {isUnknown && (
        <>
          <Alert kind="warning" title={t.noneKnown}>
            <p>{t.noneKnownText({ granted: f.euro(grantedCents) })}</p>
            <Link className="kern-link" to="/stellenplan">
              {t.toPosts}
            </Link>
          </Alert>
          {signs && <Checkbox label={t.nobody} value={isNobody} onChange={setNobody} />}
        </>
      )}
      {(prefilled?.appointments ?? []).map(({ appointmentId, lineId, from, to }, i) => {
        const what = file.of({ line: nameOf(lineId), from: f.date(from), to: f.date(to) });
        return (
          <FieldGroup key={appointmentId} legend={what}>
            <form.Field name={`appointments.${i}.costCents`}>{(field) => <MoneyField {...field} label={t.cost} />}</form.Field>
            <form.Field name={`appointments.${i}.isDifferent`}>{(field) => <Checkbox {...field} label={t.differs} />}</form.Field>
            {appointments[i]?.isDifferent && (
              <>
                <form.Field name={`appointments.${i}.differs.from`}>{(field) => <DateField {...field} label={t.from} />}</form.Field>
                <form.Field name={`appointments.${i}.differs.to`}>{(field) => <DateField {...field} label={t.to} />}</form.Field>
                <form.Field name={`appointments.${i}.differs.share`}>{(field) => <FteField {...field} label={t.share} />}</form.Field>
                <form.Field name={`appointments.${i}.differs.qualification`}>
                  {(field) => <Select {...field} label={t.qualification} options={ratesOf(lineId)} />}
                </form.Field>
                <form.Field name={`appointments.${i}.differs.reason`}>
                  {(field) => <TextField {...field} label={t.reason} hint={t.reasonHint} maxLength={900} />}
                </form.Field>
              </>
            )}
          </FieldGroup>
        );
      })}
      {named.map((one, i) => (
        <FieldGroup key={i} legend={t.namedAs({ n: f.count(i + 1) })}>
          <form.Field name={`named.${i}.lineId`}>
            {(field) => (
              <Select
                {...field}
                label={t.post}
                options={posts.map(({ lineId }) => ({ value: lineId, label: nameOf(lineId) }))}
                isRequired
              />
            )}
          </form.Field>
          <form.Field name={`named.${i}.from`}>{(field) => <DateField {...field} label={t.from} isRequired />}</form.Field>
          <form.Field name={`named.${i}.to`}>{(field) => <DateField {...field} label={t.to} isRequired />}</form.Field>
          <form.Field name={`named.${i}.share`}>{(field) => <FteField {...field} label={t.share} isRequired />}</form.Field>
          <form.Field name={`named.${i}.qualification`}>
            {(field) => <Select {...field} label={t.qualification} options={ratesOf(one.lineId)} isRequired />}
          </form.Field>
          <form.Field name={`named.${i}.costCents`}>{(field) => <MoneyField {...field} label={t.cost} isRequired />}</form.Field>
          <form.Field name={`named.${i}.reason`}>
            {(field) => <TextField {...field} label={t.namedReason} hint={t.reasonHint} maxLength={900} isRequired />}
          </form.Field>
          <Findings title={t.speaksAgainst} found={findingsFor(one, named, proof).map(findingWords)} />
          <div className="pw-buttons">
            <Button variant="secondary" onClick={() => setNamed(named.filter((_, j) => j !== i))}>
              {t.unname({ n: f.count(i + 1) })}
            </Button>
          </div>
        </FieldGroup>
      ))}
      {posts.length > 0 && (
        <>
          <p className="pw-muted">{t.nameHint}</p>
          <div className="pw-buttons">
            <Button
              variant="secondary"
              onClick={() =>
                setNamed([
                  ...named,
                  {
                    lineId: onlyPost?.lineId ?? '',
                    from: '',
                    to: '',
                    share: null,
                    qualification: onlyPost?.qualification ?? '',
                    costCents: null,
                    reason: '',
                  },
                ])
              }
            >
              {t.name}
            </Button>
          </div>
        </>
      )}
      {first.lines.map(({ lineId }, i) => {
        const line = nameOf(lineId);
        const granted = proof.lines.find((one) => one.lineId === lineId)?.amountCents ?? 0;
        return (
          <FieldGroup key={lineId} legend={line}>
            <form.Field name={`lines.${i}.amountCents`}>
              {(field) => <MoneyField {...field} label={t.used} hint={t.usedHint({ amount: f.euro(granted) })} />}
            </form.Field>
            {lines[i]?.amountCents !== granted && (
              <form.Field name={`lines.${i}.reason`}>
                {(field) => (
                  <TextField {...field} label={t.reason} hint={t.reasonHint} maxLength={900} isRequired={proof.kind === 'final'} />
                )}
              </form.Field>
            )}
          </FieldGroup>
        );
      })}
      <form.Field name="narrative">
        {(field) => <TextArea {...field} label={t.narrative} hint={t.narrativeHint} maxLength={15_000} isRequired />}
      </form.Field>
      <AnswerFiles of={of} items={files.items} />
      <p role="status">{sum === undefined ? t.sumOpen : t.sum({ amount: f.euro(sum), known: f.euro(prefilled?.amountCents ?? 0) })}</p>
      {heldBack > 0 && <p role="status">{t.heldBack({ amount: f.euro(heldBack) })}</p>}
      <Refusal problem={saving.problem} title={t.notSaved} />
      <div className="pw-buttons">
        {signs && (
          <Button
            type="submit"
            variant="primary"
            isBusy={form.isBusy || !files.isKnown}
            disabledReason={isUnknown && !isNobody ? t.sayNobody : undefined}
          >
            {t.submit}
          </Button>
        )}
        {signs ? (
          <Button variant="secondary" isBusy={saving.isBusy} onClick={() => void saving.run(form.form.getValues())}>
            {t.save}
          </Button>
        ) : (
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.save}
          </Button>
        )}
      </div>
    </Form>
  );
};

/** What speaks against a name, before anybody signs. */
const Findings = ({ title, found }: { title: string; found: readonly { readonly what: string; readonly rule: string }[] }) =>
  found.length > 0 && (
    <Alert kind="warning" title={title} live="status">
      <ul>
        {found.map(({ what, rule }) => (
          <li key={what}>
            {what} <span className="pw-muted">{rule}</span>
          </li>
        ))}
      </ul>
    </Alert>
  );
