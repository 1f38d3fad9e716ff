/** The list tables of the subject systems. */
export const systemsLists = ``
