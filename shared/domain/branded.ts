/**
 * Text that has been checked, under its own type (`CivilDate`, `CaseId`, `LinkToken` …). The one place where text is
 * declared to be more than text: whoever calls it has just made or checked it.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters
export const branded = <Brand extends string>(text: string): Brand => text as Brand;
