const DESK_PAGE = /^\/(?:sager|tal|ferie|mit-login)(?:[/?][\w\-./?&=%+]*)?$/;
const LONGEST = 500;

/** The page of the desk that a text names, path and query; nothing for any other address, on this site or elsewhere. */
export const deskPathIn = (text: string | undefined): string | undefined =>
  text !== undefined && text.length <= LONGEST && DESK_PAGE.test(text) && !text.includes('..')
    ? text
    : undefined;

/** Where to sign in, so that the page that was asked for is shown afterwards. */
export const signInAddress = (asked: string | undefined): string => {
  const path = deskPathIn(asked);
  return path === undefined || path === '/sager'
    ? '/log-ind'
    : `/log-ind?${new URLSearchParams({ til: path }).toString()}`;
};
