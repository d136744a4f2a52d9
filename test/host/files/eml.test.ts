import PostalMime from 'postal-mime';
import { writeEml } from '../../../host/files/eml';
import type { SentMail } from '../../../host/model/workbook';

const mail: SentMail = {
  to: 'chutich@example.com, congan@example.com',
  cc: 'vanphong@example.com',
  bcc: 'bimat@example.com',
  replyTo: 'canbo@example.com',
  name: 'Xã Thử Nghiệm',
  subject: '[Xã Thử Nghiệm] Báo cáo tuần 3 (05/5–11/5/2025): 4 thôn chậm, 1 chưa báo cáo',
  body: 'Kính gửi,\nTuần này đạt 86,49%.',
  htmlBody: '<p>Kính gửi,</p><p>Tuần này đạt <b>86,49%</b>.</p><img src="cid:bieu-do">',
  attachments: [
    {
      name: 'Báo cáo tuần 3.pdf',
      contentType: 'application/pdf',
      bytes: new Uint8Array([37, 80, 68, 70, 0, 255]),
    },
  ],
  inlineImages: {
    'bieu-do': { name: 'bieu-do.png', contentType: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) },
  },
  noReply: false,
};
const options = { from: 'canbo@example.com', date: new Date('2025-05-12T03:30:00Z') };

const bytesOf = (content: ArrayBuffer | string | Uint8Array) => [...new Uint8Array(content as ArrayBuffer)];

describe('an .eml file', () => {
  it('reads in a mail client as it was sent', async () => {
    const read = await PostalMime.parse(await writeEml(mail, options));
    expect(read.subject).toBe(mail.subject);
    expect(read.from).toMatchObject({ name: 'Xã Thử Nghiệm', address: 'canbo@example.com' });
    expect(read.to?.map(({ address }) => address)).toEqual(['chutich@example.com', 'congan@example.com']);
    expect(read.cc?.map(({ address }) => address)).toEqual(['vanphong@example.com']);
    expect(read.replyTo?.map(({ address }) => address)).toEqual(['canbo@example.com']);
    expect(read.date).toBe('2025-05-12T03:30:00.000Z');
    expect(read.text?.trim()).toBe(mail.body);
    expect(read.html?.trim()).toBe(mail.htmlBody);
    expect(
      read.attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition]),
    ).toEqual(
      expect.arrayContaining([
        ['Báo cáo tuần 3.pdf', 'application/pdf', 'attachment'],
        ['bieu-do.png', 'image/png', 'inline'],
      ]),
    );
    expect(read.attachments.find(({ mimeType }) => mimeType === 'image/png')?.contentId).toBe('<bieu-do>');
    const pdf = read.attachments.find(({ mimeType }) => mimeType === 'application/pdf');
    expect(bytesOf(pdf!.content)).toEqual([37, 80, 68, 70, 0, 255]);
  });

  it('keeps hidden recipients hidden', async () => {
    expect(Buffer.from(await writeEml(mail, options)).toString()).not.toContain('bimat');
  });

  it('comes out the same bytes every time, and others for another mail', async () => {
    const first = await writeEml(mail, options);
    expect(Buffer.from(await writeEml(mail, options)).equals(first)).toBe(true);
    expect(Buffer.from(await writeEml({ ...mail, body: 'khác' }, options)).equals(first)).toBe(false);
  });

  it('lets no line break in a subject begin another header', async () => {
    const read = await PostalMime.parse(
      await writeEml({ ...mail, subject: 'Báo cáo\r\nBcc: ke-la@example.com\r\n\r\nthân thư khác' }, options),
    );
    expect(read.bcc).toBeUndefined();
    expect(read.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(read.text?.trim()).toBe(mail.body);
  });

  it('is plain text alone when there is no HTML', async () => {
    const read = await PostalMime.parse(
      await writeEml({ ...mail, htmlBody: null, attachments: [], inlineImages: {} }, options),
    );
    expect(read.html).toBeUndefined();
    expect(read.text?.trim()).toBe(mail.body);
  });
});
