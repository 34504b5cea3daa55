const TYPES = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const follow = (href: string, name: string): void => {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
};

/** Hands a file to the person, as a download under this name. */
export const saveFile = (name: string, ending: keyof typeof TYPES, content: string | Uint8Array): void => {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: TYPES[ending] }));
  follow(url, `${name}.${ending}`);
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

/** Hands over a file of the server, under the name that the server gives it. */
export const download = (address: string): void => follow(address, '');
