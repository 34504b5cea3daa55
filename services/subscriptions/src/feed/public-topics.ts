import { publicContracts, topics } from '@paktwerk/contracts';

/** What outsiders may follow: the public topics, whatever the catalogue holds. Internal ones never enter this service's inbox. */
export const PUBLIC_TOPICS: readonly string[] = topics.filter((t) => t.visibility === 'public').map((t) => t.name);

export const PUBLIC_TYPES: readonly string[] = publicContracts.map((c) => c.type);
