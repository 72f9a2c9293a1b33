import { builtinModules } from 'node:module';
import { type ImportDeclaration, parse } from 'acorn';
import type { Plugin } from 'esbuild';

/**
 * Takes node's own modules as they are. For an `import` of one node asks for everything that it gives, used or not: with
 * `node:fs` that brings all of streams, with `node:util` all of threads.
 */
export function builtins(): Plugin {
  return {
    name: 'builtins',
    setup(build) {
      build.onEnd(({ outputFiles = [] }) => {
        for (const file of outputFiles) file.contents = new TextEncoder().encode(withBuiltins(file.text));
      });
    },
  };
}

/** The code of a module in which imports of node's own modules have become variables. */
export function withBuiltins(code: string): string {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true });
  const imports = body.filter(statement => statement.type === 'ImportDeclaration');
  return imports.reduceRight((text, statement) => {
    const name = nameOf(statement);
    return name === undefined
      ? text
      : `${text.slice(0, statement.start)}${taken(statement, name)}${text.slice(statement.end)}`;
  }, code);
}

function nameOf({ source }: ImportDeclaration): string | undefined {
  const name = String(source.value).replace(/^node:/, '');
  return builtinModules.includes(name) ? name : undefined;
}

function taken({ specifiers }: ImportDeclaration, name: string): string {
  const it = `process.getBuiltinModule(${JSON.stringify(`node:${name}`)})`;
  const whole = specifiers.filter(({ type }) => type !== 'ImportSpecifier').map(({ local }) => `${local.name}=${it}`);
  const parts = specifiers.flatMap(one =>
    one.type === 'ImportSpecifier' && one.imported.type === 'Identifier'
      ? `${one.imported.name}:${one.local.name}`
      : [],
  );
  const declared = [...whole, ...(parts.length === 0 ? [] : [`{${parts}}=${it}`])];
  return declared.length === 0 ? '' : `const ${declared.join(',')};`;
}
