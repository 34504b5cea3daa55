import { given } from '@paktwerk/testing';
import { decideAnswerChange } from './answer-change';
import { CHANGE, acknowledged, answered, drafted, queried, sent } from './change.fixture';
import { decideQueryChange } from './query-change';
import { changeDecider } from './state';
import type { ChangeState } from './state';

const query =
  (question = 'Ist die Stelle besetzt?') =>
  (state: ChangeState) =>
    decideQueryChange({ changeId: CHANGE, question, today: '2022-09-07' }, state);
const answer =
  (text = 'Ja.') =>
  (state: ChangeState) =>
    decideAnswerChange({ changeId: CHANGE, answer: text, today: '2022-09-08' }, state);

describe('what is asked back of a change', () => {
  it('waits two weeks for its answer, one question at a time', () => {
    given(changeDecider, [drafted(), sent()]).when(query()).then(queried());
    given(changeDecider, [drafted(), sent(), queried()]).when(query()).nothing();
    given(changeDecider, [drafted(), sent(), queried()])
      .when(query('Und seit wann?'))
      .refused('change-queried', { changeId: CHANGE, askedOn: '2022-09-07', lastDay: '2022-09-21' });
    given(changeDecider, [drafted(), sent(), queried(), answered()]).when(query('Und seit wann?')).then(queried('Und seit wann?'));
  });
  it('is answered once, and is then with the authority again', () => {
    given(changeDecider, [drafted(), sent(), queried()]).when(answer()).then(answered());
    given(changeDecider, [drafted(), sent(), queried(), answered()]).when(answer()).nothing();
    given(changeDecider, [drafted(), sent(), queried(), answered()])
      .when(answer('Nein.'))
      .refused('change-not-queried', { changeId: CHANGE });
    const state = given(changeDecider, [drafted(), sent(), queried(), answered()]).state();
    expect(state).toMatchObject({
      status: 'sent',
      queries: [
        { question: 'Ist die Stelle besetzt?', askedOn: '2022-09-07', lastDay: '2022-09-21', answer: 'Ja.', answeredOn: '2022-09-08' },
      ],
    });
  });
  it('is refused of what is not sent, settled or unknown', () => {
    for (const decide of [query(), answer()]) {
      given(changeDecider, [drafted()]).when(decide).refused('change-not-sent', { changeId: CHANGE });
      given(changeDecider).when(decide).refused('change-unknown', { changeId: CHANGE });
      given(changeDecider, [drafted(), sent(), acknowledged()])
        .when(decide)
        .refused('change-over', { changeId: CHANGE, status: 'acknowledged', on: '2022-09-09' });
    }
  });
});
