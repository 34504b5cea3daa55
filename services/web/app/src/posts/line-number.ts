/** "line-3" is position 3 of its application: people know the number, and not the key. */
export const lineNumber = (lineId: string): string => /\d+$/.exec(lineId)?.[0] ?? lineId;
