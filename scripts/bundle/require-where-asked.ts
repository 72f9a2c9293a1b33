import type { Plugin } from 'esbuild';

const given = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
`;

/** Bundled CommonJS asks for node's own modules with require(): the files in which it does get one, the others go without. */
export function requireWhereAsked(): Plugin {
  return {
    name: 'require-where-asked',
    setup(build) {
      build.onEnd(({ outputFiles = [] }) => {
        for (const file of outputFiles) {
          if (!/\btypeof require\b/.test(file.text)) continue;
          const [hashbang = ''] = /^#!.*\n/.exec(file.text) ?? [];
          file.contents = new TextEncoder().encode(hashbang + given + file.text.slice(hashbang.length));
        }
      });
    },
  };
}
