import type { Read } from '../api/paths';

export type Comparison = Read<'/api/reporting/v1/figures/comparison'>;
export type ComparedDistrict = Comparison['districts'][number];
export type Point = Comparison['a'];
