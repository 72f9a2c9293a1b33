import { type Case, event, json, neutral } from './sides.ts';

const get = { method: 'GET', path: '/contacts/{id}', description: 'Reads a contact.' };
const post = { method: 'POST', path: '/contacts', description: 'Writes a contact.' };
const offers = (...endpoints: object[]) => neutral({ endpoints });
const auth = (authentication?: object) => neutral({ endpoints: [], ...(authentication && { authentication }) });
const oauth = { type: 'OAuth2', token_url: 'https://id.example/token', scopes: ['read:contacts'] };
const api = (more: object) => ({
  'plugin-manifest.json': json({ name: 'crm', version: '1.0.0', description: 'Syncs.', api_endpoints: [], ...more }),
});
const handles = (...handlers: object[]) => event({ entryPoints: { handlers } });
const save = { event: 'onFileSave', language: ['python'], script: 'handlers/save.js' };
const settings = (value: object) => event({ settings: value });

/** Endpoints, authentication and scopes, event handlers: shapes that no client loads. */
export const serviceCases: Readonly<Record<string, Case>> = {
  'an endpoint removed': { was: offers(get, post), now: offers(post), finds: ['endpoint.removed'], asks: ['major'] },
  'another method of an endpoint': {
    was: offers(post, get),
    now: offers(post, { ...get, method: 'DELETE' }),
    ...{ finds: ['endpoint.renamed'], asks: ['major'] },
  },
  'another path of an endpoint': {
    was: offers(get),
    now: offers({ ...get, path: '/people/{id}' }),
    ...{ finds: ['endpoint.renamed'], asks: ['major'] },
  },
  'an endpoint that writes now': {
    was: offers(get),
    now: offers({ ...get, method: 'PUT' }),
    ...{ finds: ['endpoint.renamed'], asks: ['major'], gains: ['write with PUT /contacts/{id}'] },
  },
  'another name of a parameter': {
    was: offers(get),
    now: offers({ ...get, path: '/contacts/{contact}' }),
    ...{ finds: ['file.changed'], asks: ['patch'] },
  },
  'an endpoint added': {
    ...{ was: offers(get), now: offers(get, { ...get, path: '/deals' }), finds: ['endpoint.added'], asks: ['minor'] },
  },
  'a first endpoint that writes': {
    was: offers(get),
    now: offers(get, post),
    ...{ finds: ['endpoint.added'], asks: ['major', 'minor'], gains: ['write with POST /contacts'] },
  },
  'a second endpoint that writes': {
    ...{
      was: offers(post),
      now: offers(post, { ...post, path: '/deals' }),
      finds: ['endpoint.added'],
      asks: ['minor'],
    },
  },
  'a description of an endpoint': {
    was: offers(get),
    now: offers({ ...get, description: 'Gets a contact.' }),
    ...{ finds: ['endpoint.description.changed'], asks: ['patch'] },
  },
  'a sign-in of another type': {
    was: auth({ type: 'ApiKey' }),
    now: auth({ type: 'Basic' }),
    ...{ finds: ['authentication.type.changed'], asks: ['major'] },
  },
  'a first sign-in to a service': {
    was: auth(),
    now: auth(oauth),
    finds: ['authentication.scopes.added', 'authentication.token_url.host.changed', 'authentication.type.changed'],
    asks: ['major'],
    gains: ['contact id.example', 'ask for read:contacts', 'ask for a sign-in (OAuth2)'],
  },
  'tokens from another host': {
    was: auth(oauth),
    now: auth({ ...oauth, token_url: 'https://id2.example/token' }),
    ...{ finds: ['authentication.token_url.host.changed'], asks: ['major'], gains: ['contact id2.example'] },
  },
  'tokens from another path': {
    was: auth(oauth),
    now: auth({ ...oauth, token_url: 'https://id.example/v2/token' }),
    ...{ finds: ['authentication.token_url.path.changed'], asks: ['minor'] },
  },
  'another header of a sign-in': {
    was: auth({ type: 'ApiKey', header: 'X-Key' }),
    now: auth({ type: 'ApiKey', header: 'Authorization' }),
    ...{ finds: ['authentication.header.changed'], asks: ['major'] },
    gains: ['send a secret in the header Authorization'],
  },
  'scopes of a sign-in': {
    was: auth(oauth),
    now: auth({ ...oauth, scopes: ['write:contacts'] }),
    finds: ['authentication.scopes.added', 'authentication.scopes.removed'],
    ...{ asks: ['major', 'minor'], gains: ['ask for write:contacts'] },
  },
  scopes: {
    was: neutral({ endpoints: [], scopes: ['read:contacts'] }),
    now: neutral({ endpoints: [], scopes: ['write:contacts'] }),
    ...{ finds: ['scopes.added', 'scopes.removed'], asks: ['major', 'minor'], gains: ['ask for write:contacts'] },
  },
  'a handler removed': { was: handles(save), now: handles(), finds: ['handler.removed'], asks: ['major'] },
  'a handler at another event': {
    was: handles(save),
    now: handles({ ...save, event: 'onProjectOpen' }),
    ...{ finds: ['handler.event.changed'], asks: ['major'] },
    gains: ['run handlers/save.js whenever a project is opened'],
  },
  'a handler for one language less': {
    was: handles({ ...save, language: ['python', 'go'] }),
    ...{ now: handles(save), finds: ['handler.language.removed'], asks: ['major'] },
  },
  'a handler added': {
    was: handles(),
    now: handles(save),
    ...{ finds: ['handler.added'], asks: ['major', 'minor'], gains: ['run handlers/save.js whenever a file is saved'] },
  },
  'a handler for one language more': {
    was: handles(save),
    now: handles({ ...save, language: ['python', 'go'] }),
    ...{ finds: ['handler.language.added'], asks: ['major', 'minor'] },
    gains: ['run handlers/save.js whenever a file is saved for go'],
  },
  'a handler for all languages': {
    was: handles({ ...save, event: 'onMenu' }),
    now: handles({ event: 'onMenu', script: save.script }),
    ...{ finds: ['handler.language.added'], asks: ['minor'] },
  },
  'a script at another path': {
    was: { ...handles(save), 'handlers/save.js': 'x' },
    now: { ...handles({ ...save, script: 'handlers/keep.js' }), 'handlers/keep.js': 'x' },
    finds: ['handler.script.changed', 'handler.script.changed', 'handler.script.path.changed'],
    asks: ['patch'],
  },
  'a script of a handler': {
    was: { ...handles(save), 'handlers/save.js': 'x' },
    now: { ...handles(save), 'handlers/save.js': 'y' },
    ...{ finds: ['handler.script.changed'], asks: ['patch'] },
  },
  'another interpreter': {
    was: handles(save),
    now: handles({ ...save, script: 'handlers/save.py' }),
    ...{ finds: ['handler.runtime.changed'], asks: ['minor'] },
  },
  permissions: {
    was: event({ permissions: ['filesystem:read', 'network'] }),
    now: event({ permissions: ['filesystem:*'] }),
    finds: ['permission.added', 'permission.removed', 'permission.removed'],
    ...{ asks: ['major', 'minor'], gains: ['have the permission filesystem:*'] },
  },
  'a narrower permission': {
    was: event({ permissions: ['filesystem:*'] }),
    now: event({ permissions: ['filesystem:read'] }),
    ...{ finds: ['permission.added', 'permission.removed'], asks: ['minor'] },
  },
  'an endpoint of the api shape': {
    was: api({ api_endpoints: [{ method: 'GET', path: '/a', handler: 'a' }] }),
    now: api({ api_endpoints: [{ method: 'GET', path: '/a', handler: 'b' }] }),
    ...{ finds: ['endpoint.handler.changed'], asks: ['patch'] },
  },
  'hooks of the api shape added': {
    was: api({}),
    now: api({ hooks: { onRequest: 'before', onResponse: 'after' } }),
    ...{ finds: ['hooks.onRequest.added', 'hooks.onResponse.added'], asks: ['major', 'minor'] },
    gains: ['run after at every response', 'run before at every request'],
  },
  'hooks of the api shape removed': {
    was: api({ hooks: { onRequest: 'before', onResponse: 'after' } }),
    ...{ now: api({}), finds: ['hooks.onRequest.removed', 'hooks.onResponse.removed'], asks: ['minor'] },
  },
  'other hooks of the api shape': {
    was: api({ hooks: { onRequest: 'before', onResponse: 'after' } }),
    now: api({ hooks: { onRequest: 'first', onResponse: 'last' } }),
    ...{ finds: ['hooks.onRequest.changed', 'hooks.onResponse.changed'], asks: ['patch'] },
  },
  'a higher limit': {
    was: settings({ maxExecutionTimeMs: 100 }),
    now: settings({ maxExecutionTimeMs: 200 }),
    ...{ finds: ['settings.maxExecutionTimeMs.raised'], asks: ['patch'] },
  },
  'a lower limit': {
    was: settings({ maxExecutionTimeMs: 200 }),
    now: settings({ maxExecutionTimeMs: 100 }),
    ...{ finds: ['settings.maxExecutionTimeMs.lowered'], asks: ['minor'] },
  },
  'a cache and a log': {
    was: settings({ cacheEnabled: false, enableDebug: false }),
    now: settings({ cacheEnabled: true, enableDebug: true }),
    ...{ finds: ['settings.cacheEnabled.changed', 'settings.enableDebug.changed'], asks: ['patch'] },
  },
};
