/** Escapes a text for markup, between tags or in an attribute. @example markupText('R&D') // R&amp;D */
export const markupText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
