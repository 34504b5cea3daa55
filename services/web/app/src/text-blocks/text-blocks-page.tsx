import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { Timeline } from '../applications/timeline';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { clockQuery } from '../shell/clock';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ProblemAlert } from '../shell/problem-alert';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { programmesTexts } from '../texts/programmes';
import { textBlocksTexts } from '../texts/text-blocks';
import { Button } from '../ui/button';
import { Badge, EmptyState, Skeleton } from '../ui/feedback';
import { focusFirst } from '../ui/focus-first';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { DownloadMenu } from '../ui/table/export-menu';
import { PlainTable } from '../ui/table/plain-table';
import { count, day } from '../ui/table/sheet';
import { TextField } from '../ui/text-field';
import { useToasts } from '../ui/toasts';
import { BLOCK_KINDS, type BlockVersion, type TextBlock } from './types';

const ProposeForm = lazy(() => loadPart(() => import('./propose-form').then((m) => ({ default: m.ProposeForm }))));
const TextBlockChanges = lazy(() => loadPart(() => import('../programmes/changes-in-time').then((m) => ({ default: m.TextBlockChanges }))));

const ROUTE = '/api/applications/v1/text-blocks';
const RELEASE = '/api/applications/v1/text-blocks/{blockId}/release';
const RETURN = '/api/applications/v1/text-blocks/{blockId}/return';

const useColumns = (): readonly Column<BlockVersion>[] => {
  const t = useTexts(textBlocksTexts);
  const { kinds } = useTexts(grantsTexts);
  const f = useFormat();
  return [
    { id: 'version', header: t.version, isRowHeader: true, text: (v) => f.count(v.version), value: (v) => count(v.version) },
    {
      id: 'state',
      header: t.state,
      text: (v) => [t.states[v.status], v.returned?.map(({ note }) => note).join('; ')].filter(Boolean).join(': '),
    },
    { id: 'from', header: t.validFrom, text: (v) => f.date(v.validFrom), value: (v) => day(v.validFrom) },
    { id: 'to', header: t.validTo, text: (v) => (v.validTo ? f.date(v.validTo) : ''), value: (v) => day(v.validTo) },
    { id: 'title', header: t.blockTitle, text: (v) => v.title },
    { id: 'text', header: t.text, text: (v) => v.text, cell: (v) => <span className="pw-written">{v.text}</span> },
    {
      id: 'notices',
      header: t.notices,
      text: ({ notices }) =>
        notices?.map(({ kind, isNeeded }) => (isNeeded ? t.neededOf({ kind: kinds[kind] }) : kinds[kind])).join('; ') ?? t.allNotices,
    },
    { id: 'source', header: t.source, text: (v) => `${t.marks[v.mark]}: ${v.source}` },
  ];
};

/** What becomes of a proposal: released by another person, or returned with a note. */
const Proposal = ({ block: { blockId }, version }: { block: TextBlock; version: BlockVersion }) => {
  const t = useTexts(textBlocksTexts);
  const { me } = useSession();
  const { show } = useToasts();
  const [note, setNote] = useState('');
  const [sendRelease, sendReturn] = [useSend(RELEASE), useSend(RETURN)];
  const parameters = { path: { blockId } };
  const release = useMutation({
    mutationFn: () => sendRelease({ parameters, body: { version: version.version } }, crypto.randomUUID()),
    onSuccess: () => show({ kind: 'success', text: t.released }),
  });
  const giveBack = useMutation({
    mutationFn: () => sendReturn({ parameters, body: { version: version.version, note } }, crypto.randomUUID()),
    onSuccess: () => show({ kind: 'success', text: t.returned }),
  });
  const mayRelease = me?.roles?.includes('GRANT_REVIEWER') ?? false;
  const error = release.error ?? giveBack.error;
  return (
    <div className="pw-form" role="group" aria-label={t.states.proposed}>
      <div className="pw-buttons">
        <Button
          variant="primary"
          isBusy={release.isPending}
          disabledReason={version.isOwn ? t.own : mayRelease ? undefined : t.onlyReviewers}
          onClick={() => release.mutate()}
        >
          {t.release}
        </Button>
      </div>
      <TextField label={t.note} maxLength={900} value={note} onChange={setNote} />
      <div className="pw-buttons">
        <Button
          isBusy={giveBack.isPending}
          disabledReason={version.isOwn || mayRelease ? (note === '' ? t.note : undefined) : t.onlyTheirs}
          onClick={() => giveBack.mutate()}
        >
          {t.returnIt}
        </Button>
      </div>
      {error && <ProblemAlert error={error} />}
    </div>
  );
};

const Block = ({ block, placeholders, today }: { block: TextBlock; placeholders: readonly string[]; today: string }) => {
  const t = useTexts(textBlocksTexts);
  const { me } = useSession();
  const columns = useColumns();
  const [isOpen, setOpen] = useState(false);
  const proposal = block.versions.find((v) => v.status === 'proposed');
  const isClerk = me?.organisation === 'authority';
  const current = block.versions.find((v) => v.version === block.current);
  return (
    <Section
      id={block.key}
      title={current?.title ?? block.versions.at(-1)?.title ?? block.key}
      note={`${t.kinds[block.kind]}, ${block.key}`}
    >
      <p>
        {current ? (
          <Badge kind="success">{t.holds({ version: String(current.version) })}</Badge>
        ) : (
          <Badge kind="neutral">{t.notHeld}</Badge>
        )}
      </p>
      <PlainTable
        caption={block.key}
        columns={columns}
        rows={block.versions}
        rowId={(v) => String(v.version)}
        exportAs={{ name: `textbaustein-${block.key}` }}
      />
      {proposal && isClerk && <Proposal block={block} version={proposal} />}
      {isClerk &&
        !proposal &&
        (isOpen ? (
          <Suspense fallback={<Skeleton kind="rows" lines={6} />}>
            <div ref={focusFirst}>
              <ProposeForm block={block} placeholders={placeholders} today={today} onSent={() => setOpen(false)} />
            </div>
          </Suspense>
        ) : (
          <Button size="small" onClick={() => setOpen(true)}>
            {t.next}
          </Button>
        ))}
    </Section>
  );
};

const History = () => {
  const { history: t } = useTexts(programmesTexts);
  const query = useQuery(read('/api/applications/v1/text-blocks/history', {}));
  return (
    <Section id="verlauf" title={t.title} note={t.note}>
      <Loaded query={query} skeleton={{ lines: 4 }}>
        {({ entries }) => (
          <>
            <Timeline entries={entries} />
            <DownloadMenu title={t.download} addressOf={(kind) => addressOf(`/api/applications/v1/text-blocks/history.${kind}`)} />
          </>
        )}
      </Loaded>
    </Section>
  );
};

/** What notices say beside their figures: blocks as data, each with its versions. */
export const TextBlocksPage = () => {
  const t = useTexts(textBlocksTexts);
  const { me } = useSession();
  const query = useQuery(read(ROUTE, {}));
  const { data: clock } = useQuery(clockQuery);
  const [isOpen, setOpen] = useState(false);
  const today = clock?.today ?? '';
  const isClerk = me?.organisation === 'authority';
  return (
    <Page
      title={t.title}
      lead={t.lead}
      before={
        <Link className="kern-link" to="/aufgaben">
          {t.back}
        </Link>
      }
    >
      <Loaded query={query} skeleton={{ lines: 12 }}>
        {({ items, placeholders }) => (
          <>
            {isOpen ? (
              <Section id="vorschlag" title={t.propose}>
                <Suspense fallback={<Skeleton kind="rows" lines={6} />}>
                  <div ref={focusFirst}>
                    <ProposeForm placeholders={placeholders} today={today} onSent={() => setOpen(false)} />
                  </div>
                </Suspense>
              </Section>
            ) : (
              <Button disabledReason={isClerk ? undefined : t.onlyAuthority} onClick={() => setOpen(true)}>
                {t.propose}
              </Button>
            )}
            {items.length === 0 && <EmptyState title={t.none} />}
            {BLOCK_KINDS.flatMap((kind) => items.filter((block) => block.kind === kind)).map((block) => (
              <Block key={block.key} block={block} placeholders={placeholders} today={today} />
            ))}
          </>
        )}
      </Loaded>
      <History />
      {query.data && query.data.items.length > 0 && (
        <Suspense>
          <TextBlockChanges blocks={query.data.items} />
        </Suspense>
      )}
    </Page>
  );
};
