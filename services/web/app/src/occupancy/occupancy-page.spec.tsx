/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { json } from '../shell/page.fixture';
import { openPage, signedIn } from '../shell/whole-page.fixture';

const MINISTRY = signedIn({ name: 'Mina Ministerium', roles: ['MINISTRY'], organisation: 'ministry' });
const figures = (more: object = {}) => ({
  posts: 14,
  vacantPosts: 3,
  suspendedPosts: 1,
  lapsedPosts: 2,
  approvedShare: 1225,
  filledShare: 850,
  suspendedShare: 100,
  refills: 0,
  months: [{ month: '2026-12', approvedShare: 1225, filledShare: 850 }],
  ...more,
});
const view = {
  effectiveOn: '2026-12-01',
  ...figures(),
  districts: [
    { district: '08426', ...figures({ posts: 7, vacantPosts: 0, approvedShare: 700, filledShare: 630, suspendedShare: 0 }) },
    { district: '08435', ...figures({ posts: 0, vacantPosts: 0, approvedShare: 0, filledShare: 0, suspendedShare: 0, lapsedPosts: 0 }) },
  ],
};
const never = [
  { postId: 'post_1', programmeId: 'prg_1', district: '08426', grantId: 'grt_1', lineId: 'line-1', share: 100 },
  {
    postId: 'post_2',
    programmeId: 'prg_1',
    district: '08426',
    grantId: 'grt_1',
    lineId: 'line-2',
    share: 100,
    since: '2026-09-01',
    lastDay: '2027-02-28',
  },
].map((one) => ({ ...one, isInForce: false, wouldHaveLapsed: false, freed: [] }));

describe('how the posts of the state are filled', () => {
  it('says what is free in full-time equivalents, so that approved, filled, unpaid and vacant add up', async () => {
    openPage(
      '/besetzung',
      {
        '/api/staffing/v1/occupancy': () => json(view),
        '/api/staffing/v1/occupancy/never-filled?limit=200': () => json({ items: never }),
      },
      () => MINISTRY,
    );
    const head = await screen.findByRole('region', { name: 'Land' });
    const said = [...head.querySelectorAll('dl > div')].map((one) =>
      [...one.children].map((cell) => cell.textContent?.replaceAll(/\s/g, ' ')),
    );
    expect(said.slice(0, 5)).toEqual([
      ['VZÄ bewilligt', '12,25 14 Stellen'],
      ['VZÄ besetzt', '8,50'],
      ['VZÄ frei', '2,75 22 %, 3 Stellen'],
      ['VZÄ, Entgelt unterbrochen', '1,00 1 Stelle'],
      ['Stellen verfallen', '2 Frist am Stichtag vorbei, Bewilligung nicht'],
    ]);
    // A part of each post is free, of seven of which none is vacant.
    expect(screen.getByText('0,70 von 7,00 VZÄ frei')).toBeTruthy();
    expect(screen.getByText('keine Stellen')).toBeTruthy();
    const table = await screen.findByRole('table', { name: 'Nie besetzte Stellen' });
    const states = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].slice(3, 5).map((cell) => cell.textContent));
    expect(states).toEqual([
      ['keine Frist', '–'],
      ['28.02.2027', 'noch in der Frist'],
    ]);
  });
});
