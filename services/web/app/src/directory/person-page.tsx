import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Timeline } from '../applications/timeline';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { Asked } from '../shell/asked';
import { FilePage, useFile } from '../shell/file-page';
import { LoadState } from '../shell/loaded';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { proposalsTexts } from '../texts/proposals';
import { Facts, Section } from '../ui/section';
import { useDone } from '../ui/toasts';
import { MergePreview, useMergePreview } from './merge-preview';
import type { DirectoryPerson } from './types';

const PERSON = '/api/directory/v1/people/{personId}';

const PersonLink = ({ personId, name }: { personId: string; name: string | undefined }) => (
  <Link className="kern-link" to="/vorschlaege/$personId" params={{ personId }}>
    {name ?? personId}
  </Link>
);

const Entry = ({ person }: { person: DirectoryPerson }) => {
  const t = useTexts(proposalsTexts).person;
  const f = useFormat();
  const { personId, registeredOn, belongsTo, signIns } = person;
  return (
    <Section id="eintrag" title={t.entry}>
      <Facts
        of={[
          [t.id, <code key="id">{personId}</code>],
          [t.registeredOn, registeredOn && f.date(registeredOn)],
          [t.belongsTo, belongsTo && <PersonLink personId={belongsTo} name={undefined} />],
          [
            t.signIns,
            signIns.length === 0
              ? undefined
              : signIns.map((id) => (
                  <div key={id}>
                    <code>{id}</code>
                  </div>
                )),
          ],
        ]}
      />
    </Section>
  );
};

interface Proposed {
  person: DirectoryPerson & { merge: NonNullable<DirectoryPerson['merge']> };
  etag: string | null;
  mayAct: boolean;
}

/** The merger that waits for a second person: what it changes, and the step. */
const Proposal = ({ person, etag, mayAct }: Proposed) => {
  const texts = useTexts(proposalsTexts);
  const [t, words] = [texts.person, texts.replacement];
  const f = useFormat();
  const { me } = useSession();
  const [confirmed, withdrawn] = [useDone(t.confirmed), useDone(words.withdrawn)];
  const [confirm, withdraw] = [useSend(`${PERSON}/confirm-merge`), useSend(`${PERSON}/withdraw-merge`)];
  const { personId, name, merge } = person;
  const preview = useMergePreview(personId, merge.intoPersonId, true);
  const sent = { parameters: { path: { personId } }, body: {}, version: etag };
  const both = { name: name ?? personId, into: merge.intoName ?? merge.intoPersonId };
  const [mayConfirm, mayWithdraw] = [['MINISTRY'], ['MINISTRY', 'OPERATIONS']].map((roles) => roles.some((r) => me?.roles?.includes(r)));
  return (
    <Section id="vorschlag" title={t.proposal}>
      <Facts
        of={[
          [t.into, <PersonLink key="into" personId={merge.intoPersonId} name={merge.intoName} />],
          [words.reason, merge.reason],
          [words.proposedBy, words.byOn({ name: merge.proposedByName ?? merge.proposedBy, date: f.date(merge.proposedOn) })],
        ]}
      />
      <LoadState query={preview} />
      {preview.data && <MergePreview preview={preview.data} />}
      {mayAct && (
        <div className="pw-buttons">
          {mayConfirm && (
            <Asked
              title={t.confirmTitle(both)}
              text={t.confirmText(both)}
              label={t.confirm}
              typed={t.confirmWord}
              send={(_, key) => confirm(sent, key)}
              onSent={confirmed}
            />
          )}
          {mayWithdraw && (
            <Asked
              title={words.withdraw}
              text={words.withdrawText}
              label={words.withdraw}
              send={(_, key) => withdraw(sent, key)}
              onSent={withdrawn}
            />
          )}
        </div>
      )}
    </Section>
  );
};

const History = ({ personId, known }: { personId: string; known: string | undefined }) => {
  const t = useTexts(proposalsTexts).person;
  const asOf = known === undefined ? {} : { query: { knownAt: lastInstantOf(known) } };
  const history = useQuery(read(`${PERSON}/history`, { path: { personId }, ...asOf }, { isLive: known === undefined }));
  return (
    <Section id="verlauf" title={t.history} note={t.historyNote}>
      <LoadState query={history} />
      {history.data && <Timeline entries={history.data.entries} />}
    </Section>
  );
};

const route = getRouteApi('/vorschlaege/$personId');
/** The earliest day on which anything can have been recorded. */
const FIRST_KNOWN = '2022-01-01';

/** A person's entry: their sign-ins, a merger that is proposed, and who recorded what. */
export const PersonPage = () => {
  const texts = useTexts(proposalsTexts);
  const t = texts.person;
  const { personId } = route.useParams();
  const { bekannt: known } = route.useSearch();
  const file = useFile(PERSON, { path: { personId } }, known);
  const { etag } = file;
  return (
    <FilePage
      file={file}
      title={file.now && (file.now.name ?? t.unnamed)}
      loading={t.entry}
      back={{ to: '/vorschlaege', label: texts.list.title }}
      head={(person) => <span>{t.kinds[person.kind]}</span>}
      knowledge={{ since: FIRST_KNOWN, banner: t.knownBanner, unknown: t.knownEmpty }}
      main={(person) => (
        <>
          {person.merge && <Proposal person={{ ...person, merge: person.merge }} etag={etag} mayAct={known === undefined} />}
          <History personId={personId} known={known} />
        </>
      )}
      side={(person) => <Entry person={person} />}
    />
  );
};
