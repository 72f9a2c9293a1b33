/** Who a login is, as GitHub tells it. */
export function user(login: string) {
  return { login, type: isBot(login) ? 'Bot' : 'User' };
}

/** Apps have such logins. */
export function isBot(login: string): boolean {
  return login.endsWith('[bot]');
}
