import { createContext } from 'preact';

/** On a page that is shown to a member of staff: who that is, and after how many minutes without use she is signed out. */
export type StaffPageFacts = { readonly staffId: string; readonly idleMinutes: number };

/** Nothing on everybody else's pages. */
export const StaffPage = createContext<StaffPageFacts | undefined>(undefined);
