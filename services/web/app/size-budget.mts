import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Script that a page loads before it can be used, in bytes after gzip; in a page's file, without its path. */
const LIMITS: Readonly<Record<string, number>> = {
  'dashboard-page': 150_000,
  'start-page': 150_000,
  'party-start-page': 162_000,
  'comparison-page': 160_000,
  'applications-page': 165_000,
  'application-page': 150_000,
  'grants-page': 166_000,
  'grant-page': 155_000,
  'notice-hearings-page': 155_000,
  'proofs-page': 165_000,
  'proof-of-use-page': 155_000,
  'sample-page': 155_000,
  'call-page': 151_000,
  'volume-page': 155_000,
  'requests-page': 165_000,
  'drafts-page': 163_000,
  'draft-page': 172_000,
  'pre-check-page': 161_000,
  'signing-page': 172_000,
  'posts-page': 167_000,
  'post-page': 153_000,
  'staffing-plan-page': 170_000,
  'occupancy-page': 165_000,
  'forwardings-page': 164_000,
  'changes-page': 166_000,
  'change-page': 156_000,
  'draft-change-page': 175_000,
  'extensions-page': 165_000,
  'extension-page': 165_000,
  'preview-page': 170_000,
  'people-page': 196_000,
  'qualifications-page': 195_000,
  'network-page': 186_000,
  'own-login-page': 160_000,
  'personal-data-page': 164_000,
  'case-file-page': 171_000,
  'person-file-page': 183_000,
  'parties-page': 165_000,
  'party-page': 150_000,
  'rights-page': 168_000,
  'proposals-page': 165_000,
  'person-page': 165_000,
  'rehearsals-page': 162_000,
  'rehearsal-page': 150_000,
  'search-page': 150_000,
  'proof-page': 150_000,
  'tasks-page': 159_000,
  'bulk-page': 162_000,
  'reminders-page': 170_000,
  'text-blocks-page': 175_000,
  'acting-page': 150_000,
  'programmes-page': 166_000,
  'programme-page': 160_000,
  'pact-page': 151_000,
  'target-groups-page': 150_000,
  'catalogue-page': 150_000,
  'event-page': 150_000,
  'subscriptions-page': 161_000,
  'operations-page': 160_000,
  'imprint-page': 150_000,
  'privacy-page': 150_000,
  'accessibility-page': 150_000,
  'barrier-page': 150_000,
  'signed-in-page': 150_000,
  'examples-page': 230_000,
};
const FONTS_LIMIT = 80_000;

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints what each page weighs and ends the build where one weighs too much. Sizes are the same on every machine, so this may fail. */
export const sizeBudget = (): Plugin => ({
  name: 'size-budget',
  apply: 'build',
  writeBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const weight = new Map(chunks.map((c) => [c.fileName, gzipSync(c.code, { level: 9 }).length]));
    const withImports = (name: string, seen = new Set<string>()): Set<string> => {
      const chunk = chunks.find((c) => c.fileName === name);
      if (!chunk || seen.has(name)) return seen;
      seen.add(name);
      chunk.imports.forEach((imported) => withImports(imported, seen));
      return seen;
    };
    const entry = chunks.find((c) => c.isEntry);
    if (!entry) throw new Error('The bundle has no entry.');
    const pages = chunks.filter((c) => c.isDynamicEntry && /-page\.tsx$/.test(c.facadeModuleId ?? ''));
    const tooHeavy: string[] = [];
    for (const page of pages) {
      const name = /([\w-]+)\.tsx$/.exec(page.facadeModuleId ?? '')?.[1] ?? page.name;
      const files = withImports(page.fileName, withImports(entry.fileName));
      const bytes = [...files].reduce((sum, file) => sum + (weight.get(file) ?? 0), 0);
      const limit = LIMITS[name];
      if (limit === undefined) throw new Error(`${name} has no limit in size-budget.mts.`);
      console.log(`${name.padEnd(22)} ${kilo(bytes).padStart(10)} of ${kilo(limit)} script after gzip`);
      if (bytes > limit) tooHeavy.push(`${name} (${kilo(bytes)})`);
    }
    const fonts = Object.values(bundle).filter((file) => file.type === 'asset' && /(^|\/)fira-sans-\w+-[\w-]+\.woff2$/.test(file.fileName));
    const fontBytes = fonts.reduce((sum, file) => sum + (file.type === 'asset' ? file.source.length : 0), 0);
    console.log(`${'fonts'.padEnd(22)} ${kilo(fontBytes).padStart(10)} of ${kilo(FONTS_LIMIT)}`);
    if (fonts.length === 0 || fontBytes > FONTS_LIMIT) tooHeavy.push(`fonts (${kilo(fontBytes)})`);
    if (pages.length !== Object.keys(LIMITS).length) throw new Error('size-budget.mts names pages that the bundle does not have.');
    if (tooHeavy.length > 0) throw new Error(`Too heavy: ${tooHeavy.join(', ')}`);
  },
});
