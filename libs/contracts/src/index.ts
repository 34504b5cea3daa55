export * from './public-event';
export * from './code-lists';
export * from './topics';
export { Applications } from './applications';
export { Budgeting } from './budgeting';
export { Staffing } from './staffing';
export { CaseTotals } from './case-totals';
export * from './catalogue';
