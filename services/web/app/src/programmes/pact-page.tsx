import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { ApiError } from '../api/problem';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { PHONE, useMedia } from '../lib/use-media';
import { BackLink } from '../shell/back-link';
import { FilePage, useFile } from '../shell/file-page';
import { Page } from '../shell/page';
import { textOf, useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { programmesTexts } from '../texts/programmes';
import { EmptyState } from '../ui/feedback';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { count, money } from '../ui/table/sheet';
import type { Pact, PactYear } from './types';

const PactChanges = lazy(() => loadPart(() => import('./changes-in-time').then((m) => ({ default: m.PactChanges }))));
const WhatIf = lazy(() => loadPart(() => import('./what-if').then((m) => ({ default: m.WhatIf }))));
const PactHistory = lazy(() => loadPart(() => import('./recorded-history').then((m) => ({ default: m.PactHistory }))));

type PactLine = PactYear['lines'][number];
/** A purpose with its amount in each year. */
interface Purpose {
  readonly line: string;
  readonly title: string;
  readonly ofYear: ReadonlyMap<number, PactLine>;
}

const isUnknown = ({ amount }: PactLine): boolean => amount.mark === '?';
const isKnown = (lines: readonly PactLine[]): boolean => !lines.some(isUnknown);

/** What the last year provides, and how that differs from the year before. */
const useFinding = (): ((pact: Pact) => string) => {
  const t = useTexts(programmesTexts).pact;
  const f = useFormat();
  return ({ years }) => {
    const [before, last] = years.slice(-2);
    if (last === undefined || before === undefined || !isKnown(last.lines) || !isKnown(before.lines)) return t.title;
    const year = { year: String(last.year), sum: f.wholeEuro(last.sumCents), before: String(before.year) };
    const difference = last.sumCents - before.sumCents;
    if (difference === 0) return t.finding.same(year);
    return (difference > 0 ? t.finding.more : t.finding.less)({ ...year, difference: f.wholeEuro(Math.abs(difference)) });
  };
};

interface YearsProps {
  pact: Pact;
  /** The one that a phone shows. */
  year: string | undefined;
  onYear: (year: string) => void;
}

const Years = ({ pact, year: chosen, onYear }: YearsProps) => {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  const language = useLanguage();
  const isPhone = useMedia(PHONE);
  const last = String(pact.years.at(-1)?.year ?? '');
  const shown = chosen !== undefined && pact.years.some(({ year }) => String(year) === chosen) ? chosen : last;
  const { purposes, columns } = useMemo(() => {
    // Every year has a column of its own: cents stand where there are any.
    const euro = (cents: number): string => (cents % 100 === 0 ? f.wholeEuro(cents) : f.euro(cents));
    const amountOf = (line: PactLine): string => (isUnknown(line) ? t.pact.unknown : euro(line.amount.value));
    const titleOf = (l: PactLine): string => (language === 'de' ? l.titleDe : l.titleEn);
    const all = pact.years.flatMap((y) => y.lines);
    const keys = [...new Set(all.map((l) => l.line))];
    const rows = keys.map((line): Purpose => {
      const own = all.filter((l) => l.line === line);
      return { line, title: titleOf(own.at(-1)!), ofYear: new Map(own.map((l) => [l.year, l])) };
    });
    const years = pact.years.map(
      ({ year, sumCents, lines }): Column<Purpose> => ({
        id: String(year),
        header: String(year),
        isNumber: true,
        text: (p) => {
          const line = p.ofYear.get(year);
          return line ? `${amountOf(line)} ${line.amount.mark}` : '–';
        },
        cell: (p) => {
          const line = p.ofYear.get(year);
          if (!line) return '–';
          const { mark, source } = line.amount;
          return (
            <>
              {amountOf(line)} <abbr title={`${textOf(t.marks, mark)}: ${source}`}>{mark}</abbr>
            </>
          );
        },
        // An amount that nobody has found is no part of a sum.
        ...(isKnown(lines)
          ? { value: (p: Purpose) => money(p.ofYear.get(year)?.amount.value ?? 0), total: euro(sumCents), totalValue: money(sumCents) }
          : { total: t.pact.unknown }),
      }),
    );
    const name: Column<Purpose> = { id: 'line', header: t.pact.line, isRowHeader: true, text: (p) => p.title, total: t.pact.sum };
    // The year that the heading tells of stands beside the names; a phone has room for one.
    const newestFirst = years.toReversed();
    return { purposes: rows, columns: [name, ...(isPhone ? newestFirst.filter(({ id }) => id === shown) : newestFirst)] };
  }, [pact, language, f, t, isPhone, shown]);
  return (
    <Section
      id="jahre"
      className="pw-pact"
      title={language === 'de' ? pact.titleDe : pact.titleEn}
      note={t.pact.version({ version: String(pact.version), date: f.date(pact.publishedOn) })}
    >
      {isPhone && (
        <Select
          label={t.pact.year}
          name="jahr"
          value={shown}
          onChange={onYear}
          options={pact.years.toReversed().map(({ year }) => ({ value: String(year), label: String(year) }))}
        />
      )}
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

const route = getRouteApi('/pakt');

/** What the pact provides, by year and line, and where each amount is written; also as it was known or in force on another day. */
export const PactPage = () => {
  const t = useTexts(programmesTexts);
  const { bekannt: known, am, jahr, aufruf, sockel, kreis } = route.useSearch();
  const navigate = route.useNavigate();
  const file = useFile('/api/applications/v1/pact', {}, known, am);
  const columns = useOriginColumns();
  const findingOf = useFinding();
  const [nowQuery] = file.queries;
  const first = file.now && `${file.now.years[0]?.year ?? new Date().getFullYear()}-01-01`;
  if (nowQuery?.error instanceof ApiError && nowQuery.error.problem.status === 404)
    return (
      <Page title={t.pact.title} before={<BackLink to="/programme">{t.toProgrammes}</BackLink>}>
        <EmptyState title={t.pact.none} />
      </Page>
    );
  return (
    <FilePage
      file={file}
      title={file.now && t.pact.title}
      heading={file.shown && findingOf(file.shown)}
      loading={t.pact.title}
      back={{ to: '/programme', label: t.toProgrammes }}
      head={() => t.pact.lead}
      {...(first && { effective: { ...t.pact.day, since: first, banner: t.pact.dayBanner } })}
      knowledge={{ since: first, banner: t.pact.knownBanner, unknown: t.pact.none }}
      main={(shown) => (
        <>
          <Years
            pact={shown}
            year={jahr}
            onYear={(year) => void navigate({ search: (before) => ({ ...before, jahr: year }), replace: true, resetScroll: false })}
          />
          <Suspense>
            <WhatIf callId={aufruf} percent={sockel === undefined ? undefined : Number(sockel)} district={kreis} />
          </Suspense>
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
    />
  );
};
