import { given } from '@paktwerk/testing';
import { CLERK, someRules, submitted } from '../application/application.fixture';
import type { FurtherContent } from '../grant/content';
import { NoticePrepared } from '../grant/events';
import { GRANT, GRANTED, OTHER_NOTICE, PREPARED_ON, RELEASED_ON, delivered, noticePrepared, released } from '../grant/grant.fixture';
import type { GrantedFile } from '../grant/granted-file';
import { decidePrepareAmendment } from '../grant/prepare-amendment';
import { grantDecider } from '../grant/state';
import type { GrantState } from '../grant/state';
import { NOTHING, POST_TERMS } from '../grant/taken-back.fixture';
import { said } from '../funding/funding.fixture';
import { intendedBy } from './intention';
import type { Intention } from './intention';
import { GROUNDS, HEARING, OPENED_ON, closed, opened, revocation, stated } from './notice-hearing.fixture';
import { decideOpenNoticeHearing } from './open-notice-hearing';
import { decidePrepareIntended } from './prepare-intended';
import type { PrepareIntended } from './prepare-intended';

const REASON = 'Zweck verfehlt.';
const file = (ruleSet = someRules()): GrantedFile => ({
  app: submitted().data,
  issued: { ...GRANTED, effectiveOn: RELEASED_ON },
  ruleSets: [ruleSet],
});
const lines = [{ lineId: 'line-1' }];
const prepare =
  (change: Partial<PrepareIntended> = {}, of: GrantedFile | undefined = file()) =>
  (state: GrantState) =>
    decidePrepareIntended(
      {
        grantId: GRANT,
        noticeId: OTHER_NOTICE,
        intended: { kind: 'REVOCATION', basis: 'purpose-missed', knownOn: '2025-02-20', from: '2022-07-01', lines },
        reason: REASON,
        preparedBy: CLERK,
        today: PREPARED_ON,
        ...change,
      },
      state,
      of,
    );
const content = revocation({ hearingId: HEARING, lines: [{ lineId: 'line-1', before: POST_TERMS, after: NOTHING }] });
const prepared = (more: object = {}) => {
  const { noticeId, raisesCents: _less, ...keys } = noticePrepared().data;
  return NoticePrepared({ ...keys, noticeId, kind: 'REVOCATION', content, amountCents: 500_000, reason: REASON, ...more });
};
const heard = () => [...delivered(), opened(), stated(), closed()];

describe('prepare a notice that takes something back', () => {
  it('says what was announced, names the hearing, and what the grant is afterwards', () =>
    given(grantDecider, heard()).when(prepare()).then(prepared()));
  it('needs the hearing', () =>
    given(grantDecider, delivered()).when(prepare()).refused('hearing-missing', {
      kind: 'REVOCATION',
      source: '§ 28 Abs. 1 LVwVfG: Anhörung, bevor in Rechte eines Beteiligten eingegriffen wird',
    }));
  it('adds nothing the second time', () =>
    given(grantDecider, [...heard(), prepared()])
      .when(prepare())
      .nothing());
  it('is signed by three where so much is taken, whatever is left', () => {
    const rules = someRules();
    const third = (value: number) => file({ ...rules, funding: { ...rules.funding, thirdSignatureFromCents: said(value) } });
    const needs = { thirdSignature: { fromCents: 3_200_000, source: said(0).source } };
    given(grantDecider, heard())
      .when(prepare({}, third(3_200_000)))
      .then(prepared({ needs }));
    given(grantDecider, heard())
      .when(prepare({}, third(3_200_001)))
      .then(prepared());
  });
  it('does not begin the year again: the day of knowledge is none after that of a hearing about it', () => {
    const intended = { kind: 'REVOCATION', basis: 'purpose-missed', knownOn: '2025-02-21', from: '2022-07-01', lines } as const;
    given(grantDecider, heard())
      .when(prepare({ intended: { ...intended, lines: [...lines] } }))
      .refused('known-earlier', { field: '/intended/knownOn', knownOn: '2025-02-21', toldOn: '2025-03-03', knownSince: '2025-02-20' });
  });
  it('is refused at the field of the request that is wrong', () =>
    given(grantDecider, heard())
      .when(prepare({ intended: { kind: 'REVOCATION', basis: 'purpose-missed', knownOn: '2025-04-02', from: '2022-07-01' } }))
      .refused('known-in-future', { field: '/intended/knownOn', knownOn: '2025-04-02', today: PREPARED_ON }));
  it('is of a grant', () => {
    given(grantDecider, []).when(prepare()).refused('grant-unknown', { grantId: GRANT });
    given(grantDecider, [released()])
      .when(prepare())
      .refused('grant-not-delivered', { noticeId: released().data.noticeId, status: 'released' });
  });
});

describe('an amendment that lowers a line', () => {
  const less = [{ lineId: 'line-1', share: 40 }];
  const causes = [{ kind: 'change-notification' as const, changeId: 'chg_1' }];
  const intended: Intention = { kind: 'AMENDMENT', lines: [{ lineId: 'line-1', share: 0.4 }], causes };
  const amended: FurtherContent = {
    kind: 'AMENDMENT',
    lines: [{ lineId: 'line-1', before: POST_TERMS, after: { ...POST_TERMS, share: 40, amountCents: 2_560_000 } }],
    causes,
  };
  const granted = (state: GrantState) => {
    if (state.kind === 'none') throw new Error('The grant is not there.');
    return state;
  };

  it('can be made, as its recipient is heard on it by the same figures', () => {
    const hearing = { grantId: GRANT, hearingId: HEARING, grounds: GROUNDS, today: OPENED_ON };
    given(grantDecider, delivered())
      .when((state) => decideOpenNoticeHearing(hearing, intendedBy(intended, granted(state), file(), OPENED_ON), state))
      .then(opened({ intended: amended }));
    const command = { grantId: GRANT, noticeId: OTHER_NOTICE, reason: REASON, preparedBy: CLERK, today: PREPARED_ON, lines: less, causes };
    given(grantDecider, [...delivered(), opened({ intended: amended }), closed()])
      .when((state) => decidePrepareAmendment(command, state, file()))
      .then(noticePrepared({ content: { ...amended, hearingId: HEARING }, amountCents: 3_060_000, reason: REASON }));
  });
  it('is not announced where it takes nothing', () =>
    given(grantDecider, delivered())
      .when((state) =>
        decideOpenNoticeHearing(
          { grantId: GRANT, hearingId: HEARING, grounds: GROUNDS, today: OPENED_ON },
          intendedBy({ kind: 'AMENDMENT', lines: [{ lineId: 'line-1', share: 0.75 }], causes }, granted(state), file(), OPENED_ON),
          state,
        ),
      )
      .refused('notice-not-adverse', { kind: 'AMENDMENT' }));
});
