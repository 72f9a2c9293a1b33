import type { Output } from '../model/build.ts';

/** An output whose text is made when somebody asks for it, once: a check never writes, and needs few of them. */
export function deferred(path: string, make: () => string): Output {
  let text: string | undefined;
  return {
    path,
    get text() {
      text ??= make();
      return text;
    },
  };
}
