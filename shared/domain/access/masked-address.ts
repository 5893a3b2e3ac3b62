/** An address as its owner knows it again and nobody else learns it: "ka***@example.com". */
export const maskedAddress = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, Math.min(2, Math.max(1, at - 1)))}***${address.slice(at)}`;
};
