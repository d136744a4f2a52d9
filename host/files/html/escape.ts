// Text that anyone may have typed, made harmless for HTML.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text for use between tags and inside quoted attributes; control characters that HTML forbids become spaces. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replace(/[^\P{Cc}\t\n\r]/gu, ' ');

/** A link that may be followed from a page: web, mail, or a place on the page itself; null for any other scheme. */
export const safeLink = (link: string): string | null =>
  /^(https?:\/\/|mailto:|#)/i.test(link) ? escapeHtml(link) : null;
