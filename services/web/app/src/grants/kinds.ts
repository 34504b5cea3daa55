/** The notices that are written in the file of a grant, and that an address may ask for. */
export const WRITTEN_KINDS = ['AMENDMENT', 'REVOCATION', 'WITHDRAWAL', 'REIMBURSEMENT', 'FINAL', 'INTEREST'] as const;
export type WrittenKind = (typeof WRITTEN_KINDS)[number];
