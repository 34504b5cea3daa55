import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { FilePage, useFile } from '../shell/file-page';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { programmesTexts } from '../texts/programmes';
import { Button } from '../ui/button';
import { focusFirst } from '../ui/focus-first';
import { Facts, Section } from '../ui/section';
import { RulesTable } from './rules-table';
import type { Programme } from './types';

const ChangesInTime = lazy(() => loadPart(() => import('./changes-in-time').then((m) => ({ default: m.ChangesInTime }))));
const PublishForm = lazy(() => loadPart(() => import('./publish-form').then((m) => ({ default: m.PublishForm }))));
const ProgrammeHistory = lazy(() => loadPart(() => import('./recorded-history').then((m) => ({ default: m.ProgrammeHistory }))));

const ProgrammeFacts = ({ programme }: { programme: Programme }) => {
  const t = useTexts(programmesTexts);
  const f = useFormat();
  const { code, effectiveOn, endsOn, evaluationOn, source, ruleSets } = programme;
  const family = ruleSets.at(-1)?.funding.family;
  const dated = ({ value, mark, source: from }: Programme['endsOn']) => (
    <>
      {f.date(value)} <abbr title={`${textOf(t.marks, mark)}: ${from}`}>{mark}</abbr>
    </>
  );
  return (
    <Section id="angaben" title={t.facts}>
      <Facts
        of={[
          [t.code, code],
          [t.family, family && textOf(t.families, family)],
          [t.columns.from, f.date(effectiveOn)],
          [t.columns.to, dated(endsOn)],
          [t.evaluation, dated(evaluationOn)],
          [t.source, source],
        ]}
      />
    </Section>
  );
};

/** Only the ministry publishes; it begins with what the newest version says. */
const Publish = ({ programme }: { programme: Programme }) => {
  const t = useTexts(programmesTexts).publish;
  const { me } = useSession();
  const [isOpen, setOpen] = useState(false);
  const newest = programme.ruleSets.at(-1);
  if (!me?.roles?.includes('MINISTRY') || me.organisation !== 'state' || newest === undefined) return null;
  return (
    <Section id="neue-fassung" title={t.title({ version: String(newest.version + 1) })} note={t.lead}>
      {isOpen ? (
        <div ref={focusFirst}>
          <PublishForm key={newest.version} programmeId={programme.programmeId} newest={newest} onDone={() => setOpen(false)} />
        </div>
      ) : (
        <Button onClick={() => setOpen(true)}>{t.open}</Button>
      )}
    </Section>
  );
};

const route = getRouteApi('/programme/$programmeId');

/** A programme: the versions of its rules side by side, and for the ministry the next one. */
export const ProgrammePage = () => {
  const t = useTexts(programmesTexts);
  const language = useLanguage();
  const { programmeId } = route.useParams();
  const { bekannt: known } = route.useSearch();
  const file = useFile('/api/applications/v1/programmes/{programmeId}', { path: { programmeId } }, known);
  return (
    <FilePage
      file={file}
      title={file.now && (language === 'de' ? file.now.titleDe : file.now.titleEn)}
      loading={t.columns.title}
      back={{ to: '/programme', label: t.toProgrammes }}
      knowledge={{ since: file.now?.effectiveOn, banner: t.knownBanner, unknown: t.knownEmpty }}
      head={({ code }) => <span>{code}</span>}
      actions={(programme) => <Publish programme={programme} />}
      main={(programme) => (
        <>
          <RulesTable programme={programme} />
          <Suspense>
            <ProgrammeHistory programmeId={programmeId} known={known} />
          </Suspense>
          {known === undefined && (
            <Suspense>
              <ChangesInTime key={programmeId} programme={programme} />
            </Suspense>
          )}
        </>
      )}
      side={(programme) => <ProgrammeFacts programme={programme} />}
    />
  );
};
