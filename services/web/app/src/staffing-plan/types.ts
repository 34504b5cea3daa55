import type { Body, Read, Written } from '../api/paths';
import type { Kind } from './search';

export type Plan = Read<'/api/staffing/v1/plan'>;
export type PlanPost = Plan['posts'][number];
export type Bar = PlanPost['bars'][number];
export type PlanDeadline = Plan['deadlines'][number];
export type Preview = Written<'/api/staffing/v1/posts/{id}/previews'>;
export type Asked = Body<'/api/staffing/v1/posts/{id}/previews'>;
export const ACTS = ['fill', 'vacate', 'suspend', 'share', 'employer', 'workplaces'] as const;
export type Act = (typeof ACTS)[number];

/** What a row is counted as. */
export const kindOf = ({ status, deadline }: Pick<PlanPost, 'status' | 'deadline'>): Kind => {
  if (status === 'filled' || status === 'suspended' || status === 'lapsed') return status;
  if (status !== 'vacant') return 'other';
  return deadline?.kind === 'first-fill' ? 'to-fill' : 'free';
};
/** Its name in the plan: two digits, as they stand in the column. */
export const numberOf = ({ number }: Pick<PlanPost, 'number'>): string => String(number).padStart(2, '0');
/** So many days, or fewer, are few. */
export const FEW_DAYS = 30;
export const isHot = (daysLeft: number): boolean => daysLeft <= FEW_DAYS;
export const stakeOf = (deadline: Pick<PlanDeadline, 'atStake'>): number =>
  deadline.atStake.reduce((sum, { amountCents }) => sum + amountCents, 0);
