import type { OwnerFault } from '../../model/owners.ts';
import { shown } from '../../model/words.ts';
import { rule } from '../rule.ts';

const skipped = 'so GitHub skips the line and asks nobody for a review';

export default rule({
  id: 'policy/codeowners-line',
  title: 'GitHub skips a line of CODEOWNERS',
  level: 'warn',
  since: '0.1.0',
  why: `GitHub reads CODEOWNERS with fewer rules than a .gitignore: no "!", no "[a-z]", no "\\#" at the beginning. A line it cannot
read is skipped without a word in the pull request, so the files belong to whoever an earlier line names, or to nobody;
of a file of 3 MB or more nothing is read at all.`,
  source:
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',

  examples: {
    'a pattern that takes something out': {
      head: { CODEOWNERS: '/plugins/ @acme/platform\n!/plugins/crm/ @acme/sales\n' },
      finds: ['CODEOWNERS'],
    },
    'a range of letters, and an owner without @': {
      head: { '.github/CODEOWNERS': '/plugins/[a-m]*/ @acme/early\n/plugins/crm/ sales\n' },
      finds: ['.github/CODEOWNERS', '.github/CODEOWNERS'],
    },
    'a file that GitHub does not read': {
      head: { '.github/CODEOWNERS': '* @acme/platform\n', CODEOWNERS: '!* @acme/platform\n' },
      finds: [],
    },
    'comments, folders and nobody': {
      head: { CODEOWNERS: '# Who reviews\n* @acme/platform # all\n/plugins/crm/ sales@acme.example\n/plugins/old/\n' },
      finds: [],
    },
  },

  *check({ head }) {
    for (const fault of head.codeOwners?.faults ?? []) {
      const [message, hint] = toldOf(fault);
      yield { at: fault.at, message, hint };
    }
  },
});

function toldOf({ kind, word, at }: OwnerFault): readonly [message: string, hint: string] {
  const name = shown(word);
  switch (kind) {
    case 'too-large':
      return [
        `${at.file} is 3 MB or larger, so GitHub reads nothing of it`,
        'Say more with fewer lines, by wildcards.',
      ];
    case 'unreadable':
      return [`${at.file} cannot be read as text, so nobody owns anything`, 'Make it a plain file in UTF-8.'];
    case 'negation':
      return [
        `${name} begins with "!", which CODEOWNERS does not know, ${skipped}`,
        'Name the files without "!" on a later line: with their own owners, or with none.',
      ];
    case 'range':
      return [
        `${name} has "[" or "]", which CODEOWNERS does not know, ${skipped}`,
        'Use "*" or "?", or several lines.',
      ];
    case 'escaped-hash':
      return [`${name} begins with "\\#", which CODEOWNERS does not know, ${skipped}`, 'Begin it with "/" or "**/".'];
    case 'stars':
      return [`${name} has three stars in a row, ${skipped}`, 'Write "**/" for any folder, "*" for any name.'];
    case 'owner':
      return [`${name} is no owner, ${skipped}`, 'Owners are written @user, @organisation/team or name@example.com.'];
  }
}
