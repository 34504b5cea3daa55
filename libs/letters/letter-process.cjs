'use strict';
/**
 * The process in which letters are set. The typesetter keeps some memory of every letter, so this process ends after a number of them and
 * letters.ts starts the next one. Plain JavaScript beside the sources, so that it runs from there and from the built package.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');

const FONTS = process.argv.slice(2);
const TEMPLATE = readFileSync(join(__dirname, 'letter.typ'), 'utf8');

/** PDF/A wants every schema described that it does not bring; this one says that the file keeps PDF/UA, too. */
const UA_SCHEMA =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 that this document keeps</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name>' +
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';
const ADDED = [
  ['xmlns:pdfaid=', 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid='],
  ['</rdf:Bag></pdfaExtension:schemas>', `${UA_SCHEMA}</rdf:Bag></pdfaExtension:schemas><pdfuaid:part>1</pdfuaid:part>`],
];

const compiler = NodeCompiler.create({ workspace: __dirname, fontArgs: [{ fontBlobs: FONTS.map((font) => readFileSync(font)) }] });

const set = (inputs) => {
  const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs });
  if (compiled.result) return compiled.result;
  throw new Error(JSON.stringify(compiler.fetchDiagnostics(compiled.takeError())));
};

const part = (pattern, text) => {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`The file is written in another way: no ${pattern}.`);
  return found;
};
const replaced = (text, [before, after]) => {
  if (!text.includes(before)) throw new Error(`The file is written in another way: no "${before}".`);
  return text.replace(before, after);
};

/**
 * The typesetter writes one standard at a time; the file of the second gets the mark of the first, whose rules it has just been held to. As an
 * incremental update (ISO 32000-1, 7.5.6): metadata and catalog once more behind the end, with a table that says where.
 */
const withUaMark = (bytes) => {
  const file = bytes.toString('latin1');
  const table = Number(part(/startxref\s+(\d+)\s+%%EOF\s*$/, file.slice(-64)));
  const entries = table + part(/^(xref\s+0 \d+\s+)/, file.slice(table, table + 40)).length;
  const object = (number) => {
    const at = Number(file.slice(entries + number * 20, entries + number * 20 + 10));
    return file.slice(at, file.indexOf('endobj', at));
  };
  const trailer = part(/trailer\s*<<([\s\S]*)>>\s*startxref/, file.slice(entries));
  const root = Number(part(/\/Root (\d+) 0 R/, trailer));
  const catalog = replaced(object(root), ['/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true']);
  const metadata = Number(part(/\/Metadata (\d+) 0 R/, catalog));
  const xmp = ADDED.reduce(replaced, part(/stream\r?\n([\s\S]*?)\r?\nendstream/, object(metadata)));
  const again = [
    [metadata, `${metadata} 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n${xmp}\nendstream\n`],
    [root, catalog],
  ].sort(([a], [b]) => a - b);
  let end = '\n';
  let places = 'xref\n';
  for (const [number, text] of again) {
    places += `${number} 1\n${String(bytes.length + end.length).padStart(10, '0')} 00000 n \n`;
    end += `${text}endobj\n`;
  }
  const start = bytes.length + end.length;
  end += `${places}trailer\n<<${trailer}  /Prev ${table}\n>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(end, 'latin1')]);
};

const rendered = ({ letter, data }) => {
  const document = set({ letter, data });
  try {
    compiler.pdf(document, { pdfStandard: 'ua-1' }); // refuses a missing title, a skipped heading, a character without a shape
    return withUaMark(compiler.pdf(document, { pdfStandard: 'a-3a' }));
  } finally {
    compiler.evictCache(0);
  }
};

process.on('message', (task) => {
  let answer;
  try {
    answer = { bytes: rendered(task) };
  } catch (error) {
    answer = { failed: `${error?.message ?? error} ${error?.code ?? ''}`.trim() };
  }
  process.send(answer);
});
process.once('disconnect', () => process.exit());
// Whoever started it finishes what is under way and then lets it go.
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => {});
