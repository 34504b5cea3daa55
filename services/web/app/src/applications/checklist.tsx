import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { useActsForParty } from '../shell/organisation';
import { textOf, useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { checksTexts } from '../texts/checks';
import { commonTexts } from '../texts/common';
import { useLanguage } from '../texts/language';
import { Alert, Badge } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { useLineName } from './line-name';
import type { Application } from './types';

type Checks = Read<'/api/applications/v1/applications/{applicationId}/checks'>;
export type ChecklistItem = Partial<Checks['substantive'][number]> &
  Pick<Checks['substantive'][number], 'check' | 'figures'> & { note?: string };

const KIND = { passed: 'success', objected: 'danger', 'not-applicable': 'neutral' } as const;

interface Standing {
  /** What was recorded goes by, where an item does not name its rule itself. */
  readonly ruleSet?: string | undefined;
  /** What nobody has judged can be judged no more. */
  readonly isDecided?: boolean | undefined;
}
export const useChecklistColumns = ({ ruleSet, isDecided = false }: Standing = {}): readonly Column<ChecklistItem>[] => {
  const t = useTexts(checksTexts).checks;
  const { tiers } = useTexts(applicationsTexts).file;
  const f = useFormat();
  const language = useLanguage();
  const word = (key: string): string => textOf({ ...tiers, ...t.words }, key);
  /** Units follow from names, as everywhere: cents, days. */
  const figure = (name: string, value: string | number | boolean): string => {
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (typeof value === 'number') return name.endsWith('Cents') ? f.euro(value) : f.number(value);
    if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return f.instant(value);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? f.date(value) : value.split(', ').map(word).join(', ');
  };
  /** That there is none of something is a sentence, no figure. */
  const seen = ([name, value]: [string, string | number | boolean]): string =>
    value === 0 && name in t.nothing ? textOf(t.nothing, name) : `${textOf(t.figures, name)}: ${figure(name, value)}`;
  const result = (item: ChecklistItem): string =>
    item.result === undefined ? (isDecided ? t.notJudged : t.toJudge) : t.results[item.result];
  return [
    { id: 'check', header: t.check, isRowHeader: true, text: (i) => textOf(t.names, i.check) },
    {
      id: 'result',
      header: t.result,
      text: result,
      cell: (i) => <Badge kind={i.result === undefined ? (isDecided ? 'warning' : 'info') : KIND[i.result]}>{result(i)}</Badge>,
    },
    {
      id: 'seen',
      header: t.seen,
      text: (i) =>
        [i.says ? i.says[language] : Object.entries(i.figures).map(seen).join(' · '), i.note === undefined ? '' : t.note({ note: i.note })]
          .filter(Boolean)
          .join(' '),
    },
    { id: 'rule', header: t.rule, text: (i) => (i.rule ? `${i.rule.source} (${i.rule.mark})` : (ruleSet ?? t.noRule)) },
  ];
};

type Overlap = NonNullable<Checks['substantive'][number]['overlaps']>[number];

/** Both files are one click apart: whether it is the same share, a person sees. */
const OverlapTable = ({ overlaps, application: { fileNumber, lines } }: { overlaps: readonly Overlap[]; application: Application }) => {
  const t = useTexts(checksTexts).checks.overlaps;
  const lineName = useLineName(lines);
  const f = useFormat();
  const columns: readonly Column<Overlap>[] = [
    {
      id: 'file',
      header: t.file,
      isRowHeader: true,
      text: ({ other }) => `${other.fileNumber} (${other.programmeCode})`,
      cell: ({ other }) => (
        <>
          <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId: other.applicationId }}>
            {other.fileNumber}
          </Link>{' '}
          ({other.programmeCode})
        </>
      ),
    },
    { id: 'applicant', header: t.applicant, text: ({ other }) => other.applicant ?? t.sameApplicant },
    { id: 'standing', header: t.standing, text: ({ other }) => (other.isGranted ? t.granted : t.requested) },
    { id: 'line', header: t.line, text: ({ lineId }) => lineName(lineId) },
    { id: 'share', header: t.share, text: ({ otherShare }) => f.fte(otherShare.share) },
    { id: 'days', header: t.days, text: ({ from, to }) => `${f.date(from)} – ${f.date(to)}` },
    { id: 'same', header: t.seen, text: ({ isSame, freeShare }) => (isSame ? t.same({ free: f.fte(freeShare) }) : t.possible) },
  ];
  return (
    <>
      <h3>{t.title}</h3>
      <PlainTable
        caption={t.title}
        columns={columns}
        rows={overlaps}
        rowId={({ lineId, other, otherShare }) => `${lineId} ${other.applicationId} ${otherShare.lineId}`}
        exportAs={{ name: `${fileNumber}-ueberschneidungen` }}
      />
    </>
  );
};

interface TableProps extends Standing {
  caption: string;
  items: readonly ChecklistItem[];
  application: Application;
}
const ChecklistTable = ({ caption, items, application: { fileNumber }, ...standing }: TableProps) => (
  <>
    <h3>{caption}</h3>
    <PlainTable
      caption={caption}
      columns={useChecklistColumns(standing)}
      rows={items}
      rowId={(i) => i.check}
      exportAs={{ name: `${fileNumber}-pruefung` }}
      rowData={(i) => ({ 'data-check': i.check })}
    />
  </>
);

/** How the checks would come out now, and the rules that they go by; a party reads the rules of what was recorded. */
export const useChecks = ({ applicationId }: Pick<Application, 'applicationId'>, isAsked: boolean) =>
  useQuery({
    ...read('/api/applications/v1/applications/{applicationId}/checks', { path: { applicationId } }),
    enabled: isAsked,
  });

/**
 * So it would be checked, before anybody records it; what was recorded stands there instead, with the rules that it was held against. What nobody has judged
 * stays to be seen for whoever prepares and releases.
 */
export const Checklist = ({ application, isNow = true }: { application: Application; isNow?: boolean }) => {
  const t = useTexts(checksTexts).checks;
  const { history } = useTexts(commonTexts);
  const { programmeCode, ruleSetVersion } = application;
  const { formalCheck, substantiveCheck } = application;
  const actsForParty = useActsForParty();
  const query = useChecks(application, isNow && (!actsForParty || formalCheck !== undefined));
  const checks = query.data;
  const formalRules = new Map((checks?.formal ?? []).map((item) => [item.check, item]));
  const recorded = formalCheck?.checks.map(({ check, passed, figures }): ChecklistItem => {
    const rules = formalRules.get(check);
    const { result, ...looked } = rules ?? {};
    const isToJudge = rules !== undefined && result === undefined;
    return { ...looked, check, figures: { ...rules?.figures, ...figures }, ...(!isToJudge && { result: passed ? 'passed' : 'objected' }) };
  });
  const formal = recorded ?? checks?.formal;
  const substantive = substantiveCheck?.items ?? checks?.substantive;
  if (!formal && !substantive)
    return query.isLoading || query.error !== null ? (
      <Section id="pruefungen" title={t.title}>
        <Loaded query={query} skeleton={{ lines: 6 }}>
          {() => null}
        </Loaded>
      </Section>
    ) : null;
  const isOpen = substantiveCheck === undefined && substantive !== undefined && substantive.length > 0;
  const isDecided = application.status === 'granted' || application.status === 'rejected';
  const note = recorded === undefined ? t.before : isOpen ? (isDecided ? t.neverJudged : t.formalAlone) : undefined;
  return (
    <Section id="pruefungen" title={t.title} note={note}>
      {isOpen && isDecided && (
        <Alert kind="warning" title={t.missing.title}>
          <p>
            {t.missing.toJudge({ checks: substantive.map(({ check }) => textOf(t.names, check)).join(', ') })} {t.missing.optional}
          </p>
        </Alert>
      )}
      {formal && (
        <ChecklistTable
          caption={t.formal}
          items={formal}
          application={application}
          {...(recorded && checks === undefined && { ruleSet: history.rule({ rule: `${programmeCode}/${ruleSetVersion}` }) })}
        />
      )}
      {substantive && substantive.length > 0 && (
        <ChecklistTable caption={t.substantive} items={substantive} application={application} isDecided={isDecided} />
      )}
      {checks?.substantive.flatMap(({ check, overlaps }) =>
        overlaps ? [<OverlapTable key={check} overlaps={overlaps} application={application} />] : [],
      )}
    </Section>
  );
};
