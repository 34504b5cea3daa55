/** Written by `npm run manifest` from services/services.json. */
import type { paths as P0 } from './applications';
import type { paths as P1 } from './directory';
import type { paths as P2 } from './budgeting';
import type { paths as P3 } from './staffing';
import type { paths as P4 } from './case-management';
import type { paths as P5 } from './reporting';
import type { paths as P6 } from './subscriptions';

export const SERVICES = ['applications', 'directory', 'budgeting', 'staffing', 'case-management', 'reporting', 'subscriptions'] as const;
export type ServiceName = (typeof SERVICES)[number];
/** What people read. */
export const SERVICES_CALLED = {
  de: {
    'applications': 'Anträge',
    'directory': 'Verzeichnis',
    'budgeting': 'Mittel',
    'staffing': 'Stellen',
    'case-management': 'Fallarbeit',
    'reporting': 'Auswertung',
    'subscriptions': 'Abonnements',
  },
  en: {
    'applications': 'Applications',
    'directory': 'Directory',
    'budgeting': 'Funds',
    'staffing': 'Posts',
    'case-management': 'Case work',
    'reporting': 'Reporting',
    'subscriptions': 'Subscriptions',
  },
} as const;
/** Every path of every service. */
export type Paths = P0 & P1 & P2 & P3 & P4 & P5 & P6;
