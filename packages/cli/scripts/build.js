// Bundles the program into dist/: one file for what every start needs, and one for each thing that
// is imported later. Node spends about a millisecond on each module of a start, so that files which
// share their common parts as further files (esbuild's own splitting) would start half as fast.
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { notices } from './notices.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);

/** Extensions that are always there. */
const bundled = ['@omnideploy/adapter-container'];

/** oclif serves plugin commands only, and finds its own files by their place in its package. */
const external = ['@oclif/*'];

/** What is CommonJS inside a bundle asks for Node's own modules in this way. */
const banner =
  "import{createRequire as omnideployRequire}from'node:module';const require=omnideployRequire(import.meta.url);";

/** `@omnideploy/core/pipeline` becomes pipeline.js, `./prompt.js` prompt.js; what is JSON stays it. */
const fileOf = (specifier) => (/\.js(on)?$/.test(specifier) ? basename(specifier) : `${basename(specifier)}.js`);

/** Leaves dynamic imports to files of their own and notes them. */
const apart = (found) => ({
  name: 'apart',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /./ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'inner' || path.startsWith('@oclif/')) return undefined;
      const resolved = await resolve(path, { kind, resolveDir, pluginData: 'inner' });
      if (resolved.errors.length > 0) return resolved;
      found.set(fileOf(path), resolved.path);
      return { path: `./${fileOf(path)}`, external: true };
    });
  },
});

/**
 * Importing these costs 2 to 5 ms each: an import runs every getter of the module, and some load much.
 * Their functions are reached when they are called instead.
 */
const late = /^node:(crypto|fs|fs\/promises|util)$/;

const lateExports = (name) => {
  const isFunction = (key) => /^[a-z]/.test(key) && typeof process.getBuiltinModule(name)[key] === 'function';
  return Object.keys(process.getBuiltinModule(name))
    .filter(isFunction)
    .map((key) => `export const ${key} = (...given) => process.getBuiltinModule('${name}').${key}(...given);`)
    .join('\n');
};

const reachedLate = {
  name: 'reached-late',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: late }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'late', sideEffects: false } : undefined,
    );
    onLoad({ filter: late, namespace: 'late' }, ({ path }) => ({ contents: lateExports(path) }));
  },
};

/** The same library as one scope instead of seventy CommonJS modules, each made by a call of its own at the start. */
const asModules = {
  name: 'as-modules',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^yaml$/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (pluginData === 'inner') return undefined;
      const resolved = await resolve(path, { kind, resolveDir, pluginData: 'inner' });
      return { path: resolved.path.replace(/dist(.)index\.js$/, 'browser$1dist$1index.js'), sideEffects: false };
    });
  },
};

const bundle = async (outfile, entry, found) => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(dist, outfile),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minify: true,
    external,
    plugins: [reachedLate, asModules, apart(found)],
    banner: { js: banner },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
};

/** Makes the first files, and each file that one of them imports later. Returns all that went into them. */
const bundleAll = async (first) => {
  const inputs = new Set();
  const found = new Map(first);
  const done = new Map();
  while (done.size < found.size)
    for (const [file, entry] of [...found]) {
      if (done.get(file) === entry) continue;
      if (done.has(file)) throw new Error(`${file} would be made from ${done.get(file)} and from ${entry}`);
      done.set(file, entry);
      if (file.endsWith('.json')) await copyFile(entry, join(dist, file));
      else for (const input of await bundle(file, entry, found)) inputs.add(input);
    }
  return inputs;
};

const readBundled = async (name) => {
  const path = require.resolve(`${name}/package.json`);
  const { version, omnideploy } = JSON.parse(await readFile(path, 'utf8'));
  const file = fileOf(name);
  return {
    entry: [file, join(dirname(path), omnideploy.module)],
    listed: { name, version, manifest: { ...omnideploy, module: `./dist/${file}` } },
  };
};

await rm(dist, { recursive: true, force: true });
const packages = await Promise.all(bundled.map(readBundled));
const inputs = await bundleAll([['main.js', join(root, 'src/main.ts')], ...packages.map(({ entry }) => entry)]);
await writeFile(join(dist, 'bundled.json'), `${JSON.stringify({ packages: packages.map(({ listed }) => listed) })}\n`);
await writeFile(join(dist, 'licenses.txt'), await notices(inputs, root));
