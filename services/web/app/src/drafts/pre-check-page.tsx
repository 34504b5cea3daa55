import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { read } from '../api/queries';
import { useChecklistColumns, type ChecklistItem } from '../applications/checklist';
import { useLineName } from '../applications/line-name';
import { useFormat } from '../lib/format';
import { BackLink } from '../shell/back-link';
import { Loaded, LoadState } from '../shell/loaded';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { preCheckTexts } from '../texts/pre-check';
import { Alert } from '../ui/feedback';
import { Facts, Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { useFrame, useFrameFacts } from './draft-side';
import { OpenSections, ToField } from './open-sections';
import type { Draft, PreCheck } from './types';
import { useDraft } from './use-draft';

/** What no field of the draft can mend. */
const OF_NO_FIELD = ['received-in-time', 'call-open', 'period-ahead', 'applicant-entitled'];

const Checks = ({ draft, check }: { draft: Draft; check: PreCheck }) => {
  const t = useTexts(preCheckTexts);
  const { draftId, lines } = draft;
  const lineName = useLineName(lines);
  type Item = ChecklistItem & { readonly lineIds?: readonly string[] };
  const columns: readonly Column<Item>[] = [
    ...useChecklistColumns(),
    {
      id: 'where',
      header: t.where,
      text: ({ lineIds = [] }) => lineIds.map(lineName).join(', '),
      cell: ({ check: name, lineIds = [] }) => {
        if (OF_NO_FIELD.includes(name)) return t.noField;
        if (lineIds.length === 0) return <ToField draftId={draftId} abschnitt="lines" text={t.lines} />;
        return (
          <ul className="pw-plain-list">
            {lineIds.map((id) => (
              <li key={id}>
                <ToField draftId={draftId} abschnitt="lines" position={id} text={lineName(id)} />
              </li>
            ))}
          </ul>
        );
      },
    },
  ];
  return (
    <PlainTable
      caption={t.checks}
      columns={columns}
      rows={check.checks}
      rowId={(i) => i.check}
      exportAs={{ name: `vorpruefung-${draftId}` }}
      rowData={(i) => ({ 'data-check': i.check, 'data-result': i.result ?? '' })}
    />
  );
};

const Shown = ({ draft }: { draft: Draft }) => {
  const t = useTexts(preCheckTexts);
  const f = useFormat();
  const { draftId } = draft;
  const frame = useFrame(draft);
  const frameFacts = useFrameFacts();
  const query = frame === undefined ? {} : { query: { frameCents: frame.leftCents } };
  const check = useQuery(read('/api/applications/v1/drafts/{draftId}/check', { path: { draftId }, ...query }));
  return (
    <Loaded query={check} skeleton={{ lines: 12 }}>
      {(checked) => (
        <>
          <Alert kind={checked.findings.length === 0 ? 'success' : 'warning'} title={t.found({ n: checked.findings.length })}>
            <p className="kern-body">{t.still}</p>
            {(checked.overCents ?? 0) > 0 && <p className="kern-body">{t.over({ amount: f.euro(checked.overCents ?? 0) })}</p>}
          </Alert>
          {frame && <Facts of={frameFacts(frame, draft)} />}
          <Section id="pruefungen" title={t.checks} note={t.checksNote}>
            <Checks draft={draft} check={checked} />
          </Section>
          <Section id="fehlendes" title={t.missing}>
            <OpenSections draft={draft} check={checked} />
          </Section>
          <p className="pw-buttons">
            <Link className="kern-btn kern-btn--primary" to="/entwuerfe/$draftId/unterschrift" params={{ draftId }}>
              <span className="kern-label">{t.toSigning}</span>
            </Link>
          </p>
        </>
      )}
    </Loaded>
  );
};

const route = getRouteApi('/entwuerfe/$draftId/vorpruefung');

/** So it would be checked today: every check with its figure, its rule and source, and the way to the field. */
export const PreCheckPage = () => {
  const t = useTexts(preCheckTexts);
  const { draftId } = route.useParams();
  const { now, call, queries } = useDraft(draftId);
  return (
    <Page
      title={call ? t.title({ call: call.title }) : t.loading}
      before={
        <BackLink to="/entwuerfe/$draftId" params={{ draftId }}>
          {t.back}
        </BackLink>
      }
      lead={t.lead}
      className="pw-pre-check"
    >
      {queries.map((query, i) => (
        <LoadState key={i} query={query} />
      ))}
      {now && <Shown draft={now} />}
    </Page>
  );
};
