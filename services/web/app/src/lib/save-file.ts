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

const saved = (name: string, content: Blob): void => {
  const url = URL.createObjectURL(content);
  follow(url, name);
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

/** Hands a file to the person, as a download under this name. */
export const saveFile = (name: string, ending: keyof typeof TYPES, content: string | Uint8Array): void =>
  saved(`${name}.${ending}`, new Blob([content as BlobPart], { type: TYPES[ending] }));

/** The same for a spreadsheet that the server sent. */
export const saveBlob = (name: string, content: Blob): void => saved(`${name}.xlsx`, content);

/** Hands over a file of the server, under the name that the server gives it. */
export const download = (address: string): void => follow(address, '');
