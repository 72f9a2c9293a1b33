import marked from './marked-secrets.json' with { type: 'json' };

/** A kind of secret: how its text looks, and who says so. */
export interface SecretKind {
  /** Completes "looks like": `a GitHub token`. */
  readonly name: string;
  /** Finds a part that every text of the kind has, quickly. */
  readonly first: RegExp;
  /** The secret is the group `secret` or `quoted`, or else all of it. Each repetition is bounded, or the last of all. */
  readonly exact: RegExp;
  /** The page that describes the shape. */
  readonly source: string;
}

const inside = new Set(['T3BlbkFJ', 'AZDO', 'Q~']);
const escaped = (mark: string): string =>
  `${/^\w/.test(mark) && !inside.has(mark) ? '\\b' : ''}${mark.replaceAll('.', '\\.')}`;

/**
 * Secrets that their issuer marks with a text of their own; the shapes as of November 2026. The data is ours: the
 * scanners there are wait for files and start processes, and a stage here does neither.
 */
export const markedKinds: readonly SecretKind[] = marked.map(({ marks, name, pattern, source }) => ({
  name,
  first: new RegExp(marks.map(escaped).join('|')),
  exact: new RegExp(`(?<![A-Za-z0-9_-])(?:${pattern})(?![A-Za-z0-9_-])`, 'dg'),
  source,
}));

/** Finds a part that some kind of marked secret has. */
export const anyMark = new RegExp(`\\b(?:${literals(true)})|${literals(false)}`);

// Plain texts in order, all behind one `\\b`: so they are looked for in a sixth of the time.
function literals(isWord: boolean): string {
  const marks = marked.flatMap(({ marks }) => marks.map(escaped)).filter(mark => mark.startsWith('\\b') === isWord);
  return marks
    .map(mark => mark.replace(/^\\b/, ''))
    .sort()
    .join('|');
}

/** Secrets that only look like some: a signed token, a password in a URL, a value whose name says what it is. */
export const guessedKinds: readonly SecretKind[] = [
  {
    name: 'a signed token (JWT)',
    first: /eyJ/,
    exact: /(?<![\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20,2000}/dg,
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  {
    name: 'an AWS secret key',
    first: /aws_?(?:secret|access)/i,
    exact:
      /\baws_?(?:secret_?)?(?:access_?)?key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgi,
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  },
  {
    name: 'a password in a URL',
    first: /:\/\/[^\s/?#@:"'`<>]{0,60}:[^\s/@"'`<>]{3,100}@/,
    exact:
      /\b[a-z][a-z0-9+]{1,20}:\/\/[^\s/?#@:"'`<>]{0,60}:(?<secret>[^\s/@"'`<>]{3,100})@(?<host>[^\s/:"'`<>]{1,100})/dgi,
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
  {
    name: 'a secret',
    first: /(?:key|token|secret|passw(?:or)?d|pwd)["']?\s{0,4}[:=]\s{0,4}["']?[\w/+=-]{12}/i,
    exact:
      /(?:key|token|secret|passw(?:or)?d|pwd)["']?\s{0,4}[:=]\s{0,4}(?:["'](?<quoted>[^\s"'`]{12,200})["']|(?<secret>[A-Za-z0-9+/=_-]{20,200})(?=[\s"'`,;]|$))/dgi,
    source: 'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-06-Insufficient-Credential-Hygiene',
  },
];
