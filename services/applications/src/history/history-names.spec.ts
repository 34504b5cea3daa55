import type { Clock, DirectoryCopy, Districts, People } from '@paktwerk/platform';
import { HistoryNames } from './history-names';

const acted = (person: string, organisation: string) => ({ meta: { actor: { person, organisation, role: 'SIGNATORY' } } }) as never;

describe('who acted in a history', () => {
  const names = new HistoryNames(
    { names: async (ids: readonly string[]) => new Map(ids.map((id) => [id, `Name von ${id}`])) } as unknown as People,
    { organisationName: (key: string) => (key === '08128' ? 'Main-Tauber-Kreis' : key) } as unknown as Districts,
    { party: async (key: string) => (key === '08115045' ? { name: 'Sindelfingen' } : undefined) } as unknown as DirectoryCopy,
    { today: async () => '2026-11-30' } as unknown as Clock,
  );
  it('was told by a key where a municipality acted and its history forgot to ask for parties', async () => {
    const { person, organisation } = await names.of([acted('per_1', '08115045'), acted('per_2', '08128')], ['per_3']);
    expect(['08115045', '08128'].map(organisation)).toEqual(['Sindelfingen', 'Main-Tauber-Kreis']);
    expect(['per_1', 'per_2', 'per_3'].map(person)).toEqual(['Name von per_1', 'Name von per_2', 'Name von per_3']);
  });
});
