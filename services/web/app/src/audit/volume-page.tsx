import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { addressOf } from '../api/client';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { BackLink } from '../shell/back-link';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/refusal';
import { textOf, useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { auditTexts } from '../texts/audit';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import { DownloadMenu } from '../ui/table/export-menu';
import { TextArea } from '../ui/text-field';
import { useDone } from '../ui/toasts';

type Volume = Read<'/api/applications/v1/volumes/{applicationId}'>;
type Entry = Volume['entries'][number];

const NoteForm = ({ applicationId, about, onSent }: { applicationId: string; about?: string; onSent: () => void }) => {
  const t = useTexts(auditTexts).note;
  const [text, setText] = useState('');
  const send = useSend('/api/applications/v1/volumes/{applicationId}/notes');
  const done = useDone(t.done);
  const add = useAction({
    send: (body: { text: string; about?: string }, key) => send({ parameters: { path: { applicationId } }, body }, key),
    onDone: () => {
      setText('');
      done();
      onSent();
    },
  });
  return (
    <form
      aria-label={t.add}
      onSubmit={(e) => {
        e.preventDefault();
        if (text.trim() !== '') void add.run({ text, ...(about === undefined ? {} : { about }) });
      }}
    >
      <Refusal problem={add.problem} title={t.refused} />
      <TextArea label={t.label} hint={t.hint} value={text} onChange={setText} maxLength={2000} isRequired={false} />
      <Button type="submit" isBusy={add.isBusy}>
        {t.add}
      </Button>
    </form>
  );
};

/** A sentence, the event that it tells of, the rules that were applied, and where those are written down. */
const Told = ({ entry: e, notes, children }: { entry: Entry; notes: Volume['notes']; children: ReactNode }) => {
  const t = useTexts(auditTexts);
  const f = useFormat();
  const language = useLanguage();
  return (
    <li className="pw-timeline__entry pw-timeline__entry--plain">
      <p className="pw-timeline__when">
        <time dateTime={e.at}>{f.evidence(e.at)}</time> · {textOf(t.parts, e.part)}
      </p>
      <p className="pw-timeline__sentence">{language === 'de' ? e.sentence : e.sentenceEn}</p>
      <details>
        <summary>{t.trace}</summary>
        <p className="pw-muted">{t.event({ type: e.eventType, position: e.position, id: e.eventId })}</p>
        <p className="pw-muted">
          {e.rule
            ? t.rule({
                version: String(e.rule.version),
                from: f.date(e.rule.validFrom),
                published: f.date(e.rule.publishedOn),
                source: e.rule.source,
              })
            : t.noRule}
        </p>
        {children}
      </details>
      {notes.map((n) => (
        <p key={n.noteId} className="pw-muted">
          {t.noted({ when: f.instant(n.at), by: n.by ?? t.somebody, text: n.text })}
        </p>
      ))}
    </li>
  );
};

const route = getRouteApi('/aktenband/$applicationId');

/** Aktenband: a file as a whole, as it was known at any instant since it began, with what the auditors note for themselves. */
const VolumeOf = ({ applicationId }: { applicationId: string }) => {
  const t = useTexts(auditTexts);
  const f = useFormat();
  const { stand, wirksam } = route.useSearch();
  const navigate = route.useNavigate();
  const path = { applicationId };
  const query = { ...(stand ? { knownAt: stand } : {}), ...(wirksam ? { effectiveOn: wirksam } : {}) };
  // What was shown stays until the next instant is there: whoever moves the slider keeps it under their hand.
  const volume = useQuery({ ...read('/api/applications/v1/volumes/{applicationId}', { path, query }), placeholderData: keepPreviousData });
  const show = (change: { stand?: string | undefined; wirksam?: string | undefined }) =>
    void navigate({ search: { stand, wirksam, ...change }, replace: true });
  return (
    <Page
      title={volume.data ? t.title({ fileNumber: volume.data.fileNumber }) : t.loading}
      before={
        <BackLink to="/antraege/$applicationId" params={{ applicationId }}>
          {t.toFile}
        </BackLink>
      }
      className={volume.isPlaceholderData ? 'is-stale' : ''}
    >
      <Loaded query={volume} skeleton={{ lines: 10 }}>
        {({ instants, entries, notes, applicantName }) => {
          const at = stand === undefined ? instants.length - 1 : Math.max(0, instants.filter((i) => i <= stand).length - 1);
          const shown = instants[at];
          return (
            <>
              <p>{applicantName}</p>
              <Section id="wissensstand" title={t.known}>
                <label className="kern-label" htmlFor="stand">
                  {stand === undefined || shown === undefined ? t.now : t.asOf({ when: f.evidence(shown) })}
                </label>
                <input
                  id="stand"
                  type="range"
                  min={0}
                  max={Math.max(0, instants.length - 1)}
                  value={at}
                  aria-valuetext={shown === undefined ? t.now : f.evidence(shown)}
                  onChange={(e) => {
                    const index = Number(e.target.value);
                    show({ stand: index === instants.length - 1 ? undefined : instants[index] });
                  }}
                />
                <div className={wirksam === undefined ? 'pw-volume__day' : undefined}>
                  <DateField
                    label={t.held}
                    value={wirksam ?? ''}
                    onChange={(day) => show({ wirksam: day === '' ? undefined : day })}
                    isRequired={false}
                  />
                </div>
              </Section>
              <Section id="band" title={t.volume}>
                <p className="pw-muted">{t.count({ n: entries.length })}</p>
                <ol className="pw-timeline">
                  {entries.map((e) => (
                    <Told key={e.position} entry={e} notes={notes.filter((n) => n.about === e.position)}>
                      <NoteForm applicationId={applicationId} about={e.position} onSent={() => void volume.refetch()} />
                    </Told>
                  ))}
                </ol>
                <DownloadMenu
                  addressOf={(kind) => addressOf(`/api/applications/v1/volumes/{applicationId}/volume.${kind}`, { path, query })}
                />
              </Section>
              <Section id="notizen" title={t.notes} note={t.notesNote}>
                {notes
                  .filter((n) => n.about === undefined)
                  .map((n) => (
                    <p key={n.noteId}>{t.noted({ when: f.instant(n.at), by: n.by ?? t.somebody, text: n.text })}</p>
                  ))}
                <NoteForm applicationId={applicationId} onSent={() => void volume.refetch()} />
              </Section>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};

/** Another file begins anew: nothing of the one before stays. */
export const VolumePage = () => {
  const { applicationId } = route.useParams();
  return <VolumeOf key={applicationId} applicationId={applicationId} />;
};
