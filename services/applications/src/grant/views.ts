import { Amount, DateOnly, DistrictKey, InstantString, OneOf, PartyKey, Type, View, defined } from '@paktwerk/kernel';
import { remedyUntil } from '@paktwerk/deadlines';
import { DELIVERY_BASES, FINAL_BECAUSE, NOTICE_KINDS } from '@paktwerk/contracts';
import { actsForParty } from '@paktwerk/platform';
import type { Actor, Districts } from '@paktwerk/platform';
import { HistoryEntry } from '../history/entry';
import { applicantName } from '../application/views';
import { Needs } from '../application/events';
import { DecisionBlock } from '../text-block/events';
import { GRANT_ACTIONS, NOTICE_ACTIONS, offersTo } from './actions';
import type { GrantOffer } from './actions';
import { FURTHER_KINDS, NoticeContent } from './content';
import { countedOf } from './counted';
import type { Counted } from './counted';
import { differenceIn } from './difference';
import { ACTION_OUTCOMES, CHANNELS } from './events';
import { grantFor, isSent } from './known-to-recipient';
import { NOTICE_STATUSES, isOpened, lastDispatch, statusOf } from './state';
import type { Delivery, Dispatch, Notice, NoticeInPreparation, OpenGrant } from './state';
import { whyThatDay } from './why-that-day';

const Text = Type.String();
const Why = Type.Object({ de: Text, en: Text }, { description: 'Why it is that day' });

const about = {
  grantId: Type.String({ description: 'Of the file; a rejection has one too, and no grant' }),
  applicationId: Text,
  fileNumber: Text,
  callId: Text,
  programmeId: Text,
  district: DistrictKey(),
  districtName: Text,
  recipient: Type.Optional(PartyKey()),
  applicantName: Text,
};

const Difference = Type.Optional(
  Type.Integer({ description: 'What it adds to the grant, below 0 what it takes; absent where its amount stands for itself' }),
);

const DispatchView = Type.Object({
  dispatchId: Text,
  channel: OneOf(CHANNELS),
  againstReceipt: Type.Optional(Type.Boolean()),
  addressee: Text,
  isInstructed: Type.Boolean({ description: 'The notice says which remedy there is' }),
  on: DateOnly(),
  until: Type.Optional(
    DateOnly({ description: 'By post, or once retrieved: when it counts as delivered. Before that: the last day to retrieve it' }),
  ),
  why: Type.Optional(Why),
  retrievedAt: Type.Optional(InstantString()),
  announcedTo: Type.Optional(Type.Integer({ description: 'To how many people a mail went that it is ready' })),
  expiredOn: Type.Optional(DateOnly()),
  cameBackOn: Type.Optional(DateOnly({ description: 'The letter came back undelivered' })),
  letter: Type.Optional(Type.String({ description: 'SHA-256 of the letter' })),
});

/** Whether it grants or rejects is what it says. */
const NoticeKindInHand = Type.Optional(
  OneOf(NOTICE_KINDS, { description: 'Whether it grants, rejects, changes …; for its recipient from the retrieval or delivery on' }),
);

const NoticeView = Type.Object({
  noticeId: Text,
  kind: NoticeKindInHand,
  status: OneOf(NOTICE_STATUSES),
  decisionId: Text,
  amountCents: Type.Optional(Amount({ description: 'For its recipient from the retrieval or delivery on, as what it says' })),
  differenceCents: Difference,
  content: Type.Optional(NoticeContent),
  releasedOn: DateOnly(),
  letter: Type.Optional(Type.String({ description: 'SHA-256 of the letter, for whom may open it' })),
  isInstructed: Type.Boolean({ description: 'Its letter says which remedy there is' }),
  dispatches: Type.Array(DispatchView, { description: 'Oldest first; the last one counts' }),
  delivered: Type.Optional(
    Type.Object({
      on: DateOnly(),
      basis: OneOf(DELIVERY_BASES),
      why: Type.Optional(Why),
      lastDay: DateOnly({ description: 'The last day to file an action' }),
      whyLastDay: Why,
    }),
  ),
  foreseen: Type.Optional(
    Type.Object(
      { on: DateOnly(), lastDay: DateOnly({ description: 'The last day to file an action then' }), whyLastDay: Why },
      { description: 'Sent, or retrieved, and not yet delivered: when it will count as delivered, and what follows' },
    ),
  ),
  waivedOn: Type.Optional(DateOnly()),
  final: Type.Optional(Type.Object({ on: DateOnly(), because: OneOf(FINAL_BECAUSE) })),
  courtActions: Type.Array(
    Type.Object({
      actionId: Text,
      court: Text,
      courtFileNumber: Type.Optional(Text),
      filedAt: InstantString(),
      late: Type.Boolean(),
      afterWaiver: Type.Optional(
        Type.Boolean({ description: 'Remedies were waived before; the notice stays final until the court says otherwise' }),
      ),
      ended: Type.Optional(
        Type.Object({
          on: DateOnly(),
          outcome: OneOf(ACTION_OUTCOMES),
          note: Text,
          lineIds: Type.Optional(Type.Array(Text, { description: 'The lines that it was annulled for, where not as a whole' })),
        }),
      ),
    }),
  ),
  actions: Type.Array(OneOf(NOTICE_ACTIONS), { description: 'What the person who asks can do now' }),
});

/** What is prepared and not released; nobody but the authority is shown it. */
const PreparationView = Type.Object({
  noticeId: Text,
  kind: OneOf(FURTHER_KINDS),
  content: NoticeContent,
  amountCents: Amount({ description: 'Of the grant afterwards; of a reimbursement what is claimed' }),
  reason: Text,
  blocks: Type.Optional(Type.Array(DecisionBlock)),
  preparedOn: DateOnly(),
  needs: Type.Optional(Needs),
  raisesCents: Type.Optional(Amount({ description: 'What it adds to the grant' })),
  funds: Type.Object(
    {
      kind: OneOf(['not-needed', 'pending', 'reserved', 'refused'] as const),
      reason: Type.Optional(Text),
      frameAvailableCents: Type.Optional(Amount()),
      potAvailableCents: Type.Optional(Amount()),
      closedYear: Type.Optional(Type.Integer()),
    },
    { description: 'Whether what it adds is set aside' },
  ),
  countersignedOn: Type.Optional(DateOnly()),
  returned: Type.Optional(Type.Object({ note: Text, on: DateOnly() })),
  heardOn: Type.Optional(DateOnly({ description: 'Something more was said in its hearing after it was prepared' })),
});

export const GrantView = View('GrantView', {
  ...about,
  preparation: Type.Optional(PreparationView),
  actions: Type.Array(
    Type.Object({
      action: OneOf(GRANT_ACTIONS),
      refusal: Type.Optional(Type.Object({ code: Text, texts: Type.Object({ de: Text, en: Text }) })),
    }),
    { description: 'What the person who asks can do with the file as a whole' },
  ),
  notices: Type.Array(NoticeView, { description: 'Oldest first' }),
  version: Type.Integer(),
});

export const NoticeItem = View('NoticeItem', {
  ...about,
  noticeId: Text,
  kind: NoticeKindInHand,
  status: OneOf(NOTICE_STATUSES),
  decisionId: Text,
  amountCents: Type.Optional(Amount({ description: 'For its recipient from the retrieval or delivery on' })),
  differenceCents: Difference,
  releasedOn: DateOnly(),
  dispatchedOn: Type.Optional(DateOnly()),
  channel: Type.Optional(OneOf(CHANNELS)),
  deliveredOn: Type.Optional(DateOnly()),
  lastDay: Type.Optional(DateOnly({ description: 'The last day to file an action' })),
  finalOn: Type.Optional(DateOnly()),
});

export const GrantHistoryView = View('GrantHistoryView', { grantId: Text, fileNumber: Text, entries: Type.Array(HistoryEntry) });

const why = (counted: Counted | undefined) => defined({ why: counted && whyThatDay(counted) });

const dispatchView = ({ counted, announced: _wording, ...dispatch }: Dispatch) => ({ ...dispatch, ...why(counted) });

/** A receipt names its day itself; the other days follow from the dispatch. */
const deliveryView = ({ on, basis, dispatchId, lastDay, counted }: Delivery, dispatches: readonly Dispatch[]) => ({
  on,
  basis,
  ...why(basis === 'receipt' ? undefined : dispatches.find((d) => d.dispatchId === dispatchId)?.counted),
  lastDay,
  whyLastDay: whyThatDay(counted),
});

/** Whoever has retrieved a notice is told at once until when they can go to court, not only on the day from which it counts as delivered. */
const foreseenOf = (notice: Notice) => {
  const dispatch = lastDispatch(notice);
  const status = statusOf(notice);
  if (dispatch?.until === undefined || (status !== 'posted' && status !== 'retrieved')) return undefined;
  const because = remedyUntil(dispatch.until, dispatch.isInstructed);
  return { on: dispatch.until, lastDay: because.on, whyLastDay: whyThatDay(countedOf(because)) };
};

type Reader = Pick<Actor, 'roles' | 'organisation' | 'predecessors'>;

const noticeView = (notice: Notice, grant: OpenGrant, reader: Reader, isNow: boolean) => {
  const { kind, delivered, actions, dispatches, amountCents, ...rest } = notice;
  return {
    ...rest,
    ...(actsForParty(reader) && !isOpened(notice)
      ? {}
      : { kind, amountCents, ...defined({ differenceCents: differenceIn(rest.content) }) }),
    status: statusOf(notice),
    dispatches: dispatches.map(dispatchView),
    ...defined({ delivered: delivered && deliveryView(delivered, dispatches), foreseen: foreseenOf(notice) }),
    courtActions: [...actions],
    actions: isNow ? [...offersTo(reader, grant, notice)] : [],
  };
};

const preparationView = ({ preparedBy: _by, kind, countersigned, blocks, ...preparation }: NoticeInPreparation) => ({
  ...preparation,
  kind: furtherKind(kind),
  ...defined({ blocks: blocks && [...blocks], countersignedOn: countersigned?.on }),
});

const furtherKind = (kind: NoticeInPreparation['kind']) => {
  const further = FURTHER_KINDS.find((k) => k === kind);
  if (further === undefined) throw new Error(`A notice of the kind ${kind} is prepared in the file of a grant.`);
  return further;
};

/** The file of a decision's notices, as far as who reads it may know, with the steps that it offers; `offers` is absent as of another day. */
export const grantView = (
  file: OpenGrant,
  version: number,
  districts: Pick<Districts, 'organisationName'>,
  reader: Reader,
  offers: readonly GrantOffer[] | undefined,
) => {
  const shown = grantFor(reader, file);
  const { kind: _kind, applicant, notices, preparation, hearings: _heard, discarded: _over, ofPreparation: _unseen, ...grant } = shown;
  return {
    ...grant,
    ...defined({ preparation: preparation && preparationView(preparation) }),
    actions: [...(offers ?? [])],
    districtName: districts.organisationName(grant.district),
    applicantName: applicantName({ ...grant, ...defined({ applicant }) }, districts),
    notices: notices
      .filter((notice) => !actsForParty(reader) || isSent(notice))
      .map((notice) => noticeView(notice, shown, reader, offers !== undefined)),
    version,
  };
};
