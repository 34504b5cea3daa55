import type { Actor } from '@paktwerk/platform';
import type { Draft } from './drafts';

export const DRAFT_ACTIONS = ['hand-over', 'submit'] as const;
export type DraftAction = (typeof DRAFT_ACTIONS)[number];

/** Who may take a step; its route allows the same roles. What a right at a party opens is among the roles of who asks. */
const ROLES_OF = {
  'hand-over': ['APPLICANT', 'SIGNATORY'],
  submit: ['SIGNATORY'],
} as const satisfies Readonly<Record<DraftAction, readonly Actor['role'][]>>;

/** What a screen offers of a draft that has not been received; a draft is seen by its own party alone. */
export const draftOffers = ({ roles }: Pick<Actor, 'roles'>, { receivedAt }: Pick<Draft, 'receivedAt'>): readonly DraftAction[] =>
  receivedAt !== undefined ? [] : DRAFT_ACTIONS.filter((action) => ROLES_OF[action].some((role) => roles.includes(role)));
