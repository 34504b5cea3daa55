import { Amount, DateOnly, DistrictKey, Mark, OneOf, PartyKey, Type, View, defined } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import type { Acting, Actor, Districts } from '@paktwerk/platform';
import { actsFor, bodyOf } from '@paktwerk/platform';
import { applicantKey, namesOf } from '../applicant/applicant';
import { NoticeContent, LineTerms } from '../grant/content';
import { HistoryEntry } from '../history/entry';
import type { Effect } from './effect-of-change';
import { CHANGE_COUNTS_BY } from '../parameters';
import { CHANGED, NOTES, Wish } from './events';
import { CHANGE_STATUSES, amendmentOf, differenceOf } from './state';
import type { Change } from './state';

const Text = Type.String();
const Difference = Type.Integer({ description: 'What it costs more, in cents; below 0: what it frees' });
const Step = Type.Object({ de: Text, en: Text, cents: Amount() });

export const CHANGE_ACTIONS = ['draft', 'send', 'answer', 'withdraw', 'query', 'acknowledge', 'refuse'] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** Who may take a step; its route allows the same roles. */
export const ROLES_OF = {
  draft: ['APPLICANT', 'SIGNATORY'],
  send: ['SIGNATORY'],
  answer: ['APPLICANT', 'SIGNATORY'],
  withdraw: ['SIGNATORY'],
  query: ['GRANT_CLERK'],
  acknowledge: ['GRANT_CLERK'],
  refuse: ['GRANT_CLERK'],
} as const satisfies Readonly<Record<ChangeAction, readonly Actor['role'][]>>;

const item = {
  changeId: Text,
  applicationId: Text,
  grantId: Text,
  fileNumber: Text,
  programmeId: Text,
  programmeCode: Text,
  district: DistrictKey(),
  districtName: Text,
  recipient: Type.Optional(PartyKey()),
  applicantName: Text,
  lineId: Text,
  wish: Wish,
  from: DateOnly({ description: 'The first day on which it is so' }),
  reason: Text,
  status: OneOf(CHANGE_STATUSES),
  draftedOn: DateOnly(),
  sentOn: Type.Optional(DateOnly()),
  differenceCents: Type.Optional(Difference),
  moneyFollows: Type.Boolean({ description: 'It is acknowledged, and a notice of amendment is to grant or take what follows' }),
};
export const ChangeItem = View('ChangeItem', item);

export const ChangeView = View('ChangeView', {
  ...item,
  before: Type.Optional(LineTerms),
  after: Type.Optional(LineTerms),
  notes: Type.Array(OneOf(NOTES)),
  steps: Type.Array(Step, { description: 'Of a draft: how the new amount comes about' }),
  queries: Type.Array(
    Type.Object({
      question: Text,
      askedOn: DateOnly(),
      lastDay: DateOnly(),
      answer: Type.Optional(Text),
      answeredOn: Type.Optional(DateOnly()),
    }),
  ),
  closed: Type.Optional(Type.Object({ on: DateOnly(), said: Type.Optional(Text) })),
  amendment: Type.Optional(NoticeContent),
  actions: Type.Array(OneOf(CHANGE_ACTIONS), { description: 'What whoever asks may do' }),
  version: Type.Integer(),
});

/** What a change would come to, before it is written down. */
export const ChangePreviewView = View('ChangePreviewView', {
  before: LineTerms,
  after: LineTerms,
  differenceCents: Difference,
  notes: Type.Array(OneOf(NOTES)),
  steps: Type.Array(Step),
  basis: Type.Object({ mark: Mark, source: Text }, { description: 'How a change within a month counts' }),
});

export const ChangeableView = View('ChangeableView', {
  applicationId: Text,
  fileNumber: Text,
  from: DateOnly(),
  to: DateOnly(),
  lines: Type.Array(
    Type.Object({
      lineId: Text,
      kind: Text,
      terms: LineTerms,
      changeable: Type.Array(OneOf(CHANGED), { description: 'What can be told of it' }),
    }),
    { description: 'As they are granted now' },
  ),
  tiers: Type.Array(Type.Object({ tier: Text, titleDe: Text, titleEn: Text }), {
    description: 'Qualifications that the rules have a rate for',
  }),
  actions: Type.Array(OneOf(CHANGE_ACTIONS)),
});

export const ChangeHistoryView = View('ChangeHistoryView', { changeId: Text, fileNumber: Text, entries: Type.Array(HistoryEntry) });

export const changeItem = (change: Change, districts: Pick<Districts, 'organisationName'>): Static<typeof ChangeItem> => {
  const { changeId, applicationId, grantId, fileNumber, programmeId, programmeCode, lineId, wish, from, reason } = change;
  const { status, draftedOn, sentOn, recipient, recipientName, district } = change;
  return {
    changeId,
    applicationId,
    grantId,
    fileNumber,
    programmeId,
    programmeCode,
    district,
    ...namesOf({ district, recipient: recipient ?? null, recipientName: recipientName ?? null }, districts),
    lineId,
    wish,
    from,
    reason,
    status,
    draftedOn,
    ...defined({ sentOn, differenceCents: sentOn === undefined ? undefined : differenceOf(change) }),
    moneyFollows: amendmentOf(change) !== undefined,
  };
};

type Who = Acting & Pick<Actor, 'roles'>;

/** What a person may do with it now. */
export const changeActions = (change: Change, who: Who): readonly ChangeAction[] => {
  const isTheirs = actsFor(who, applicantKey(change));
  const isAuthority = bodyOf(who.organisation) === 'authority';
  const open = (action: ChangeAction): boolean => {
    const { status, closed } = change;
    switch (action) {
      case 'draft':
      case 'send':
        return isTheirs && status === 'draft';
      case 'answer':
        return isTheirs && status === 'queried';
      case 'withdraw':
        return isTheirs && closed === undefined;
      case 'query':
      case 'acknowledge':
        return isAuthority && status === 'sent';
      case 'refuse':
        return isAuthority && (status === 'sent' || status === 'queried');
    }
  };
  const has = (action: ChangeAction): boolean => {
    const roles: readonly string[] = ROLES_OF[action];
    return who.roles.some((role) => roles.includes(role));
  };
  return CHANGE_ACTIONS.filter((action) => has(action) && open(action));
};

/** @param effect of a draft: what it would come to today */
export const changeView = (
  change: Change,
  version: number,
  {
    districts,
    who,
    effect,
  }: { readonly districts: Pick<Districts, 'organisationName'>; readonly who: Who; readonly effect?: Effect | undefined },
): Static<typeof ChangeView> => {
  const { notes = [], queries, closed, before, after } = change;
  return {
    ...changeItem(change, districts),
    ...defined({ before, after }),
    notes: [...notes],
    steps: [],
    ...(effect === undefined ? {} : shownEffect(effect)),
    queries: [...queries],
    ...defined({ closed, amendment: amendmentOf(change) }),
    actions: [...changeActions(change, who)],
    version,
  };
};

const shownEffect = ({ before, after, notes, steps }: Effect) => ({
  before,
  after,
  differenceCents: differenceOf({ before, after }),
  notes: [...notes],
  steps: [...steps],
});

export const changePreview = (effect: Effect): Static<typeof ChangePreviewView> => {
  const { mark, source } = CHANGE_COUNTS_BY;
  return { ...shownEffect(effect), basis: { mark, source } };
};
