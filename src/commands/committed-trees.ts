import { Trouble } from '../model/trouble.ts';
import { counted } from '../model/words.ts';
import type { Options } from '../options.ts';
import type { SigningPort, Trees } from './ports.ts';

/** The same port, which gives the commit instead of the files that are checked out from it: line ends and filters of a clone make those differ. */
export function committedTrees(port: Trees, { dir }: Options, signing: SigningPort): Trees {
  return {
    async readWorkTree(...[folder, exclude, which]) {
      const { snapshot } = await port.readWorkTree(folder, exclude, which);
      const commit = snapshot.commit ?? lacking();
      const committed = (await port.commitReader(folder, exclude))(commit);
      if (committed === undefined) throw unreadable(commit);
      const others = await signing.uncommitted(dir, exclude);
      const what = others === undefined ? 'what is not committed' : counted(others, 'file that is', 'files that are');
      const skipped = others === 0 ? [] : [{ what: `${what} not as committed`, because }];
      return { snapshot: committed, skipped };
    },
    // What differs from the files on disk need not differ from the commit.
    readBase: async (...base) => {
      const { changed: _, ...read } = await port.readBase(...base);
      return read;
    },
    findBase: (...asked) => port.findBase(...asked),
    commitReader: (...reader) => port.commitReader(...reader),
    tags: dir => port.tags(dir),
    unkept: (...folders) => port.unkept(...folders),
  };
}

const because = 'a release is made of the commit that it names';

function lacking(): never {
  const message = 'A release names the commit that it is made of, and there is none here';
  throw new Trouble(
    'commit-missing',
    message,
    'Commit first: git init && git add . && git commit; or leave --release and --sign out',
  );
}

function unreadable(commit: string): Trouble {
  const hint = 'Bring all objects here, then try again: git fetch --refetch --no-filter';
  return new Trouble('object-missing', `The commit ${commit} cannot be read`, hint);
}
