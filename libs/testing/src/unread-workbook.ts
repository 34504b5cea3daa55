/** What a workbook looks like from outside: the directory of its archive, which says which parts it has and how large they are. */
export const unreadWorkbook = (...parts: readonly (readonly [name: string, bytes: number])[]): Buffer => {
  const all = [['[Content_Types].xml', 0], ['xl/workbook.xml', 0], ...parts] as const;
  const entries = all.map(([name, bytes]) => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(bytes, 24);
    entry.writeUInt16LE(name.length, 28);
    return Buffer.concat([entry, Buffer.from(name)]);
  });
  const [head, directory, end] = [Buffer.from('PK\x03\x04'.padEnd(30, '\0'), 'latin1'), Buffer.concat(entries), Buffer.alloc(22)];
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(all.length, 8);
  end.writeUInt16LE(all.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(head.length, 16);
  return Buffer.concat([head, directory, end]);
};
