/** Series, values or relations in the description of a chart at most; its table has the rest. */
export const mostDescribed = 12;
