import { People, demoPeople } from './people';

const CSV = 'ags,name,type\n08111,Stuttgart,Stadtkreis\n08115,Böblingen,Landkreis\n';

describe('the demo people', () => {
  it('are seven of the state, six of every district and eleven of other parties, each login once', () => {
    const people = demoPeople(CSV);
    expect(people).toHaveLength(30);
    expect(new Set(people.map((one) => one.login)).size).toBe(30);
  });

  it('keep their names from start to start', () => {
    expect(demoPeople(CSV)).toEqual(demoPeople(CSV));
  });

  it('let two different clerks both prepare and release, and a third person sign', () => {
    const clerks = demoPeople(CSV).filter((one) => one.organisation === 'authority');
    expect(clerks.map((one) => one.roles)).toEqual([
      ['GRANT_CLERK', 'GRANT_REVIEWER'],
      ['GRANT_CLERK', 'GRANT_REVIEWER'],
      ['GRANT_REVIEWER'],
    ]);
  });

  it('are found by parts of name, task or district', () => {
    const people = new People(demoPeople(CSV));
    expect(people.search('böbl antrag').map((one) => one.login)).toEqual(['antrag-08115']);
    expect(people.search('niemand')).toEqual([]);
  });

  it('are found by login whatever its case', () => {
    expect(new People(demoPeople(CSV)).find(' Antrag-08111 ')?.organisation).toBe('08111');
  });
});
