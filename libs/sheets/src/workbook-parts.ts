/**
 * What the parts of a workbook may be, by the types that their lists name: what Excel, LibreOffice and Google Sheets write of cells, looks, pictures,
 * charts, pivot tables, notes and properties. Whatever is none of these runs, fetches or carries something, or nobody here knows what it does.
 */
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const under = (prefix: string, ...names: readonly string[]): readonly string[] => names.map((name) => `${prefix}${name}`.toLowerCase());

const CONTENT: ReadonlySet<string> = new Set([
  ...under(
    `${OFFICE}spreadsheetml.`,
    ...['sheet.main+xml', 'worksheet+xml', 'chartsheet+xml', 'dialogsheet+xml', 'styles+xml', 'sharedStrings+xml', 'calcChain+xml'],
    ...['comments+xml', 'table+xml', 'tableSingleCells+xml', 'pivotTable+xml', 'pivotCacheDefinition+xml', 'pivotCacheRecords+xml'],
    ...[
      'sheetMetadata+xml',
      'externalLink+xml',
      'printerSettings',
      'customProperty',
      'userNames+xml',
      'revisionHeaders+xml',
      'revisionLog+xml',
    ],
  ),
  ...under(OFFICE, 'theme+xml', 'themeOverride+xml', 'drawing+xml', 'vmlDrawing', 'extended-properties+xml', 'custom-properties+xml'),
  ...under(OFFICE, 'customXmlProperties+xml', 'drawingml.chart+xml', 'drawingml.chartshapes+xml', 'drawingml.diagramData+xml'),
  ...under(OFFICE, 'drawingml.diagramLayout+xml', 'drawingml.diagramStyle+xml', 'drawingml.diagramColors+xml'),
  ...under('application/vnd.openxmlformats-package.', 'relationships+xml', 'core-properties+xml'),
  ...under('application/vnd.openxmlformats-package.digital-signature-', 'origin', 'xmlsignature+xml', 'certificate'),
  ...under('application/vnd.ms-office.', 'chartstyle+xml', 'chartcolorstyle+xml', 'chartex+xml', 'classificationlabels+xml'),
  ...under('application/vnd.ms-office.', 'drawingml.diagramDrawing+xml'),
  ...under('application/vnd.ms-excel.', 'threadedcomments+xml', 'person+xml', 'slicer+xml', 'slicerCache+xml', 'timeline+xml'),
  ...under('application/vnd.ms-excel.', 'timelineCache+xml', 'controlproperties+xml', 'featurepropertybag+xml', 'namedsheetviews+xml'),
  ...under('application/vnd.ms-excel.rdrichvalue', '+xml', 'structure+xml', 'types+xml', 'webimage+xml'),
  ...under(
    'application/vnd.ms-excel.',
    'richvaluerel+xml',
    'rdarray+xml',
    'rdsupportingpropertybag+xml',
    'rdsupportingpropertybagstructure+xml',
  ),
  ...['application/xml', 'text/xml', 'application/binary', 'application/vnd.wps-officedocument.cellimage+xml'],
  ...under('image/', 'png', 'jpeg', 'jpg', 'gif', 'bmp', 'tiff', 'x-emf', 'x-wmf', 'emf', 'wmf', 'svg+xml', 'webp'),
]);

/** By the last piece of their address. */
const RELATIONS: ReadonlySet<string> = new Set(
  under(
    '',
    ...[
      'officeDocument',
      'core-properties',
      'extended-properties',
      'custom-properties',
      'thumbnail',
      'worksheet',
      'chartsheet',
      'dialogsheet',
    ],
    ...['theme', 'themeOverride', 'styles', 'sharedStrings', 'calcChain', 'comments', 'table', 'tableSingleCells', 'pivotTable'],
    ...['pivotCacheDefinition', 'pivotCacheRecords', 'sheetMetadata', 'externalLink', 'externalLinkPath', 'externalLinkLongPath'],
    ...['xlExternalLinkPath', 'xlPathMissing', 'xlStartup', 'xlAlternateStartup', 'xlLibrary', 'printerSettings', 'customProperty'],
    ...[
      'usernames',
      'revisionHeaders',
      'revisionLog',
      'drawing',
      'vmlDrawing',
      'image',
      'hyperlink',
      'chart',
      'chartEx',
      'chartUserShapes',
    ],
    ...['chartStyle', 'chartColorStyle', 'diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors', 'diagramDrawing'],
    ...['threadedComment', 'person', 'slicer', 'slicerCache', 'timeline', 'timelineCache', 'ctrlProp', 'customXml', 'customXmlProps'],
    ...['origin', 'signature', 'certificate', 'classificationlabels', 'FeaturePropertyBag', 'namedSheetView', 'rdRichValue'],
    ...['rdRichValueStructure', 'rdRichValueTypes', 'rdRichValueWebImage', 'richValueRel', 'rdArray', 'rdSupportingPropertyBag'],
    ...['rdSupportingPropertyBagStructure', 'workbookmetadata', 'customWorkbookMetadata', 'cellImage'],
  ),
);
/** What may lie outside of the workbook: a page that is opened by a click, and the cells of another workbook. */
const OUTSIDE: ReadonlySet<string> = new Set(
  under(
    '',
    'hyperlink',
    'externalLinkPath',
    'externalLinkLongPath',
    'xlExternalLinkPath',
    'xlPathMissing',
    'xlStartup',
    'xlAlternateStartup',
    'xlLibrary',
  ),
);
/** Types and relations of what fetches data from elsewhere: databases, addresses, other programs’ live values, data models. */
const CONNECTS = /connections|queryTable|webExtension|webPublish|volatileDependencies|dataModel|powerPivot|model\+data|xmlMaps/i;

const valueOf = (tag: string, attribute: RegExp): string | undefined => attribute.exec(tag)?.[1]?.trim().toLowerCase();

export type PartKind = 'known' | 'connecting' | { readonly unknown: string };

/** What an entry of one of the lists says of the part that it names. */
export const kindOfPart = (tag: string): PartKind => {
  const content = valueOf(tag, /\sContentType\s*=\s*["']([^"']*)/i);
  const relation = valueOf(tag, /\sType\s*=\s*["'](?:[^"']*\/)?([^"'/]*)/i);
  if (content === undefined && relation === undefined) return 'known';
  if (CONNECTS.test(content ?? '') || CONNECTS.test(relation ?? '')) return 'connecting';
  const isOutside = valueOf(tag, /\sTargetMode\s*=\s*["']([^"']*)/i) === 'external';
  if (relation !== undefined && isOutside && !OUTSIDE.has(relation)) return 'connecting';
  if (content !== undefined && !CONTENT.has(content)) return { unknown: content };
  return relation !== undefined && !RELATIONS.has(relation) ? { unknown: relation } : 'known';
};
