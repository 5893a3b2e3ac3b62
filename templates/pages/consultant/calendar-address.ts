/** Where a consultant gets a link to her calendar, makes a new one, and closes it. */
export const CALENDAR = '/sager/kalender';
export const NEW_LINK = `${CALENDAR}/nyt-link`;
export const CLOSE_LINK = `${CALENDAR}/luk`;
