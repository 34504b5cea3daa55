import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { addDays, berlinDate, lastInstantOf } from '../lib/dates';
import { clockQuery } from '../shell/clock';
import { Loaded } from '../shell/loaded';
import { useOrganisationName } from '../shell/organisation';
import { useTexts } from '../texts/area';
import { checksTexts } from '../texts/checks';
import { useLanguage, type Language } from '../texts/language';
import { RadioGroup } from '../ui/choice';
import { DayField } from '../ui/day-field';
import { Disclosure } from '../ui/disclosure';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { DownloadMenu, type FileKind } from '../ui/table/export-menu';
import { PlainTable } from '../ui/table/plain-table';
import type { Application, Changes as OfApplication } from './types';

/** By what was known, or by what held. */
const COMPARED_BY = ['known', 'effective'] as const;
type ComparedBy = (typeof COMPARED_BY)[number];

/** What every comparison says, whatever is compared. */
type Compared = Pick<OfApplication, 'changes' | 'entries'>;
type Change = Compared['changes'][number];

/** So many changes by the same events stand open; more are opened by whoever wants to read them. */
const OPEN = 6;

/** What the same events changed: they are told once, above it. Keys are for programs. */
const groupsOf = ({ changes, entries }: Compared, language: Language) => {
  const sentences = new Map(entries.map((e) => [e.position, language === 'de' ? e.sentence : e.sentenceEn]));
  const groups = new Map<string, Change[]>();
  for (const change of changes.filter(({ field }) => !field.endsWith('Id'))) {
    const causes = change.causes.join(' ');
    groups.set(causes, [...(groups.get(causes) ?? []), change]);
  }
  return [...groups].map(([id, rows]) => ({ id, rows, causes: (rows[0]?.causes ?? []).flatMap((p) => sentences.get(p) ?? []) }));
};

const useColumns = (): readonly Column<Change>[] => {
  const t = useTexts(checksTexts).changes;
  const organisation = useOrganisationName();
  const said = ({ field }: Change, text = '–'): string => (field === '/district' ? organisation(text) : text);
  const inGerman = (id: string, header: string, text: (c: Change) => string): Column<Change> => ({
    id,
    header,
    text,
    cell: (c) => <span lang="de">{text(c)}</span>,
  });
  return [
    { ...inGerman('name', t.field, (c) => c.name), isRowHeader: true },
    inGerman('before', t.before, (c) => said(c, c.before)),
    inGerman('after', t.after, (c) => said(c, c.after)),
  ];
};

const Tables = ({ compared }: { compared: Compared }) => {
  const t = useTexts(checksTexts).changes;
  const columns = useColumns();
  const language = useLanguage();
  return groupsOf(compared, language).map(({ id, causes, rows }) => {
    const summary = t.changed({ n: rows.length });
    return (
      <div key={id} className="pw-changed">
        {causes.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Disclosure summary={summary} isOpenAtFirst={rows.length <= OPEN}>
          <PlainTable caption={summary} columns={columns} rows={rows} rowId={(c) => c.field} />
        </Disclosure>
      </div>
    );
  });
};

/** Which days are compared: since the beginning of today, until others are chosen. */
export const useComparison = (since: string, end: string) => {
  const clock = useQuery(clockQuery);
  const [by, setBy] = useState<ComparedBy>('known');
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  const today = clock.data?.today ?? since;
  return {
    by,
    from,
    to,
    // What was known later nobody knows yet; what holds later can be known today.
    days: { min: since > today ? today : since, today, max: by === 'effective' && end > today ? end : today },
    query: {
      ...(by === 'known' ? {} : { by }),
      from: lastInstantOf(addDays(from ?? today, -1)),
      ...(to === undefined ? {} : { to: lastInstantOf(to) }),
    },
    isLive: to === undefined,
    isReady: clock.data !== undefined,
    setFrom,
    setTo,
    choose: (next: ComparedBy | ''): void => {
      setBy(next === '' ? 'known' : next);
      setFrom(undefined);
      setTo(undefined);
    },
  };
};

interface ComparedProps {
  of: ReturnType<typeof useComparison>;
  compared: UseQueryResult<Compared>;
  fileOf: (kind: FileKind) => string;
}

/** What something said before a day, and what it says after another: field by field, with what changed it. */
export const ComparedChanges = ({ of: { by, from, to, days, choose, setFrom, setTo }, compared, fileOf }: ComparedProps) => {
  const t = useTexts(checksTexts).changes;
  return (
    <Section id="aenderungen" title={t.title} note={t.note}>
      <RadioGroup
        label={t.by}
        isHorizontal
        value={by}
        options={COMPARED_BY.map((value) => ({ value, label: t.axes[value] }))}
        onChange={choose}
      />
      <DayField name={t.from} hint={t.fromHints[by]} value={from} {...days} onChange={setFrom} />
      <DayField name={t.to} hint={t.toHints[by]} value={to} {...days} onChange={setTo} />
      <Loaded query={compared} skeleton={{ lines: 3 }}>
        {(shown) =>
          shown.changes.length === 0 ? (
            <p className="pw-muted">{t.none}</p>
          ) : (
            <>
              <Tables compared={shown} />
              <DownloadMenu title={t.download} addressOf={fileOf} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
};

/** Of an application. */
export const Changes = ({ application: { applicationId, receivedAt, to: end } }: { application: Application }) => {
  const comparison = useComparison(berlinDate(receivedAt), end);
  const of = { path: { applicationId }, query: comparison.query };
  const compared = useQuery({
    ...read('/api/applications/v1/applications/{applicationId}/changes', of, { isLive: comparison.isLive }),
    enabled: comparison.isReady,
  });
  return (
    <ComparedChanges
      of={comparison}
      compared={compared}
      fileOf={(kind) => addressOf(`/api/applications/v1/applications/{applicationId}/changes.${kind}`, of)}
    />
  );
};
