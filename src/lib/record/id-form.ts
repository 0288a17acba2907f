/** Public ids are addresses: lower-case words and digits; first the date it was filed under, then the parties. */
export const ID_FORM = /^(\d{4}(-\d{2}){0,2}|tanpa-tanggal)(-[a-z][a-z0-9]*)(-[a-z0-9]+)*$/;
