import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { useTexts } from '../texts/area';
import { draftTexts } from '../texts/draft';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { EmptyState, Skeleton } from '../ui/feedback';
import { Icon } from '../ui/icon';
import { Section } from '../ui/section';
import { useLineText } from '../applications/line-text';
import { ChoiceOf, ChoicesOf, DateOf, NumberOf, TextOf } from './draft-fields';
import { useDraftEditing } from './editing';
import type { Draft, DraftLine, LineField, LineForm, PreCheck } from './types';

// Loaded when somebody wants it: most drafts begin from nothing, or from a file.
const EarlierLinesSection = lazy(() => loadPart(() => import('./earlier-lines-section')).then((m) => ({ default: m.EarlierLinesSection })));
const LineImport = lazy(() => loadPart(() => import('./line-import')).then((m) => ({ default: m.LineImport })));

/** So many lines stand on the page; more are asked for. */
const SHOWN = 50;

/** A line as it is told everywhere: shares in hundredths. */
export const told = (line: DraftLine) =>
  ('share' in line ? { ...line, share: Math.round(line.share * 100) } : line) as Parameters<ReturnType<typeof useLineText>>[0];
const idOf = (line: DraftLine): string => line.lineId ?? '';

const LineFieldOf = ({ lineId, field, error }: { lineId: string; field: LineField; error: string | undefined }) => {
  const language = useLanguage();
  const labelOf = (of: { readonly labelDe: string; readonly labelEn: string }): string => (language === 'de' ? of.labelDe : of.labelEn);
  const address = `/lines/${lineId}/${field.name}`;
  const props = { field: address, label: labelOf(field), isRequired: field.isRequired, error };
  const options = (field.choices ?? []).map((c) => ({ value: c.value, label: labelOf(c) }));
  switch (field.kind) {
    case 'choice':
      return field.isList ? <ChoicesOf {...props} options={options} /> : <ChoiceOf {...props} options={options} />;
    case 'share':
      return <NumberOf {...props} of="share" />;
    case 'money':
      return <NumberOf {...props} of="money" />;
    case 'integer':
      return <NumberOf {...props} of="count" />;
    case 'date':
      return <DateOf {...props} />;
    case 'text':
      return <TextOf {...props} {...(field.maximum === undefined ? {} : { maxLength: field.maximum })} />;
  }
};

/** What the share of a line could be, where the frame does not carry it as it is. */
const Fit = ({ lineId, fit, overCents }: { lineId: string; fit: NonNullable<PreCheck['lines'][number]['fit']>; overCents: number }) => {
  const t = useTexts(draftTexts).lines;
  const f = useFormat();
  const { set } = useDraftEditing();
  const share = f.fte(fit.share);
  return (
    <div className="pw-fit" data-fit={fit.share}>
      <p className="kern-error">
        <Icon name="danger" />
        <span className="kern-body">
          {t.over({ over: f.euro(overCents), share, amount: f.euro(fit.amountCents) })}
          {fit.next && ` ${t.next({ share: f.fte(fit.next.share), over: f.euro(fit.next.overCents) })}`}
        </span>
      </p>
      <Button onClick={() => set(`/lines/${lineId}/share`, fit.share / 100, 'now')}>{t.take({ share })}</Button>
    </div>
  );
};

interface LineProps {
  line: DraftLine;
  form: LineForm | undefined;
  check: PreCheck | undefined;
  /** Just added here: one types into it at once. */
  isNew: boolean;
}

const LineEditor = ({ line, form, check, isNew }: LineProps) => {
  const t = useTexts(draftTexts).lines;
  const { set } = useDraftEditing();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [isNew]);
  const lineId = idOf(line);
  const { fit, calculation } = check?.lines.find((l) => l.lineId === lineId) ?? {};
  return (
    <div ref={place} className="pw-line__editor">
      <div className="pw-line__fields">
        {(form?.fields ?? []).map((field) => (
          <LineFieldOf key={field.name} lineId={lineId} field={field} error={undefined} />
        ))}
      </div>
      {fit && <Fit lineId={lineId} fit={fit} overCents={check?.overCents ?? 0} />}
      {calculation && (
        <Disclosure summary={t.how}>
          <dl className="pw-facts">
            {calculation.trace.inputs.map(({ name, value, from }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {value} <span className="pw-muted">({from})</span>
                </dd>
              </div>
            ))}
          </dl>
          <p>{calculation.trace.rounding}</p>
        </Disclosure>
      )}
      <div className="pw-buttons">
        <Button
          variant="tertiary"
          icon="delete"
          onClick={() => {
            document.querySelector<HTMLElement>('[data-add-line] button')?.focus(); // where one goes on
            set(`/lines/${lineId}`, null, 'now');
          }}
        >
          {t.remove}
        </Button>
      </div>
    </div>
  );
};

const LineRow = ({
  line,
  number,
  form,
  check,
  isNew,
  isOpen,
  onToggle,
}: LineProps & { number: number; isOpen: boolean; onToggle: () => void }) => {
  const t = useTexts(draftTexts).lines;
  const f = useFormat();
  const language = useLanguage();
  const lineText = useLineText();
  const lineId = idOf(line);
  const findings = (check?.findings ?? []).filter((found) => found.lineIds?.includes(lineId));
  const step = check?.lines.find((l) => l.lineId === lineId)?.calculation?.trace.steps[0]?.de;
  const { fit } = check?.lines.find((l) => l.lineId === lineId) ?? {};
  const isGood = findings.length === 0 && fit === undefined;
  const where = 'workplace' in line ? line.workplace : undefined;
  return (
    <li className={isOpen ? 'pw-line is-open' : 'pw-line'} data-line={lineId}>
      <button type="button" className="pw-line__head" aria-expanded={isOpen} onClick={onToggle}>
        <span className="pw-line__number">{number}</span>
        <span className="pw-line__what">
          <strong>{lineText(told(line))}</strong>
          {where !== undefined && <span className="pw-muted">{where}</span>}
        </span>
        <span className="pw-line__amount">
          <strong>{f.euro(line.amountCents)}</strong>
          {step !== undefined && <span className="pw-muted">{step}</span>}
        </span>
        <Icon name={isGood ? 'success' : 'danger'} className={isGood ? 'pw-good' : 'pw-bad'} />
        <span className="kern-sr-only">{isGood ? t.good : t.bad}</span>
      </button>
      {findings.map((found) => (
        <p key={found.code} className="kern-error pw-line__finding">
          <Icon name="danger" />
          <span className="kern-body">{found[language]}</span>
        </p>
      ))}
      {isOpen && <LineEditor line={line} form={form} check={check} isNew={isNew} />}
    </li>
  );
};

/** What a new line begins with: a whole one of the first choice; its amount is calculated. */
const newLine = ({ kind, fields }: LineForm): Readonly<Record<string, unknown>> => ({
  kind,
  amountCents: 0,
  ...Object.fromEntries(
    fields.filter((field) => field.isRequired && field.name !== 'amountCents').map((field) => [field.name, first(field)]),
  ),
});
const first = (field: LineField): unknown => {
  switch (field.kind) {
    case 'share':
      return 1;
    case 'choice':
      return field.choices?.[0]?.value ?? '';
    case 'integer':
    case 'money':
      return field.minimum ?? 0;
    case 'date':
    case 'text':
      return '–';
  }
};

/** Two people who add a line at the same moment add two. */
export const newLineId = (taken: ReadonlySet<string>): string => {
  let n = taken.size + 1;
  while (taken.has(`line-${n}`)) n += 1;
  return `line-${n}-${crypto.randomUUID().slice(0, 4)}`;
};

const Add = ({ forms, draft, onAdded }: { forms: readonly LineForm[]; draft: Draft; onAdded: (lineId: string) => void }) => {
  const t = useTexts(draftTexts).lines;
  const language = useLanguage();
  const { set } = useDraftEditing();
  return (
    <div className="pw-buttons" data-add-line="">
      {forms.map((form) => (
        <Button
          key={form.kind}
          icon="add"
          onClick={() => {
            const lineId = newLineId(new Set(draft.lines.map(idOf)));
            set(`/lines/${lineId}`, newLine(form), 'now');
            onAdded(lineId);
          }}
        >
          {t.add({ kind: language === 'de' ? form.labelDe : form.labelEn })}
        </Button>
      ))}
    </div>
  );
};

interface SectionProps {
  draft: Draft;
  etag: string | null;
  check: PreCheck | undefined;
  /** The line that somebody came for. */
  opened: string | undefined;
}

/** The lines of a draft, each with its calculation and what would be found; and the way to bring them in from a file. */
export const LinesSection = ({ draft, etag, check, opened }: SectionProps) => {
  const t = useTexts(draftTexts).lines;
  const f = useFormat();
  const { callId, draftId, lines } = draft;
  const { data: forms, isLoading } = useQuery(read('/api/applications/v1/calls/{callId}/forms', { path: { callId } }, { isLive: false }));
  const [isTakingOver, setTakingOver] = useState(false);
  const [open, setOpen] = useState(opened);
  const [added, setAdded] = useState<string>();
  const [shown, setShown] = useState(Math.max(SHOWN, 1 + draft.lines.findIndex((l) => l.lineId === opened)));
  const share = lines.reduce((sum, line) => sum + ('share' in line ? Math.round(line.share * 100) : 0), 0);
  return (
    <>
      <Section id="positionen" title={t.title({ n: lines.length })}>
        {lines.length === 0 && <EmptyState title={t.none} />}
        <ol className="pw-lines">
          {lines.slice(0, shown).map((line, i) => (
            <LineRow
              key={idOf(line)}
              line={line}
              number={i + 1}
              form={forms?.lines.find((form) => form.kind === line.kind)}
              check={check}
              isNew={added === idOf(line)}
              isOpen={open === idOf(line)}
              onToggle={() => setOpen(open === idOf(line) ? undefined : idOf(line))}
            />
          ))}
        </ol>
        {lines.length > shown && (
          <Button variant="tertiary" onClick={() => setShown(shown + SHOWN)}>
            {t.more({ n: lines.length - shown })}
          </Button>
        )}
        <p className="pw-lines__sum">
          {share > 0 && <span>{t.share({ share: f.fte(share) })}</span>} {t.requested} <strong>{f.euro(draft.requestedCents)}</strong>
        </p>
        {forms && (
          <Add
            forms={forms.lines}
            draft={draft}
            onAdded={(lineId) => {
              setAdded(lineId);
              setOpen(lineId);
              setShown(draft.lines.length + SHOWN);
            }}
          />
        )}
      </Section>
      {forms &&
        (isTakingOver ? (
          <Suspense>
            <EarlierLinesSection forms={forms.lines} />
          </Suspense>
        ) : (
          <p>
            <Button icon="add" onClick={() => setTakingOver(true)}>
              {t.earlier}
            </Button>
          </p>
        ))}
      {isLoading ? (
        <Skeleton kind="rows" lines={4} /> // what the forms bring stands above: the import does not move under a click
      ) : (
        <Suspense fallback={<Skeleton kind="rows" lines={4} />}>
          <LineImport key={draftId} draft={draft} etag={etag} />
        </Suspense>
      )}
    </>
  );
};
