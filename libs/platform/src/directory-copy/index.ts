export { ActingRoles, actingNow, inheritedOn, openedOn, rightsFor } from './acting-roles';
export { DirectoryCopy } from './directory-copy';
export type { CopiedParty } from './directory-copy';
export { DirectoryCopy1767700000055, PartiesBySuccessor1768900000294 } from './migration';
export { holds, peopleIn, representedBy, rolesOn } from './party-rights';
export type { Days, Deputy, Grant, HumanOf, Rights } from './party-rights';
export { directoryCopy } from './projection';
