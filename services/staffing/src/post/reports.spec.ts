import { ERASED, derivedId } from '@paktwerk/kernel';
import type { RecordedEvent } from '@paktwerk/platform';
import { EmployerChanged, WorkplacesChanged } from './events';
import type { PostEvent } from './events';
import { approved, corrected, filled, keys, resumed, shareChanged, suspended, suspensionCorrected, vacated } from './post.fixture';
import { REPORTS, isReport, openReportsIn } from './reports';

const stored = (...events: readonly PostEvent[]): readonly RecordedEvent<PostEvent>[] =>
  events.map((event, i) => ({ ...event, version: i + 1, knownSince: `2023-01-0${i + 1}T09:00:00.000Z` }) as RecordedEvent<PostEvent>);
const appointmentId = derivedId('apt', '1');
const spans = [{ from: '2022-10-01' }, { from: '2022-11-01' }] as const;

describe('what the recipient told and nobody has taken note of', () => {
  it('is listed with its day and its reason, the newest first', () => {
    const events = stored(approved(), filled(1, '2022-10-01'), vacated(1, '2022-10-01', '2023-06-30'));
    expect(openReportsIn(events, [1, 2, 3])).toEqual([
      {
        ...{ version: 3, kind: 'post.vacated', knownSince: '2023-01-03T09:00:00.000Z', day: '2023-06-30' },
        ...{ appointmentId, reason: 'Wechsel der Stelle' },
      },
      { version: 2, kind: 'post.filled', knownSince: '2023-01-02T09:00:00.000Z', day: '2022-10-01', appointmentId },
    ]);
    expect(openReportsIn(events, [2]).map(({ version }) => version)).toEqual([2]);
  });

  it.each<readonly [string, PostEvent, string]>([
    ['a correction', corrected(1, ...spans), '2022-11-01'],
    ['an occupancy that never was', corrected(1, spans[0], undefined), '2022-10-01'],
    ['a share', shareChanged(1, '2023-02-01', 25), '2023-02-01'],
    ['an interruption', suspended(1, '2023-03-01'), '2023-03-01'],
    ['its end', resumed(1, '2023-04-01'), '2023-04-01'],
    ['a correction of it', suspensionCorrected(1, ...spans), '2022-11-01'],
    ['an interruption that never was', suspensionCorrected(1, spans[0], undefined), '2022-10-01'],
    ['an employer', EmployerChanged({ ...keys, from: '2023-05-01', employer: { kind: 'recipient' } }), '2023-05-01'],
    ['workplaces', WorkplacesChanged({ ...keys, from: '2023-06-01', workplaces: ['08128047'] }), '2023-06-01'],
  ])('is about a day: %s', (_, event, day) => expect(openReportsIn(stored(event), [1])).toMatchObject([{ kind: event.type, day }]));

  it('names an appointment where it is of one', () => {
    const [employer] = openReportsIn(stored(EmployerChanged({ ...keys, from: '2023-05-01', employer: { kind: 'recipient' } })), [1]);
    expect(employer).toEqual({ version: 1, kind: 'employer.changed', knownSince: '2023-01-01T09:00:00.000Z', day: '2023-05-01' });
  });

  it('has no reason any more once it was erased', () => {
    const { data, ...event } = vacated(1, '2022-10-01', '2023-06-30');
    const gone = { ...event, data: { ...data, reason: ERASED as unknown as string } };
    expect(openReportsIn(stored(gone), [1])[0]).not.toHaveProperty('reason');
  });
});

describe('a report', () => {
  it('is what a recipient tells, and not what follows from a notice or a timer', () => {
    for (const type of REPORTS) {
      expect(isReport({ type, actor: { role: 'APPLICANT' } })).toBe(true);
      expect(isReport({ type, actor: { role: 'SYSTEM' } })).toBe(false);
    }
    expect(isReport({ type: 'post.approved', actor: { role: 'APPLICANT' } })).toBe(false);
  });
});
