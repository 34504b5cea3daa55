import { defined } from '@paktwerk/kernel';
import type { Decider, EventOf, FteHundredths, IsoDate } from '@paktwerk/kernel';
import type { ErasureReason, PersonEvent, PersonMergeUndone } from './events';

export interface Claim {
  readonly claimId: string;
  readonly postId: string;
  /** Whose post it is; absent in claims of before. */
  readonly district?: string;
  readonly share: FteHundredths;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Given back because the post did not take the person or never had them; kept so that a repeat is recognised. */
  readonly isReturned: boolean;
}

export interface Hold {
  readonly district: string;
  readonly placedOn: IsoDate;
}

export interface BroughtDocument {
  readonly documentId: string;
  readonly district: string;
  /** Who may not say of it that it proves anything. */
  readonly broughtBy: string;
}

export interface ProposedMerge {
  readonly mergeId: string;
  readonly firstId: string;
  readonly secondId: string;
  readonly party: string;
  readonly proposedBy: string;
  readonly proposedOn: IsoDate;
}

/** Why a merge did not come about. */
export type UndoneMerge = Pick<EventOf<typeof PersonMergeUndone>['data'], 'code' | 'explanation'>;

export interface ProposedErasure {
  readonly district: string;
  readonly reason: ErasureReason;
  readonly proposedOn: IsoDate;
  readonly proposedBy: string;
  /** Other parties that have said yes to it, and by whom. */
  readonly agreed: readonly { readonly district: string; readonly by: string }[];
}

export interface RegisteredPerson {
  readonly kind: 'registered';
  readonly personId: string;
  /** Every district that has registered them, the first one first. */
  readonly districts: readonly [string, ...string[]];
  /** Of those that a merge brought here, with which entry. */
  readonly joined: Readonly<Record<string, string>>;
  /** The entry was told apart from theirs: they go with their last post under it, and take no further one. */
  readonly leaving: readonly string[];
  readonly claims: readonly Claim[];
  /** Corrections of the tier and of the name, by their command, so that a repeat is recognised; what they say is sealed. */
  readonly corrections: readonly string[];
  /** What proves a tier; what is in it nobody decides by. */
  readonly documents: readonly BroughtDocument[];
  /** What the authority said of a tier, by its command. */
  readonly verifications: readonly string[];
  /** How many changes each district may know of: the version that it sees, which says nothing of what the others do. */
  readonly seen: Readonly<Record<string, number>>;
  /** The entry of the same human that was there before; this one takes no further claims. */
  readonly firstId?: string;
  /** The merge by which it follows that entry; absent where the register found both to be one. */
  readonly mergedBy?: string;
  /** Further entries of the same human: what they hold counts here. */
  readonly secondIds: readonly string[];
  /** Entries that look like this one and are somebody else. */
  readonly apart: readonly string[];
  /** Somebody proposed to take another entry for the same human, and nobody has decided yet. */
  readonly merge?: ProposedMerge;
  readonly declinedMerges: readonly string[];
  readonly undoneMerges: Readonly<Record<string, UndoneMerge>>;
  /** Districts that need the data for a court or an audit, each since a day. */
  readonly holds: readonly Hold[];
  /** Somebody proposed to erase the data, and nobody has decided yet. */
  readonly erasure?: ProposedErasure;
  /** Since this day nobody can read who the person was. */
  readonly erasedOn?: IsoDate;
}

/** No names here: decisions do not need them, and they may have been erased. */
export type PersonState = { readonly kind: 'none' } | RegisteredPerson;

export const personStream = (personId: string): string => `person-${personId}`;

const change = (state: PersonState, claimId: string, to: (c: Claim) => Claim): PersonState =>
  state.kind === 'none' ? state : { ...state, claims: state.claims.map((c) => (c.claimId === claimId ? to(c) : c)) };

const withoutProposal = ({ erasure: _, ...state }: RegisteredPerson): RegisteredPerson => state;
const withoutMerge = ({ merge: _, ...state }: RegisteredPerson): RegisteredPerson => state;

/** Both entries are one human. */
const linked = (
  state: RegisteredPerson,
  { firstId, secondId, mergeId }: Pick<ProposedMerge, 'firstId' | 'secondId'> & Partial<Pick<ProposedMerge, 'mergeId'>>,
): RegisteredPerson => {
  const apart = state.apart.filter((id) => id !== firstId && id !== secondId);
  if (secondId === state.personId) return { ...state, firstId, apart, ...defined({ mergedBy: mergeId }) };
  return { ...state, secondIds: state.secondIds.includes(secondId) ? state.secondIds : [...state.secondIds, secondId], apart };
};

/** Whoever came with this entry and was about to leave with it stays: both are merged again. */
const staying = (state: RegisteredPerson, secondId: string): RegisteredPerson => ({
  ...state,
  leaving: state.leaving.filter((district) => state.joined[district] !== secondId),
});

/** Both are somebody of their own. */
const unlinked = ({ firstId: first, mergedBy, ...state }: RegisteredPerson, other: string): RegisteredPerson => ({
  ...state,
  ...(first !== undefined && first !== other ? { firstId: first, ...defined({ mergedBy }) } : {}),
  secondIds: state.secondIds.filter((id) => id !== other),
  apart: [...state.apart.filter((id) => id !== other), other],
});

/** It follows no other entry by this merge any more. */
const undone = ({ firstId, mergedBy, ...state }: RegisteredPerson, mergeId: string, because: UndoneMerge): RegisteredPerson => ({
  ...withoutMerge(state),
  ...(mergedBy === mergeId ? {} : defined({ firstId, mergedBy })),
  undoneMerges: { ...state.undoneMerges, [mergeId]: because },
});

const NOTHING = {
  kind: 'registered',
  joined: {},
  leaving: [],
  claims: [],
  corrections: [],
  documents: [],
  verifications: [],
  seen: {},
  secondIds: [],
  apart: [],
  declinedMerges: [],
  undoneMerges: {},
  holds: [],
} as const;

const changed = (state: PersonState, event: PersonEvent): PersonState => {
  switch (event.type) {
    case 'person.registered': {
      const { personId, district, identityId } = event.data;
      if (state.kind === 'none') return { ...NOTHING, personId, districts: [district] };
      // Merges of before do not name the entry; they alone register somebody without an identity behind another entry of the same human.
      const joinedFrom = event.data.joinedFrom ?? (identityId === undefined ? state.secondIds.at(-1) : undefined);
      const joined = joinedFrom === undefined ? state.joined : { ...state.joined, [district]: joinedFrom };
      if (!state.districts.includes(district)) return { ...state, districts: [...state.districts, district], joined };
      return { ...state, joined, leaving: state.leaving.filter((one) => one !== district) };
    }
    case 'person.qualification-corrected':
    case 'person.name-corrected':
      return state.kind === 'none' ? state : { ...state, corrections: [...state.corrections, event.data.correctionId] };
    case 'qualification.document-brought': {
      if (state.kind === 'none') return state;
      const { documentId, district, broughtBy } = event.data;
      return { ...state, documents: [...state.documents, { documentId, district, broughtBy }] };
    }
    case 'qualification.verified':
    case 'qualification.doubted':
      return state.kind === 'none' ? state : { ...state, verifications: [...state.verifications, event.data.verificationId] };
    case 'share.claimed': {
      if (state.kind === 'none') return state;
      const { claimId, postId, district, share, from, until } = event.data;
      const claim = { claimId, postId, ...defined({ district }), share, from, until, isReturned: false };
      return { ...state, claims: [...state.claims, claim] };
    }
    case 'share.refused':
      return state;
    case 'share.ended':
      return change(state, event.data.claimId, (c) => ({ ...c, until: event.data.lastDay }));
    case 'share.begun-later':
      return change(state, event.data.claimId, (c) => ({ ...c, from: event.data.firstDay }));
    case 'share.returned':
      return change(state, event.data.claimId, (c) => ({ ...c, isReturned: true }));
    case 'person.found-twice':
      return state.kind === 'none' ? state : linked(state, event.data);
    case 'person-merge.proposed': {
      if (state.kind === 'none') return state;
      const { mergeId, firstId, secondId, party, proposedBy, proposedOn } = event.data;
      return { ...state, merge: { mergeId, firstId, secondId, party, proposedBy, proposedOn } };
    }
    case 'person-merge.declined':
      return state.kind === 'none' ? state : { ...withoutMerge(state), declinedMerges: [...state.declinedMerges, event.data.mergeId] };
    case 'person.merged':
      return state.kind === 'none' ? state : linked(staying(withoutMerge(state), event.data.secondId), event.data);
    case 'person-merge.undone': {
      if (state.kind === 'none') return state;
      const { mergeId, code, explanation } = event.data;
      return undone(state, mergeId, { code, explanation });
    }
    case 'person.told-apart': {
      if (state.kind === 'none') return state;
      const { firstId, secondId } = event.data;
      const other = state.personId === firstId ? secondId : firstId;
      const gone = Object.entries(state.joined).flatMap(([district, from]) => (from === other ? [district] : []));
      return unlinked(withoutMerge({ ...state, leaving: [...new Set([...state.leaving, ...gone])] }), other);
    }
    case 'person-erasure.proposed': {
      if (state.kind === 'none') return state;
      const { district, reason, proposedOn, proposedBy } = event.data;
      return { ...state, erasure: { district, reason, proposedOn, proposedBy, agreed: [] } };
    }
    case 'person-erasure.agreed': {
      if (state.kind === 'none' || !state.erasure) return state;
      const { district, agreedBy: by } = event.data;
      return { ...state, erasure: { ...state.erasure, agreed: [...state.erasure.agreed, { district, by }] } };
    }
    case 'person-erasure.withdrawn':
      return state.kind === 'none' ? state : withoutProposal(state);
    case 'person-hold.placed': {
      if (state.kind === 'none') return state;
      const { district, placedOn } = event.data;
      return { ...state, holds: [...state.holds, { district, placedOn }] };
    }
    case 'person-hold.lifted':
      return state.kind === 'none' ? state : { ...state, holds: state.holds.filter((h) => h.district !== event.data.district) };
    case 'person.erased':
      return state.kind === 'none' ? state : { ...withoutProposal(state), erasedOn: event.data.erasedOn };
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

/** Whose business a change is: what districts do is their own; what becomes of the entry as a whole is everybody's. */
const concerned = ({ districts, claims }: RegisteredPerson, { type, data }: PersonEvent): readonly string[] => {
  if (type === 'share.refused') return [];
  if (type === 'person-merge.proposed') return districts.includes(data.party) ? [data.party] : [];
  if (
    type === 'person.registered' ||
    type === 'person.qualification-corrected' ||
    type === 'person.name-corrected' ||
    type === 'qualification.document-brought' ||
    type === 'qualification.verified' ||
    type === 'qualification.doubted' ||
    type === 'person-hold.placed' ||
    type === 'person-hold.lifted' ||
    type === 'person-erasure.agreed'
  )
    return [data.district];
  if (!('claimId' in data)) return districts;
  const claim = claims.find((c) => c.claimId === data.claimId);
  return claim ? [claim.district ?? districts[0]] : [];
};

/** A party that came by a merge and has no post under the entry any more, once they are told apart: nothing of it stays but what the log says. */
const withoutThoseGone = (state: RegisteredPerson): RegisteredPerson => {
  const isGone = (district: string): boolean =>
    state.leaving.includes(district) && claimsIn(state, district).every((c) => c.isReturned || c.until < c.from);
  const gone = state.districts.filter(isGone);
  if (gone.length === 0) return state;
  const [first, ...others] = state.districts;
  const { erasure, ...rest } = state;
  return {
    ...rest,
    districts: [first, ...others.filter((one) => !gone.includes(one))],
    joined: Object.fromEntries(Object.entries(state.joined).filter(([one]) => !gone.includes(one))),
    leaving: state.leaving.filter((one) => !gone.includes(one)),
    holds: state.holds.filter((hold) => !gone.includes(hold.district)),
    ...(erasure && !gone.includes(erasure.district)
      ? { erasure: { ...erasure, agreed: erasure.agreed.filter((one) => !gone.includes(one.district)) } }
      : {}),
  };
};

const evolve = (state: PersonState, event: PersonEvent): PersonState => {
  const changedState = changed(state, event);
  if (changedState.kind === 'none') return changedState;
  const next = withoutThoseGone(changedState);
  const seen = { ...next.seen };
  for (const district of concerned(next, event)) seen[district] = seenBy(next, district) + 1;
  return { ...next, seen };
};

/** The version of the entry that a district sees. */
export const seenBy = ({ seen }: RegisteredPerson, district: string): number => seen[district] ?? 0;

/** What the person holds in one district. */
export const claimsIn = ({ claims, districts: [first] }: RegisteredPerson, district: string): readonly Claim[] =>
  claims.filter((c) => (c.district ?? first) === district);

export const personDecider: Decider<PersonState, PersonEvent> = { initial: { kind: 'none' }, evolve };

/** What claims take of one day, over all posts. */
export const sharesOn = (claims: readonly Claim[], day: IsoDate): FteHundredths =>
  claims.reduce((sum, c) => (!c.isReturned && c.from <= day && day <= c.until ? sum + c.share : sum), 0);

/** The last day that the person holds a post, as known now; undefined for somebody who never held one. */
export const lastDayOf = ({ claims }: Pick<RegisteredPerson, 'claims'>): IsoDate | undefined =>
  claims
    .filter((c) => !c.isReturned && c.from <= c.until)
    .map((c) => c.until)
    .sort()
    .at(-1);
