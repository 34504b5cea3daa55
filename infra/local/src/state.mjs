import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * What one local installation remembers between two starts: generated passwords and secrets, where PostgreSQL keeps its data,
 * which ports are in use, whether the demo is complete. One JSON file, readable by its owner only, replaced atomically.
 */
export class LocalState {
  #file;
  #data;

  constructor(dir) {
    this.#file = path.join(dir, 'state.json');
    fs.mkdirSync(dir, { recursive: true, mode: 0o755 });
    this.#data = fs.existsSync(this.#file) ? JSON.parse(fs.readFileSync(this.#file, 'utf8')) : {};
  }

  get(key) {
    return this.#data[key];
  }

  set(key, value) {
    if (value === undefined) delete this.#data[key];
    else this.#data[key] = value;
    const next = `${this.#file}.new`;
    fs.writeFileSync(next, `${JSON.stringify(this.#data, null, 2)}\n`, { mode: 0o600 });
    fs.renameSync(next, this.#file);
  }

  /** A random secret that stays the same for this installation. */
  secret(name, bytes = 24, encoding = 'base64url') {
    const secrets = this.#data.secrets ?? {};
    if (!secrets[name]) this.set('secrets', { ...secrets, [name]: randomBytes(bytes).toString(encoding) });
    return this.#data.secrets[name];
  }
}
