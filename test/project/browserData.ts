/**
 * What script and style use that a browser named in package.json lacks, by MDN's browser compatibility data. Syntax is the
 * build's matter, which lowers it to the same browsers; here it is about what must be there: methods, globals, properties,
 * selectors, functions.
 */
import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { parseSync } from 'vite';
import { fileURLToPath } from 'node:url';

interface Support {
  version_added: string | boolean | null;
  version_removed?: string | boolean;
  flags?: unknown;
  prefix?: string;
  alternative_name?: string;
}
interface Feature {
  __compat?: { support: Record<string, Support | Support[]> };
  [part: string]: Feature | undefined | { support: Record<string, Support | Support[]> };
}
const root = new URL('../../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const data = read('node_modules/@mdn/browser-compat-data/data.json') as {
  javascript: { builtins: Feature };
  api: Feature;
  css: Record<'properties' | 'at-rules' | 'selectors' | 'types', Feature>;
};

/** The browsers of package.json by their names in the data, each with the oldest version that must do. */
export const browsers = new Map(
  (read('package.json') as { browserslist: string[] }).browserslist.map((line) => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? [];
    return [name === 'ios_saf' ? 'safari_ios' : name, version] as const;
  }),
);

const number = (version: string): number => {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number);
  return major * 1000 + minor;
};
const child = (of: Feature | undefined, name: string): Feature | undefined =>
  of && name !== '__compat' && Object.hasOwn(of, name) ? (of[name] as Feature) : undefined;

/** Which of the browsers lack a feature. One the data says nothing of lacks nowhere. */
function lacking(feature: Feature | undefined): string[] {
  if (!feature?.__compat) return [];
  const { support } = feature.__compat;
  return [...browsers].flatMap(([browser, oldest]) => {
    const said = support[browser];
    const has = (said === undefined ? [] : Array.isArray(said) ? said : [said]).some(
      ({ version_added, version_removed, flags, prefix, alternative_name }) =>
        typeof version_added === 'string' &&
        version_added !== 'preview' &&
        number(version_added) <= number(oldest) &&
        version_removed === undefined &&
        flags === undefined &&
        prefix === undefined &&
        alternative_name === undefined,
    );
    return said === undefined || has ? [] : [`${browser} ${oldest}`];
  });
}

/** Everything with a name of its own among the builtins and the browser's interfaces, by that name. */
const members = new Map<string, Feature[]>();
// Of the browser's interfaces only those that a page calls every day: among all of them every word is somebody's method.
const everyday =
  /^(?:Window|Document|Element|HTML\w*Element|Node|EventTarget|Navigator|Blob|Response|URL|Range|Selection|Clipboard|StorageManager|IDBFactory|CanvasRenderingContext2D|Crypto|SubtleCrypto|ReadableStream)$/;
for (const owners of [data.javascript.builtins, data.api])
  for (const [owned, owner] of Object.entries(owners) as [string, Feature][])
    for (const name of owners === data.api && !everyday.test(owned) ? [] : Object.keys(owner))
      if (name !== '__compat' && !name.endsWith('_static')) {
        const feature = child(owner, name);
        if (feature?.__compat) members.set(name, [...(members.get(name) ?? []), feature]);
      }
const global = (name: string): Feature | undefined =>
  child(data.javascript.builtins, name) ?? child(data.api, name);

interface Node {
  type: string;
  name?: string;
  computed?: boolean;
  object?: Node;
  property?: Node;
  [part: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** What a script uses that some of the browsers lack, as `name: browsers`, each once. */
export function unsupportedScript(source: string): string[] {
  const found = new Set<string>();
  const note = (name: string, lack: string[]): void => {
    if (lack.length > 0) found.add(`${name}: ${lack.join(', ')}`);
  };
  const visit = (node: Node, called = false): void => {
    if (node.type === 'MemberExpression' && node.computed === false) {
      const name = node.property?.name ?? '';
      const of = node.object?.type === 'Identifier' ? (node.object.name ?? '') : '';
      const owner = /^[A-Z]/.test(of) ? global(of) : undefined;
      const own = child(owner, `${name}_static`) ?? child(owner, name);
      if (own) note(`${of}.${name}`, lacking(own));
      else {
        // Of the many things that have a method of this name, one that all browsers have will do.
        const features = called ? (members.get(name) ?? []) : [];
        const lacks = features.map(lacking);
        if (features.length > 0 && !lacks.some((lack) => lack.length === 0))
          note(`.${name}`, lacks.sort((a, b) => a.length - b.length)[0] ?? []);
      }
    }
    if (node.type === 'Identifier' && /^[A-Z]\w{3}/.test(node.name ?? '')) {
      const name = node.name ?? '';
      note(name, lacking(global(name)));
    }
    for (const part of Object.values(node))
      for (const next of Array.isArray(part) ? (part as unknown[]) : [part])
        if (isNode(next)) visit(next, node.type === 'CallExpression' && next === node['callee']);
  };
  visit(parseSync('script.js', source).program as unknown as Node);
  return [...found].sort();
}

/** Functions of values, wherever the data has them. */
const valueFunctions = new Map<string, Feature>();
const gather = (of: Feature): void => {
  for (const name of Object.keys(of)) {
    const feature = child(of, name);
    if (!feature) continue;
    if (!valueFunctions.has(name)) valueFunctions.set(name, feature);
    gather(feature);
  }
};
gather(data.css.types);

/** What a style sheet uses that some of the browsers lack, as `name: browsers`, each once; what it asks for by @supports is not. */
export function unsupportedStyle(source: string): string[] {
  const found = new Set<string>();
  const note = (name: string, feature: Feature | undefined): void => {
    const lack = lacking(feature);
    if (lack.length > 0) found.add(`${name}: ${lack.join(', ')}`);
  };
  const asked = (node: postcss.Node | undefined): boolean =>
    node?.type === 'atrule' && (node as postcss.AtRule).name === 'supports'
      ? true
      : node?.parent !== undefined && asked(node.parent as postcss.Node);
  postcss.parse(source).walk((node) => {
    if (asked(node)) return;
    if (node.type === 'atrule') {
      const rule = child(data.css['at-rules'], node.name);
      note(`@${node.name}`, rule);
      for (const [, name = ''] of node.params.matchAll(/\(\s*([a-z-]+)/g))
        note(`@${node.name} (${name})`, child(rule, name));
    } else if (node.type === 'rule') {
      for (const [, name = ''] of node.selector.matchAll(/::?([a-z-]+)/g))
        if (!name.startsWith('-')) note(`:${name}`, child(data.css.selectors, name));
    } else if (node.type === 'decl' && !/^-/.test(node.prop)) {
      const property = child(data.css.properties, node.prop);
      note(node.prop, property);
      for (const [, name = '', call] of node.value.matchAll(/(?<![\w-])([a-z][a-z-]+)(\()?/g))
        if (call) note(`${name}()`, valueFunctions.get(name));
        else note(`${node.prop}: ${name}`, child(property, name));
    }
  });
  return [...found].sort();
}

/** This file's folder, for those who read the build beside it. */
export const project = fileURLToPath(root);
