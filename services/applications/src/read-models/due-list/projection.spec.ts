import { given } from '@paktwerk/testing';
import {
  CLERK,
  DECISION,
  OTHER_CLERK,
  THREE,
  TODAY,
  checked,
  countersigned,
  declined,
  prepared,
  reserved,
  returned,
  submitted,
} from '../../application/application.fixture';
import { ApplicationWithdrawn } from '../../application/events';
import type { ApplicationEvent } from '../../application/events';
import { decideRelease } from '../../application/release-decision';
import { applicationDecider, keysOf } from '../../application/state';
import { closed, opened, stated } from '../../hearing/hearing.fixture';
import { asked, extended, overdue, supplied, takenBack } from '../../information/information.fixture';
import { occasionOf } from '../../reminder/remind';
import type { DueRow } from './entity';
import { evolve } from './projection';

const rowAfter = (history: readonly ApplicationEvent[]): DueRow | undefined =>
  history.map((e, i) => ({ ...e, position: 10 + i })).reduce<DueRow | undefined>(evolve, undefined);
const next = (history: readonly ApplicationEvent[]) => {
  const row = rowAfter(history);
  return [row?.task, row?.dueOn, row?.answerUntil];
};
const ready = [...checked(), prepared(), reserved()];
const released = given(applicationDecider, ready)
  .when((s) => decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, s))
  .events();
const withdrawn = ApplicationWithdrawn({ ...keysOf(submitted().data, TODAY), reason: 'x' });

const later = (e: ApplicationEvent, effectiveOn: string) => ({ ...e, data: { ...e.data, effectiveOn } }) as ApplicationEvent;
const forThree = [...checked(), prepared({ needs: THREE }), reserved()];
const cut = [...checked(), prepared({ outcome: 'partially-granted', amountCents: 3_200_000 })];
const heard = [...ready, opened(), closed({ on: '2022-08-18' })];

describe('a reminder named another day than the list of what is due', () => {
  it.each<[string, readonly ApplicationEvent[], string]>([
    ['it was prepared', ready, '2022-08-08'],
    ['it waits for the second of three', forThree, '2022-08-08'],
    ['the second of three signed later', [...forThree, later(countersigned(), '2022-08-10')], '2022-08-17'],
    ['the hearing was closed later', heard, '2022-08-25'],
    ['it was prepared anew behind the hearing', [...heard, later(prepared(), '2022-08-22')], '2022-08-29'],
  ])('where %s', (_, history, dueOn) => {
    const state = given(applicationDecider, history).state();
    if (state.kind !== 'prepared') throw new Error('It is prepared.');
    expect([occasionOf(state)?.dueOn, rowAfter(history)?.dueOn]).toEqual([dueOn, dueOn]);
  });
});

describe('the due list', () => {
  it.each<[string, readonly ApplicationEvent[], unknown]>([
    ['submitted', [submitted()], ['check-formally', '2022-07-26', null]],
    ['checked', checked(), ['prepare-decision', '2022-08-29', null]],
    ['asked', [submitted(), asked()], [null, null, '2022-08-15']],
    ['asked for longer', [submitted(), asked(), extended()], [null, null, '2022-08-29']],
    ['not answered', [submitted(), asked(), overdue()], ['information-overdue', '2022-08-15', '2022-08-15']],
    ['not answered, and asked for longer', [submitted(), asked(), overdue(), extended()], [null, null, '2022-08-29']],
    ['answered', [submitted(), asked(), supplied()], ['check-formally', '2022-08-16', null]],
    ['answered behind the check', [...checked(), asked(), overdue(), supplied()], ['prepare-decision', '2022-08-30', null]],
    ['prepared', [...checked(), prepared()], ['release-decision', '2022-08-08', null]],
    [
      'prepared, with something asked for',
      [...checked(), asked(), overdue(), prepared()],
      ['release-decision', '2022-08-08', '2022-08-15'],
    ],
    ['asked, and asked no more', [submitted(), asked(), takenBack()], ['check-formally', '2022-08-17', null]],
    ['to be signed by three', [...checked(), prepared({ needs: THREE })], ['countersign-decision', '2022-08-08', null]],
    ['signed by two of three', [...checked(), prepared({ needs: THREE }), countersigned()], ['release-decision', '2022-08-08', null]],
    ['returned', [...ready, returned()], ['prepare-again', '2022-08-08', null]],
    ['returned and prepared anew', [...ready, returned(), prepared()], ['release-decision', '2022-08-08', null]],
    ['prepared, being heard', [...ready, opened()], [null, null, '2022-08-15']],
    ['prepared, heard without a word', [...ready, opened(), closed()], ['release-decision', '2022-08-23', '2022-08-15']],
    [
      'prepared, heard',
      [...ready, opened(), stated(), closed({ because: 'statement-received', on: '2022-08-10' })],
      ['release-decision', '2022-08-17', null],
    ],
    ['prepared to be cut, and heard then', [...cut, opened(), closed()], ['prepare-decision', '2022-09-13', '2022-08-15']],
    ['cut behind the hearing', [...checked(), opened(), closed(), ...cut.slice(-1)], ['release-decision', '2022-08-08', '2022-08-15']],
    [
      'cut behind the hearing, with something said after that',
      [...checked(), opened(), closed(), ...cut.slice(-1), stated({ late: true, on: '2022-08-17' })],
      ['prepare-decision', '2022-09-14', null],
    ],
    ['checked, heard so far', [...checked(), opened(), stated()], [null, null, '2022-08-15']],
    ['checked, heard until the end', [...checked(), opened(), stated(), closed()], ['prepare-decision', '2022-09-13', null]],
    ['checked, being heard', [...checked(), opened()], [null, null, '2022-08-15']],
    ['prepared without money', [...checked(), prepared(), declined()], ['prepare-again', '2022-08-08', null]],
    ['released', [...ready, ...released], [null, null, null]],
    ['withdrawn, with something asked for', [submitted(), asked(), withdrawn], [null, null, null]],
  ])('says of what is %s who does what until when', (_, history, expected) => expect(next(history)).toEqual(expected));

  it('knows what is at stake, and who prepared it', () => {
    expect(rowAfter([submitted()])).toMatchObject({ cents: 3_700_000, signedBy: [] });
    expect(rowAfter([...checked(), prepared({ amountCents: 3_200_000 })])).toMatchObject({
      cents: 3_200_000,
      signedBy: [CLERK],
    });
  });

  it('knows everybody who signed, and forgets them where it is prepared anew', () => {
    expect(rowAfter([...forThree, countersigned()])?.signedBy).toEqual([CLERK, OTHER_CLERK]);
    expect(rowAfter([...forThree, countersigned(), prepared({ needs: THREE })])?.signedBy).toEqual([CLERK]);
  });

  it('has no row for what was never submitted', () => expect(rowAfter([asked()])).toBeUndefined());
});
