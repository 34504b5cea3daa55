import type { QualificationTier } from '@paktwerk/contracts';
import { filed } from '@paktwerk/event-store';
import { derivedId } from '@paktwerk/kernel';
import type { FteHundredths, IsoDate } from '@paktwerk/kernel';
import type { Period } from '../shared/periods';
import type { PostEvent } from './events';

export interface Occupancy {
  readonly appointmentId: string;
  readonly claimId: string;
  readonly personId: string;
  readonly from: IsoDate;
  /** Absent while nobody said when it ends: it then lasts as long as the approval. */
  readonly lastDay?: IsoDate;
}

export interface DeclinedClaim {
  readonly code: string;
  readonly explanation: Readonly<Record<string, string | number | boolean>>;
}

export interface ApprovedPost {
  readonly kind: 'approved';
  readonly postId: string;
  readonly programmeId: string;
  readonly district: string;
  readonly share: FteHundredths;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly occupancies: readonly Occupancy[];
  readonly declined: Readonly<Record<string, DeclinedClaim>>;
}

export type PostState = { readonly kind: 'none' } | ApprovedPost;

/** One post per line of a grant: the same line gives the same post at every redelivery. */
export const postIdOf = (grantId: string, lineId: string): string => derivedId('post', grantId, lineId);
export const postStream = (postId: string): string => `post-${postId}`;

/** The days that an occupancy takes; an open one runs to the end of the approval. */
export const daysOf = (state: ApprovedPost, o: Occupancy): Period => ({ from: o.from, until: o.lastDay ?? state.to });

const evolve = (state: PostState, event: PostEvent): PostState => {
  switch (event.type) {
    case 'post.approved': {
      const { postId, programmeId, district, share, from, to } = event.data;
      return { kind: 'approved', postId, programmeId, district, share, from, to, occupancies: [], declined: {} };
    }
    case 'post.filled': {
      if (state.kind === 'none') return state;
      const { appointmentId, claimId, personId, from } = event.data;
      return { ...state, occupancies: [...state.occupancies, { appointmentId, claimId, personId, from }] };
    }
    case 'post.vacated': {
      if (state.kind === 'none') return state;
      const { appointmentId, lastDay } = event.data;
      return { ...state, occupancies: state.occupancies.map((o) => (o.appointmentId === appointmentId ? { ...o, lastDay } : o)) };
    }
    case 'appointment.declined': {
      if (state.kind === 'none') return state;
      const { claimId, code, explanation } = event.data;
      return { ...state, declined: { ...state.declined, [claimId]: { code, explanation } } };
    }
    default:
      return state; // never throws; that every event is named above, lint sees
  }
};

/** What is shown of a post beside its state: the grant that it comes from. */
export interface PostFile {
  readonly grantId: string;
  readonly lineId: string;
  readonly callId: string;
  readonly tier: QualificationTier;
}

const addToFile = (file: PostFile | undefined, event: PostEvent): PostFile | undefined => {
  if (event.type !== 'post.approved') return file;
  const { grantId, lineId, callId, tier } = event.data;
  return { grantId, lineId, callId, tier };
};

/** Its commands answer with the file. */
export const postDecider = filed<PostState, PostEvent, PostFile | undefined>(
  { initial: { kind: 'none' }, evolve },
  { initial: undefined, evolve: addToFile },
);
