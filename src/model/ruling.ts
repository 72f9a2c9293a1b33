const ruling = /^(?:policies|catalogs)\/|(?:^|\/)CODEOWNERS$/;

/** Does a path, by its name, say something about every plugin: a policy, a catalog, or owners? */
export function isRuling(path: string): boolean {
  return ruling.test(path);
}
