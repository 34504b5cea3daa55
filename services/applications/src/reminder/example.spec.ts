import { exampleOf } from './example';
import type { ReminderKind } from './kinds';
import type { Wording } from './wording';

const WORDING: Wording = {
  subjectDe: '{fileNumber}',
  subjectEn: '{fileNumber}',
  textDe: '{recipient}: {dueOn}, {days} Tage',
  textEn: '{recipient}: {dueOn}, {days} days',
};
const texts = (kind: ReminderKind) => {
  const example = exampleOf(kind, WORDING, 3, '2026-03-02');
  return 'code' in example ? example.code : [example.subjectDe, example.textDe];
};

describe('the example of a template', () => {
  it('has a day ahead for what is due, and one behind for what is missing or waits', () => {
    const shown = (day: string) => ['IM25-2026-00000', `Landkreis Musterstadt: ${day}, 3 Tage`];
    expect(texts('answer-due')).toEqual(shown('05.03.2026'));
    expect(texts('answer-missing')).toEqual(shown('27.02.2026'));
    expect(texts('decision-waiting')).toEqual(shown('27.02.2026'));
  });
  it('is none of a wording that says what nobody fills in', () =>
    expect(exampleOf('answer-due', { ...WORDING, textDe: '{unknown}' }, 3, '2026-03-02')).toMatchObject({ kind: 'refused' }));
});
