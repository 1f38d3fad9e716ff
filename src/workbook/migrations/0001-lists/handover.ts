/** The list tables of the subject handover. */
export const handoverLists = ``
