/**
 * An expression for a statement's list: its transaction commits without waiting for the disk. Only for what can be made again from something that did
 * wait; a crash may take back the last such transactions, never a part of one, and none that another one waited for (ADR 0034).
 */
export const WITHOUT_WAITING = "set_config('synchronous_commit', 'off', true)";
