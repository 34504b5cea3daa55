import { Districts } from './districts';

describe('the names of organisations', () => {
  const districts = Districts.load(`${__dirname}/../../../reference-data`);

  it('knows all 44 districts', () => expect(districts.all).toHaveLength(44));
  it('names a district by its kind, unless the name says it', () => {
    expect(['08111', '08116', '08317', '08326'].map((k) => districts.organisationName(k))).toEqual([
      'Stadtkreis Stuttgart',
      'Landkreis Esslingen',
      'Ortenaukreis',
      'Schwarzwald-Baar-Kreis',
    ]);
  });
  it('names ministry, granting authority and court of audit in German', () => {
    expect(districts.organisationName('state')).toBe('Ministerium');
    expect(districts.organisationName('authority')).toContain('Bewilligungsstelle');
    expect(districts.organisationName('audit')).toBe('Rechnungshof');
  });
});
