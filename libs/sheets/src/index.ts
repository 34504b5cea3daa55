export * from './sheet';
export { csvOf } from './csv';
export { XLSX_TYPE, columnName, xlsxOf, xlsxStream } from './xlsx';
export { formWorkbook } from './form-workbook';
export type { FormColumn, FormWorkbook } from './form-workbook';
export { WORKBOOK_LIMITS, markWorkbook, readWorkbook } from './workbook';
export type { Mark, WorkbookCell, WorkbookLimits, WorkbookSheet } from './workbook';
export { workbookProblems } from './workbook-problems';
export type { FileRefusal } from './workbook-problems';
