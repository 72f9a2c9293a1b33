import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Description, extract } from './github/extract.ts';

/** What the loopback GitHub of the tests answers. */
const operations = [
  'GET /user',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'POST /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'POST /repos/{owner}/{repo}/git/commits',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'POST /repos/{owner}/{repo}/git/trees',
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
  'POST /repos/{owner}/{repo}/git/blobs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/rulesets',
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
  'GET /repos/{owner}/{repo}/releases',
  'POST /repos/{owner}/{repo}/releases',
  'GET /repos/{owner}/{repo}/releases/tags/{tag}',
  'GET /repos/{owner}/{repo}/releases/{release_id}',
  'PATCH /repos/{owner}/{repo}/releases/{release_id}',
  'DELETE /repos/{owner}/{repo}/releases/{release_id}',
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
] as const;

const target = new URL('../test/fakes/github/openapi.json', import.meta.url);

/** `node scripts/github-description.ts <folder>`: makes the extract anew from an unpacked package @octokit/openapi. */
function main([folder]: readonly string[]): number {
  if (folder === undefined) {
    console.error('Name the unpacked package: npm pack @octokit/openapi, tar xf it, then its folder "package"');
    return 2;
  }
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const whole = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')) as Description;
  const from = { from: name, version, licence: license, copyright: 'GitHub, Inc. and the Octokit contributors' };
  writeFileSync(target, `${JSON.stringify({ ...from, ...extract(whole, operations) }, null, 1)}\n`);
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
