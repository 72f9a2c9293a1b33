import { withoutPrintedCalls } from './printed-calls.ts';

/**
 * The text with its lines as long as they were: continued lines joined; comments, and words that are only printed or looked for, blank.
 * `isForNode` says that it is JavaScript, in which calls are told apart from words.
 */
export function effectiveCode(source: string, isForNode = false): string {
  const code = source
    .replace(/\\\r?\n/g, cut => ' '.repeat(cut.length))
    .replace(/^[ \t]*(?:#(?!!)|\/\/|\*(?!\))|REM\b|::)[^\n]*$/gim, blank);
  const text = withoutShownText(code).replace(printed, blank);
  return isForNode ? withoutPrintedCalls(text) : text;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

const printed =
  /\b(?:[ef]?grep|rg|echo|printf|say|warn|info|error|die|fail|log|print|Write-Host|Write-Output|console\.(?:log|error|warn|info))\s{0,4}\(?\s{0,4}(?:-\w{1,3}\s{1,4})?(?:(?:"(?:[^"\\\n$`]|\\[^\n]|\$(?!\())*"|'[^'\n]*')[ ,]{0,4}){1,6}(?![ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,4})?(?:ba|z|da)?sh\b)/g;

/** Without the lines that `cat <<END` shows, where they go nowhere else. */
function withoutShownText(code: string): string {
  if (!code.includes('<<')) return code;
  let end: string | undefined;
  const lines = code.split('\n').map(line => {
    if (end !== undefined) {
      if (line.trim() === end) end = undefined;
      return blank(line);
    }
    end = /^[^|>]{0,200}?\bcat\s{0,4}<<-?\s{0,4}["']?(\w{1,40})["']?\s{0,8}$/.exec(line)?.[1];
    return line;
  });
  return lines.join('\n');
}
