import { SetMetadata } from '@nestjs/common';
import type { Role } from './actor';

export const ALLOW = 'paktwerk:allow';
/** Who may call a route. Every route says it; one that does not is refused for everyone. `ANY` = any signed-in person (a machine, `SUBSCRIBER`, is none), `PUBLIC` = nobody needs to sign in. */
export const Allow = (...roles: readonly (Role | 'ANY' | 'PUBLIC')[]) => SetMetadata(ALLOW, roles);
