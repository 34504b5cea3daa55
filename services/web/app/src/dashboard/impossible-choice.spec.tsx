/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { json, problem } from '../shell/page.fixture';
import { openPage } from '../shell/whole-page.fixture';

const PROGRAMME = {
  programmeId: 'psychosozial',
  titleDe: 'Psychosoziale Beratung',
  titleEn: 'Counselling',
  firstDay: '2021-09-01',
  calls: [{}],
};
const FIGURES = '/api/reporting/v1/figures';
const never = () => new Promise<never>(() => undefined);
const open = (address: string, answers: Parameters<typeof openPage>[1]) =>
  openPage(address, {
    '/api/reporting/v1/programmes': () => json([PROGRAMME]),
    // What is possible waits: these specs are about what is not.
    [`${FIGURES}?programmeId=all`]: never,
    [`${FIGURES}/comparison?programmeId=all`]: never,
    ...answers,
  }).user;
const impossible = () => problem(400, 'invalid-request');
const unknown = () => problem(404, 'not-found');
const sentences = async (): Promise<(string | null)[]> =>
  [...(await screen.findByRole('alert')).querySelectorAll('p')].map((p) => p.textContent);

describe('an address that names what cannot be', () => {
  it.each([
    {
      address: '/?stand=1999-01-01',
      asked: `${FIGURES}?programmeId=all&effectiveOn=1999-01-01`,
      answer: impossible,
      says: 'Stichtag 01.01.1999 ist nicht möglich. Möglich ist 01.09.2021 bis 31.12.2028.',
      way: 'Stichtag auf heute setzen',
      controls: 2,
    },
    {
      address: '/?programm=gibtesnicht',
      asked: `${FIGURES}?programmeId=gibtesnicht`,
      answer: unknown,
      says: 'Ein Programm „gibtesnicht“ gibt es nicht.',
      way: 'Alle Programme zeigen',
      controls: 2,
    },
    {
      address: '/vergleich?standB=1999-01-01',
      asked: `${FIGURES}/comparison?programmeId=all&bEffectiveOn=1999-01-01`,
      answer: impossible,
      says: 'B: Stichtag 01.01.1999 ist nicht möglich. Möglich ist 01.09.2021 bis 31.12.2028.',
      way: 'B: Stichtag auf heute setzen',
      controls: 4,
    },
    {
      address: '/vergleich?programm=gibtesnicht',
      asked: `${FIGURES}/comparison?programmeId=gibtesnicht`,
      answer: unknown,
      says: 'Ein Programm „gibtesnicht“ gibt es nicht.',
      way: 'Alle Programme zeigen',
      controls: 4,
    },
  ])('$address keeps its controls, says what is wrong and leads on', async ({ address, asked, answer, says, way, controls }) => {
    const user = open(address, { [asked]: answer });
    await screen.findByRole('radio', { name: 'Psychosoziale Beratung' });
    expect(await sentences()).toEqual([says]);
    expect(document.querySelectorAll('.pw-day')).toHaveLength(controls);
    await user.click(screen.getByRole('button', { name: way }));
    await waitFor(() => expect(window.location.search).toBe(''));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('offers today and all programmes where nothing else is known to be wrong', async () => {
    const user = open('/?programm=psychosozial&stand=2022-01-01', {
      [`${FIGURES}?programmeId=psychosozial&effectiveOn=2022-01-01`]: impossible,
      [`${FIGURES}?programmeId=psychosozial`]: never,
    });
    await screen.findByRole('radio', { name: 'Psychosoziale Beratung' });
    expect(await sentences()).toEqual(['Programm und Tage passen so nicht zusammen.']);
    await user.click(screen.getByRole('button', { name: 'Heute und alle Programme zeigen' }));
    await waitFor(() => expect(window.location.search).toBe(''));
  });
});
