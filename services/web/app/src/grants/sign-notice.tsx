import { addressOf } from '../api/client';
import { discardNoticeBody, returnNoticeBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { Refusal } from '../shell/refusal';
import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { useLanguage } from '../texts/language';
import { noticeWritingTexts } from '../texts/notice-writing';
import { Button } from '../ui/button';
import { Alert } from '../ui/feedback';
import { Form, useBodyForm } from '../ui/form/body-form';
import { useAction } from '../ui/form/use-action';
import { TextArea } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { NoticeChanges } from './notice-changes';
import type { Grant } from './types';

export type Preparation = NonNullable<Grant['preparation']>;
type Offer = Grant['actions'][number];

interface Props {
  grant: Grant;
  preparation: Preparation;
  lineIds: readonly string[];
  /** The version that the person sees. */
  etag: string | null;
}

const ROUTES = {
  'countersign-notice': '/api/applications/v1/grants/{grantId}/prepared/{noticeId}/countersign',
  'release-notice': '/api/applications/v1/grants/{grantId}/prepared/{noticeId}/release',
} as const;
type Signing = keyof typeof ROUTES;

/** A signature is a button: what is signed stands above it. */
const Sign = ({
  grant: { grantId },
  preparation: { noticeId },
  etag,
  what,
  refusal,
}: Props & { what: Signing; refusal: Offer['refusal'] }) => {
  const t = useTexts(noticeWritingTexts);
  const language = useLanguage();
  const send = useSend(ROUTES[what]);
  const action = useAction({
    send: (version: string | null, key) => send({ parameters: { path: { grantId, noticeId } }, body: {}, version }, key),
    onDone: useDone(what === 'release-notice' ? t.released : t.done),
  });
  return (
    <div className="pw-step">
      {what === 'release-notice' && !refusal && <p className="pw-muted">{t.releaseHint}</p>}
      <Refusal problem={action.problem} title={t.refused} />
      <Button variant="primary" isBusy={action.isBusy} disabledReason={refusal?.texts[language]} onClick={() => void action.run(etag)}>
        {what === 'release-notice' ? t.release : t.countersign}
      </Button>
    </div>
  );
};

type Returning = Body<'/api/applications/v1/grants/{grantId}/prepared/{noticeId}/return'>;
const ReturnForm = ({ grant: { grantId }, preparation: { noticeId }, etag }: Props) => {
  const t = useTexts(noticeWritingTexts);
  const send = useSend('/api/applications/v1/grants/{grantId}/prepared/{noticeId}/return');
  const form = useBodyForm({
    schema: returnNoticeBody,
    defaultValues: { note: '' },
    send: (body: Returning, key) => send({ parameters: { path: { grantId, noticeId } }, body, version: etag }, key),
    onSent: useDone(t.returned),
  });
  return (
    <Form form={form} label={t.return}>
      <form.Field name="note">{(field) => <TextArea {...field} label={t.returnNote} maxLength={900} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.return}
        </Button>
      </div>
    </Form>
  );
};

type Discarding = Body<'/api/applications/v1/grants/{grantId}/prepared/{noticeId}/discard'>;
const DiscardForm = ({ grant: { grantId }, preparation: { noticeId }, etag }: Props) => {
  const t = useTexts(noticeWritingTexts);
  const send = useSend('/api/applications/v1/grants/{grantId}/prepared/{noticeId}/discard');
  const form = useBodyForm({
    schema: discardNoticeBody,
    defaultValues: { reason: '' },
    send: (body: Discarding, key) => send({ parameters: { path: { grantId, noticeId } }, body, version: etag }, key),
    onSent: useDone(t.discarded),
  });
  return (
    <Form form={form} label={t.discard}>
      <p className="pw-muted">{t.discardHint}</p>
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.discardReason} maxLength={900} />}</form.Field>
      <div className="pw-buttons">
        <Button type="submit" isBusy={form.isBusy}>
          {t.discard}
        </Button>
      </div>
    </Form>
  );
};

/** What is prepared as whoever signs sees it: the differences, the reason, the blocks, the draft of its letter, and what this person can do. */
export const SignNotice = (props: Props) => {
  const { grant, preparation, lineIds } = props;
  const t = useTexts(noticeWritingTexts);
  const { kinds } = useTexts(grantsTexts);
  const f = useFormat();
  const { noticeId, kind, content, amountCents, reason, blocks = [], preparedOn, countersignedOn, returned, needs } = preparation;
  const { raisesCents, funds } = preparation;
  const offer = (action: Offer['action']): Offer | undefined => grant.actions.find((one) => one.action === action);
  const amount = f.euro(amountCents);
  return (
    <>
      <h3>{t.prepared.title({ notice: textOf(kinds, kind) })}</h3>
      <p>
        {t.prepared.on({ date: f.date(preparedOn) })}{' '}
        {kind === 'REIMBURSEMENT' || kind === 'INTEREST' ? t.prepared.claim({ amount }) : t.prepared.amount({ amount })}{' '}
        {countersignedOn !== undefined && t.prepared.countersigned({ date: f.date(countersignedOn) })}
      </p>
      {returned && (
        <Alert kind="warning" title={t.prepared.returned({ date: f.date(returned.on) })}>
          <p className="pw-written">{returned.note}</p>
        </Alert>
      )}
      {raisesCents !== undefined && <p>{t.prepared.raises({ amount: f.euro(raisesCents), funds: t.funds[funds.kind] })}</p>}
      {funds.kind === 'refused' && (
        <Alert
          kind="warning"
          title={t.refusedFunds({ frame: f.euro(funds.frameAvailableCents ?? 0), pot: f.euro(funds.potAvailableCents ?? 0) })}
        />
      )}
      {needs?.thirdSignature && (
        <p>{t.prepared.third({ amount: f.euro(needs.thirdSignature.fromCents), source: needs.thirdSignature.source })}</p>
      )}
      <NoticeChanges notice={textOf(kinds, kind)} content={content} lineIds={lineIds} exportAs={`entwurf-${grant.fileNumber}`} />
      <h4>{t.reason}</h4>
      <p className="pw-written" dir="auto">
        {reason}
      </p>
      {blocks.map(({ key, title, text }) => (
        <div key={key}>
          <strong>{title}</strong>
          <p className="pw-written">{text}</p>
        </div>
      ))}
      <p>
        <a
          className="kern-link"
          href={addressOf('/api/applications/v1/grants/{grantId}/prepared/{noticeId}/letter.pdf', {
            path: { grantId: grant.grantId, noticeId },
          })}
          download
        >
          {t.prepared.draft}
        </a>
      </p>
      {(['countersign-notice', 'release-notice'] as const).map((what) => {
        const open = offer(what);
        return open && <Sign key={what} {...props} what={what} refusal={open.refusal} />;
      })}
      {offer('return-notice') && (
        <details className="pw-step pw-step--open">
          <summary>{t.return}</summary>
          <ReturnForm {...props} />
        </details>
      )}
      {offer('discard-notice') && (
        <details className="pw-step pw-step--open">
          <summary>{t.discard}</summary>
          <DiscardForm {...props} />
        </details>
      )}
    </>
  );
};
