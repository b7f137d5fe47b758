import { builtinModules } from 'node:module';
import { exportedValues, type Import, importsOf } from './imports.ts';
import {
  FOLDERS,
  NODE_FOLDERS,
  NOT_PACKAGES,
  ONLY_PACKAGES,
  OUTSIDE,
  PACKAGE_HOMES,
  ROOTS,
} from './rules.ts';
import { finding, type Source } from './syntax.ts';

/** The folder of src that a path lies in; empty for src itself and for what lies elsewhere. */
const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

/** The package that a specifier names, without a path inside it. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const isNodeModule = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(packageOf(specifier));

/** What is wrong with importing a package into a file, or undefined. */
function wrongPackage(file: string, { specifier }: Import): string | undefined {
  const folder = folderOf(file);
  if (isNodeModule(specifier)) {
    return NODE_FOLDERS.includes(folder) ? undefined : `uses Node's ${specifier}`;
  }
  const name = packageOf(specifier);
  const home = PACKAGE_HOMES[name];
  if (home && !file.startsWith(home)) return `uses ${name}, which only ${home} may`;
  const only = ONLY_PACKAGES[folder];
  if (only && !only.includes(name))
    return `uses ${name}; ${folder} may use only ${only.join(', ')}`;
  return NOT_PACKAGES[folder]?.includes(name) ? `uses ${name}, which ${folder} may not` : undefined;
}

/** What is wrong with importing a file of the repository, or undefined. */
function wrongFile(file: string, one: Import, gauges: readonly string[]): string | undefined {
  const target = one.target ?? '';
  const from = folderOf(file);
  if (!target.startsWith('src/')) {
    const outside = target.split('/')[0] ?? '';
    return OUTSIDE[from]?.includes(outside) ? undefined : `imports ${target}, outside of src`;
  }
  const to = folderOf(target);
  if (to === from) return undefined;
  const reach = FOLDERS[from]?.[to];
  if (!reach) return `imports ${target}; ${from} may not import ${to || 'from src itself'}`;
  if (one.kind === 'entry' && to === 'workers' && ROOTS.includes(from)) return undefined;
  if (!/^src\/[^/]+\/index\.tsx?$/.test(target)) {
    return `imports ${target}; ${to} is entered by its index.ts`;
  }
  if (reach === 'all' || one.kind === 'type') return undefined;
  const taken = reach === 'types' ? one.names : one.names.filter((name) => !gauges.includes(name));
  if (one.names.length > 0 && taken.length === 0) return undefined;
  return `imports ${taken.join(', ') || 'types without "import type"'} from ${to}; ${from} may have only its ${reach}`;
}

/** Findings on the table of the house: folders, their index, packages. */
export function checkFolders(sources: readonly Source[]): string[] {
  const engineGauges = sources.find((one) => one.path === 'src/engine/gauges.ts');
  const gauges = engineGauges ? exportedValues(engineGauges) : [];
  return sources.flatMap((source) => {
    const folder = folderOf(source.path);
    if (!FOLDERS[folder]) {
      return source.path.endsWith('.d.ts')
        ? []
        : [
            finding(
              source,
              0,
              `lies in ${folder || 'src itself'}, which is no folder of the house`,
            ),
          ];
    }
    return importsOf(source).flatMap((one) => {
      const wrong = one.target
        ? wrongFile(source.path, one, gauges)
        : wrongPackage(source.path, one);
      return wrong ? [finding(source, one.start, wrong)] : [];
    });
  });
}
