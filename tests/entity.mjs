import { createRequire } from 'node:module';

const { Column, Entity, PrimaryColumn } = createRequire(import.meta.url)('../libs/postgres/dist/index.js');

/** A table's entity where there are no decorators: `key` and `columns` give the type of each property. */
export const entity = (table, key, columns) => {
  class Row {}
  for (const [property, type] of Object.entries(key)) PrimaryColumn(type)(Row.prototype, property);
  for (const [property, type] of Object.entries(columns)) Column(type)(Row.prototype, property);
  Entity(table)(Row);
  return Row;
};
