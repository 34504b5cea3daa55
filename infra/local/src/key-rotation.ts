/** Key-encryption keys of a local installation, and how its erasures become final. */
import { randomBytes } from 'node:crypto';
import type { Databases } from './databases';
import { databaseOf } from './databases';
import { query } from './installation';
import { keysDatabaseOf } from './manifest';
import type { ServiceEntry } from './manifest';
import type { LocalState } from './state';

const current = (name: string): string => `kek_${name}`;
const before = (name: string): string => `kek_${name}_before`;

/** Each service has a key-encryption key of its own; the one before it only while something is still wrapped with that. */
export const kekEnvironment = (state: LocalState, name: string): NodeJS.ProcessEnv => {
  const previous = state.get('secrets')?.[before(name)];
  return { KEK_BASE64: state.secret(current(name), 32, 'base64'), ...(previous === undefined ? {} : { KEK_PREVIOUS: previous }) };
};

/** Installations of before had one key for all services: each takes it as the one before its own. */
export const shareOutKek = (state: LocalState, services: readonly ServiceEntry[]): void => {
  const { kek, ...secrets } = state.get('secrets') ?? {};
  if (kek === undefined) return;
  const shares = services.filter(({ needs }) => needs.includes('kek')).map(({ name }) => [before(name), kek]);
  state.set('secrets', { ...secrets, ...(Object.fromEntries(shares) as Record<string, string>) });
};

/** Somebody was erased since the newest key-encryption key came into use: until there is another one, it opens what was deleted. */
const WAITING =
  'select exists (select from erasures e where e.erased_at >= (select max(g.first_used_at) from key_generations g)) as "isWaiting"';

/** Wraps all keys of a key database with the current key-encryption key. */
export type Rewrap = (env: NodeJS.ProcessEnv) => Promise<unknown>;

/**
 * At a start, while no service runs: where somebody was erased since the last one, the service gets a new key-encryption key, and the old one is
 * forgotten, so that no copy of the database of keys opens anything of them. A start that ends in between goes on at the next one.
 */
export const finishErasures = async (
  state: LocalState,
  databases: Databases,
  services: readonly ServiceEntry[],
  rewrap: Rewrap,
): Promise<readonly string[]> => {
  const rotated: string[] = [];
  for (const entry of services.filter(({ needs }) => needs.includes('keys'))) {
    const { name } = entry;
    const { owner } = databaseOf(databases, keysDatabaseOf(entry));
    if (state.get('secrets')?.[before(name)] === undefined) {
      const [found] = await query<{ isWaiting: boolean }>(owner, WAITING);
      if (!found!.isWaiting) continue;
      const old = state.secret(current(name), 32, 'base64');
      state.set('secrets', { ...state.get('secrets'), [before(name)]: old, [current(name)]: randomBytes(32).toString('base64') });
    }
    await rewrap({ KEYS_OWNER_URL: owner, ...kekEnvironment(state, name) });
    const { [before(name)]: _forgotten, ...secrets } = state.get('secrets') ?? {};
    state.set('secrets', secrets);
    rotated.push(name);
  }
  return rotated;
};
