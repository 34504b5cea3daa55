import { runningService } from '@paktwerk/running-service';
import type { RunningService, Who } from '@paktwerk/running-service';
import { describeWithPostgres, eventually } from '@paktwerk/testing';
import { service } from '../src/service';
import { checkedFile, clerk, prepareFile, readyFile, releaseFile } from './granted-file';
import type { File } from './granted-file';
import { publishCall } from './published-call';

const district: Who = { sub: 'antrag', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08111' };

describeWithPostgres('the same share in two programmes', () => {
  let running: RunningService;
  let management: string;
  let aid: string;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    running = await runningService(service);
    management = (await publishCall(running)).callId;
    aid = (await publishCall(running, 'soforthilfe-ukraine-2023')).callId;
  });
  afterAll(() => running.stop());

  const submit = (callId: string, tier: string, workplace: string): Promise<File> =>
    checkedFile(running, district, {
      callId,
      lines: [{ kind: 'post', share: 0.6, tier, workplace, from: '2025-01-01', months: 12, amountCents: 100 }],
    });
  const prepare = (file: File) => prepareFile(running, file);
  const release = (file: File) => releaseFile(running, file);
  const ready = (file: File) => readyFile(running, file);
  const doubleFunding = async (file: File) => {
    const { body } = await running.call(clerk, 'GET', `/applications/${file.applicationId}/checks`);
    return (body['substantive'] as readonly { check: string }[]).find((i) => i.check === 'double-funding');
  };
  const refused = (other: File, otherProgramme: string) => ({
    lineId: 'line-1',
    position: 1,
    from: '2025-01-01',
    to: '2025-12-31',
    share: 60,
    freeShare: 40,
    otherApplicationId: other.applicationId,
    otherFileNumber: other.fileNumber,
    otherProgramme,
    otherLineId: 'line-1',
    otherShare: 60,
  });

  it('is shown beside both files, refused once one is granted, and granted where a clerk writes that it is another post', async () => {
    const one = await submit(management, 'A_SOCIAL_DEGREE', 'Rathaus Vaihingen');
    const other = await submit(aid, 'FLAT', 'RATHAUS, Vaihingen');
    await eventually(async () => (await doubleFunding(other))?.hasOwnProperty('overlaps') === true, { what: 'the other application' });
    expect(await doubleFunding(other)).toMatchObject({
      figures: { overlaps: 1, overlapsIn: one.fileNumber, sameShareIn: one.fileNumber },
      overlaps: [{ lineId: 'line-1', other: { applicationId: one.applicationId, isGranted: false }, isSame: true, freeShare: 40 }],
    });
    // As long as neither is granted, both can be prepared.
    const [first, second] = [await ready(one), await ready(other)];
    expect((await release(first)).status).toBe(200);
    const { status, body } = await release(second);
    expect([status, body['code'], body['data']]).toEqual([422, 'double-funding', refused(one, 'IM25')]);
    await eventually(async () => ((await prepare(other)).body['code'] as string) === 'double-funding', { what: 'the grant' });

    const third = await submit(aid, 'FLAT', 'Rathaus Vaihingen');
    const judged = (note?: string) =>
      running.call(clerk, 'POST', `/applications/${third.applicationId}/substantive-check`, {
        judgements: [
          { check: 'tier-evidence', result: 'passed' },
          { check: 'double-funding', result: 'passed', ...(note === undefined ? {} : { note }) },
        ],
      });
    const unsaid = await judged();
    expect([unsaid.status, unsaid.body['code']]).toEqual([422, 'same-share-note-missing']);
    expect((await judged('Zwei Stellen laut Stellenplan.')).status).toBe(200);
    expect((await release(await ready(third))).status).toBe(200);
  });

  it('is shown beside the file of another applicant who names the same employer at the same place, and refused to neither', async () => {
    const other: Who = { sub: 'antrag-2', roles: ['APPLICANT', 'SIGNATORY'], organisation: '08115' };
    const of = (who: Who, callId: string, tier: string) =>
      checkedFile(running, who, {
        callId,
        lines: [
          { kind: 'post', share: 1, tier, employer: 'Werk e. V.', workplace: 'Haus 7', from: '2025-01-01', months: 12, amountCents: 100 },
        ],
      });
    const [one, second] = [await of(district, management, 'A_SOCIAL_DEGREE'), await of(other, aid, 'FLAT')];
    await eventually(async () => (await doubleFunding(second))?.hasOwnProperty('overlaps') === true, { what: 'the other application' });
    expect(await doubleFunding(second)).toMatchObject({
      figures: { overlaps: 1, overlapsIn: one.fileNumber },
      overlaps: [{ other: { applicationId: one.applicationId, applicant: 'Stadtkreis Stuttgart' }, isSame: false, freeShare: 0 }],
    });
    for (const file of [one, second]) expect((await release(await ready(file))).status).toBe(200);
  });

  it('is the same where an applicant names itself as the employer, and where it names none', async () => {
    const one = await submit(management, 'A_SOCIAL_DEGREE', 'Haus 9');
    const other = await checkedFile(running, district, {
      callId: aid,
      lines: [
        {
          kind: 'post',
          share: 0.6,
          tier: 'FLAT',
          employer: 'Stadt Stuttgart',
          workplace: 'Haus 9',
          from: '2025-01-01',
          months: 12,
          amountCents: 100,
        },
      ],
    });
    await eventually(async () => (await doubleFunding(other))?.hasOwnProperty('overlaps') === true, { what: 'the other application' });
    expect(await doubleFunding(other)).toMatchObject({ overlaps: [{ other: { applicationId: one.applicationId }, isSame: true }] });
  });

  it('is granted once where two releases come at once', async () => {
    const one = await ready(await submit(management, 'A_SOCIAL_DEGREE', 'Schulamt'));
    const other = await ready(await submit(aid, 'FLAT', 'Schulamt'));
    const answers = await Promise.all([release(one), release(other)]);
    expect(answers.map((a) => a.status).sort()).toEqual([200, 422]);
    expect(answers.find((a) => a.status === 422)?.body['code']).toBe('double-funding');
  });
});
