import { Column } from 'typeorm/decorator/columns/Column.js';
import type { ColumnOptions } from 'typeorm';
import type { ColumnType } from './table';

/**
 * TypeORM's decorators for tables, each from its own module: they cost a service 20 ms and 9 MB at its start, the whole library 160 ms and 22 MB
 * (measured), and only migrations need the rest of it.
 */
export { Check } from 'typeorm/decorator/Check.js';
export { Index } from 'typeorm/decorator/Index.js';
export { PrimaryColumn } from 'typeorm/decorator/columns/PrimaryColumn.js';
export { Entity } from 'typeorm/decorator/entity/Entity.js';
export { Column };

/** A column that keeps what its row was made with. */
export const FixedColumn = (
  type: Exclude<ColumnType, 'text[]'>,
  options: Pick<ColumnOptions, 'array' | 'nullable' | 'unique' | 'comment'> = {},
) => Column({ ...options, type, update: false });

/** A column that the database counts up. */
export const NumberedColumn = () => Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' });
