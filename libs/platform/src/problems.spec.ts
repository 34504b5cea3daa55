import { fillText } from './problems';

describe('the words of a refusal', () => {
  it('write a day and an instant as German does, and as English does', () =>
    expect(fillText({ de: 'Am {on}, um {at}.', en: 'On {on}, at {at}.' }, { on: '2025-03-17', at: '2025-03-17T22:59:59.000Z' })).toEqual({
      de: 'Am 17.03.2025, um 17.03.2025, 23:59 Uhr.',
      en: 'On 17 Mar 2025, at 17 Mar 2025, 23:59.',
    }));
});
