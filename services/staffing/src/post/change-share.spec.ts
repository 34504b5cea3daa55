import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { rules } from '../programme/programme.fixture';
import { decideAcknowledge } from './acknowledge-reports';
import { decideChangeEmployer } from './change-employer';
import { decideChangeShare } from './change-share';
import { decideChangeWorkplaces } from './change-workplaces';
import { EmployerChanged, PostLapsed, ReportsAcknowledged, WorkplacesChanged } from './events';
import { decideFill } from './fill-post';
import { amended, approved, fill, filled, keys, shareChanged, vacated } from './post.fixture';
import { postDecider, workingSharesOf } from './state';

const post = approved({ from: '2023-01-01', to: '2024-12-31', share: 75 });
const full = { share: 75 };
const held = filled(1, '2023-01-01', full);
const change = (from: string, share: number) => ({
  appointmentId: fill(1, '').appointmentId,
  changeId: derivedId('shc', '1', from),
  from,
  share,
  claimIds: [],
});

describe('working more or less on a post', () => {
  it('holds from a day on', () =>
    given(postDecider, [post, held])
      .when((s) => decideChangeShare(change('2023-04-01', 50), s, rules()))
      .then(shareChanged(1, '2023-04-01', 50, full)));

  it('adds nothing the second time', () => {
    const told = shareChanged(1, '2023-04-01', 50, full);
    given(postDecider, [post, held, told])
      .when((s) => decideChangeShare(change('2023-04-01', 50), s, rules()))
      .nothing();
    given(postDecider, [post, held, told])
      .when((s) => decideChangeShare({ ...change('2023-04-01', 50), changeId: derivedId('shc', 'again') }, s, rules()))
      .nothing();
  });

  it('is another one on another day, by another share, for other claims, or by somebody else', () => {
    const told = [post, held, shareChanged(1, '2023-04-01', 50, full), shareChanged(1, '2023-06-01', 60, full)];
    for (const [from, share] of [
      ['2023-04-01', 60],
      ['2023-06-01', 50],
      ['2023-05-01', 50],
    ] as const) {
      const changeId = derivedId('shc', 'another');
      given(postDecider, told)
        .when((s) => decideChangeShare({ ...change(from, share), changeId }, s))
        .then(shareChanged(1, from, share, { ...full, changeId }));
    }
    const claimed = { changeId: derivedId('shc', 'another'), claimIds: [derivedId('clm', '2')] };
    given(postDecider, told)
      .when((s) => decideChangeShare({ ...change('2023-04-01', 50), ...claimed }, s))
      .then(shareChanged(1, '2023-04-01', 50, { ...full, ...claimed }));
    given(postDecider, told)
      .when((s) => decideChangeShare({ ...change('2023-04-01', 50), ...claimed, changeId: change('2023-04-01', 50).changeId }, s))
      .nothing();
    const second = filled(2, '2023-07-01', full);
    given(postDecider, [post, held, vacated(1, '2023-01-01', '2023-06-30'), second])
      .when((s) => decideChangeShare({ ...change('2023-08-01', 50), appointmentId: second.data.appointmentId }, s))
      .then(shareChanged(2, '2023-08-01', 50, { ...full, changeId: change('2023-08-01', 50).changeId }));
  });

  it('is recorded where it was so already, because days before it may be told later', () => {
    given(postDecider, [post, held])
      .when((s) => decideChangeShare(change('2023-06-01', 75), s, rules()))
      .then(shareChanged(1, '2023-06-01', 75, full));
    const state = given(postDecider, [
      post,
      held,
      shareChanged(1, '2023-06-01', 75, full),
      shareChanged(1, '2023-03-01', 50, full),
    ]).state();
    expect(state.kind === 'approved' && state.occupancies.map((o) => workingSharesOf(state, o))).toEqual([
      [
        { from: '2023-01-01', until: '2023-02-28', share: 75 },
        { from: '2023-03-01', until: '2023-05-31', share: 50 },
        { from: '2023-06-01', until: '2024-12-31', share: 75 },
      ],
    ]);
  });

  it('is at least as much as the rules say, at most as much as the post has that day, and within the appointment', () => {
    const refused = (from: string, share: number, known = rules()) =>
      given(postDecider, [
        post,
        held,
        amended({ from: '2024-01-01', after: { share: 50, tier: 'A_SOCIAL_DEGREE', amountCents: 1 }, parts: undefined } as never),
      ]).when((s) => decideChangeShare(change(from, share), s, known));
    refused('2023-04-01', 24).refused('share-below-minimum', { share: 24, minimumShare: 25, source: 'Modellannahme' });
    refused('2023-04-01', 0, undefined).refused('share-below-minimum', { share: 0, minimumShare: 25, source: 'Modellannahme' });
    refused('2023-04-01', 76).refused('share-above-post', { share: 76, postShare: 75, on: '2023-04-01' });
    refused('2024-01-01', 75).refused('share-above-post', { share: 75, postShare: 50, on: '2024-01-01' });
    refused('2022-12-31', 50).refused('share-outside-occupancy', {
      from: '2022-12-31',
      occupiedFrom: '2023-01-01',
      occupiedUntil: '2024-12-31',
    });
    given(postDecider, [post])
      .when((s) => decideChangeShare(change('2023-04-01', 50), s))
      .refused('appointment-unknown', { appointmentId: fill(1, '').appointmentId });
    given(postDecider)
      .when((s) => decideChangeShare(change('2023-04-01', 50), s))
      .refused('post-unknown');
  });

  it('is agreed with the start, too', () => {
    given(postDecider, [post])
      .when((s) => decideFill({ ...fill(1, '2023-01-01'), share: 50 }, s))
      .then(filled(1, '2023-01-01', { ...full, personShare: 50 }));
    given(postDecider, [post])
      .when((s) => decideFill({ ...fill(1, '2023-01-01'), share: 75 }, s))
      .then(held);
    given(postDecider, [post])
      .when((s) => decideFill({ ...fill(1, '2023-01-01'), share: 0 }, s))
      .refused('share-below-minimum', { share: 0, minimumShare: 1, source: '' });
  });
});

describe('who employs, and where', () => {
  const lapsed = PostLapsed({ ...keys, ...full, vacantSince: '2023-04-01', lastDay: '2023-09-30', freed: [], effectiveOn: '2023-10-01' });
  const carrier = { kind: 'carrier', name: 'Verein für Beratung' } as const;

  it('holds from a day on, and is said once', () => {
    given(postDecider, [post])
      .when((s) => decideChangeEmployer({ from: '2023-05-01', employer: carrier, isKnown: true }, s))
      .then(EmployerChanged({ ...keys, ...full, from: '2023-05-01', employer: carrier }));
    given(postDecider, [post, EmployerChanged({ ...keys, ...full, from: '2023-05-01', employer: carrier })])
      .when((s) => decideChangeEmployer({ from: '2023-05-01', employer: carrier, isKnown: true }, s))
      .nothing();
    given(postDecider, [post])
      .when((s) => decideChangeWorkplaces({ from: '2023-05-01', workplaces: ['08128131', '08128047'], unknown: [] }, s))
      .then(WorkplacesChanged({ ...keys, ...full, from: '2023-05-01', workplaces: ['08128047', '08128131'] }));
    given(postDecider, [post, WorkplacesChanged({ ...keys, ...full, from: '2023-05-01', workplaces: ['08128047', '08128131'] })])
      .when((s) => decideChangeWorkplaces({ from: '2023-05-01', workplaces: ['08128131', '08128047'], unknown: [] }, s))
      .nothing();
  });

  it('is recorded where it was so already, because days before it may be told later', () => {
    const recipient = { from: '2023-06-01', employer: { kind: 'recipient' as const } };
    given(postDecider, [post])
      .when((s) => decideChangeEmployer({ ...recipient, isKnown: true }, s))
      .then(EmployerChanged({ ...keys, ...full, ...recipient }));
    given(postDecider, [post, EmployerChanged({ ...keys, ...full, from: '2023-05-01', employer: carrier })])
      .when((s) => decideChangeEmployer({ from: '2023-06-01', employer: carrier, isKnown: true }, s))
      .then(EmployerChanged({ ...keys, ...full, from: '2023-06-01', employer: carrier }));
    given(postDecider, [post, WorkplacesChanged({ ...keys, ...full, from: '2023-05-01', workplaces: ['08128047'] })])
      .when((s) => decideChangeWorkplaces({ from: '2023-06-01', workplaces: ['08128047'], unknown: [] }, s))
      .then(WorkplacesChanged({ ...keys, ...full, from: '2023-06-01', workplaces: ['08128047'] }));
  });

  it('is said once by whom it is: a party by its key, another carrier by its name', () => {
    const employers = [carrier, { kind: 'carrier', name: 'Caritas' }, { kind: 'party', key: '08115' }, { kind: 'party', key: '08116' }];
    const all = [...employers, { kind: 'recipient' }] as readonly Parameters<typeof decideChangeEmployer>[0]['employer'][];
    for (const told of all)
      for (const employer of all) {
        const again = given(postDecider, [post, EmployerChanged({ ...keys, ...full, from: '2023-05-01', employer: told })]).when((s) =>
          decideChangeEmployer({ from: '2023-05-01', employer, isKnown: true }, s),
        );
        if (employer === told) again.nothing();
        else again.then(EmployerChanged({ ...keys, ...full, from: '2023-05-01', employer }));
      }
    given(postDecider, [post])
      .when((s) => decideChangeEmployer({ from: '2023-05-01', employer: carrier, isKnown: false }, s))
      .refused('employer-unknown', {});
  });

  it('is somebody and somewhere that the directory knows, on a day of the post', () => {
    given(postDecider, [post])
      .when((s) => decideChangeEmployer({ from: '2023-05-01', employer: { kind: 'party', key: '08999' }, isKnown: false }, s))
      .refused('employer-unknown', { key: '08999' });
    given(postDecider, [post])
      .when((s) => decideChangeWorkplaces({ from: '2023-05-01', workplaces: ['08128131', '08999999'], unknown: ['08999999'] }, s))
      .refused('workplace-unknown', { keys: '08999999' });
    given(postDecider, [post])
      .when((s) => decideChangeWorkplaces({ from: '2023-05-01', workplaces: [], unknown: ['08999998', '08999999'] }, s))
      .refused('workplace-unknown', { keys: '08999998, 08999999' });
    given(postDecider, [post, WorkplacesChanged({ ...keys, ...full, from: '2023-05-01', workplaces: ['08128047'] })])
      .when((s) => decideChangeWorkplaces({ from: '2023-05-01', workplaces: ['08128131'], unknown: [] }, s))
      .then(WorkplacesChanged({ ...keys, ...full, from: '2023-05-01', workplaces: ['08128131'] }));
    given(postDecider, [post])
      .when((s) => decideChangeEmployer({ from: '2025-01-01', employer: carrier, isKnown: true }, s))
      .refused('first-day-outside-approval', { from: '2023-01-01', to: '2024-12-31', requestedFrom: '2025-01-01' });
    given(postDecider, [post, lapsed])
      .when((s) => decideChangeWorkplaces({ from: '2023-10-01', workplaces: ['08128131'], unknown: [] }, s))
      .refused('post-lapsed', { vacantSince: '2023-04-01', lastDay: '2023-09-30' });
    for (const decide of [
      (s: Parameters<typeof decideChangeEmployer>[1]) => decideChangeEmployer({ from: '2023-05-01', employer: carrier, isKnown: true }, s),
      (s: Parameters<typeof decideChangeEmployer>[1]) =>
        decideChangeWorkplaces({ from: '2023-05-01', workplaces: ['08128131'], unknown: [] }, s),
      (s: Parameters<typeof decideChangeEmployer>[1]) => decideAcknowledge({ through: 1, told: [] }, s),
    ])
      given(postDecider).when(decide).refused('post-unknown');
  });
});

describe('taking note of what the recipient told', () => {
  const noted = (through: number, note?: string) => ReportsAcknowledged({ ...keys, ...full, through, ...(note ? { note } : {}) });
  const history = [post, held, vacated(1, '2023-01-01', '2023-06-30')];

  it('is of what there was up to a version, once', () => {
    given(postDecider, history)
      .when((s) => decideAcknowledge({ through: 2, told: [2, 3], note: 'gesehen' }, s))
      .then(noted(2, 'gesehen'));
    given(postDecider, [...history, noted(3)])
      .when((s) => decideAcknowledge({ through: 2, told: [2, 3] }, s))
      .nothing();
  });

  it('is of what was told with that version, too, and of what was told later once more', () => {
    given(postDecider, history)
      .when((s) => decideAcknowledge({ through: 2, told: [2, 3] }, s))
      .then(noted(2));
    given(postDecider, [...history, noted(2)])
      .when((s) => decideAcknowledge({ through: 2, told: [2, 3] }, s))
      .nothing();
    given(postDecider, [...history, noted(2)])
      .when((s) => decideAcknowledge({ through: 3, told: [2, 3] }, s))
      .then(noted(3));
    given(postDecider, history)
      .when((s) => decideAcknowledge({ through: 1, told: [2, 3] }, s))
      .refused('no-report', { through: 1 });
  });

  it('is refused where nothing is open', () => {
    given(postDecider, [...history, noted(3)])
      .when((s) => decideAcknowledge({ through: 4, told: [2, 3] }, s))
      .refused('no-report', { through: 4 });
    given(postDecider, [post])
      .when((s) => decideAcknowledge({ through: 1, told: [] }, s))
      .refused('no-report', { through: 1 });
  });
});
