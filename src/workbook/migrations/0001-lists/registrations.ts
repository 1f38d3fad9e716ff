/** The list tables of the subject registrations. */
export const registrationsLists = ``
