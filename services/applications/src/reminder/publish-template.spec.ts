import { given } from '@paktwerk/testing';
import { ReminderTemplatePublished } from './events';
import { exampleOf } from './example';
import { decidePublishTemplate } from './publish-template';
import { WORDING, aTemplate } from './reminder.fixture';
import { reminderTemplateDecider, templateOn } from './state';
import type { ReminderTemplate } from './state';

const published = (more: Partial<ReminderTemplate> = {}) => ReminderTemplatePublished(aTemplate(more));
const publish =
  (more: Partial<ReminderTemplate> = {}) =>
  (versions: readonly ReminderTemplate[]) => {
    const { effectiveOn: today, ...template } = aTemplate(more);
    return decidePublishTemplate({ ...template, today }, versions);
  };

describe('publish a template of reminders', () => {
  it('holds from its day on, and a later version changes nothing before', () => {
    given(reminderTemplateDecider).when(publish()).then(published());
    const second = { version: 2, validFrom: '2022-09-01', effectiveOn: '2022-08-15' };
    given(reminderTemplateDecider, [published()]).when(publish(second)).then(published(second));
    const versions = [aTemplate(), aTemplate(second)];
    expect(['2022-07-31', '2022-08-31', '2022-09-01'].map((day) => templateOn(versions, day)?.version)).toEqual([undefined, 1, 2]);
  });
  it('adds nothing when it arrives twice, also on another day', () =>
    given(reminderTemplateDecider, [published()])
      .when(publish({ effectiveOn: '2022-08-09' }))
      .nothing());
  it.each<[string, Partial<ReminderTemplate>, string, Readonly<Record<string, unknown>>]>([
    [
      'a version again with other words',
      { days: { value: 4, mark: 'A', source: 'spec' } },
      'template-version-taken',
      { field: '/version', version: 1 },
    ],
    ['a version that does not follow', { version: 3 }, 'template-version-not-next', { field: '/version', version: 3, next: 2 }],
    [
      'a day that is over',
      { version: 2, effectiveOn: '2022-08-15', validFrom: '2022-08-14' },
      'template-in-the-past',
      { field: '/validFrom', validFrom: '2022-08-14', today: '2022-08-15' },
    ],
    [
      'a day before the last version',
      { version: 2, effectiveOn: '2022-07-01', validFrom: '2022-07-31' },
      'template-before-the-last',
      { field: '/validFrom', validFrom: '2022-07-31', last: '2022-08-01' },
    ],
    [
      'a placeholder that nothing is known for',
      { version: 2, wording: { ...WORDING, textDe: 'Sehr geehrte {name}' } },
      'placeholder-unknown',
      { field: '/wording/textDe', given: '{name}', allowed: '{fileNumber}, {recipient}, {dueOn}, {days}' },
    ],
    [
      'a brace that stands alone',
      { version: 2, wording: { ...WORDING, subjectEn: 'Answer on {fileNumber} until {dueOn' } },
      'placeholder-malformed',
      { field: '/wording/subjectEn' },
    ],
    [
      'languages that say different things',
      { version: 2, wording: { ...WORDING, textEn: '{recipient}: soon.' } },
      'placeholders-differ',
      { field: '/wording/textEn', german: '{days}, {dueOn}, {fileNumber}, {recipient}', english: '{dueOn}, {fileNumber}, {recipient}' },
    ],
  ])('refuses %s', (_, more, code, data) => given(reminderTemplateDecider, [published()]).when(publish(more)).refused(code, data));

  it('is seen as it would go out before', () =>
    expect(exampleOf('answer-due', WORDING, 3, '2022-08-12')).toEqual({
      subjectDe: 'Antwort zu IM25-2022-00000 bis 15.08.2022',
      subjectEn: 'Answer on IM25-2022-00000 until 15 Aug 2022',
      textDe: 'Landkreis Musterstadt: noch 3 Tage.',
      textEn: 'Landkreis Musterstadt: 3 days left.',
    }));
});
