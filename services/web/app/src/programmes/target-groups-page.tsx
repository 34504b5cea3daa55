import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { BackLink } from '../shell/back-link';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { textOf, useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { programmesTexts } from '../texts/programmes';
import { EmptyState } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { day } from '../ui/table/sheet';
import type { Decree, TargetGroup } from './types';

const DecreeChanges = lazy(() => loadPart(() => import('./changes-in-time').then((m) => ({ default: m.DecreeChanges }))));
const DecreesHistory = lazy(() => loadPart(() => import('./recorded-history').then((m) => ({ default: m.DecreesHistory }))));

const useColumns = (): readonly Column<TargetGroup>[] => {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  const language = useLanguage();
  return useMemo(() => {
    const c = t.groups;
    const who = ({ accommodation = [], residenceStatus = [] }: TargetGroup): string =>
      [...accommodation.map((a) => textOf(c.accommodations, a)), ...residenceStatus.map((s) => textOf(c.statuses, s))].join(', ');
    return [
      { id: 'group', header: c.group, isRowHeader: true, text: (g) => (language === 'de' ? g.titleDe : g.titleEn) },
      { id: 'who', header: c.who, text: who },
      { id: 'from', header: c.from, text: (g) => f.date(g.from.value), value: (g) => day(g.from.value) },
      {
        id: 'to',
        header: c.to,
        text: (g) => (g.to ? f.date(g.to.value) : c.open),
        value: (g) => day(g.to?.value),
      },
      { id: 'mark', header: t.pact.mark, text: (g) => textOf(t.marks, g.from.mark) },
      { id: 'source', header: t.pact.source, text: (g) => g.from.source },
    ];
  }, [t, f, language]);
};

const DecreeSection = ({ decree }: { decree: Decree }) => {
  const t = useTexts(programmesTexts).groups;
  const f = useFormat();
  const title = useLanguage() === 'de' ? decree.titleDe : decree.titleEn;
  const { code, source, publishedOn, validFrom, validTo } = decree;
  const dates = { published: f.date(publishedOn), from: f.date(validFrom) };
  const note = validTo === undefined ? t.holdsFrom(dates) : t.holdsUntil({ ...dates, to: f.date(validTo) });
  return (
    <Section id={code} title={`${title} (${code})`} note={`${note} ${source}`}>
      <PlainTable
        caption={title}
        columns={useColumns()}
        rows={decree.groups}
        rowId={(g) => g.group}
        exportAs={{ name: `zielgruppe-${code}` }}
      />
    </Section>
  );
};

/** Who is counselled from which day on, by the decrees that say so; the newest first. */
export const TargetGroupsPage = () => {
  const t = useTexts(programmesTexts);
  const decrees = useQuery(read('/api/applications/v1/decrees', {}));
  return (
    <Page
      title={t.groups.title}
      lead={t.groups.lead}
      before={<BackLink to="/programme">{t.toProgrammes}</BackLink>}
    >
      <Loaded query={decrees} skeleton={{ lines: 4 }}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.groups.none} />
          ) : (
            <>
              {[...items].reverse().map((decree) => (
                <DecreeSection key={decree.decreeId} decree={decree} />
              ))}
              <Suspense>
                <DecreesHistory />
              </Suspense>
              <Suspense>
                <DecreeChanges decrees={items} />
              </Suspense>
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
