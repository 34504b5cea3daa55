import { useMemo, useState } from 'react';
import { usePages } from '../api/use-pages';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { useSession } from '../shell/session';
import { LoadState } from '../shell/loaded';
import { textOf, useTexts } from '../texts/area';
import { peopleTexts } from '../texts/people';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ReasonForm } from '../ui/form/reason-form';
import { Refusal } from '../shell/refusal';
import { useAction } from '../ui/form/use-action';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { useDone } from '../ui/toasts';
import { CLERK_ROLES, nameOf, type Double } from './types';

const ROUTE = '/api/staffing/v1/people/{id}';
const REASON_LENGTH = 500;
const idOf = (d: Double): string => `${d.first.personId} ${d.second.personId}`;

/** Who an entry is, as those parties wrote it whom one may know. */
const useEntry = (names: ReadonlyMap<string, string>): ((entry: Double['first']) => string) => {
  const t = useTexts(peopleTexts).twice;
  const f = useFormat();
  return ({ personId, names: written }) =>
    written
      .map(
        (n) =>
          `${nameOf(n) || personId.slice(-6)}${n.birthDate ? `, ${f.date(n.birthDate)}` : ''} (${names.get(n.district) ?? n.district})`,
      )
      .join('; ') || `${t.elsewhere} (${personId.slice(-6)})`;
};

const Confirm = ({ of, onDone }: { of: Double; onDone: () => void }) => {
  const t = useTexts(peopleTexts).twice;
  const send = useSend(`${ROUTE}/confirm-merge`);
  const act = useAction({
    send: (mergeId: string, key) => send({ parameters: { path: { id: of.first.personId } }, body: { mergeId } }, key),
    onDone,
  });
  const mergeId = of.merge?.mergeId;
  if (mergeId === undefined) return null;
  return (
    <>
      <div className="pw-buttons">
        <Button variant="primary" isBusy={act.isBusy} onClick={() => void act.run(mergeId)}>
          {t.confirm}
        </Button>
      </div>
      <Refusal problem={act.problem} title={t.refused} />
    </>
  );
};

/** What this person may decide about two entries. */
const Decide = ({ of, entry, onClose }: { of: Double; entry: (e: Double['first']) => string; onClose: () => void }) => {
  const t = useTexts(peopleTexts).twice;
  const { me } = useSession();
  const isClerk = CLERK_ROLES.some((role) => me?.roles?.includes(role));
  const parameters = { path: { id: of.first.personId } };
  const { secondId, mergeId } = { secondId: of.second.personId, mergeId: of.merge?.mergeId ?? '' };
  const [merge, decline, apart] = [useSend(`${ROUTE}/merges`), useSend(`${ROUTE}/decline-merge`), useSend(`${ROUTE}/tell-apart`)];
  const said = useDone(t.done);
  const onSent = (): void => {
    said();
    onClose();
  };
  const common = { label: t.reason, maxLength: REASON_LENGTH, onSent };
  const isProposed = of.state === 'proposed';
  return (
    <Dialog title={t.decide} onClose={onClose} width="wide">
      <ol>
        <li>{entry(of.first)}</li>
        <li>{entry(of.second)}</li>
      </ol>
      {of.state !== 'apart' && <p className="pw-muted">{t.stays}</p>}
      {of.merge?.reason && <p>{t.said({ reason: of.merge.reason })}</p>}
      {isProposed && of.merge?.by !== me?.personId && <Confirm of={of} onDone={onSent} />}
      {isProposed && (
        <ReasonForm
          {...common}
          confirmLabel={of.merge?.by === me?.personId ? t.takeBack : t.decline}
          send={({ reason }, key) => decline({ parameters, body: { mergeId, reason } }, key)}
        />
      )}
      {!isProposed && of.state !== 'merged' && (
        <ReasonForm
          {...common}
          hint={isClerk ? t.mergeHint : t.proposeHint}
          confirmLabel={isClerk ? t.merge : t.propose}
          send={({ reason }, key) => merge({ parameters, body: { secondId, reason } }, key)}
        />
      )}
      {isClerk && of.state !== 'apart' && (
        <ReasonForm
          {...common}
          hint={t.apartHint}
          confirmLabel={t.apart}
          send={({ reason }, key) => apart({ parameters, body: { secondId, reason } }, key)}
        />
      )}
    </Dialog>
  );
};

interface TableProps {
  id: string;
  title: string;
  text: string;
  rows: readonly Double[];
  names: ReadonlyMap<string, string>;
  more?: { readonly onLoad: () => void; readonly isLoading: boolean } | undefined;
}

const DoublesTable = ({ id, title, text, rows, names, more }: TableProps) => {
  const t = useTexts(peopleTexts).twice;
  const f = useFormat();
  const entry = useEntry(names);
  const [open, setOpen] = useState<Double>();
  const columns = useMemo(
    (): readonly Column<Double>[] => [
      { id: 'first', header: t.first, isRowHeader: true, text: (r) => entry(r.first) },
      { id: 'second', header: t.second, text: (r) => entry(r.second) },
      {
        id: 'most',
        header: t.most,
        text: (r) => (r.mostOn === undefined ? t.none : t.on({ share: f.fte(r.mostShare), date: f.date(r.mostOn) })),
      },
      { id: 'state', header: t.state, text: (r) => textOf(t.states, r.state) },
      {
        id: 'act',
        header: t.decide,
        isAction: true,
        text: () => '',
        cell: (r) => (
          <Button size="small" onClick={() => setOpen(r)}>
            {t.decide}
          </Button>
        ),
      },
    ],
    // Who an entry is follows from the names and the language.
    [t, f, names],
  );
  if (rows.length === 0) return null;
  return (
    <section className="pw-panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="pw-muted">{text}</p>
      <DataTable
        id={id}
        caption={title}
        columns={columns}
        rows={rows}
        rowId={idOf}
        isSearchable={more === undefined}
        exportAs={{ name: `paktwerk-${id}` }}
        more={more}
      />
      {open && <Decide of={open} entry={entry} onClose={() => setOpen(undefined)} />}
    </section>
  );
};

/** Entries of the register that are the same human: shown where there are any, and for people to settle. */
export const FoundTwice = ({ names }: { names: ReadonlyMap<string, string> }) => {
  const t = useTexts(peopleTexts).twice;
  const { query, items, hasMore, loadMore } = usePages('/api/staffing/v1/people/found-twice', { query: { limit: 100 } }, idOf);
  return (
    <>
      <LoadState query={query} />
      <DoublesTable
        id="zweimal-im-verzeichnis"
        title={t.title}
        text={t.text}
        rows={items ?? []}
        names={names}
        more={hasMore ? { onLoad: loadMore, isLoading: query.isFetchingNextPage } : undefined}
      />
    </>
  );
};

const AMONG = [
  ['SEVERAL_PARTIES', 'gleicher-klang', 'alikeTitle', 'alikeText'],
  ['ONE_PARTY', 'gleicher-klang-intern', 'alikeWithinTitle', 'alikeWithinText'],
] as const;

const Alike = ({ of: [among, id, title, text], names }: { of: (typeof AMONG)[number]; names: ReadonlyMap<string, string> }) => {
  const t = useTexts(peopleTexts).twice;
  const parameters = { query: { among, limit: 100 } };
  const { query, items, hasMore, loadMore } = usePages('/api/staffing/v1/people/look-alikes', parameters, idOf);
  return (
    <>
      <LoadState query={query} />
      <DoublesTable
        id={id}
        title={t[title]}
        text={t[text]}
        rows={items ?? []}
        names={names}
        more={hasMore ? { onLoad: loadMore, isLoading: query.isFetchingNextPage } : undefined}
      />
    </>
  );
};

/** Entries that may be one human, those of several parties first: for the authority alone. */
export const LookAlikes = ({ names }: { names: ReadonlyMap<string, string> }) => (
  <>
    {AMONG.map((of) => (
      <Alike key={of[0]} of={of} names={names} />
    ))}
  </>
);
