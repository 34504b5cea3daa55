import fs from 'node:fs';

/**
 * What a process saw, one JSON line each, handed to the operating system before the process goes on: it outlives kill -9 of the
 * process (the machine itself stays up, so no fsync). A line that a kill cut short is taken off when the journal is opened again.
 */
export class Journal {
  #fd;

  constructor(file) {
    this.found = [];
    if (fs.existsSync(file)) {
      const bytes = fs.readFileSync(file);
      const end = bytes.lastIndexOf(10) + 1;
      fs.truncateSync(file, end);
      this.found = parse(bytes.subarray(0, end).toString());
    }
    this.#fd = fs.openSync(file, 'a');
  }

  write(...entries) {
    fs.writeSync(this.#fd, entries.map((e) => `${JSON.stringify(e)}\n`).join(''));
  }
}

const parse = (text) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

export const readJournal = (file) => {
  if (!fs.existsSync(file)) return [];
  const text = fs.readFileSync(file, 'utf8');
  return parse(text.slice(0, text.lastIndexOf('\n') + 1));
};
