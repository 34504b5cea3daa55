import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '@paktwerk/local-stack';

/** One hash over everything that migrations may consist of: the compiled libraries and services. Contents, not times. */
export function buildId(): string {
  const hash = createHash('sha256');
  for (const group of ['libs', 'services'])
    for (const name of fs.readdirSync(path.join(ROOT, group)).sort()) {
      const dist = path.join(ROOT, group, name, 'dist');
      if (!fs.existsSync(dist)) continue;
      for (const file of fs.readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort())
        if (file.endsWith('.js') && !file.startsWith('public'))
          hash
            .update(file)
            .update('\0')
            .update(fs.readFileSync(path.join(dist, file)));
    }
  return hash.digest('hex').slice(0, 16);
}
