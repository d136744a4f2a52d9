// Inline styles of mails: many mail programs drop style sheets.
export const mailStyles = {
  page: 'margin:0;padding:0;background:#f4f6f8;',
  card: 'max-width:640px;margin:0 auto;background:#ffffff;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.45;color:#1a202c;',
  body: 'padding:20px 16px;',
  kicker: 'margin:0 0 4px;font-size:13px;color:#4a5568;',
  title: 'margin:0 0 8px;font-size:21px;line-height:1.25;color:#1f4e79;',
  lead: 'margin:0 0 12px;font-size:16px;font-weight:bold;',
  section: 'margin:22px 0 8px;font-size:16px;color:#1f4e79;',
  text: 'margin:0 0 6px;',
  quiet: 'margin:0 0 6px;font-size:13px;color:#4a5568;',
  table: 'width:100%;border-collapse:collapse;font-size:14px;',
  headLeft: 'padding:6px 8px;text-align:left;background:#1f4e79;color:#ffffff;font-weight:bold;',
  head: 'padding:6px 8px;text-align:right;background:#1f4e79;color:#ffffff;font-weight:bold;',
  label: 'padding:6px 8px;text-align:left;font-weight:normal;border-bottom:1px solid #d9e0e7;',
  value: 'padding:6px 8px;text-align:right;border-bottom:1px solid #d9e0e7;',
  button:
    'display:inline-block;margin:16px 0 4px;padding:10px 18px;background:#1f4e79;color:#ffffff;text-decoration:none;border-radius:4px;font-weight:bold;',
} as const;
