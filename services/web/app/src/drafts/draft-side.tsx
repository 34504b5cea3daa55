import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { LoadState } from '../shell/loaded';
import { useTexts, textOf } from '../texts/area';
import { draftTexts } from '../texts/draft';
import { useLanguage } from '../texts/language';
import { Disclosure } from '../ui/disclosure';
import { Facts, Section } from '../ui/section';
import type { Draft, DraftChange, PreCheck } from './types';

/**
 * What of the call's money is the applicant's own frame, and what is left of it; undefined where there is none. Frames are told to districts: a party in
 * the area of one is not told how much of it others have taken.
 */
export const useFrame = ({ callId, district, recipient }: Pick<Draft, 'callId' | 'district' | 'recipient'>) => {
  const { data: pot } = useQuery({
    ...read('/api/budgeting/v1/pots/{callId}', { path: { callId } }),
    enabled: recipient === undefined,
  });
  const frame = pot?.frames.find((f) => f.district === district);
  return frame && { ...frame, leftCents: Math.max(0, frame.amountCents - frame.committedCents) };
};
type Frame = NonNullable<ReturnType<typeof useFrame>>;

/** What is left of the frame without a draft and with it: on each of its pages the same figures under the same names. */
export const useFrameFacts = () => {
  const t = useTexts(draftTexts).frame;
  const f = useFormat();
  return ({ leftCents }: Pick<Frame, 'leftCents'>, { requestedCents }: Pick<Draft, 'requestedCents'>): [string, string][] => [
    [t.left, f.euro(leftCents)],
    requestedCents > leftCents ? [t.overThen, f.euro(requestedCents - leftCents)] : [t.leftThen, f.euro(leftCents - requestedCents)],
  ];
};

const HowCalculated = ({ callId, district }: Pick<Draft, 'callId' | 'district'>) => {
  const { data: trace } = useQuery(
    read('/api/budgeting/v1/pots/{callId}/frames/{district}', { path: { callId, district } }, { isLive: false }),
  );
  const t = useTexts(draftTexts).frame;
  return (
    <Disclosure summary={t.how}>
      <ol>
        {(trace?.steps ?? []).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Disclosure>
  );
};

export const FramePanel = ({ draft, frame, check }: { draft: Draft; frame: Frame; check: PreCheck | undefined }) => {
  const t = useTexts(draftTexts).frame;
  const f = useFormat();
  const frameFacts = useFrameFacts();
  const over = draft.requestedCents - frame.leftCents;
  const fit = check?.lines.find((l) => l.fit !== undefined);
  const withFit =
    fit?.fit && draft.requestedCents - (draft.lines.find((l) => l.lineId === fit.lineId)?.amountCents ?? 0) + fit.fit.amountCents;
  const number = 1 + draft.lines.findIndex((l) => l.lineId === fit?.lineId);
  return (
    <Section id="rahmen" title={t.title}>
      <p className={over > 0 ? 'pw-frame is-over' : 'pw-frame'} data-over={Math.max(0, over)}>
        <strong>{f.euro(Math.abs(over))}</strong> {over > 0 ? t.over : t.free}
      </p>
      <progress
        className="pw-frame__bar"
        aria-label={t.used}
        value={Math.min(draft.requestedCents, frame.leftCents)}
        max={Math.max(1, frame.leftCents)}
      />
      <Facts
        of={[
          [t.requested, f.euro(draft.requestedCents)],
          [t.frame, f.euro(frame.amountCents)],
          [t.committed, frame.committedCents > 0 ? f.euro(frame.committedCents) : undefined],
          ...frameFacts(frame, draft),
          [
            fit?.fit ? t.with({ share: f.fte(fit.fit.share), n: f.count(number) }) : '',
            withFit === undefined ? undefined : f.euro(withFit),
          ],
          [t.then, withFit === undefined ? undefined : f.euro(frame.leftCents - withFit)],
        ]}
      />
      <HowCalculated callId={draft.callId} district={draft.district} />
    </Section>
  );
};

export const HintsPanel = ({ draft: { draftId }, check }: { draft: Draft; check: PreCheck }) => {
  const t = useTexts(draftTexts).hints;
  const language = useLanguage();
  const { findings } = check;
  return (
    <Section id="hinweise" title={t.title({ n: findings.length })}>
      {findings.length > 0 && (
        <ul className="pw-hints">
          {findings.map((found) => (
            <li key={found.code}>{found[language]}</li>
          ))}
        </ul>
      )}
      <p className="pw-muted">{findings.length === 0 ? t.none : t.still}</p>
      <Link className="kern-link" to="/entwuerfe/$draftId/vorpruefung" params={{ draftId }}>
        {t.whole}
      </Link>
    </Section>
  );
};

/** The steps from here on, so that nobody has to ask. */
export const NextPanel = () => {
  const t = useTexts(draftTexts).next;
  const steps = ['sign', 'receipt', 'check', 'decision', 'money'] as const;
  return (
    <Section id="wie-es-weitergeht" title={t.title}>
      <ol className="pw-steps">
        {steps.map((step) => (
          <li key={step}>
            <strong>{t.steps[step].name}</strong>
            <span className="pw-muted">{t.steps[step].what}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
};

/** So many changes are told at once. */
const TOLD = 12;

const useChangeText = (): ((change: DraftChange) => string) => {
  const t = useTexts(draftTexts).changes;
  return ({ fields }) => [...new Set(fields.map(({ field }) => textOf(t.parts, field.split('/')[1] ?? '')))].join(', ');
};

/** Who changed what, the last change first. */
export const ChangesPanel = ({ draftId }: { draftId: string }) => {
  const t = useTexts(draftTexts).changes;
  const f = useFormat();
  const text = useChangeText();
  const query = useQuery(read('/api/applications/v1/drafts/{draftId}/changes', { path: { draftId } }));
  const items = query.data?.items ?? [];
  if (items.length === 0) return <LoadState query={query} />;
  return (
    <Section id="aenderungen" title={t.title}>
      <ul className="pw-changes">
        {items.slice(0, TOLD).map((change) => (
          <li key={change.revision}>
            <span>{t.who({ name: change.isYou ? t.you : (change.name ?? t.somebody), what: text(change) })}</span>
            <span className="pw-muted">{f.instant(change.at)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
