import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answers, type Question } from './answers.ts';
import { operationAt, requestFaults, responseFaults } from './contract.ts';
import { refusal } from './refusal.ts';
import { newState, type State } from './state.ts';
import { startStorage } from './storage.ts';

/** A GitHub of our own on this machine. It holds both sides to what GitHub says of itself. */
export interface LoopbackGithub extends State {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts one; its state is there to be set up and looked at. */
export async function startGithub(): Promise<LoopbackGithub> {
  const state = newState();
  const storage = await startStorage(state);
  const server = createServer((request, response) => {
    answer(state, storage.url, request, response).catch(error => {
      state.violations.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    await Promise.all([storage.close(), new Promise<void>(done => server.close(() => done()))]);
  };
  return Object.assign(state, { url, close });
}

async function answer(
  state: State,
  storage: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', headers } = request;
  const url = new URL(request.url ?? '/', `http://${headers.host}`);
  const sent = await sentBy(request);
  const isFile = headers['content-type'] === 'application/octet-stream';
  if (isFile && Number(headers['content-length']) !== sent.length)
    state.violations.push('an upload without its length');
  const body = isFile || sent.length === 0 ? undefined : JSON.parse(sent.toString());
  state.requests.push(`${method} ${url.pathname}${url.search}`);
  const known = headers['if-none-match'];
  const asked = {
    ...{ authorization: headers.authorization ?? '', accept: headers.accept ?? '', storage },
    ...(isFile && { sent }),
  };
  await met(state, `${method} ${url.pathname}`);
  const { cut, isBroken, ...answered } = unlessKnown(reply(state, method, url, body, asked), known);
  if (cut === 'silent') return; // until the other side has had enough
  if (cut !== undefined) {
    request.socket.resetAndDestroy();
    return;
  }
  const { status, body: told, bytes, headers: more } = answered;
  response.writeHead(status, { ...(told !== undefined && { 'content-type': 'application/json' }), ...more });
  if (isBroken === true && bytes !== undefined) {
    response.write(bytes.subarray(0, 8), () => response.destroy());
    return;
  }
  response.end(told === undefined ? bytes : JSON.stringify(told));
}

async function sentBy(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

type Asked = Pick<Question, 'accept' | 'sent' | 'storage'> & { readonly authorization: string };

function faultFor({ faults }: State, asked: string): State['faults'][number] | undefined {
  const fault = faults.find(({ on, times }) => times > 0 && on.test(asked));
  if (fault === undefined) return undefined;
  const { skip = 0 } = fault;
  if (skip > 0) fault.skip = skip - 1;
  else fault.times -= 1;
  return skip > 0 ? undefined : fault;
}

/** Waits for the other guests of a meeting. */
async function met({ meetings }: State, asked: string): Promise<void> {
  const meeting = meetings.find(({ guests, on, waiting }) => waiting.length < guests && on.test(asked));
  if (meeting === undefined) return;
  await new Promise<void>(go => {
    meeting.waiting.push(go);
    if (meeting.waiting.length === meeting.guests) for (const each of meeting.waiting) each();
  });
}

type Cut = State['faults'][number]['cut'];

function reply(
  state: State,
  method: string,
  url: URL,
  body: unknown,
  asked: Asked,
): Answer & { readonly cut?: Cut; readonly isBroken?: boolean } {
  const { authorization, ...more } = asked;
  const anybody = state.open && authorization === '' ? { login: '', writes: false } : undefined;
  const token = state.tokens[authorization.replace(/^(token|bearer) /i, '')] ?? anybody;
  if (token === undefined) return refusal(401, 'Bad credentials');
  const fault = faultFor(state, `${method} ${url.pathname}`);
  if (fault?.cut === 'before') return { status: 0, cut: 'before' };
  if (
    fault !== undefined &&
    fault.breaks !== true &&
    fault.done !== true &&
    fault.starter !== true &&
    fault.cut === undefined
  )
    return { ...refusal(fault.status, fault.message), headers: fault.headers ?? {} };
  if (url.pathname === '/graphql') return viewer(body, token.login);
  const operation = operationAt(method, url.pathname);
  const answering = answers[operation?.name ?? ''];
  if (operation === undefined || answering === undefined) {
    state.violations.push(`${method} ${url.pathname}: not described`);
    return refusal(404, 'Not Found');
  }
  const { name, values } = operation;
  state.violations.push(...requestFaults(name, url.searchParams, body));
  const here = values.slice(0, 2).join('/');
  const isElsewhere = values.length > 0 && here !== state.repository;
  const isBroken = fault?.starter === true;
  const question = { values, query: url.searchParams, body, token, url: url.origin, isBroken, ...more };
  const isEmpty = state.bare.has(here) && name === 'GET /repos/{owner}/{repo}/releases';
  const paged = isEmpty
    ? { status: 200, body: [] }
    : isElsewhere
      ? refusal(404, 'Not Found')
      : inPages(answering(state, question), url);
  if (paged.bytes === undefined) state.violations.push(...responseFaults(name, paged.status, described(paged.body)));
  fault?.then?.();
  if (fault?.breaks === true) return { ...paged, isBroken: true };
  if (fault?.cut !== undefined) return { ...paged, cut: fault.cut };
  return fault === undefined ? paged : refusal(fault.status, fault.message);
}

/** Lists have a tag by which the same one is not sent again. */
function unlessKnown(answer: ReturnType<typeof reply>, known: string | undefined): ReturnType<typeof reply> {
  if (answer.status !== 200 || !Array.isArray(answer.body)) return answer;
  const etag = `W/"${createHash('sha256')
    .update(JSON.stringify([answer.body, answer.headers]))
    .digest('hex')}"`;
  const headers = { ...answer.headers, etag };
  return known === etag ? { status: 304, headers } : { ...answer, headers };
}

/** The state that an upload leaves when it breaks off is told in prose alone. */
function described(body: unknown): unknown {
  return body === undefined ? body : JSON.parse(JSON.stringify(body).replaceAll('"state":"starter"', '"state":"open"'));
}

/** The description is of the REST API alone; this is all that we ask of the other. */
function viewer(body: unknown, login: string): Answer {
  const { query } = body as { readonly query: string };
  if (query.replaceAll(/\s/g, '') !== '{viewer{login}}') return refusal(400, 'no such query');
  return { status: 200, body: { data: { viewer: { login } } } };
}

/** Lists come in pages of at most 100, each with the addresses of its neighbours. */
function inPages(answer: Answer, url: URL): Answer {
  if (!Array.isArray(answer.body)) return answer;
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const page = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(answer.body.length / size));
  const neighbours = { prev: page - 1, next: page + 1, first: 1, last };
  const links = Object.entries(neighbours).flatMap(([rel, at]) => {
    if (at < 1 || at > last || at === page) return [];
    const address = new URL(url);
    address.searchParams.set('page', String(at));
    return [`<${address}>; rel="${rel}"`];
  });
  const body = answer.body.slice((page - 1) * size, page * size);
  return { ...answer, body, ...(links.length > 0 && { headers: { link: links.join(', ') } }) };
}
