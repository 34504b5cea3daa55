'use strict';
/**
 * The process in which letters are set. The typesetter keeps some memory of every letter, so this process ends after a number of them and
 * letters.ts starts the next one. Plain JavaScript beside the sources, so that it runs from there and from the built package.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const { PDFDocument, PDFName, PDFRawStream } = require('pdf-lib');

const FONTS = process.argv.slice(2);
const TEMPLATE = readFileSync(join(__dirname, 'letter.typ'), 'utf8');
const METADATA = PDFName.of('Metadata');

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

/** The typesetter writes one standard at a time; the file of the second gets the mark of the first, whose rules it has just been held to. */
const withUaMark = async (bytes) => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const place = document.catalog.get(METADATA);
  const metadata = document.context.lookup(place);
  const xmp = ADDED.reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`The metadata say no "${before}".`);
    return text.replace(before, after);
  }, Buffer.from(metadata.getContents()).toString('utf8'));
  document.context.assign(place, PDFRawStream.of(metadata.dict, Buffer.from(xmp)));
  document.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
};

const rendered = async ({ letter, data }) => {
  const document = set({ letter, data });
  try {
    compiler.pdf(document, { pdfStandard: 'ua-1' }); // refuses a missing title, a skipped heading, a character without a shape
    return await withUaMark(compiler.pdf(document, { pdfStandard: 'a-3a' }));
  } finally {
    compiler.evictCache(0);
  }
};

process.on('message', async (task) => {
  let answer;
  try {
    answer = { bytes: await rendered(task) };
  } catch (error) {
    answer = { failed: `${error?.message ?? error} ${error?.code ?? ''}`.trim() };
  }
  process.send(answer);
});
process.once('disconnect', () => process.exit());
