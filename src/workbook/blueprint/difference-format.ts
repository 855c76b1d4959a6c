/** Number format of a difference in EUR, of which the reader has to see the direction. */
export const DIFFERENCE_EUR = '+#,##0.00 "€";-#,##0.00 "€";0.00 "€"';
