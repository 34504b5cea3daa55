import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { AppointmentLinked, AppointmentUnlinked, LoginOffered, LoginWithdrawn, UnlinkProposed, UnlinkWithdrawn } from './events';
import { decideLinkLogin, decideOfferLogin, decideWithdrawLogin } from './link-login';
import { decideConfirmUnlink, decideKeepLink, decideUnlinkLogin } from './unlink-login';
import { counsellorDecider } from './state';
import type { CounsellorState } from './state';

const TODAY = '2026-11-30';
const [HUMAN, OTHER] = [derivedId('per', 'one'), derivedId('per', 'other')];
const link = {
  appointmentId: derivedId('apt', '1'),
  postId: derivedId('post', '1'),
  programmeId: 'prg_1',
  district: '08111',
  humanId: HUMAN,
};
const offered = LoginOffered({ humanId: HUMAN, party: '08111', offeredOn: TODAY });
const linked = AppointmentLinked({ ...link, linkedOn: TODAY });
const unlinked = AppointmentUnlinked({ ...link, unlinkedOn: TODAY });
const known: CounsellorState = { kind: 'offered', parties: ['08111'] };
const PERSON = derivedId('psn', 'one');
const APPLICANT = derivedId('per', 'applicant');
const may = { by: APPLICANT, today: TODAY, signIns: [HUMAN], offered: [known], party: '08111', person: PERSON, linkedPeople: [] };

describe('a login and the appointment of its human', () => {
  it('is offered by the human, once for each party', () => {
    const offer = (party: string) => (s: CounsellorState) => decideOfferLogin({ humanId: HUMAN, party }, s, TODAY);
    given(counsellorDecider).when(offer('08111')).then(offered);
    given(counsellorDecider, [offered]).when(offer('08111')).nothing();
    given(counsellorDecider, [offered])
      .when(offer('08115'))
      .then(LoginOffered({ humanId: HUMAN, party: '08115', offeredOn: TODAY }));
  });

  it('is taken back by the human, for what is not linked yet', () => {
    const withdraw = (party: string) => (s: CounsellorState) => decideWithdrawLogin({ humanId: HUMAN, party }, s, TODAY);
    const gone = LoginWithdrawn({ humanId: HUMAN, party: '08111', withdrawnOn: TODAY });
    given(counsellorDecider, [offered]).when(withdraw('08111')).then(gone);
    for (const history of [[], [offered, gone]]) given(counsellorDecider, history).when(withdraw('08111')).nothing();
    given(counsellorDecider, [offered]).when(withdraw('08115')).nothing();
    const both = [offered, LoginOffered({ humanId: HUMAN, party: '08115', offeredOn: TODAY })];
    given(counsellorDecider, both)
      .when((s) => decideWithdrawLogin({ humanId: HUMAN }, s, TODAY))
      .then(gone, LoginWithdrawn({ humanId: HUMAN, party: '08115', withdrawnOn: TODAY }));
    given(counsellorDecider)
      .when((s) => decideLinkLogin(link, s, { ...may, offered: [{ kind: 'offered', parties: [] }] }))
      .refused('login-not-offered');
  });

  it('is linked by the party, once, to one human', () => {
    given(counsellorDecider)
      .when((s) => decideLinkLogin(link, s, may))
      .then(linked);
    given(counsellorDecider, [linked])
      .when((s) => decideLinkLogin(link, s, may))
      .nothing();
    given(counsellorDecider, [linked])
      .when((s) => decideLinkLogin({ ...link, humanId: OTHER }, s, { ...may, signIns: [OTHER] }))
      .refused('appointment-linked');
    for (const other of [{ kind: 'none' } as const, { kind: 'offered', parties: ['08115'] } as const])
      given(counsellorDecider)
        .when((s) => decideLinkLogin(link, s, { ...may, offered: [other] }))
        .refused('login-not-offered');
  });

  it('is linked by another one, and to further appointments of the same person alone', () => {
    for (const signIns of [[APPLICANT], [HUMAN, APPLICANT]])
      given(counsellorDecider)
        .when((s) => decideLinkLogin(link, s, { ...may, signIns }))
        .refused('own-sign-in');
    given(counsellorDecider)
      .when((s) => decideLinkLogin(link, s, { ...may, linkedPeople: [PERSON, PERSON] }))
      .then(linked);
    given(counsellorDecider)
      .when((s) => decideLinkLogin(link, s, { ...may, linkedPeople: [PERSON, derivedId('psn', 'other')] }))
      .refused('login-of-another');
    // What is linked already is no further one.
    given(counsellorDecider, [linked])
      .when((s) => decideLinkLogin(link, s, { ...may, by: HUMAN, linkedPeople: [derivedId('psn', 'other')] }))
      .nothing();
  });

  it('is the human’s under whichever of their sign-ins it was offered or linked', () => {
    const both = { ...may, signIns: [HUMAN, OTHER], offered: [{ kind: 'none' }, known] as const };
    given(counsellorDecider)
      .when((s) => decideLinkLogin({ ...link, humanId: OTHER }, s, both))
      .then(AppointmentLinked({ ...link, humanId: OTHER, linkedOn: TODAY }));
    given(counsellorDecider, [linked])
      .when((s) => decideLinkLogin({ ...link, humanId: OTHER }, s, both))
      .nothing();
  });

  const [CLERK, SECOND, OF_CLERK] = [derivedId('per', 'clerk'), derivedId('per', 'second'), derivedId('per', 'clerk, again')];
  const humanOf = (signIn: string): string => (signIn === OF_CLERK ? CLERK : signIn);
  const LATER = '2026-12-01';
  const by = (who: string, today = LATER) => ({ by: who, today, humanOf });
  const unlink =
    (who = CLERK, today = LATER, reason: 'OTHER_PERSON' | 'OTHER_APPOINTMENT' = 'OTHER_PERSON') =>
    (s: CounsellorState) =>
      decideUnlinkLogin({ ...by(who, today), reason }, s);
  const proposed = UnlinkProposed({ ...link, reason: 'OTHER_PERSON', proposedBy: CLERK, proposedOn: LATER });

  it('is taken back on the same day by one, and another human linked', () => {
    given(counsellorDecider, [linked]).when(unlink(CLERK, TODAY)).then(unlinked);
    given(counsellorDecider, [linked, unlinked]).when(unlink()).nothing();
    given(counsellorDecider, [linked, unlinked])
      .when((s) => decideLinkLogin({ ...link, humanId: OTHER }, s, may))
      .then(AppointmentLinked({ ...link, humanId: OTHER, linkedOn: TODAY }));
  });

  it('is taken off later by two humans, with a reason', () => {
    const confirm = (who: string) => (s: CounsellorState) => decideConfirmUnlink(by(who), s);
    given(counsellorDecider, [linked]).when(unlink()).then(proposed);
    for (const same of [CLERK, OF_CLERK]) given(counsellorDecider, [linked, proposed]).when(unlink(same)).nothing();
    for (const other of [unlink(SECOND), unlink(CLERK, LATER, 'OTHER_APPOINTMENT')])
      given(counsellorDecider, [linked, proposed]).when(other).refused('unlink-proposed', { proposedOn: LATER });
    for (const same of [CLERK, OF_CLERK])
      given(counsellorDecider, [linked, proposed]).when(confirm(same)).refused('four-eyes', { proposedOn: LATER });
    const gone = AppointmentUnlinked({ ...link, unlinkedOn: LATER });
    given(counsellorDecider, [linked, proposed]).when(confirm(SECOND)).then(gone);
    given(counsellorDecider, [linked, proposed, gone]).when(confirm(SECOND)).nothing();
    for (const history of [[], [linked]]) given(counsellorDecider, history).when(confirm(SECOND)).refused('unlink-not-proposed');
  });

  it('is nothing that its own human says', () => {
    given(counsellorDecider, [linked]).when(unlink(HUMAN)).refused('own-sign-in');
    given(counsellorDecider, [linked]).when(unlink(HUMAN, TODAY)).refused('own-sign-in');
    given(counsellorDecider, [linked, proposed])
      .when((s) => decideConfirmUnlink(by(HUMAN), s))
      .refused('own-sign-in');
    given(counsellorDecider, [linked, proposed])
      .when((s) => decideKeepLink(by(HUMAN), s))
      .refused('own-sign-in');
    given(counsellorDecider, [linked])
      .when((s) => decideKeepLink(by(HUMAN), s))
      .nothing();
  });

  it('stays where nobody confirms', () => {
    const keep = (s: CounsellorState) => decideKeepLink(by(SECOND), s);
    const kept = UnlinkWithdrawn({ appointmentId: link.appointmentId, withdrawnBy: SECOND, withdrawnOn: LATER });
    given(counsellorDecider, [linked, proposed]).when(keep).then(kept);
    for (const history of [[linked], [linked, proposed, kept]]) given(counsellorDecider, history).when(keep).nothing();
    given(counsellorDecider, [linked, proposed, kept])
      .when((s) => decideConfirmUnlink(by(SECOND), s))
      .refused('unlink-not-proposed');
  });
});
