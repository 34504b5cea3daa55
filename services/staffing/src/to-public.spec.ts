import {
  fill,
  keys,
  amended,
  approved,
  corrected,
  extended,
  filled,
  resumed,
  suspended,
  suspensionCorrected,
  vacated,
} from './post/post.fixture';
import { PostAmendmentLifted, PostExtensionLifted, PostReinstated, PostRevocationLifted, PostRevoked } from './post/events';
import { toPublic } from './to-public';

const window = {
  windowMonths: 6,
  windowOfNeverFilled: true,
  refillableUntil: '2023-07-31',
  lateRefills: [{ appointmentId: fill(2, '').appointmentId, from: '2023-08-15', vacantSince: '2023-02-01', lastDay: '2023-07-31' }],
};
const notice = { ...keys, noticeId: 'ntc_1', approvedUntil: '2023-12-31', effectiveOn: '2023-03-01', ...window };
const because = 'annulled' as const;
const days = { from: '2022-10-01' };

describe('what others learn of a post', () => {
  it.each([
    approved(window),
    PostReinstated({ ...keys, effectiveOn: '2023-03-01', ...window }),
    PostRevoked({ ...notice, lastDay: '2023-02-28', deliveredOn: '2023-03-01', endedAppointmentIds: [] }),
    PostRevocationLifted({ ...notice, because }),
    extended(window),
    PostExtensionLifted({ ...notice, because }),
    amended(window),
    PostAmendmentLifted({ ...notice, because, tier: 'A_SOCIAL_DEGREE' }),
    filled(1, '2022-10-01', window),
    { ...vacated(1, '2022-10-01', '2023-01-31'), data: { ...vacated(1, '2022-10-01', '2023-01-31').data, ...window } },
    corrected(1, days, days, window),
    suspended(1, '2022-11-01', window),
    resumed(1, '2022-12-01', window),
    suspensionCorrected(1, days, days, window),
  ])('says nothing of its window: $type', (event) => {
    const told = toPublic(event);
    expect(told).toHaveLength(1);
    expect(Object.keys(told[0]!.data as object).filter((name) => name in window)).toEqual([]);
  });
});
