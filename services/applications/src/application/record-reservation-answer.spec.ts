import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { DECISION, TODAY, checked, declined, prepared, reserved } from './application.fixture';
import { decideRecordAnswer } from './record-reservation-answer';
import type { ReservationAnswer } from './record-reservation-answer';
import { applicationDecider } from './state';
import type { ApplicationState } from './state';

const yes: ReservationAnswer = { kind: 'reserved', decisionId: DECISION, amountCents: 3_700_000, today: TODAY };
const no: ReservationAnswer = {
  kind: 'refused',
  decisionId: DECISION,
  amountCents: 3_700_000,
  reason: 'frame-exceeded',
  frameAvailableCents: 100,
  potAvailableCents: 200,
  today: TODAY,
};
const record = (answer: ReservationAnswer) => (state: ApplicationState) => decideRecordAnswer(answer, state);
const open = [...checked(), prepared()];

describe("record budgeting's answer", () => {
  it('remembers that the money is set aside', () => given(applicationDecider, open).when(record(yes)).then(reserved()));
  it('remembers the refusal with its figures', () => given(applicationDecider, open).when(record(no)).then(declined()));
  it('adds nothing the second time', () =>
    given(applicationDecider, [...open, reserved()])
      .when(record(yes))
      .nothing());
  it('says nothing about a decision that was replaced', () =>
    given(applicationDecider, [...open, prepared({ decisionId: derivedId('dec', 'second'), replaces: DECISION })])
      .when(record(yes))
      .nothing());
  it('says nothing before a decision is prepared, and nothing against an answer that was given', () => {
    given(applicationDecider, checked()).when(record(yes)).nothing();
    given(applicationDecider, [...open, declined()])
      .when(record(yes))
      .nothing();
    given(applicationDecider, [...open, reserved()])
      .when(record(no))
      .nothing();
  });
  it('remembers the year whose money is over', () =>
    given(applicationDecider, open)
      .when(record({ ...no, reason: 'pot-exceeded', closedYear: 2022 }))
      .then({ ...declined(), data: { ...declined().data, reason: 'pot-exceeded', closedYear: 2022 } }));
});
