/** A part of a prompt that a model reads and that people do not see when it is shown as they see it. */
export interface HiddenText {
  /** `a comment`, `text that is not shown`, `encoded text`. */
  readonly kind: string;
  /** What it says; decoded, where it is encoded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const titled = /^\[(?:\/\/|comment)\]:\s{0,4}#\s{0,4}[("']([^\n]{1,2000})[)"']\s{0,4}$/gm;
const tag = /<\w{1,12}\b([^>]{0,400})>([^<]{1,4000})/g;
const hides =
  /\shidden\b|display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|font-size\s{0,4}:\s{0,4}0|opacity\s{0,4}:\s{0,4}0(?![.\d]*[1-9])|(?<!-)color\s{0,4}:\s{0,4}(?:#fff(?:fff)?\b|white\b|transparent\b)/i;
const encoded = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{40,8000}={0,2}/g;

/** The hidden parts of a prompt, in order of their kinds. */
export function hiddenTextsIn(prompt: string): HiddenText[] {
  return [
    ...commentsIn(prompt),
    ...[...prompt.matchAll(titled)].map(match => part('a comment', match, match[1] ?? '')),
    ...[...prompt.matchAll(tag)].flatMap(match =>
      hides.test(match[1] ?? '') ? [part('text that is not shown', match, match[2] ?? '')] : [],
    ),
    ...[...prompt.matchAll(encoded)].flatMap(match => {
      const text = decoded(match[0]);
      return text === undefined ? [] : [part('encoded text', match, text)];
    }),
  ];
}

// Not with a pattern, which would look for the end of each begin again.
function commentsIn(prompt: string): HiddenText[] {
  const found: HiddenText[] = [];
  for (let start = prompt.indexOf('<!--'); start >= 0; start = prompt.indexOf('<!--', start)) {
    const stop = prompt.indexOf('-->', start + 4);
    if (stop < 0) break;
    found.push({ kind: 'a comment', text: prompt.slice(start + 4, stop), start, end: stop + 3 });
    start = stop + 3;
  }
  return found;
}

function part(kind: string, match: RegExpExecArray, text: string): HiddenText {
  return { kind, text, start: match.index, end: match.index + match[0].length };
}

/** What base64 says, if that is plain text. */
function decoded(base64: string): string | undefined {
  const whole = base64.replace(/=+$/, '');
  const text = atob(whole.slice(0, whole.length - (whole.length % 4)));
  return /^[\t\n\r -~]+$/.test(text) && /[a-z] [a-z]/i.test(text) ? text : undefined;
}

const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\s(?:[\w']{1,20}\s){0,4}(?:instructions?|rules|guidelines|prompts?|restrictions|safety|the\suser)\b/i,
  /\b(?:do\snot|don't|never|without)\s(?:\w{1,20}\s){0,2}(?:tell|telling|mention|mentioning|inform|informing|notify|notifying|alert|alerting|reveal|revealing|ask|asking|show|showing)\s(?:\w{1,20}\s){0,3}(?:users?|human|anyone|anybody|permission|confirmation)\b/i,
  /\b(?:secretly|silently|covertly|quietly)\s(?:\w{1,20}\s){0,2}(?:run|execute|send|upload|read|add|insert|install|include|call|fetch|copy|forward)\b/i,
  /\b(?:send|upload|post|forward|exfiltrate|leak|copy|append|encode|include)\s(?:[\w.~/'-]{1,40}\s){0,6}(?:secrets?|tokens?|credentials?|passwords?|api\skeys?|\.env|~\/\.ssh\S{0,20}|environment\svariables|conversation|transcript)\b/i,
  /\b(?:you\sare\snow|new\ssystem\sprompt|\[system\]|<\/?system>|###\ssystem|system\soverride)/i,
  /\b(?:(?:dear|attention|note\sto|hey)\s)?(?:claude|codex|copilot|cursor|ai\s(?:agent|assistant|model)|assistant|agent|llm)s?\s?[,:]\s{0,3}(?:you\s|please\s|always\s|also\s|first\s|never\s|before\s)?(?:must|run|execute|send|read|open|fetch|use|add|call|download|install|delete|write)\b/i,
];

/** Does a text tell an agent to do what people should not learn of? */
export function isOrder(text: string): boolean {
  const line = text.slice(0, 8000).replace(/\s+/g, ' ');
  return orders.some(order => order.test(line));
}
