import { Applications, goldenExample } from '@paktwerk/contracts';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';

type Of<T extends keyof typeof Applications> = Parameters<(typeof Applications)[T]>[0];
const example = <T extends keyof typeof Applications>(name: T) => goldenExample(Applications[name]).data as Of<T>;

const clerk: Who = { sub: 'sachbearbeitung', roles: ['GRANT_CLERK'], organisation: 'authority' };
const call = { ...example('CallOpened'), budgetYear: 2099 };
const [district] = call.distributionKey.weights.map((w) => w.district);
const keys = { callId: call.callId, programmeId: call.programmeId, district: String(district) };
const prepared = { ...example('DecisionPrepared'), ...keys };
const { applicationId, decisionId, amountCents } = prepared;
const issued = { ...example('GrantIssued'), ...keys, applicationId, decisionId, amountCents };
const notice = { ...keys, applicationId, grantId: issued.grantId, noticeId: 'ntc_1', kind: 'GRANT' as const };
const own: Who = { sub: 'antrag', roles: ['APPLICANT'], organisation: String(district) };
const other: Who = { sub: 'antrag', roles: ['APPLICANT'], organisation: district === '08115' ? '08116' : '08115' };

describeWithPostgres('committed money', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
    await s.hear(
      Applications.CallOpened(call, call.callId),
      Applications.DecisionPrepared(prepared, applicationId),
      Applications.GrantIssued(issued, applicationId),
    );
  });
  afterAll(() => s.stop());

  const commitments = async (who = clerk) => (await s.call(who, 'GET', `/pots/${call.callId}/commitments`)).body['items'];
  const stands = (payment: string, because: string) =>
    eventually(
      async () => {
        const [one] = ((await commitments()) ?? []) as readonly Readonly<Record<string, unknown>>[];
        return one?.['payment'] === payment && one['because'] === because;
      },
      { what: `${payment} because ${because}` },
    );
  const listed = async () =>
    ((await s.call(clerk, 'GET', '/pots')).body['items'] as readonly Readonly<Record<string, unknown>>[])[0]?.['payableCents'];

  it('may be paid while the notice is final, and not while a court has it', async () => {
    await stands('blocked', 'not-delivered');
    expect(await commitments(own)).toEqual([]);
    const delivered = { ...notice, amountCents, basis: 'fiction' as const, lastDay: '2022-09-19', effectiveOn: '2022-08-18' };
    await s.hear(Applications.NoticeDelivered(delivered, applicationId));
    await stands('blocked', 'not-final');
    expect(await commitments(own)).toEqual(await commitments());
    await s.hear(Applications.NoticeFinal({ ...notice, amountCents, because: 'waived', effectiveOn: '2022-09-20' }, applicationId));
    await stands('payable', 'waived');
    await eventually(async () => (await listed()) === amountCents, { what: 'the payable money in the list' });
    await s.hear(Applications.NoticeContested({ ...notice, effectiveOn: '2022-09-15' }, applicationId));
    await stands('blocked', 'action');
    await eventually(async () => (await listed()) === 0, { what: 'the blocked money in the list' });
    await s.hear(Applications.NoticeAnnulled({ ...notice, effectiveOn: '2023-03-15' }, applicationId));
    await stands('blocked', 'annulled');
  });

  it('is shown to the party that it is for, and to no other', async () => {
    expect(await commitments(own)).toEqual(await commitments());
    expect(await commitments(other)).toEqual([]);
  });

  it('does not change by what becomes of another kind of notice', async () => {
    await s.hear(
      Applications.NoticeFinal(
        { ...notice, noticeId: 'ntc_2', kind: 'REJECTION', amountCents: 0, because: 'waived', effectiveOn: '2023-04-01' },
        applicationId,
      ),
    );
    await eventually(async () => (await s.runtime.progress.read()).idle);
    await stands('blocked', 'annulled');
    expect(s.errors).toEqual([]);
  });

  it('changes with the notices after the grant: what one adds is set aside and committed, what one cuts is free again', async () => {
    const sums = async () => {
      const { body } = await s.call(clerk, 'GET', `/pots/${call.callId}`);
      const { reservedCents, committedCents } = body;
      return [Number(reservedCents), Number(committedCents) - amountCents];
    };
    const come = (reserved: number, committed: number, what: string) =>
      eventually(
        async () => {
          const [r, c] = await sums();
          return r === reserved && c === committed;
        },
        { what },
      );
    // A court has annulled the first grant, and its money is free: this is another one.
    const second = {
      applicationId: 'app_00000000-0000-5000-8000-000000000002',
      decisionId: 'dec_00000000-0000-5000-8000-000000000002',
      grantId: 'grt_00000000-0000-5000-8000-000000000002',
    };
    const { applicationId: secondId } = second;
    const { applicationId: _, decisionId: __, grantId: ___, ...granted } = issued;
    await s.hear(
      Applications.DecisionPrepared({ ...prepared, applicationId: secondId, decisionId: second.decisionId }, secondId),
      Applications.GrantIssued({ ...granted, ...second }, secondId),
    );
    await come(0, 0, 'the money of the second grant');
    const more = {
      ...notice,
      applicationId: secondId,
      grantId: second.grantId,
      noticeId: 'ntc_00000000-0000-5000-8000-000000000003',
      kind: 'AMENDMENT' as const,
    };
    const raised = { ...more, amountCents: amountCents + 100, raisesCents: 100, effectiveOn: '2023-05-02' };
    await s.hear(Applications.NoticePrepared(raised, secondId));
    await come(100, 0, 'the reservation of the notice');
    const again = { ...raised, noticeId: 'ntc_00000000-0000-5000-8000-000000000004', replacesNoticeId: more.noticeId, raisesCents: 200 };
    await s.hear(Applications.NoticePrepared(again, secondId));
    await come(200, 0, 'the reservation of what replaces it');
    const dropped = { ...more, noticeId: again.noticeId, effectiveOn: '2023-05-03' };
    await s.hear(Applications.NoticeDiscarded(dropped, secondId));
    await come(0, 0, 'the money of the notice that was discarded');
    const third = { ...raised, noticeId: 'ntc_00000000-0000-5000-8000-000000000005' };
    await s.hear(Applications.NoticePrepared(third, secondId), Applications.NoticeReleased(third, secondId));
    await come(0, 100, 'the commitment of the notice');

    const cut = { ...more, noticeId: 'ntc_00000000-0000-5000-8000-000000000006', kind: 'REVOCATION' as const, effectiveOn: '2023-06-01' };
    const lines = [{ lineId: 'line-1', before: { amountCents: 1_000 }, after: { amountCents: 600 } }];
    const revoked = Applications.GrantRevoked({ ...cut, amountCents: amountCents - 300, from: '2023-06-01', lines }, secondId);
    await s.hear(revoked);
    await come(0, -300, 'what was revoked');
    await s.hear(Applications.NoticeNotDelivered(cut, secondId));
    await come(0, 100, 'what is not delivered after all');
    await s.hear(revoked);
    await come(0, -300, 'what was delivered again');
    await s.hear(Applications.NoticeContested({ ...cut, effectiveOn: '2023-06-20' }, secondId));
    await come(0, 100, 'what a court has');
    await s.hear(Applications.NoticeFinal({ ...cut, amountCents, because: 'action-ended', effectiveOn: '2023-09-01' }, secondId));
    await come(0, -300, 'what is cut for good');
    await s.hear(Applications.NoticeAnnulled({ ...cut, changesCents: 400, effectiveOn: '2024-01-01' }, secondId));
    await come(0, 100, 'what a court gave back');
    expect(s.errors).toEqual([]);
  });
});
