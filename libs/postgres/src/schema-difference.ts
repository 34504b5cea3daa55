import { snakeCase } from './table';
import type { EntityClass } from './table';

/** The statements that lead from a database to what its entities declare, and back; both empty where they agree. */
export interface SchemaDifference {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** Compares the tables of these entities with a database; other tables are none of its business. Nothing is changed. */
export const schemaDifference = async (url: string, entities: readonly EntityClass[]): Promise<SchemaDifference> => {
  const { DataSource, DefaultNamingStrategy } = await import('typeorm');

  /** Names as PostgreSQL itself gives them, so that tables written by hand and generated ones look alike. */
  class Names extends DefaultNamingStrategy {
    override columnName(property: string, given: string | undefined): string {
      return given ?? snakeCase(property);
    }
    override primaryKeyName(table: { readonly name: string } | string): string {
      return `${nameOf(table)}_pkey`;
    }
    override uniqueConstraintName(table: { readonly name: string } | string, columns: string[]): string {
      return `${nameOf(table)}_${columns.join('_')}_key`;
    }
    override indexName(table: { readonly name: string } | string, columns: string[]): string {
      return `${nameOf(table)}_${columns.join('_')}_idx`;
    }
  }

  const source = new DataSource({ type: 'postgres', url, entities: [...entities], namingStrategy: new Names(), logging: false });
  await source.initialize();
  try {
    const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
    const written = (queries: typeof upQueries): string[] => queries.map(({ query }) => query);
    return { up: written(upQueries), down: written(downQueries).reverse() };
  } finally {
    await source.destroy();
  }
};

const nameOf = (table: { readonly name: string } | string): string => (typeof table === 'string' ? table : table.name);
