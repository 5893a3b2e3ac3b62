/** The address that begins a mail to `email` and to nobody else: what stands before the @ may hold `?` and `&`, which add readers. */
export const mailAddress = (email: string): string => {
  const at = email.lastIndexOf('@');
  return `mailto:${encodeURIComponent(email.slice(0, at))}@${encodeURIComponent(email.slice(at + 1))}`;
};

export const MailLink = ({ email }: { readonly email: string }) => <a href={mailAddress(email)}>{email}</a>;
