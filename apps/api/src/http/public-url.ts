/** Returns what is wrong with a public URL, as the end of a sentence; `null` if it is valid. */
export const publicUrlFault = (text: string): string | null => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return 'is no address of a web site';
  const { username, password, hostname, pathname, search, hash, port } = new URL(text);
  if (username !== '' || password !== '') return 'holds a name or a password, which every link would show';
  if (pathname !== '/' || search !== '' || hash !== '' || /[?#]/.test(text)) {
    return 'has a path, and the service answers at the top of its host only';
  }
  if (port === '0') return 'has a port that nobody can reach';
  // The host as it was written: browsers would show characters beyond ASCII in another form than feeds and citations.
  const [, written = ''] = /^https?:\/\/([^/]*)/i.exec(text) ?? [];
  const host = written.replace(/:\d*$/, '').toLowerCase();
  const isName = /^(?!-)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?$/.test(host) || /^\[[0-9a-f:.]+\]$/.test(host);
  return isName && host === hostname ? null : 'has no host of plain letters (write xn--… for others)';
};

/** Returns the URL without anything after its host and port. */
export const publicOrigin = (text: string): string => new URL(text).origin;
