import { useQuery } from '@tanstack/react-query';
import { takingBackBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { ChooseBlocks, choiceOf, forNotice, useBlocks } from '../applications/chosen-blocks';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/area';
import { noticeHearingsTexts } from '../texts/notice-hearings';
import { noticeWritingTexts } from '../texts/notice-writing';
import { Button } from '../ui/button';
import { Form, useBodyForm } from '../ui/form/body-form';
import { TextArea } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { emptyIntention, intentionOf } from './intention';
import type { IntentionValues } from './intention';
import { IntentionFields } from './intention-fields';
import { HEARINGS } from './types';
import type { Intention, Known } from './types';

const ROUTE = '/api/applications/v1/grants/{grantId}/taking-back';
type TakingBack = Body<typeof ROUTE>;
type Values = IntentionValues & { reason: string; blocks: Record<string, boolean> };

interface Props {
  grant: { readonly grantId: string; readonly preparation?: { readonly reason: string } };
  etag: string | null;
  impossible: string | undefined;
}

const TakingBackForm = ({ grant, etag, impossible, known, kind }: Props & { known: Known; kind: Intention['kind'] }) => {
  const t = useTexts(noticeWritingTexts);
  const h = useTexts(noticeHearingsTexts);
  const { grantId, preparation } = grant;
  const send = useSend(ROUTE);
  const blocks = forNotice(useBlocks(), kind);
  const form = useBodyForm<Values, TakingBack, unknown>({
    schema: takingBackBody,
    defaultValues: { ...emptyIntention(known, kind), reason: preparation?.reason ?? '', blocks: {} },
    bodyOf: ({ reason, blocks: chosen, ...values }) => ({ intended: intentionOf(values), ...choiceOf(blocks, chosen), reason }),
    send: (body, key) => send({ parameters: { path: { grantId } }, body, version: etag }, key),
    onSent: useDone(t.preparedNow),
  });
  return (
    <Form form={form} label={t.prepare}>
      <p className="pw-muted">{h.first}</p>
      <IntentionFields form={form} known={known} kinds={[kind]} />
      <form.Field name="reason">{(field) => <TextArea {...field} label={t.reason} hint={t.reasonHint} maxLength={10_000} />}</form.Field>
      <ChooseBlocks Field={form.Field} blocks={blocks} words={undefined} />
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy} disabledReason={impossible}>
          {preparation === undefined ? t.prepare : t.prepareAgain}
        </Button>
      </div>
    </Form>
  );
};

/** Writes a notice that takes something back, with the figures of its hearing. */
const formOf = (kind: Intention['kind']) => (props: Props) => {
  const known = useQuery(read(HEARINGS, { path: { grantId: props.grant.grantId } }));
  return (
    <Loaded query={known} skeleton={{ lines: 4 }}>
      {(data) => <TakingBackForm {...props} known={data} kind={kind} />}
    </Loaded>
  );
};

export const RevocationForm = formOf('REVOCATION');
export const WithdrawalForm = formOf('WITHDRAWAL');
export const ReimbursementForm = formOf('REIMBURSEMENT');
