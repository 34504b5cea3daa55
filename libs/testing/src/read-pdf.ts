/** What machines read of a PDF: a search, a screen reader, a program that takes the attached data. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly pages: number;
  /** Line by line, in the order in which it is read out. */
  readonly text: string;
  /** The roles of its parts in the same order, without those that only hold others. */
  readonly tags: readonly string[];
  /** Attached files that are JSON, by name. */
  readonly attached: Readonly<Record<string, unknown>>;
}

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}
const HOLDERS = ['Root', 'Document', 'Div', 'NonStruct', 'Span', 'Sect'];
const rolesOf = ({ role, children = [] }: Tag): readonly string[] => [
  ...(role === undefined || HOLDERS.includes(role) ? [] : [role]),
  ...children.flatMap(rolesOf),
];

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;
  try {
    const { info } = (await document.getMetadata()) as { readonly info: { readonly Title?: string; readonly Language?: string } };
    const lines: string[] = [];
    const tags: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
      const tree = (await page.getStructTree()) as Tag | null;
      if (tree) tags.push(...rolesOf(tree));
    }
    const files = ((await document.getAttachments()) ?? {}) as Record<string, { readonly content: Uint8Array }>;
    const attached = Object.entries(files).map(([name, { content }]) => [name, JSON.parse(Buffer.from(content).toString('utf8'))] as const);
    return {
      title: info.Title ?? '',
      language: info.Language ?? '',
      pages: document.numPages,
      text: lines.join('\n'),
      tags,
      attached: Object.fromEntries(attached),
    };
  } finally {
    await document.destroy();
  }
};
