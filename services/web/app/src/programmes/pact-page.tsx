import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { ApiError } from '../api/problem';
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
import { count, money } from '../ui/table/sheet';
import type { Pact, PactYear } from './types';

const PactChanges = lazy(() => loadPart(() => import('./changes-in-time').then((m) => ({ default: m.PactChanges }))));
const PactHistory = lazy(() => loadPart(() => import('./recorded-history').then((m) => ({ default: m.PactHistory }))));

type PactLine = PactYear['lines'][number];
/** A purpose with its amount in each year. */
interface Purpose {
  readonly line: string;
  readonly title: string;
  readonly ofYear: ReadonlyMap<number, PactLine>;
}

const Years = ({ pact }: { pact: Pact }) => {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  const language = useLanguage();
  const { purposes, columns } = useMemo(() => {
    // Every year has a column of its own: cents stand where there are any.
    const euro = (cents: number): string => (cents % 100 === 0 ? f.wholeEuro(cents) : f.euro(cents));
    const titleOf = (l: PactLine): string => (language === 'de' ? l.titleDe : l.titleEn);
    const all = pact.years.flatMap((y) => y.lines);
    const keys = [...new Set(all.map((l) => l.line))];
    const rows = keys.map((line): Purpose => {
      const own = all.filter((l) => l.line === line);
      return { line, title: titleOf(own.at(-1)!), ofYear: new Map(own.map((l) => [l.year, l])) };
    });
    const years = pact.years.map(
      ({ year, sumCents }): Column<Purpose> => ({
        id: String(year),
        header: String(year),
        isNumber: true,
        text: (p) => {
          const line = p.ofYear.get(year);
          return line ? `${euro(line.amount.value)} ${line.amount.mark}` : '–';
        },
        value: (p) => money(p.ofYear.get(year)?.amount.value ?? 0),
        cell: (p) => {
          const line = p.ofYear.get(year);
          if (!line) return '–';
          const { value, mark, source } = line.amount;
          return (
            <>
              {euro(value)} <abbr title={`${textOf(t.marks, mark)}: ${source}`}>{mark}</abbr>
            </>
          );
        },
        total: euro(sumCents),
        totalValue: money(sumCents),
      }),
    );
    const name: Column<Purpose> = { id: 'line', header: t.pact.line, isRowHeader: true, text: (p) => p.title, total: t.pact.sum };
    return { purposes: rows, columns: [name, ...years] };
  }, [pact, language, f, t]);
  return (
    <Section
      id="jahre"
      title={language === 'de' ? pact.titleDe : pact.titleEn}
      note={t.pact.version({ version: String(pact.version), date: f.date(pact.publishedOn) })}
    >
      <PlainTable caption={t.pact.title} columns={columns} rows={purposes} rowId={(p) => p.line} exportAs={{ name: 'pakt' }} />
    </Section>
  );
};

const useOriginColumns = (): readonly Column<PactLine>[] => {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  const language = useLanguage();
  return useMemo(
    () => [
      { id: 'line', header: t.pact.line, isRowHeader: true, text: (l) => (language === 'de' ? l.titleDe : l.titleEn) },
      { id: 'year', header: t.pact.year, isNumber: true, text: (l) => String(l.year), value: (l) => count(l.year) },
      { id: 'amount', header: t.pact.amount, isNumber: true, text: (l) => f.euro(l.amount.value), value: (l) => money(l.amount.value) },
      { id: 'mark', header: t.pact.mark, text: (l) => textOf(t.marks, l.amount.mark) },
      { id: 'source', header: t.pact.source, text: (l) => l.amount.source },
    ],
    [t, f, language],
  );
};

/** What the pact provides, by year and line, and where each amount is written. */
export const PactPage = () => {
  const t = useTexts(programmesTexts);
  const pact = useQuery(read('/api/applications/v1/pact', {}));
  const columns = useOriginColumns();
  return (
    <Page
      title={t.pact.title}
      lead={t.pact.lead}
      before={<BackLink to="/programme">{t.toProgrammes}</BackLink>}
    >
      {pact.error instanceof ApiError && pact.error.problem.status === 404 ? (
        <EmptyState title={t.pact.none} />
      ) : (
        <Loaded query={pact} skeleton={{ lines: 8 }}>
        {(shown) => (
          <>
            <Years pact={shown} />
            <Section id="herkunft" title={t.pact.origin}>
              <PlainTable
                caption={t.pact.origin}
                columns={columns}
                rows={shown.years.flatMap((y) => y.lines)}
                rowId={(l) => `${l.year}-${l.line}`}
                exportAs={{ name: 'pakt-herkunft' }}
              />
            </Section>
            <Suspense>
              <PactHistory />
            </Suspense>
            <Suspense>
              <PactChanges pact={shown} />
            </Suspense>
          </>
        )}
      </Loaded>
      )}
    </Page>
  );
};
