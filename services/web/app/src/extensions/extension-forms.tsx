import { useWatch } from 'react-hook-form';
import { prepareExtensionBody, rejectExtensionRequestBody, requestExtensionBody } from '../api/generated/applications.bodies';
import type { Body } from '../api/paths';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { extensionsTexts } from '../texts/extensions';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { Alert } from '../ui/feedback';
import { Checkbox } from '../ui/checkbox';
import { FieldGroup } from '../ui/field-group';
import { Form, useBodyForm } from '../ui/form/body-form';
import { ReasonForm } from '../ui/form/reason-form';
import { useDone } from '../ui/toasts';
import { LetterFields, letterOf, useLetterBlocks, type LetterValues } from './letter-fields';
import type { Extension, ExtensionPost } from './types';

const REQUESTS = '/api/applications/v1/grants/{grantId}/extension/requests';
const NOTICE = '/api/applications/v1/grants/{grantId}/extension/notice';
const REJECT = '/api/applications/v1/grants/{grantId}/extension/requests/{requestId}/reject';

/** Those for which no request waits. */
const openPosts = ({ posts, requests }: Extension): readonly ExtensionPost[] => {
  const asked = new Set(requests.flatMap(({ openLineIds }) => openLineIds));
  return posts.filter(({ lineId }) => !asked.has(lineId));
};

const REASON_LENGTH = 900;
/** What is done to a request, by the action that the service offers. */
const CLOSING = { 'withdraw-request': 'withdraw', 'decline-request': 'decline' } as const;
type Action = keyof typeof CLOSING;

interface Props {
  extension: Extension;
  nameOf: (lineId: string) => string;
  etag: string | null;
}

/** Who may sign for the recipient asks for the posts that can be extended, or some of them; for others, too, and reads before that why the rules give them nothing. */
export const RequestForm = ({ extension, nameOf, etag }: Props) => {
  const t = useTexts(extensionsTexts).request;
  const f = useFormat();
  const language = useLanguage();
  const { grantId } = extension;
  const posts = openPosts(extension);
  const send = useSend(REQUESTS);
  const done = useDone(t.done);
  const form = useBodyForm<{ posts: Record<string, boolean> }, Body<typeof REQUESTS>, unknown>({
    schema: requestExtensionBody,
    defaultValues: { posts: Object.fromEntries(posts.map(({ lineId, refusal }) => [lineId, refusal === undefined])) },
    bodyOf: ({ posts: chosen }) => ({ lineIds: posts.flatMap(({ lineId }) => (chosen[lineId] ? [lineId] : [])) }),
    send: (body, key) => send({ parameters: { path: { grantId } }, body, version: etag }, key),
    onSent: () => done(),
  });
  const chosen = useWatch({ control: form.form.control, name: 'posts' });
  const unlikely = posts.filter(({ lineId, refusal }) => refusal !== undefined && chosen[lineId] === true);
  return (
    <Form form={form} label={t.title}>
      <FieldGroup legend={t.title}>
        <p className="pw-muted">{t.hint}</p>
        {posts.map(({ lineId, oldEnd = '', newEnd = '', amountCents = 0, refusal }) => (
          <form.Field key={lineId} name={`posts.${lineId}`}>
            {({ value, ...field }) => (
              <Checkbox
                {...field}
                value={value ?? false}
                label={
                  refusal
                    ? t.unlikely({ post: nameOf(lineId) })
                    : t.post({ post: nameOf(lineId), oldEnd: f.date(oldEnd), newEnd: f.date(newEnd), amount: f.euro(amountCents) })
                }
                hint={refusal?.[language]}
              />
            )}
          </form.Field>
        ))}
      </FieldGroup>
      {unlikely.length > 0 && (
        <Alert kind="warning" title={t.rejected({ posts: unlikely.map(({ lineId }) => nameOf(lineId)).join(', ') })}>
          <p className="kern-body">{t.rejectedHint}</p>
        </Alert>
      )}
      <div className="pw-buttons">
        <Button type="submit" variant="primary" isBusy={form.isBusy}>
          {t.act}
        </Button>
      </div>
    </Form>
  );
};

/** The authority prepares the notice for the posts that were asked for, or for others; what it leaves of a request stays open. */
export const PrepareForm = ({ extension, nameOf }: Pick<Props, 'extension' | 'nameOf'>) => {
  const t = useTexts(extensionsTexts).prepare;
  const language = useLanguage();
  const blocks = useLetterBlocks('EXTENSION');
  const send = useSend(NOTICE);
  const done = useDone(t.done);
  const { grantId, rules, short, requests } = extension;
  const posts = extension.posts.filter(({ refusal }) => refusal === undefined);
  const asked = requests.flatMap(({ openLineIds }) => openLineIds);
  const isAsked = asked.length > 0;
  const form = useBodyForm<LetterValues, Body<typeof NOTICE>, unknown>({
    schema: prepareExtensionBody,
    defaultValues: {
      reason: rules?.source ?? '',
      blocks: {},
      posts: Object.fromEntries(posts.map(({ lineId }) => [lineId, !isAsked || asked.includes(lineId)])),
    },
    bodyOf: ({ posts: chosen = {}, ...values }) => ({
      lineIds: posts.flatMap(({ lineId }) => (chosen[lineId] ? [lineId] : [])),
      ...letterOf(values, blocks),
    }),
    send: (body, key) => send({ parameters: { path: { grantId } }, body }, key),
    onSent: () => done(),
  });
  const chosen = useWatch({ control: form.form.control, name: 'posts' });
  const rest = asked.filter((lineId) => chosen?.[lineId] !== true);
  return (
    <details className="pw-details">
      <summary>{t.title}</summary>
      <p className="pw-muted">{t.hint}</p>
      {short && <Alert kind="warning" title={short[language]} />}
      <Form form={form} label={t.title}>
        <FieldGroup legend={t.posts}>
          {posts.map(({ lineId }) => (
            <form.Field key={lineId} name={`posts.${lineId}`}>
              {({ value, ...field }) => <Checkbox {...field} value={value ?? false} label={nameOf(lineId)} />}
            </form.Field>
          ))}
        </FieldGroup>
        {rest.length > 0 && <Alert kind="info" title={t.rest({ posts: rest.map(nameOf).join(', ') })} />}
        <LetterFields form={form} blocks={blocks} />
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.act}
          </Button>
        </div>
      </Form>
    </details>
  );
};

interface CloseProps extends Pick<Props, 'etag'> {
  grantId: string;
  request: Extension['requests'][number];
  action: Action;
}

const CloseForm = ({ grantId, request: { requestId, requestedOn }, action, etag }: CloseProps) => {
  const texts = useTexts(extensionsTexts);
  const f = useFormat();
  const closing = CLOSING[action];
  const t = texts.close[closing];
  const send = useSend(`${REQUESTS}/{requestId}/${closing}`);
  return (
    <details className="pw-details">
      <summary>
        {texts.file.request({ date: f.date(requestedOn) })}: {t.title}
      </summary>
      <ReasonForm
        label={t.field}
        hint={t.hint}
        maxLength={REASON_LENGTH}
        confirmLabel={t.title}
        send={(body, key) => send({ parameters: { path: { grantId, requestId } }, body, version: etag }, key)}
        onSent={useDone(t.done)}
      />
    </details>
  );
};

interface RejectProps extends Pick<CloseProps, 'request'>, Pick<Props, 'extension' | 'nameOf'> {}

/** The authority prepares the notice by which a request is rejected; its reasons begin with what the rules of today say. */
const RejectForm = ({ extension: { grantId, posts }, request: { requestId, requestedOn, openLineIds }, nameOf }: RejectProps) => {
  const texts = useTexts(extensionsTexts);
  const t = texts.reject;
  const f = useFormat();
  const blocks = useLetterBlocks('EXTENSION_REJECTION');
  const send = useSend(REJECT);
  const done = useDone(t.done);
  const form = useBodyForm<LetterValues, Body<typeof REJECT>, unknown>({
    schema: rejectExtensionRequestBody,
    defaultValues: {
      // The letter is in German.
      reason: posts
        .flatMap(({ lineId, refusal }) => (refusal && openLineIds.includes(lineId) ? [`${nameOf(lineId)}: ${refusal.de}`] : []))
        .join('\n'),
      blocks: {},
    },
    bodyOf: (values) => letterOf(values, blocks),
    send: (body, key) => send({ parameters: { path: { grantId, requestId } }, body }, key),
    onSent: () => done(),
  });
  return (
    <details className="pw-details">
      <summary>
        {texts.file.request({ date: f.date(requestedOn) })}: {t.title}
      </summary>
      <p className="pw-muted">{t.hint}</p>
      <Form form={form} label={t.title}>
        <LetterFields form={form} blocks={blocks} />
        <div className="pw-buttons">
          <Button type="submit" variant="primary" isBusy={form.isBusy}>
            {t.act}
          </Button>
        </div>
      </Form>
    </details>
  );
};

/** Its recipient takes a request back; the authority rejects it by a notice, or declines it without one. */
export const CloseForms = ({ extension, nameOf, etag }: Props) => {
  const { grantId, requests, version } = extension;
  return requests.flatMap((request) =>
    request.actions.map((action) => {
      const key = `${request.requestId}/${action}/${version}`;
      return action === 'reject-request' ? (
        <RejectForm key={key} extension={extension} request={request} nameOf={nameOf} />
      ) : (
        <CloseForm key={key} grantId={grantId} request={request} action={action} etag={etag} />
      );
    }),
  );
};
