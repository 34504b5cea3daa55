import { useWatch } from 'react-hook-form';
import { changeShareBody } from '../api/generated/staffing.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { postReportsTexts } from '../texts/post-reports';
import { postsTexts } from '../texts/posts';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Form, useBodyForm } from '../ui/form/body-form';
import { faultsOf, schemaAt } from '../ui/form/schema';
import { FteField } from '../ui/number-fields';
import { Select } from '../ui/select';
import { useDone } from '../ui/toasts';
import { Consequences } from './consequences';
import { useWhoOptions, whoWorks } from './who-works';
import type { Post } from './types';

const ROUTE = '/api/staffing/v1/posts/{id}';

/** Refusals of a share, at the field that names it. */
export const SHARE_REFUSED = { 'share-below-minimum': 'share', 'share-above-post': 'share' } as const;

/** A share that is whole already, while it is typed. */
export const isShare = (share: number | null): share is number => share !== null && faultsOf(SHARE, share).length === 0;
const SHARE = schemaAt(changeShareBody, 'share') ?? {};

interface Props {
  post: Post;
  /** The version that the person sees; a command for another one is refused. */
  etag: string | null;
  from?: string | undefined;
  onDone?: () => void;
}

/** Whoever is on the post works more or less from a day on; with what that costs, and whether they have the time. */
export const ChangeShareForm = ({ post, etag, from: first = '', onDone }: Props) => {
  const t = useTexts(postReportsTexts);
  const forms = useTexts(postsTexts).actions;
  const f = useFormat();
  const done = useDone(forms.done);
  const who = useWhoOptions(post);
  const send = useSend(`${ROUTE}/shares`);
  const form = useBodyForm({
    schema: changeShareBody,
    defaultValues: { appointmentId: whoWorks(post)?.appointmentId ?? '', from: first, share: null as number | null },
    send: (body: Body<`${typeof ROUTE}/shares`>, key) => send({ parameters: { path: { id: post.postId } }, body, version: etag }, key),
    refusedAt: {
      ...SHARE_REFUSED,
      'share-outside-occupancy': 'from',
      'fte-exceeded': 'share',
      'fte-exceeded-elsewhere': 'share',
      'appointment-unknown': 'appointmentId',
    },
    onSent: () => {
      form.empty();
      done();
      onDone?.();
    },
  });
  const [appointmentId, from, share] = useWatch({ control: form.form.control, name: ['appointmentId', 'from', 'share'] });
  return (
    <>
      <p className="pw-muted">{t.shareHint({ share: f.fte(post.share) })}</p>
      <Form form={form} label={t.changeShare}>
        {who.length > 1 && <form.Field name="appointmentId">{(field) => <Select {...field} label={t.who} options={who} />}</form.Field>}
        <form.Field name="from">{(field) => <DateField {...field} label={forms.validFrom} />}</form.Field>
        <form.Field name="share">{(field) => <FteField {...field} label={t.share} />}</form.Field>
        <Consequences
          postId={post.postId}
          asked={appointmentId !== '' && isDate(from) && isShare(share) ? { kind: 'share', appointmentId, from, share } : undefined}
        />
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.changeShare}
          </Button>
        </div>
      </Form>
    </>
  );
};
