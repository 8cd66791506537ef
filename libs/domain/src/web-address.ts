import { type Problem, problem } from './problem.js';

/**
 * Returns why a text is not a complete web address; `null` if it is one: `http` or `https`, a host with a dot, no
 * blanks, no user name or password.
 * @example webAddressProblem('https://example.org/list') // null
 */
export const webAddressProblem = (text: string): Problem<'BAD_WEB_ADDRESS'> | null => {
  const wrong = (fault: Problem<'BAD_WEB_ADDRESS'>['details']['fault']) => problem('BAD_WEB_ADDRESS', { text, fault });
  if (!/^https?:\/\//i.test(text)) return wrong('SCHEME');
  if (/[\s<>"{}|\\^`]/.test(text)) return wrong('CHARACTER');
  if (!URL.canParse(text)) return wrong('HOST');
  const { hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return wrong('CREDENTIALS');
  return /^[^.]+(?:\.[^.]+)+$/.test(hostname) ? null : wrong('DOMAIN');
};
