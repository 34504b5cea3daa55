export * from './sheet';
export { csvOf } from './csv';
export { XLSX_TYPE, columnName, xlsxOf, xlsxStream } from './xlsx';
