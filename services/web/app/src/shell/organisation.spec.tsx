/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { useDistricts, useOrganisationName } from './organisation';
import { fakeServer, json, renderPart } from './page.fixture';

const tile = (district: string, name: string, fullName: string, plate: string) => ({ district, name, fullName, plate, col: 0, row: 0 });
const Names = () => {
  const { options, nameOf } = useDistricts();
  const organisationName = useOrganisationName();
  return (
    <>
      <ul>
        {options.map(({ label }) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <p>{nameOf('08125')}</p>
      <p>{organisationName('08125')}</p>
    </>
  );
};

describe('the districts of a choice', () => {
  it('were two by one name: each says whether it is the Stadtkreis or the Landkreis, and is called so everywhere', async () => {
    fakeServer({
      '/api/reporting/v1/tiles': () =>
        json([
          tile('08121', 'Heilbronn', 'Stadtkreis Heilbronn', 'HN'),
          tile('08125', 'Heilbronn', 'Landkreis Heilbronn', 'HN'),
          tile('08317', 'Ortenaukreis', 'Ortenaukreis', 'OG'),
        ]),
    });
    renderPart(<Names />);
    await screen.findByText('Ortenaukreis');
    expect(screen.getAllByRole('listitem').map((e) => e.textContent)).toEqual([
      'Landkreis Heilbronn',
      'Ortenaukreis',
      'Stadtkreis Heilbronn',
    ]);
    expect(screen.getAllByText('Landkreis Heilbronn').map((e) => e.tagName)).toEqual(['LI', 'P', 'P']);
  });
});
