/** The notices that are written in the file of a grant, and that its address may ask for; every page loads the address, and none of this. */
export const WRITTEN_KINDS = ['AMENDMENT', 'REVOCATION', 'WITHDRAWAL', 'REIMBURSEMENT', 'FINAL', 'INTEREST'] as const;
export type WrittenKind = (typeof WRITTEN_KINDS)[number];
