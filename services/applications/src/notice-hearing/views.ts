import { Amount, DateOnly, InstantString, OneOf, Share, Type, View, defined } from '@paktwerk/kernel';
import { NOTICE_KINDS } from '@paktwerk/contracts';
import type { Actor } from '@paktwerk/platform';
import { SubmittedAttachment } from '../application/events';
import { LineTerms } from '../grant/content';
import type { LineChange, NoticeContent } from '../grant/content';
import { takenBackBy } from '../grant/prepare-reimbursement';
import type { OpenGrant } from '../grant/state';
import { TAKING_BACK_BASES, basisOf } from '../grant/taking-back-bases';
import type { StandingSince } from '../grant/taken-back';
import { HEARING_ACTIONS, canOpen, hearingOffers } from './actions';
import { HEARING_CLOSED_BECAUSE, IntendedClaim } from './events';
import type { NoticeHearing } from './notice-hearing';
import { takenBackByAndWhy, whyItEnds } from './why-it-ends';

const Text = Type.String();
const Said = Type.Object({ de: Text, en: Text });
const Terms = Type.Object({
  amountCents: Amount(),
  share: Type.Optional(Share()),
  months: Type.Optional(Type.Integer()),
  units: Type.Optional(Type.Integer()),
  to: Type.Optional(DateOnly({ description: 'The last day that the line lasts for, where it is known' })),
  parts: LineTerms.properties.parts,
});
const ChangeView = Type.Object({
  lineId: Text,
  place: Type.Integer({ description: 'Among the lines of the application, from 1 on' }),
  before: Terms,
  after: Terms,
  differenceCents: Type.Integer({ description: 'Negative where it takes something' }),
});
const said = {
  kind: OneOf(NOTICE_KINDS),
  basis: Type.Optional(Type.Object({ code: Text, de: Text, en: Text, source: Text }, { description: 'Why, by the law' })),
  knownOn: Type.Optional(DateOnly({ description: 'When the authority learnt of the facts' })),
  takenBackBy: Type.Optional(
    Type.Object({ on: DateOnly(), why: Said }, { description: 'Until when the authority may; absent where it always may' }),
  ),
  from: Type.Optional(DateOnly({ description: 'The first day on which the grant does not hold any more' })),
  becauseNoticeId: Type.Optional(Text),
  claim: Type.Optional(IntendedClaim),
  lines: Type.Array(ChangeView),
  differenceCents: Type.Integer({ description: 'Of all lines' }),
  settled: Type.Optional(
    Type.Object(
      { grantedCents: Amount(), settledCents: Amount(), claimableCents: Amount() },
      { description: 'Of a final notice: what is granted, what for good, and what was paid too much' },
    ),
  ),
};

/** What a notice would take, before anybody is heard on it. */
export const IntendedView = View('IntendedView', said);

const NoticeHearingItem = Type.Object({
  hearingId: Text,
  ...said,
  grounds: Text,
  openedOn: DateOnly(),
  lastDay: DateOnly(),
  whyLastDay: Said,
  extendedOn: Type.Optional(DateOnly()),
  statements: Type.Array(
    Type.Object({
      text: Text,
      files: Type.Optional(Type.Array(SubmittedAttachment)),
      receivedAt: InstantString(),
      late: Type.Boolean(),
    }),
    { description: 'Oldest first' },
  ),
  closed: Type.Optional(Type.Object({ on: DateOnly(), because: OneOf(HEARING_CLOSED_BECAUSE) })),
  actions: Type.Array(OneOf(HEARING_ACTIONS)),
});

export const NoticeHearingsView = View('NoticeHearingsView', {
  grantId: Text,
  applicationId: Text,
  fileNumber: Text,
  lines: Type.Array(Type.Object({ lineId: Text, place: Type.Integer(), terms: Terms }), {
    description: 'What the grant grants now, line by line',
  }),
  takenBack: Type.Array(
    Type.Object({ noticeId: Text, kind: OneOf(NOTICE_KINDS), from: DateOnly(), takenBackCents: Amount(), on: Type.Optional(DateOnly()) }),
    { description: 'Notices that took something back, with the day of their delivery: what was paid of it can be claimed' },
  ),
  bases: Type.Array(Type.Object({ code: Text, kind: OneOf(NOTICE_KINDS), de: Text, en: Text, source: Text, mark: Text }), {
    description: 'For which reasons a grant can be taken back',
  }),
  items: Type.Array(NoticeHearingItem, { description: 'The last one first' }),
  actions: Type.Array(OneOf(['open-notice-hearing'] as const)),
  version: Type.Integer(),
});

type PlaceOf = (lineId: string) => number;
const placesIn =
  (standing: StandingSince | undefined): PlaceOf =>
  (lineId) =>
    (standing?.requested.findIndex((line) => line.lineId === lineId) ?? -1) + 1;

const termsView = ({ amountCents, share, months, units, to, parts }: LineTerms) => ({
  amountCents,
  ...defined({ share, months, units, to, parts }),
});
const changeView = ({ lineId, before, after }: LineChange, placeOf: PlaceOf) => ({
  lineId,
  place: placeOf(lineId),
  before: termsView(before),
  after: termsView(after),
  differenceCents: after.amountCents - before.amountCents,
});

const whyView = (code: string, knownOn: string) => {
  const basis = basisOf(code);
  return {
    knownOn,
    ...defined({
      basis: basis && { code, de: basis.de, en: basis.en, source: basis.source },
      takenBackBy: takenBackByAndWhy(code, knownOn),
    }),
  };
};

const contentView = (content: NoticeContent, placeOf: PlaceOf) => {
  switch (content.kind) {
    case 'REVOCATION':
    case 'WITHDRAWAL': {
      const { kind, basis, knownOn, from, lines } = content;
      return { kind, from, ...whyView(basis, knownOn), ...changesView(lines, placeOf) };
    }
    case 'AMENDMENT':
      return { kind: content.kind, ...changesView(content.lines, placeOf) };
    case 'REIMBURSEMENT': {
      const { kind, becauseNoticeId, claimedCents, interestFrom } = content;
      return { kind, becauseNoticeId, claim: { claimedCents, interestFrom }, lines: [], differenceCents: 0 };
    }
    case 'FINAL': {
      const { kind, grantedCents, settledCents, claimableCents } = content;
      return { kind, lines: [], differenceCents: settledCents - grantedCents, settled: { grantedCents, settledCents, claimableCents } };
    }
    case 'EXTENSION':
    case 'EXTENSION_REJECTION':
    case 'GRANT':
    case 'INTEREST':
      return { kind: content.kind, lines: [], differenceCents: 0 };
  }
};

const changesView = (changes: readonly LineChange[], placeOf: PlaceOf) => {
  const lines = changes.map((change) => changeView(change, placeOf));
  return { lines, differenceCents: lines.reduce((sum, { differenceCents }) => sum + differenceCents, 0) };
};

export const intendedView = (content: NoticeContent, standing: StandingSince | undefined) => contentView(content, placesIn(standing));

const hearingView = (hearing: NoticeHearing, placeOf: PlaceOf) => {
  const { hearingId, intended, claim, grounds, openedOn, lastDay, extendedOn, statements, closed } = hearing;
  return {
    hearingId,
    ...contentView(intended, placeOf),
    ...defined({ claim: claim ?? (intended.kind === 'REIMBURSEMENT' ? claimIn(intended) : undefined) }),
    grounds,
    openedOn,
    lastDay,
    whyLastDay: whyItEnds(hearing),
    ...defined({ extendedOn, closed }),
    statements: statements.map(({ text, files, receivedAt, late }) => ({
      text,
      receivedAt,
      late,
      ...defined({ files: files && [...files] }),
    })),
  };
};

const claimIn = ({ claimedCents, interestFrom }: Extract<NoticeContent, { readonly kind: 'REIMBURSEMENT' }>) => ({
  claimedCents,
  interestFrom,
});

const takenBackIn = ({ notices }: OpenGrant) =>
  notices.flatMap(({ noticeId, content, delivered, releasedOn }) => {
    const back = content && takenBackBy(content);
    if (content === undefined || back === undefined || back.cents === 0) return [];
    const { from = releasedOn, cents: takenBackCents } = back;
    return [{ noticeId, kind: content.kind, from, takenBackCents, ...defined({ on: delivered?.on }) }];
  });

const BASES_VIEW = TAKING_BACK_BASES.flatMap((code) => {
  const basis = basisOf(code);
  return basis ? [{ code, kind: basis.kind, de: basis.de, en: basis.en, source: basis.source, mark: basis.mark }] : [];
});

/** All hearings before notices of a grant, with the steps that they offer to whoever asks; none as of another day. */
export const noticeHearingsView = (
  grant: OpenGrant,
  standing: StandingSince | undefined,
  version: number,
  actor?: Pick<Actor, 'roles' | 'organisation' | 'predecessors'>,
) => {
  const placeOf = placesIn(standing);
  const lines = [...(standing?.terms.lines ?? [])].map(([lineId, terms]) => ({ lineId, place: placeOf(lineId), terms: termsView(terms) }));
  return {
    grantId: grant.grantId,
    applicationId: grant.applicationId,
    fileNumber: grant.fileNumber,
    lines,
    takenBack: takenBackIn(grant),
    bases: BASES_VIEW,
    items: grant.hearings.toReversed().map((hearing) => ({
      ...hearingView(hearing, placeOf),
      actions: actor === undefined ? [] : [...hearingOffers(actor, grant, hearing)],
    })),
    actions: actor !== undefined && standing !== undefined && canOpen(actor, grant) ? (['open-notice-hearing'] as const).slice() : [],
    version,
  };
};
