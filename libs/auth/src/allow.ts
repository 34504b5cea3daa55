import { SetMetadata } from '@nestjs/common';
import type { Role } from './actor';

/** Who reads what the authority works with, also where no party does. */
export const AUTHORITY_READERS = ['MINISTRY', 'GRANT_CLERK', 'GRANT_REVIEWER', 'AUDITOR'] as const satisfies readonly Role[];
/** Who reads files; a party finds its own alone. */
export const FILE_READERS = [...AUTHORITY_READERS, 'APPLICANT', 'SIGNATORY'] as const satisfies readonly Role[];

export const ALLOW = 'paktwerk:allow';
/** Who may call a route. Every route says it; one that does not is refused for everyone. `ANY` = any signed-in person (a machine, `SUBSCRIBER`, is none), `PUBLIC` = nobody needs to sign in. */
export const Allow = (...roles: readonly (Role | 'ANY' | 'PUBLIC')[]) => SetMetadata(ALLOW, roles);
