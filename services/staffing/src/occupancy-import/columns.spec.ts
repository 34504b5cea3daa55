import { readWorkbook } from '@paktwerk/sheets';
import { occupancyTemplate } from './columns';
import { MIRA, TITLES, said, aPlanOf, whole } from './occupancy-import.fixture';
import { readOccupancies } from './read-occupancies';

describe('the template for occupancies', () => {
  it('has the posts of the plan to choose from, and is read as it is filled in', async () => {
    const posts = [{ number: 1, lineId: 'line-1', share: 100, workplaces: [{ key: '08417002', name: 'Balingen' }] }];
    const bytes = Buffer.from(await occupancyTemplate(posts, 'de'));
    const workbook = await readWorkbook(bytes);
    if ('code' in workbook) throw new Error(workbook.code);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Besetzungen', 'Erläuterungen', 'Listen']);
    expect(workbook.sheets[0]?.rows[0]).toEqual(TITLES);
    const choice = workbook.sheets[2]?.rows[1]?.[0] ?? null;
    expect(choice).toBe('01 Balingen, 1,00 VZÄ');
    expect(said([{ ...MIRA, post: choice }], aPlanOf([whole(1)]))).toEqual([]);
    expect(readOccupancies(workbook.sheets)).toMatchObject({ code: 'table-empty' });
  });
});
