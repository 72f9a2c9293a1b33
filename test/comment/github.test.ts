import { afterEach, beforeEach, expect, test } from 'vitest';
import { responseFaults } from '../fakes/github/contract.ts';
import { type LoopbackGithub, startGithub } from '../fakes/github/server.ts';

let github: LoopbackGithub;
const comments = '/repos/acme/plugins/issues/7/comments';

beforeEach(async () => {
  github = await startGithub();
  github.pulls.push({ number: 7, head: 'a'.repeat(40), branch: 'topic', from: 'acme/plugins', state: 'open' });
});
afterEach(() => github.close());

function ask(method: string, path: string, body?: object): Promise<Response> {
  const headers = { authorization: 'token ghs_writes' };
  return fetch(`${github.url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

test('the GitHub of these tests takes what GitHub takes', async () => {
  expect((await ask('GET', '/repos/acme/plugins/pulls?head=acme:topic&per_page=100')).status).toBe(200);
  expect((await ask('POST', comments, { body: 'x' })).status).toBe(201);
  expect((await ask('GET', `${comments}?per_page=1`)).status).toBe(200);
  expect((await ask('POST', comments, { body: 'x'.repeat(65_537) })).status).toBe(422);
  expect((await ask('DELETE', '/repos/acme/plugins/issues/comments/1000')).status).toBe(204);
  expect(github.violations).toEqual([]);
});

test.each<[string, string, object | undefined, RegExp]>([
  ['GET', '/repos/acme/plugins/pulls?state=all-of-them', undefined, /must be equal to one of the allowed values/],
  ['GET', '/repos/acme/plugins/pulls?label=x', undefined, /no parameter label/],
  ['GET', `${comments}?page=first`, undefined, /must be integer/],
  ['GET', '/repos/acme/plugins/branches', undefined, /not described/],
  ['POST', comments, { body: 'x', in_reply_to: 1 }, /no property in_reply_to/],
  ['POST', comments, { body: 1 }, /must be string/],
])('and complains of %s %s %j', async (method, path, body, fault) => {
  await ask(method, path, body).catch(() => undefined);
  expect(github.violations.join('\n')).toMatch(fault);
});

test('and its own answers are held to the same', () => {
  const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  expect(responseFaults(list, 200, [])).toEqual([]);
  expect(responseFaults(list, 200, [{ id: 'x' }])).not.toEqual([]);
  expect(responseFaults(list, 204, undefined)).toEqual([`${list}: never answers 204`]);
});
