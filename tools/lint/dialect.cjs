// The dialect of CONTRIBUTING.md, as far as a linter can hold it: which files a service has, and what stands in which of them.
// Plain JavaScript, because ESLint reads it before anything is built.

/** Files of `services/<name>/src`, as the table "One dialect" lists them. */
const PLACES = [
  /^(service|main|migrate|problems|to-public|catalogue|parameters)\.ts$/,
  /^(always|service|to-public)\.spec\.ts$/,
  /^migrations\/[\w-]+\.ts$/,
  /^reactions\/[\w-]+(\.spec|\.fixture)?\.ts$/,
  /^shared\/[\w-]+(\.spec|\.fixture)?\.ts$/,
  /^read-models\/[\w-]+\/([\w-]+\/)?[\w-]+(\.spec|\.property\.spec|\.fixture)?\.ts$/,
  /^(?!(migrations|reactions|shared|read-models)\/)([\w-]+)\/(?:\2\.controller|[\w-]+)(\.spec|\.property\.spec|\.fixture)?\.ts$/,
];
const FOLDER = /(?:^|[\\/])services[\\/][^\\/]+[\\/]src[\\/](.+)$/;
const placeOf = (filename) => FOLDER.exec(filename)?.[1]?.replaceAll('\\', '/');

const place = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { unknown: 'No file stands at {{ place }}: see the table "One dialect" in CONTRIBUTING.md.' },
  },
  create: (context) => ({
    Program(node) {
      const place = placeOf(context.filename);
      if (place !== undefined && !PLACES.some((p) => p.test(place)))
        context.report({ node, loc: { line: 1, column: 0 }, messageId: 'unknown', data: { place } });
    },
  }),
};

/** What may be declared in one kind of file only. */
const HOMES = [
  {
    what: 'A view',
    selector: 'CallExpression[callee.name="View"]',
    home: /(^|\/)views\.ts$/,
    where: 'views.ts',
  },
  { what: 'An event', selector: 'VariableDeclarator > CallExpression[callee.name="event"]', home: /(^|\/)events\.ts$/, where: 'events.ts' },
  {
    what: 'A decider',
    selector: 'Program > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.name=/Decider$/]',
    home: /\/(state|snapshots)\.ts$/,
    where: 'state.ts',
  },
  {
    what: 'A controller',
    selector: 'ClassDeclaration > Decorator[expression.callee.name="Controller"]',
    home: /^([\w-]+)\/\1\.controller\.ts$|^reactions\//,
    where: '<aggregate>.controller.ts, or is a reaction',
  },
  {
    what: 'A table',
    selector: 'ClassDeclaration > Decorator[expression.callee.name="Entity"]',
    home: /(^|\/)entity\.ts$/,
    where: 'entity.ts',
  },
  {
    what: 'A decision',
    selector: 'Program > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.name=/^decide[A-Z]/]',
    home: /^(?!.*(\.controller|\/views|\/events|\/state|\/entity)\.ts$)[\w-]+\/[\w-]+\.ts$/,
    where: 'the file of its command, <aggregate>/<verb>.ts',
  },
];
const home = {
  meta: { type: 'problem', schema: [], messages: { elsewhere: '{{ what }} stands in {{ where }}.' } },
  create(context) {
    const place = placeOf(context.filename);
    if (place === undefined) return {};
    return Object.fromEntries(
      HOMES.filter((h) => !h.home.test(place)).map(({ selector, what, where }) => [
        selector,
        (node) => context.report({ node, messageId: 'elsewhere', data: { what, where } }),
      ]),
    );
  },
};

/** `FileNumbers` stands in `file-numbers.ts`; what only reads one read model, in its `query.ts`. */
const injectable = {
  meta: { type: 'problem', schema: [], messages: { name: '{{ name }} stands in {{ file }}.ts, or in the query.ts of its read model.' } },
  create: (context) => ({
    'ClassDeclaration:has(> Decorator[expression.callee.name="Injectable"])'({ id }) {
      const place = placeOf(context.filename);
      const file = id.name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
      if (place !== undefined && !place.endsWith(`/${file}.ts`) && !/^read-models\/[\w-]+\/query\.ts$/.test(place))
        context.report({ node: id, messageId: 'name', data: { name: id.name, file } });
    },
  }),
};

const plugin = { meta: { name: 'dialect' }, rules: { place, home, injectable } };

const injected = 'ClassDeclaration[decorators.length>0] > ClassBody > MethodDefinition[kind="constructor"] TSParameterProperty';

/** The rest needs no code of its own: what `no-restricted-syntax` refuses everywhere, and in controllers. */
const sentences = [
  {
    selector: 'VariableDeclarator[id.typeAnnotation.typeAnnotation.typeName.name="Decider"] > Identifier[name!=/Decider$/]',
    message: 'A decider is called fooDecider.',
  },
  {
    selector: 'Decorator[expression.callee.name="Inject"][expression.arguments.0.name=/^[A-Z]+[a-z]/]',
    message: 'A class gets what it needs by type; @Inject is for what has no class.',
  },
  { selector: `${injected}[accessibility!="private"]`, message: 'What a class is given is `private readonly`.' },
  { selector: `${injected}[readonly!=true]`, message: 'What a class is given is `private readonly`.' },
  {
    selector: 'CallExpression[callee.name="View"] > Literal:first-child[value!=/(View|Item)$/]',
    message: 'What HTTP answers is called FooView, and FooItem as a line of a list.',
  },
];
const inControllers = [
  ...sentences,
  { selector: 'TryStatement', message: 'A refusal is a value, and the platform answers what is thrown: a controller catches nothing.' },
  {
    selector: 'CallExpression[callee.name=/^(record|nothing|refuse)$/]',
    message: 'A controller decides nothing: the decision stands in the file of its command.',
  },
];

/** In the page: `loadPart` around what is loaded later, and `page` around a route; English of what every page needs may fail, German is there. */
const inPages = [
  {
    selector: 'ImportExpression:not(CallExpression[callee.name=/^(loadPart|page|sharedArea|fetchedEnglish)$/] ImportExpression)',
    message: 'A part of the page is loaded by loadPart: after a redeploy its file may be gone.',
  },
];

module.exports = { plugin, sentences, inControllers, inPages };
