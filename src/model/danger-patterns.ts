const fetches = '\\b(?:curl|wget|aria2c|fetch|irm|iwr|Invoke-RestMethod|Invoke-WebRequest)\\b';
const decodes =
  '\\b(?:base64\\s{1,4}(?:-d|-D|--decode)|openssl\\s{1,4}(?:enc|base64)\\s[^\\n|;]{0,80}-d|xxd\\s{1,4}-[a-z]{0,4}r[a-z]{0,4}|gunzip|zcat|rev)\\b';
const part = '(?:[^\\n|;&]|&(?!&)){0,400}';
const through = `${part}(?:\\|(?!\\|)${part}){0,3}`;
// A program that is given its own text with -c, or a file, reads what comes through the pipe as data.
const ends =
  '(?:(?:\\s{1,4}-(?![a-zA-Z]{0,3}c\\b)[\\w-]{1,20}){0,4}\\s{0,4}(?=$|[\\n;|&)"\'`<>])|\\s{1,4}-s\\b|\\s{1,4}-(?=\\s|$))';
const shell = `(?:sudo\\s{1,4}(?:-\\w{1,4}\\s{1,4}){0,3})?(?:/usr)?(?:/bin/)?(?:env\\s{1,4})?(?:(?:ba|z|da|k|a|fi)?sh|python3?|node|perl|ruby|php|pwsh|powershell|iex|Invoke-Expression)${ends}`;
const profile =
  '\\.(?:bashrc|bash_profile|bash_login|zshrc|zshenv|zprofile|zlogin|profile|config/fish/config\\.fish)\\b';
const home = '(?:~|\\$\\{?HOME\\}?|\\$env:USERPROFILE|/root|/home/\\w{1,40})/';

/** What dangerous commands look like, in every shell and language that plugins are written in; each repetition is bounded. */
export const dangers: readonly { readonly does: string; readonly pattern: RegExp }[] = [
  { does: 'runs what it downloads', pattern: new RegExp(`${fetches}${through}\\|\\s{0,4}${shell}`, 'gi') },
  {
    does: 'runs what it downloads',
    pattern:
      /(?:\b(?:eval|source|(?:ba|z|da)?sh(?:\s{1,4}-\w{1,4})?|python3?\s{1,4}-c|node\s{1,4}-e)|(?<![\w./])\.)\s{1,4}["']?(?:<\(|\$\(|`)\s{0,4}(?:curl|wget)\b[^\n)`]{0,300}/g,
  },
  {
    does: 'runs what it downloads',
    pattern:
      /\b(?:iex|Invoke-Expression)\b[\s"'($&{]{1,10}(?:irm|iwr|curl|Invoke-RestMethod|Invoke-WebRequest)\b[^\n;]{0,200}|\b(?:iex|Invoke-Expression)\b[^\n|;]{0,80}\.DownloadString\([^\n;]{0,200}|\.DownloadString\([^\n]{0,200}\|\s{0,4}(?:iex|Invoke-Expression)\b/gi,
  },
  {
    does: 'runs what it downloads',
    pattern:
      /\b(?:exec|eval|new Function|vm\.run\w{1,20})\s{0,4}\([^\n]{0,160}(?:\burlopen|\burlretrieve|\brequests\.get|\bhttpx\.get|\bfetch\s{0,4}\(|\bhttps?["')]{0,3}\.get\()[^\n]{0,200}|\bhttps?["')]{0,3}\.get\([^\n]{0,300}\b(?:eval|new Function)\s{0,4}\([^\n]{0,40}/g,
  },
  { does: 'runs what it decodes', pattern: new RegExp(`${decodes}${through}\\|\\s{0,4}${shell}`, 'g') },
  {
    does: 'runs what it decodes',
    pattern: new RegExp(
      `\\beval\\s{1,4}["']?(?:\\$\\(|\`)[^\\n)\`]{0,300}${decodes}[^\\n]{0,40}|\\b(?:ba|z|da)?sh\\s{1,4}(?:-\\w{1,4}\\s{1,4})?["']?(?:<\\(|\\$\\()[^\\n)]{0,300}${decodes}[^\\n]{0,40}`,
      'g',
    ),
  },
  {
    does: 'runs what it decodes',
    pattern:
      /\b(?:exec|eval|new Function)\s{0,4}\([^\n]{0,80}(?:\batob\s{0,4}\(|\bBuffer\.from\([^\n]{0,400}base64|b64decode|\bzlib\.decompress|\bmarshal\.loads|\bbytes\.fromhex)[^\n]{0,80}|\b(?:powershell|pwsh)(?:\.exe)?\b[^\n]{0,120}\s-(?:e|en|enc|enco|EncodedCommand)\s{1,4}[A-Za-z0-9+/=]{20}|\bFromBase64String\([^\n]{0,400}\b(?:iex|Invoke-Expression)\b/gi,
  },
  {
    does: 'changes the start of every shell',
    pattern: new RegExp(
      `(?:>>?|\\btee\\s{1,4}(?:-a\\s{1,4})?|\\bsed\\s{1,4}-i[^\\n;|&]{0,200}\\s|\\b(?:cp|mv|ln)\\s[^\\n;|&]{1,200}\\s)\\s{0,4}["']?${home}${profile}|(?:>>?|\\b(?:Add|Set)-Content\\s{1,4}(?:-Path\\s{1,4})?)\\s{0,4}["']?\\$PROFILE\\b|\\b(?:open|appendFile(?:Sync)?|writeFile(?:Sync)?)\\s{0,4}\\([^\\n]{0,120}${profile}["'\`][^\\n]{0,8}(?:,\\s{0,4}["'][aw]|,\\s{0,4}\\w)`,
      'g',
    ),
  },
  {
    does: 'starts itself again and again, or with the machine',
    pattern:
      /\bcrontab\s{1,4}(?:-(?=\s|$|["')])|-e\b|[\w/~<$"][^\n;|&]{0,100})|\blaunchctl\s{1,4}(?:load|bootstrap|submit|enable|kickstart)\b[^\n;|&]{0,100}|\bsystemctl\s{1,4}(?:--user\s{1,4})?enable\b[^\n;|&]{0,100}|\bschtasks(?:\.exe)?\s{1,4}\/create\b[^\n;|&]{0,100}|(?:>>?|\btee\s{1,4}|\b(?:cp|mv)\s[^\n;|&]{1,200}\s)\s{0,4}["']?(?:~|\$\{?HOME\}?)\/(?:Library\/LaunchAgents|\.config\/(?:autostart|systemd\/user))\/[^\n;|&]{0,100}/gi,
  },
  {
    does: 'opens the machine to others',
    pattern:
      /(?:>>?|\btee\s{1,4}(?:-a\s{1,4})?)\s{0,4}["']?(?:~|\$\{?HOME\}?|\/root)\/\.ssh\/authorized_keys\b|[<>]&?\s{0,4}\/dev\/(?:tcp|udp)\/[^\s;|&]{3,100}|\b(?:nc|ncat|netcat)\s[^\n;|&]{0,80}\s?-[a-z]{0,4}[ec]\s{1,4}\S{0,20}sh\b/g,
  },
];

/** Some word that each of them has. */
export const anything =
  /curl|wget|aria2c|fetch|irm|iwr|Invoke-|Download|exec|eval|Function|base64|openssl|xxd|gunzip|zcat|rev|urlopen|https?\.get|rc\b|profile|zlogin|zshenv|config\.fish|crontab|launchctl|systemctl|schtasks|LaunchAgents|autostart|authorized_keys|\/dev\/|\bnc|netcat/i;
