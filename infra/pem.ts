/** DER as PEM (RFC 7468), with a line end at its end; `label` is what stands in the first and last line. */
export const pemOf = (label: 'CERTIFICATE' | 'CERTIFICATE REQUEST', der: ArrayBuffer): string => {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
};
