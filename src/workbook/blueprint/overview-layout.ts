/** Zero-based rows of the dashboard's parts. */
export const OVERVIEW_ROW = { figures: 3, notices: 18, costs: 44 } as const;
