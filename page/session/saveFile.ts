// Hands a file to the person, as a download of the browser's.
import type { FileContent } from '../../host/model/workbook';

/** Saves it under its name; nothing is asked of any server. */
export const saveFile = ({ name, contentType, bytes }: FileContent): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: contentType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
