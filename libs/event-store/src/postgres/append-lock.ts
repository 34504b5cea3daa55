/** Serialises appends across all processes of one database; released after the commit is visible. */
export const APPEND_LOCK = 7_236_401;
