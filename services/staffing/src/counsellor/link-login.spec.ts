import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { AppointmentLinked, AppointmentUnlinked, LoginOffered } from './events';
import { decideLinkLogin, decideOfferLogin, decideUnlinkLogin } from './link-login';
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
const may = { today: TODAY, signIns: [HUMAN], offered: [known], party: '08111' };

describe('a login and the appointment of its human', () => {
  it('is offered by the human, once for each party', () => {
    const offer = (party: string) => (s: CounsellorState) => decideOfferLogin({ humanId: HUMAN, party }, s, TODAY);
    given(counsellorDecider).when(offer('08111')).then(offered);
    given(counsellorDecider, [offered]).when(offer('08111')).nothing();
    given(counsellorDecider, [offered])
      .when(offer('08115'))
      .then(LoginOffered({ humanId: HUMAN, party: '08115', offeredOn: TODAY }));
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

  it('is the human’s under whichever of their sign-ins it was offered or linked', () => {
    const both = { ...may, signIns: [HUMAN, OTHER], offered: [{ kind: 'none' }, known] as const };
    given(counsellorDecider)
      .when((s) => decideLinkLogin({ ...link, humanId: OTHER }, s, both))
      .then(AppointmentLinked({ ...link, humanId: OTHER, linkedOn: TODAY }));
    given(counsellorDecider, [linked])
      .when((s) => decideLinkLogin({ ...link, humanId: OTHER }, s, both))
      .nothing();
  });

  it('is taken back, and another human linked', () => {
    given(counsellorDecider, [linked])
      .when((s) => decideUnlinkLogin(s, TODAY))
      .then(unlinked);
    given(counsellorDecider, [linked, unlinked])
      .when((s) => decideUnlinkLogin(s, TODAY))
      .nothing();
    given(counsellorDecider, [linked, unlinked])
      .when((s) => decideLinkLogin({ ...link, humanId: OTHER }, s, may))
      .then(AppointmentLinked({ ...link, humanId: OTHER, linkedOn: TODAY }));
  });
});
