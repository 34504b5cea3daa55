import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

const SKIPPED = new Set(['node_modules', 'dist', '.git', 'coverage']);

function* filesBelow(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.has(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(full);
    else if (entry.isFile()) yield full;
  }
}

/** One hash over everything that decides what is built. Contents, not times: a fresh checkout of the same sources is the same. */
export function sourceId(root) {
  const hash = createHash('sha256');
  const files = [
    ...['libs', 'services', 'infra/identity'].flatMap((folder) => [...filesBelow(path.join(root, folder))]),
    ...['package-lock.json', 'tsconfig.json', 'tsconfig.base.json'].map((name) => path.join(root, name)),
  ];
  for (const file of files) {
    if (/\.(spec|e2e)\.[cm]?tsx?$/.test(file)) continue;
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

const PRODUCTS = [
  'services/applications/dist/main.js',
  'services/web/dist/main.js',
  'services/web/dist/public/index.html',
  'infra/identity/dist/main.js',
  'libs/platform/dist/index.js',
];

/** Compiles services and web application when a source changed. → { built, buildId } */
export async function build(root, { onChild = () => {} } = {}) {
  const stamp = path.join(root, 'node_modules', '.cache', 'paktwerk', 'build');
  const buildId = sourceId(root);
  const complete = PRODUCTS.every((file) => fs.existsSync(path.join(root, file)));
  if (complete && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === buildId) return { built: false, buildId };
  const bin = (...parts) => path.join(root, 'node_modules', ...parts);
  await Promise.all([
    run('The services', root, [bin('typescript', 'bin', 'tsc'), '-b'], onChild),
    run(
      'The web application',
      root,
      [bin('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn', '-c', 'services/web/app/vite.config.mts'],
      onChild,
    ),
  ]);
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, buildId);
  return { built: true, buildId };
}

function run(what, cwd, args, onChild) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    onChild(child);
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.stderr.on('data', (part) => (said += part));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new PlainError(`${what} could not be built; the compiler says:`, said.trim().slice(-4000))),
    );
  });
}
