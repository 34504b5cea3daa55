import type { Read } from '../api/paths';

export type Post = Read<'/api/staffing/v1/posts/{id}'>;
export type PostItem = Read<'/api/staffing/v1/posts'>['items'][number];
export type Appointment = Post['appointments'][number];
export type Correction = Post['corrections'][number];
export const TIERS = ['A_SOCIAL_DEGREE', 'B_OTHER_DEGREE', 'C_VOCATIONAL'] as const;
export type Tier = (typeof TIERS)[number];
