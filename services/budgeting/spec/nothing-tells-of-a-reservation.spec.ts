import { Applications, goldenExample } from '@paktwerk/contracts';
import { derivedId } from '@paktwerk/kernel';
import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';

const ministry: Who = { sub: 'ministerium', roles: ['MINISTRY'], organisation: 'state' };
const call = {
  ...(goldenExample(Applications.CallOpened).data as Parameters<typeof Applications.CallOpened>[0]),
  budgetYear: 2099,
};
const [district] = call.distributionKey.weights.map((w) => w.district);
const applicant: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: String(district) };
const machine: Who = { sub: 'fachverfahren', roles: ['SUBSCRIBER'], organisation: String(district) };
const prepared = {
  ...(goldenExample(Applications.DecisionPrepared).data as Parameters<typeof Applications.DecisionPrepared>[0]),
  callId: call.callId,
  programmeId: call.programmeId,
  district: String(district),
};

describeWithPostgres('a reservation moved the version of the pot, and every district could tell that a decision is prepared', () => {
  let s: RunningService;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    s = await runningService(service);
    await s.hear(Applications.CallOpened(call, call.callId));
    await eventually(async () => (await pot(ministry)).status === 200, { what: 'the pot' });
    await quiet();
  });
  afterAll(() => s.stop());

  const quiet = () =>
    eventually(async () => (await s.runtime.progress.read()).consumers.every((c) => c.position >= c.head), { what: 'the lists' });
  const pot = (who: Who) => s.call(who, 'GET', `/pots/${call.callId}`);
  const answersTo = async (who: Who): Promise<readonly string[]> =>
    Promise.all(
      [
        '/pots',
        `/pots/${call.callId}`,
        `/pots/${call.callId}/frames/${String(district)}`,
        `/pots/${call.callId}/commitments`,
        '/reservations/uncommitted?olderThanHours=0',
      ].map(async (url) => {
        const { status, headers, body } = await s.call(who, 'GET', url);
        const { correlationId: _, ...said } = body;
        return JSON.stringify([url, status, headers['etag'], headers['paktwerk-position'], said]);
      }),
    );

  it('changes nothing that people or machines of the district are answered', async () => {
    const before = [await answersTo(applicant), await answersTo(machine)];
    const ofMinistry = await answersTo(ministry);
    await s.hear(Applications.DecisionPrepared(prepared, prepared.applicationId));
    await eventually(async () => (await pot(ministry)).body['reservedCents'] === prepared.amountCents, { what: 'the reservation' });
    await quiet();
    expect(await answersTo(ministry)).not.toEqual(ofMinistry);
    expect([await answersTo(applicant), await answersTo(machine)]).toEqual(before);
  });

  it('that became a commitment changes nothing either, before the notice is delivered', async () => {
    const before = [await answersTo(applicant), await answersTo(machine)];
    const ofMinistry = await answersTo(ministry);
    const { applicationId, callId, programmeId, decisionId } = prepared;
    const keys = { applicationId, callId, programmeId, district: String(district), grantId: derivedId('grt', decisionId) };
    const grant = goldenExample(Applications.GrantIssued).data as Parameters<typeof Applications.GrantIssued>[0];
    await s.hear(Applications.GrantIssued({ ...grant, ...keys, decisionId, amountCents: prepared.amountCents }, applicationId));
    await eventually(async () => (await pot(ministry)).body['committedCents'] === prepared.amountCents, { what: 'the commitment' });
    await quiet();
    expect(await answersTo(ministry)).not.toEqual(ofMinistry);
    expect([await answersTo(applicant), await answersTo(machine)]).toEqual(before);

    const delivered = goldenExample(Applications.NoticeDelivered).data as Parameters<typeof Applications.NoticeDelivered>[0];
    await s.hear(Applications.NoticeDelivered({ ...delivered, ...keys, kind: 'GRANT' }, applicationId));
    await eventually(async () => (await pot(applicant)).body['committedCents'] === prepared.amountCents, { what: 'the delivery' });
  });
});
