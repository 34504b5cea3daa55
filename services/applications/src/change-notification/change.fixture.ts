import { derivedId } from '@paktwerk/kernel';
import { aMeasure, aPost, someRules } from '../application/application.fixture';
import { familyOf } from '../funding/funding';
import type { LineTerms } from '../grant/content';
import { aPart } from '../grant/grant.fixture';
import type { ChangedLine } from './effect-of-change';
import { ChangeAcknowledged, ChangeAnswered, ChangeDrafted, ChangeQueried, ChangeRefused, ChangeSent, ChangeWithdrawn } from './events';
import type { Wish } from './events';
import type { GrantToChange } from './grant-to-change';

/** Half a post of Esslingen for twelve months from 1 July 2022 on, and a measure. */
export const CHANGE = derivedId('chg', 'first');
export const DRAFTED_ON = '2022-09-05';
export const FROM = '2022-10-01';
export const WHY = 'Die Kollegin stockt auf.';
const keys = {
  applicationId: derivedId('app', 'spec'),
  grantId: derivedId('grt', 'spec'),
  callId: derivedId('call', 'spec'),
  programmeId: derivedId('prg', 'spec'),
  district: '08116',
};
export const TERMS = {
  amountCents: 3_200_000,
  share: 50,
  months: 12,
  tier: 'A_SOCIAL_DEGREE',
  qualification: 'A_SOCIAL_DEGREE' as const,
};
export const GRANT_TO_CHANGE: GrantToChange = {
  keys,
  fileNumber: 'SU22-2022-00001',
  programmeCode: 'SU22',
  from: '2022-07-01',
  to: '2023-06-30',
  ruleSetVersion: 1,
  lines: [
    { line: aPost(), position: 1, terms: TERMS },
    { line: aMeasure(), position: 2, terms: { amountCents: 500_000 } },
  ],
};
export const changed = (of: Partial<ChangedLine> = {}): ChangedLine => ({
  ...GRANT_TO_CHANGE.lines[0]!,
  grant: GRANT_TO_CHANGE,
  funding: someRules().funding,
  familyOf: () => familyOf(of.funding ?? someRules().funding),
  ...of,
});
/** Three quarters of a post from October on: nine of twelve months. */
export const AFTER: LineTerms = {
  ...{ ...TERMS, share: 75, amountCents: 4_400_000 },
  parts: [
    aPart({ to: '2022-09-30', months: 3, amountCents: 800_000 }),
    aPart({ from: FROM, to: '2023-06-30', months: 9, share: 75, amountCents: 3_600_000 }),
  ],
};

const on = (effectiveOn: string) => ({ changeId: CHANGE, ...keys, effectiveOn });
export const drafted = ({ wish = { share: 75 }, from = FROM, reason = WHY }: { wish?: Wish; from?: string; reason?: string } = {}) =>
  ChangeDrafted({ ...on(DRAFTED_ON), fileNumber: 'SU22-2022-00001', programmeCode: 'SU22', lineId: 'line-1', wish, from, reason });
export const sent = ({ after = AFTER }: { after?: LineTerms } = {}) => ChangeSent({ ...on('2022-09-06'), before: TERMS, after, notes: [] });
export const queried = (question = 'Ist die Stelle besetzt?') =>
  ChangeQueried({ ...on('2022-09-07'), question, dueOn: '2022-09-21', lastDay: '2022-09-21' });
export const answered = (answer = 'Ja.') => ChangeAnswered({ ...on('2022-09-08'), answer });
export const acknowledged = (
  follows: { beforeCents: number; afterCents: number } | null = { beforeCents: 3_200_000, afterCents: 4_400_000 },
) => ChangeAcknowledged({ ...on('2022-09-09'), ...(follows === null ? {} : { follows }) });
export const refused = (reason = 'Der Rahmen reicht nicht.') => ChangeRefused({ ...on('2022-09-09'), reason });
export const withdrawn = (reason = 'Es bleibt, wie es war.') => ChangeWithdrawn({ ...on('2022-09-09'), reason });
