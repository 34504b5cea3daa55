import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, lazy, useMemo, useState } from 'react';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { LoadState } from '../shell/loaded';
import { Refusal } from '../shell/refusal';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { peopleTexts } from '../texts/people';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useAction } from '../ui/form/use-action';
import { Select } from '../ui/select';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { useDone } from '../ui/toasts';
import type { Counsellor, Successor } from './types';

const UnlinkLogin = lazy(() => loadPart(() => import('./unlink-login')).then((m) => ({ default: m.UnlinkLogin })));

/** Who leaves a post that goes on while nobody follows: somebody has to be found, and the cases handed over. */
export const SuccessorsSought = () => {
  const t = useTexts(peopleTexts).successors;
  const f = useFormat();
  const query = useQuery(read('/api/staffing/v1/counsellors/successors', {}));
  const columns = useMemo(
    (): readonly Column<Successor>[] => [
      {
        id: 'name',
        header: t.name,
        isRowHeader: true,
        text: (s) => s.name ?? t.unnamed,
        cell: (s) => (
          <Link className="kern-link" to="/stellen/$postId" params={{ postId: s.postId }}>
            {s.name ?? t.unnamed}
          </Link>
        ),
      },
      { id: 'share', header: t.share, isNumber: true, text: (s) => f.fte(s.share), sortBy: (s) => s.share },
      { id: 'lastDay', header: t.lastDay, text: (s) => f.date(s.lastDay), sortBy: (s) => s.lastDay },
      { id: 'state', header: t.state, text: (s) => (s.isVacant ? t.vacant : t.leaving) },
      { id: 'until', header: t.until, text: (s) => f.date(s.postUntil), sortBy: (s) => s.postUntil },
    ],
    [t, f],
  );
  const items = query.data?.items ?? [];
  if (items.length === 0) return <LoadState query={query} />;
  return (
    <section className="pw-panel" aria-labelledby="nachfolge">
      <h2 id="nachfolge">{t.title}</h2>
      <p className="pw-muted">{t.text}</p>
      <DataTable
        id="nachfolge"
        caption={t.title}
        columns={columns}
        rows={items}
        rowId={(s) => s.appointmentId}
        exportAs={{ name: 'paktwerk-nachfolge' }}
      />
    </section>
  );
};

/** Which appointment somebody who signs in has: what they do as a counsellor belongs to its post, and ends with it. */
const LinkLogin = ({ of, onClose }: { of: Counsellor; onClose: () => void }) => {
  const t = useTexts(peopleTexts).counsellors;
  const f = useFormat();
  const { data } = useQuery(read('/api/staffing/v1/posts', { query: { status: 'filled', limit: 200 } }));
  const send = useSend('/api/staffing/v1/counsellors/{id}/link');
  const said = useDone(t.done);
  const [chosen, choose] = useState('');
  const act = useAction({
    send: (appointmentId: string, key) => {
      const postId = posts.find((p) => p.appointment?.appointmentId === appointmentId)?.postId ?? '';
      return send({ parameters: { path: { id: appointmentId } }, body: { postId, humanId: of.humanId } }, key);
    },
    onDone: () => {
      said();
      onClose();
    },
  });
  const posts = (data?.items ?? []).filter((p) => p.appointment !== undefined && !of.appointmentIds.includes(p.appointment.appointmentId));
  const options = posts.map(({ appointment: a }) => ({
    value: a!.appointmentId,
    label: t.option({ name: a!.name ?? t.unnamed, from: f.date(a!.from) }),
  }));
  return (
    <Dialog title={t.link} onClose={onClose}>
      <p>{t.of({ name: of.name ?? t.unnamed })}</p>
      <Select label={t.appointment} options={options} none={t.choose} value={chosen} onChange={choose} />
      <div className="pw-buttons">
        <Button
          variant="primary"
          isBusy={act.isBusy}
          disabledReason={chosen === '' ? t.choose : undefined}
          onClick={() => void act.run(chosen)}
        >
          {t.link}
        </Button>
      </div>
      <Refusal problem={act.problem} title={t.refused} />
    </Dialog>
  );
};

/** Who signs in as a counsellor of the party, and to which appointments they are linked. */
export const CounsellorLogins = () => {
  const t = useTexts(peopleTexts).counsellors;
  const { me } = useSession();
  const mayLink = me?.roles?.includes('APPLICANT') ?? false;
  const query = useQuery(read('/api/staffing/v1/counsellors', {}));
  const [open, setOpen] = useState<Counsellor>();
  const [unlinking, setUnlinking] = useState<Counsellor>();
  const columns = useMemo(
    (): readonly Column<Counsellor>[] => [
      { id: 'name', header: t.name, isRowHeader: true, text: (c) => c.name ?? t.unnamed },
      { id: 'linked', header: t.linked, text: (c) => t.count({ n: c.appointmentIds.length }) },
      {
        id: 'act',
        header: t.link,
        isAction: true,
        text: () => '',
        cell: (c) =>
          mayLink && (
            <Button size="small" onClick={() => setOpen(c)}>
              {t.link}
            </Button>
          ),
      },
      {
        id: 'unlink',
        header: t.unlink,
        isAction: true,
        text: () => '',
        cell: (c) =>
          c.links.length > 0 && (
            <Button size="small" onClick={() => setUnlinking(c)}>
              {t.unlink}
            </Button>
          ),
      },
    ],
    [t, mayLink],
  );
  if (!query.data) return <LoadState query={query} />;
  const { items } = query.data;
  return (
    <section className="pw-panel" aria-labelledby="anmeldungen">
      <h2 id="anmeldungen">{t.title}</h2>
      <p className="pw-muted">{items.length === 0 ? t.nobody : t.text}</p>
      {items.length > 0 && <DataTable id="anmeldungen" caption={t.title} columns={columns} rows={items} rowId={(c) => c.humanId} />}
      {open && <LinkLogin of={open} onClose={() => setOpen(undefined)} />}
      {unlinking && (
        <Suspense>
          <UnlinkLogin
            of={unlinking}
            labelOf={({ postId }) => t.onPost({ id: postId.slice(-6) })}
            onClose={() => setUnlinking(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
};
