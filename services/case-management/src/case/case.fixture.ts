import { defined, derivedId } from '@paktwerk/kernel';
import type { ClosingReason, TalkMode, TalkTopic } from '@paktwerk/contracts';
import { reviewAfter } from './agree-plan';
import {
  CaseClosed,
  CaseOpened,
  CasePaused,
  CaseReopened,
  CaseResumed,
  ClientErased,
  ClientErasureProposed,
  ClientErasureWithdrawn,
  ClientHoldLifted,
  ClientHoldPlaced,
  ConsentRevoked,
  EligibilityEstablished,
  LimitExtended,
  PlanAgreed,
  ProcessingRestricted,
  TalkAnnulled,
  TalkHeld,
  goalIdOf,
  stepIdOf,
} from './events';
import { REVIEW_MONTHS } from '../parameters';
import { countedOf } from '../talk/counted';
import type { Decree } from './eligibility';
import type { ConsentScope, ErasureReason } from './events';
import type { HoldTalk } from './hold-talk';

/** Test data with sensible defaults, so that a spec names only what matters to it. */
export const file = { caseId: derivedId('case', '1'), clientId: derivedId('clt', '1'), programmeId: 'prg_1', district: '08111' };

export const opened = (p: { openedOn?: string; consentOn?: string } = {}) =>
  CaseOpened({
    ...file,
    counsellor: derivedId('per', 'a', 'b'),
    openedOn: p.openedOn ?? '2022-09-05',
    consent: { givenOn: p.consentOn ?? p.openedOn ?? '2022-09-05', version: '2022-01' },
    client: { givenName: 'Olena', familyName: 'Beispiel', birthDate: '1988-02-01' },
  });

/** The target group of 11 March 2022, as programmes/decrees has it. */
export const decree: Decree = {
  decreeId: derivedId('dcr', 'ZG2022'),
  code: 'ZG2022',
  source: 'Erlass vom 11.03.2022',
  validFrom: '2017-07-24',
  validTo: null,
  groups: [
    {
      group: 'FOLLOW_UP',
      titleDe: 'Geflüchtete in der Anschlussunterbringung',
      titleEn: 'refugees in follow-up accommodation',
      accommodation: ['FOLLOW_UP'],
      from: '2017-07-24',
    },
    {
      group: 'UKRAINE',
      titleDe: 'Vertriebene aus der Ukraine',
      titleEn: 'displaced persons from Ukraine',
      residenceStatus: ['SECTION_24'],
      from: '2022-03-11',
    },
  ],
};
export const situation = { residenceStatus: 'SECTION_24' } as const;
export const eligible = (establishedFor = '2022-09-05') =>
  EligibilityEstablished({
    ...file,
    establishedFor,
    decreeId: decree.decreeId,
    decreeCode: 'ZG2022',
    decreeSource: 'Erlass vom 11.03.2022',
    basis: { group: 'UKRAINE', titleDe: 'Vertriebene aus der Ukraine', titleEn: 'displaced persons from Ukraine', ...situation },
  });

export const plan = (n: number, agreedOn = '2022-09-20', until = '2023-03-31') => ({
  planId: derivedId('pln', String(n)),
  agreedOn,
  goals: [
    { domain: 'LANGUAGE' as const, text: 'Kurs B1 abschließen', until },
    { domain: 'HOUSING' as const, text: 'Eigene Wohnung finden' },
  ],
});
/** Ids follow from the plan and the place in it. */
export const planned = (n: number, agreedOn = '2022-09-20', until?: string) => {
  const { planId, goals } = plan(n, agreedOn, until);
  const reviewOn = reviewAfter(agreedOn, REVIEW_MONTHS.value);
  return PlanAgreed({
    ...file,
    planId,
    agreedOn,
    reviewOn,
    goals: goals.map((g, i) => ({ ...g, goalId: goalIdOf(planId, i), steps: [] })),
  });
};
export const STEP = { text: 'Beim Träger anmelden', who: 'CLIENT' as const };
/** One goal with one step. */
export const withStep = (n: number, agreedOn = '2022-09-20') => {
  const { planId } = plan(n);
  return PlanAgreed({
    ...file,
    planId,
    agreedOn,
    reviewOn: reviewAfter(agreedOn, REVIEW_MONTHS.value),
    goals: [
      {
        goalId: goalIdOf(planId, 0),
        domain: 'LANGUAGE',
        text: 'Kurs B1 abschließen',
        steps: [{ stepId: stepIdOf(planId, 0, 0), ...STEP }],
      },
    ],
  });
};

export const talk = (
  n: number,
  heldOn: string,
  p: { minutes?: number; mode?: TalkMode; topics?: readonly TalkTopic[]; note?: string } = {},
): HoldTalk => ({
  talkId: derivedId('tlk', String(n)),
  heldOn,
  mode: p.mode ?? 'office',
  topics: p.topics ?? ['LANGUAGE'],
  minutes: p.minutes ?? 30,
  ...defined({ note: p.note }),
});
export const held = (n: number, heldOn: string, p: Parameters<typeof talk>[2] & { isCounted?: boolean } = {}) => {
  const t = talk(n, heldOn, p);
  return TalkHeld({ ...file, ...t, topics: [...t.topics], isCounted: p.isCounted ?? true });
};
export const WHY = 'Im Gespräch vereinbart';
export const annulled = (of: ReturnType<typeof held>, annulledOn: string, last?: string) =>
  TalkAnnulled({
    ...file,
    talkId: of.data.talkId,
    annulledOn,
    reason: WHY,
    was: countedOf(of.data),
    ...defined({ lastTalkOn: last }),
  });
export const paused = (pausedOn: string) => CasePaused({ ...file, pausedOn, reason: WHY });
export const resumed = (resumedOn: string) => CaseResumed({ ...file, resumedOn });
export const reopened = (reopenedOn: string) => CaseReopened({ ...file, reopenedOn, reason: WHY });
export const extended = (extendedOn: string, n = 1) =>
  LimitExtended({ ...file, extensionId: derivedId('ext', String(n)), extendedOn, months: 12, reason: WHY });
export const closed = (closedOn: string, reason: ClosingReason = 'GOALS_REACHED') => CaseClosed({ ...file, closedOn, reason });
export const revoked = (revokedOn: string, scope: ConsentScope = 'ALL') => ConsentRevoked({ ...file, revokedOn, scope });
export const restricted = (restrictedOn: string) => ProcessingRestricted({ ...file, restrictedOn });
export const [PROPOSER, CONFIRMER] = [derivedId('per', 'proposes'), derivedId('per', 'confirms')];
export const erasureProposed = (proposedOn: string, reason: ErasureReason = 'REQUESTED') =>
  ClientErasureProposed({ ...file, reason, proposedOn, proposedBy: PROPOSER });
export const erasureWithdrawn = (withdrawnOn: string) => ClientErasureWithdrawn({ ...file, withdrawnOn });
const HELD_FOR = { reason: 'Verfahren vor dem Verwaltungsgericht' };
export const holdPlaced = (placedOn: string) => ClientHoldPlaced({ ...file, placedOn, ...HELD_FOR });
export const holdLifted = (liftedOn: string) => ClientHoldLifted({ ...file, liftedOn, ...HELD_FOR });
export const erased = (erasedOn: string, reason: ErasureReason = 'REQUESTED') => ClientErased({ ...file, erasedOn, reason });
