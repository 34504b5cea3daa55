import { Type } from '@paktwerk/kernel';

/** An id as another service knows it. No blanks, so that no name or free text slips into a public field. */
export const Ref = (description: string) => Type.String({ minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9._:-]+$', description });
export const BudgetYear = () => Type.Integer({ minimum: 2000, maximum: 2200, description: 'Budget year' });
export const Count = (description: string) => Type.Integer({ minimum: 0, maximum: 1_000_000_000, description });
export const Month = () => Type.String({ pattern: '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$', description: 'Calendar month, YYYY-MM' });
