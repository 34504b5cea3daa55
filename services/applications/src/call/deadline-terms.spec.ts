import { endOf, lastDayOf } from '@paktwerk/deadlines';
import { USUAL_TERMS, deadlineOf, termsOf } from './deadline-terms';

// A Saturday: by the law's own rule the deadline ends on Monday.
const deadline = '2025-11-15';

describe('the terms of a deadline', () => {
  it('of a call that says nothing: it moves to the next working day, and nothing can be made good behind it', () => {
    const usual = deadlineOf({ deadline, deadlineTerms: USUAL_TERMS });
    expect(usual).toEqual({ date: deadline, fixedToTheDay: false, effect: 'cut-off' });
    expect([lastDayOf(usual), endOf(usual)]).toEqual(['2025-11-17', '2025-11-17T23:00:00.000Z']);
    expect([USUAL_TERMS.mark, termsOf({ deadlineTerms: USUAL_TERMS })]).toEqual(['A', USUAL_TERMS]);
  });

  it('of a call from before there were terms: it ends on the named day, as it was recorded then', () => {
    const old = deadlineOf({ deadline });
    expect(old).toEqual({ date: deadline, fixedToTheDay: true, effect: 'cut-off' });
    expect(lastDayOf(old)).toBe(deadline);
    expect(termsOf({}).mark).toBe('?');
  });
});
