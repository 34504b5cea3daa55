import { defined } from '@paktwerk/kernel';
import type { IsoDate } from '@paktwerk/kernel';
import { termsOn } from '../post/state';
import type { ApprovedPost, PostFile } from '../post/state';
import { freedBy, outlasts, windowOf } from '../post/vacancy';
import type { Rules } from '../programme/rules';
import type { NeverFilledItem } from './views';

/** A post that nobody ever worked on, as it stands on a day. */
export const neverFilledItem = (state: ApprovedPost, file: PostFile, rules: Rules, day: IsoDate): NeverFilledItem => {
  const { postId, programmeId, district, recipient } = state;
  const window = windowOf(state, rules, true);
  const lapses = window !== undefined && outlasts(state, window);
  return {
    ...{ postId, programmeId, district, grantId: file.grantId, lineId: file.lineId, share: termsOn(state, day).share },
    ...defined({ recipient }),
    ...(window ? { since: window.vacantSince, lastDay: window.lastDay } : {}),
    isInForce: windowOf(state, rules) !== undefined,
    wouldHaveLapsed: lapses && window.lastDay < day,
    freed: lapses ? [...freedBy(state, window.vacantSince)] : [],
  };
};
