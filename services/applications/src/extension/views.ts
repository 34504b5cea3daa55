import { Amount, DateOnly, DistrictKey, InstantString, Mark, OneOf, PartyKey, Share, Type, View, defined } from '@paktwerk/kernel';
import type { Refusal } from '@paktwerk/kernel';
import { Reason } from '../application/events';
import { inWords } from '../application/in-words';
import { HistoryEntry } from '../history/entry';
import { EXTENDABLE_STATES } from '../funding/per-capita-post';
import type { ExtensionRules } from './extension-rules';
import type { PostToExtend } from './grant-to-extend';
import { REQUEST_STATUSES, answersTo, statusBy, undecided } from './state';
import type { ExtensionRequest, ExtensionRequests } from './state';
import type { OpenGrant } from '../grant/state';

const Text = Type.String();
const Integer = Type.Integer();

export const EXTENSION_ACTIONS = ['request-extension', 'prepare-extension'] as const;
export type ExtensionAction = (typeof EXTENSION_ACTIONS)[number];
export const REQUEST_ACTIONS = ['withdraw-request', 'decline-request', 'reject-request'] as const;
export type RequestAction = (typeof REQUEST_ACTIONS)[number];
const POST_STATES = ['NOT_APPROVED', 'APPROVED', 'FILLED', 'VACANT', 'LAPSED', 'ENDED'] as const;

/** What the rules say, with where they say it. */
const Rules = Type.Object({
  ruleSetVersion: Integer,
  months: Type.Integer({ description: 'Added at most' }),
  cutOff: DateOnly({ description: 'The day on which the state of a post decides' }),
  states: Type.Array(OneOf(EXTENDABLE_STATES)),
  monthsInAll: Type.Optional(Integer),
  windowMonths: Type.Optional(Type.Integer({ description: 'Within which a vacant post may be filled again' })),
  validTo: Type.Optional(DateOnly({ description: 'No post is funded longer' })),
  mark: Mark,
  source: Text,
});
const Post = Type.Object({
  postId: Text,
  lineId: Text,
  position: Type.Integer({ description: 'Of its line in the application, by which people call it' }),
  share: Share(),
  state: OneOf(POST_STATES, { description: 'On the cut-off day, as known' }),
  vacantSince: Type.Optional(DateOnly()),
  refillableUntil: Type.Optional(DateOnly()),
  lapsed: Type.Optional(
    Type.Object(
      {
        vacantSince: DateOnly(),
        lastDay: DateOnly({ description: 'On which it could have been filled' }),
        opensFrom: DateOnly({ description: 'First day of the months that are added: from then on it may be filled anew' }),
      },
      { description: 'It was refillable on the cut-off day and has lapsed since: what fell back of the months before stays so' },
    ),
  ),
  oldEnd: Type.Optional(DateOnly()),
  newEnd: Type.Optional(DateOnly()),
  fundedMonths: Type.Optional(Type.Integer({ description: 'In all, with the extension' })),
  amountCents: Type.Optional(Amount({ description: 'What the extension adds' })),
  refusal: Type.Optional(Reason),
});
const Request = Type.Object({
  requestId: Text,
  requestedOn: DateOnly(),
  lineIds: Type.Array(Text),
  openLineIds: Type.Array(Text, { description: 'On which no notice has decided yet, and which nobody closed' }),
  notExtended: Type.Array(Type.Object({ lineId: Text, reason: Reason }), {
    description:
      'Posts that the rules did not extend on the day of receipt, each with the reason: they were received, and are decided with the others',
  }),
  status: OneOf(REQUEST_STATUSES, { description: 'Open as long as one of its posts waits' }),
  noticeId: Type.Optional(
    Type.String({
      description: 'The last notice that decided on it, or on some of its posts; a recipient learns of it when they have it in hand',
    }),
  ),
  closedOn: Type.Optional(
    DateOnly({ description: 'Withdrawn, or declined, as far as it was open then; a court can have opened another part of it since' }),
  ),
  reason: Type.Optional(Type.String({ description: 'Why it was withdrawn or declined' })),
  actions: Type.Array(OneOf(REQUEST_ACTIONS), { description: 'What whoever asks may do with it' }),
});

export const ExtensionView = View('ExtensionView', {
  grantId: Text,
  applicationId: Text,
  fileNumber: Text,
  amountCents: Amount({ description: 'Of the whole grant as it is' }),
  rules: Type.Optional(Rules),
  refusal: Type.Optional(Reason),
  posts: Type.Array(Post, { description: 'In the order of the lines; without an end those that are not extended' }),
  requests: Type.Array(Request, { description: 'Oldest first' }),
  short: Type.Optional(Reason),
  actions: Type.Array(OneOf(EXTENSION_ACTIONS), { description: 'What whoever asks may do' }),
  knownAt: Type.Optional(InstantString()),
  version: Integer,
});

const keys = {
  grantId: Text,
  applicationId: Text,
  callId: Text,
  programmeId: Text,
  fileNumber: Text,
  district: DistrictKey(),
  districtName: Text,
  recipient: Type.Optional(PartyKey()),
  applicantName: Text,
};
export const ExtensionRequestItem = View('ExtensionRequestItem', {
  ...keys,
  requestId: Text,
  ruleSetVersion: Integer,
  posts: Type.Array(
    Type.Object({
      postId: Text,
      lineId: Text,
      oldEnd: DateOnly(),
      newEnd: DateOnly({ description: 'That before where the rules extended nothing' }),
      amountCents: Amount(),
      notExtended: Type.Optional(Reason),
    }),
  ),
  openLineIds: Type.Array(Text, { description: 'On which no notice has decided yet, and which nobody closed' }),
  requestedOn: DateOnly(),
  status: OneOf(REQUEST_STATUSES, { description: 'Open as long as one of its posts waits' }),
  noticeId: Type.Optional(Type.String({ description: 'The last notice that decided on it, or on some of its posts' })),
  answeredOn: Type.Optional(DateOnly()),
  closedOn: Type.Optional(
    DateOnly({ description: 'Withdrawn, or declined, as far as it was open then; a court can have opened another part of it since' }),
  ),
  reason: Type.Optional(Type.String({ description: 'Why it was withdrawn or declined' })),
});
export const ExtensionPreviewView = View('ExtensionPreviewView', {
  programmeId: Text,
  rules: Type.Optional(Rules),
  refusal: Type.Optional(Reason),
  grants: Type.Array(
    Type.Object({
      ...keys,
      decisionId: Text,
      isRequested: Type.Boolean({ description: 'Its recipient asks for it' }),
      isPrepared: Type.Boolean({ description: 'A notice is being prepared' }),
      posts: Type.Array(Post),
      short: Type.Optional(Reason),
    }),
  ),
  pots: Type.Array(
    Type.Object({
      callId: Text,
      budgetYear: Integer,
      addedCents: Amount({ description: 'What all extensions of its grants add that are not prepared yet' }),
      leftCents: Amount(),
    }),
    { description: 'As far as budgeting has told of them; what a single grant lacks stands with the grant' },
  ),
  extended: Type.Integer({ description: 'Posts that can be extended' }),
  refused: Integer,
  addedCents: Amount({ description: 'What all extensions add' }),
});

export const ExtensionHistoryView = View('ExtensionHistoryView', {
  grantId: Text,
  fileNumber: Text,
  entries: Type.Array(HistoryEntry),
});

export const rulesView = ({
  ruleSetVersion,
  months,
  cutOff,
  states,
  monthsInAll,
  windowMonths,
  validTo,
  mark,
  source,
}: ExtensionRules) => ({
  ruleSetVersion,
  months,
  cutOff,
  states: [...states],
  ...defined({ monthsInAll, windowMonths, validTo }),
  mark,
  source,
});

export const reasonOf = (refusal: Refusal) => {
  const { code, texts } = inWords(refusal);
  return { code, ...texts };
};

export const postView = ({ postId, lineId, position, share, atCutOff, lapsed, outcome }: PostToExtend) => {
  const { state } = atCutOff;
  const vacancy = 'since' in atCutOff ? { vacantSince: atCutOff.since, ...defined({ refillableUntil: atCutOff.refillableUntil }) } : {};
  const about = { postId, lineId, position, share, state, ...vacancy };
  if (outcome.kind === 'refused') return { ...about, refusal: reasonOf(outcome) };
  const { kind: _extended, ...given } = outcome;
  return { ...about, ...defined({ lapsed }), ...given };
};

/** What was asked for of a post, with the reason where the rules of that day did not extend it. */
export const askedView = ({ notExtended, ...asked }: ExtensionRequest['posts'][number]) => ({
  ...asked,
  ...(notExtended && { notExtended: reasonOf({ kind: 'refused', ...notExtended }) }),
});

export const requestViews = (
  requests: ExtensionRequests,
  grant: Pick<OpenGrant, 'notices'>,
  actionsOf: (request: ExtensionRequest) => RequestAction[],
) =>
  requests.map((request) => {
    const { requestId, effectiveOn: requestedOn, posts, closings } = request;
    const closed = closings?.at(-1);
    const answers = answersTo(request, grant);
    return {
      ...{ requestId, requestedOn, lineIds: posts.map(({ lineId }) => lineId) },
      openLineIds: undecided(posts, answers, closings).map(({ lineId }) => lineId),
      notExtended: posts.map(askedView).flatMap(({ lineId, notExtended: reason }) => (reason === undefined ? [] : [{ lineId, reason }])),
      status: statusBy(request, answers),
      ...defined({ noticeId: answers.at(-1)?.noticeId, closedOn: closed?.on, reason: closed?.reason }),
      actions: actionsOf(request),
    };
  });
