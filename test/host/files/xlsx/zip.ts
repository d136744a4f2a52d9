// A zip archive of small texts, not compressed, to make files by hand with.

/** The bytes of an archive with the parts by their paths. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    local.push(Buffer.from([0x50, 0x4b, 3, 4]), common, name, content);
    central.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, end, name);
    offset += 30 + name.length + content.length;
  }
  const directory = Buffer.concat(central);
  const closing = Buffer.alloc(22);
  closing.writeUInt32LE(0x06054b50, 0);
  closing.writeUInt16LE(Object.keys(parts).length, 8);
  closing.writeUInt16LE(Object.keys(parts).length, 10);
  closing.writeUInt32LE(directory.length, 12);
  closing.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, closing]));
};

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
};
