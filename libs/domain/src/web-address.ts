/**
 * Why a text is not the whole address of a page on the web, as a sentence; `null` where it is one: `http` or `https`, a host
 * with a dot, no blanks, no name or password.
 * @example webAddressProblem('https://example.org/list') // null
 */
export const webAddressProblem = (text: string): string | null => {
  const wrong = (what: string): string =>
    `“${text}” is no address of the web: ${what}; write a whole one, such as https://example.org/list.`;
  if (!/^https?:\/\//i.test(text)) return wrong('it does not begin with https:// or http://');
  if (/[\s<>"{}|\\^`]/.test(text)) return wrong('it holds a blank or another character that addresses do not have');
  if (!URL.canParse(text)) return wrong('its host or port is none');
  const { hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return wrong('it holds a user’s name or password');
  return /^[^.]+(?:\.[^.]+)+$/.test(hostname) ? null : wrong('its host has no domain');
};
